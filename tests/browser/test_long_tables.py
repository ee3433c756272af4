"""A long table scrolls in its own box under its heads; rows far from the eye are not laid out, and links find them."""

import pytest

import pages
from talaqi import settings, tables

BOTH = pytest.mark.parametrize("language", settings.LANGUAGES)
LAST = f"#count-{tables.load()['counts'].index[-1]}"
LAID_OUT = "row => row.checkVisibility({ contentVisibilityAuto: true })"
PLACE = """row => {
    const box = row.closest('.table-scroll'), head = box.querySelector('thead').getBoundingClientRect(), place = row.getBoundingClientRect()
    return { top: place.top - head.bottom, left: box.getBoundingClientRect().bottom - place.top, seen: place.top < innerHeight && place.top > 0 }
}"""


@BOTH
def test_rows_far_from_the_eye_are_not_laid_out(visit: pages.Visit, language: str) -> None:
    page = visit(f"{language}/data.html")
    assert page.locator("#table-counts tbody tr").first.evaluate(LAID_OUT)
    assert not page.locator(LAST).evaluate(LAID_OUT)
    assert page.locator(LAST).evaluate("row => row.closest('.table-scroll').offsetHeight <= 736")


@BOTH
@pytest.mark.parametrize("width", [1280, 390])
def test_a_link_shows_its_row_under_the_heads(visit: pages.Visit, language: str, width: int) -> None:
    page = visit(f"{language}/data.html{LAST}", viewport={"width": width, "height": 800})
    page.wait_for_timeout(300)
    place = page.locator(LAST).evaluate(PLACE)
    assert place["seen"] and place["top"] >= -1 and place["left"] > 0, place


@BOTH
def test_every_row_keeps_the_columns_of_the_heads(visit: pages.Visit, language: str) -> None:
    page = visit(f"{language}/data.html{LAST}")
    starts = "row => [...row.children].map(cell => Math.round(cell.getBoundingClientRect().left))"
    heads = page.locator("#table-counts thead tr").evaluate(starts)
    assert page.locator("#table-counts tbody tr").first.evaluate(starts) == heads
    assert page.locator(LAST).evaluate(starts) == heads
