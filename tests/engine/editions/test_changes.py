"""What moved between two editions, and because of which rows."""

from copy import deepcopy
from pathlib import Path
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
    found = changes.compare_snapshots(OLD, new)
    (line,) = changes.describe_rows(found, "en", changes.NAMED)
    assert line.startswith("Stated numbers: 15 added (d000 ") and line.endswith("d011 and 3\N{NO-BREAK SPACE}more)")


    assert "d014)" in changes.format_report(found, "en")


def test_all_causes_are_named_at_the_terminal(new: dict[str, Any]) -> None:
    rows = [f"counts/d{number:03}" for number in range(15)]
    new["facts"]["cells-base"] |= {"said": {"en": "9 cells", "ar": "9 خلايا"}, "rows": rows}
    new["rows"]["counts"].update({row.partition("/")[2]: "1" for row in rows})
    (because,) = (line for line in changes.format_report(changes.compare_snapshots(OLD, new), "en").splitlines()
                  if line.startswith("    Because"))
    assert all(row in because for row in rows)


def test_the_sentences_that_say_a_moved_number_are_listed(new: dict[str, Any], monkeypatch: pytest.MonkeyPatch,
                                                          tmp_path: Path) -> None:
    file = tmp_path / "chapters/en/two.md"
    file.parent.mkdir(parents=True)
    file.write_text("# Two\n\nA first sentence.\nIt began with {fact}`cells-base` in all.\n", "utf-8")
    monkeypatch.setattr(changes.paths, "root", lambda: tmp_path)
    monkeypatch.setattr(changes.chapter_list, "chapter_files", lambda: [file])
    new["facts"]["cells-base"]["said"] = {"en": "128 cells", "ar": "128 خلية"}
    (moved,) = changes.compare_snapshots(OLD, new).moved
    assert next(changes.find_sentences(moved)) == ("chapters/en/two.md, 4", "It began with 127 cells in all.")
    told = changes.format_report(changes.compare_snapshots(OLD, new), "en")
    assert "    Read again:\n      chapters/en/two.md, 4: It began with 127 cells in all." in told


def test_reasons_of_claims_that_say_a_moved_number_are_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(changes.chapter_list, "chapter_files", list)
    known = changes.tables.load()
    claim, row = next((name, row) for name, row in known.claims.iterrows() if changes.ledger.reason_keys(row, "en"))
    key = changes.ledger.reason_keys(row, "en")[0]
    moved = changes.Change("fact", key, {}, {}, {}, "", (), ())
    places = [place for place, _ in changes.find_sentences(moved)]
    assert f"data/claims.csv, {claim}, reason_en" in places and f"data/claims.csv, {claim}, reason_ar" in places


def test_a_figure_names_the_rows_it_draws_and_not_others_of_its_tables(new: dict[str, Any]) -> None:
    old = deepcopy(OLD)
    for snapshot in (old, new):
        snapshot["figures"]["fig-cells-since-2002"] |= {"rows": ["counts/c049-cells"], "tables": ["counts", "claims"]}
    new["figures"]["fig-cells-since-2002"]["data"] = "bbbb"
    new["rows"] = {"counts": {**OLD["rows"]["counts"], "c049-cells": "9"}, "claims": {"role-1-2000-cells": "9"}}
    (moved,) = changes.compare_snapshots(old, new).moved
    assert moved.rows == (("counts/c049-cells", "edited"),)


def test_files_that_changed_are_named_by_what_they_are(new: dict[str, Any]) -> None:
    old = {**OLD, "inputs": {"chapters": {"a.md": "1"}, "messages": {}, "code": {"talaqi": "1"}, "settings": {}}}
    new["inputs"] = {"chapters": {"a.md": "2", "b.md": "1"}, "messages": {}, "code": {"talaqi": "1"}, "settings": {}}
    found = changes.compare_snapshots(old, new)
    assert found and found.files == {"chapters": {"a.md": "edited", "b.md": "added"}}
    assert changes.format_report(found, "en").endswith(
        "\nFiles\n  Chapters: added (b.md)\n  Chapters: edited (a.md)"
    )


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
