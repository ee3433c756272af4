"""The cells dismantled since 2002: every total that was stated, by the day on which it was stated."""

from functools import partial

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import ConnectionPatch

from analysis.facts.cells import cells_highest_before_article, select_national
from analysis.figures.shared import ARTICLE_CELLS, KIND_STYLES, body_kind, fact_number, list_kinds, list_legend_entries
from talaqi import config, messages
from talaqi.displays import Figure, figure
from talaqi.figures import marker_styles
from talaqi.figures.assertions import assert_finding, require_rows
from talaqi.figures.bundle import build_figure
from talaqi.figures.canvas import SIDES, Canvas, is_lower_bound
from talaqi.figures.marker_styles import CLAIM, ERRONEOUS, INK, MUTED, RECORD, RECORD_TINT, RECORDED, MarkerStyle
from talaqi.figures.timelines import draw_date_span, middle_position
from talaqi.tables import Tables

NAME = "cells-since-2002"
# The attacks of 2001, the law of 2003: different beginnings of what is meant as one count.
STARTS = ("2001", "2002", "2003")
# The totals whose numbers stand beside their marks, where the tables have them, and the sides on which they may stand.
LABELLED = {
    "c003": ("right", "above"),
    "c009": ("right",),
    "c019": ("right",),
    "c032": ("above-left",),
    "c049": ("right",),
    "c061": ("above",),
    "c072": tuple(SIDES),
}
LABELLED_WIDE = {**LABELLED, "c016": tuple(SIDES), "c042": ("left",), "c065": ("right",)}
# The distance of some labels from their marks, in years and cells: nearer, other marks are in the way.
LEADERS = {"c009": (0.9, -26), "c019": (1.0, -3), "c042": (-0.7, 20), "c049": (0.8, -14), "c065": (0.6, 18)}
FIRST, LAST = 2004.0, 2026.6
YEARS = (2005, 2010, 2015, 2020, 2025)


@figure
def cells_since_2002(counts: pd.DataFrame, bodies: pd.DataFrame) -> Figure:
    """Every total of cells since 2002 by the day on which it was stated, on one scale and enlarged."""
    national = select_national(counts, "cells_dismantled")
    is_since_2002 = national["period_start"].str[:4].isin(STARTS) | (national["role"] == "erroneous")
    rows = national[is_since_2002].sort_values("stated_on", kind="stable")
    observed = require_rows(NAME, _select_observed(rows), "totals of cells dismantled since 2002")
    highest = int(fact_number(cells_highest_before_article(counts)))
    is_higher = (observed["stated_on"] < config.reference_day()) & (observed["value"] > highest)
    higher = observed[is_higher].index
    assert_finding(NAME, f"no total stated before the article passed {highest} cells", higher.empty, higher)
    near = observed[observed["value"] * 4 > rows["value"].get(ARTICLE_CELLS, 0)].index
    assert_finding(NAME, "the article's number is far above all others", near.empty, [ARTICLE_CELLS, *near])
    return build_figure(
        NAME,
        rows,
        partial(_draw, rows=rows, tables=Tables({"bodies": bodies})),
        heights=(3.95, 6.9),
        message_values=partial(_message_values, rows, highest),
        table="counts",
        columns="stated_on value qualifier counted_by period_start role source_id note",
    )


def _select_observed(rows: pd.DataFrame) -> pd.DataFrame:
    return rows[rows["role"] == "observation"]


def _split_by_magnitude(rows: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the totals far below the article's, and those of its order of magnitude."""
    is_high = rows["value"] * 2 > rows.at[ARTICLE_CELLS, "value"]
    return rows[~is_high], rows[is_high]


def _message_values(rows: pd.DataFrame, highest: int, language: str) -> dict[str, object]:
    def count(row: pd.Series) -> str:
        return messages.count_noun(int(row["value"]), "cell", language, row["qualifier"])

    article, observed, (low, high) = rows.loc[ARTICLE_CELLS], _select_observed(rows), _split_by_magnitude(rows)
    first, peak, latest = observed.iloc[0], observed.loc[observed["value"].idxmax()], observed.iloc[-1]
    return {
        "highest": messages.count_noun(highest, "cell", language),
        "article": count(article),
        "article-number": messages.qualify_number(int(article["value"]), language, article["qualifier"]),
        "statements": messages.count_noun(len(rows), "statement", language, case="nominative"),
        "others": messages.count_noun(len(high) - 1, "publication", language, case="nominative"),
        "rest": str(len(low)),
        "since": messages.format_date(first["stated_on"][:4], language),
        "until": messages.format_date(latest["stated_on"][:4], language),
        "first": count(first),
        "peak": count(peak),
        "peaked": messages.format_date(peak["stated_on"], language),
        "latest": count(latest),
    }


def _draw(canvas: Canvas, rows: pd.DataFrame, tables: Tables) -> None:
    """Draw all totals on one scale, and those far below the article's enlarged."""
    low, high = _split_by_magnitude(rows)
    ceiling = int(low["value"].max()) // 40 * 40 + 40
    if canvas.wide:
        whole, enlarged = canvas.add_axes(0.45, 0.3, 2.2, 3.05), canvas.add_axes(3.5, 0.3, 3.9, 3.05)
        heads = ((0.0, 3.7, "whole"), (3.1, 3.7, "band"))
    else:
        whole, enlarged = canvas.add_axes(0.45, 4.5, 3.2, 1.8), canvas.add_axes(0.45, 0.3, 3.2, 2.6)
        heads = ((0.0, 6.66, "whole"), (0.0, 3.88, "band"))
    for start, y, panel in heads:
        canvas.write_text(start, y + 0.04, canvas.format_message(f"{panel}-head"), weight=600, va="baseline")
        scale = canvas.format_message(f"{panel}-scale")
        canvas.write_text(start, y - 0.15, scale, size=9, color=MUTED, va="baseline")
    for axes in (whole, enlarged):
        canvas.set_time_axis(axes, FIRST, max(LAST, middle_position(rows["stated_on"].max()) + 0.5), YEARS)
    _draw_whole(canvas, whole, low, high, ceiling)
    _draw_enlarged(canvas, enlarged, low, tables, ceiling)
    if canvas.wide:
        _connect_panels(canvas, whole, enlarged, ceiling)


def _draw_whole(canvas: Canvas, axes: Axes, low: pd.DataFrame, high: pd.DataFrame, ceiling: int) -> None:
    top = int(high["value"].max()) // 50 * 50 + 150
    canvas.set_value_axis(axes, top, range(0, top, 500))
    axes.axhspan(0, ceiling, color=RECORD_TINT, zorder=0)
    others, article = high.drop(ARTICLE_CELLS), high.loc[[ARTICLE_CELLS]]
    canvas.draw_marks(axes, _date_positions(low), low["value"], RECORDED.scaled(0.5))
    canvas.draw_marks(axes, _date_positions(others), others["value"], ERRONEOUS)
    canvas.draw_marks(axes, _date_positions(article), article["value"], marker_styles.CLAIMED, zorder=5)
    # The texts end six points left of the first diamond.
    years_per_point = (axes.get_xlim()[1] - FIRST) / axes.get_window_extent().width
    x = middle_position(high["stated_on"].min()) - 6 * years_per_point
    label, sides = canvas.format_message("article"), ("below-left",)
    canvas.place_label(axes, x, top * 0.94, label, sides, gap=2, color=CLAIM, weight=600)
    publications = messages.count_noun(len(others), "publication", canvas.language)
    label = canvas.format_message("others", n=len(others), publications=publications)
    y = top * (0.94 - 0.4 / (axes.get_position().height * canvas.height))
    canvas.place_label(axes, x, y, label, sides, gap=2, color=CLAIM, size=9)
    label = canvas.format_message("rest", n=len(low))
    canvas.place_label(axes, x, ceiling, label, sides=("above-left",), gap=2, size=9, color=RECORD)


def _draw_enlarged(canvas: Canvas, axes: Axes, low: pd.DataFrame, tables: Tables, ceiling: int) -> None:
    canvas.set_value_axis(axes, ceiling, range(0, ceiling, 50))
    axes.set_facecolor("#F5F9FA")
    observed = _select_observed(low)
    kinds = observed["counted_by"].map(body_kind)
    groups = [(ERRONEOUS.scaled(0.85), low[low["role"] == "erroneous"])]
    # The first kind of legends, the bureau, is drawn last and so on top.
    groups += [(KIND_STYLES[kind], observed[kinds == kind]) for kind in reversed(list_kinds(observed["counted_by"]))]
    for style, rows in groups:
        canvas.draw_marks(axes, _date_positions(rows), rows["value"], style)
        lower_bounds = rows[rows["qualifier"].map(is_lower_bound)]
        canvas.draw_more_than(axes, _date_positions(lower_bounds), lower_bounds["value"], MUTED)
    for _, row in low.iterrows():
        draw_date_span(axes, row["stated_on"], row["value"], MUTED)
    entries = list_legend_entries(observed["counted_by"], canvas.language, tables)
    entries.append((ERRONEOUS, canvas.format_message("erroneous")))
    entries.append((None, messages.text("figure-more-than", canvas.language)))
    if canvas.wide:
        _draw_legend_inside(canvas, axes, entries)
    else:
        canvas.draw_legend(entries, 0, axes.get_position().y1 * canvas.height + 0.57)
    _label_totals(canvas, axes, low)


def _date_positions(rows: pd.DataFrame) -> list[float]:
    return [middle_position(date) for date in rows["stated_on"]]


def _draw_legend_inside(canvas: Canvas, axes: Axes, entries: list[tuple[MarkerStyle | None, str]]) -> None:
    """Draw the legend where the early years leave space: at the left in every language, for time is not mirrored."""
    position = axes.get_position()
    left, top = position.x0 * canvas.width + 0.08, position.y1 * canvas.height
    width = max(canvas.measure_text(text, size=9).width for _, text in entries) / 72 + 0.16
    start = canvas.width - left - width if canvas.rtl else left
    canvas.draw_legend(entries, start, top - 0.15, width=0.01)


def _label_totals(canvas: Canvas, axes: Axes, low: pd.DataFrame) -> None:
    for statement, sides in (LABELLED_WIDE if canvas.wide else LABELLED).items():
        if (row_id := f"{statement}-cells") not in low.index:
            continue
        row = low.loc[row_id]
        x, y = middle_position(row["stated_on"]), float(row["value"])
        gap = 15 if sides == ("above",) and is_lower_bound(row["qualifier"]) else 5
        if statement in LEADERS:
            point, (years, cells), gap = (x, y), LEADERS[statement], 2
            x, y = x + years, y + cells
            canvas.draw_leader(axes, point, (x, y))
        color = RECORD if row["counted_by"] == "bcij" else INK
        number = canvas.format_number(row["value"], row["qualifier"])
        canvas.place_label(axes, x, y, number, sides, gap, weight=600, color=color)


def _connect_panels(canvas: Canvas, whole: Axes, enlarged: Axes, ceiling: int) -> None:
    """Connect the lower part of the first panel with its enlargement by two thin lines."""
    # The far ends keep clear of the numbers of the second axis.
    near, far = (0, 1.1) if canvas.rtl else (1, -0.1)
    for low, high in ((0, 0), (ceiling / whole.get_ylim()[1], 1)):
        line = ConnectionPatch((near, low), (far, high), "axes fraction", axesA=whole, axesB=enlarged)
        line.set(color="#8FB5BB", linewidth=0.8, zorder=0)
        canvas.figure.add_artist(line)
