"""Edits of one cell, each of which makes a sentence of the book false: the condition of that sentence fails."""

import csv
from pathlib import Path

import falsify
import pytest

from talaqi import config, tables
from talaqi.comparisons import inventory
from talaqi.rules import parser

with Path(__file__).with_name("falsified.csv").open(encoding="utf-8", newline="") as lines:
    EDITS = [tuple(row.values()) for row in csv.DictReader(lines)]


@pytest.mark.parametrize(("address", "column", "value", "sentence"), EDITS)
def test_the_sentence_that_an_edit_makes_false_is_stopped(address: str, column: str, value: str, sentence: str) -> None:
    known = falsify.edited(tables.load(), address, column, value)
    guarded = [
        place for place in inventory.list_sentences() if place.language == "en" and sentence in place.sentence.words
    ]
    assert guarded, f"no sentence of the book has {sentence!r}"
    conditions = [condition for place in guarded for condition in place.sentence.holds]
    # A condition that fails, or cannot be read, before the edit says nothing of it.
    tests = [parser.parse_rule(condition) for condition in conditions]
    assert any(falsify.holds(test, tables.load()) and not falsify.holds(test, known) for test in tests)


@pytest.mark.parametrize("language", config.languages())
def test_no_comparison_is_open(language: str) -> None:
    listed = inventory.count_sentences()[language].open
    assert not listed, "\n".join(f"{place.file}, {place.line} {place.name}: {place.sentence.words}" for place in listed)
