"""The steps of the partnership by framework."""

from itertools import combinations

import pandas as pd
import pytest

from analysis.figures import milestones as drawing
from talaqi import tables
from talaqi.figures import bundle, marker_styles
from talaqi.figures.assertions import AssertionFailed, FigureError, NothingToDraw
from talaqi.figures.canvas import Canvas
from talaqi.figures.registry import get_figure

pytestmark = pytest.mark.usefixtures("undrawn")


@pytest.fixture
def milestones() -> pd.DataFrame:
    """Return a copy of the table of milestones to spoil."""
    return tables.load().milestones.copy()


def test_every_row_is_drawn_and_listed(milestones: pd.DataFrame) -> None:
    steps = drawing._assign_lanes(milestones)
    assert set(steps.index) == set(milestones.index) and steps["lane"].notna().all()
    figure = get_figure("milestones-by-framework")()
    assert {row["anchor"] for row in figure.rows} == {f"milestone-{step}" for step in milestones.index}


@pytest.mark.parametrize("wide", [True, False])
def test_marks_of_a_lane_do_not_touch(milestones: pd.DataFrame, wide: bool) -> None:
    steps = drawing._assign_lanes(milestones)
    first, last = drawing._find_limits(steps)
    for _, rows in steps.groupby("lane"):
        levels = drawing._assign_mark_levels(rows, steps, wide)
        inches = 5.9 if wide else 3.5
        for (level, x), (other_level, other_x) in combinations(zip(levels, rows["x"], strict=True), 2):
            distance = (other_x - x) / (last - first) * inches
            assert level != other_level or distance > drawing.MARK_SPACE * 0.95


def test_the_title_counts_nothing() -> None:
    for title in get_figure("milestones-by-framework")().title.values():
        assert not any(word.strip("،,.").isdigit() for word in title.split())


def test_a_step_named_in_a_lane_left_out_stops_the_figure(milestones: pd.DataFrame) -> None:
    milestones.loc["2016-04-13-gctf-cochair", "in_article"] = "yes"
    with pytest.raises(AssertionFailed, match=r"milestones-by-framework.*forums"):
        get_figure("milestones-by-framework")(milestones)


def test_a_lane_in_which_nothing_is_named_any_more_is_said(milestones: pd.DataFrame) -> None:
    milestones.loc["2005-tsctp", "in_article"] = "no"
    alt = get_figure("milestones-by-framework")(milestones).alt["en"]
    assert "TSCTP" in alt.partition("names none")[2] and "TSCTP" not in alt.partition("names none")[0]


def test_the_alt_and_title_follow_the_data(milestones: pd.DataFrame) -> None:
    labelled = "2006-10-30-gicnt"
    milestones.loc[labelled, "date"] = "2007-10-30"
    figure = get_figure("milestones-by-framework")(milestones)
    assert all("2007" in alt for alt in figure.alt.values())
    milestones.loc["2002-05-gibraltar-plot", "date"] = "2001-05"
    assert all("2001" in alt for alt in get_figure("milestones-by-framework")(milestones).alt.values())


def test_a_label_whose_row_is_gone_names_the_row(milestones: pd.DataFrame) -> None:
    with pytest.raises(FigureError, match=r"figures.ftl, line \d+: .*label-2005-tsctp labels a step that"):
        get_figure("milestones-by-framework")(milestones.drop("2005-tsctp"))


def test_a_framework_without_a_lane_stands_among_others(milestones: pd.DataFrame) -> None:
    milestones.loc["2005-tsctp", "framework"] = "interpol"
    assert drawing._assign_lanes(milestones).at["2005-tsctp", "lane"] == "others"


def test_planned_and_cancelled_steps_are_hollow(milestones: pd.DataFrame) -> None:
    fills = {step: drawing._mark_style(row).fill for step, row in milestones.iterrows()}
    assert {step for step, fill in fills.items() if fill == marker_styles.PAPER} == {
        "2013-04-16-african-lion-cancelled",
        "2020-03-16-african-lion-cancelled",
    }


def test_a_lane_without_steps_takes_no_room(milestones: pd.DataFrame) -> None:
    steps = drawing._assign_lanes(milestones)
    without = steps[steps["lane"] != "african-lion"]
    with bundle.figure_style():
        canvas = Canvas(drawing.NAME, "en", True, 9.0)
        axes = canvas.add_full_axes()
        axes.set_xlim(*drawing._find_limits(steps))
        placed = drawing._draw_lanes(canvas, axes, 8.0, steps, [])
        fewer = drawing._draw_lanes(canvas, axes, 8.0, without, [])
    assert set(fewer) == set(without.index)
    below = steps.index[steps["lane"] == "tsctp"][0]
    assert fewer[below] > placed[below]


def test_nothing_to_draw_is_said(milestones: pd.DataFrame) -> None:
    with pytest.raises(NothingToDraw, match="milestones-by-framework"):
        get_figure("milestones-by-framework")(milestones.iloc[:0])
