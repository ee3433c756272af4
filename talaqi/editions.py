"""An edition of the book: its label and date, the digest of its data, the commit, and what it found."""

import json
import subprocess
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from talaqi import chapters, facts, paths, settings, tables
from talaqi.facts import said



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
    """Return what a reader needs to find this edition again: label, date, commit and digest of the data."""
    book = settings.book()
    return {"label": str(book["edition"]), "date": str(book["edition_date"]), "commit": commit(), "data": data_digest()}


def record(label: str) -> Path:
    """Return the file that records what the edition of a label said."""
    return paths.EDITIONS / f"{label}.json"


def published() -> bool:
    """Return whether this edition is recorded with just these data: what is built is then what was published."""
    edition, file = current(), record(current()["label"])
    return file.is_file() and json.loads(file.read_text("utf-8"))["edition"]["data"] == edition["data"]


def keys() -> list[str]:
    """Return the keys of all facts: those that are functions and those that a chapter says of a row."""
    said_in = (paths.chapter(name, language).read_text("utf-8") for language in settings.LANGUAGES for name in chapters.names())
    return sorted({*facts.keys(), *(key for source in said_in for key in chapters.fact_keys(source))})


def computed() -> list[str]:
    """Return the keys of the facts that no single row states, with the days that chapters ask them of."""
    return [key for key in keys() if "/" not in key]


def findings() -> dict[str, Any]:
    """Return every fact and verdict of this edition, for machines and for the comparison with the next edition."""
    known = tables.load()
    verdicts = {claim: row["verdict"] for claim, row in known.claims.iterrows()}
    return {"edition": current(), "facts": {key: _finding(key) for key in keys()}, "claims": verdicts}


def _finding(key: str) -> dict[str, Any]:
    fact = facts.get(key)
    known = tables.load(fact.as_of)
    return {
        "value": list(fact.value) if isinstance(fact.value, tuple) else fact.value,
        "unit": fact.noun,
        "qualifier": fact.qualifier,
        "rows": list(fact.rows),
        "sources": list(said.sources(fact, known)),
        "said": {language: said.say(fact, language, known) for language in settings.LANGUAGES},
        "label": {language: said.label(fact, language, known) for language in settings.LANGUAGES},
    }
