"""Editions of African Lion that were cancelled, and the latest number of participants."""

from analysis.facts import lion
from talaqi import tables
from talaqi.facts import get_fact


def test_cancelled_editions() -> None:
    fact = get_fact("lion-cancelled")
    assert fact.value == 2
    assert fact.rows == ("african_lion/2013", "african_lion/2020")


def test_the_latest_participants_are_those_of_the_last_edition_with_a_number_from_all_countries() -> None:
    assert get_fact("lion-latest@2021-12-23").rows == ("african_lion/2021",)
    assert get_fact("lion-latest").rows == ("african_lion/2025",)
    later = tables.load().african_lion.copy()
    later.loc["2026", ["participants_scope", "participants", "qualifier"]] = ["all-countries", 7000, "about"]
    assert (lion.lion_latest(later).value, lion.lion_latest(later).qualifier) == (7000, "about")
