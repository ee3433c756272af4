"""Operations shared with another state: events counted once, and only those whose arrests fell in both countries."""

import pytest

from analysis.facts.operations import joint_operations_spain_both, select_with_partner
from talaqi.facts import get_fact
from talaqi.tables import load


@pytest.mark.parametrize(
    ("key", "value"),
    [("joint-operations-usa", 8), ("joint-operations-spain", 15), ("joint-operations-spain-both", 12)],
)
def test_shared_operations(key: str, value: int) -> None:
    fact = get_fact(key)
    assert fact.value == value == len(set(fact.rows))


def test_a_partner_is_named_whole() -> None:
    operations = load().operations
    assert select_with_partner(operations, "US").empty
    assert {"e2008-fez"} == set(select_with_partner(operations, "BEL").index)


def test_arrests_on_one_side_are_not_on_both() -> None:
    loaded = load()
    both = joint_operations_spain_both(loaded.operations, loaded.accounts).rows
    # All arrests of August 2014 were made in Morocco; those of Ceuta in 2009 have no number abroad.
    assert not {"operations/e2014-aug", "operations/e2009-ceuta"} & set(both)
    assert "operations/e2024-nov" in both


def test_operations_after_a_day_are_not_known_on_it() -> None:
    assert get_fact("joint-operations-usa@2021-12-23").value == 6
