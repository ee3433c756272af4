"""Cells and arrests year by year: every number that somebody stated for a year, by who counted; nothing is averaged."""

from functools import partial

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from analysis.figures import body_markers
from analysis.figures.body_markers import key
from talaqi import messages
from talaqi.displays import Figure, figure
from talaqi.figures import marker_styles
from talaqi.figures.assertions import assert_finding, require_rows
from talaqi.figures.bundle import build_figure
from talaqi.figures.canvas import Canvas, above

# What may be set beside each other for one year; networks named one by one or people charged are other things.
SCOPES = ("national", "bureau", "isis-linked", "local-media")
COLUMNS = "period_start period_end value qualifier counted_by scope stated_on source_id note"
# Many arrests and few stand in one axis: it must be high for the numbers of the later years to have room.
HEIGHTS = {"cells-by-year": (3.3, 3.7), "arrests-by-year": (3.75, 4.45)}
# How much room a number needs under its mark, in points: above the axis, and above the next lower mark.
ABOVE_AXIS, ABOVE_MARK = 19, 22
# Both figures begin here, so that a year without a number is seen to be one.
FIRST = 2014
# How far from the middle of its year each kind of body stands, in years.
SLOTS = {"bcij": -0.26, "services": -0.18, "interior-ministry": -0.1, "government": 0.0, "us-state": 0.1, "press": 0.26}


@figure
def cells_by_year(counts: pd.DataFrame, bodies: pd.DataFrame) -> Figure:
    """The cells of each year, by who counted them."""
    told = require_rows("cells-by-year", _yearly(counts, "cells_dismantled"), "yearly numbers of cells")
    bureau, us = (_one("cells-by-year", told, 2018, body) for body in ("bcij", "us-state"))
    agreed = _agreed(told)
    assert_finding("cells-by-year", "there is no year on which all sources agree", not agreed, map(str, agreed))
    assert_finding("cells-by-year", "for 2018 the US report has more cells than the bureau", us["value"] > bureau["value"], (bureau.name, us.name))
    named = {"bureau": bureau, "us": us}
    return _figure("cells-by-year", told, bodies, named, "cell")


@figure
def arrests_by_year(counts: pd.DataFrame, bodies: pd.DataFrame) -> Figure:
    """The arrests of each year, by who counted them."""
    told = require_rows("arrests-by-year", _yearly(counts, "arrests"), "yearly numbers of arrests")
    ministry, us, bureau = (_one("arrests-by-year", told, 2021, body) for body in ("interior-ministry", "us-state", "bcij"))
    apart = ministry["value"] * 3 <= us["value"] < bureau["value"]
    assert_finding("arrests-by-year", "the three numbers for 2021 lie far apart", apart, (ministry.name, us.name, bureau.name))
    named = {"ministry": ministry, "us": us, "bureau": bureau}
    return _figure("arrests-by-year", told, bodies, named, "arrest")


def _figure(name: str, told: pd.DataFrame, bodies: pd.DataFrame, named: dict[str, pd.Series], noun: str) -> Figure:
    """Draw yearly numbers; `named` holds the rows that the title names."""
    draw = partial(_years, told=told, bodies=bodies, named=[row.name for row in named.values()])
    return build_figure(name, told, draw, HEIGHTS[name], partial(_said, told, named, noun), "counts", COLUMNS)


def _yearly(counts: pd.DataFrame, measure: str) -> pd.DataFrame:
    wanted = (counts["measure"] == measure) & (counts["role"] == "observation") & counts["scope"].isin(SCOPES)
    told = counts[wanted & (counts["period_start"].str.len() == 4) & (counts["period_end"].str[:4] == counts["period_start"])]
    return told.assign(year=told["period_start"].astype(int), kind=told["counted_by"].map(body_markers.kind)).sort_values(["year", "stated_on"], kind="stable")


def _one(name: str, told: pd.DataFrame, year: int, body: str) -> pd.Series:
    """Return what a body stated last for a year."""
    rows = told[(told["year"] == year) & (told["counted_by"] == body)]
    return require_rows(name, rows, f"number of {body} for {year}").iloc[-1]


def _whole(told: pd.DataFrame) -> pd.Series:
    """Return which numbers cover the whole of their year."""
    return told["period_end"] == told["period_start"]


def _agreed(told: pd.DataFrame) -> list[int]:
    """Return the years on which all who count, two kinds of bodies at least, have one number for the whole year."""
    by_year = told[_whole(told)].groupby("year")
    alike = (by_year["kind"].nunique() > 1) & (by_year["value"].nunique() == 1)
    return [int(year) for year in alike[alike].index]


def _said(told: pd.DataFrame, named: dict[str, pd.Series], noun: str, language: str) -> dict[str, object]:
    highest, last = told.loc[told["value"].idxmax()], told.iloc[-1]
    return {
        **{name: messages.count_noun(int(row["value"]), noun, language, row["qualifier"]) for name, row in named.items()},
        **{f"{name}-number": messages.qualify_number(int(row["value"]), language, row["qualifier"]) for name, row in named.items()},
        "numbers": messages.count_noun(len(told), "number", language, case="nominative"),
        "linked": messages.join_list(map(str, sorted(set(told[told["scope"] == "isis-linked"]["year"]))), language),
        "since": str(told["year"].min()),
        "until": str(told["year"].max()),
        "highest": messages.count_noun(int(highest["value"]), noun, language, highest["qualifier"]),
        "highest-year": str(highest["year"]),
        "last": messages.count_noun(int(last["value"]), noun, language, last["qualifier"]),
        "parts": messages.format_number(int((~_whole(told)).sum()), language),
    }


def _years(canvas: Canvas, told: pd.DataFrame, bodies: pd.DataFrame, named: list[str]) -> None:
    years = range(min(FIRST, int(told["year"].min())), int(told["year"].max()) + 1)
    foot = 0.3 + canvas.footing()
    height = _key(canvas, told, bodies) - foot - 0.24
    axes = canvas.axes(0.45, foot, canvas.width - 0.5, height)
    canvas.time(axes, years[0] - 0.5, years[-1] + 0.5, years if canvas.wide else years[::2])
    axes.tick_params(axis="x", length=0)
    top = int(told["value"].max()) * 1.17
    canvas.values(axes, top, range(0, int(top) + 1, 10 if top < 60 else 100))
    for year in years:
        _year(canvas, axes, year, told[told["year"] == year], named)


def _key(canvas: Canvas, told: pd.DataFrame, bodies: pd.DataFrame) -> float:
    """Write who counts and what the marks say above the years; return the height of its last row."""
    entries = [*key(told["counted_by"], canvas.language, bodies)]
    if not _whole(told).all():
        entries.append((marker_styles.HOLLOW, messages.text("figure-part-of-year", canvas.language)))
    entries.append((None, messages.text("figure-more-than", canvas.language)))
    return canvas.key(entries, 0, canvas.height - 0.1)


def _year(canvas: Canvas, axes: Axes, year: int, rows: pd.DataFrame, named: list[str]) -> None:
    if year % 2 == 0:
        axes.axvspan(year - 0.5, year + 0.5, color="#F6F7F8", zorder=0)
    if rows.empty:
        canvas.label(axes, year, 0, messages.text("figure-none-found", canvas.language), sides=("above",), size=9, color=marker_styles.MUTED)
        return
    low, high, unit = rows["value"].min(), rows["value"].max(), axes.get_ylim()[1] / 100
    if high > low:
        axes.add_patch(Rectangle((year - 0.4, low - 2 * unit), 0.8, high - low + 4 * unit, color="#E1E5E9", zorder=1))
    for (kind, whole), told in rows.groupby(["kind", _whole(rows)]):
        look = body_markers.BODIES[kind] if whole else body_markers.BODIES[kind].hollow()
        at = [year + SLOTS[kind]] * len(told)
        canvas.marks(axes, at, told["value"], look if canvas.wide else look.smaller(0.8))
        more = told[told["qualifier"].map(above)]
        canvas.more_than(axes, at[: len(more)], more["value"], look.edge)
    _numbers(canvas, axes, year, rows, named)


def _numbers(canvas: Canvas, axes: Axes, year: int, rows: pd.DataFrame, named: list[str]) -> None:
    """Write the highest and the lowest number of a year at the ends of its range, and those that the title names.

    A narrow sheet has no room beside a mark, where the next year's marks stand: there the lowest number of a year that the
    title does not name is left out where it does not fit under its mark.
    """
    more = rows["qualifier"].map(above)
    # Of two with one number, the one nearer to the middle of the year.
    ordered = rows.assign(more=more, aside=-rows["kind"].map(SLOTS).abs()).sort_values(["value", "more", "aside"])
    low, high = ordered.iloc[0], ordered.iloc[-1]
    style = {"weight": 600, "size": 9}
    # Near its mark, but within its year.
    spare = max(0.5 - canvas.extent(_number(canvas, high), **style).width / 2 / _year_in_points(axes), 0)
    slot = SLOTS[high["kind"]]
    aside = slot if low["value"] == high["value"] else max(min(slot, spare), -spare)
    canvas.label(axes, year + aside, high["value"], _number(canvas, high), sides=("above",), gap=15 if high["more"] else 6, **style)
    if low["value"] < high["value"] and _points(axes, low["value"]) > ABOVE_AXIS:
        canvas.label(axes, year, low["value"], _number(canvas, low), sides=("below",), gap=6, **style)
    elif low["value"] < high["value"] and (canvas.wide or rows.index.isin(named).any()):
        named = [low.name, *named]
    for _, row in rows[rows.index.isin(named) & ~rows["value"].isin([high["value"]])].iterrows():
        if row.name == low.name or row["value"] != low["value"]:
            lower = rows["value"][rows["value"] < row["value"]].max()
            below = row["value"] > low["value"] and _points(axes, row["value"] - lower) > ABOVE_MARK
            canvas.label(axes, year + SLOTS[row["kind"]], row["value"], _number(canvas, row), sides=("below",) if below else ("right",), gap=5 if below else 6, **style)


def _year_in_points(axes: Axes) -> float:
    """Return the width in points that stands for a year."""
    return axes.get_window_extent().width / (axes.get_xlim()[1] - axes.get_xlim()[0])


def _points(axes: Axes, value: float) -> float:
    """Return the height in points that stands for a value."""
    return value / axes.get_ylim()[1] * axes.get_window_extent().height


def _number(canvas: Canvas, row: pd.Series) -> str:
    return canvas.number(row["value"], row["qualifier"])
