"""Editions of African Lion that were cancelled."""

from talaqi.facts import get_fact


def test_cancelled_editions() -> None:
    fact = get_fact("lion-cancelled")
    assert fact.value == 2
    assert fact.rows == ("african_lion/2013", "african_lion/2020")
