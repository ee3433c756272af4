"""Drawn figures, kept under a digest of what they were drawn from: an edit of a table redraws only the figures that read it.

A chapter that reads an edited table runs again, but most of its figures read other tables. Only the build's own kernels use
what is kept: in a notebook the code may have been edited since it was loaded.
"""

import os
import pickle
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from talaqi import paths, tables
from talaqi.execution import digests
from talaqi.figures.registry import figure_sources

Drawn = TypeVar("Drawn")

# Whether this process keeps what it draws.
keeping = False


def get_drawing(name: str, read: Iterable[str], draw: Callable[[], Drawn]) -> Drawn:
    """Return a figure as it was drawn before from the same tables by the same code; draw and keep it where it never was."""
    if not keeping:
        return draw()
    file = _file(name, read)
    if file.exists():
        return pickle.loads(file.read_bytes())
    drawn = draw()
    file.parent.mkdir(parents=True, exist_ok=True)
    # Chapters run side by side, and two of them may show one figure.
    fresh = file.with_suffix(f".{os.getpid()}")
    fresh.write_bytes(pickle.dumps(drawn))
    fresh.replace(file)
    return drawn


def _file(name: str, read: Iterable[str]) -> Path:
    return paths.figure_cache() / f"{name}-{digests.digest_tables(sorted({*read, *tables.name_tables()}), digests.digest_code())}.pickle"


def prune() -> None:
    """Delete the drawings of earlier data and code, which nothing will ask for again."""
    current = {_file(name, read) for name, read in ((name, source.tables) for name, source in figure_sources().items())}
    for file in paths.figure_cache().glob("*"):
        if file not in current:
            file.unlink()
