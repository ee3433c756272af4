"""Arrests per cell: what each statement that gives both totals makes of them, and what 2,009 cells would make."""

from functools import partial

import pandas as pd
from matplotlib.axes import Axes

from talaqi import settings, words
from talaqi.exhibits import Column, Figure, exhibit
from talaqi.facts.arrests_per_cell import arrests_per_cell_2009, arrests_per_cell_highest, arrests_per_cell_lowest, of_statements
from talaqi.figures.drawing import looks
from talaqi.figures.drawing.bodies import key
from talaqi.figures.drawing.bundle import figure
from talaqi.figures.drawing.canvas import Canvas, above, middle
from talaqi.figures.drawing.findings import finding, some
from talaqi.figures.drawing.sayings import say

ARTICLE, PRINTED, MISPRINT = "c057-arrests", "c094-arrests", "c088-arrests"
FIRST, LAST, TOP = 2014.4, 2024.2, 25.0
NAME = "arrests-per-cell"


@exhibit
def arrests_per_cell(counts: pd.DataFrame, bodies: pd.DataFrame) -> Figure:
    """Arrests for each cell in every statement that gives both totals since 2002."""
    told = some(NAME, _told(counts), "statements with both cells and arrests since 2002")
    finding(NAME, "the article and a report with 2,009 cells give arrests too", {ARTICLE, PRINTED} <= set(told.index), (ARTICLE, PRINTED))
    lowest, highest, printed = (fact(counts).value for fact in (arrests_per_cell_lowest, arrests_per_cell_highest, arrests_per_cell_2009))
    outside = told[(told["role"] == "observation") & ~told["ratio"].between(lowest, highest)].index
    finding(NAME, f"official totals have {lowest:.1f} to {highest:.1f} arrests per cell", outside.empty, outside)
    finding(NAME, "with 2,009 cells there are fewer than two", printed < 2 and lowest > 5 * printed, [PRINTED])
    added = [(_column("cells", "number"), told["cells"].astype(int)), (_column("ratio", "number"), told["ratio"].round(1))]
    draw, says = partial(_ratios, told=told, bodies=bodies), partial(_said, told, counts)
    return figure(NAME, told, draw, (3.3, 3.9), says, "counts", "stated_on counted_by value qualifier role source_id", added=added)


def _column(name: str, kind: str) -> Column:
    return Column(name, {language: say(NAME, f"column-{name}", language) for language in settings.LANGUAGES}, kind)


def _told(counts: pd.DataFrame) -> pd.DataFrame:
    """Return the totals of official bodies, and those that show an error."""
    told = of_statements(counts)
    return told[told["official"] | (told["role"] == "exhibit")]


def _said(told: pd.DataFrame, counts: pd.DataFrame, language: str) -> dict[str, object]:
    observed, high = told[told["role"] == "observation"], told[told["ratio"] < 2]
    both = of_statements(counts)
    older = both[(both["role"] == "observation") & both["period_start"].str.startswith("2003")]["ratio"]
    return {
        "lowest": words.number(float(observed["ratio"].min()), language),
        "highest": words.number(float(observed["ratio"].max()), language),
        "printed": words.number(float(told["ratio"][PRINTED]), language),
        "article": words.number(float(told["ratio"][ARTICLE]), language),
        "statements": words.counted(len(observed), "statement", language, case="nominative"),
        "publications": words.counted(len(high), "publication", language),
        "since": observed["stated_on"].min()[:4],
        "until": observed["stated_on"].max()[:4],
        "older-lowest": words.number(round(float(older.min())), language),
        "older-highest": words.number(round(float(older.max())), language),
    }


def _ratios(canvas: Canvas, told: pd.DataFrame, bodies: pd.DataFrame) -> None:
    observed = told[told["role"] == "observation"]
    entries = [*key(observed["counted_by"], canvas.language, bodies), (looks.EXHIBIT, canvas.say("exhibit")), (None, words.text("figure-more-than", canvas.language))]
    foot = 0.3 + canvas.footing()
    axes = canvas.axes(0.45, foot, canvas.width - 0.5, canvas.key(entries, 0, canvas.height - 0.1) - foot - 0.2)
    canvas.time(axes, FIRST, LAST, range(2015, 2025) if canvas.wide else range(2015, 2025, 2))
    canvas.values(axes, TOP, range(0, 26, 5))
    axes.axhspan(observed["ratio"].min(), observed["ratio"].max(), color=looks.RECORD_TINT, zorder=0)
    _marks(canvas, axes, told)
    _numbers(canvas, axes, observed)
    _claims(canvas, axes, told)


def _marks(canvas: Canvas, axes: Axes, told: pd.DataFrame) -> None:
    for name, row in told.iterrows():
        look = looks.BODIES[looks.kind(row["counted_by"])] if row["role"] == "observation" else looks.ARTICLE if name == ARTICLE else looks.EXHIBIT
        at = middle(row["stated_on"])
        canvas.marks(axes, [at], [row["ratio"]], look, zorder=5 if name == ARTICLE else 3)
        canvas.span(axes, row["stated_on"], row["ratio"], looks.MUTED)
        if above(row["qualifier"]):
            canvas.more_than(axes, [at], [row["ratio"]], look.edge)


def _numbers(canvas: Canvas, axes: Axes, observed: pd.DataFrame) -> None:
    """Write each different number once, beside its first mark."""
    for _, row in observed.drop_duplicates("ratio").iterrows():
        color = looks.RECORD if row["counted_by"] == "bcij" else looks.INK
        canvas.label(axes, middle(row["stated_on"]), row["ratio"], canvas.number(round(row["ratio"], 1)), gap=7, weight=600, color=color)


def _claims(canvas: Canvas, axes: Axes, told: pd.DataFrame) -> None:
    """Write what the number of the article, and that of the reports like it, comes to."""
    wrong = told[(told["role"] == "exhibit") & (told["ratio"] < told["ratio"].max() / 4)]
    start = middle(wrong["stated_on"].min())
    style = {"color": looks.CLAIM, "sides": ("left",), "gap": 8}
    canvas.label(axes, start, 1.75, canvas.say("printed", ratio=canvas.number(round(told["ratio"][PRINTED], 1))), **style)
    said = canvas.say("article", ratio=canvas.number(round(told["ratio"][ARTICLE], 1)))
    canvas.label(axes, middle(told["stated_on"][ARTICLE]), told["ratio"][ARTICLE], said, weight=600, color=looks.CLAIM, sides=("above-right", "above"), gap=17)
    if MISPRINT in told.index:
        row = told.loc[MISPRINT]
        said = canvas.say("misprint", cells=canvas.number(row["cells"]), ratio=canvas.number(round(row["ratio"], 1)))
        canvas.label(axes, middle(row["stated_on"]), row["ratio"], said, color=looks.CLAIM, sides=("right",), gap=7)
