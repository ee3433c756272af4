"""Warm kernels: they run a chapter as a fresh one would, keep to themselves, and never outlive the build."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import nbformat
import pytest

from talaqi import execute, kernels, paths

# A build that is ended while one kernel waits its turn and another runs a cell.
ENDED = """
import os, sys, time
from talaqi import kernels
print(kernels.Kernel().pid, flush=True)
time.sleep(60)
"""
# A chapter that draws with pyplot.
DRAWN = """
import asyncio, sys
from pathlib import Path
import nbformat
from talaqi import execute, kernels
kernels.warm()
book = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("import matplotlib.pyplot as plt\\nplt.plot([1, 2]);")])
asyncio.run(execute.in_kernel(book, kernels.Kernel(), Path(sys.argv[1])))
print([kind for output in book.cells[0].outputs for kind in output.get("data", {})])
"""


def notebook(*cells: str) -> nbformat.NotebookNode:
    return nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])


def outputs(tmp_path: Path, *books: nbformat.NotebookNode) -> list[list[nbformat.NotebookNode]]:
    kernels.warm()
    ready = [kernels.Kernel() for _ in books]

    async def run() -> None:
        await asyncio.gather(*(execute.in_kernel(book, kernel, tmp_path / str(number)) for number, (book, kernel) in enumerate(zip(books, ready, strict=True))))

    asyncio.run(run())
    assert all(kernel.poll() is not None for kernel in ready)
    return [[output for cell in book.cells for output in cell.outputs] for book in books]


def test_kernels_know_nothing_of_each_other(tmp_path: Path) -> None:
    one, other = outputs(tmp_path, notebook("x = 1", "import os; (x, os.getpid())"), notebook("'x' in globals(), __import__('os').getpid()"))
    assert one[0]["data"]["text/plain"].startswith("(1, ") and other[0]["data"]["text/plain"].startswith("(False, ")
    assert one[0]["execution_count"] == 2 and other[0]["execution_count"] == 1
    assert str(os.getpid()) not in one[0]["data"]["text/plain"]


def test_pyplot_shows_its_drawings_in_the_notebook(tmp_path: Path) -> None:
    # In a process that has not loaded the drawing library, as the build has not: it asks once where to show.
    ran = subprocess.run([sys.executable, "-c", DRAWN, str(tmp_path / "kernel")], cwd=paths.ROOT, capture_output=True, text=True, check=True)
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
    build = subprocess.Popen([sys.executable, "-c", ENDED], env={**os.environ, "PYTHONPATH": str(paths.ROOT)}, stdout=subprocess.PIPE, text=True)
    kernel = int(build.stdout.readline())
    assert Path(f"/proc/{kernel}").exists()
    build.send_signal(signal.SIGKILL)
    build.wait(), build.stdout.close()
    assert gone(kernel)
