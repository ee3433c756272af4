"""The columns of a printed table."""

import pytest
from bs4 import Tag

from talaqi.pdf import PrintError, column_widths, text_width

import small


def table(rows: list[list[str]], kinds: str = "text text") -> Tag:
    names = kinds.split()
    head, *body = ["".join(f'<{"td" if number else "th"} class="{name}">{cell}</{"td" if number else "th"}>' for cell, name in zip(row, names, strict=False)) for number, row in enumerate(rows)]
    return small.markup(f"<section lang='en'><table><thead><tr>{head}</tr></thead><tbody>{''.join(f'<tr>{row}</tr>' for row in body)}</tbody></table></section>").table


def widths(made: Tag) -> list[float]:
    return [float(column["style"].removeprefix("width:").removesuffix("%")) for column in made.select("colgroup > col")]


def test_fuller_column_is_wider() -> None:
    made = table([["A", "B"], ["one", "a sentence of many words " * 8], ["two", "another sentence of words " * 8]])
    column_widths.settle(made, "single", "here")
    narrow, wide = widths(made)
    assert wide > 4 * narrow
    assert narrow / 100 * column_widths.room(made, "single") < 12
    assert narrow + wide == pytest.approx(100, abs=0.1)
    assert "settled" in made["class"]


def test_what_is_left_goes_to_the_longer_text() -> None:
    made = table([["A", "B"], ["word " * 7, "word " * 2]])
    column_widths.settle(made, "single", "here")
    longer, shorter = widths(made)
    assert longer > 2 * shorter


def test_a_date_and_a_word_stand_on_one_line() -> None:
    made = table([["Date", "Text"], ["17 November 2021", "words " * 200], ["2 May 2003", "Counterterrorism"]], "date text")
    column_widths.settle(made, "single", "here")
    room = column_widths.room(made, "single")
    assert widths(made)[0] / 100 * room >= len("17 November 2021")
    assert widths(made)[1] / 100 * room >= len("Counterterrorism")


def test_cells_of_several_paragraphs_take_the_lines_of_each() -> None:
    column = column_widths.Column(((10, 10), (25,)), 3)
    assert [int(lines) for lines in column.lines(10)] == [2, 3]


def test_short_cells_stay_on_one_line_beside_a_long_text() -> None:
    made = table([["A", "B"], *[["the bureau alone", "x"]] * 9, ["x", "long " * 40]])
    column_widths.settle(made, "single", "here")
    assert widths(made)[0] / 100 * column_widths.room(made, "single") >= len("the bureau alone")


def test_a_table_that_is_too_wide_names_its_page() -> None:
    made = table([["One", "Two"], ["w" * 60, "w" * 60]])
    with pytest.raises(PrintError, match=r"chapters/en/x\.md: the table “One, Two” needs 224 letters side by side, and a printed page has \d+; show fewer columns"):
        column_widths.settle(made, "single", "chapters/en/x.md")


def test_a_date_has_room_for_its_digits_which_are_wider_than_letters() -> None:
    made = table([["Date", "Text"], ["22 November 2013", "words " * 200]], "date text")
    column_widths.settle(made, "single", "here")
    assert widths(made)[0] / 100 * column_widths.room(made, "single") >= text_width.width("22 November 2013") + column_widths.GAP / 2 > len("22 November 2013") + 1


def test_a_table_with_joined_cells_is_left_to_the_typesetter() -> None:
    made = small.markup('<table><tr><td colspan="2">a</td></tr><tr><td>b</td><td>c</td></tr></table>')
    column_widths.settle(made, "single", "here")
    assert made.find("colgroup") is None


def test_a_verdict_takes_the_place_of_its_words_and_its_icon_in_each_language() -> None:
    cell = '<div class="said"><div>found</div><div class="verdict"><span class="badge">partly supported</span></div></div><div class="said"><div>a long text of what was found</div></div>'
    made = table([["A", "B"], [cell, "text " * 90]])
    column_widths.settle(made, "single", "here")
    assert len("partly supported") + column_widths.ICON <= widths(made)[0] / 100 * column_widths.room(made, "single") < 30
