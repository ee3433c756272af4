"""African Lion, edition by edition."""

import pandas as pd
import pytest

from talaqi import tables
from talaqi.figures.assertions import AssertionFailed, FigureError, NothingToDraw
from talaqi.figures.registry import get_figure

pytestmark = pytest.mark.usefixtures("undrawn")


@pytest.fixture
def lion() -> pd.DataFrame:
    """Return a copy of the table of editions to spoil."""
    return tables.load().african_lion.copy()


def test_every_edition_is_listed(lion: pd.DataFrame) -> None:
    anchors = [row["anchor"] for row in get_figure("african-lion")().rows]
    assert anchors == [f"lion-{year}" for year in lion["edition_year"]]


def test_the_words_follow_the_data(lion: pd.DataFrame) -> None:
    lion.loc["2025", "participants"] = 12345
    figure = get_figure("african-lion")(lion)
    assert all("12,345" in alt for alt in figure.alt.values())
    assert all("12,345" in said for said in figure.description.values())


def test_cancelled_and_uncounted_editions_are_named_in_the_words() -> None:
    figure = get_figure("african-lion")()
    for language in figure.alt:
        assert all(year in figure.title[language] for year in ("2013", "2020"))
        assert all(year in figure.alt[language] for year in ("2007", "2016"))
        assert all(year in figure.note[language] for year in ("2008", "2009", "2010"))


def test_fewer_participants_than_the_year_before_stop_the_figure(lion: pd.DataFrame) -> None:
    lion.loc["2024", "participants"] = 7999
    with pytest.raises(AssertionFailed, match=r"african-lion.*more participants than the one before.*2024"):
        get_figure("african-lion")(lion)


def test_a_number_of_another_scope_stops_the_figure(lion: pd.DataFrame) -> None:
    lion.loc["2023", "participants_scope"] = "us-only"
    with pytest.raises(AssertionFailed, match=r"compared.*2023"):
        get_figure("african-lion")(lion)


def test_without_cancelled_editions_there_is_no_finding(lion: pd.DataFrame) -> None:
    with pytest.raises(AssertionFailed, match="cancelled"):
        get_figure("african-lion")(lion[lion["status"] != "cancelled"])


def test_nothing_to_draw_is_said(lion: pd.DataFrame) -> None:
    with pytest.raises(NothingToDraw, match="african-lion"):
        get_figure("african-lion")(lion.iloc[:0])


def test_participants_of_a_scope_without_a_mark_are_named(lion: pd.DataFrame) -> None:
    lion.loc["2016", "participants"] = 500
    with pytest.raises(FigureError, match=r"row '2016', column 'participants_scope'.*no mark.*'none-given'"):
        get_figure("african-lion")(lion)
