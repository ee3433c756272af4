"""Axes of time: the positions of dates on them, and the line at the book's reference day."""

from datetime import date

from matplotlib.axes import Axes

from talaqi import config, dates, messages
from talaqi.figures import marker_styles
from talaqi.figures.canvas import Canvas
from talaqi.figures.occupied_space import free_stretches

# The distance that the line keeps from words, and the length below which a piece of it is left out, in points.
CLEARANCE = 3.5
SHORTEST = 3.0
DASHES = (0, (4, 2))


def date_position(day: date) -> float:
    """Return a day as a year with its fraction."""
    return day.year + (day.timetuple().tm_yday - 1) / 365.25


def middle_position(iso: str) -> float:
    """Return the middle of the days that a date, partial or not, may mean, as a year with its fraction."""
    return (date_position(dates.first_day(iso)) + date_position(dates.last_day(iso))) / 2


def draw_date_span(axes: Axes, iso: str, y: float, color: str) -> None:
    """Draw the days that a date may mean as a line; a date known to the day has none."""
    if len(iso) < 10:
        ends = (date_position(dates.first_day(iso)), date_position(dates.last_day(iso)))
        axes.hlines(float(y), *ends, color=color, linewidth=1.6, alpha=0.45, zorder=2)


def reference_position() -> float:
    """Return the position of the reference day on an axis of time."""
    return date_position(dates.first_day(config.reference_day()))


def draw_reference_line(canvas: Canvas, axes: Axes, labelled: bool = True) -> None:
    """Draw a dashed line at the reference day, its label above; draw it last, for it stops at words."""
    position, (low_limit, high_limit) = reference_position(), axes.get_ylim()
    (x, bottom), (_, top) = axes.transData.transform([(position, limit) for limit in axes.get_ylim()])
    scale = (high_limit - low_limit) / (top - bottom)
    occupied = [
        (low - CLEARANCE, high + CLEARANCE)
        for left, low, right, high in canvas.find_letter_boxes()
        if left - CLEARANCE < x < right + CLEARANCE
    ]
    for stretch in free_stretches(bottom, top, occupied, SHORTEST):
        start, end = (low_limit + (y - bottom) * scale for y in stretch)
        axes.vlines(position, start, end, color=marker_styles.CLAIM, linewidth=1, linestyle=DASHES, zorder=1.5)
    if labelled:
        label, sides = format_reference_day(canvas.language), ("above", "above-left")
        canvas.place_label(axes, position, high_limit, label, sides, 3, size=9, weight=600, color=marker_styles.CLAIM)


def format_reference_day(language: str) -> str:
    """Return the label of the line, which holds the date of the reference day."""
    return messages.text("figure-reference-day", language, date=messages.format_date(config.reference_day(), language))
