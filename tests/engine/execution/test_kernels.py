"""Warm kernels: they run a chapter as a fresh one would, keep to themselves, and never outlive the build."""

import asyncio
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import nbformat
import pytest

from talaqi import paths
from talaqi.execution import kernels, runner

# A build that is ended while one kernel waits its turn and another runs a cell.
ENDED = """
import os, sys, time
from talaqi.execution import kernels
print(kernels.fork_process().process.pid, flush=True)
time.sleep(60)
"""
# A chapter that draws with pyplot.
DRAWN = """
import asyncio, sys
from pathlib import Path
import nbformat
from talaqi.execution import kernels, runner
kernels.load_modules()
cell = nbformat.v4.new_code_cell("import matplotlib.pyplot as plt\\nplt.plot([1, 2]);")
book = nbformat.v4.new_notebook(cells=[cell])
asyncio.run(runner.run_in_kernel(book, kernels.fork_process(), Path(sys.argv[1])))
print([kind for output in book.cells[0].outputs for kind in output.get("data", {})])
"""


def notebook(*cells: str) -> nbformat.NotebookNode:
    return nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])


def outputs(folder: Path, *books: nbformat.NotebookNode) -> list[list[nbformat.NotebookNode]]:
    kernels.load_modules()
    processes = [kernels.fork_process() for _ in books]

    async def run() -> None:
        pairs = enumerate(zip(books, processes, strict=True))
        await asyncio.gather(
            *(runner.run_in_kernel(book, process, folder / str(number)) for number, (book, process) in pairs)
        )

    asyncio.run(run())
    assert all(forked.process.exitcode is not None for forked in processes)
    return [[output for cell in book.cells for output in cell.outputs] for book in books]


@pytest.fixture
def fresh() -> Iterator[ProcessPoolExecutor]:
    """Return a process that has, as a build has, no threads and no open pipes, which kernels that part from it would
    keep.
    """
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as process:
        yield process


def test_kernels_know_nothing_of_each_other(tmp_path: Path, fresh: ProcessPoolExecutor) -> None:
    books = notebook("x = 1", "import os; (x, os.getpid())"), notebook("'x' in globals(), __import__('os').getpid()")
    build, (one, other) = fresh.submit(os.getpid).result(), fresh.submit(outputs, tmp_path, *books).result()
    said = [output[0]["data"]["text/plain"].strip("()").split(", ") for output in (one, other)]
    assert [known for known, _ in said] == ["1", "False"] and len({str(build), *(pid for _, pid in said)}) == 3
    assert one[0]["execution_count"] == 2 and other[0]["execution_count"] == 1


def test_pyplot_shows_its_drawings_in_the_notebook(tmp_path: Path) -> None:
    # In a process that has not loaded the drawing library, as the build has not: it asks once where to show.
    ran = subprocess.run(
        [sys.executable, "-c", DRAWN, str(tmp_path / "kernel")],
        cwd=paths.root(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert "image/png" in ran.stdout


def gone(pid: int) -> bool:
    for _ in range(50):
        state = Path(f"/proc/{pid}/stat")
        if not state.exists() or state.read_text().rpartition(")")[2].split()[0] == "Z":
            return True
        time.sleep(0.1)
    return False


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks for processes where Linux lists them")
def test_a_kernel_ends_with_a_build_that_is_killed() -> None:
    build = subprocess.Popen(
        [sys.executable, "-c", ENDED],
        env={**os.environ, "PYTHONPATH": str(paths.root())},
        stdout=subprocess.PIPE,
        text=True,
    )
    kernel = int(build.stdout.readline())
    assert Path(f"/proc/{kernel}").exists()
    build.send_signal(signal.SIGKILL)
    build.wait(), build.stdout.close()
    assert gone(kernel)
