"""Arrests per cell: what each statement that gives both totals makes of them, and what 2,009 cells would make."""

from functools import partial

import pandas as pd
from matplotlib.axes import Axes

from analysis.facts.arrests_per_cell import (
    arrests_per_cell_2009,
    arrests_per_cell_highest,
    arrests_per_cell_lowest,
    compute_ratios,
)
from analysis.figures import body_markers
from analysis.figures.body_markers import key
from talaqi import config, messages
from talaqi.displays import Column, Figure, figure
from talaqi.figures import marker_styles
from talaqi.figures.assertions import assert_finding, require_rows
from talaqi.figures.bundle import build_figure
from talaqi.figures.canvas import Canvas, above, middle
from talaqi.figures.figure_messages import figure_text

ARTICLE, PRINTED, MISPRINT = "c057-arrests", "c094-arrests", "c088-arrests"
FIRST, LAST, TOP = 2014.4, 2024.2, 25.0
NAME = "arrests-per-cell"


@figure
def arrests_per_cell(counts: pd.DataFrame, bodies: pd.DataFrame) -> Figure:
    """Arrests for each cell in every statement that gives both totals since 2002."""
    told = require_rows(NAME, _told(counts), "statements with both cells and arrests since 2002")
    assert_finding(NAME, "the article and a report with 2,009 cells give arrests too", {ARTICLE, PRINTED} <= set(told.index), (ARTICLE, PRINTED))
    lowest, highest, printed = (fact(counts).value for fact in (arrests_per_cell_lowest, arrests_per_cell_highest, arrests_per_cell_2009))
    outside = told[(told["role"] == "observation") & ~told["ratio"].between(lowest, highest)].index
    assert_finding(NAME, f"official totals have {lowest:.1f} to {highest:.1f} arrests per cell", outside.empty, outside)
    assert_finding(NAME, "with 2,009 cells there are fewer than two", printed < 2 and lowest > 5 * printed, [PRINTED])
    added = [(_column("cells", "number"), told["cells"].astype(int)), (_column("ratio", "number"), told["ratio"].round(1))]
    draw, says = partial(_ratios, told=told, bodies=bodies), partial(_said, told, counts)
    return build_figure(NAME, told, draw, (3.3, 3.9), says, "counts", "stated_on counted_by value qualifier role source_id", added=added)


def _column(name: str, kind: str) -> Column:
    return Column(name, {language: figure_text(NAME, f"column-{name}", language) for language in config.languages()}, kind)


def _told(counts: pd.DataFrame) -> pd.DataFrame:
    """Return the totals of official bodies, and those that show an error."""
    told = compute_ratios(counts)
    return told[told["official"] | (told["role"] == "exhibit")]


def _said(told: pd.DataFrame, counts: pd.DataFrame, language: str) -> dict[str, object]:
    observed, high = told[told["role"] == "observation"], told[told["ratio"] < 2]
    both = compute_ratios(counts)
    older = both[(both["role"] == "observation") & both["period_start"].str.startswith("2003")]["ratio"]
    return {
        "lowest": messages.format_number(float(observed["ratio"].min()), language),
        "highest": messages.format_number(float(observed["ratio"].max()), language),
        "printed": messages.format_number(float(told["ratio"][PRINTED]), language),
        "article": messages.format_number(float(told["ratio"][ARTICLE]), language),
        "statements": messages.count_noun(len(observed), "statement", language, case="nominative"),
        "publications": messages.count_noun(len(high), "publication", language),
        "since": observed["stated_on"].min()[:4],
        "until": observed["stated_on"].max()[:4],
        "older-lowest": messages.format_number(round(float(older.min())), language),
        "older-highest": messages.format_number(round(float(older.max())), language),
    }


def _ratios(canvas: Canvas, told: pd.DataFrame, bodies: pd.DataFrame) -> None:
    observed = told[told["role"] == "observation"]
    entries = [*key(observed["counted_by"], canvas.language, bodies), (marker_styles.EXHIBIT, canvas.say("exhibit")), (None, messages.text("figure-more-than", canvas.language))]
    foot = 0.3 + canvas.footing()
    axes = canvas.axes(0.45, foot, canvas.width - 0.5, canvas.key(entries, 0, canvas.height - 0.1) - foot - 0.2)
    canvas.time(axes, FIRST, LAST, range(2015, 2025) if canvas.wide else range(2015, 2025, 2))
    canvas.values(axes, TOP, range(0, 26, 5))
    axes.axhspan(observed["ratio"].min(), observed["ratio"].max(), color=marker_styles.RECORD_TINT, zorder=0)
    _marks(canvas, axes, told)
    _numbers(canvas, axes, observed)
    _claims(canvas, axes, told)


def _marks(canvas: Canvas, axes: Axes, told: pd.DataFrame) -> None:
    for name, row in told.iterrows():
        look = body_markers.BODIES[body_markers.kind(row["counted_by"])] if row["role"] == "observation" else marker_styles.ARTICLE if name == ARTICLE else marker_styles.EXHIBIT
        at = middle(row["stated_on"])
        canvas.marks(axes, [at], [row["ratio"]], look, zorder=5 if name == ARTICLE else 3)
        canvas.span(axes, row["stated_on"], row["ratio"], marker_styles.MUTED)
        if above(row["qualifier"]):
            canvas.more_than(axes, [at], [row["ratio"]], look.edge)


def _numbers(canvas: Canvas, axes: Axes, observed: pd.DataFrame) -> None:
    """Write each different number once, beside its first mark."""
    for _, row in observed.drop_duplicates("ratio").iterrows():
        color = marker_styles.RECORD if row["counted_by"] == "bcij" else marker_styles.INK
        canvas.label(axes, middle(row["stated_on"]), row["ratio"], canvas.number(round(row["ratio"], 1)), gap=7, weight=600, color=color)


def _claims(canvas: Canvas, axes: Axes, told: pd.DataFrame) -> None:
    """Write what the number of the article, and that of the reports like it, comes to."""
    wrong = told[(told["role"] == "exhibit") & (told["ratio"] < told["ratio"].max() / 4)]
    start = middle(wrong["stated_on"].min())
    style = {"color": marker_styles.CLAIM, "sides": ("left",), "gap": 8}
    canvas.label(axes, start, 1.75, canvas.say("printed", ratio=canvas.number(round(told["ratio"][PRINTED], 1))), **style)
    said = canvas.say("article", ratio=canvas.number(round(told["ratio"][ARTICLE], 1)))
    canvas.label(axes, middle(told["stated_on"][ARTICLE]), told["ratio"][ARTICLE], said, weight=600, color=marker_styles.CLAIM, sides=("above-right", "above"), gap=17)
    if MISPRINT in told.index:
        row = told.loc[MISPRINT]
        said = canvas.say("misprint", cells=canvas.number(row["cells"]), ratio=canvas.number(round(row["ratio"], 1)))
        canvas.label(axes, middle(row["stated_on"]), row["ratio"], said, color=marker_styles.CLAIM, sides=("right",), gap=7)
