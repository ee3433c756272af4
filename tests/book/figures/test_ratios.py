"""Arrests per cell."""

import pandas as pd
import pytest
from matplotlib.collections import PathCollection

from talaqi import tables
from talaqi.figures.assertions import AssertionFailed, FigureError, NothingToDraw
from talaqi.figures.registry import get_figure

import drawn


@pytest.fixture
def counts() -> pd.DataFrame:
    """Return a copy of the table of counts to spoil."""
    return tables.load().counts.copy()


def test_ratios_are_arrests_over_cells_of_one_statement() -> None:
    figure, canvases = drawn.draw_figure("arrests-per-cell")
    expected = sorted(row["value"] / row["cells"] for row in figure.rows)
    for canvas in canvases:
        collections = [marks for marks in canvas.figure.axes[0].collections if isinstance(marks, PathCollection)]
        marked = [float(y) for marks in collections for _, y in marks.get_offsets()]
        # Arrows stand on their marks.
        assert {round(y, 6) for y in marked} == {round(ratio, 6) for ratio in expected}
    assert [round(row["value"] / row["cells"], 1) for row in figure.rows] == [row["ratio"] for row in figure.rows]


def test_title_has_the_extremes() -> None:
    figure, _ = drawn.draw_figure("arrests-per-cell")
    observation = ("observation", {"ar": "رصد", "en": "observation"})
    observed = [row["value"] / row["cells"] for row in figure.rows if row["role"] in observation]
    for title in figure.title.values():
        assert f"{min(observed):.1f}" in title and f"{max(observed):.1f}" in title


def test_alt_follows_the_data(counts: pd.DataFrame) -> None:
    counts.loc["c015-arrests", "value"] = 2000
    changed = get_figure("arrests-per-cell")(counts)
    assert all("14.3" in alt for alt in changed.alt.values())


def test_totals_near_the_misprint_s_stop_the_figure(counts: pd.DataFrame) -> None:
    counts.loc["c015-arrests", "value"] = 200
    with pytest.raises(AssertionFailed, match=r"arrests-per-cell.*fewer than in any official total.*c015-arrests 1.4"):
        get_figure("arrests-per-cell")(counts)


@pytest.mark.parametrize("rows", [[], ["c049-cells"], ["c049-arrests"]])
def test_nothing_to_draw_is_said(counts: pd.DataFrame, rows: list[str]) -> None:
    with pytest.raises(NothingToDraw, match="arrests-per-cell"):
        get_figure("arrests-per-cell")(counts.loc[rows])


def test_one_statement_is_no_finding(counts: pd.DataFrame) -> None:
    with pytest.raises(FigureError, match="arrests-per-cell"):
        get_figure("arrests-per-cell")(counts.loc[["c049-cells", "c049-arrests"]])
