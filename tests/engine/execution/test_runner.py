"""Running chapters: each is reported when it has ended, to a person who waits, and what it read is kept with it."""

import asyncio
import multiprocessing
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import nbformat
import pytest

from talaqi.caches import Read
from talaqi.execution import kernels, result_cache, runner
from talaqi.site import build


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let two chapters run without kernels."""

    async def run(*arguments: object) -> set[Read]:
        return set()

    monkeypatch.setattr(result_cache, "find_missing", dict.fromkeys)
    monkeypatch.setattr(result_cache, "store", lambda *arguments: None)
    monkeypatch.setattr(runner, "run_in_kernel", run)
    monkeypatch.setattr(kernels, "load_modules", lambda: None)
    monkeypatch.setattr(kernels, "fork_process", lambda: None)


def test_each_chapter_is_reported_when_it_has_ended(quick: None) -> None:
    lines: list[str] = []
    # In a thread of its own: a worker that holds a browser has a loop that runs already.
    with ThreadPoolExecutor(1) as thread:
        assert thread.submit(runner.run_chapters, ["first", "second"], lines.append).result() == ["first", "second"]
    assert lines == ["running 2 chapters", "  first", "  second"]


def reads_of(code: str, sockets: Path) -> set[Read]:
    kernels.load_modules()
    book = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(code)])
    return asyncio.run(runner.run_in_kernel(book, kernels.fork_process(), sockets))


@pytest.mark.parametrize(
    ("code", "read"),
    [
        ("from talaqi import tables; tables.load().row('counts/c049-cells')", {("table", "", "counts", "c049-cells")}),
        ("from talaqi import tables; tables.load('2020-01-01').sahel", {("table", "2020-01-01", "sahel")}),
        ("import pandas; pandas.read_csv('data/counts.csv')", {("file", "data/counts.csv")}),
        ("print(open('data/datapackage.json').read()[:9])", {("file", "data/datapackage.json")}),
        ("1 + 1", set()),
    ],
)
def test_a_kernel_says_what_its_cells_read(code: str, read: set[Read], tmp_path: Path) -> None:
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as process:
        assert process.submit(reads_of, code, tmp_path / "kernel").result() == read


@pytest.mark.parametrize("waits", [True, False])
def test_progress_is_for_a_person_at_a_terminal(
    waits: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(build.sys.stderr, "isatty", lambda: waits)
    build.print_progress("laying out the site")
    assert capsys.readouterr().err == ("  laying out the site\n" if waits else "")


def test_a_person_who_waits_for_a_build_sees_each_chapter(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(build.sys.stderr, "isatty", lambda: True)
    monkeypatch.setattr(build.chapter_list, "check_chapters", lambda: None)
    monkeypatch.setattr(build.chapter_list, "check_fact_keys", lambda: None)
    monkeypatch.setattr(runner, "run_chapters", lambda names, report: report("first") or ["first"])
    build.run_chapters()
    assert capsys.readouterr().err == "  first\nchapters run: first\n"
