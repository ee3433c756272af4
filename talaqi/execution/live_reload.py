"""In a notebook: what was edited since it was read is read again before the next cell runs."""

import sys
from pathlib import Path

from talaqi import caches, paths


def modification_times() -> dict[Path, int]:
    """Return when each file of the data, the messages and the settings was last written, in nanoseconds."""
    folders = (paths.data(), paths.book_messages(), paths.ENGINE_MESSAGES)
    files = [paths.config_file(), paths.contents_file(), *(file for folder in folders for file in folder.rglob("*"))]
    return {file: file.stat().st_mtime_ns for file in files if file.is_file()}


class EditWatcher:
    """Clears every cache when a file of the book was written since it was last asked."""

    def __init__(self) -> None:
        self.times = modification_times()

    def clear_stale(self, info: object = None) -> None:
        """Clear the caches where a file was written, added or deleted."""
        if (times := modification_times()) != self.times:
            self.times = times
            caches.clear()


def watch_edits() -> None:
    """Let the notebook in which this is called, if it is one, see edits of the book."""
    shell = sys.modules["IPython"].get_ipython() if "IPython" in sys.modules else None
    if shell:
        shell.events.register("pre_run_cell", EditWatcher().clear_stale)
