"""What moved between two editions, and because of which rows."""

from copy import deepcopy
from typing import Any

import pytest

from talaqi.editions import changes, current_edition

SAID = {"en": "210 cells", "ar": "210 خلايا"}
OLD = {
    "edition": {"label": "2026.1", "date": "2026-11-24", "commit": "", "data": "82d2ceeed4ee"},
    "facts": {
        "cells-base": {
            "said": {"en": "127 cells", "ar": "127 خلية"},
            "label": {"en": "The base", "ar": "الأساس"},
            "rows": ["counts/c049-cells", "counts/c050-cells"],
            "address": "data.html#fact-cells-base",
            "pages": ["two-thousand-cells"],
        },
        "counts/c049-cells": {
            "said": SAID,
            "label": {"en": "Cells", "ar": "خلايا"},
            "rows": ["counts/c049-cells"],
            "address": "data.html#count-c049-cells",
            "pages": [],
        },
    },
    "claims": {
        "role-1-2000-cells": {
            "verdict": "contradicted",
            "rows": ["counts/c049-cells"],
            "said": {"en": "Two thousand.", "ar": "ألفان."},
        }
    },
    "figures": {
        "fig-cells-since-2002": {
            "title": {"en": "Cells", "ar": "خلايا"},
            "page": "two-thousand-cells",
            "tables": ["counts"],
            "data": "aaaa",
        }
    },
    "rows": {"counts": {"c049-cells": "1", "c050-cells": "2", "c061-cells": "3"}, "claims": {"role-1-2000-cells": "4"}},
}


@pytest.fixture
def new() -> dict[str, Any]:
    return deepcopy(OLD)


def test_nothing_moved(new: dict[str, Any]) -> None:
    found = changes.compare_snapshots(OLD, new)
    assert not found
    assert (
        changes.format_report(found, "en")
        == "Since edition 2026.1 (24 November 2026, data 82d2ceeed4ee): nothing has changed."
    )


def test_a_number_moved_because_of_a_row_that_it_rests_on(new: dict[str, Any]) -> None:
    new["facts"]["cells-base"]["said"] = {"en": "128 cells", "ar": "128 خلية"}
    new["rows"]["counts"].update({"c049-cells": "9", "c061-cells": "8"})
    (moved,) = changes.compare_snapshots(OLD, new).moved
    assert (moved.kind, moved.before["en"], moved.after["en"]) == ("fact", "127 cells", "128 cells")
    assert moved.rows == (("counts/c049-cells", "edited"),)
    told = changes.format_report(changes.compare_snapshots(OLD, new), "en")
    assert (
        "  cells-base: The base: 127 cells → 128 cells\n    Because of: counts/c049-cells (edited)\n    Appears "
        "in: "
        "data.html#fact-cells-base, two-thousand-cells.html"
    ) in told
    assert "Stated numbers: 2 edited (c049-cells c061-cells)" in told
    assert "كان 127 خلية، وصار 128 خلية" in changes.format_report(changes.compare_snapshots(OLD, new), "ar")


def test_rows_come_and_go(new: dict[str, Any]) -> None:
    del new["rows"]["counts"]["c050-cells"]
    new["rows"]["counts"]["c099-cells"] = "7"
    assert changes.compare_snapshots(OLD, new).rows == {"counts/c099-cells": "added", "counts/c050-cells": "removed"}


def test_numbers_come_and_go(new: dict[str, Any]) -> None:
    new["facts"]["days"] = {**new["facts"].pop("cells-base"), "said": {"en": "6 days", "ar": "6 أيام"}}
    told = [changes.describe_change(moved, "en") for moved in changes.compare_snapshots(OLD, new).moved]
    assert told == ["The base: no longer there; it was 127 cells", "The base: new, 6 days"]


def test_a_verdict_moved_because_its_editor_changed_the_claim(new: dict[str, Any]) -> None:
    new["claims"]["role-1-2000-cells"]["verdict"] = "partly"
    new["rows"]["claims"]["role-1-2000-cells"] = "5"
    (moved,) = changes.compare_snapshots(OLD, new).moved
    assert changes.describe_change(moved, "en") == "Two thousand: contradicted → partly supported"
    assert (moved.rows, moved.address) == (
        (("claims/role-1-2000-cells", "edited"),),
        "claims.html#claim-role-1-2000-cells",
    )


def test_a_figure_moved_with_the_rows_of_its_tables(new: dict[str, Any]) -> None:
    new["figures"]["fig-cells-since-2002"]["data"] = "bbbb"
    new["rows"]["counts"]["c061-cells"] = "8"
    (moved,) = changes.compare_snapshots(OLD, new).moved
    assert moved.rows == (("counts/c061-cells", "edited"),)
    assert changes.describe_change(moved, "en") == "Cells: its data changed"


def test_many_rows_are_counted(new: dict[str, Any]) -> None:
    new["rows"]["counts"].update({f"d{number:03}": "1" for number in range(15)})
    (line,) = changes.describe_rows(changes.compare_snapshots(OLD, new), "en")
    assert line.startswith("Stated numbers: 15 added (d000 ") and line.endswith("d011 and 3\N{NO-BREAK SPACE}more)")


def test_the_first_edition_has_nothing_to_compare_with(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(current_edition, "read_records", list)
    assert changes.format_report(changes.changes_since_last(), "en").startswith("This is the first edition")


def test_a_book_in_the_making_tells_what_changed_since_the_last_edition(
    monkeypatch: pytest.MonkeyPatch, new: dict[str, Any]
) -> None:
    new["rows"]["counts"]["c061-cells"] = "8"
    monkeypatch.setattr(current_edition, "read_records", lambda: [OLD])
    monkeypatch.setattr(changes.snapshot, "take_snapshot", lambda: new)
    found = changes.changes_in_edition()
    assert (found.since["label"], found.rows) == ("2026.1", {"counts/c061-cells": "edited"})


def test_a_published_edition_tells_what_changed_since_the_one_before(
    monkeypatch: pytest.MonkeyPatch, new: dict[str, Any]
) -> None:
    new["edition"] = {**OLD["edition"], "label": "2026.2", "data": "f00000000000"}
    new["rows"]["counts"]["c061-cells"] = "8"
    monkeypatch.setattr(current_edition, "read_records", lambda: [OLD, new])
    monkeypatch.setattr(current_edition, "identity", lambda: new["edition"])
    found = changes.changes_in_edition()
    assert (found.since["label"], found.rows) == ("2026.1", {"counts/c061-cells": "edited"})
