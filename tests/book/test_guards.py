"""Every condition of the book can fail by an edit; the conditions of rows are in order, and each has a text."""

import csv

import falsify
import pytest

from talaqi.comparisons import evaluate_guard, inventory

CONDITIONS = sorted({condition for place in inventory.guarded_places() for condition in place.sentence.holds})


@pytest.mark.parametrize("condition", CONDITIONS)
def test_a_condition_can_fail(condition: str) -> None:
    guard = evaluate_guard(condition)
    assert guard.holds
    assert falsify.can_fail(guard), f"{condition} holds whatever the tables have: does it say anything?"


@pytest.mark.parametrize("condition", CONDITIONS[::20])
def test_an_edit_breaks_the_condition(condition: str) -> None:
    assert falsify.find_edit(evaluate_guard(condition)), f"no edit was found after which {condition} fails"


def test_guards_of_rows_are_sorted_by_table_and_row() -> None:
    with inventory.row_guards_file().open(encoding="utf-8", newline="") as lines:
        addresses = [row["row"] for row in csv.DictReader(lines)]
    assert addresses == sorted(set(addresses), key=lambda address: address.partition("/"))


def test_every_guard_of_a_row_has_a_text_and_a_condition_or_reason() -> None:
    guards = inventory.read_row_guards()
    spoken = {place.name.rpartition(".")[0] for place in inventory.list_sentences() if place.language}
    assert [row for row, guard in guards.items() if row not in spoken or not (guard.holds or guard.unguarded)] == []
