"""Lanes of events on an axis of time, one under the other; events near each other stand one above the other in their lane."""

from collections.abc import Sequence

from matplotlib.axes import Axes

from talaqi.figures import marker_styles
from talaqi.figures.canvas import Canvas


def lane_axes(canvas: Canvas, start: float, width: float, head: float, span: tuple[float, float], years: Sequence[int]) -> Axes:
    """Return axes of time from an inch to a width, up to `head`, on which a height is inches of the sheet."""
    foot = 0.3
    made = canvas.axes(start, foot, width, head - foot)
    canvas.time(made, *span, years)
    made.set(ylim=(foot, head), yticks=[])
    made.grid(axis="x", color=marker_styles.FAINT)
    made.grid(axis="y", visible=False)
    return made


def assign_levels(places: Sequence[float], near: float) -> list[int]:
    """Return for each event of a lane, in the order of time, how far above or below the middle it stands: no two nearer than `near` on one level."""
    found: list[int] = []
    for place, x in enumerate(places):
        taken = {level for other, level in zip(places, found, strict=False) if x - other < near}
        found.append(min((level for level in range(-place, place + 1) if level not in taken), key=lambda level: (abs(level), -level)))
    return found
