"""The picture of the first page: a number from a speech to the article."""

import pandas as pd
import pytest

from analysis.figures import one_number as drawing
from talaqi import config, messages, tables
from talaqi.facts import get_fact
from talaqi.figures.assertions import AssertionFailed
from talaqi.figures.registry import get_figure

pytestmark = pytest.mark.usefixtures("undrawn")


@pytest.fixture
def counts() -> pd.DataFrame:
    """Return a copy of the table of counts to spoil."""
    return tables.load().counts.copy()


def test_the_rows_of_the_story_are_drawn_in_their_order() -> None:
    anchors = [row["anchor"] for row in get_figure("one-number")().rows]
    assert anchors == [f"count-{row}" for row in drawing.STEPS.values()]


@pytest.mark.parametrize("language", config.languages())
def test_texts_follow_the_rows(counts: pd.DataFrame, language: str) -> None:
    counts.loc[drawing.STEPS["printed"], "value"] = 2090
    figure = get_figure("one-number")
    before, after = figure(), figure(counts)
    for text in ("title", "alt"):
        assert "2,009" in getattr(before, text)[language] and "2,090" in getattr(after, text)[language]


@pytest.mark.parametrize("language", config.languages())
def test_three_sentences_tell_it(language: str) -> None:
    sentences = get_figure("one-number")().description[language].splitlines()
    assert len(sentences) == 3
    highest = messages.format_number(int(get_fact("cells-highest-before-article").number), language)
    assert highest in sentences[-1]


@pytest.mark.parametrize(
    "step, column, value, condition",
    [
        ("spoken", "role", "erroneous", "counts/c074-cells.role = observation"),
        ("printed", "period_end", "2021-03-01", "counts/c075-cells.period_end"),
        ("rounded", "stated_on", "2021-12-30", "the steps follow one another"),
        ("article", "source_id", "mwn-fbi-cia", "counts/c057-cells.source_id has article"),
    ],
)
def test_words_that_no_longer_hold_stop_the_build(
    counts: pd.DataFrame, step: str, column: str, value: str, condition: str
) -> None:
    counts.loc[drawing.STEPS[step], column] = value
    with pytest.raises(AssertionFailed) as raised:
        get_figure("one-number")(counts)
    assert condition in str(raised.value)


def test_a_step_without_its_row_is_named(counts: pd.DataFrame) -> None:
    with pytest.raises(AssertionFailed, match="each step has its row"):
        get_figure("one-number")(counts.drop(index=drawing.STEPS["rounded"]))
