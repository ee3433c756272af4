"""Running chapters: each is told when it has ended, to a person who waits and to nobody else."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from talaqi import build, execute, kernels, paths


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let two chapters run without kernels."""

    async def one(*given: object) -> None:
        pass

    monkeypatch.setattr(execute, "missing", lambda names: dict.fromkeys(names))
    monkeypatch.setattr(execute, "_one", one)
    monkeypatch.setattr(kernels, "warm", lambda: None)
    monkeypatch.setattr(kernels, "Kernel", lambda: None)


def test_each_chapter_is_told_when_it_has_ended(quick: None) -> None:
    told: list[str] = []
    # In a thread of its own: a worker that holds a browser has a loop that runs already.
    with ThreadPoolExecutor(1) as thread:
        assert thread.submit(execute.run, ["first", "second"], told.append).result() == ["first", "second"]
    assert told == ["running 2 chapters", "  first", "  second"]


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep results in a folder of the test's own."""
    monkeypatch.setattr(paths, "CACHE", tmp_path / "executed")
    return paths.CACHE


def test_results_are_found_again_by_their_own_chapter_alone(cache: Path) -> None:
    assert set(execute.missing(["index", "method", "data"])) == {"method", "data"}
    assert not cache.exists()
    execute.keep("method", execute.notebook("method"))
    assert set(execute.missing(["index", "method", "data"])) == {"data"}
    execute.keep("method", execute.notebook("method"))
    assert [folder.name for folder in cache.iterdir()] == [execute.folder("method").name]


def test_a_build_that_dies_keeps_no_half_of_a_chapter(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def die(*given: object, **named: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("jupyter_cache.cache.db.NbCacheRecord.create_record", die)
    with pytest.raises(KeyboardInterrupt):
        execute.keep("method", execute.notebook("method"))
    assert not execute.folder("method").exists() and set(execute.missing(["method"])) == {"method"}
    execute.prune(["method"])
    assert not list(cache.iterdir())


@pytest.mark.parametrize("waits", [True, False])
def test_progress_is_for_a_person_at_a_terminal(waits: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(build.sys.stderr, "isatty", lambda: waits)
    build.progress("laying out the site")
    assert capsys.readouterr().err == ("  laying out the site\n" if waits else "")
