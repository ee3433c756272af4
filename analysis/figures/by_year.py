"""Cells and arrests year by year: every number that was stated for a year, by who counted; nothing is averaged."""

from functools import partial

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from analysis.figures.shared import KIND_STYLES, body_kind, list_legend_entries, write_footer
from talaqi import messages
from talaqi.displays import Figure, figure
from talaqi.figures import marker_styles
from talaqi.figures.assertions import assert_finding, require_rows
from talaqi.figures.bundle import build_figure
from talaqi.figures.canvas import Canvas, is_lower_bound
from talaqi.tables import Tables

# The scopes that are comparable within a year; networks named one by one and people charged are not.
SCOPES = ("national", "bureau", "isis-linked", "local-media")
# Arrests need more height: many and few share one axis, and the numbers of the later years need space.
HEIGHTS = {"cells-by-year": (3.3, 3.7), "arrests-by-year": (3.75, 4.45)}
# The space that a number needs under its mark, in points: above the axis, and above the next lower mark.
SPACE_ABOVE_AXIS, SPACE_ABOVE_MARK = 19, 22
# Both figures begin here, so that a year without a number is visible as such.
FIRST = 2014
# The distance of each kind of body from the middle of its year, in years.
OFFSETS = {
    "bcij": -0.26,
    "services": -0.18,
    "interior-ministry": -0.1,
    "government": 0.0,
    "us-state": 0.1,
    "press": 0.26,
}
NUMBER_STYLE = {"weight": 600, "size": 9}


@figure
def cells_by_year(counts: pd.DataFrame, bodies: pd.DataFrame) -> Figure:
    """The cells of each year, by who counted them."""
    name = "cells-by-year"
    rows = require_rows(name, _select_yearly(counts, "cells_dismantled"), "yearly numbers of cells")
    bureau, us = (_latest_statement(name, rows, 2018, body) for body in ("bcij", "us-state"))
    by_year = rows[_covers_year(rows)].groupby("year")
    agreeing = by_year.filter(lambda year: year["kind"].nunique() > 1 and year["value"].nunique() == 1)["year"].unique()
    assert_finding(name, "there is no year on which all sources agree", not len(agreeing), map(str, agreeing))
    has_more = us["value"] > bureau["value"]
    assert_finding(name, "for 2018 the US report has more cells than the bureau", has_more, (bureau.name, us.name))
    return _build(name, rows, bodies, {"bureau": bureau, "us": us}, "cell")


@figure
def arrests_by_year(counts: pd.DataFrame, bodies: pd.DataFrame) -> Figure:
    """The arrests of each year, by who counted them."""
    name = "arrests-by-year"
    rows = require_rows(name, _select_yearly(counts, "arrests"), "yearly numbers of arrests")
    counting = {"ministry": "interior-ministry", "us": "us-state", "bureau": "bcij"}
    titled = {key: _latest_statement(name, rows, 2021, body) for key, body in counting.items()}
    is_far_apart = titled["ministry"]["value"] * 3 <= titled["us"]["value"] < titled["bureau"]["value"]
    row_ids = [str(row.name) for row in titled.values()]
    assert_finding(name, "the three numbers for 2021 lie far apart", is_far_apart, row_ids)
    return _build(name, rows, bodies, titled, "arrest")


def _build(name: str, rows: pd.DataFrame, bodies: pd.DataFrame, titled: dict[str, pd.Series], noun: str) -> Figure:
    """Return the figure of yearly numbers; `titled` holds the rows that the title names."""
    titled_ids = [str(row.name) for row in titled.values()]
    return build_figure(
        name,
        rows,
        partial(_draw, rows=rows, tables=Tables({"bodies": bodies}), titled=titled_ids),
        HEIGHTS[name],
        message_values=partial(_message_values, rows, titled, noun),
        table="counts",
        columns="period_start period_end value qualifier counted_by scope stated_on source_id note",
    )


def _select_yearly(counts: pd.DataFrame, measure: str) -> pd.DataFrame:
    """Return the observations of a measure for a year or part of one, with the year and the kind of body."""
    is_observation = (counts["measure"] == measure) & (counts["role"] == "observation") & counts["scope"].isin(SCOPES)
    start, end = counts["period_start"], counts["period_end"]
    rows = counts[is_observation & (start.str.len() == 4) & (end.str[:4] == start)]
    rows = rows.assign(year=rows["period_start"].astype(int), kind=rows["counted_by"].map(body_kind))
    return rows.sort_values(["year", "stated_on"], kind="stable")


def _latest_statement(name: str, rows: pd.DataFrame, year: int, body: str) -> pd.Series:
    """Return what a body stated last for a year."""
    statements = rows[(rows["year"] == year) & (rows["counted_by"] == body)]
    return require_rows(name, statements, f"number of {body} for {year}").iloc[-1]


def _covers_year(rows: pd.DataFrame) -> pd.Series:
    """Return whether each number covers the whole of its year."""
    return rows["period_end"] == rows["period_start"]


def _message_values(
    rows: pd.DataFrame, titled: dict[str, pd.Series], noun: str, language: str
) -> dict[str, object]:
    def count(row: pd.Series) -> str:
        return messages.count_noun(int(row["value"]), noun, language, row["qualifier"])

    highest, last = rows.loc[rows["value"].idxmax()], rows.iloc[-1]
    linked = sorted(set(rows[rows["scope"] == "isis-linked"]["year"]))
    return {
        **{name: count(row) for name, row in titled.items()},
        **{
            f"{name}-number": messages.qualify_number(int(row["value"]), language, row["qualifier"])
            for name, row in titled.items()
        },
        "numbers": messages.count_noun(len(rows), "number", language, case="nominative"),
        "linked": messages.join_list(map(str, linked), language),
        "since": str(rows["year"].min()),
        "until": str(rows["year"].max()),
        "highest": count(highest),
        "highest-year": str(highest["year"]),
        "last": count(last),
        "parts": messages.format_number(int((~_covers_year(rows)).sum()), language),
    }


def _draw(canvas: Canvas, rows: pd.DataFrame, tables: Tables, titled: list[str]) -> None:
    years = range(min(FIRST, int(rows["year"].min())), int(rows["year"].max()) + 1)
    bottom = 0.3 + write_footer(canvas)
    entries = list_legend_entries(rows["counted_by"], canvas.language, tables)
    if not _covers_year(rows).all():
        entries.append((marker_styles.HOLLOW, messages.text("figure-part-of-year", canvas.language)))
    entries.append((None, messages.text("figure-more-than", canvas.language)))
    height = canvas.draw_legend(entries, 0, canvas.height - 0.1) - bottom - 0.24
    axes = canvas.add_axes(0.45, bottom, canvas.width - 0.5, height)
    canvas.set_time_axis(axes, years[0] - 0.5, years[-1] + 0.5, years if canvas.wide else years[::2])
    axes.tick_params(axis="x", length=0)
    top = int(rows["value"].max()) * 1.17
    canvas.set_value_axis(axes, top, range(0, int(top) + 1, 10 if top < 60 else 100))
    for year in years:
        _draw_year(canvas, axes, year, rows[rows["year"] == year], titled)


def _draw_year(canvas: Canvas, axes: Axes, year: int, rows: pd.DataFrame, titled: list[str]) -> None:
    if year % 2 == 0:
        axes.axvspan(year - 0.5, year + 0.5, color="#F6F7F8", zorder=0)
    if rows.empty:
        label = messages.text("figure-none-found", canvas.language)
        canvas.place_label(axes, year, 0, label, sides=("above",), size=9, color=marker_styles.MUTED)
        return
    low, high, unit = rows["value"].min(), rows["value"].max(), axes.get_ylim()[1] / 100
    if high > low:
        span = Rectangle((year - 0.4, low - 2 * unit), 0.8, high - low + 4 * unit, color="#E1E5E9", zorder=1)
        axes.add_patch(span)
    for (kind, is_whole_year), group in rows.groupby(["kind", _covers_year(rows)]):
        style = KIND_STYLES[kind] if is_whole_year else KIND_STYLES[kind].hollow()
        xs, ys = [year + OFFSETS[kind]] * len(group), group["value"]
        canvas.draw_marks(axes, xs, ys, style if canvas.wide else style.scaled(0.8))
        lower_bounds = ys[group["qualifier"].map(is_lower_bound)]
        canvas.draw_more_than(axes, xs[: len(lower_bounds)], lower_bounds, style.edge)
    _label_year(canvas, axes, year, rows, titled)


def _label_year(canvas: Canvas, axes: Axes, year: int, rows: pd.DataFrame, titled: list[str]) -> None:
    """Write the highest and the lowest number of a year at the ends of its range, and those that the title names.

    A narrow canvas has no space beside a mark, where the marks of the next year stand: there the lowest number is left
    out where it does not fit under its mark, unless the title names a number of the year.
    """
    is_bound = rows["qualifier"].map(is_lower_bound)
    # Of two equal numbers, the one nearer to the middle of the year comes last.
    ordered = rows.assign(is_bound=is_bound, nearness=-rows["kind"].map(OFFSETS).abs())
    ordered = ordered.sort_values(["value", "is_bound", "nearness"])
    low, high = ordered.iloc[0], ordered.iloc[-1]
    is_range = low["value"] < high["value"]
    x, gap = year + _highest_offset(canvas, axes, low, high), 15 if high["is_bound"] else 6
    canvas.place_label(axes, x, high["value"], _number(canvas, high), ("above",), gap, **NUMBER_STYLE)
    labelled = rows.index.isin(titled)
    if is_range and _value_to_points(axes, low["value"]) > SPACE_ABOVE_AXIS:
        canvas.place_label(axes, year, low["value"], _number(canvas, low), ("below",), 6, **NUMBER_STYLE)
    elif is_range and (canvas.wide or labelled.any()):
        labelled |= rows.index == low.name
    for _, row in rows[labelled & (rows["value"] != high["value"])].iterrows():
        if row.name != low.name and row["value"] == low["value"]:
            continue
        space = _value_to_points(axes, row["value"] - rows["value"][rows["value"] < row["value"]].max())
        fits_below = row["value"] > low["value"] and space > SPACE_ABOVE_MARK
        side, gap = ("below", 5) if fits_below else ("right", 6)
        x = year + OFFSETS[row["kind"]]
        canvas.place_label(axes, x, row["value"], _number(canvas, row), (side,), gap, **NUMBER_STYLE)


def _highest_offset(canvas: Canvas, axes: Axes, low: pd.Series, high: pd.Series) -> float:
    """Return where the highest number stands, in years from the middle: near its mark, but within its year."""
    offset = OFFSETS[high["kind"]]
    if low["value"] == high["value"]:
        return offset
    points_per_year = axes.get_window_extent().width / (axes.get_xlim()[1] - axes.get_xlim()[0])
    half_width = canvas.measure_text(_number(canvas, high), **NUMBER_STYLE).width / 2 / points_per_year
    spare = max(0.5 - half_width, 0)
    return max(min(offset, spare), -spare)


def _value_to_points(axes: Axes, value: float) -> float:
    return value / axes.get_ylim()[1] * axes.get_window_extent().height


def _number(canvas: Canvas, row: pd.Series) -> str:
    return canvas.format_number(row["value"], row["qualifier"])
