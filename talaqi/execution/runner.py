"""Run each chapter once for all languages, ahead of the pages, on all cores, and keep its results for them."""

import asyncio
import os
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

import nbformat
from jupyter_client import AsyncKernelClient
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

from talaqi import config, paths
from talaqi.caches import Read
from talaqi.displays import MEDIA_TYPE
from talaqi.errors import UserError
from talaqi.execution import kernels, result_cache

# What a browser would run, load or send.
ACTIVE = re.compile(r"<\s*(?:script|iframe|object|embed|form|link|meta|base|svg)\b|\son\w+\s*=|javascript:", re.I)
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
                told = f"{error.ename}: {COLOUR.sub('', error.evalue)}"
                raise ExecutionFailed(f"{chapter}: a cell fails: {told}; mend it, or what it reads") from None
            except ExecutionFailed as problem:
                raise ExecutionFailed(f"{paths.chapter(name, config.main_language())}: {problem}") from None
            except (CellTimeoutError, DeadKernelError):
                chapter = paths.chapter(name, config.main_language())
                raise ExecutionFailed(
                    f"{chapter}: a cell takes more than {config.timeout()} seconds, or ends its program; make it "
                    "shorter, or raise execute / timeout in _config.yml"
                ) from None
        result_cache.store(name, notebooks[name], reads)
        report(f"  {name}")

    with TemporaryDirectory(prefix="talaqi-") as folder:
        # All come to their end, so that no kernel is left behind; then the first failure is raised.
        running = (run_chapter(name, Path(folder, name)) for name in notebooks)
        for failure in filter(None, await asyncio.gather(*running, return_exceptions=True)):
            raise failure


def check_output(data: Mapping[str, Any]) -> None:
    """Raise ExecutionFailed for what a cell shows that would act on a page; what the engine shows, templates write."""
    if MEDIA_TYPE in data:
        return
    found = ACTIVE.search(str(data.get("text/html") or ""))
    if found or data.get("application/javascript"):
        what = found[0] if found else "a script"
        raise ExecutionFailed(
            f"the cell shows {what.strip()!r}, which could act on a page; show facts, figures and rows by "
            "talaqi.notebook"
        )


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
        for output in (output for cell in notebook.cells for output in cell.get("outputs", ())):
            check_output(output.get("data", {}))
        reply = await cast(AsyncKernelClient, client.kc).execute(
            IMPORTS, silent=True, user_expressions=READS, reply=True, timeout=config.timeout()
        )
        return set(map(tuple, reply["content"]["user_expressions"]["reads"]["data"]["application/json"]))
    finally:
        # Without this the build would wait for the client's threads at its end.
        if client.kc:
            client.kc.stop_channels()
        await manager.shutdown_kernel(now=True)
