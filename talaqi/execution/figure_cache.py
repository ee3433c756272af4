"""Drawn figures, kept with digests of what they were drawn from: a chapter that runs again draws what has changed.

Only the build's own kernels use them: in a notebook the code may have been edited since it was loaded.
"""

import os
import pickle
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import TypeVar

from talaqi.caches import record_reads, recording
from talaqi.execution import dependencies

Drawing = TypeVar("Drawing")
# So many drawings of a figure are kept: one made before an edit is found again when the edit is undone.
KEPT = 3

_folder: ContextVar[Path | None] = ContextVar("folder", default=None)


@contextmanager
def figures_cached_in(folder: Path) -> Iterator[None]:
    """Keep figures that are drawn in the block in a folder, and find them there."""
    token = _folder.set(folder)
    try:
        yield
    finally:
        _folder.reset(token)


def find_or_draw(name: str, draw: Callable[[], Drawing]) -> Drawing:
    """Return a figure as it was drawn from what is there now, or draw it and keep it."""
    if not (folder := _folder.get()):
        return draw()
    folder = folder / name
    files = sorted(folder.glob("*.pickle"), key=lambda file: file.stat().st_mtime_ns, reverse=True)
    for file in files:
        with file.open("rb") as opened:
            if dependencies.is_current(digests := pickle.load(opened)):
                record_reads(digests)
                return pickle.load(opened)
    with recording() as reads:
        drawing = draw()
    digests = dependencies.digest_reads({*reads, ("messages",), ("settings",)})
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{dependencies.digest_text(repr(digests))}.pickle"
    # Chapters run side by side, and two of them may show one figure.
    incomplete = file.with_suffix(f".{os.getpid()}")
    incomplete.write_bytes(pickle.dumps(digests) + pickle.dumps(drawing))
    incomplete.replace(file)
    for earlier in files[KEPT - 1 :]:
        earlier.unlink(missing_ok=True)
    return drawing
