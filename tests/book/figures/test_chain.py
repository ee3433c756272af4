"""The chain of publications."""

import pandas as pd
import pytest

from talaqi import config, dates, tables
from talaqi.figures.assertions import AssertionFailed, NothingToDraw
from talaqi.figures.registry import get_figure
from talaqi.tables import row_names

import drawn


@pytest.fixture
def counts() -> pd.DataFrame:
    """Return a copy of the table of counts to spoil."""
    return tables.load().counts.copy()


def test_each_publication_stands_in_the_column_of_its_number() -> None:
    figure, canvases = drawn.draw_figure("publication-chain")
    counts = [sum(row["value"] == value for row in figure.rows) for value in (209, 2009, 2000)]
    for canvas in canvases:
        places = [tuple(point) for marks in canvas.figure.axes[0].collections for point in marks.get_offsets()]
        columns = sorted({round(float(x), 2) for x, _ in places})
        assert [sum(round(float(x), 2) == column for x, _ in places) for column in columns] == counts


def test_publications_stand_in_the_order_in_which_they_appeared() -> None:
    figure, _ = drawn.draw_figure("publication-chain")
    days_of_speech = {"February 2021", "17 February 2021", "18 February 2021"}
    late = [row for row in figure.rows if row["value"] != 209 and row["stated_on"]["en"] not in days_of_speech]
    counts = tables.load().counts
    stated = [counts.at[row["anchor"].removeprefix("count-"), "stated_on"] for row in late]
    # A date without a day stands at the end of its month or year.
    days = [dates.last_day(date) for date in stated]
    assert days == sorted(days) and len(days) == sum(row["value"] == 2000 for row in figure.rows) + 1


def test_alt_follows_the_data(counts: pd.DataFrame) -> None:
    changed = get_figure("publication-chain")(counts.drop(["c086-cells"]))
    assert all(changed.alt[language] != alt for language, alt in drawn.draw_figure("publication-chain")[0].alt.items())


def test_a_speech_printed_with_one_number_stops_the_figure(counts: pd.DataFrame) -> None:
    spoiled = counts.drop([row for row in counts.index[counts["value"] == 2009] if row in counts.index])
    with pytest.raises(AssertionFailed, match=r"publication-chain.*2,009"):
        get_figure("publication-chain")(spoiled)


def test_another_number_in_the_article_stops_the_figure(counts: pd.DataFrame) -> None:
    counts.loc["c057-cells", "value"] = 2009
    with pytest.raises(AssertionFailed, match=r"publication-chain.*c057-cells"):
        get_figure("publication-chain")(counts)


def test_a_source_other_than_the_agency_stops_the_figure(counts: pd.DataFrame) -> None:
    counts.loc["c081-cells", "stated_on"] = "2021-11-01"
    assert counts.at["c081-cells", "stated_on"] < config.reference_day()
    with pytest.raises(AssertionFailed, match=r"AFP.*c081-cells"):
        get_figure("publication-chain")(counts)


@pytest.mark.parametrize("rows", [[], ["c049-cells"]])
def test_nothing_to_draw_is_said(counts: pd.DataFrame, rows: list[str]) -> None:
    with pytest.raises(NothingToDraw, match="publication-chain"):
        get_figure("publication-chain")(counts.loc[rows])


def test_one_row_is_no_finding(counts: pd.DataFrame) -> None:
    with pytest.raises(AssertionFailed, match="publication-chain"):
        get_figure("publication-chain")(counts.loc[["c057-cells"]])


def test_a_body_without_a_name_is_named(counts: pd.DataFrame) -> None:
    known = tables.load()
    with pytest.raises(row_names.NameMissing, match="bodies/police"):
        get_figure("publication-chain")(counts, known.sources, known.bodies.drop("police"))
