"""Facts of arrests per cell: the ratio of two totals that one statement gives."""

import pandas as pd

from analysis.facts.cells import count_addresses, select_national
from talaqi.facts import Fact, fact

# Bodies that count without being official.
UNOFFICIAL = ("press", "researchers")
# The columns that two totals of one statement must share to make a ratio.
SHARED = ["counted_by", "period_start", "role"]


@fact
def arrests_per_cell_lowest(counts: pd.DataFrame) -> Fact:
    """The lowest number of arrests per cell in an official statement that gives both totals since 2002."""
    return _divide_totals(counts, _official_ratios(counts).idxmin().removesuffix("-arrests"))


@fact
def arrests_per_cell_highest(counts: pd.DataFrame) -> Fact:
    """The highest number of arrests per cell in such a statement."""
    return _divide_totals(counts, _official_ratios(counts).idxmax().removesuffix("-arrests"))


@fact
def arrests_per_cell_speech(counts: pd.DataFrame) -> Fact:
    """Arrests per cell in the speech of February 2021 where it is printed with 209 cells."""
    return _divide_totals(counts, "c043")


@fact
def arrests_per_cell_2009(counts: pd.DataFrame) -> Fact:
    """Arrests per cell in the same speech where it is printed with 2,009."""
    return _divide_totals(counts, "c094")


@fact
def arrests_per_cell_article(counts: pd.DataFrame) -> Fact:
    """Arrests per cell in the article, from its own two numbers."""
    return _divide_totals(counts, "c057")


def compute_ratios(counts: pd.DataFrame) -> pd.DataFrame:
    """Return the national totals of arrests whose statement also gives cells, sorted by the day of the statement.

    `cells` is that number, `ratio` the arrests per cell. `official` marks totals of one official body since 2002.
    """
    arrests, cells = (select_national(counts, measure) for measure in ("arrests", "cells_dismantled"))
    cells = cells.set_index(cells.index.str.removesuffix("-cells"))
    arrests = arrests[arrests.index.str.removesuffix("-arrests").isin(cells.index)]
    arrests = arrests.sort_values("stated_on", kind="stable")
    cells = cells.loc[arrests.index.str.removesuffix("-arrests")].set_index(arrests.index)
    is_official = (
        (arrests[SHARED] == cells[SHARED]).all(axis=1)
        & (arrests["role"] == "observation")
        & (arrests["period_start"] == "2002")
        & ~arrests["counted_by"].isin(UNOFFICIAL)
    )
    ratio = arrests["value"].astype(float) / cells["value"].astype(float)
    return arrests.assign(cells=cells["value"], ratio=ratio, official=is_official)


def _official_ratios(counts: pd.DataFrame) -> pd.Series:
    ratios = compute_ratios(counts)
    return ratios[ratios["official"]]["ratio"]


def _divide_totals(counts: pd.DataFrame, statement: str) -> Fact:
    """Return the arrests per cell of a statement."""
    cells, arrests = counts.loc[f"{statement}-cells"], counts.loc[f"{statement}-arrests"]
    return Fact(
        float(arrests["value"]) / float(cells["value"]),
        "arrest-per-cell",
        count_addresses([cells.name, arrests.name]),
        qualifier=arrests["qualifier"] if cells["qualifier"] == "exact" else "about",
        contested=cells["role"] == "erroneous",
    )
