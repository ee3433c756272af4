"""Kernels that start warm: each is forked from this process, which has already loaded what every chapter needs.

A fresh kernel would load the tables, the words and the drawing library again, which takes longer than most chapters take to
run. In all else a forked kernel is like a fresh one: it has a process to itself, and ends with its chapter.
"""

import importlib
import multiprocessing
import os
import signal
from multiprocessing.connection import Connection
from typing import Any

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.manager import AsyncKernelManager
from jupyter_client.provisioning import LocalProvisioner

from talaqi import config, messages, tables
from talaqi.book_code import import_book_package
from talaqi.execution import figure_cache

ASKED_FOR = ("IPython.core.interactiveshell", "ipykernel.kernelapp", "ipykernel.ipkernel", "talaqi.notebook")
# Where a kernel's cells show what pyplot draws; the library asks once, when it is loaded.
BACKEND = "module://matplotlib_inline.backend_inline"


def warm() -> None:
    """Load what chapters need."""
    os.environ.setdefault("MPLBACKEND", BACKEND)
    for module in ASKED_FOR:
        importlib.import_module(module)
    import_book_package("analysis.facts")
    import_book_package("analysis.figures")
    tables.load()
    for language in config.languages():
        messages.load_bundle(language)


class Kernel:
    """A process forked from this one, which becomes a kernel when it is told where to listen; it has the methods of `Popen`."""

    stdin = stdout = stderr = None

    def __init__(self) -> None:
        context = multiprocessing.get_context("fork")
        theirs, self.orders = context.Pipe(duplex=False)
        self.process = context.Process(target=_serve, args=(theirs, os.getpid()), daemon=True)
        self.process.start()
        self.pid = self.process.pid
        # A group of its own: what interrupts the build does not reach it twice, and what ends it ends what its cells have started.
        os.setpgid(self.pid, self.pid)

    def poll(self) -> int | None:
        """Return how the process ended; None while it runs."""
        return self.process.exitcode

    def wait(self) -> int | None:
        """Wait for the end of the process and return how it ended."""
        self.process.join()
        return self.process.exitcode

    def send_signal(self, number: int) -> None:
        """Send a signal to the process."""
        os.kill(self.pid, number)

    def kill(self) -> None:
        """End the process, whatever it does, and what its cells have started; nothing where it has ended."""
        if self.poll() is None:
            os.killpg(self.pid, signal.SIGKILL)
        self.wait()


def _serve(orders: Connection, parent: int) -> None:
    from ipykernel.kernelapp import IPKernelApp

    # One that waits its turn must end with the build too; its siblings hold the other end of the pipe open.
    while not orders.poll(1):
        if os.getppid() != parent:
            return
    figure_cache.keeping = True
    IPKernelApp.launch_instance(argv=["-f", orders.recv()], parent_handle=parent)


class Provisioner(LocalProvisioner):
    """Gives the kernel that it holds its orders, where Jupyter's own would start one."""

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        """Tell the kernel where to listen, and return that."""
        self.process = self.parent.kernel
        self.pid = self.pgid = self.process.pid
        self.process.orders.send(self.parent.connection_file)
        return self.connection_info


class Manager(AsyncKernelManager):
    """Manages a kernel that has started already."""

    def __init__(self, kernel: Kernel, **options: Any) -> None:
        super().__init__(**options)
        self.kernel = kernel

    async def _async_pre_start_kernel(self, **options: Any) -> tuple[list[str], dict[str, Any]]:
        self.provisioner = Provisioner(kernel_id=self.kernel_id, kernel_spec=self.kernel_spec, parent=self)
        return await super()._async_pre_start_kernel(**options)
