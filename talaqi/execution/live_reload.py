"""In a notebook: tables that were edited since they were read are read again before the next cell runs."""

import sys
from collections.abc import Callable
from typing import Any

from talaqi import paths

Written = dict[str, int]


def written() -> Written:
    """Return when each file of the data was written."""
    return {file.name: file.stat().st_mtime_ns for file in sorted(paths.data().glob("*"))}


class Fresh:
    """Looks before each cell whether the data are those that were read, and forgets them where they are not."""

    def __init__(self, forget: Callable[[], None]) -> None:
        self.read = written()
        self.forget = forget

    def __call__(self, info: object = None) -> None:
        """Forget the tables, where a file of theirs was written since."""
        if (now := written()) != self.read:
            self.read = now
            self.forget()


def watch(forget: Callable[[], None]) -> None:
    """Let the notebook in which this is called, if it is one, read edited tables again."""
    shell: Any = sys.modules["IPython"].get_ipython() if "IPython" in sys.modules else None
    if shell:
        shell.events.register("pre_run_cell", Fresh(forget))
