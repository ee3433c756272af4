"""The rows of a long table are filtered by words as the search knows them; the row of the address is always shown."""

import pytest
from babel import Locale

from talaqi import config, messages, tables
from talaqi.html.table_layout import LONG

import pages

BOTH = pytest.mark.parametrize("language", config.languages())
COUNTS = tables.load()["counts"]
LAST = COUNTS.index[-1]
SHOWN = "#table-counts tbody tr:not([hidden])"
LOOKED = "document.querySelector('#table-counts output').textContent"


def look(page: pages.Page, words: str) -> int:
    """Look for words in the table of counts; return how many rows are left."""
    field = page.locator("#table-counts .rows-filter input")
    field.focus()
    page.wait_for_function("typeof Stemmer == 'function'")
    page.evaluate(f"{LOOKED} = ''")
    field.fill(words)
    page.wait_for_function(LOOKED)
    return page.locator(SHOWN).count()


def said(count: int, language: str) -> str:
    return messages.text(
        "filter-shown",
        language,
        counted=messages.count_noun(count, "row", language, case="nominative"),
        all=messages.format_number(len(COUNTS), language),
    )


@BOTH
def test_without_a_script_there_is_no_field(visit: pages.Visit, language: str) -> None:
    page = visit(f"{language}/data.html", java_script_enabled=False)
    assert page.locator(".rows-filter").count() and not page.locator(".rows-filter:visible").count()


@BOTH
def test_every_long_table_and_no_other_has_a_field_that_names_it(visit: pages.Visit, language: str) -> None:
    page = visit(f"{language}/data.html")
    named = page.locator(".rows-filter:visible input").evaluate_all("fields => fields.map(field => field.ariaLabel)")
    long = page.locator(".table-scroll.long").evaluate_all(
        """(boxes, rows) => boxes.filter(box => box.querySelectorAll('tbody tr').length > rows)
        .map(box => box.ariaLabel)""",
        LONG,
    )
    assert named == [messages.text("filter-rows-of", language, table=name) for name in long]


@pytest.mark.parametrize(
    "language, looked_for, same",
    [("ar", "الخلايا", "خلية"), ("ar", "الدّاخليه", "الداخلية"), ("en", "Cells", "cell"), ("en", "2009", "2,009")],
)
def test_words_are_found_in_all_their_forms(visit: pages.Visit, language: str, looked_for: str, same: str) -> None:
    page = visit(f"{language}/data.html")
    one, none, other = (look(page, asked) for asked in (looked_for, "xyzzy", same))
    assert one == other > none == 0


@BOTH
def test_the_count_agrees_with_its_noun(visit: pages.Visit, language: str) -> None:
    page = visit(f"{language}/data.html")
    counts = []
    for beginning in (LAST, "a05", "c01", "c0"):
        counts.append(look(page, beginning))
        assert page.evaluate(LOOKED) == said(counts[-1], language)
    assert len({Locale("ar").plural_form(count) for count in counts}) > 2
    assert page.locator("#table-counts output").get_attribute("aria-live") == "polite"


@BOTH
def test_the_keyboard_is_enough(visit: pages.Visit, language: str) -> None:
    page = visit(f"{language}/data.html")
    left = look(page, LAST)
    assert left == 1 and page.locator(f"#count-{LAST}").is_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_function(f"document.querySelectorAll('{SHOWN}').length == {len(COUNTS)}")
    assert page.locator("#table-counts .rows-filter input").input_value() == ""


@BOTH
def test_the_row_that_the_address_names_stays(visit: pages.Visit, language: str) -> None:
    page = visit(f"{language}/data.html#count-{LAST}")
    assert look(page, "xyzzy") == 1
    assert page.locator(f"#count-{LAST}").is_visible()
    other = COUNTS.index[0]
    page.evaluate(f"location.hash = '#count-{other}'")
    page.locator(f"#count-{other}").wait_for(state="visible")


@BOTH
def test_what_is_left_takes_up_no_more_room_than_it_needs(visit: pages.Visit, language: str) -> None:
    page = visit(f"{language}/data.html#table-counts")
    look(page, "BCIJ")
    gaps = page.evaluate(
        """[...document.querySelectorAll('#table-counts tbody:not([hidden])')].map(group =>
        [group.getBoundingClientRect().height / 16, group.rows.length, +group.style.getPropertyValue('--rows')])"""
    )
    assert all(height < 9 * left + 1 for height, _, left in gaps), gaps


@BOTH
def test_on_a_phone_a_table_shows_twenty_rows_and_twenty_more(visit: pages.Visit, language: str) -> None:
    page = visit(f"{language}/data.html", viewport={"width": 390, "height": 800})
    rows, more = page.locator("#table-counts tbody tr:visible"), page.locator("#table-counts .more-rows")
    assert rows.count() == 20 and page.locator("#table-counts .table-scroll").evaluate(
        "box => box.scrollHeight - box.clientHeight < 2"
    )
    more.click()
    assert rows.count() == 40
    page.evaluate(f"location.hash = '#count-{LAST}'")
    page.locator(f"#count-{LAST}").wait_for(state="visible")
    assert 0 <= page.locator(f"#count-{LAST}").bounding_box()["y"] < 800 and not more.is_visible()
    page.set_viewport_size({"width": 1280, "height": 800})
    assert rows.count() == len(COUNTS)


@BOTH
def test_a_column_that_is_not_wanted_makes_room(visit: pages.Visit, language: str) -> None:
    page = visit(f"{language}/data.html")
    heads, columns = page.locator("#table-counts thead th:visible"), page.locator("#table-counts details.columns")
    starts = "cells => cells.map(cell => Math.round(cell.getBoundingClientRect().left))"
    before, first = heads.count(), heads.nth(1).inner_text()
    width = page.locator("#table-counts thead").evaluate("head => head.scrollWidth")
    columns.locator("summary").click()
    columns.locator("input").first.uncheck()
    assert heads.count() == before - 1 and heads.nth(1).inner_text() != first
    assert page.locator("#table-counts thead").evaluate("head => head.scrollWidth") < width
    cells = page.locator("#table-counts tbody tr").first.locator(":scope > :not(.below):visible")
    assert cells.evaluate_all(starts) == page.locator("#table-counts thead th:not(.below):visible").evaluate_all(starts)
    columns.locator("input").first.check()
    assert heads.count() == before


@BOTH
def test_publications_are_filtered_by_words_and_kind_and_lead_to_themselves(visit: pages.Visit, language: str) -> None:
    known = tables.load().sources
    page = visit(f"{language}/references.html")
    shown = page.locator(".publications li:visible")
    assert shown.count() == len(known)
    page.locator(".rows-filter select").select_option("official")
    assert shown.count() == (known["kind"] == "official").sum() < len(known)
    field = page.locator(".rows-filter input")
    field.focus()
    page.wait_for_function("typeof Stemmer == 'function'")
    field.fill("Maghress")
    page.wait_for_function("document.querySelectorAll('.publications li:not([hidden])').length < 60")
    assert "official" in known["kind"].to_list()
    titled = known[(known["title"] != "") & known["url"].str.startswith("http")]
    links = page.locator(".publications cite a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    assert sorted(links) == sorted(titled["url"])


@BOTH
def test_on_a_wide_screen_a_table_is_wider_than_the_prose(visit: pages.Visit, language: str) -> None:
    page = visit(f"{language}/data.html", viewport={"width": 1920, "height": 900})
    width = "part => part.getBoundingClientRect().width"
    assert page.locator("#table-counts").evaluate(width) > 1100
    assert page.locator("#data-read p").first.evaluate(width) < 700
