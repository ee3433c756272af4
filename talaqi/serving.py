"""Show the book in a browser while it is edited: build, watch, build again, and tell the browser to load the page anew."""

import subprocess
import sys
from importlib.util import find_spec

from talaqi import Mendable, paths

PORT = 8000
WATCHED = (paths.DATA, paths.CHAPTERS, paths.PACKAGE, paths.CONFIG, paths.CONTENTS)


class ServerMissing(Mendable):
    """The package that serves pages is not installed; says which command brings it."""


def serve(port: int = PORT, language: str = "en") -> None:
    """Build the book and show it until the person stops it; a build that fails says why, and the last good book stays."""
    if not find_spec("livereload"):
        raise ServerMissing("make serve needs livereload: .venv/bin/python -m pip install --require-hashes -r .binder/requirements.txt")
    from livereload import Server

    rebuild = lambda: subprocess.run([sys.executable, "-m", "talaqi", "html", "--lang", language], cwd=paths.ROOT)  # noqa: E731
    rebuild()
    server = Server()
    for path in WATCHED:
        server.watch(str(path), rebuild)
    server.serve(port=port, root=str(paths.SITE), open_url_delay=None)
