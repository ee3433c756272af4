"""A chapter of the small book as a reader meets it: prose first, and what stands behind it one step away."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from talaqi import config

CLAIM = "#judged-claim-role-1-2000-cells"
CHAPTER = "two-thousand-cells"
Reader = Callable[..., Page]
IS_OPEN = "folded => folded.open"


@pytest.fixture
def read(browser: Browser, small: Path) -> Iterator[Reader]:
    """Return a way to open a chapter of the small book in a new window: `read("en", "#anchor", width=390)`."""
    contexts = []

    def opened(
        language: str, anchor: str = "", width: int = 1280, name: str = CHAPTER, **options: object
    ) -> Page:
        contexts.append(browser.new_context(viewport={"width": width, "height": 800}, **options))
        page = contexts[-1].new_page()
        page.goto(f"{(small / '_build/site' / language / f'{name}.html').as_uri()}{anchor}")
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture(params=config.languages())
def language(request: pytest.FixtureRequest) -> str:
    return request.param


def test_a_claim_is_a_line_that_opens(read: Reader, language: str) -> None:
    page = read(language)
    claim = page.locator(CLAIM)
    assert claim.locator("summary .badge").is_visible() and not claim.locator(".halves").is_visible()
    height = claim.bounding_box()["height"]
    claim.locator("summary").first.click()
    assert claim.locator(".halves").is_visible() and claim.bounding_box()["height"] > 2 * height


@pytest.mark.parametrize("scripts", [True, False])
def test_a_link_to_what_is_folded_opens_it(read: Reader, language: str, scripts: bool) -> None:
    page = read(language, CLAIM, java_script_enabled=scripts)
    assert page.locator(f"{CLAIM} .halves").is_visible()
    assert not page.locator(".number-list .number").first.is_visible()
    page.evaluate("location.hash = '#number-counts-c049-cells'")
    page.locator("#number-counts-c049-cells").wait_for(state="visible")
    assert 0 <= page.locator("#number-counts-c049-cells").bounding_box()["y"] < 800


def test_nothing_is_folded_on_paper(read: Reader, language: str) -> None:
    page = read(language)
    folded = page.locator(".folded")
    assert folded.count() >= 3 and not any(folded.nth(place).evaluate(IS_OPEN) for place in range(folded.count()))
    page.emulate_media(media="print")
    heights = page.evaluate("[...document.querySelectorAll('.folded .halves, .folded .number')].map(one => one.offsetHeight)")
    assert len(heights) == 4 and min(heights) > 20
