"""The widths of printed tables: sized by the stylesheet, checked against the page."""

import pytest

from talaqi.pdf import PrintError, table_width

import small


def table(rows: list[list[str]], kinds: str = "text text") -> str:
    names = kinds.split()
    head, *body = [
        "".join(
            f'<{"td" if number else "th"} class="{name}">{cell}</{"td" if number else "th"}>'
            for cell, name in zip(row, names, strict=True)
        )
        for number, row in enumerate(rows)
    ]
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(f'<tr>{row}</tr>' for row in body)}</tbody></table>"


def test_a_table_that_is_too_wide_names_its_page() -> None:
    made = table([["One", "Two"], ["w" * 60, "w" * 60]])
    with pytest.raises(
        PrintError,
        match=(
            r"chapters/en/x\.md: the table “One, Two” needs 123 letters side by side, and a printed page has \d+; "
            r"show fewer columns"
        ),
    ):
        table_width.check_width(made, "single", "chapters/en/x.md")
    table_width.check_width(table([["One", "Two"], ["w " * 60, "w " * 60]]), "single", "here")


def test_a_date_is_not_broken_but_a_name_is() -> None:
    cells = [["Day"] * 8, ["22 November 2013"] * 8]
    with pytest.raises(PrintError, match="needs 140 letters"):
        table_width.check_width(table(cells, "date " * 8), "single", "here")
    table_width.check_width(table(cells, "names " * 8), "single", "here")


def test_a_table_with_joined_cells_is_left_to_the_typesetter() -> None:
    table_width.check_width(
        f'<table><tr><td colspan="2">{"w" * 200}</td></tr><tr><td>b</td><td>c</td></tr></table>', "single", "here"
    )


def test_a_verdict_takes_the_place_of_its_words_and_its_icon() -> None:
    badge = '<span class="badge">partly supported</span>'
    with pytest.raises(PrintError, match="needs 108 letters"):
        table_width.check_width(table([["V"] * 5, [badge] * 5], "verdict " * 5), "single", "here")


def test_the_typesetter_keeps_a_date_on_one_line_beside_a_long_text() -> None:
    made = table(
        [["Date", "Text"], ["17 November 2021", "words " * 200], ["2 May 2003", "Counterterrorism"]], "date text"
    )
    lines = small.lines(small.pdf(f"<section>{made}</section>", style="@page{size:170mm 900mm}"))
    assert any("17 November 2021" in line for line in lines)
