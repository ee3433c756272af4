"""Measures that the book takes twice: as they could be known on the article's day, and today."""

from collections.abc import Callable
from dataclasses import dataclass

from analysis.facts.cells import select_observations
from analysis.facts.sahel import THREE
from talaqi.tables import Tables


@dataclass(frozen=True)
class Measure:
    """A measure as it stood on a day: its value and qualifier, the date it is of, and the row that it is linked to."""

    value: int
    date: str
    row: str
    qualifier: str = "exact"


def cells(tables: Tables) -> Measure:
    """Return the highest national total of cells since 2002 that was stated by the day of the tables."""
    told = select_observations(tables.counts, "cells_dismantled")
    highest = told.loc[told[told["period_start"] == "2002"]["value"].idxmax()]
    return Measure(int(highest["value"]), highest["stated_on"], f"counts/{highest.name}", highest["qualifier"])


def lion(tables: Tables) -> Measure:
    """Return the participants from all countries in the latest edition of African Lion that has a number."""
    editions = tables.african_lion.sort_index()
    latest = editions[(editions["participants_scope"] == "all-countries") & editions["participants"].notna()].iloc[-1]
    return Measure(int(latest["participants"]), latest["edition_year"], f"african_lion/{latest.name}", latest["qualifier"])


def deaths(tables: Tables) -> Measure:
    """Return the deaths in three states of the Sahel in the last year that the tables hold."""
    counted = tables.sahel[tables.sahel["iso3"].isin(THREE)]
    latest = counted[counted["year"] == counted["year"].max()]
    return Measure(int(latest["deaths_best"].sum()), str(latest["year"].iloc[0]), f"sahel/{latest.index[0]}")


MEASURES: dict[str, Callable[[Tables], Measure]] = {"cells": cells, "lion": lion, "deaths": deaths}
