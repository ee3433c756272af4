"""Then and now."""

import pandas as pd
import pytest

from analysis.figures import then as drawing
from talaqi import config, tables
from talaqi.figures.assertions import AssertionFailed, NothingToDraw
from talaqi.figures.registry import get_figure
from talaqi.tables import Tables

pytestmark = pytest.mark.usefixtures("undrawn")


@pytest.fixture
def now() -> dict[str, pd.DataFrame]:
    """Return copies of all tables to spoil."""
    return {name: frame.copy() for name, frame in tables.load().items()}


def spoiled(**frames: pd.DataFrame) -> object:
    """Return what the figure makes of some changed tables."""
    return get_figure("then-and-now")(Tables({**tables.load(), **frames}))


def test_every_claim_with_a_rule_and_every_measure_is_listed(now: dict[str, pd.DataFrame]) -> None:
    figure = get_figure("then-and-now")()
    tested = now["claims"][now["claims"]["tests"] != ""]
    links = [row["link"] for row in figure.rows]
    assert set(links) >= {f"claims.html#claim-{claim}" for claim in tested.index}
    assert len(links) == len(tested) + len(drawing.MEASURES)


def test_measures_are_cut_to_what_could_be_known(now: dict[str, pd.DataFrame]) -> None:
    then = Tables(now).known_on(config.reference_day())
    values = {name: (measure(then).value, measure(Tables(now)).value) for name, measure in drawing.MEASURES.items()}
    assert values == {"cells": (210, 218), "lion": (7000, 10000), "deaths": (3530, 7374)}


def test_the_words_follow_the_data(now: dict[str, pd.DataFrame]) -> None:
    now["sahel"].loc["mli-2024", "deaths_best"] = 2901
    assert all("8,374" in alt for alt in spoiled(sahel=now["sahel"]).alt.values())


def test_a_verdict_that_turns_back_stops_the_figure(now: dict[str, pd.DataFrame]) -> None:
    later = now["milestones"].index[(now["milestones"]["co_chairs"] == "ITA MAR SAU USA")]
    with pytest.raises(AssertionFailed, match=r"then-and-now.*partner-4-cochairs"):
        spoiled(milestones=now["milestones"].drop(later))


def test_another_verdict_that_turns_stops_the_figure(now: dict[str, pd.DataFrame]) -> None:
    conditions = "measure = cells_dismantled and role = observation and scope = national"
    now["claims"].loc["role-1-2000-cells", "tests"] = f"highest of counts.value where {conditions} < 215"
    with pytest.raises(AssertionFailed, match=r"then-and-now.*role-1-2000-cells"):
        spoiled(claims=now["claims"])


def test_nothing_to_draw_is_said(now: dict[str, pd.DataFrame]) -> None:
    now["claims"]["tests"] = ""
    with pytest.raises(NothingToDraw, match="then-and-now"):
        spoiled(claims=now["claims"])
