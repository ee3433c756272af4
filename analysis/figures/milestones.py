"""The steps of the partnership in time, in lanes by framework: every row of the table drawn, some labelled."""

from functools import partial
from pathlib import Path

import pandas as pd
from matplotlib.axes import Axes

from talaqi import config, dates, messages
from talaqi.displays import Figure, figure
from talaqi.figures import marker_styles, reference_day, timeline_lanes
from talaqi.figures.assertions import FigureError, assert_finding, require_rows
from talaqi.figures.bundle import build_figure
from talaqi.figures.canvas import Canvas, day, middle
from talaqi.figures.figure_messages import figure_text
from talaqi.figures.surface import NARROW, WIDE

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
# The lanes of which the title says that the article names nothing in them.
UNNAMED = ("forums", "united-nations")
# Steps that did not take place, or of which it is not known whether they did.
HOLLOW = ("exercise-cancelled", "exercise-planned")
# Where the label of a step stands: inches right of its mark and above it, and on which side of that place; per width.
LABELS = Path(__file__).with_name("milestones.csv")
FIRST, LAST = 2001.4, 2026.9
YEARS = (2005, 2010, 2015, 2020, 2025)
COLUMN, MARGIN = 1.3, 0.08
# Marks nearer than this stand one above the other; inches.
MARK, LEVEL = 0.085, 0.105


@figure
def milestones_by_framework(milestones: pd.DataFrame) -> Figure:
    """Every step found, on its date, in the lane of its framework; those that the article names stand out."""
    steps = _steps(require_rows(NAME, milestones, "steps of the partnership"))
    labels = _labels(steps)
    _check(steps)
    return build_figure(
        NAME,
        steps,
        partial(_draw, steps=steps, labels=labels),
        heights=(_height(steps, True), _height(steps, False)),
        says=partial(_said, steps),
        table="milestones",
        columns="date title framework in_article kind partners sources",
    )


def _steps(milestones: pd.DataFrame) -> pd.DataFrame:
    """Return the steps in the order of time, each with its lane; raise FigureError for a framework without one."""
    homes = {framework: lane for lane, frameworks in LANES.items() for framework in frameworks}
    steps = milestones.assign(lane=milestones["framework"].map(homes), x=milestones["date"].map(middle)).sort_values("x", kind="stable")
    strays = steps[steps["lane"].isna()]
    if not strays.empty:
        stray = f"the figure {NAME!r} has no lane for {strays['framework'].iloc[0]!r}"
        raise FigureError(f"data/milestones.csv, row {strays.index[0]!r}, column 'framework': {stray}; add it to LANES in analysis/figures/milestones.py")
    return steps


def _labels(steps: pd.DataFrame) -> pd.DataFrame:
    """Return the places of the labels; raise FigureError for a label whose step is gone."""
    labels = pd.read_csv(LABELS, index_col="milestone_id")
    gone = labels.index.difference(steps.index)
    if len(gone):
        raise FigureError(f"analysis/figures/{LABELS.name}, row {gone[0]!r}: data/milestones.csv has no such row to label; restore it, or take the label away")
    return labels


def _check(steps: pd.DataFrame) -> None:
    named = steps.groupby("lane")["in_article"].agg(lambda cells: (cells == "yes").any())
    wrong = [lane for lane in named.index if named[lane] == (lane in UNNAMED)]
    assert_finding(NAME, f"the article names steps in every lane but {' and '.join(UNNAMED)}", not wrong and set(UNNAMED) <= set(named.index), wrong)
    passed = _passed_over(steps)
    assert_finding(NAME, "in those lanes there were steps before the article", not passed.empty, passed.index)


def _passed_over(steps: pd.DataFrame) -> pd.DataFrame:
    return steps[steps["lane"].isin(UNNAMED) & (steps["date"] < config.reference_day())]


def _said(steps: pd.DataFrame, language: str) -> dict[str, object]:
    drawn = [lane for lane in LANES if (steps["lane"] == lane).any()]
    separator = messages.text("list-separator", language)
    return {
        "year": _passed_over(steps)["date"].iloc[0][:4],
        "start": steps["date"].iloc[0][:4],
        "end": steps["date"].iloc[-1][:4],
        "named": separator.join(figure_text(NAME, f"lane-{lane}", language) for lane in drawn if lane not in UNNAMED),
        "unnamed": separator.join(figure_text(NAME, f"lane-{lane}", language) for lane in UNNAMED),
        "lanes": " ".join(_lane(steps[steps["lane"] == lane], lane, language) for lane in drawn),
    }


def _lane(rows: pd.DataFrame, lane: str, language: str) -> str:
    named = rows[rows["in_article"] == "yes"]
    said = {"lane": figure_text(NAME, f"lane-{lane}", language), "years": messages.format_period(rows["date"].iloc[0][:4], rows["date"].iloc[-1][:4], language)}
    if named.empty:
        return figure_text(NAME, "lane-without", language, **said)
    return figure_text(NAME, "lane-with", language, earliest=messages.inner_quotes(named[f"title_{language}"].iloc[0], language), **said)


def _levels(rows: pd.DataFrame, wide: bool) -> list[int]:
    """Return for each step of a lane how far above (or below) the middle it stands, so that no two marks touch."""
    width = (WIDE - COLUMN if wide else NARROW) - MARGIN * 2
    return timeline_lanes.assign_levels(list(rows["x"]), MARK / width * (LAST - FIRST))


def _lane_height(rows: pd.DataFrame, wide: bool) -> float:
    levels = _levels(rows, wide)
    return (max(levels) - min(levels)) * LEVEL + (0.49 if wide else 0.66)


def _height(steps: pd.DataFrame, wide: bool) -> float:
    return sum(_lane_height(rows, wide) for _, rows in steps.groupby("lane")) + (0.85 if wide else 1.05)


def _draw(canvas: Canvas, steps: pd.DataFrame, labels: pd.DataFrame) -> None:
    head = canvas.key(_entries(canvas), 0.0, canvas.height - 0.12) - 0.36
    start = COLUMN if canvas.wide else 0.0
    axes = timeline_lanes.lane_axes(canvas, start + MARGIN, canvas.width - start - 2 * MARGIN, head, (FIRST, LAST), YEARS)
    placed = _placed(canvas, axes, head, steps)
    for step, place in labels.iterrows():
        _label(canvas, axes, steps.loc[step], placed[step], place)
    reference_day.draw_line(canvas, axes)


def _entries(canvas: Canvas) -> list[tuple[marker_styles.MarkerStyle, str]]:
    return [(marker_styles.ARTICLE, canvas.say("named")), (marker_styles.RECORDED, canvas.say("not-named")), (UNDONE, canvas.say("undone"))]


UNDONE = marker_styles.MarkerStyle("o", 5.0, marker_styles.RECORD, "white", 1.1)


def _look(step: pd.Series) -> marker_styles.MarkerStyle:
    named, undone = step["in_article"] == "yes", step["kind"] in HOLLOW
    return (marker_styles.EXHIBIT if undone else marker_styles.ARTICLE) if named else (UNDONE if undone else marker_styles.RECORDED)


def _placed(canvas: Canvas, axes: Axes, head: float, steps: pd.DataFrame) -> dict[str, float]:
    """Draw the lanes from the top down; return the height at which each step stands."""
    placed: dict[str, float] = {}
    for lane in LANES:
        rows = steps[steps["lane"] == lane]
        if rows.empty:
            continue
        axes.axhline(head, color=marker_styles.RULE, linewidth=0.8, zorder=0)
        levels, height = _levels(rows, canvas.wide), _lane_height(rows, canvas.wide)
        room = 0.26 if canvas.wide else 0.36
        center = head - room - max(levels) * LEVEL
        _name(canvas, lane, head, height)
        for (step, row), level in zip(rows.iterrows(), levels, strict=True):
            placed[step] = center + level * LEVEL
            _mark(canvas, axes, row, placed[step])
        head -= height
    return placed


def _name(canvas: Canvas, lane: str, head: float, height: float) -> None:
    said = canvas.wrap(canvas.say(f"lane-{lane}"), COLUMN if canvas.wide else canvas.width, weight=600)
    if canvas.wide:
        canvas.text(0.0, head - height / 2, said, weight=600, va="center")
    else:
        canvas.text(0.0, head - 0.05, said, weight=600, va="top")


def _mark(canvas: Canvas, axes: Axes, step: pd.Series, y: float) -> None:
    look = _look(step)
    if len(step["date"]) < 10:
        # A month is narrower than its mark: its line is made as long as can be seen, and the note says so.
        half = max((day(dates.last_day(step["date"])) - day(dates.first_day(step["date"]))) / 2, MARK * (LAST - FIRST) / (axes.get_position().width * canvas.width))
        axes.hlines(y, step["x"] - half, step["x"] + half, color=look.edge, linewidth=1.6, alpha=0.5, zorder=2)
    canvas.marks(axes, [step["x"]], [y], look, zorder=4 if step["in_article"] == "yes" else 3)


def _label(canvas: Canvas, axes: Axes, step: pd.Series, y: float, place: pd.Series) -> None:
    right, up, side = (place[f"{'wide' if canvas.wide else 'narrow'}_{one}"] for one in ("right", "up", "side"))
    if pd.isna(side):
        return
    scale = (LAST - FIRST) / (axes.get_position().width * canvas.width)
    x, color = step["x"] + right * scale, marker_styles.CLAIM if step["in_article"] == "yes" else marker_styles.INK
    if abs(up) > 0.1 and abs(right) + abs(up) > 0.2:
        canvas.leader(axes, (step["x"], y), (x, y + up))
    canvas.label(axes, x, y + up, canvas.say(f"label-{step.name}"), sides=(side,), gap=3, size=9, color=color)
