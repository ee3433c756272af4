"""Running chapters: each is told when it has ended, to a person who waits and to nobody else."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from talaqi.execution import kernels, result_cache, runner
from talaqi.site import build


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let two chapters run without kernels."""

    async def one(*given: object) -> None:
        pass

    monkeypatch.setattr(result_cache, "find_missing", lambda names: dict.fromkeys(names))
    monkeypatch.setattr(runner, "_one", one)
    monkeypatch.setattr(kernels, "warm", lambda: None)
    monkeypatch.setattr(kernels, "Kernel", lambda: None)


def test_each_chapter_is_told_when_it_has_ended(quick: None) -> None:
    told: list[str] = []
    # In a thread of its own: a worker that holds a browser has a loop that runs already.
    with ThreadPoolExecutor(1) as thread:
        assert thread.submit(runner.run_chapters, ["first", "second"], told.append).result() == ["first", "second"]
    assert told == ["running 2 chapters", "  first", "  second"]


@pytest.mark.parametrize("waits", [True, False])
def test_progress_is_for_a_person_at_a_terminal(waits: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(build.sys.stderr, "isatty", lambda: waits)
    build.print_progress("laying out the site")
    assert capsys.readouterr().err == ("  laying out the site\n" if waits else "")


def test_a_person_who_waits_for_a_build_is_told_of_each_chapter(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("PYTHONPATH", "")
    monkeypatch.setattr(build.sys.stderr, "isatty", lambda: True)
    monkeypatch.setattr(build.chapter_list, "check_chapters", lambda: None)
    monkeypatch.setattr(build.chapter_list, "check_fact_keys", lambda: None)
    monkeypatch.setattr(runner, "run_chapters", lambda names, tell=lambda line: None: tell("first") or ["first"])
    build.run_chapters()
    assert capsys.readouterr().err == "  first\nchapters run: first\n"
