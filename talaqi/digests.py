"""Digests of what the book is built from, its code and its tables: what has been built from the same is not built again."""

from collections.abc import Iterable
from functools import cache
from hashlib import sha256

from talaqi import paths, settings, tables

# What the cells run: an edit elsewhere in the package (pages, print, citing) needs no new run.
RUN = ("exhibits.py", "rows.py", "numbers.py", "tables.py", "dates.py", "names.py", "settings.py", "bidi.py", "drawings.py", "prose.py", "figures", "facts", "claims", "words")


@cache
def code(everything: bool = False) -> str:
    """Return a digest of the package, or of the part of it that the cells run, and of the locked dependencies."""
    digest = sha256(paths.LOCK.read_bytes() + (settings.as_of() or "").encode())
    for file in sorted(path for path in paths.PACKAGE.rglob("*") if path.is_file() and "__pycache__" not in path.parts):
        if everything or file.relative_to(paths.PACKAGE).parts[0] in RUN:
            digest.update(file.relative_to(paths.PACKAGE).as_posix().encode() + file.read_bytes())
    digest.update(paths.CONFIG.read_bytes() + paths.DICTIONARY.read_bytes())
    return digest.hexdigest()[:12]


def of(tables_read: Iterable[str], *more: str) -> str:
    """Return a digest of tables and of what else something depends on, twelve hexadecimal digits."""
    digest = sha256(" ".join(more).encode())
    for table in tables_read:
        digest.update(table.encode() + tables.path(table).read_bytes())
    return digest.hexdigest()[:12]
