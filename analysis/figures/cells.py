"""The cells dismantled since 2002: every total that was stated, by the day on which it was stated."""

from functools import partial

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import ConnectionPatch

from analysis.facts.arrests_per_cell import UNOFFICIAL
from analysis.facts.cells import cells_article_times, cells_highest_before_article, select_national
from analysis.facts.chain import PRINTED, ROUNDED
from analysis.figures.shared import (
    ARTICLE_CELLS,
    KIND_STYLES,
    body_kind,
    fact_number,
    find_time_limits,
    list_kinds,
    list_legend_entries,
)
from talaqi import config, messages
from talaqi.displays import Figure, figure
from talaqi.facts import Fact
from talaqi.figures import marker_styles
from talaqi.figures.assertions import Assertion, check_assertions, require_rows
from talaqi.figures.bundle import build_figure, figure_text
from talaqi.figures.canvas import Canvas, Label, is_lower_bound
from talaqi.figures.marker_styles import CLAIM, ERRONEOUS, INK, MUTED, RECORD, RECORD_TINT, RECORDED, MarkerStyle
from talaqi.figures.timelines import draw_date_span, middle_position
from talaqi.tables import Tables

NAME = "cells-since-2002"
# The attacks of 2001, the law of 2003: different beginnings of what is meant as one count.
STARTS = ("2001", "2002", "2003")
# The numbers that publications print in place of 209, which words of the figure name.
PRINTED_NUMBERS = (PRINTED, ROUNDED)
# The least distance between the years of the axes, and between the numbers of the enlarged one, in inches.
YEAR_SPACING, VALUE_SPACING = 0.4, 0.45
# Numbers that are not named elsewhere stand beside their marks where they differ from the others by this share of the
# scale.
LEAST_DIFFERENCE = 0.05
# The total that the note explains.
ODD = "c026-cells"
# The years that the axes show before the first total and after the last.
BEFORE, AFTER = 1.2, 0.9
# The sides on which a number may stand by all means, and those of the others, which rising totals leave free.
SIDES = ("above", "below-right", "right", "left", "below", "above-left", "above-right", "below-left")
FREE_SIDES = ("above-left", "below-right", "left", "right")
# So far, in points, a number may stand from its mark.
REACH = 46.0


@figure
def cells_since_2002(counts: pd.DataFrame, bodies: pd.DataFrame) -> Figure:
    """Every total of cells since 2002 by the day on which it was stated, on one scale and enlarged."""
    national = select_national(counts, "cells_dismantled")
    is_since_2002 = national["period_start"].str[:4].isin(STARTS) | (national["role"] == "erroneous")
    rows = national[is_since_2002].sort_values("stated_on", kind="stable")
    observed = require_rows(NAME, _select_observed(rows), "totals of cells dismantled since 2002")
    highest = cells_highest_before_article(counts)
    check_assertions(NAME, Tables({"counts": counts}), _list_assertions(counts, rows, observed, highest))
    return build_figure(
        NAME,
        rows,
        partial(_draw, rows=rows, tables=Tables({"bodies": bodies})),
        heights=(3.95, 6.9),
        message_values=partial(_message_values, rows, highest, fact_number(cells_article_times(counts))),
        table="counts",
        columns="stated_on value qualifier counted_by period_start role source_id note",
    )


def _list_assertions(
    counts: pd.DataFrame, rows: pd.DataFrame, observed: pd.DataFrame, highest: Fact
) -> list[Assertion]:
    number, (row_id,) = int(fact_number(highest)), (row.partition("/")[2] for row in highest.rows)
    higher = observed[(observed["stated_on"] < config.reference_day()) & (observed["value"] > number)].index
    body = str(counts.at[row_id, "counted_by"])
    article = rows["value"].get(ARTICLE_CELLS, 0)
    high = rows[rows["value"] * 2 > article]
    others = [f"{row} {value}" for row, value in high["value"].items() if value not in PRINTED_NUMBERS]
    observed_high = [f"{row} {value}" for row, value in observed["value"].items() if value * 2 > article]
    starts = observed.index[~observed["period_start"].str[:4].isin(STARTS)]
    condition = f"no total since 2001, 2002 or 2003 that was stated before the article is above {number}"
    return [
        Assertion("title", f"{body}, which stated the highest total, is official", body not in UNOFFICIAL, [row_id]),
        Assertion("title", condition, higher.empty, higher),
        Assertion("description", "no observed total is near the article's number", not observed_high, observed_high),
        Assertion("alt description", "all other high numbers are 2,000 or 2,009", not others, others),
        Assertion("note", "observed totals begin in 2001, 2002 or 2003", starts.empty, starts),
        Assertion("note", "several bodies count", observed["counted_by"].nunique() > 1),
    ]


def _select_observed(rows: pd.DataFrame) -> pd.DataFrame:
    return rows[rows["role"] == "observation"]


def _split_by_magnitude(rows: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the totals far below the article's, and those of its order of magnitude."""
    is_high = rows["value"] * 2 > rows.at[ARTICLE_CELLS, "value"]
    return rows[~is_high], rows[is_high]


def _message_values(rows: pd.DataFrame, highest: Fact, times: float, language: str) -> dict[str, object]:
    def count(row: pd.Series) -> str:
        return messages.count_noun(int(row["value"]), "cell", language, row["qualifier"])

    article, observed, (low, high) = rows.loc[ARTICLE_CELLS], _select_observed(rows), _split_by_magnitude(rows)
    first, peak, latest = observed.iloc[0], observed.loc[observed["value"].idxmax()], observed.iloc[-1]
    odd = ""
    if ODD in rows.index:
        number, date = (rows.at[ODD, column] for column in ("value", "stated_on"))
        values = {"number": messages.format_number(int(number), language), "date": messages.format_date(date, language)}
        odd = figure_text(NAME, "odd", language, **values)
    return {
        "times": messages.format_number(round(times, 1), language),
        "highest-number": messages.qualify_number(int(fact_number(highest)), language, highest.qualifier),
        "article": count(article),
        "statements": messages.count_noun(len(rows), "printed-total", language, case="nominative"),
        "others": messages.count_noun(len(high) - 1, "publication", language, case="nominative"),
        "rest": str(len(low)),
        "since": messages.format_date(first["stated_on"][:4], language),
        "until": messages.format_date(latest["stated_on"][:4], language),
        "first": count(first),
        "peak": count(peak),
        "peaked": messages.format_date(peak["stated_on"], language),
        "latest": count(latest),
        "odd": odd,
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
    limits = find_time_limits(_date_positions(rows), BEFORE, AFTER)
    for axes in (whole, enlarged):
        canvas.set_time_axis(axes, *limits, YEAR_SPACING)
    _draw_whole(canvas, whole, low, high, ceiling)
    _draw_enlarged(canvas, enlarged, low, tables, ceiling)
    if canvas.wide:
        _connect_panels(canvas, whole, enlarged, ceiling)


def _draw_whole(canvas: Canvas, axes: Axes, low: pd.DataFrame, high: pd.DataFrame, ceiling: int) -> None:
    top = int(high["value"].max()) // 50 * 50 + 150
    canvas.set_value_axis(axes, top)
    axes.axhspan(0, ceiling, color=RECORD_TINT, zorder=0)
    others, article = high.drop(ARTICLE_CELLS), high.loc[[ARTICLE_CELLS]]
    canvas.draw_marks(axes, _date_positions(low), low["value"], RECORDED.scaled(0.5))
    canvas.draw_marks(axes, _date_positions(others), others["value"], ERRONEOUS)
    canvas.draw_marks(axes, _date_positions(article), article["value"], marker_styles.CLAIMED, zorder=5)
    # The texts end six points left of the first diamond.
    first, last = axes.get_xlim()
    years_per_point = (last - first) / axes.get_window_extent().width
    x = middle_position(high["stated_on"].min()) - 6 * years_per_point
    number = messages.qualify_number(int(article["value"].iloc[0]), canvas.language, article["qualifier"].iloc[0])
    label, sides = canvas.format_message("article", number=number), ("below-left",)
    canvas.place_label(axes, x, top * 0.94, label, sides, gap=2, color=CLAIM, weight=600)
    publications = messages.count_noun(len(others), "publication", canvas.language)
    label = canvas.format_message("others", n=len(others), publications=publications)
    y = top * (0.94 - 0.4 / (axes.get_position().height * canvas.height))
    canvas.place_label(axes, x, y, label, sides, gap=2, color=CLAIM, size=9)
    label = canvas.format_message("rest", n=len(low))
    canvas.place_label(axes, x, ceiling, label, sides=("above-left",), gap=2, size=9, color=RECORD)


def _draw_enlarged(canvas: Canvas, axes: Axes, low: pd.DataFrame, tables: Tables, ceiling: int) -> None:
    canvas.set_value_axis(axes, ceiling, VALUE_SPACING)
    axes.set_facecolor(canvas.add_color("#F5F9FA", dark="#171E23"))
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
    """Write the numbers of totals beside their marks: each number once, as far as there is space, some by all means."""
    observed = _select_observed(low)
    before = observed[observed["stated_on"] < config.reference_day()]
    # What title and texts name comes first, then numbers in error, then each total that was the highest of its day.
    required = [before["value"].idxmax(), observed["value"].idxmax(), observed.index[-1], observed.index[0]]
    erroneous = low[low["role"] == "erroneous"]
    earlier = np.array([observed["value"][observed["stated_on"] <= date].max() for date in erroneous["stated_on"]])
    wrong = erroneous.index[erroneous["value"] > earlier * (1 + LEAST_DIFFERENCE)]
    odd = [ODD] if ODD in low.index else []
    box = canvas.find_axes_box(axes, margin=2)
    labels = [_make_label(canvas, low.loc[row], SIDES, reach=REACH) for row in dict.fromkeys(required)]
    canvas.place_labels(axes, labels, box)
    numbers = [label.y for label in labels]
    for row_id in dict.fromkeys([*wrong, *odd, *_list_records(observed)]):
        number, is_record = float(low.at[row_id, "value"]), row_id not in (*wrong, *odd)
        if is_record and any(abs(number - other) < LEAST_DIFFERENCE * axes.get_ylim()[1] for other in numbers):
            continue
        label = _make_label(canvas, low.loc[row_id], FREE_SIDES, wrong=row_id in wrong)
        if canvas.place_labels(axes, [label], box)[0] and is_record:
            numbers.append(number)


def _make_label(
    canvas: Canvas, row: pd.Series, sides: tuple[str, ...], reach: float = 0, wrong: bool = False
) -> Label:
    """Return the number of a total beside its mark; one that may not move away is left out where it has no place."""
    color, text = RECORD if row["counted_by"] == "bcij" else INK, canvas.format_number(row["value"], row["qualifier"])
    if wrong:
        color, text = CLAIM, canvas.format_message("misprint", number=text)
    gap = 15 if is_lower_bound(row["qualifier"]) else 6
    x, y = middle_position(row["stated_on"]), float(row["value"])
    return Label(x, y, text, sides, gap, reach, optional=not reach, number=True, style={"weight": 600, "color": color})


def _list_records(observed: pd.DataFrame) -> list[object]:
    """Return the official totals that were the highest until then, the latest first; not those known as a minimum."""
    official = observed[~observed["counted_by"].isin(UNOFFICIAL) & ~observed["qualifier"].map(is_lower_bound)]
    return list(reversed(official.index[official["value"] == official["value"].cummax()]))


def _connect_panels(canvas: Canvas, whole: Axes, enlarged: Axes, ceiling: int) -> None:
    """Connect the lower part of the first panel with its enlargement by two thin lines."""
    # The far ends keep clear of the numbers of the second axis.
    near, far = (0, 1.1) if canvas.rtl else (1, -0.1)
    for low, high in ((0, 0), (ceiling / whole.get_ylim()[1], 1)):
        line = ConnectionPatch((near, low), (far, high), "axes fraction", axesA=whole, axesB=enlarged)
        line.set(color=canvas.add_color("#8FB5BB", dark="#4A777F"), linewidth=0.8, zorder=0)
        canvas.figure.add_artist(line)
