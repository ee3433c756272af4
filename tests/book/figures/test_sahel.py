"""Deaths in organised violence in three states of the Sahel."""

import pandas as pd
import pytest

from analysis.figures.sahel import _spread
from talaqi import tables
from talaqi.figures.assertions import AssertionFailed, NothingToDraw
from talaqi.figures.registry import get_figure

pytestmark = pytest.mark.usefixtures("undrawn")


@pytest.fixture
def sahel() -> pd.DataFrame:
    """Return a copy of the table of deaths to spoil."""
    return tables.load().sahel.copy()


def test_only_the_three_states_are_added_up() -> None:
    figure = get_figure("deaths-in-sahel")()
    assert {row["iso3"]["en"] for row in figure.rows} == {"Burkina Faso", "Mali", "Niger"}
    totals = ("914", "1,657", "2,927", "3,530", "3,875", "7,024", "8,753", "7,374")
    for description in figure.description.values():
        assert all(number in description for number in totals)


def test_the_alt_follows_the_data(sahel: pd.DataFrame) -> None:
    sahel.loc["ner-2024", "deaths_best"] = 2000
    assert all("8,152" in alt for alt in get_figure("deaths-in-sahel")(sahel).alt.values())


def test_the_release_is_named(sahel: pd.DataFrame) -> None:
    sahel["version"] = "26.1"
    assert all("26.1" in note and "25.1" not in note for note in get_figure("deaths-in-sahel")(sahel).note.values())


def test_the_title_counts_the_deadlier_years(sahel: pd.DataFrame) -> None:
    assert "each of the 3 years" in get_figure("deaths-in-sahel")(sahel).title["en"]
    sahel.loc["ner-2024", "deaths_low"] = -3000
    title = get_figure("deaths-in-sahel")(sahel).title
    assert "2 of the 3 years" in title["en"] and "سنتان من 3 سنوات" in title["ar"]


def test_no_deadlier_year_stops_the_figure(sahel: pd.DataFrame) -> None:
    sahel.loc["mli-2021", "deaths_high"] = 15000
    with pytest.raises(AssertionFailed, match=r"deaths-in-sahel.*by every estimate.*2022: at least"):
        get_figure("deaths-in-sahel")(sahel)


def test_without_later_years_there_is_no_finding(sahel: pd.DataFrame) -> None:
    with pytest.raises(AssertionFailed, match="deaths-in-sahel"):
        get_figure("deaths-in-sahel")(sahel[sahel["year"] <= 2021])


def test_nothing_to_draw_is_said(sahel: pd.DataFrame) -> None:
    with pytest.raises(NothingToDraw, match="deaths-in-sahel"):
        get_figure("deaths-in-sahel")(sahel[sahel["iso3"] == "TCD"])


def test_numbers_of_a_column_stand_spread() -> None:
    spread = _spread([1.0, 1.1, 5.0], 0.5)
    assert spread[1] - spread[0] >= 0.5 - 1e-9 and spread[2] == 5.0
    assert spread[0] < 1.0 and spread[1] > 1.1
