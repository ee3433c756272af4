"""The cells dismantled since 2002: every total that was stated, by the day on which it was stated."""

from functools import partial

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import ConnectionPatch

from analysis.facts.cells import cells_highest_before_article, select_national
from analysis.figures import body_markers
from analysis.figures.body_markers import key, kinds
from talaqi import config, messages
from talaqi.displays import Figure, figure
from talaqi.figures import marker_styles
from talaqi.figures.assertions import assert_finding, require_rows
from talaqi.figures.bundle import build_figure
from talaqi.figures.canvas import SIDES, Canvas, above, middle

ARTICLE = "c057-cells"
# The attacks of 2001, the law of 2003: different beginnings of what is meant as one count.
STARTS = ("2001", "2002", "2003")
# Totals whose numbers are written beside their marks, where the tables have them: turns of the series, and on which sides.
LABELLED = {"c003": ("right", "above"), "c009": ("right",), "c019": ("right",), "c032": ("above-left",), "c049": ("right",), "c061": ("above",), "c072": SIDES}
LABELLED_WIDE = {**LABELLED, "c016": SIDES, "c042": ("left",), "c065": ("right",)}
# Labels that stand so many years and cells away from their marks, each tied to its own by a line: nearer, other marks stand all around.
TIED = {"c009": (0.9, -26), "c019": (1.0, -3), "c042": (-0.7, 20), "c049": (0.8, -14), "c065": (0.6, 18)}
FIRST, LAST = 2004.0, 2026.6
YEARS = (2005, 2010, 2015, 2020, 2025)
BAND = "#F5F9FA"


@figure
def cells_since_2002(counts: pd.DataFrame, bodies: pd.DataFrame) -> Figure:
    """Every total of cells since 2002 by the day on which it was stated, on one scale and enlarged."""
    told = _told(counts)
    require_rows("cells-since-2002", _observed(told), "totals of cells dismantled since 2002")
    highest = cells_highest_before_article(counts)
    _check(told, highest.value)
    return build_figure(
        "cells-since-2002",
        told,
        partial(_totals, told=told, bodies=bodies),
        heights=(3.95, 6.9),
        says=partial(_said, told, highest.value),
        table="counts",
        columns="stated_on value qualifier counted_by period_start role source_id note",
    )


def _told(counts: pd.DataFrame) -> pd.DataFrame:
    national = select_national(counts, "cells_dismantled")
    wanted = national["period_start"].str[:4].isin(STARTS) | (national["role"] == "exhibit")
    return national[wanted].sort_values("stated_on", kind="stable")


def _check(told: pd.DataFrame, highest: int) -> None:
    earlier = _observed(told)[_observed(told)["stated_on"] < config.reference_day()]
    higher = earlier[earlier["value"] > highest].index
    assert_finding("cells-since-2002", f"no total stated before the article passed {highest} cells", higher.empty, higher)
    printed = told["value"].get(ARTICLE, 0)
    near = _observed(told)[_observed(told)["value"] * 4 > printed].index
    assert_finding("cells-since-2002", "the article's number is far above all others", near.empty, [ARTICLE, *near])


def _observed(told: pd.DataFrame) -> pd.DataFrame:
    return told[told["role"] == "observation"]


def _said(told: pd.DataFrame, highest: int, language: str) -> dict[str, object]:
    article, observed = told.loc[ARTICLE], _observed(told)
    first, peak, latest = observed.iloc[0], observed.loc[observed["value"].idxmax()], observed.iloc[-1]
    return {
        "highest": messages.count_noun(highest, "cell", language),
        "article": messages.count_noun(int(article["value"]), "cell", language, article["qualifier"]),
        "article-number": messages.qualify_number(int(article["value"]), language, article["qualifier"]),
        "statements": messages.count_noun(len(told), "statement", language, case="nominative"),
        "others": messages.count_noun(len(_high(told)) - 1, "publication", language, case="nominative"),
        "rest": str(len(_low(told))),
        "since": messages.format_date(first["stated_on"][:4], language),
        "until": messages.format_date(latest["stated_on"][:4], language),
        "first": messages.count_noun(int(first["value"]), "cell", language, first["qualifier"]),
        "peak": messages.count_noun(int(peak["value"]), "cell", language, peak["qualifier"]),
        "peaked": messages.format_date(peak["stated_on"], language),
        "latest": messages.count_noun(int(latest["value"]), "cell", language, latest["qualifier"]),
    }


def _high(told: pd.DataFrame) -> pd.DataFrame:
    """Return the totals that repeat the article's order of magnitude."""
    return told[told["value"] * 2 > told.at[ARTICLE, "value"]]


def _low(told: pd.DataFrame) -> pd.DataFrame:
    return told.drop(_high(told).index)


def _totals(canvas: Canvas, told: pd.DataFrame, bodies: pd.DataFrame) -> None:
    ceiling = int(_low(told)["value"].max()) // 40 * 40 + 40
    whole, band = _panels(canvas)
    for axes in (whole, band):
        canvas.time(axes, FIRST, max(LAST, middle(told["stated_on"].max()) + 0.5), YEARS)
    _whole(canvas, whole, told, ceiling)
    _band(canvas, band, _low(told), bodies, ceiling)
    if canvas.wide:
        _tie(canvas, whole, band, ceiling)


def _panels(canvas: Canvas) -> tuple[Axes, Axes]:
    if canvas.wide:
        whole, band = canvas.axes(0.45, 0.3, 2.2, 3.05), canvas.axes(3.5, 0.3, 3.9, 3.05)
        heads = ((0.0, 3.7, "whole"), (3.1, 3.7, "band"))
    else:
        whole, band = canvas.axes(0.45, 4.5, 3.2, 1.8), canvas.axes(0.45, 0.3, 3.2, 2.6)
        heads = ((0.0, 6.66, "whole"), (0.0, 3.88, "band"))
    for start, y, panel in heads:
        canvas.text(start, y + 0.04, canvas.say(f"{panel}-head"), weight=600, va="baseline")
        canvas.text(start, y - 0.15, canvas.say(f"{panel}-scale"), size=9, color=marker_styles.MUTED, va="baseline")
    return whole, band


def _whole(canvas: Canvas, axes: Axes, told: pd.DataFrame, ceiling: int) -> None:
    top = int(told["value"].max()) // 50 * 50 + 150
    canvas.values(axes, top, range(0, top, 500))
    axes.axhspan(0, ceiling, color=marker_styles.RECORD_TINT, zorder=0)
    low, high = _low(told), _high(told)
    canvas.marks(axes, _days(low), low["value"], marker_styles.RECORDED.smaller(0.5))
    canvas.marks(axes, _days(high.drop(ARTICLE)), high["value"].drop(ARTICLE), marker_styles.EXHIBIT)
    canvas.marks(axes, _days(told.loc[[ARTICLE]]), told.loc[[ARTICLE], "value"], marker_styles.ARTICLE, zorder=5)
    # The words stand so many points left of the first diamond.
    at = middle(high["stated_on"].min()) - 6 * (axes.get_xlim()[1] - FIRST) / axes.get_window_extent().width
    style = {"sides": ("below-left",), "gap": 2, "color": marker_styles.CLAIM}
    canvas.label(axes, at, top * 0.94, canvas.say("article"), weight=600, **style)
    lower = top * (0.94 - 0.4 / (axes.get_position().height * canvas.height))
    canvas.label(axes, at, lower, canvas.say("others", n=len(high) - 1, publications=messages.count_noun(len(high) - 1, "publication", canvas.language)), size=9, **style)
    canvas.label(axes, at, ceiling, canvas.say("rest", n=len(low)), sides=("above-left",), gap=2, size=9, color=marker_styles.RECORD)


def _band(canvas: Canvas, axes: Axes, low: pd.DataFrame, bodies: pd.DataFrame, ceiling: int) -> None:
    canvas.values(axes, ceiling, range(0, ceiling, 50))
    axes.set_facecolor(BAND)
    observed, wrong = _observed(low), low[low["role"] == "exhibit"]
    for look, rows in ((marker_styles.EXHIBIT.smaller(0.85), wrong), *_by_kind(observed)):
        canvas.marks(axes, _days(rows), rows["value"], look)
        more = rows[rows["qualifier"].map(above)]
        canvas.more_than(axes, _days(more), more["value"], marker_styles.MUTED)
    for _, row in low.iterrows():
        canvas.span(axes, row["stated_on"], row["value"], marker_styles.MUTED)
    entries = [*key(observed["counted_by"], canvas.language, bodies), (marker_styles.EXHIBIT, canvas.say("exhibit")), (None, messages.text("figure-more-than", canvas.language))]
    if canvas.wide:
        _key_inside(canvas, axes, entries)
    else:
        canvas.key(entries, 0, axes.get_position().y1 * canvas.height + 0.57)
    _numbers(canvas, axes, low)


def _days(rows: pd.DataFrame) -> list[float]:
    return [middle(stated) for stated in rows["stated_on"]]


def _by_kind(rows: pd.DataFrame) -> list[tuple[marker_styles.MarkerStyle, pd.DataFrame]]:
    """Return the looks of those who count with their rows, the bureau's on top."""
    kind = rows["counted_by"].map(body_markers.kind)
    return [(body_markers.BODIES[one], rows[kind == one]) for one in reversed(kinds(rows["counted_by"]))]


def _key_inside(canvas: Canvas, axes: Axes, entries: list[tuple[marker_styles.MarkerStyle | None, str]]) -> None:
    """Write the key where the early years leave room, at the left in every language, for time is not mirrored."""
    place = axes.get_position()
    left, top = place.x0 * canvas.width + 0.08, place.y1 * canvas.height
    long = max(canvas.extent(said, size=9).width for _, said in entries) / 72 + 0.16
    canvas.key(entries, canvas.width - left - long if canvas.rtl else left, top - 0.15, width=0.01)


def _numbers(canvas: Canvas, axes: Axes, low: pd.DataFrame) -> None:
    for name, sides in (LABELLED_WIDE if canvas.wide else LABELLED).items():
        if (row_id := f"{name}-cells") in low.index:
            row = low.loc[row_id]
            color = marker_styles.RECORD if row["counted_by"] == "bcij" else marker_styles.INK
            at, value, gap = middle(row["stated_on"]), int(row["value"]), 15 if sides == ("above",) and above(row["qualifier"]) else 5
            if name in TIED:
                canvas.leader(axes, (at, value), (at + TIED[name][0], value + TIED[name][1]))
                at, value, gap = at + TIED[name][0], value + TIED[name][1], 2
            canvas.label(axes, at, value, canvas.number(row["value"], row["qualifier"]), sides, gap, weight=600, color=color)


def _tie(canvas: Canvas, whole: Axes, band: Axes, ceiling: int) -> None:
    """Tie the band of the first panel to its enlargement with two thin lines."""
    # The far ends stand clear of the numbers of the second axis.
    near, far = (0, 1.1) if canvas.rtl else (1, -0.1)
    for low, high in ((0, 0), (ceiling / whole.get_ylim()[1], 1)):
        ends = {"coordsA": "axes fraction", "coordsB": "axes fraction", "axesA": whole, "axesB": band}
        canvas.figure.add_artist(ConnectionPatch((near, low), (far, high), color="#8FB5BB", linewidth=0.8, zorder=0, **ends))
