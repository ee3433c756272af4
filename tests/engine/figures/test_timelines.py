"""The line at the reference day stops at words."""

import pytest

from talaqi.figures import bundle, occupied_space, timelines
from talaqi.figures.canvas import Canvas


@pytest.mark.parametrize(
    ("occupied", "stretches"),
    [
        ([], [(0, 100)]),
        ([(20, 30)], [(0, 20), (30, 100)]),
        ([(20, 60), (30, 40)], [(0, 20), (60, 100)]),
        ([(-5, 10), (90, 120)], [(10, 90)]),
        ([(110, 130)], [(0, 100)]),
    ],
)
def test_a_line_keeps_to_what_is_free(
    occupied: list[tuple[float, float]], stretches: list[tuple[float, float]]
) -> None:
    assert occupied_space.free_stretches(0, 100, occupied) == stretches


def test_the_line_is_broken_by_a_label() -> None:
    with bundle.figure_style():
        canvas = Canvas("african-lion", "en", True, 3.0)
        axes = canvas.add_axes(0.5, 0.5, 6, 2)
        canvas.set_time_axis(axes, 2000, 2026)
        axes.set_ylim(0, 10)
        canvas.place_label(axes, timelines.reference_position(), 5, "a label", sides=("above",))
        timelines.draw_reference_line(canvas, axes)
    assert len(axes.collections) == 2


def test_partial_dates_stand_in_the_middle_of_what_they_may_mean() -> None:
    assert timelines.middle_position("2021") == pytest.approx(2021.5, abs=0.01)
    assert 2021.12 < timelines.middle_position("2021-02") < 2021.13 < timelines.middle_position("2021-02-28")
