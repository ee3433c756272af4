"""The results of cells: kept by all that they depend on, whole or not at all, found by their own chapter alone."""

from pathlib import Path

import pytest

from talaqi import chapters, digests, paths, results, settings, tables


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep results in a folder of the test's own."""
    monkeypatch.setattr(paths, "CACHE", tmp_path / "executed")
    return paths.CACHE


def test_results_are_found_again_by_their_own_chapter_alone(cache: Path) -> None:
    assert set(results.missing(["index", "method", "data"])) == {"method", "data"}
    assert not cache.exists()
    results.keep("method", results.notebook("method"))
    assert set(results.missing(["index", "method", "data"])) == {"data"}
    results.keep("method", results.notebook("method"))
    assert [folder.name for folder in cache.iterdir()] == [results.folder("method").name]


def test_a_build_that_dies_keeps_no_half_of_a_chapter(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def die(*given: object, **named: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("jupyter_cache.cache.db.NbCacheRecord.create_record", die)
    with pytest.raises(KeyboardInterrupt):
        results.keep("method", results.notebook("method"))
    assert not results.folder("method").exists() and set(results.missing(["method"])) == {"method"}
    results.prune(["method"])
    assert not list(cache.iterdir())


def test_results_are_kept_by_what_they_depend_on(monkeypatch: pytest.MonkeyPatch) -> None:
    cell = "```{{code-cell}}\nrows.show({})\n```\n".format
    own = results.folder_of(cell('"attacks"'))
    assert own.parent == paths.CACHE and own.name.startswith(digests.code())
    assert own == results.folder_of("Prose.\n\n" + cell('"attacks"')) != results.folder_of("{fact}`cells-base`\n\n" + cell('"attacks"'))
    assert own != results.folder_of(cell('"sahel"'))
    # Another chapter that reads the same tables.
    assert own != results.folder_of(cell('"attacks", columns="killed"')) and own != results.folder_of(cell('"attacks"').replace("code-cell}", "code-cell}\n:tags: [remove-input]"))
    monkeypatch.setattr(tables, "path", lambda table: paths.LOCK)
    assert own != results.folder_of(cell('"attacks"'))


@pytest.mark.parametrize("name", chapters.names())
def test_languages_find_one_result(name: str) -> None:
    """A chapter is run once for all languages: the order of its numbers may differ, and must not matter."""
    assert len({results.folder_of(paths.chapter(name, language).read_text("utf-8")) for language in settings.LANGUAGES}) == 1
