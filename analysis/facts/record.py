"""Facts of the record itself: how much was read, how reliable it is, and what is left out of every sum."""

from collections.abc import Mapping

import pandas as pd

from talaqi.facts import Fact, count_rows, fact


@fact
def publications_read(sources: pd.DataFrame) -> Fact:
    """The publications on which the tables rest, the article under review among them."""
    return count_rows("sources", sources.index, "publication")


@fact
def publications_undated(sources: pd.DataFrame) -> Fact:
    """The publications whose page, as it was stored, shows no date."""
    return count_rows("sources", sources[sources["published_on"] == ""].index, "publication")


@fact
def publications_untitled(sources: pd.DataFrame) -> Fact:
    """The publications whose page, as it was stored, shows no title."""
    return count_rows("sources", sources[sources["title"] == ""].index, "publication")


@fact
def rows_erroneous(counts: pd.DataFrame, accounts: pd.DataFrame) -> Fact:
    """The numbers that are kept to show an error and enter no computation."""
    return _count_rows_with({"counts": counts, "accounts": accounts}, "role", "erroneous")


@fact
def rows_single_excerpt(
    counts: pd.DataFrame, accounts: pd.DataFrame, milestones: pd.DataFrame, african_lion: pd.DataFrame
) -> Fact:
    """The rows that rest on one excerpt, which was not seen a second time."""
    tables = {"counts": counts, "accounts": accounts, "milestones": milestones, "african_lion": african_lion}
    return _count_rows_with(tables, "confidence", "single")


@fact
def milestones_without_day(milestones: pd.DataFrame) -> Fact:
    """The steps of the partnership for which only the month or the year is known."""
    return count_rows("milestones", milestones[milestones["date"].str.len() < len("2021-12-23")].index, "milestone")


@fact
def claims_factual(claims: pd.DataFrame) -> Fact:
    """The claims about an event, a number or a text."""
    return count_rows("claims", claims[claims["kind"] == "factual"].index, "claim")


@fact
def claims_interpretive(claims: pd.DataFrame) -> Fact:
    """The claims that are readings, judgements or forecasts."""
    return count_rows("claims", claims[claims["kind"] == "interpretive"].index, "claim")


@fact
def sections_of_article(sections: pd.DataFrame) -> Fact:
    """The parts into which the article was divided."""
    return count_rows("sections", sections.index, "article-part")


def _count_rows_with(tables: Mapping[str, pd.DataFrame], column: str, value: str) -> Fact:
    """Count the rows of several tables that have a value in a column."""
    rows = tuple(f"{name}/{row}" for name, frame in tables.items() for row in frame.index[frame[column] == value])
    return Fact(len(rows), "row", rows)
