"""Every condition of the book can fail: an edit of one cell that it reads makes it so."""

import falsify
import pytest

from talaqi.comparisons import evaluate_guard, inventory

CONDITIONS = sorted({condition for place in inventory.guarded_places() for condition in place.sentence.holds})


@pytest.mark.parametrize("condition", CONDITIONS)
def test_an_edit_of_one_cell_breaks_the_condition(condition: str) -> None:
    guard = evaluate_guard(condition)
    assert guard.holds
    assert falsify.find_edit(guard), (
        f"no edit of one cell was found after which {condition} fails: does it say anything?"
    )
