"""Run each chapter once for all languages, ahead of the pages, on all cores, and keep its results for them."""

import asyncio
import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

import nbformat
from jupyter_client import AsyncKernelClient
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from talaqi import config, paths
from talaqi.caches import Read
from talaqi.errors import UserError
from talaqi.execution import kernels, result_cache

COLOUR = re.compile(r"\x1b\[[0-9;]*m")
# What a kernel is asked when its cells have run.
IMPORTS = "from IPython.display import JSON; from talaqi.caches import current_reads"
READS = {"reads": "JSON(sorted(current_reads()))"}


class ExecutionFailed(UserError):
    """A cell of a chapter failed; names the chapter and shows what its code said."""


def run_chapters(names: Iterable[str], report: Callable[[str], None] = lambda line: None) -> list[str]:
    """Run the chapters whose results are missing, keep the results and return the chapters' names.

    `report` is given a line when each has ended. Raises ExecutionFailed for the first cell that fails; nothing of that
    chapter is kept.
    """
    notebooks = result_cache.find_missing(names)
    if notebooks:
        report(f"running {len(notebooks)} chapters")
        kernels.load_modules()
        processes = {name: kernels.fork_process() for name in notebooks}
        asyncio.run(_run_all(notebooks, processes, report))
    return list(notebooks)


async def _run_all(
    notebooks: dict[str, nbformat.NotebookNode],
    processes: dict[str, kernels.ForkedProcess],
    report: Callable[[str], None],
) -> None:
    semaphore = asyncio.Semaphore(os.cpu_count() or 1)

    async def run_chapter(name: str, sockets: Path) -> None:
        async with semaphore:
            try:
                reads = await run_in_kernel(notebooks[name], processes[name], sockets)
            except CellExecutionError as error:
                chapter = paths.chapter(name, config.main_language())
                raise ExecutionFailed(f"{chapter}: a cell failed.\n{COLOUR.sub('', str(error))}") from None
        result_cache.store(name, notebooks[name], reads)
        report(f"  {name}")

    with TemporaryDirectory(prefix="talaqi-") as folder:
        # All come to their end, so that no kernel is left behind; then the first failure is raised.
        running = (run_chapter(name, Path(folder, name)) for name in notebooks)
        for failure in filter(None, await asyncio.gather(*running, return_exceptions=True)):
            raise failure


async def run_in_kernel(notebook: nbformat.NotebookNode, process: kernels.ForkedProcess, sockets: Path) -> set[Read]:
    """Run a notebook in a forked process, end the process and return what was read.

    Raises CellExecutionError for a cell that fails.
    """
    manager = kernels.create_manager(sockets)
    # Timings would change the cells' metadata, which is part of the cache's key: no result would be found again.
    client = NotebookClient(
        notebook,
        manager,
        timeout=config.timeout(),
        record_timing=False,
        resources={"metadata": {"path": str(paths.root())}},
    )
    try:
        await client.async_execute(forked=process)
        reply = await cast(AsyncKernelClient, client.kc).execute(
            IMPORTS, silent=True, user_expressions=READS, reply=True, timeout=config.timeout()
        )
        return set(map(tuple, reply["content"]["user_expressions"]["reads"]["data"]["application/json"]))
    finally:
        # Without this the build would wait for the client's threads at its end.
        if client.kc:
            client.kc.stop_channels()
        await manager.shutdown_kernel(now=True)
