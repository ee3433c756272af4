"""A number opens what it rests on: by pointer, by keyboard and by touch, with and without scripts."""

import pytest

from talaqi import config

import pages

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
BOTH = pytest.mark.parametrize("language", config.languages())
SCRIPTS = pytest.mark.parametrize("scripts", [True, False])


@BOTH
@SCRIPTS
def test_the_pointer_opens_the_card_and_reaches_into_it(visit: pages.Visit, language: str, scripts: bool) -> None:
    page = visit(f"{language}/{pages.CHAPTER}.html", java_script_enabled=scripts)
    number, card = page.locator(".key-points .fact").first, page.locator(".key-points .fact .card").first
    assert not card.is_visible()
    number.locator(".fact-link").hover()
    assert card.is_visible()
    card.locator("a").first.hover()
    assert card.is_visible()
    box = card.bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= 1280


@BOTH
@SCRIPTS
def test_a_tap_opens_a_sheet_at_the_foot_and_its_cross_closes_it(
    visit: pages.Visit, language: str, scripts: bool
) -> None:
    page = visit(f"{language}/{pages.CHAPTER}.html", java_script_enabled=scripts, **PHONE)
    link, sheet = page.locator("p .fact[id] > .fact-link").nth(3), page.locator("p .fact .card").nth(3)
    link.scroll_into_view_if_needed()
    before = link.bounding_box()["y"]
    link.tap()
    box = sheet.bounding_box()
    assert round(box["y"] + box["height"]) == 844 and round(box["width"]) == 390
    close = sheet.locator(".card-close")
    assert min(close.bounding_box()["width"], close.bounding_box()["height"]) >= 40
    close.tap()
    assert not sheet.is_visible()
    assert abs(link.bounding_box()["y"] - before) < 500


@BOTH
def test_every_number_has_a_card_that_leads_to_a_row(visit: pages.Visit, language: str) -> None:
    page = visit(f"{language}/{pages.CHAPTER}.html")
    lacking = page.evaluate("""[...document.querySelectorAll('.fact[id]')].filter(fact => {
        const card = document.querySelector(fact.querySelector('.fact-link').hash)
        if (!card || !fact.contains(card) || !card.querySelector('.card-value').textContent.trim()) return true
        return !card.querySelector('a:not(.card-close)[href*="#"]')
    }).map(fact => fact.id)""")
    assert lacking == []


def test_a_copied_paragraph_does_not_hold_its_cards(visit: pages.Visit) -> None:
    page = visit(f"en/{pages.CHAPTER}.html")
    said = page.evaluate(
        """(() => {
        getSelection().selectAllChildren(document.querySelector('.key-points ol'))
        return getSelection().toString()
        })()"""
    )
    assert "2,000" in said and page.locator(".key-points .card").first.text_content() not in said
    assert page.locator(".key-points .card-what").first.text_content() not in said


@BOTH
@pytest.mark.parametrize("scripts", [True, False])
def test_a_card_at_the_foot_of_the_screen_stands_above_its_number(
    visit: pages.Visit, language: str, scripts: bool
) -> None:
    page = visit(
        f"{language}/{pages.CHAPTER}.html", java_script_enabled=scripts, viewport={"width": 1280, "height": 420}
    )
    number = page.locator(".key-points li:last-child .fact").last
    number.locator(".fact-link").evaluate("link => link.scrollIntoView({ block: 'end' })")
    number.locator(".fact-link").hover()
    box = number.locator(".card").bounding_box()
    assert box["y"] >= 0 and box["y"] + box["height"] <= 420
