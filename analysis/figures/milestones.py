"""The steps of the partnership in time, in lanes by framework: every row of the table is drawn, some are labelled."""

from functools import partial, reduce
from operator import add
from pathlib import Path

import pandas as pd
from matplotlib.axes import Axes

from analysis.figures.shared import add_lane_axes, assign_levels, join_clauses
from talaqi import config, dates, messages
from talaqi.displays import Figure, figure
from talaqi.figures.assertions import FigureError, assert_finding, require_rows
from talaqi.figures.bundle import build_figure, figure_text
from talaqi.figures.canvas import NARROW, WIDE, Canvas
from talaqi.figures.marker_styles import CLAIM, CLAIMED, ERRONEOUS, INK, RECORD, RECORDED, RULE, MarkerStyle
from talaqi.figures.timelines import date_position, draw_reference_line, middle_position

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
# The lanes in which, as the title says, the article names nothing.
UNNAMED = ("forums", "united-nations")
# The kinds of steps that did not take place, or of which it is not known whether they did.
UNDONE_KINDS = ("exercise-cancelled", "exercise-planned")
UNDONE = MarkerStyle("o", 5.0, RECORD, "white", 1.1)
# The positions of labels for each width: inches right of the mark and above it, and the side of that point.
LABELS = Path(__file__).with_name("milestones.csv")
FIRST, LAST = 2001.4, 2026.9
YEARS = (2005, 2010, 2015, 2020, 2025)
# Inches: the column of the lanes' names, the margin of the axes, and the space between marks across and up.
COLUMN_WIDTH, MARGIN = 1.3, 0.08
MARK_SPACE, LEVEL_HEIGHT = 0.085, 0.105


@figure
def milestones_by_framework(milestones: pd.DataFrame) -> Figure:
    """Every step found, on its date, in the lane of its framework; those that the article names stand out."""
    steps = _assign_lanes(require_rows(NAME, milestones, "steps of the partnership"))
    labels = _read_labels(steps)
    named = steps.groupby("lane")["in_article"].agg(lambda cells: (cells == "yes").any())
    wrong = [lane for lane in named.index if named[lane] == (lane in UNNAMED)]
    holds = not wrong and set(UNNAMED) <= set(named.index)
    assert_finding(NAME, f"the article names steps in every lane but {' and '.join(UNNAMED)}", holds, wrong)
    earlier = steps[steps["lane"].isin(UNNAMED) & (steps["date"] < config.reference_day())]
    assert_finding(NAME, "in those lanes there were steps before the article", not earlier.empty, earlier.index)
    heights = {wide: [_lane_height(rows, wide) for _, rows in steps.groupby("lane")] for wide in (True, False)}
    return build_figure(
        NAME,
        steps,
        partial(_draw, steps=steps, labels=labels),
        # Not sum(), which rounds otherwise from Python 3.12 on.
        heights=(reduce(add, heights[True]) + 0.85, reduce(add, heights[False]) + 1.05),
        message_values=partial(_message_values, steps, earlier["date"].iloc[0][:4]),
        table="milestones",
        columns="date title framework in_article kind partners sources",
    )


def _assign_lanes(milestones: pd.DataFrame) -> pd.DataFrame:
    """Return the steps in the order of time with their lanes; raise FigureError for a framework without one."""
    lanes = {framework: lane for lane, frameworks in LANES.items() for framework in frameworks}
    steps = milestones.assign(lane=milestones["framework"].map(lanes), x=milestones["date"].map(middle_position))
    without_lane = steps["framework"][steps["lane"].isna()]
    if not without_lane.empty:
        raise FigureError(
            f"data/milestones.csv, row {without_lane.index[0]!r}, column 'framework': the figure {NAME!r} has no lane "
            f"for {without_lane.iloc[0]!r}; add it to LANES in analysis/figures/milestones.py"
        )
    return steps.sort_values("x", kind="stable")


def _read_labels(steps: pd.DataFrame) -> pd.DataFrame:
    """Return the positions of the labels; raise FigureError for a label without a step."""
    labels = pd.read_csv(LABELS, index_col="milestone_id")
    without_step = labels.index.difference(steps.index)
    if len(without_step):
        raise FigureError(
            f"analysis/figures/{LABELS.name}, row {without_step[0]!r}: data/milestones.csv has no such row to label; "
            "restore it, or take the label away"
        )
    return labels


def _message_values(steps: pd.DataFrame, year: str, language: str) -> dict[str, object]:
    lanes = {lane: steps[steps["lane"] == lane] for lane in LANES if (steps["lane"] == lane).any()}
    names = {lane: figure_text(NAME, f"lane-{lane}", language) for lane in LANES}
    return {
        "year": year,
        "start": steps["date"].iloc[0][:4],
        "end": steps["date"].iloc[-1][:4],
        "named": join_clauses((names[lane] for lane in lanes if lane not in UNNAMED), language),
        "unnamed": join_clauses((names[lane] for lane in UNNAMED), language),
        "lanes": " ".join(_describe_lane(rows, names[lane], language) for lane, rows in lanes.items()),
    }


def _describe_lane(rows: pd.DataFrame, name: str, language: str) -> str:
    years = messages.format_period(rows["date"].iloc[0][:4], rows["date"].iloc[-1][:4], language)
    titles = rows[f"title_{language}"][rows["in_article"] == "yes"]
    if titles.empty:
        return figure_text(NAME, "lane-without", language, lane=name, years=years)
    earliest = messages.inner_quotes(titles.iloc[0], language)
    return figure_text(NAME, "lane-with", language, earliest=earliest, lane=name, years=years)


def _assign_mark_levels(rows: pd.DataFrame, wide: bool) -> list[int]:
    """Return the level of each step of a lane, so that no two marks touch."""
    width = (WIDE - COLUMN_WIDTH if wide else NARROW) - MARGIN * 2
    return assign_levels(list(rows["x"]), MARK_SPACE / width * (LAST - FIRST))


def _lane_height(rows: pd.DataFrame, wide: bool) -> float:
    levels = _assign_mark_levels(rows, wide)
    return (max(levels) - min(levels)) * LEVEL_HEIGHT + (0.49 if wide else 0.66)


def _draw(canvas: Canvas, steps: pd.DataFrame, labels: pd.DataFrame) -> None:
    styles = {"named": CLAIMED, "not-named": RECORDED, "undone": UNDONE}
    entries = [(style, canvas.format_message(name)) for name, style in styles.items()]
    top = canvas.draw_legend(entries, 0.0, canvas.height - 0.12) - 0.36
    start = (COLUMN_WIDTH if canvas.wide else 0.0) + MARGIN
    axes = add_lane_axes(canvas, start, canvas.width - start - MARGIN, top, (FIRST, LAST), YEARS)
    ys = _draw_lanes(canvas, axes, top, steps)
    for step, position in labels.iterrows():
        _draw_label(canvas, axes, steps.loc[step], ys[str(step)], position)
    draw_reference_line(canvas, axes)


def _mark_style(step: pd.Series) -> MarkerStyle:
    is_undone = step["kind"] in UNDONE_KINDS
    if step["in_article"] == "yes":
        return ERRONEOUS if is_undone else CLAIMED
    return UNDONE if is_undone else RECORDED


def _draw_lanes(canvas: Canvas, axes: Axes, top: float, steps: pd.DataFrame) -> dict[str, float]:
    """Draw the lanes from the top down; return the y position of each step."""
    ys: dict[str, float] = {}
    for lane in LANES:
        rows = steps[steps["lane"] == lane]
        if rows.empty:
            continue
        axes.axhline(top, color=RULE, linewidth=0.8, zorder=0)
        levels, height = _assign_mark_levels(rows, canvas.wide), _lane_height(rows, canvas.wide)
        center = top - (0.26 if canvas.wide else 0.36) - max(levels) * LEVEL_HEIGHT
        name_width = COLUMN_WIDTH if canvas.wide else canvas.width
        name = canvas.wrap_text(canvas.format_message(f"lane-{lane}"), name_width, weight=600)
        y, va = (top - height / 2, "center") if canvas.wide else (top - 0.05, "top")
        canvas.write_text(0.0, y, name, weight=600, va=va)
        for (step, row), level in zip(rows.iterrows(), levels, strict=True):
            ys[str(step)] = center + level * LEVEL_HEIGHT
            _draw_mark(canvas, axes, row, ys[str(step)])
        top -= height
    return ys


def _draw_mark(canvas: Canvas, axes: Axes, step: pd.Series, y: float) -> None:
    style, date, x = _mark_style(step), step["date"], step["x"]
    if len(date) < 10:
        # A month is narrower than its mark: its line is made long enough to be seen, and the note says so.
        half_span = (date_position(dates.last_day(date)) - date_position(dates.first_day(date))) / 2
        half = max(half_span, MARK_SPACE * (LAST - FIRST) / (axes.get_position().width * canvas.width))
        axes.hlines(y, x - half, x + half, color=style.edge, linewidth=1.6, alpha=0.5, zorder=2)
    canvas.draw_marks(axes, [x], [y], style, zorder=4 if step["in_article"] == "yes" else 3)


def _draw_label(canvas: Canvas, axes: Axes, step: pd.Series, y: float, position: pd.Series) -> None:
    width = "wide" if canvas.wide else "narrow"
    right, up, side = (position[f"{width}_{part}"] for part in ("right", "up", "side"))
    if pd.isna(side):
        return
    years_per_inch = (LAST - FIRST) / (axes.get_position().width * canvas.width)
    x, color = step["x"] + right * years_per_inch, CLAIM if step["in_article"] == "yes" else INK
    if abs(up) > 0.1 and abs(right) + abs(up) > 0.2:
        canvas.draw_leader(axes, (step["x"], y), (x, y + up))
    label = canvas.format_message(f"label-{step.name}")
    canvas.place_label(axes, x, y + up, label, sides=(side,), gap=3, size=9, color=color)
