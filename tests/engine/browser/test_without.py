"""What still works when something is missing: the stylesheet, the scripts, the page that was asked for, the network."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from talaqi import config

import pages

BOTH = pytest.mark.parametrize("language", config.languages())


def blocked(page: Page, files: str) -> Page:
    """Return the page, loaded again without some of its files."""
    page.route(files, lambda request: request.abort())
    page.reload()
    return page


@BOTH
def test_without_the_stylesheet_a_sentence_is_not_cut_by_its_cards(visit: pages.Visit, language: str) -> None:
    page = blocked(visit(f"{language}/{pages.CHAPTER}.html"), "**/*.css*")
    assert not page.locator(".card").first.is_visible()
    page.locator(".fact[id] > .fact-link").first.click()
    assert page.locator(".fact.open > .card").count() == page.locator(".card:visible").count() == 1


@BOTH
def test_without_one_stylesheet_the_others_do(visit: pages.Visit, language: str) -> None:
    page = blocked(visit(f"{language}/claims.html"), "**/claims.css*")
    page.locator("[name=verdict]").select_option("contradicted")
    assert 0 < page.locator(".claim-card:visible").count() < page.locator(".claim-card").count()
    page = blocked(visit(f"{language}/claims.html"), "**/book.css*")
    assert page.locator(".claims-filter").is_visible() and page.locator(".badge svg").first.bounding_box()["width"] < 40


@BOTH
def test_without_scripts_the_search_page_says_so_and_every_claim_is_shown(visit: pages.Visit, language: str) -> None:
    assert visit(f"{language}/search.html?q=x", java_script_enabled=False).locator("noscript p").is_visible()
    page = visit(f"{language}/claims.html", java_script_enabled=False)
    assert not page.locator(".claims-filter").is_visible()
    assert page.locator(".claim-card[id]:visible").count() == page.locator(".claim-card[id]").count()


@BOTH
@pytest.mark.parametrize("wrong", ["nothing.html", "deep/er/nothing.html"])
def test_from_a_wrong_address_the_book_is_found(
    visit: pages.Visit, site: Path, address: str, language: str, wrong: str
) -> None:
    page = visit("404.html")
    missing = (site / "404.html").read_text("utf-8")
    page.route(
        "**/nothing.html",
        lambda request: request.fulfill(status=404, content_type="text/html; charset=utf-8", body=missing),
    )
    page.goto(f"{address}/{language}/{wrong}")
    for one in config.languages():
        assert (
            page.locator(f"section:lang({one}) a.read").evaluate("link => link.href") == f"{address}/{one}/index.html"
        )
    page.locator(f"section:lang({language}) a.read").click()
    assert page.locator(".bd-article h1").is_visible()


@BOTH
def test_from_the_disk_the_language_switch_and_the_search_work(visit: pages.Visit, site: Path, language: str) -> None:
    page = visit(f"{language}/{pages.CHAPTER}.html", base=site.as_uri())
    page.locator(".language").click()
    page.wait_for_load_state()
    assert page.url.startswith("file:") and page.evaluate("document.documentElement.lang") != language
    page.goto(f"{site.as_uri()}/{language}/search.html?q=2021")
    assert page.locator("#search-results li").first.is_visible()


@BOTH
def test_printed_tables_lose_no_column(visit: pages.Visit, language: str) -> None:
    page = visit(f"{language}/data.html", viewport={"width": 1000, "height": 700})
    page.emulate_media(media="print")
    cut = page.evaluate(
        """[...document.querySelectorAll('.display.table table')]
        .filter(table => table.scrollWidth > table.closest('.table-scroll').clientWidth + 1)
        .map(table => table.caption.textContent)"""
    )
    assert cut == []
