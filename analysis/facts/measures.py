"""Measures that the book takes twice: from the tables of the article's day and from those of today."""

from collections.abc import Callable
from dataclasses import dataclass

from analysis.facts.cells import select_totals
from analysis.facts.sahel import THREE
from talaqi.tables import Tables


@dataclass(frozen=True)
class Measure:
    """A measure as of a day: its value and qualifier, its date, and the row that it links to."""

    value: int
    date: str
    row: str
    qualifier: str = "exact"


def cells(tables: Tables) -> Measure:
    """Return the highest national total of cells since 2002 that was stated by the day of the tables."""
    totals = select_totals(tables.counts)
    highest = totals.loc[totals["value"].idxmax()]
    return Measure(int(highest["value"]), highest["stated_on"], f"counts/{highest.name}", highest["qualifier"])


def lion(tables: Tables) -> Measure:
    """Return the participants from all countries in the latest edition of African Lion that has a number."""
    editions = tables.african_lion.sort_index()
    latest = editions[(editions["participants_scope"] == "all-countries") & editions["participants"].notna()].iloc[-1]
    address, qualifier = f"african_lion/{latest.name}", latest["qualifier"]
    return Measure(int(latest["participants"]), latest["edition_year"], address, qualifier)


def deaths(tables: Tables) -> Measure:
    """Return the deaths in three states of the Sahel in the last year that the tables hold."""
    rows = tables.sahel[tables.sahel["iso3"].isin(THREE)]
    latest = rows[rows["year"] == rows["year"].max()]
    return Measure(int(latest["deaths_best"].sum()), str(latest["year"].iloc[0]), f"sahel/{latest.index[0]}")


MEASURES: dict[str, Callable[[Tables], Measure]] = {"cells": cells, "lion": lion, "deaths": deaths}
