"""What is counted of the record: on made-up tables, so that a new row does not break the test."""

import pandas as pd

from analysis.facts import record
from talaqi import config, facts, tables
from talaqi.facts import get_fact, phrases, registry


def frame(**columns: list[str]) -> pd.DataFrame:
    return pd.DataFrame(columns, index=[f"r{number}" for number in range(len(next(iter(columns.values()))))])


def test_publications_without_date_or_title() -> None:
    sources = frame(published_on=["2021-05", "", "2021"], title=["", "", "A title"])
    assert record.publications_read(sources).value == 3
    assert record.publications_undated(sources).rows == ("sources/r1",)
    assert record.publications_untitled(sources).rows == ("sources/r0", "sources/r1")


def test_erroneous_rows_of_both_tables_are_counted() -> None:
    fact = record.rows_erroneous(frame(role=["erroneous", "observation"]), frame(role=["observation", "erroneous"]))
    assert fact.value == 2
    assert fact.rows == ("counts/r0", "accounts/r1")


def test_rows_on_a_single_excerpt_are_counted_in_four_tables() -> None:
    one = frame(confidence=["single", "high", "high"])
    assert record.rows_single_excerpt(one, one, one, one).value == 4


def test_a_month_or_a_year_is_no_day() -> None:
    fact = record.milestones_without_day(frame(date=["2005", "2014-08", "2014-08-07"]))
    assert fact.rows == ("milestones/r0", "milestones/r1")


def test_kinds_of_claims_add_up_to_all() -> None:
    assert get_fact("claims-factual").value + get_fact("claims-interpretive").value == get_fact("claims-all").value


def test_all_are_said_and_labelled_in_every_language() -> None:
    keys = [key for key in facts.registered_keys() if registry._functions[key].__module__ == record.__name__]
    assert keys
    for key in keys:
        for language in config.languages():
            assert phrases.phrase_fact(get_fact(key), language, tables.load())
            assert phrases.label_fact(get_fact(key), language, tables.load())
            assert phrases.describe_derivation(get_fact(key), language)
