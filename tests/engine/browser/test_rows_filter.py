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
