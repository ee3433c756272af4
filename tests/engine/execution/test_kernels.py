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


READING = """
import asyncio, json, sys
from pathlib import Path
import nbformat
from talaqi.execution import kernels, runner
kernels.load_modules()
book = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(sys.argv[2])])
reads = asyncio.run(runner.run_in_kernel(book, kernels.fork_process(), Path(sys.argv[1])))
print(json.dumps(sorted(read for read in reads if read[0] == "file")))
"""


def read_in_cell(code: str, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    """Run a cell in a kernel of its own and return what the process printed: the files that were read."""
    command = [sys.executable, "-c", READING, str(tmp_path / "kernel"), code]
    return subprocess.run(command, cwd=paths.root(), capture_output=True, text=True)


def test_what_a_cell_opens_in_the_book_is_among_its_reads(tmp_path: Path) -> None:
    code = "import pandas, os; open('README.md').read(); pandas.read_csv('data/terms.csv'); os.listdir('data')"
    ran = read_in_cell(f"{code}; from talaqi import tables; tables.read_table('attacks')", tmp_path)
    assert ran.stdout == '[["file", "README.md"], ["file", "data"], ["file", "data/terms.csv"]]\n', ran.stderr


@pytest.mark.parametrize("package", ["pandas", "json"])
def test_a_file_outside_the_book_is_refused_by_name(tmp_path: Path, package: str) -> None:
    outside = tmp_path / "private.csv"
    outside.write_text("a\n1\n", "utf-8")
    opened = f"pandas.read_csv({str(outside)!r})" if package == "pandas" else f"open({str(outside)!r})"
    ran = read_in_cell(f"import {package}; {opened}", tmp_path)
    assert ran.returncode != 0 and f"a cell opens {outside}, which is not in the book's folder" in ran.stderr


def test_a_file_that_the_cell_wrote_itself_and_files_of_the_system_may_be_read(tmp_path: Path) -> None:
    code = f"open({str(tmp_path / 'a.csv')!r}, 'w').close(); open({str(tmp_path / 'a.csv')!r}); open('/proc/stat')"
    assert read_in_cell(code, tmp_path).stdout == "[]\n"


def test_the_network_is_refused_by_name(tmp_path: Path) -> None:
    ran = read_in_cell("import socket; socket.create_connection(('192.0.2.1', 80), timeout=1)", tmp_path)
    assert "a cell asks 192.0.2.1: what the network says today changes" in ran.stderr


POOL = """
import multiprocessing, os, time
from talaqi.execution import kernels
pool = multiprocessing.get_context("fork").Pool(1, kernels.end_with_parent, [os.getpid()])
print(pool.apply(os.getpid), flush=True)
pool.apply(time.sleep, [60])
"""


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks for processes where Linux lists them")
def test_a_process_that_writes_pages_ends_with_a_build_that_is_killed() -> None:
    build = subprocess.Popen(
        [sys.executable, "-c", POOL],
        env={**os.environ, "PYTHONPATH": str(paths.root())},
        stdout=subprocess.PIPE,
        text=True,
    )
    writer = int(build.stdout.readline())
    build.send_signal(signal.SIGKILL)
    build.wait(), build.stdout.close()
    assert gone(writer)
