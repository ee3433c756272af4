"""The stamp of a published site: a digest of all that it was built from, so that an unchanged book is known at once.

Nothing heavy is imported here: a build that has nothing to do must not wait for what it would need.
"""

import json
import os
import sys
import sysconfig
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from talaqi import paths
from talaqi.editions.repository import commit

# Folders that are no part of a book; nor is one whose name begins with a dot. The commit counts by itself.
LEFT_OUT = ("_build", "__pycache__")


def digest_inputs(with_pdfs: bool) -> str:
    """Return a digest of all that a site is built from: the book, the engine, what is installed, and what is asked for.

    It is taken before the build reads any of it: an edit made meanwhile is then seen by the next build.
    """
    digest = sha256(repr((with_pdfs, os.environ.get(paths.AS_OF), commit(), sys.version)).encode())
    # An engine that is installed elsewhere is no part of the book's folder.
    engine = () if paths.PACKAGE.is_relative_to(paths.root()) else (paths.PACKAGE,)
    for folder in (paths.root(), *engine):
        for file in _files(folder):
            digest.update(f"\n{file.relative_to(folder)} ".encode() + sha256(file.read_bytes()).digest())
    # The time of a folder changes whenever a package or a font is added to it, replaced or taken away.
    fonts = sorted(place for folder in paths.FONTS for place, _, _ in os.walk(folder))
    for place in (sysconfig.get_path("purelib"), *fonts):
        digest.update(f"\n{place} {Path(place).stat().st_mtime_ns}".encode())
    return digest.hexdigest()


def is_published(inputs: str) -> bool:
    """Return whether the published site was built from inputs of a digest, and every file is as it was published."""
    return _read() == {"inputs": inputs, "site": _digest_site()}


def has_same_inputs() -> bool:
    """Return whether the published site, with or without PDFs, was built from the book as it is now."""
    stamp = _read()
    inputs = stamp.get("inputs") if isinstance(stamp, dict) else None
    return any(inputs == digest_inputs(with_pdfs) for with_pdfs in (False, True))


def write(inputs: str) -> None:
    """Note the digest of the inputs from which the published site was built."""
    new = _stamp_file().with_suffix(".new")
    new.write_text(json.dumps({"inputs": inputs, "site": _digest_site()}), "utf-8")
    new.replace(_stamp_file())


def _read() -> object:
    try:
        return json.loads(_stamp_file().read_text("utf-8"))
    except (OSError, ValueError):
        return None


def _stamp_file() -> Path:
    return paths.build() / "site.stamp"


def _digest_site() -> str:
    """Return a digest of the names, sizes and times of the site's files, which no build changes in place."""
    states = [(file, file.stat()) for file in _files(paths.site())]
    listed = [(str(file.relative_to(paths.site())), state.st_size, state.st_mtime_ns) for file, state in states]
    return sha256(repr(listed).encode()).hexdigest()


def _files(folder: Path) -> Iterator[Path]:
    """Yield the files of a folder in the order of their names."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in LEFT_OUT and name[0] != ".")
        yield from (Path(place, name) for name in sorted(names))
