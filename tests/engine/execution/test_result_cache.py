"""The results of cells: found as long as nothing that they read has changed, whole or not at all."""

import shutil
from pathlib import Path

import pytest

from talaqi import caches, paths, tables
from talaqi.execution import dependencies, result_cache

READS = {("table", "", "attacks"), ("table", "", "counts", "c049-cells")}


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep results in a folder of the test's own, of a book that a test may edit."""
    data = shutil.copytree(paths.data(), tmp_path / "data")
    monkeypatch.setattr(paths, "data", lambda: data)
    monkeypatch.setattr(paths, "cache", lambda: tmp_path / "executed")
    caches.clear()
    yield tmp_path / "executed"
    monkeypatch.undo()
    caches.clear()


def edit(table: str, old: str, new: str) -> None:
    file = tables.table_path(table)
    text = file.read_text("utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), "utf-8")
    caches.clear()


def store(reads: set[caches.Read] = READS) -> Path:
    result_cache.store("method", result_cache.parse_notebook("method"), reads)
    return result_cache.find_results("method")


def is_found() -> bool:
    return "method" not in result_cache.find_missing(["method"])


def test_a_chapter_without_results_is_missing_and_one_without_code_is_not(cache: Path) -> None:
    assert set(result_cache.find_missing(["references", "method", "data"])) == {"method", "data"}
    store()
    assert set(result_cache.find_missing(["references", "method", "data"])) == {"data"}


def test_only_what_was_read_makes_results_stale(cache: Path) -> None:
    store()
    edit("counts", "c050-cells,cells_dismantled,83,", "c050-cells,cells_dismantled,1,")
    assert is_found()
    edit("counts", "c049-cells,cells_dismantled,210,", "c049-cells,cells_dismantled,211,")
    assert not is_found()


def test_results_are_found_again_when_an_edit_is_undone(cache: Path) -> None:
    first = store()
    edit("counts", "c049-cells,cells_dismantled,210,", "c049-cells,cells_dismantled,211,")
    second = store()
    edit("counts", "c049-cells,cells_dismantled,211,", "c049-cells,cells_dismantled,210,")
    assert first != second and result_cache.find_results("method") == first
    result_cache.prune(["method"])
    assert set(cache.glob("*/*")) == {first, second}


@pytest.mark.parametrize("read", [("code", "talaqi.notebook"), ("cells", "method"), ("messages",), ("settings",)])
def test_code_messages_and_settings_make_results_stale(read: caches.Read, monkeypatch: pytest.MonkeyPatch) -> None:
    store()
    digest = dependencies._digest
    monkeypatch.setattr(dependencies, "_digest", lambda asked: "another" if asked == read else digest(asked))
    assert not is_found()


def test_old_results_and_those_of_other_chapters_are_pruned(cache: Path) -> None:
    folders = [
        store({("table", "", "counts", row)}) for row in ("c047-cells", "c049-cells", "c050-cells", "c061-cells")
    ]
    result_cache.store("data", result_cache.parse_notebook("data"), set())
    result_cache.prune(["method"])
    assert set(cache.glob("*/*")) == set(folders[-result_cache.KEPT :])


def test_a_build_that_dies_keeps_no_half_of_a_chapter(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def die(*given: object, **named: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("jupyter_cache.cache.db.NbCacheRecord.create_record", die)
    with pytest.raises(KeyboardInterrupt):
        store()
    assert not is_found()
    result_cache.prune(["method"])
    assert not list(cache.glob("*/*"))


def test_a_plain_build_keeps_its_results_by_everything(cache: Path) -> None:
    plain = result_cache.results_folder("method")
    assert plain.name.startswith("plain-") and result_cache.digest_results("method") == plain.name
    edit("counts", "c050-cells,cells_dismantled,83,", "c050-cells,cells_dismantled,1,")
    assert result_cache.results_folder("method") != plain
