"""The tables of the data page are sorted by a column, by click and by key, and their rows keep their anchors."""

import pytest

from talaqi import config, tables

import pages

BOTH = pytest.mark.parametrize("language", config.languages())
COUNTS = tables.load()["counts"]
IDS = "rows => rows.map(row => row.id)"


def open_table(visit: pages.Visit, language: str, table: str = "counts") -> tuple[pages.Page, pages.Page]:
    page = visit(f"{language}/data.html")
    return page, page.locator(f"#table-{table}")


def order(table: pages.Page) -> list[str]:
    """Return the ids of the rows of the table of counts, in the order of the page."""
    return [anchor.removeprefix("count-") for anchor in table.locator("tbody tr").evaluate_all(IDS)]


def head(table: pages.Page, column: str, language: str) -> pages.Page:
    title = tables.fields("counts")[column].titles[language]
    return table.locator("thead th", has=table.page.get_by_role("button", name=title, exact=True))


@BOTH
def test_numbers_are_sorted_by_value_up_and_down_and_back(visit: pages.Visit, language: str) -> None:
    _, table = open_table(visit, language)
    before, value = order(table), head(table, "value", language)
    value.get_by_role("button").click()
    assert value.get_attribute("aria-sort") == "ascending"
    stated = COUNTS["value"][order(table)].dropna().tolist()
    assert stated == sorted(stated) and stated[0] < 10 < 1000 < stated[-1]
    value.get_by_role("button").click()
    assert value.get_attribute("aria-sort") == "descending"
    stated = COUNTS["value"][order(table)].tolist()
    known = [number for number in stated if number == number]
    # A row without a number comes last in both directions.
    assert known == sorted(known, reverse=True) and known == stated[: len(known)]
    value.get_by_role("button").click()
    assert value.get_attribute("aria-sort") == "none" and order(table) == before


@BOTH
def test_days_are_sorted_by_time_and_rows_of_a_day_stay_as_they_were(visit: pages.Visit, language: str) -> None:
    _, table = open_table(visit, language)
    before = order(table)
    head(table, "stated_on", language).get_by_role("button").click()
    after, days = order(table), COUNTS["stated_on"]
    assert sorted(after) == sorted(before) and [days[row] for row in after] == sorted(days)
    assert after == sorted(before, key=lambda row: (days[row], before.index(row)))


def test_texts_are_sorted_as_their_language_does(visit: pages.Visit) -> None:
    page, table = open_table(visit, "ar")
    button = head(table, "counted_by", "ar").get_by_role("button")
    button.click()
    place = button.evaluate("button => button.closest('th').cellIndex")
    texts = table.locator(f"tbody tr > :nth-child({place + 1})").all_inner_texts()
    shown = [text for text in texts if text.strip()]
    assert page.evaluate("texts => texts.toSorted(new Intl.Collator('ar', {numeric: true}).compare)", shown) == shown
    assert shown == texts[: len(shown)] and len(set(shown)) > 2


@BOTH
def test_a_sorted_row_is_found_at_its_address(visit: pages.Visit, language: str) -> None:
    page, table = open_table(visit, language)
    head(table, "value", language).get_by_role("button").click()
    row = COUNTS["value"].idxmax()
    page.evaluate(f"location.hash = '#count-{row}'")
    assert page.locator(f"#count-{row}").is_visible()
    assert 0 <= page.locator(f"#count-{row}").bounding_box()["y"] < 900


@BOTH
def test_a_filtered_table_stays_filtered(visit: pages.Visit, language: str) -> None:
    page, table = open_table(visit, language)
    field = table.locator(".rows-filter input")
    field.focus()
    page.wait_for_function("typeof Stemmer == 'function'")
    field.fill("2021")
    page.wait_for_function("document.querySelectorAll('#table-counts tbody tr[hidden]').length")
    left = set(table.locator("tbody tr:visible").evaluate_all(IDS))
    head(table, "value", language).get_by_role("button").click()
    assert set(table.locator("tbody tr:visible").evaluate_all(IDS)) == left
    # A group that is not laid out takes up the height of the rows that are left in it now.
    counts = """groups => groups.map(group =>
        [[...group.rows].filter(row => !row.hidden).length, +group.style.getPropertyValue('--rows')])"""
    groups = table.locator("tbody:not([hidden])").evaluate_all(counts)
    assert groups and all(left == noted > 0 for left, noted in groups)


@BOTH
def test_heads_are_one_stop_and_arrows_go_on(visit: pages.Visit, language: str) -> None:
    page, table = open_table(visit, language)
    buttons = table.locator("thead .sort")
    assert buttons.evaluate_all("buttons => buttons.map(button => button.tabIndex)").count(0) == 1
    buttons.first.focus()
    page.keyboard.press("ArrowLeft" if config.direction(language) == "rtl" else "ArrowRight")
    assert buttons.nth(1).evaluate("button => button == document.activeElement")
    page.keyboard.press("Enter")
    assert table.locator("thead th").nth(1).get_attribute("aria-sort") == "ascending"
    page.set_viewport_size({"width": 390, "height": 800})
    # On a phone the heads are out of sight, and no key leads there.
    assert 0 not in buttons.evaluate_all("buttons => buttons.map(button => button.tabIndex)")


@BOTH
def test_other_pages_and_readers_without_scripts_have_no_buttons(visit: pages.Visit, language: str) -> None:
    assert not visit(f"{language}/{pages.CHAPTER}.html").locator(".sort").count()
    assert not visit(f"{language}/data.html", java_script_enabled=False).locator(".sort").count()
