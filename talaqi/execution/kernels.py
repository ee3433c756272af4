"""Kernels that start warm: each is forked from this process, which has already imported what every chapter needs.

A fresh kernel would import the tables, the messages and the drawing library again, which takes longer than most
chapters run. In all else a forked kernel is like a fresh one: it has a process to itself, and ends with its chapter.
"""

import asyncio
import ctypes
import importlib
import multiprocessing
import os
import signal
import sys
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import EntryPoint
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import AsyncKernelManager
from jupyter_client.provisioning import KernelProvisionerBase, KernelProvisionerFactory
from traitlets.config import Config

from talaqi import config, messages, paths, tables
from talaqi.book_code import import_book_package
from talaqi.caches import cached, record_reads, recording
from talaqi.errors import UserError
from talaqi.execution import dependencies, figure_cache

# The folder of the kernel spec, which names the provisioner.
KERNEL_SPECS = Path(__file__).with_name("kernelspecs")
PROVISIONER = EntryPoint("talaqi-forked", f"{__name__}:ForkedProvisioner", KernelProvisionerFactory.GROUP_NAME)
IMPORTED = ("IPython.core.interactiveshell", "ipykernel.kernelapp", "ipykernel.ipkernel", "talaqi.notebook")


# A constant of Linux's prctl.
PR_SET_PDEATHSIG = 1
OWN_MACHINE = ("localhost", "127.0.0.1", "::1")
SYSTEM = ("/usr", "/etc", "/proc", "/sys", "/dev", "/lib", "/System", "/Library")
# The endings of files that a cell reads for what they say.
DATA = {
    *(".csv", ".tsv", ".txt", ".json", ".jsonl", ".geojson", ".xlsx", ".xls", ".ods", ".parquet", ".feather", ".zip"),
    *(".gz", ".xml", ".html", ".md", ".yml", ".yaml", ".db", ".sqlite", ".pickle", ".pkl", ".npy", ".dta", ".sav"),
}


# The files that cells of this process wrote: what they read of them is their own.
_written: set[Path] = set()


class ReadRefused(UserError):
    """A cell reads what is no part of the book, so that its results could not be known to be true."""


@dataclass(frozen=True)
class ForkedProcess:
    """A process forked from this one; it becomes a kernel when it is sent the arguments of one."""

    process: BaseProcess
    process_group: int
    arguments: Connection


def load_modules() -> None:
    """Import and read what chapters need, once for all kernels that are forked afterwards."""
    for module in IMPORTED:
        importlib.import_module(module)
    import_book_package("analysis.facts")
    figures = import_book_package("analysis.figures")
    dependencies.digest_reads(("code", module.__name__) for module in figures)
    tables.load()
    for language in config.languages():
        messages.load_bundle(language)


def fork_process() -> ForkedProcess:
    """Fork a process that waits to become a kernel. Fork all before any thread starts: a fork inherits no threads."""
    context = multiprocessing.get_context("fork")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_run_kernel, args=(receiver, os.getpid()), daemon=True)
    process.start()
    assert process.pid
    # In a group of its own the kernel is not interrupted with the build, and is killed with all that its cells start.
    os.setpgid(process.pid, process.pid)
    return ForkedProcess(process, process.pid, sender)


def _run_kernel(arguments: Connection, parent: int) -> None:
    end_with_parent(parent)
    # Elsewhere a process that waits ends with the build too: the pipe does not close, as its siblings hold the other
    # end open.
    while not arguments.poll(1):
        if os.getppid() != parent:
            return
    import matplotlib
    from ipykernel.kernelapp import IPKernelApp

    sys.addaudithook(_record_opened)
    # IPython asks for this before it imports pyplot; here the library is imported already.
    matplotlib.use("module://matplotlib_inline.backend_inline")
    with recording(), figure_cache.figures_cached_in(paths.figure_cache()):
        IPKernelApp.launch_instance(argv=arguments.recv(), parent_handle=parent)


def end_with_parent(parent: int) -> None:
    """Let this process end with the one that forked it, however that ends; other systems than Linux wait for it."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)


def _record_opened(event: str, arguments: tuple[Any, ...]) -> None:
    """Record the files and folders of the book that cells open themselves; refuse what no build could know of.

    What the engine opens for them is recorded as what it means: rows, facts, messages.
    """
    if event not in ("open", "os.listdir", "os.scandir", "socket.connect") or not _is_asked_by_book():
        return
    if event == "socket.connect":
        if isinstance(arguments[1], tuple) and arguments[1][0] not in OWN_MACHINE:
            raise ReadRefused(
                f"a cell asks {arguments[1][0]}: what the network says today changes, and no build could tell; "
                "save it under data/ and read it there"
            )
        return
    if not isinstance(arguments[0], str | Path):
        return
    file = Path(arguments[0]).absolute()
    if event == "open" and set("wax+") & set(arguments[1] or ""):
        _written.add(file)
    elif file in _written or file.suffix == ".pyc" or file.is_relative_to(paths.analysis()):
        # Code is among the reads by its module.
        return
    elif file.is_relative_to(paths.root()):
        record_reads([("file", str(file.relative_to(paths.root())))])
    elif event == "open" and file.suffix.lower() in DATA and not any(map(file.is_relative_to, _system_folders())):
        raise ReadRefused(
            f"a cell opens {file}, which is not in the book's folder: no build could tell when it changes; "
            "put it under data/, or under private/ if it may not be passed on"
        )


def _is_asked_by_book() -> bool:
    """Return whether a cell, or the book's code, opens something itself; not where the engine or an import does."""
    frame = sys._getframe(2)
    own, engine = (f"{paths.analysis()}{os.sep}", f"{paths.PACKAGE}{os.sep}")
    while frame:
        name = frame.f_code.co_filename
        if name.startswith(("<frozen importlib", engine)):
            return False
        if name.startswith(own) or "ipykernel_" in name:
            return True
        frame = frame.f_back  # type: ignore[assignment]
    return False


@cached
def _system_folders() -> tuple[Path, ...]:
    """Return the folders of the system, of Python and of its packages, of caches and settings."""
    own = (sys.prefix, sys.base_prefix, *SYSTEM)
    home = Path.home()
    hidden = [folder for folder in home.glob(".*") if folder.is_dir()] if home.is_dir() else []
    packages = (Path(place) for place in sys.path if "-packages" in place)
    return (paths.PACKAGE, *(Path(place) for place in own), *hidden, *packages)


def create_manager(sockets: Path) -> AsyncKernelManager:
    """Return a manager for a kernel in a forked process; `sockets` is the path of its sockets, of this kernel alone."""
    # An installation that is older than the entry point in `pyproject.toml` does not know the provisioner.
    KernelProvisionerFactory.instance().provisioners.setdefault(PROVISIONER.name, PROVISIONER)
    local = Config(ConnectionFileMixin={"transport": "ipc", "ip": str(sockets)})
    specs = KernelSpecManager(kernel_dirs=[str(KERNEL_SPECS)])
    return AsyncKernelManager(kernel_name="forked", kernel_spec_manager=specs, config=local)


class ForkedProvisioner(KernelProvisionerBase):
    """Makes a kernel of the process that is given to `start_kernel(forked=...)`."""

    parent: Any
    forked: ForkedProcess | None = None

    @property
    def has_process(self) -> bool:
        """Return whether there is a process."""
        return self.forked is not None

    async def poll(self) -> int | None:
        """Return the exit code of the process; None while it runs, 0 where there is none."""
        return self.forked.process.exitcode if self.forked else 0

    async def wait(self) -> int | None:
        """Wait for the process to end and return its exit code."""
        while (code := await self.poll()) is None:
            await asyncio.sleep(0.01)
        return code

    async def send_signal(self, signum: int) -> None:
        """Send a signal to the process and those that its cells have started."""
        if self.forked and await self.poll() is None:
            os.killpg(self.forked.process_group, signum)

    async def kill(self, restart: bool = False) -> None:
        """Kill the process."""
        await self.send_signal(signal.SIGKILL)

    async def terminate(self, restart: bool = False) -> None:
        """Ask the process to end."""
        await self.send_signal(signal.SIGTERM)

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        """Choose the addresses of the kernel, and return the arguments of the launch."""
        self.parent.write_connection_file()
        command = self.parent.format_kernel_cmd(extra_arguments=kwargs.pop("extra_arguments", []))
        return await super().pre_launch(cmd=command, **kwargs)

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        """Send the process the arguments of its kernel, and return how to connect to it."""
        self.forked = kwargs["forked"]
        self.forked.arguments.send(cmd)
        self.connection_info = self.parent.get_connection_info()
        return self.connection_info

    async def cleanup(self, restart: bool = False) -> None:
        """Close the pipe to the process."""
        if self.forked:
            self.forked.arguments.close()
            self.forked = None
