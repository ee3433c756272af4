"""The article's line stops at words."""

import pytest

from talaqi.figures import bundle, line_gaps, reference_day
from talaqi.figures.canvas import Canvas


@pytest.mark.parametrize(
    ("taken", "stretches"),
    [
        ([], [(0, 100)]),
        ([(20, 30)], [(0, 20), (30, 100)]),
        ([(20, 60), (30, 40)], [(0, 20), (60, 100)]),
        ([(-5, 10), (90, 120)], [(10, 90)]),
        ([(110, 130)], [(0, 100)]),
    ],
)
def test_the_line_keeps_to_what_is_open(taken: list[tuple[float, float]], stretches: list[tuple[float, float]]) -> None:
    assert line_gaps.free_stretches(0, 100, taken) == stretches


def test_the_line_is_broken_by_a_label() -> None:
    with bundle.book_style():
        canvas = Canvas("african-lion", "en", True, 3.0)
        axes = canvas.axes(0.5, 0.5, 6, 2)
        canvas.time(axes, 2000, 2026, ())
        axes.set_ylim(0, 10)
        canvas.label(axes, reference_day.position(), 5, "a label", sides=("above",))
        reference_day.draw_line(canvas, axes)
    assert len(axes.collections) == 2
