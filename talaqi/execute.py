"""Run each chapter once for all languages, ahead of the pages, on all cores, into the cache that the pages read."""

import asyncio
import os
import re
import shutil
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp

import nbformat
from jupyter_cache import get_cache
from jupyter_cache.base import CacheBundleIn
from myst_nb.core.read import read_myst_markdown_notebook
from myst_parser.config.main import MdParserConfig
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from traitlets.config import Config

from talaqi import Mendable, chapters, drawings, kernels, paths, settings

TIMEOUT = 300
COLOUR = re.compile(r"\x1b\[[0-9;]*m")


class ExecutionFailed(Mendable):
    """A cell of a chapter failed; names the chapter and shows what its code said."""


def notebook(name: str, language: str = settings.MAIN) -> nbformat.NotebookNode:
    """Return a chapter as the notebook that the pages see, so that both look for the same results in the cache."""
    return read_myst_markdown_notebook(paths.chapter(name, language).read_text("utf-8"), MdParserConfig())


def executed(name: str, language: str = settings.MAIN) -> nbformat.NotebookNode:
    """Return a chapter as a notebook with the results of its cells, which must be in the cache."""
    read = notebook(name, language)
    if any(cell.cell_type == "code" for cell in read.cells):
        _, read = get_cache(str(folder(name))).merge_match_into_notebook(read)
    return read


def missing(names: Iterable[str]) -> dict[str, nbformat.NotebookNode]:
    """Return the chapters with code whose results are not in the cache."""
    wanted = {}
    for name in names:
        read = notebook(name)
        if not any(cell.cell_type == "code" for cell in read.cells):
            continue
        try:
            kept = folder(name).is_dir() and get_cache(str(folder(name))).match_cache_notebook(read)
        except KeyError:
            kept = None
        if not kept:
            wanted[name] = read
    return wanted


def folder(name: str) -> Path:
    """Return where the results of a chapter are kept; it is there only when all of them are."""
    return chapters.cache_folder(paths.chapter(name, settings.MAIN).read_text("utf-8"))


def keep(name: str, ran: nbformat.NotebookNode) -> None:
    """Keep the results of a chapter, in one step: a build that is killed leaves all of them or none."""
    paths.CACHE.mkdir(parents=True, exist_ok=True)
    fresh = Path(mkdtemp(dir=paths.CACHE))
    fresh.chmod(0o755)
    bundle = CacheBundleIn(ran, str(paths.chapter(name, settings.MAIN)))
    get_cache(str(fresh)).cache_notebook_bundle(bundle, check_validity=False, overwrite=True)
    shutil.rmtree(folder(name), ignore_errors=True)
    fresh.rename(folder(name))


def run(names: Iterable[str], tell: Callable[[str], None] = lambda line: None, workers: int | None = None) -> list[str]:
    """Run the chapters whose results are missing and keep them; return their names. Each is told when it has ended.

    Raises ExecutionFailed for the first cell that fails; nothing of that chapter is kept.
    """
    wanted = missing(names)
    if wanted:
        tell(f"running {len(wanted)} chapters")
        kernels.warm()
        # They part before there are threads, which would not come along.
        ready = {name: kernels.Kernel() for name in wanted}
        with TemporaryDirectory(prefix="talaqi-") as sockets:
            asyncio.run(_all(wanted, ready, workers or os.cpu_count() or 1, Path(sockets), tell))
    return list(wanted)


async def _all(wanted: dict[str, nbformat.NotebookNode], ready: dict[str, kernels.Kernel], workers: int, sockets: Path, tell: Callable[[str], None]) -> None:
    gate = asyncio.Semaphore(workers)
    # All come to their end, so that no kernel is left behind; then the first failure is told.
    told = (_told(name, _one(name, read, ready[name], gate, sockets), tell) for name, read in wanted.items())
    ended = await asyncio.gather(*told, return_exceptions=True)
    for failure in filter(None, ended):
        raise failure


async def _told(name: str, running: Awaitable[None], tell: Callable[[str], None]) -> None:
    await running
    tell(f"  {name}")


async def _one(name: str, read: nbformat.NotebookNode, kernel: kernels.Kernel, gate: asyncio.Semaphore, sockets: Path) -> None:
    async with gate:
        try:
            await in_kernel(read, kernel, sockets / name)
        except CellExecutionError as error:
            raise ExecutionFailed(f"{paths.chapter(name, settings.MAIN)}: a cell failed.\n{COLOUR.sub('', str(error))}") from None
    keep(name, read)


async def in_kernel(read: nbformat.NotebookNode, kernel: kernels.Kernel, sockets: Path) -> None:
    """Run a notebook in a kernel that waits for it, and end the kernel; raise CellExecutionError for a cell that fails."""
    # Kernels talk to us through files of this machine, not over a network port. Without a name of its own for each,
    # two that start at once take the same one and hear each other.
    local = Config(ConnectionFileMixin={"transport": "ipc", "ip": str(sockets)})
    # Timings would change the cells' metadata, which is part of the cache's key: nothing would ever be found again.
    client = NotebookClient(read, kernels.Manager(kernel, config=local), timeout=TIMEOUT, record_timing=False, resources={"metadata": {"path": str(paths.ROOT)}})
    try:
        await client.async_execute()
    finally:
        kernel.kill()


def prune(names: Iterable[str]) -> None:
    """Take away the results of earlier data and code, which nothing will ask for again."""
    kept = {folder(name) for name in names}
    for earlier in paths.CACHE.glob("*"):
        if earlier not in kept:
            shutil.rmtree(earlier)
    drawings.prune()
