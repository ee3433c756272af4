"""What sentences need, listed by rows: each row once, each of its conditions once, nothing left out."""

import pytest
from docutils import nodes

from talaqi import messages
from talaqi.pdf import printed_comparisons

import small

FIRST = "counts/c074-cells < counts/c075-cells; counts/c074-cells.period_start = 2002"
SECOND = "counts/c074-cells.period_start = 2002; counts/c049-cells.stated_on > 2021-01; counts/c074-cells < 300"
OTHERS = "no operations where operation_id = e2021-sala and kind != arrest; cells-highest-before-article > 1"


def grouped(**places: str) -> dict[str, dict[str, str]]:
    """Return the entries by the titles of their tables, each as text by its id."""
    groups = printed_comparisons.group_conditions({globals()[name]: place for name, place in places.items()}, "en")
    return {group.title: {entry.id: str(entry.describe("en")) for entry in group.entries} for group in groups}


def test_a_row_is_named_once_with_all_that_sentences_need_of_it() -> None:
    (rows,) = grouped(FIRST="#sentence-1", SECOND="#sentence-2").values()
    # In the order of the table.
    assert list(rows) == ["c049-cells", "c074-cells"]
    assert rows["c074-cells"].count("Start of period: 2002") == 1
    assert rows["c074-cells"].count("209 cells") == 1
    assert '<bdi class="id" dir="ltr" lang="en">c075-cells</bdi>' in rows["c074-cells"]
    assert "less than 300" in rows["c074-cells"]
    assert "after January 2021" in rows["c049-cells"]


def test_the_place_is_that_of_the_first_sentence() -> None:
    groups = printed_comparisons.group_conditions({FIRST: "#sentence-1", SECOND: "#sentence-2"}, "en")
    assert {entry.id: entry.place for entry in groups[0].entries} == {
        "c074-cells": "sentence-1",
        "c049-cells": "sentence-2",
    }


def test_conditions_of_no_single_row_stand_behind_the_rows_of_their_table_or_at_the_end() -> None:
    groups = grouped(FIRST="#a", OTHERS="#b")
    assert list(groups)[-1] == messages.text("print-compared-numbers", "en")
    assert [len(entries) for entries in groups.values()] == [1, 1, 1]
    (absent,) = groups["Operations"].values()
    assert absent.startswith("No row with Id: e2021-sala") and absent.endswith("not arrest")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_list_leads_to_rows_and_sentences(language: str) -> None:
    node = nodes.raw("", "list", format="html", template="comparisons", guards={FIRST: "#sentence-1"})
    block = small.page(small.section("x", "X", node), language=language).chapter("").blocks[-1]
    (entry,) = small.markup(block.html).select("p:has(strong)")
    row, place = entry.select("a")
    assert row["href"] == f"#{language}.data.count-c074-cells"
    assert place["href"] == f"#{language}.the-arrest.sentence-1" and place["data-page"] == "000"
