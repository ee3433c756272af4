"""What the record of leap seconds adds up to."""

import pandas as pd

from talaqi import dates
from talaqi.facts import Fact, count_rows, fact


@fact
def leap_seconds_added(leap_seconds: pd.DataFrame) -> Fact:
    """Count the leap seconds."""
    return count_rows("leap_seconds", leap_seconds.index, "leap-second")


@fact
def longest_wait(leap_seconds: pd.DataFrame) -> Fact:
    """Return the whole years of the longest wait between two leap seconds that follow each other."""
    months = leap_seconds["date"].sort_values().map(lambda date: 12 * dates.year(date) + int(date[5:7]))
    waits = months.diff()
    end = waits.idxmax()
    start = months.index[months.index.get_loc(end) - 1]
    years, rest = divmod(int(waits[end]), 12)
    rows = (f"leap_seconds/{start}", f"leap_seconds/{end}")
    return Fact(years, "waiting-year", rows, "more-than" if rest else "exact")


@fact
def fewer_in_the_2010s(leap_seconds: pd.DataFrame, sources: pd.DataFrame) -> Fact:
    """Return how many fewer leap seconds the 2010s had than the 1980s.

    The decades are comparable only if the record covers both: it starts before the first and was published after the
    second.
    """
    years = leap_seconds["date"].map(dates.year)
    if years.min() >= 1980 or dates.year(sources.at["iers-list", "published_on"]) < 2020:
        raise ValueError("the record does not cover both decades from end to end")
    eighties, twenty_tens = leap_seconds[years.between(1980, 1989)], leap_seconds[years.between(2010, 2019)]
    fewer = len(eighties) - len(twenty_tens)
    if fewer <= 0:
        raise ValueError("the later decade no longer has fewer: rewrite the sentences that say so")
    return Fact(fewer, "leap-second", tuple(f"leap_seconds/{row}" for row in (*eighties.index, *twenty_tens.index)))
