"""Facts of the chain of publications that made 209 cells into two thousand."""

import pandas as pd

from analysis.facts.cells import count_addresses, select_national
from talaqi import config
from talaqi.facts import Fact, days_between, fact

SPEECH = "2021-02-16"
# What was printed of the speech beside 209, and what agencies made of it.
PRINTED, ROUNDED = 2009, 2000
# The agency report that is probably the article's source.
REPORT = "defensepost-20211217"


@fact
def speech_date(counts: pd.DataFrame) -> Fact:
    """The day of the speech that was printed with 209 cells and with 2,009: its totals run up to it."""
    told = select_national(counts, "cells_dismantled")
    day = counts.at["c074-cells", "period_end"]
    reports = told[(told["period_end"] == day) & told["value"].isin((counts.at["c074-cells", "value"], PRINTED))]
    return Fact(str(day), "date", count_addresses(reports.index))


@fact
def cells_printed_209(counts: pd.DataFrame) -> Fact:
    """The publications found that print 209 cells of the speech of February 2021."""
    return _printed(counts, int(counts.at["c074-cells", "value"]))


@fact
def cells_printed_2009(counts: pd.DataFrame) -> Fact:
    """The publications found that print 2,009 cells of the same speech."""
    return _printed(counts, PRINTED)


@fact
def cells_printed_times(counts: pd.DataFrame) -> Fact:
    """The larger number of cells printed of that speech over the smaller."""
    smaller, larger = counts.loc["c074-cells"], counts.loc["c094-cells"]
    ratio = float(larger["value"]) / float(smaller["value"])
    return Fact(ratio, "times", count_addresses([larger.name, smaller.name]), qualifier="about", contested=True)


def _printed(counts: pd.DataFrame, value: int) -> Fact:
    told = select_national(counts, "cells_dismantled")
    return _publications(told[(told["period_end"] == SPEECH) & (told["value"] == value)])


@fact
def cells_rounded_before_article(counts: pd.DataFrame) -> Fact:
    """The publications found that print 2,000 before the article."""
    told = select_national(counts, "cells_dismantled")
    return _publications(told[(told["value"] == ROUNDED) & (told["stated_on"] < config.reference_day())])


@fact
def cells_repeated_after_article(counts: pd.DataFrame) -> Fact:
    """The publications found that print 2,000 or 2,009 after the article."""
    told = select_national(counts, "cells_dismantled")
    return _publications(told[told["value"].isin((PRINTED, ROUNDED)) & (told["stated_on"] > config.reference_day())])


def _publications(told: pd.DataFrame) -> Fact:
    return Fact(told["source_id"].nunique(), "publication", count_addresses(told.index))


@fact
def days_from_agency_to_article(sources: pd.DataFrame) -> Fact:
    """The days between the agency report that is probably the article's source and the article."""
    return days_between(*(sources.at[one, "published_on"] for one in (REPORT, "article")), f"sources/{REPORT}", "sources/article")
