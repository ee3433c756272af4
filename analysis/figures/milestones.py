"""The steps of the partnership in time, in lanes by framework: every row of the table is drawn, some are labelled."""

from functools import partial, reduce
from operator import add

import pandas as pd
from matplotlib.axes import Axes

from analysis.figures.shared import add_lane_axes, assign_levels, find_time_limits, join_clauses
from talaqi import config, dates, messages
from talaqi.displays import Figure, figure
from talaqi.figures.assertions import Assertion, FigureError, check_assertions, require_rows
from talaqi.figures.bundle import build_figure, figure_text
from talaqi.figures.canvas import NARROW, WIDE, Canvas, Label
from talaqi.figures.marker_styles import (
    CLAIM,
    CLAIMED,
    ERRONEOUS,
    INK,
    MUTED,
    PAPER,
    RECORD,
    RECORDED,
    RULE,
    MarkerStyle,
)
from talaqi.figures.timelines import date_position, draw_reference_line, middle_position
from talaqi.tables import Tables, row_names

NAME = "milestones-by-framework"
LANES = {
    "bilateral": ("bilateral",),
    "african-lion": ("african-lion",),
    "tsctp": ("tsctp",),
    "global-coalition": ("global-coalition",),
    "forums": ("gctf", "gicnt"),
    "united-nations": ("unoct", "united-nations"),
    "region": ("national", "multilateral", "regional", "abraham-accords"),
}
# The lane of frameworks that have no lane of their own.
OTHERS = "others"
# The lanes in which, as title and its condition say, the article names nothing.
UNNAMED = ("forums", "united-nations")
# The two states whose partnership is drawn; the lane of bilateral steps holds some with others, which the note names.
PARTNERS = ("MAR", "USA")
# The kinds of steps that did not take place, or of which it is not known whether they did.
UNDONE_KINDS = ("exercise-cancelled", "exercise-planned")
UNDONE = MarkerStyle("o", 5.0, RECORD, PAPER, 1.1)
# A step is labelled where the messages have the name of its row after this.
LABEL = f"figure-{NAME}-label-"
# Inches: the column of the lanes' names, the margin of the axes, and the space between marks across and up.
COLUMN_WIDTH, MARGIN = 1.3, 0.08
MARK_SPACE, LEVEL_HEIGHT = 0.085, 0.105
# So far, in points, a label may stand from its mark.
REACH = 58.0


@figure
def milestones_by_framework(milestones: pd.DataFrame, countries: pd.DataFrame) -> Figure:
    """Every step found, on its date, in the lane of its framework; those that the article names stand out."""
    steps = _assign_lanes(require_rows(NAME, milestones, "steps of the partnership"))
    tables = Tables({"milestones": milestones, "countries": countries})
    check_assertions(NAME, tables, _list_assertions(steps))
    labels = _list_labelled(steps)
    heights = {wide: [_lane_height(rows, steps, wide) for _, rows in steps.groupby("lane")] for wide in (True, False)}
    return build_figure(
        NAME,
        steps,
        partial(_draw, steps=steps, labels=labels),
        # Not sum(), which rounds otherwise from Python 3.12 on.
        heights=(reduce(add, heights[True]) + 0.85, reduce(add, heights[False]) + 1.05),
        message_values=partial(_message_values, steps, tables),
        table="milestones",
        columns="date title framework in_article kind partners sources",
    )


def _list_assertions(steps: pd.DataFrame) -> list[Assertion]:
    imprecise = steps.index[~steps["date"].str.len().isin((4, 7, 10))]
    condition = "each date has a day, a month or a year"
    bilateral = sorted(set(" ".join(steps["partners"][steps["framework"] == "bilateral"]).split()))
    return [
        Assertion("note", condition, imprecise.empty, imprecise),
        Assertion("note", "some bilateral steps have others", not set(bilateral) <= set(PARTNERS), bilateral),
    ]


def _assign_lanes(milestones: pd.DataFrame) -> pd.DataFrame:
    """Return the steps in the order of time with their lanes."""
    lanes = {framework: lane for lane, frameworks in LANES.items() for framework in frameworks}
    lane = milestones["framework"].map(lanes).fillna(OTHERS)
    steps = milestones.assign(lane=lane, x=milestones["date"].map(middle_position))
    return steps.sort_values("x", kind="stable")


def _split_lanes(steps: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """Return the steps of each lane that has some, in the order of the drawing."""
    return {lane: steps[steps["lane"] == lane] for lane in (*LANES, OTHERS) if (steps["lane"] == lane).any()}


def _list_labelled(steps: pd.DataFrame) -> list[str]:
    """Return the steps that have a label, those that the article names first; raise FigureError for any other label."""
    labelled: dict[str, str] = {}
    for language in config.languages():
        entries = messages.list_entries(language)
        labelled |= {name.removeprefix(LABEL): entries[name].place for name in entries if name.startswith(LABEL)}
    for step, place in labelled.items():
        if step not in steps.index:
            fault = f"{place}: {LABEL}{step} labels a step that data/milestones.csv does not have"
            raise FigureError(f"{fault}; restore the row {step!r}, or take the message away in every language")
    named = steps["in_article"] == "yes"
    return [str(step) for step in (*steps.index[named], *steps.index[~named]) if step in labelled]


def _message_values(steps: pd.DataFrame, tables: Tables, language: str) -> dict[str, object]:
    lanes = _split_lanes(steps)
    names = {lane: figure_text(NAME, f"lane-{lane}", language) for lane in lanes}
    named = [lane for lane, rows in lanes.items() if (rows["in_article"] == "yes").any()]
    states = dict.fromkeys(" ".join(steps["partners"][steps["framework"] == "bilateral"]).split())
    others = " ".join(state for state in states if state not in PARTNERS)
    earliest = steps["date"][steps["lane"].isin(UNNAMED)].iloc[0]
    return {
        "year": earliest[:4],
        "start": steps["date"].iloc[0][:4],
        "end": steps["date"].iloc[-1][:4],
        "named": join_clauses((names[lane] for lane in named), language),
        "unnamed": join_clauses((names[lane] for lane in lanes if lane not in named), language),
        "others": messages.join_list(row_names.names_of("countries", others, language, tables), language),
        "lanes": " ".join(_describe_lane(rows, names[lane], language) for lane, rows in lanes.items()),
    }


def _describe_lane(rows: pd.DataFrame, name: str, language: str) -> str:
    years = messages.format_period(rows["date"].iloc[0][:4], rows["date"].iloc[-1][:4], language)
    titles = rows[f"title_{language}"][rows["in_article"] == "yes"]
    if titles.empty:
        return figure_text(NAME, "lane-without", language, lane=name, years=years)
    earliest = messages.inner_quotes(titles.iloc[0], language)
    return figure_text(NAME, "lane-with", language, earliest=earliest, lane=name, years=years)


def _find_limits(steps: pd.DataFrame) -> tuple[float, float]:
    return find_time_limits(steps["x"], before=0.9, after=0.5)


def _assign_mark_levels(rows: pd.DataFrame, steps: pd.DataFrame, wide: bool) -> list[int]:
    """Return the level of each step of a lane, so that no two marks touch."""
    first, last = _find_limits(steps)
    width = (WIDE - COLUMN_WIDTH if wide else NARROW) - MARGIN * 2
    return assign_levels(list(rows["x"]), MARK_SPACE / width * (last - first))


def _lane_height(rows: pd.DataFrame, steps: pd.DataFrame, wide: bool) -> float:
    """Return the height of a lane, in inches: that of its marks, and space for its name and for labels."""
    levels = _assign_mark_levels(rows, steps, wide)
    return (max(levels) - min(levels)) * LEVEL_HEIGHT + (0.49 if wide else 0.66)


def _draw(canvas: Canvas, steps: pd.DataFrame, labels: list[str]) -> None:
    styles = {"named": CLAIMED, "not-named": RECORDED, "undone": UNDONE}
    entries = [(style, canvas.format_message(name)) for name, style in styles.items()]
    top = canvas.draw_legend(entries, 0.0, canvas.height - 0.12) - 0.36
    start = (COLUMN_WIDTH if canvas.wide else 0.0) + MARGIN
    axes = add_lane_axes(canvas, start, canvas.width - start - MARGIN, top, _find_limits(steps))
    _draw_lanes(canvas, axes, top, steps, labels)
    draw_reference_line(canvas, axes)


def _mark_style(step: pd.Series) -> MarkerStyle:
    is_undone = step["kind"] in UNDONE_KINDS
    if step["in_article"] == "yes":
        return ERRONEOUS if is_undone else CLAIMED
    return UNDONE if is_undone else RECORDED


def _draw_lanes(canvas: Canvas, axes: Axes, top: float, steps: pd.DataFrame, labels: list[str]) -> dict[str, float]:
    """Draw the lanes from the top down; return the y position of each step."""
    ys: dict[str, float] = {}
    for lane, rows in _split_lanes(steps).items():
        axes.axhline(top, color=RULE, linewidth=0.8, zorder=0)
        levels = _assign_mark_levels(rows, steps, canvas.wide)
        height = _lane_height(rows, steps, canvas.wide)
        _write_lane_name(canvas, top, height, lane, is_named=(rows["in_article"] == "yes").any())
        center = top - (0.26 if canvas.wide else 0.36) - max(levels) * LEVEL_HEIGHT
        for (step, row), level in zip(rows.iterrows(), levels, strict=True):
            ys[str(step)] = center + level * LEVEL_HEIGHT
            _draw_mark(canvas, axes, row, ys[str(step)])
        position = axes.get_position()
        left, right = (side * canvas.width * 72 for side in (position.x0, position.x1))
        # A little beyond the axes, as far as the canvas is free.
        within = (left - 4, (top - height) * 72, right + 4, top * 72)
        labelled = rows.loc[[label for label in labels if label in rows.index]]
        texts = [_make_label(canvas, row, ys[str(step)]) for step, row in labelled.iterrows()]
        canvas.place_labels(axes, texts, within)
        top -= height
    return ys


def _write_lane_name(canvas: Canvas, top: float, height: float, lane: str, is_named: bool) -> None:
    """Write the name of a lane and, where it has no step that the article names, that it has none."""
    muted = {"size": 9, "color": MUTED}
    name_width = COLUMN_WIDTH if canvas.wide else canvas.width
    name = canvas.wrap_text(canvas.format_message(f"lane-{lane}"), name_width, weight=600)
    none_named = "" if is_named else canvas.format_message("none-named")
    if not canvas.wide:
        artist = canvas.write_text(0.0, top - 0.05, name, weight=600, va="top")
        start = artist.get_window_extent(canvas.renderer).width / 72 + 0.12
        canvas.write_text(start, top - 0.06, none_named, va="top", **muted)
        return
    lines = canvas.wrap_text(none_named, name_width - 0.1, size=9)
    name_height = canvas.measure_text(name, weight=600).height / 72
    y = top - (height - name_height - (canvas.measure_text(lines, **muted).height / 72 if lines else 0)) / 2
    canvas.write_text(0.0, y, name, weight=600, va="top")
    if lines:
        canvas.write_text(0.0, y - name_height, lines, va="top", **muted)


def _draw_mark(canvas: Canvas, axes: Axes, step: pd.Series, y: float) -> None:
    style, date, x = _mark_style(step), step["date"], step["x"]
    if len(date) < 10:
        # A month is narrower than its mark: its line is made long enough to be seen, and the note says so.
        half_span = (date_position(dates.last_day(date)) - date_position(dates.first_day(date))) / 2
        first, last = axes.get_xlim()
        half = max(half_span, MARK_SPACE * (last - first) / (axes.get_position().width * canvas.width))
        axes.hlines(y, x - half, x + half, color=style.edge, linewidth=1.6, alpha=0.5, zorder=2)
        canvas.occupy_line(axes, (x - half, y), (x + half, y))
    canvas.draw_marks(axes, [x], [y], style, zorder=4 if step["in_article"] == "yes" else 3)


def _make_label(canvas: Canvas, step: pd.Series, y: float) -> Label:
    """Return the label of a step; it is left out where it finds no free place in its lane."""
    color = CLAIM if step["in_article"] == "yes" else INK
    text = canvas.format_message(f"label-{step.name}")
    sides = ("right", "left", "above", "below", "above-left", "above-right", "below-left", "below-right")
    return Label(step["x"], y, text, sides, 6, REACH, optional=True, style={"size": 9, "color": color})
