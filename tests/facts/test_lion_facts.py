"""Editions of African Lion that were cancelled."""

from talaqi.facts import get


def test_cancelled_editions() -> None:
    fact = get("lion-cancelled")
    assert fact.value == 2
    assert fact.rows == ("african_lion/2013", "african_lion/2020")
