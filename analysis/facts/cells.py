"""Facts of the cells dismantled: the totals stated over the years, and sums that decide between 209 and 2,009."""

from collections.abc import Iterable
from dataclasses import replace

import pandas as pd

from talaqi import config
from talaqi.facts import Fact, UnknownFact, fact

# Statements that give the national total since 2002 and the bureau's own since 2015 at once.
STATEMENTS = (
    ("c019-cells", "c020-cells"),
    ("c032-cells", "c033-cells"),
    ("c046-cells", "c047-cells"),
    ("c049-cells", "c050-cells"),
    ("c061-cells", "c062-cells"),
)
# The cells of the bureau by year, 2015 to 2022, each from the series that the bureau stated last for that year.
BUREAU_YEARS = (
    *("a008-cells", "a011-cells", "a016-cells", "a023-cells"),
    *("a027-cells", "a032-cells", "a039-cells", "a042-cells"),
)
FIRST_BUREAU_YEAR = 2015


def select_national(counts: pd.DataFrame, measure: str) -> pd.DataFrame:
    """Return the statements of a measure for the whole country."""
    return counts[(counts["measure"] == measure) & (counts["scope"] == "national")]


def select_observations(counts: pd.DataFrame, measure: str) -> pd.DataFrame:
    """Return the national statements that are observations, sorted by the day of the statement."""
    statements = select_national(counts, measure)
    return statements[statements["role"] == "observation"].sort_values("stated_on", kind="stable")


def select_totals(counts: pd.DataFrame) -> pd.DataFrame:
    """Return the national totals of cells since 2002 that are observations, sorted by the day of the statement."""
    statements = select_observations(counts, "cells_dismantled")
    return statements[statements["period_start"] == "2002"]


def count_addresses(rows: Iterable[str]) -> tuple[str, ...]:
    """Return the addresses of rows of the table of counts."""
    return tuple(f"counts/{row}" for row in rows)


@fact
def cells_base(counts: pd.DataFrame) -> Fact:
    """The national total less that of the bureau in May 2021: the cells counted before the bureau."""
    return _subtract_bureau(counts, "c049-cells", "c050-cells")


@fact
def cells_base_2016(counts: pd.DataFrame) -> Fact:
    """The same difference in December 2016, more than four years before the speech."""
    return _subtract_bureau(counts, "c019-cells", "c020-cells")


@fact
def cells_base_2018(counts: pd.DataFrame) -> Fact:
    """The same difference in October 2018, the only time that it is another number."""
    return _subtract_bureau(counts, "c032-cells", "c033-cells")


@fact
def cells_base_if_2009(counts: pd.DataFrame) -> Fact:
    """The cells counted before the bureau if the total of early 2021 were 2,009."""
    return replace(_subtract_bureau(counts, "c075-cells", "c047-cells"), contested=True)


def _find_highest(totals: pd.DataFrame) -> Fact:
    highest = totals.loc[totals["value"].idxmax()]
    return Fact(int(highest["value"]), "cell", (f"counts/{highest.name}",), qualifier=highest["qualifier"])


def _subtract_bureau(counts: pd.DataFrame, national: str, bureau: str) -> Fact:
    value = counts.at[national, "value"] - counts.at[bureau, "value"]
    return Fact(int(value), "cell", count_addresses([national, bureau]))


@fact
def cells_base_statements(counts: pd.DataFrame) -> Fact:
    """The statements that give the same base as that of May 2021."""
    pairs = [pair for pair in STATEMENTS if set(pair) <= set(counts.index)]
    base = cells_base(counts).value
    agreeing = [pair for pair in pairs if _subtract_bureau(counts, *pair).value == base]
    return Fact(len(agreeing), "statement", count_addresses([row for pair in agreeing for row in pair]))


@fact
def cells_bureau_to_2020(counts: pd.DataFrame) -> Fact:
    """The cells of the bureau from 2015 to 2020, added up year by year."""
    years = _bureau_rows(2020)
    return Fact(int(counts.loc[years, "value"].sum()), "cell", count_addresses(years))


@fact
def cells_rebuilt_2019(counts: pd.DataFrame) -> Fact:
    """The national total at the end of 2019 computed from the base and the bureau's years."""
    return _rebuild_total(counts, 2019)


@fact
def cells_rebuilt_2020(counts: pd.DataFrame) -> Fact:
    """The national total at the end of 2020, weeks before the speech, computed from the base and the bureau's years."""
    return _rebuild_total(counts, 2020)


@fact
def cells_rebuilt_2021(counts: pd.DataFrame) -> Fact:
    """The national total at the end of 2021 computed from the base and the bureau's years."""
    return _rebuild_total(counts, 2021)


@fact
def cells_rebuilt_2022(counts: pd.DataFrame) -> Fact:
    """The national total at the end of 2022 computed from the base and the bureau's years."""
    return _rebuild_total(counts, 2022)


def _bureau_rows(last: int) -> list[str]:
    return list(BUREAU_YEARS[: last - FIRST_BUREAU_YEAR + 1])


def _rebuild_total(counts: pd.DataFrame, last: int) -> Fact:
    """Add the bureau's years to the base of December 2016, which is independent of all reports of the speech."""
    base, years = cells_base_2016(counts), _bureau_rows(last)
    for year, row in enumerate(years, FIRST_BUREAU_YEAR):
        start, end = counts.loc[row, ["period_start", "period_end"]]
        if start != str(year) or end[:4] != str(year) or end[4:7] not in ("", "-12"):
            raise UnknownFact(f"data/counts.csv, row {row!r}: its period, {start} to {end}, is not the year {year}")
    return Fact(base.number + int(counts.loc[years, "value"].sum()), "cell", base.rows + count_addresses(years))


@fact
def cells_above_base_2015(counts: pd.DataFrame) -> Fact:
    """The excess of the total over the base in March 2015, when the bureau opened: cells that both counts may hold."""
    base = cells_base(counts)
    return Fact(int(counts.at["c009-cells", "value"]) - base.number, "cell", ("counts/c009-cells", *base.rows))


@fact
def cells_highest_before_article(counts: pd.DataFrame) -> Fact:
    """The highest national total since 2002 stated before the article, erroneous rows left out."""
    totals = select_totals(counts)
    return _find_highest(totals[totals["stated_on"] < config.reference_day()])


@fact
def cells_highest(counts: pd.DataFrame) -> Fact:
    """The highest national total since 2002 stated to date, erroneous rows left out."""
    return _find_highest(select_totals(counts))


@fact
def cells_article_times(counts: pd.DataFrame) -> Fact:
    """The article's number of cells over the highest total stated before it."""
    highest = cells_highest_before_article(counts)
    ratio = float(counts.at["c057-cells", "value"]) / highest.number
    return Fact(ratio, "times", ("counts/c057-cells", *highest.rows), qualifier="about", contested=True)
