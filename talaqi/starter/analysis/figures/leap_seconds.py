"""Every leap second, by its date and by the difference between atomic time and UTC after it."""

from functools import partial

import pandas as pd

from analysis.facts.leap_seconds import longest_wait
from talaqi import messages
from talaqi.displays import Figure, figure
from talaqi.figures import marker_styles
from talaqi.figures.assertions import Assertion, check_assertions, require_rows
from talaqi.figures.bundle import build_figure
from talaqi.figures.canvas import Canvas
from talaqi.figures.timelines import draw_reference_line, middle_position, reference_position
from talaqi.tables import Tables

NAME = "leap-seconds"


@figure
def leap_seconds(leap_seconds: pd.DataFrame) -> Figure:
    """Draw the leap seconds as marks that rise with time, and the longest wait as a band."""
    rows = require_rows(NAME, leap_seconds, "leap seconds").sort_values("date")
    wait = longest_wait(leap_seconds)
    ends = rows.loc[[row.partition("/")[2] for row in wait.rows], "date"]
    steps = rows["tai_minus_utc"].diff().dropna()
    uneven = steps.index[steps != 1]
    rises = Assertion("alt", "each leap second adds one to the difference", uneven.empty, uneven)
    check_assertions(NAME, Tables({"leap_seconds": leap_seconds}), [rises])
    return build_figure(
        NAME,
        rows,
        partial(_draw, rows=rows, ends=ends),
        heights=(3.4, 3.4),
        message_values=lambda language: {
            "wait": messages.count_noun(wait.value, wait.noun, language, wait.qualifier, case="nominative"),
            "start": messages.format_date(ends.iloc[0], language),
            "end": messages.format_date(ends.iloc[1], language),
            "count": messages.count_noun(len(rows), "leap-second", language, case="nominative"),
            "lowest": messages.format_number(int(rows["tai_minus_utc"].min()), language),
            "highest": messages.format_number(int(rows["tai_minus_utc"].max()), language),
        },
        table="leap_seconds",
        columns="date tai_minus_utc source_id",
    )


def _draw(canvas: Canvas, rows: pd.DataFrame, ends: pd.Series) -> None:
    """Draw on the canvas; lengths are inches from the side at which the language starts, and from the foot."""
    axes = canvas.add_axes(0.5, 0.4, canvas.width - 0.7, canvas.height - 0.8)
    xs, seconds = rows["date"].map(middle_position), rows["tai_minus_utc"].astype(int)
    canvas.set_time_axis(axes, xs.min() - 2, max(xs.max(), reference_position()) + 2)
    canvas.set_value_axis(axes, seconds.max() + 3)
    start, end = ends.map(middle_position)
    axes.axvspan(start, end, color=marker_styles.RECORD_TINT, zorder=0)
    canvas.draw_marks(axes, xs, seconds, marker_styles.RECORDED)
    label = canvas.format_message("wait")
    canvas.place_label(axes, (start + end) / 2, 4, label, sides=("above",), color=marker_styles.MUTED)
    draw_reference_line(canvas, axes)
