"""Facts of arrests per cell: the ratio of two totals that one statement gives."""

import pandas as pd

from talaqi.facts import Fact, fact
from talaqi.facts.cells import addresses, observed

# Who counts without counting for a state.
UNOFFICIAL = ("press", "researchers")


@fact
def arrests_per_cell_lowest(counts: pd.DataFrame) -> Fact:
    """The lowest number of arrests per cell in an official statement that gives both totals since 2002."""
    return _per_cell(counts, _ratios(counts).idxmin())


@fact
def arrests_per_cell_highest(counts: pd.DataFrame) -> Fact:
    """The highest number of arrests per cell in such a statement."""
    return _per_cell(counts, _ratios(counts).idxmax())


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


def _ratios(counts: pd.DataFrame) -> pd.Series:
    """Return arrests per cell by statement, where one official body gives both totals since 2002 in one publication."""
    both = {}
    for measure in ("cells_dismantled", "arrests"):
        told = observed(counts, measure)
        told = told[(told["period_start"] == "2002") & ~told["counted_by"].isin(UNOFFICIAL)]
        both[measure] = told.set_index(told.index.str.partition("-").get_level_values(0))
    cells, arrests = (frame.loc[both["cells_dismantled"].index.intersection(both["arrests"].index)] for frame in both.values())
    same = cells["counted_by"] == arrests["counted_by"]
    return (arrests["value"].astype(float) / cells["value"].astype(float))[same]


def _per_cell(counts: pd.DataFrame, statement: str) -> Fact:
    cells, arrests = counts.loc[f"{statement}-cells"], counts.loc[f"{statement}-arrests"]
    return Fact(
        float(arrests["value"]) / float(cells["value"]),
        "arrest-per-cell",
        addresses([cells.name, arrests.name]),
        qualifier=arrests["qualifier"] if cells["qualifier"] == "exact" else "about",
        contested=cells["role"] == "exhibit",
    )
