"""Edits of one cell, each of which makes a sentence of the book false: the condition of that sentence fails."""

import csv
from pathlib import Path

import falsify
import pytest

from talaqi import config, tables
from talaqi.comparisons import inventory, reviewed
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


# Edits of words that make a sentence false, or take back what its row said, and that no condition foresaw.
WORDS = {
    "claims/intro-11-afg-planned.claim_en": "Coalition forces have set up an Africa Focus Group.",
    "bodies/dged.name_en": "DGED",
    "counts/c094-cells.note_ar": "صححت الصحيفة العدد إلى 209 بعد يومين.",
    "claims/interests-4-aim.kind": "factual",
    "operations/e2011-amgala.counted_by": "guardia-civil",
    "claims/role-1-no-major-incident.claim_en": "No incident with ten or more dead has happened in Morocco since 2003.",
}


@pytest.mark.parametrize("cell", WORDS)
def test_words_that_change_ask_for_the_sentences_on_their_row_to_be_read_again(cell: str) -> None:
    address, _, column = cell.rpartition(".")
    known = falsify.edited(tables.load(tables.ALL_ROWS), address, column, WORDS[cell])
    assert reviewed.find_changed(known) == [reviewed.ChangedCell(address, column, WORDS[cell])]


def test_every_word_of_the_tables_has_been_read() -> None:
    assert reviewed.find_changed() == []


@pytest.mark.parametrize("language", config.languages())
def test_no_comparison_is_open(language: str) -> None:
    listed = inventory.count_sentences()[language].open
    assert not listed, "\n".join(f"{place.file}, {place.line} {place.name}: {place.sentence.words}" for place in listed)
