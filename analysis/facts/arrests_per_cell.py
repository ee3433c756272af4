"""Facts of arrests per cell: the ratio of two totals that one statement gives."""

import pandas as pd

from analysis.facts.cells import count_addresses, select_national
from talaqi.facts import Fact, fact

# Who counts without counting for a state.
UNOFFICIAL = ("press", "researchers")
# What two totals of one statement must share to make a ratio.
ALIKE = ["counted_by", "period_start", "role"]


@fact
def arrests_per_cell_lowest(counts: pd.DataFrame) -> Fact:
    """The lowest number of arrests per cell in an official statement that gives both totals since 2002."""
    return _per_cell(counts, _official(counts).idxmin().removesuffix("-arrests"))


@fact
def arrests_per_cell_highest(counts: pd.DataFrame) -> Fact:
    """The highest number of arrests per cell in such a statement."""
    return _per_cell(counts, _official(counts).idxmax().removesuffix("-arrests"))


@fact
def arrests_per_cell_speech(counts: pd.DataFrame) -> Fact:
    """Arrests per cell in the speech of February 2021 where it is printed with 209 cells."""
    return _per_cell(counts, "c043")


@fact
def arrests_per_cell_2009(counts: pd.DataFrame) -> Fact:
    """Arrests per cell in the same speech where it is printed with 2,009."""
    return _per_cell(counts, "c094")


@fact
def arrests_per_cell_article(counts: pd.DataFrame) -> Fact:
    """Arrests per cell in the article, from its own two numbers."""
    return _per_cell(counts, "c057")


def compute_ratios(counts: pd.DataFrame) -> pd.DataFrame:
    """Return the national totals of arrests whose statement gives cells too, in the order in which they were made.

    `cells` are those, `ratio` is the arrests to each, and `official` says that one official body gives both since 2002.
    """
    arrests, cells = (select_national(counts, measure) for measure in ("arrests", "cells_dismantled"))
    of_statement = cells.set_index(cells.index.str.removesuffix("-cells"))
    told = arrests[arrests.index.str.removesuffix("-arrests").isin(of_statement.index)].sort_values("stated_on", kind="stable")
    same = of_statement.loc[told.index.str.removesuffix("-arrests")].set_index(told.index)
    alike = (told[ALIKE] == same[ALIKE]).all(axis=1)
    official = alike & (told["role"] == "observation") & (told["period_start"] == "2002") & ~told["counted_by"].isin(UNOFFICIAL)
    return told.assign(cells=same["value"], ratio=told["value"].astype(float) / same["value"].astype(float), official=official)


def _official(counts: pd.DataFrame) -> pd.Series:
    told = compute_ratios(counts)
    return told[told["official"]]["ratio"]


def _per_cell(counts: pd.DataFrame, statement: str) -> Fact:
    cells, arrests = counts.loc[f"{statement}-cells"], counts.loc[f"{statement}-arrests"]
    return Fact(
        float(arrests["value"]) / float(cells["value"]),
        "arrest-per-cell",
        count_addresses([cells.name, arrests.name]),
        qualifier=arrests["qualifier"] if cells["qualifier"] == "exact" else "about",
        contested=cells["role"] == "erroneous",
    )
