"""Counts after the article, and claims that would have another verdict today."""

import pandas as pd
import pytest

from analysis.facts import cells, since
from talaqi import config, facts, tables
from talaqi.facts import get_fact, phrases, registry


def test_the_latest_total_is_that_of_the_day() -> None:
    assert get_fact("cells-latest@2021-12-23").value == 210
    latest = get_fact("cells-latest")
    assert (latest.value, latest.qualifier, latest.rows) == (200, "more-than", ("counts/c072-cells",))


def test_researchers_are_no_official_body() -> None:
    counts = tables.load().counts.copy()
    counts.loc["c072-cells", "counted_by"] = "researchers"
    assert since.cells_latest(counts).rows != ("counts/c072-cells",)


def test_the_highest_total_is_of_any_day_and_of_no_erroneous_row() -> None:
    counts = tables.load().counts.copy()
    assert cells.cells_highest(counts).rows == ("counts/c061-cells",)
    counts.loc["c072-cells", "value"] = 260
    assert (cells.cells_highest(counts).value, cells.cells_highest_before_article(counts).value) == (260, 210)


def test_operations_before_the_article_are_left_out() -> None:
    columns = {"date": ["2021-12-16", "2022-05-06", "2022-10-04"], "partners": ["USA", "USA", "ESP"]}
    frame = pd.DataFrame(columns, index=["a", "b", "c"])
    assert since.joint_operations_usa_since(frame).rows == ("operations/b",)
    assert since.joint_operations_spain_since(frame).rows == ("operations/c",)


def test_a_claim_that_time_has_overtaken_has_turned() -> None:
    assert "claims/partner-4-cochairs" in get_fact("verdicts-turned").rows


def test_nothing_turns_where_nothing_was_learned_since() -> None:
    assert get_fact("verdicts-turned", tables.load(config.reference_day())).value == 0


@pytest.mark.parametrize("language", config.languages())
def test_all_are_said_and_labelled(language: str) -> None:
    for key in [key for key in facts.registered_keys() if registry._functions[key].__module__ == since.__name__]:
        assert phrases.phrase_fact(get_fact(key), language, tables.load())
        assert phrases.label_fact(get_fact(key), language, tables.load())
        assert phrases.describe_derivation(get_fact(key), language)
