"""Digests of what the book is built from, its code and its tables: what has been built from the same is not built again."""

from collections.abc import Iterable
from hashlib import sha256

from talaqi import config, paths, tables
from talaqi.caches import cached

# What the cells run: an edit elsewhere in the package (pages, print, citing) needs no new run.
RUN = ("displays.py", "notebook.py", "urls.py", "dates.py", "config.py", "tables", "chapters", "figures", "facts", "rules", "messages")


@cached
def digest_code(everything: bool = False) -> str:
    """Return a digest of the package, or of the part of it that the cells run, and of the locked dependencies."""
    digest = sha256(paths.lock_file().read_bytes() + (config.as_of() or "").encode())
    for folder in (paths.PACKAGE, paths.analysis()):
        for file in sorted(path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts):
            name = file.relative_to(folder)
            if everything or folder == paths.analysis() or name.parts[0] in RUN:
                digest.update(name.as_posix().encode() + file.read_bytes())
    digest.update(paths.config_file().read_bytes() + paths.data_package().read_bytes())
    return digest.hexdigest()[:12]


def digest_tables(tables_read: Iterable[str], *more: str) -> str:
    """Return a digest of tables and of what else something depends on, twelve hexadecimal digits."""
    digest = sha256(" ".join(more).encode())
    for table in tables_read:
        digest.update(table.encode() + tables.table_path(table).read_bytes())
    return digest.hexdigest()[:12]
