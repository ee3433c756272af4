"""Show the book in a browser while it is edited: build, watch, build again, and let the browser reload the page.

Pages are served while a build runs, and a build that fails says why and leaves the last good book in its place.
"""

import logging
import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

from talaqi import messages, paths
from talaqi.errors import UserError

PORT = 8000
# Written anew by every build that succeeds: browsers load the page again when it is another.
# Seconds between two looks at the files; an editor that saves several is given as long to be done.
PAUSE = 0.5

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
        self.command = [sys.executable, "-m", "talaqi", "html", "--lang", language]
        self.language = language
        self.build: subprocess.Popen[bytes] | None = None
        self.ended = False

    def run(self) -> None:
        """Build until the person stops."""
        built: State = {}
        while not self.ended:
            if state() != built:
                time.sleep(PAUSE)
                built = state()
                self._build()
            time.sleep(PAUSE)

    def _build(self) -> None:
        # In a session of its own: Ctrl-C in the terminal is for us, and we end the build.
        self.build = subprocess.Popen(self.command, cwd=paths.root(), stdout=subprocess.DEVNULL, start_new_session=True)
        if self.build.wait() > 0:
            message = "serve-kept" if paths.site().is_dir() else "serve-waiting"
            print(messages.text(message, self.language), file=sys.stderr, flush=True)

    def stop(self) -> None:
        """End the build that runs, if one does, with all its processes."""
        self.ended = True
        if self.build and self.build.poll() is None:
            with suppress(ProcessLookupError):
                os.killpg(self.build.pid, signal.SIGTERM)
            self.build.wait()
