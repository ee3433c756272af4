"""A number whose rows are gone is named in a sentence, whatever its function asked of the tables."""

import pytest

from talaqi import facts, tables
from talaqi.tables import Tables


@pytest.mark.parametrize("key", facts.registered_keys())
def test_a_number_without_its_rows_is_counted_or_named(key: str) -> None:
    empty = Tables({name: frame.iloc[:0] for name, frame in tables.load().items()}, "2021-12-23")
    try:
        assert facts.get_fact(key, empty).value == 0
    except facts.UnknownFact as problem:
        assert key in str(problem) or "has no rows of" in str(problem)


def test_the_row_that_is_missing_is_named() -> None:
    known = tables.load()
    cut = Tables({**known, "counts": known.counts.drop("c050-cells")})
    with pytest.raises(facts.UnknownFact, match=r"'cells-base' cannot be computed.*c050-cells"):
        facts.get_fact("cells-base", cut)


@pytest.mark.parametrize("key, column", [("counts/c049-cells", "value"), ("counts/c049-cells.stated_on", "stated_on")])
def test_an_empty_cell_is_named_and_not_said(key: str, column: str) -> None:
    known = tables.load()
    emptied = known.counts.copy()
    emptied.loc["c049-cells", column] = None if column == "value" else ""
    with pytest.raises(facts.UnknownFact, match=f"row 'counts/c049-cells': the column '{column}' is empty"):
        facts.get_fact(key, Tables({**known, "counts": emptied}))
