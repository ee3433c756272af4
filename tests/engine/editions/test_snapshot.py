"""What an edition finds, in the form in which the next is held against it."""

import nbformat
import pytest

from talaqi import config, tables
from talaqi.chapters import chapter_list, fact_lists
from talaqi.displays import MEDIA_TYPE
from talaqi.editions import current_edition, snapshot
from talaqi.execution import result_cache


def chapter(*bundles: dict[str, object]) -> nbformat.NotebookNode:
    outputs = [nbformat.v4.new_output("display_data", {MEDIA_TYPE: bundle, "text/plain": "x"}) for bundle in bundles]
    plain = nbformat.v4.new_output("stream", text="said")
    return nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_markdown_cell("prose"), nbformat.v4.new_code_cell("1", outputs=[plain, *outputs])]
    )


def test_figures_are_found_on_their_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    figure = {
        "display": "figure",
        "name": "cells",
        "title": {"en": "Cells"},
        "tables": ["counts"],
        "rows": [{"anchor": "count-c061-cells", "value": 1}, {"anchor": "count-c049-cells", "value": 2}],
    }
    shuffled = {**figure, "rows": figure["rows"][::-1]}
    monkeypatch.setattr(chapter_list, "chapter_names", lambda: ("one", "two"))
    monkeypatch.setattr(
        result_cache,
        "stored_notebook",
        {"one": chapter(figure, {"display": "table", "name": "t"}), "two": chapter()}.get,
    )
    found = snapshot.snapshot_figures()
    assert found["fig-cells"] | {"data": ""} == {
        "title": {"en": "Cells"},
        "page": "one",
        "tables": ["counts"],
        "rows": ["counts/c049-cells", "counts/c061-cells"],
        "data": "",
    }
    monkeypatch.setattr(result_cache, "stored_notebook", {"one": chapter(shuffled), "two": chapter()}.get)
    assert snapshot.snapshot_figures() == found


def test_a_fact_with_what_it_rests_on() -> None:
    found = snapshot.snapshot_fact("cells-base")
    assert (found["value"], found["unit"], found["qualifier"]) == (127, "cell", "exact")
    assert found["rows"] == ["counts/c049-cells", "counts/c050-cells"] and len(found["sources"]) >= 1
    assert (found["said"]["ar"], found["said"]["en"]) == ("127 خلية", "127 cells") and found[
        "address"
    ] == "data.html#fact-cells-base"
    assert (
        found["pages"]
        == [name for name in chapter_list.chapter_names() if "cells-base" in fact_lists.keys_in_chapter(name)]
        != []
    )
    assert snapshot.snapshot_fact("milestones/2021-12-02-africa-focus-group.co_chairs")["value"] == [
        "ITA",
        "MAR",
        "NER",
        "USA",
    ]


def test_a_claim_has_the_verdict_of_its_editor_and_that_of_its_rule() -> None:
    found = snapshot.snapshot_claims()
    assert (found["interests-4-aim"]["computed"], found["role-1-2000-cells"]["computed"]) == ("", "contradicted")
    assert (
        found["role-1-2000-cells"]["verdict"] == "contradicted"
        and "counts/c049-cells" in found["role-1-2000-cells"]["rows"]
    )
    assert set(found["role-1-2000-cells"]["said"]) == set(config.languages())


def test_a_digest_tells_rows_apart() -> None:
    digests = snapshot.row_digests()
    assert set(digests) == set(tables.table_names()) and len(digests["counts"]["c049-cells"]) == 8
    assert len(set(digests["counts"].values())) == len(tables.load().counts)
    assert (
        snapshot.short_digest({"a": 1, "b": 2})
        == snapshot.short_digest({"b": 2, "a": 1})
        != snapshot.short_digest({"a": 2, "b": 1})
    )


def test_all_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snapshot, "snapshot_figures", dict)
    told = snapshot.take_snapshot()
    assert list(told) == ["edition", "facts", "claims", "figures", "comparisons", "rows", "inputs"]
    assert list(told["facts"]) == fact_lists.all_keys() and told["edition"] == current_edition.identity()
