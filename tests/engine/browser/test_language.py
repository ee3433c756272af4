"""The way to the other language, and what a page says of its own."""

import pytest
from playwright.sync_api import Page

from talaqi import config

import pages

# A language, and another to which its pages lead.
OTHERS = list(zip(config.languages(), (*config.languages()[1:], config.main_language()), strict=True))


@pytest.mark.parametrize("language", config.languages())
def test_a_page_names_its_language_and_direction(visit: pages.Visit, language: str) -> None:
    page = visit(f"{language}/{pages.CHAPTER}.html")
    said = page.evaluate(
        "[document.documentElement.lang, document.documentElement.dir, getComputedStyle(document.body).direction]"
    )
    assert said == [language, config.direction(language), config.direction(language)]


@pytest.mark.parametrize(("language", "other"), OTHERS)
@pytest.mark.parametrize("width", [320, 1280])
def test_the_switch_lands_on_the_block_that_was_read(visit: pages.Visit, language: str, other: str, width: int) -> None:
    page = visit(f"{language}/{pages.CHAPTER}.html", viewport={"width": width, "height": 800})
    page.evaluate("document.querySelector('#two-thousand-cells-chain').scrollIntoView()")
    switch = page.locator(f".language[hreflang={other}]")
    assert switch.is_visible()
    # Playwright's own click would scroll first.
    box = switch.bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.wait_for_url(f"**/{other}/{pages.CHAPTER}.html#two-thousand-cells-chain")
    assert 0 <= _top(page, "#two-thousand-cells-chain") < 300


def test_a_paragraph_has_the_same_address_in_every_language(visit: pages.Visit) -> None:
    found = [
        visit(f"{language}/{pages.CHAPTER}.html").evaluate(
            "[...document.querySelectorAll('.bd-article p[id]')].map(one => one.id)"
        )
        for language in config.languages()
    ]
    assert all(one == found[0] for one in found)
    assert len(found[0]) > 20


def test_without_scripts_the_switch_leads_to_the_same_page(visit: pages.Visit) -> None:
    page = visit(f"ar/{pages.CHAPTER}.html", java_script_enabled=False)
    page.locator(".language[hreflang=en]").click()
    page.wait_for_url(f"**/en/{pages.CHAPTER}.html")


def _top(page: Page, selector: str) -> float:
    return page.evaluate("selector => document.querySelector(selector).getBoundingClientRect().top", selector)
