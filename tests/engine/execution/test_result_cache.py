"""The results of cells: kept by all that they depend on, whole or not at all, found by their own chapter alone."""

from pathlib import Path

import pytest

from talaqi import config, paths, tables
from talaqi.chapters import chapter_list
from talaqi.execution import digests, result_cache


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep results in a folder of the test's own."""
    monkeypatch.setattr(paths, "cache", lambda: tmp_path / "executed")
    return paths.cache()


def test_results_are_found_again_by_their_own_chapter_alone(cache: Path) -> None:
    assert set(result_cache.find_missing(["index", "method", "data"])) == {"method", "data"}
    assert not cache.exists()
    result_cache.store("method", result_cache.parse_notebook("method"))
    assert set(result_cache.find_missing(["index", "method", "data"])) == {"data"}
    result_cache.store("method", result_cache.parse_notebook("method"))
    assert [folder.name for folder in cache.iterdir()] == [result_cache.chapter_folder("method").name]


def test_a_build_that_dies_keeps_no_half_of_a_chapter(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def die(*given: object, **named: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("jupyter_cache.cache.db.NbCacheRecord.create_record", die)
    with pytest.raises(KeyboardInterrupt):
        result_cache.store("method", result_cache.parse_notebook("method"))
    assert not result_cache.chapter_folder("method").exists() and set(result_cache.find_missing(["method"])) == {"method"}
    result_cache.prune(["method"])
    assert not list(cache.iterdir())


def test_results_are_kept_by_what_they_depend_on(monkeypatch: pytest.MonkeyPatch) -> None:
    cell = "```{{code-cell}}\nrows.show({})\n```\n".format
    own = result_cache.folder_of_source(cell('"attacks"'))
    assert own.parent == paths.cache() and own.name.startswith(digests.digest_code())
    assert own == result_cache.folder_of_source("Prose.\n\n" + cell('"attacks"')) != result_cache.folder_of_source("{fact}`cells-base`\n\n" + cell('"attacks"'))
    assert own != result_cache.folder_of_source(cell('"sahel"'))
    # Another chapter that reads the same tables.
    assert own != result_cache.folder_of_source(cell('"attacks", columns="killed"')) and own != result_cache.folder_of_source(cell('"attacks"').replace("code-cell}", "code-cell}\n:tags: [remove-input]"))
    monkeypatch.setattr(tables, "table_path", lambda table: paths.lock_file())
    assert own != result_cache.folder_of_source(cell('"attacks"'))


@pytest.mark.parametrize("name", chapter_list.chapter_names())
def test_languages_find_one_result(name: str) -> None:
    """A chapter is run once for all languages: the order of its numbers may differ, and must not matter."""
    assert len({result_cache.folder_of_source(paths.chapter(name, language).read_text("utf-8")) for language in config.languages()}) == 1
