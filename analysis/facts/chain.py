"""Facts of the chain of publications that made 209 cells into two thousand."""

import pandas as pd

from analysis.facts.cells import count_addresses, select_national
from talaqi import config
from talaqi.facts import Fact, days_between, fact

SPEECH = "2021-02-16"
# The number printed of the speech beside 209, and the number to which agencies rounded it.
PRINTED, ROUNDED = 2009, 2000
# The agency report that is probably the article's source.
REPORT = "defensepost-20211217"


@fact
def speech_date(counts: pd.DataFrame) -> Fact:
    """The day of the speech that was printed with 209 cells and with 2,009: its totals run up to it."""
    totals = select_national(counts, "cells_dismantled")
    day = counts.at["c074-cells", "period_end"]
    reports = totals[(totals["period_end"] == day) & totals["value"].isin((counts.at["c074-cells", "value"], PRINTED))]
    return Fact(str(day), "date", count_addresses(reports.index))


@fact
def cells_printed_209(counts: pd.DataFrame) -> Fact:
    """The publications found that print 209 cells of the speech of February 2021."""
    return _count_printed(counts, int(counts.at["c074-cells", "value"]))


@fact
def cells_printed_2009(counts: pd.DataFrame) -> Fact:
    """The publications found that print 2,009 cells of the same speech."""
    return _count_printed(counts, PRINTED)


@fact
def cells_printed_times(counts: pd.DataFrame) -> Fact:
    """The larger number of cells printed of that speech over the smaller."""
    smaller, larger = counts.loc["c074-cells"], counts.loc["c094-cells"]
    ratio = float(larger["value"]) / float(smaller["value"])
    return Fact(ratio, "times", count_addresses([larger.name, smaller.name]), qualifier="about", contested=True)


def _count_printed(counts: pd.DataFrame, value: int) -> Fact:
    totals = select_national(counts, "cells_dismantled")
    return _count_publications(totals[(totals["period_end"] == SPEECH) & (totals["value"] == value)])


@fact
def cells_rounded_before_article(counts: pd.DataFrame) -> Fact:
    """The publications found that print 2,000 before the article."""
    totals = select_national(counts, "cells_dismantled")
    return _count_publications(totals[(totals["value"] == ROUNDED) & (totals["stated_on"] < config.reference_day())])


@fact
def cells_repeated_after_article(counts: pd.DataFrame) -> Fact:
    """The publications found that print 2,000 or 2,009 after the article."""
    totals = select_national(counts, "cells_dismantled")
    is_repeated = totals["value"].isin((PRINTED, ROUNDED)) & (totals["stated_on"] > config.reference_day())
    return _count_publications(totals[is_repeated])


def _count_publications(rows: pd.DataFrame) -> Fact:
    return Fact(rows["source_id"].nunique(), "publication", count_addresses(rows.index))


@fact
def days_from_agency_to_article(sources: pd.DataFrame) -> Fact:
    """The days between the agency report that is probably the article's source and the article."""
    start, end = (sources.at[source, "published_on"] for source in (REPORT, "article"))
    return days_between(start, end, f"sources/{REPORT}", "sources/article")
