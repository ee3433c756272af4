"""The day of the article, marked in every figure that runs past it."""

from matplotlib.axes import Axes

from talaqi import config, dates, messages
from talaqi.figures import line_gaps, marker_styles
from talaqi.figures.canvas import Canvas, day

# How far the line keeps from words, and how short a piece of it between two of them is left out, in points.
CLEAR = 3.5
SHORTEST = 3.0
DASHES = (0, (4, 2))


def position() -> float:
    """Return the place of the reference day on an axis of time."""
    return day(dates.first_day(config.reference_day()))


def year() -> int:
    """Return the year of the reference day."""
    return dates.year(config.reference_day())


def draw_line(canvas: Canvas, axes: Axes, said: bool = True) -> None:
    """Draw the dashed line at the article's date through axes of time, its date above; last of all, for it stops at words."""
    (x, foot), (_, head) = axes.transData.transform([(position(), limit) for limit in axes.get_ylim()])
    scale = (axes.get_ylim()[1] - axes.get_ylim()[0]) / (head - foot)
    taken = [(low - CLEAR, high + CLEAR) for one, low, other, high in line_gaps.letter_boxes(canvas) if one - CLEAR < x < other + CLEAR]
    for low, high in line_gaps.free_stretches(foot, head, taken, SHORTEST):
        start, end = (axes.get_ylim()[0] + (y - foot) * scale for y in (low, high))
        axes.vlines(position(), start, end, color=marker_styles.CLAIM, linewidth=1, linestyle=DASHES, zorder=1.5)
    if said:
        canvas.label(axes, position(), axes.get_ylim()[1], date(canvas.language), sides=("above", "above-left"), gap=3, size=9, weight=600, color=marker_styles.CLAIM)


def draw_line_across(canvas: Canvas, sheet: Axes, y: float) -> None:
    """Draw the dashed line at a height of the whole sheet, the article's date at its end, where time runs from the top down."""
    sheet.axhline(y, color=marker_styles.CLAIM, linewidth=1, linestyle=DASHES)
    canvas.text(canvas.width - 0.05, y + 0.03, date(canvas.language), size=9, weight=600, color=marker_styles.CLAIM, ha="end")


def date(language: str) -> str:
    """Return the words beside the line: "the article, 23 December 2021"."""
    return messages.text("figure-reference-day", language, date=messages.format_date(config.reference_day(), language))
