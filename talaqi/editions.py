"""An edition of the book: its label and date, the digest of its data, the commit, and the records of those published."""

import json
import subprocess
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from talaqi import chapters, facts, paths, settings, tables


@cache
def data_digest() -> str:
    """Return a digest of all tables and their dictionary, twelve hexadecimal digits."""
    digest = sha256(paths.DICTIONARY.read_bytes())
    for table in tables.names():
        digest.update(tables.path(table).read_bytes())
    return digest.hexdigest()[:12]


@cache
def commit() -> str:
    """Return the commit that the book is built from, "-edited" behind it where files differ; empty outside a repository."""
    head = _git("rev-parse", "--short=12", "HEAD")
    return f"{head}-edited" if head and _git("status", "--porcelain", "--untracked-files=no") else head


def _git(*arguments: str) -> str:
    try:
        asked = subprocess.run(["git", "-C", paths.ROOT, *arguments], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return asked.stdout.strip()


def current() -> dict[str, str]:
    """Return what a reader needs to find this edition again: label, date, commit and digest of the data.

    A book whose data moved after its edition was published bears the label with a plus: it is no longer that edition.
    """
    label, day = str(settings.book()["edition"]), str(settings.book()["edition_date"])
    moved = any(known["edition"]["label"] == label and known["edition"]["data"] != data_digest() for known in recorded())
    return {"label": f"{label}+" if moved else label, "date": day, "commit": commit(), "data": data_digest()}


def record(label: str) -> Path:
    """Return the file that records what the edition of a label said."""
    return paths.EDITIONS / f"{label}.json"


@cache
def _read(file: Path, written: int) -> dict[str, Any]:
    return json.loads(file.read_text("utf-8"))


def recorded() -> list[dict[str, Any]]:
    """Return the records of all editions that were published, the oldest first."""
    read = (_read(file, file.stat().st_mtime_ns) for file in sorted(paths.EDITIONS.glob("*.json")))
    return sorted(read, key=lambda known: (known["edition"]["date"], known["edition"]["label"]))


def published() -> bool:
    """Return whether what is built is an edition that was published: one of its label is recorded, with the same data."""
    return settings.as_of() is None and current()["label"] in (known["edition"]["label"] for known in recorded())


def keys() -> list[str]:
    """Return the keys of all facts: those that are functions and those that a chapter says of a row."""
    return sorted({*facts.keys(), *(key for name in chapters.names() for key in said_in(name))})


def said_in(name: str) -> set[str]:
    """Return the keys of the facts that a chapter says, in any language."""
    sources = (paths.chapter(name, language).read_text("utf-8") for language in settings.LANGUAGES)
    return {key for source in sources for key in chapters.fact_keys(source)}


def computed() -> list[str]:
    """Return the keys of the facts that no single row states, with the days that chapters ask them of."""
    return [key for key in keys() if "/" not in key]
