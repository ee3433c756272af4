"""Show the book in a browser while it is edited: build, watch, build again, and let the browser reload the page.

Pages are served while a build runs, and a build that fails says why and leaves the last good book in its place.
Builds are forked from a process that has imported all that they need and read nothing of the book; an edit of the
engine starts that process anew.
"""

import importlib
import logging
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

from talaqi import caches, messages, paths
from talaqi.errors import UserError

PORT = 8000
# Seconds between two looks at the files; an editor that saves several is given as long to be done.
PAUSE = 0.2

State = dict[str, tuple[int, int]]


class ServerMissing(UserError):
    """The package that serves pages is not installed, or the port is taken; says what to do."""


def serve(port: int = PORT, language: str = "en") -> None:
    """Show the book at an address of this machine until interrupted, and build it again when its files change."""
    if not find_spec("livereload"):
        raise ServerMissing(messages.text("serve-missing", language))
    builder = Builder(language)
    try:
        builder.start()
        while not paths.site().is_dir():
            time.sleep(PAUSE)
        _show(port, language)
    except KeyboardInterrupt:
        print(file=sys.stderr)
    finally:
        builder.stop()


def _show(port: int, language: str) -> None:
    from livereload import Server

    # It tells each of its steps; the builder's sentences are enough.
    logging.getLogger("livereload").disabled = True
    server = Server()
    # Written anew by every build that succeeds: browsers load the page again when it is another.
    server.watch(str(paths.site() / "findings.json"))
    print(messages.text("serve-at", language, address=f"http://127.0.0.1:{port}"), file=sys.stderr, flush=True)
    try:
        server.serve(port=port, root=str(paths.site()))
    except OSError as problem:
        raise ServerMissing(messages.text("serve-port", language, port=str(port), problem=str(problem))) from None


def watched_paths() -> tuple[Path, ...]:
    """Return the files and folders whose changes start a new build."""
    folders = paths.data(), paths.chapters(), paths.PACKAGE, paths.analysis(), paths.editions()
    return (*folders, paths.config_file(), paths.contents_file())


def state() -> State:
    """Return the time and the size of every file that the book is made of."""
    files = (file for path in watched_paths() for file in (path.rglob("*") if path.is_dir() else (path,)))
    states: State = {}
    for file in files:
        # An editor may replace a file while we look.
        with suppress(FileNotFoundError):
            if file.is_file() and "__pycache__" not in file.parts:
                states[str(file)] = (file.stat().st_mtime_ns, file.stat().st_size)
    return states


class Builder(threading.Thread):
    """Builds the book at once, and again whenever its files differ from those of the last build."""

    def __init__(self, language: str) -> None:
        super().__init__(daemon=True)
        self.command = [sys.executable, "-m", "talaqi", "serve", "--builds", "--lang", language]
        self.language = language
        # The process that builds, and the engine that it has imported.
        self.build: subprocess.Popen[str] | None = None
        self.engine: State = {}
        self.ended = False

    def run(self) -> None:
        """Build until the person stops."""
        built: State = {}
        while not self.ended:
            if state() != built:
                time.sleep(PAUSE)
                built = state()
                self._build({file: seen for file, seen in built.items() if Path(file).is_relative_to(paths.PACKAGE)})
            time.sleep(PAUSE)

    def _build(self, engine: State) -> None:
        if not self.build or self.build.poll() is not None or engine != self.engine:
            self._end()
            # In a session of its own: Ctrl-C in the terminal is for us, and we end the builds.
            self.build = subprocess.Popen(
                self.command,
                cwd=paths.root(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                start_new_session=True,
            )
            self.engine = engine
        assert self.build.stdin and self.build.stdout
        with suppress(BrokenPipeError):
            print(file=self.build.stdin, flush=True)
        # A process that has ended answers nothing.
        if self.build.stdout.readline().strip() != "0" and not self.ended:
            message = "serve-kept" if paths.site().is_dir() else "serve-waiting"
            print(messages.text(message, self.language), file=sys.stderr, flush=True)

    def stop(self) -> None:
        """End the build that runs, if one does, with all its processes."""
        self.ended = True
        self._end()

    def _end(self) -> None:
        if self.build and self.build.poll() is None:
            with suppress(ProcessLookupError):
                os.killpg(self.build.pid, signal.SIGTERM)
            self.build.wait()


def answer_builds(language: str) -> None:
    """Build the book for each line that comes in, and answer each with the exit status of its build."""
    from talaqi.execution import kernels
    from talaqi.site import build

    build.import_sphinx()
    for module in (*kernels.IMPORTED, "talaqi.validation.book"):
        importlib.import_module(module)
    # An edit of the book's own messages reads those anew: they are known by their text.
    for file in (*paths.ENGINE_MESSAGES.rglob("*.ftl"), *paths.book_messages().rglob("*.ftl")):
        messages.parse_resource(file.read_text("utf-8", "replace"))
    for _ in sys.stdin:
        process = multiprocessing.get_context("fork").Process(target=_build_book, args=(language, os.getpid()))
        process.start()
        process.join()
        print(process.exitcode, flush=True)


def _build_book(language: str, parent: int) -> None:
    from talaqi import cli
    from talaqi.execution import kernels

    kernels.end_with_parent(parent)
    # What a build says on its way is for its caller, who is asked for the exit status alone.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    caches.clear()
    sys.exit(cli.main(["html", "--lang", language]))
