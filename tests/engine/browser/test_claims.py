"""The ledger on screen: filtered with a script, whole without; from a claim to its rule and rows in two clicks."""

import pytest

from talaqi import config, tables

import pages

BOTH = pytest.mark.parametrize("language", config.languages())
CARDS = ".claim-card[id]"


def shown(page: pages.Page) -> int:
    return page.locator(f"{CARDS}:visible").count()


@BOTH
def test_without_a_script_all_claims_are_there_and_no_filter(visit: pages.Visit, language: str) -> None:
    page = visit(f"{language}/claims.html", java_script_enabled=False)
    assert shown(page) == len(tables.load().claims)
    assert not page.locator(".claims-filter").is_visible()


@BOTH
def test_the_filter_shows_what_is_asked_for(visit: pages.Visit, language: str) -> None:
    known = tables.load().claims
    page = visit(f"{language}/claims.html")
    page.select_option("[name=verdict]", "contradicted")
    assert shown(page) == (known["verdict"] == "contradicted").sum()
    assert str(shown(page)) in page.locator(".claims-filter output").inner_text()
    page.select_option("[name=section]", "role")
    role = known[known["section_id"].str.startswith("role") & (known["verdict"] == "contradicted")]
    assert shown(page) == len(role)
    assert page.locator("section:visible > h2 >> visible=true").count() < 9
    page.locator(".claims-filter button").click()
    page.wait_for_function(f"document.querySelectorAll('{CARDS}:not([hidden])').length === {len(known)}")


@BOTH
def test_a_link_to_a_claim_shows_it_whatever_the_filter_says(visit: pages.Visit, language: str) -> None:
    page = visit(f"{language}/claims.html")
    page.select_option("[name=kind]", "interpretive")
    assert not page.locator("#claim-role-1-2000-cells").is_visible()
    page.evaluate("location.hash = '#claim-role-1-2000-cells'")
    page.locator("#claim-role-1-2000-cells").wait_for(state="visible")


@BOTH
def test_two_clicks_lead_to_rule_rows_and_publications(visit: pages.Visit, language: str) -> None:
    page = visit(f"{language}/two-thousand-cells.html")
    page.locator("a.claim[href*='claim-role-1-3000-arrests']").first.click()
    card = page.locator("#claim-role-1-3000-arrests")
    # The page of the claims may still be loading.
    card.locator(".sources a").first.wait_for(state="visible")
    card.locator("summary").first.click()
    assert card.locator(".rule code").first.is_visible()
    assert card.locator(".rule .rows a").first.is_visible()
