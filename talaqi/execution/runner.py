"""Run each chapter once for all languages, ahead of the pages, on all cores, and keep its results for them."""

import asyncio
import os
import re
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from traitlets.config import Config

from talaqi import config, paths
from talaqi.errors import UserError
from talaqi.execution import kernels, result_cache

TIMEOUT = 300
COLOUR = re.compile(r"\x1b\[[0-9;]*m")


class ExecutionFailed(UserError):
    """A cell of a chapter failed; names the chapter and shows what its code said."""


def run_chapters(names: Iterable[str], tell: Callable[[str], None] = lambda line: None) -> list[str]:
    """Run the chapters whose results are missing and keep them; return their names. `tell` is given a line when each has ended.

    Raises ExecutionFailed for the first cell that fails; nothing of that chapter is kept.
    """
    wanted = result_cache.find_missing(names)
    if wanted:
        tell(f"running {len(wanted)} chapters")
        kernels.warm()
        # They part before there are threads, which would not come along.
        ready = {name: kernels.Kernel() for name in wanted}
        with TemporaryDirectory(prefix="talaqi-") as sockets:
            asyncio.run(_all(wanted, ready, Path(sockets), tell))
    return list(wanted)


async def _all(wanted: dict[str, nbformat.NotebookNode], ready: dict[str, kernels.Kernel], sockets: Path, tell: Callable[[str], None]) -> None:
    gate = asyncio.Semaphore(os.cpu_count() or 1)
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
            await run_in_kernel(read, kernel, sockets / name)
        except CellExecutionError as error:
            raise ExecutionFailed(f"{paths.chapter(name, config.main_language())}: a cell failed.\n{COLOUR.sub('', str(error))}") from None
    result_cache.store(name, read)


async def run_in_kernel(read: nbformat.NotebookNode, kernel: kernels.Kernel, sockets: Path) -> None:
    """Run a notebook in a kernel that waits for it, and end the kernel; raise CellExecutionError for a cell that fails."""
    # Kernels talk to us through files of this machine, not over a network port. Without a name of its own for each,
    # two that start at once take the same one and hear each other.
    local = Config(ConnectionFileMixin={"transport": "ipc", "ip": str(sockets)})
    # Timings would change the cells' metadata, which is part of the cache's key: nothing would ever be found again.
    client = NotebookClient(read, kernels.Manager(kernel, config=local), timeout=TIMEOUT, record_timing=False, resources={"metadata": {"path": str(paths.root())}})
    try:
        await client.async_execute()
    finally:
        # What listens to the kernel is ended first, or the build would wait for it in its last step.
        if client.kc:
            client.kc.stop_channels()
        kernel.kill()
