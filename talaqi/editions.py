"""An edition of the book: its label and date, the digest of its data, the commit, and what it found."""

import re
import subprocess
from functools import cache
from hashlib import sha256
from typing import Any

from talaqi import chapters, facts, paths, settings, tables
from talaqi.facts import said

SAID = re.compile(r"\{fact\}`(?P<key>[^`:]+)(?::[a-z]+)?`")


@cache
def data_digest() -> str:
    """Return a digest of all tables and their dictionary, twelve hexadecimal digits."""
    digest = sha256(paths.DICTIONARY.read_bytes())
    for table in tables.names():
        digest.update(tables.path(table).read_bytes())
    return digest.hexdigest()[:12]


@cache
def commit() -> str:
    """Return the commit that the book is built from, or an empty string outside a repository."""
    asked = subprocess.run(["git", "-C", paths.ROOT, "rev-parse", "--short=12", "HEAD"], capture_output=True, text=True)
    return asked.stdout.strip() if asked.returncode == 0 else ""


def current() -> dict[str, str]:
    """Return what a reader needs to find this edition again: label, date, commit and digest of the data."""
    book = settings.book()
    return {"label": str(book["edition"]), "date": str(book["edition_date"]), "commit": commit(), "data": data_digest()}


def keys() -> list[str]:
    """Return the keys of all facts: those that are functions and those that a chapter says of a row."""
    said_in = (paths.chapter(name, language).read_text("utf-8") for language in settings.LANGUAGES for name in chapters.names())
    return sorted({*facts.keys(), *(match["key"] for source in said_in for match in SAID.finditer(source))})


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
