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
        assert all(year in figure.alt[language] for year in ("2007", "2013", "2016", "2020"))
        assert all(year in figure.note[language] for year in ("2008", "2009", "2010"))


def test_the_title_says_where_the_rise_ends(lion: pd.DataFrame) -> None:
    rising = get_figure("african-lion")(lion).title
    assert all("2021" in title and "2025" in title for title in rising.values())
    lion.loc["2024", "participants"] = 7999
    broken = get_figure("african-lion")(lion).title
    assert all("2021" in title and "2023" in title and "2024" in title for title in broken.values())
    assert "but not in 2024" in broken["en"] and "ولم يرتفع في 2024" in broken["ar"]


def test_editions_that_cannot_be_compared_or_never_rose_stop_the_figure(lion: pd.DataFrame) -> None:
    lion.loc["2024", "participants_scope"] = "us-only"
    with pytest.raises(AssertionFailed, match=r"its title can stand only if .*comparable editions.*2025 10000"):
        get_figure("african-lion")(lion)


def test_a_scope_that_the_alt_names_and_no_edition_has_stops_the_figure(lion: pd.DataFrame) -> None:
    with pytest.raises(AssertionFailed, match=r"its alt can stand only if .*participants_scope = us-only"):
        get_figure("african-lion")(lion[lion["participants_scope"] != "us-only"])


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
