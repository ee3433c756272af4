"""An edition of the book: its label and date, the digest of its data, the commit, and the records of published
editions.
"""

import json
import re
import subprocess
from hashlib import sha256
from pathlib import Path
from typing import Any

from talaqi import config, paths, tables
from talaqi.caches import cached

# While pages are written to be laid out as a site, marks stand for what moves with every edit and commit, and are
# filled in
# then: or an edit of one value would write every page anew, only because all of them name the digest of the data.
marking = False
MARK = re.compile("@@edition-(?P<of>[a-z]+)@@")


@cached
def data_digest() -> str:
    """Return a digest of all tables and their dictionary, twelve hexadecimal digits."""
    digest = sha256(paths.data_package().read_bytes())
    for table in tables.table_names():
        digest.update(tables.table_path(table).read_bytes())
    return digest.hexdigest()[:12]


@cached
def commit() -> str:
    """Return the commit that the book is built from, "-edited" behind it where files differ; empty outside a
    repository.
    """
    head = _git("rev-parse", "--short=12", "HEAD")
    return f"{head}-edited" if head and _git("status", "--porcelain", "--untracked-files=no") else head


def _git(*arguments: str) -> str:
    try:
        asked = subprocess.run(["git", "-C", paths.root(), *arguments], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return asked.stdout.strip()


def identity() -> dict[str, str]:
    """Return what a reader needs to find this edition again: label, date, commit and digest of the data.

    A book whose data moved after its edition was published bears the label with a plus: it is no longer that edition.
    """
    return {key: value if key == "date" else marked(key, value) for key, value in actual_identity().items()}


def actual_identity() -> dict[str, str]:
    """Return the same without marks, for what depends on it."""
    label, day = str(config.book_settings()["edition"]), str(config.book_settings()["edition_date"])
    moved = any(known["edition"]["label"] == label and known["edition"]["data"] != data_digest() for known in read_records())
    return {"label": f"{label}+" if moved else label, "date": day, "commit": commit(), "data": data_digest()}


def revision() -> str:
    """Return the commit of the book, or the newest one (HEAD) where files differ from it."""
    return marked("revision", "HEAD" if not commit() or commit().endswith("-edited") else commit())


def marked(of: str, value: str) -> str:
    """Return a value that a page names, or its mark while pages are written with marks; what is not there has none."""
    return f"@@edition-{of}@@" if marking and value else value


def fill_placeholders(page: str) -> str:
    """Return a page with its marks filled in."""
    values = {**identity(), "revision": revision(), "kept": folder_on_site()}
    return MARK.sub(lambda mark: values[mark["of"]], page)


def record_path(label: str) -> Path:
    """Return the file that records what the edition of a label said."""
    return paths.editions() / f"{label}.json"


@cached
def _read(file: Path, written: int) -> dict[str, Any]:
    return json.loads(file.read_text("utf-8"))


def read_records() -> list[dict[str, Any]]:
    """Return the records of all editions that were published, the oldest first."""
    read = (_read(file, file.stat().st_mtime_ns) for file in sorted(paths.editions().glob("*.json")))
    return sorted(read, key=lambda known: (known["edition"]["date"], known["edition"]["label"]))


def is_published() -> bool:
    """Return whether what is built is an edition that was published: one of its label is recorded, with the same data.
    """
    return config.as_of() is None and actual_identity()["label"] in (known["edition"]["label"] for known in read_records())


def folder_on_site() -> str:
    """Return the folder of the site in which this edition is kept, "editions/2026.1/"; empty before it is published."""
    return marked("kept", f"editions/{identity()['label']}/") if is_published() else ""
