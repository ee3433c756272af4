"""The rows of a table as paper shows them."""

from talaqi import messages, tables
from talaqi.pdf import printed_rows
from talaqi.pdf.printed_rows import Entry, Part
from talaqi.tables import row_names


def printed(table: str, row: str, language: str = "en") -> list[list[list[Part]]]:
    """Return the cells of the printed row whose first cell holds an id."""
    found: list[Entry] = [entry for group in printed_rows.list_entries(table, language).values() for entry in group]
    (cells,) = (entry.cells for entry in found if any(part.value == row for line in entry.cells[0] for part in line))
    return cells


def test_the_numbers_of_one_statement_stand_in_one_row_each_with_its_address() -> None:
    _, ((*numbers,),), *_ = printed("counts", "c009", "ar")
    assert [(part.value, part.anchor) for part in numbers] == [
        ("132 خلية", "count-c009-cells"),
        ("2,720 توقيفاً", "count-c009-arrests"),
        ("276 مخططاً", "count-c009-plots"),
    ]


def test_numbers_of_one_page_that_different_bodies_state_stand_apart() -> None:
    """One page gives the cells and plots of one service and the arrests of others."""
    assert printed("counts", "c008-arrests")[2] != printed("counts", "c008-cells")[2]


def test_a_number_is_printed_as_a_sentence_says_it() -> None:
    assert printed("counts", "c049")[1][0][0].value == "210 cells"
    assert printed("counts", "c049", "ar")[1][0][0].value == "210 خلايا"


def test_a_row_without_a_number_has_an_empty_one() -> None:
    empty = tables.load().accounts["arrests"].isna()
    assert empty.any()
    assert printed("accounts", empty[empty].index[0])[2][0][0].value == ""


def test_a_number_that_is_kept_to_show_an_error_is_marked() -> None:
    mark = row_names.name_of("terms/erroneous", "en", tables.load())
    assert [part.mark for part in printed("counts", "c011")[1][0]] == ["", "", mark]
    assert printed("accounts", "o083")[2][0][0].mark == mark
    marked = [
        part
        for group in printed_rows.list_entries("counts", "en").values()
        for entry in group
        for part in entry.cells[1][0]
        if part.mark
    ]
    assert 0 < len(marked) <= sum(tables.load().counts["role"] == "erroneous")


def test_a_mark_that_all_numbers_of_a_statement_have_stands_once_and_says_so() -> None:
    mark = messages.text("print-all-of-them", "en", mark=row_names.name_of("terms/erroneous", "en", tables.load()))
    assert [part.mark for part in printed("counts", "c023")[1][0]] == ["", "", mark]


def test_a_scope_is_named_where_it_is_not_the_usual_one() -> None:
    said = {row: [part.value["en"] for part in printed("counts", row)[2][0]] for row in ("c009", "c020", "c017")}
    assert said == {"c009": ["BCIJ"], "c020": ["the BCIJ alone"], "c017": ["Spanish Interior Ministry", "with Spain"]}


def test_arrests_that_add_to_earlier_ones_say_so_in_the_name_of_their_column() -> None:
    assert [part.kind for part in printed("accounts", "o051")[2][0]] == ["phrase", "text"]
    assert [part.kind for part in printed("accounts", "o052")[2][0]] == ["phrase"]
