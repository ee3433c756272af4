"""What a page depends on: all tables that are touched when its facts are computed and told, so that an edit of any reaches it."""

from collections.abc import Iterator

import pandas as pd
import pytest

from talaqi import config, facts, tables
from talaqi.chapters import fact_lists
from talaqi.html import templates
from talaqi.tables import Tables

# Every page depends on these.
ALWAYS = {*tables.name_tables(), "sources"}


class Touched(Tables):
    """Tables that note which of them are asked for."""

    names: set[str] = set()

    def __getitem__(self, name: str) -> pd.DataFrame:
        self.names.add(name)
        return super().__getitem__(name)

    def __getattr__(self, name: str) -> pd.DataFrame:
        self.names.add(name)
        return super().__getattr__(name)

    def row(self, address: str) -> pd.Series:
        """Note the table of a row and return the row."""
        self.names.add(address.partition("/")[0])
        return super().row(address)


@pytest.fixture
def touched(monkeypatch: pytest.MonkeyPatch) -> Iterator[set[str]]:
    known = {day: tables.load(day) for day in (None, tables.ALL_ROWS, config.reference_day())}
    monkeypatch.setattr(tables, "load", lambda day=None: Touched(known[day].frames, known[day].as_of))
    monkeypatch.setattr(Touched, "names", set())
    templates.environment.cache_clear()
    yield Touched.names
    templates.environment.cache_clear()


# Rows of these are told with rows of another table; those of the others are told alone.
@pytest.mark.parametrize("key", [key for key in fact_lists.all_keys() if {"accounts", "operations", "milestones"} & set(facts.tables_read(key)) and key != "verdicts-turned"])
def test_a_fact_reads_all_that_its_card_is_made_of(touched: set[str], key: str) -> None:
    for language in config.languages():
        templates.render_card.__wrapped__(key, language)
    assert touched - ALWAYS <= set(facts.tables_read(key))
