"""Edits of one cell, each of which makes a sentence of the book false: the condition of that sentence fails."""

import csv
from pathlib import Path

import pandas as pd
import pytest

from talaqi import config, facts, tables
from talaqi.comparisons import inventory
from talaqi.rules import evaluation, parser
from talaqi.rules.model import RuleError
from talaqi.tables import Tables

with Path(__file__).with_name("falsified.csv").open(encoding="utf-8", newline="") as lines:
    EDITS = [tuple(row.values()) for row in csv.DictReader(lines)]


def edited(address: str, column: str, value: str) -> Tables:
    """Return the tables of the book with another value in one cell."""
    frames = dict(tables.load())
    table, _, row = address.partition("/")
    frames[table] = frames[table].copy()
    is_number = pd.api.types.is_integer_dtype(frames[table][column])
    frames[table].at[row, column] = int(value) if is_number else value
    return Tables(frames)


def holds(condition: str, known: Tables) -> bool:
    try:
        return all(evaluation.evaluate(test, known).holds for test in parser.parse_rule(condition))
    except (RuleError, facts.UnknownFact):
        return False


@pytest.mark.parametrize(("address", "column", "value", "sentence"), EDITS)
def test_the_sentence_that_an_edit_makes_false_is_stopped(address: str, column: str, value: str, sentence: str) -> None:
    known = edited(address, column, value)
    guarded = [
        place for place in inventory.list_sentences() if place.language == "en" and sentence in place.sentence.words
    ]
    assert guarded, f"no sentence of the book has {sentence!r}"
    conditions = [condition for place in guarded for condition in place.sentence.holds]
    # A condition that fails, or cannot be read, before the edit says nothing of it.
    assert any(holds(condition, tables.load()) and not holds(condition, known) for condition in conditions)


@pytest.mark.parametrize("language", config.languages())
def test_no_comparison_is_open(language: str) -> None:
    listed = inventory.count_sentences()[language].open
    assert not listed, "\n".join(f"{place.file}, {place.line} {place.name}: {place.sentence.words}" for place in listed)
