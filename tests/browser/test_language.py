"""The way to the other language, and what a page says of its own."""

import pytest
from playwright.sync_api import Page

import pages
from talaqi import settings

OTHER = {"ar": "en", "en": "ar"}


@pytest.mark.parametrize("language", settings.LANGUAGES)
def test_a_page_names_its_language_and_direction(visit: pages.Visit, language: str) -> None:
    page = visit(f"{language}/{pages.CHAPTER}.html")
    said = page.evaluate("[document.documentElement.lang, document.documentElement.dir, getComputedStyle(document.body).direction]")
    assert said == [language, settings.direction(language), settings.direction(language)]


@pytest.mark.parametrize("language", settings.LANGUAGES)
@pytest.mark.parametrize("width", [320, 1280])
def test_the_switch_lands_on_the_block_that_was_read(visit: pages.Visit, language: str, width: int) -> None:
    page = visit(f"{language}/{pages.CHAPTER}.html", viewport={"width": width, "height": 800})
    page.evaluate("document.querySelector('#two-thousand-cells-chain').scrollIntoView()")
    assert page.locator(".language").is_visible()
    # Playwright's own click would scroll first.
    box = page.locator(".language").bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.wait_for_url(f"**/{OTHER[language]}/{pages.CHAPTER}.html#two-thousand-cells-chain")
    assert 0 <= _top(page, "#two-thousand-cells-chain") < 300


def test_a_paragraph_has_the_same_address_in_both_languages(visit: pages.Visit) -> None:
    found = [visit(f"{language}/{pages.CHAPTER}.html").evaluate("[...document.querySelectorAll('.bd-article p[id]')].map(one => one.id)") for language in settings.LANGUAGES]
    assert found[0] == found[1]
    assert len(found[0]) > 20


def test_without_scripts_the_switch_leads_to_the_same_page(visit: pages.Visit) -> None:
    page = visit(f"ar/{pages.CHAPTER}.html", java_script_enabled=False)
    page.locator(".language").click()
    page.wait_for_url(f"**/en/{pages.CHAPTER}.html")


def _top(page: Page, selector: str) -> float:
    return page.evaluate("selector => document.querySelector(selector).getBoundingClientRect().top", selector)
