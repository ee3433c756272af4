"""Citing in the built book: every link of a citation leads somewhere, and one click or key copies it."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, Page
from pybtex.database import parse_file

from talaqi import config
from talaqi.chapters import chapter_list
from talaqi.citations import citation_styles
from talaqi.editions import current_edition

import pages

PAGES = [(name, language) for language in config.languages() for name in chapter_list.chapter_names()]


def soup(site: Path, name: str, language: str) -> BeautifulSoup:
    return pages.read(site / language / f"{name}.html")


@pytest.mark.parametrize("name, language", PAGES)
def test_the_citation_of_every_page(name: str, language: str, site: Path) -> None:
    page = soup(site, name, language)
    box = page.select_one("article .citation-box")
    assert [entry["id"] for entry in box.select(".entry")] == [f"cite-{style}" for style in citation_styles.STYLES]
    files = [site / language / link["href"] for link in box.select(".formats a")]
    assert len(files) == 3 and all(file.is_file() for file in files)
    title = page.select_one('meta[name="citation_title"]')["content"]
    assert json.loads(files[2].read_text("utf-8"))[0]["title"] == title
    (entry,) = parse_file(str(files[0]), "bibtex").entries.values()
    assert entry.fields["title"] == f"{{{title}}}"
    # A title in the text may bear a link or a number; the one for machines is its words.
    assert page.h1.get_text().rstrip("#") == title if name != "index" else title == config.title(language)


def test_the_front_page_is_cited_as_the_book(site: Path) -> None:
    front = BeautifulSoup((site / "index.html").read_text("utf-8"), "html.parser")
    assert front.select_one('meta[name="citation_title"]')["content"] == config.title(config.main_language())
    assert front.select_one('meta[property="og:type"]')["content"] == "book"


@pytest.mark.parametrize("name, language", PAGES)
def test_every_single_citation_gives_an_address_that_is_there(name: str, language: str, site: Path) -> None:
    page = soup(site, name, language)
    links = page.select("details.cite .entry > a")
    for link in links:
        target, _, anchor = link["href"].partition("#")
        assert anchor in pages.ids(site / language / (target or f"{name}.html")), link["href"]
    assert len(links) == len(page.select(".numbers .number, .display.figure, .display.table, .claim-card"))
    assert "<!--" not in "".join(str(one) for one in page.select("details.cite"))


@pytest.mark.parametrize("language", config.languages())
def test_every_row_and_publication_links_to_itself(language: str, site: Path) -> None:
    for name, rows in {"data": "tr[id]", "references": ".publications li"}.items():
        listed = soup(site, name, language).select(rows)
        assert listed and all(row.select_one("a.cite-row")["href"] == f"#{row['id']}" for row in listed)


@pytest.mark.parametrize("name, language", PAGES)
def test_the_edition_and_its_data_stand_on_every_page(name: str, language: str, site: Path) -> None:
    edition = json.loads((site / "findings.json").read_text("utf-8"))["edition"]
    page = soup(site, name, language)
    assert edition["label"] in page.select_one(".edition-line").get_text()
    assert edition["data"] in page.select_one(".citation-box .edition").get_text()
    assert edition["commit"] in page.select_one(".citation-box .edition").get_text()
    # Nothing has changed since an edition that was never published.
    changes = page.select_one(".edition-line a[href*='#what-changed']")
    assert bool(changes) == bool(current_edition.read_records())


@pytest.fixture(params=config.languages())
def reader(request: pytest.FixtureRequest, browser: Browser, site: Path) -> Iterator[tuple[Page, Path]]:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    failed: list[str] = []
    page.on("pageerror", lambda error: failed.append(str(error)))
    yield page, site / request.param
    context.close()
    assert not failed


def pasted(page: Page) -> str:
    return page.evaluate("navigator.clipboard.readText()")


def test_one_click_copies_a_citation(reader: tuple[Page, Path]) -> None:
    page, folder = reader
    page.goto((folder / "two-thousand-cells.html").as_uri())
    entry = page.locator("#cite-apa")
    page.locator('button[data-copy="cite-apa"]').click()
    page.wait_for_function(
        """document.querySelector('[data-copy=cite-apa]').textContent
        == document.querySelector('.citation-box').dataset.copied"""
    )
    assert pasted(page) == entry.inner_text()
    html = page.evaluate(
        "navigator.clipboard.read().then(items => items[0].getType('text/html')).then(blob => blob.text())"
    )
    assert re.search("<[ib]>", html)


def test_a_number_is_copied_with_its_address_by_keyboard(reader: tuple[Page, Path]) -> None:
    page, folder = reader
    page.goto((folder / "two-thousand-cells.html").as_uri())
    page.locator(".number-list > summary").click()
    page.locator(".numbers details.cite summary").first.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_function(
        """[...document.querySelectorAll('.numbers button.copy')].some(button =>
        button.textContent == document.querySelector('.citation-box').dataset.copied)"""
    )
    language = folder.name
    assert re.search(rf"\[.* [0-9a-f]{{12}}\].* {language}/[a-z-]+\.html#[a-z]+-\S+$", pasted(page))


def test_a_row_is_copied_as_a_sentence(reader: tuple[Page, Path]) -> None:
    page, folder = reader
    page.goto((folder / "data.html").as_uri())
    page.locator("#count-c049-cells a.cite-row").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    page.wait_for_function(
        """document.querySelector('.single-citation[popover] button').textContent
        == document.querySelector('.citation-box').dataset.copied"""
    )
    copied = pasted(page)
    assert "210" in copied and copied.endswith(f" {folder.name}/data.html#count-c049-cells")
    assert page.url.endswith("#count-c049-cells")
    page.keyboard.press("Escape")
    assert page.locator(".single-citation:popover-open").count() == 0


def test_without_scripts_the_sentence_is_there_and_no_dead_button(browser: Browser, site: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / "ar" / "two-thousand-cells.html").as_uri())
    page.locator(".number-list > summary").click()
    page.locator(".numbers details.cite summary").first.click()
    assert page.locator(".numbers details.cite .entry").first.is_visible()
    assert page.locator("button.copy:visible").count() == 0
    context.close()
