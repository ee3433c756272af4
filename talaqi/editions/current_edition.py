"""The edition of the book: its label, date, commit and digest of data, and the records of published editions."""

import json
import re
import subprocess
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from talaqi import config, paths, tables
from talaqi.caches import cached
from talaqi.types import JsonObject

# A placeholder stands between two control characters: validation lets no cell hold one, so data are never read as one.
PLACEHOLDER = "\x91edition-{}\x92"
PLACEHOLDER_PATTERN = re.compile(PLACEHOLDER.format("(?P<field>[a-z]+)"))


@dataclass(frozen=True)
class Edition:
    """What a page names of its edition.

    A book whose data moved after its edition was published bears the label with a plus: it is no longer that edition.
    `revision` is the commit that a repository has of it, the newest one (HEAD) where files differ from their commit,
    and
    `folder` is where the site keeps it, "editions/2026.1/", empty before it is published.
    """

    label: str
    date: str
    commit: str
    data: str
    revision: str
    folder: str


@cached
def data_digest() -> str:
    """Return a digest of all tables and their dictionary, twelve hexadecimal digits."""
    digest = sha256(paths.data_package().read_bytes())
    for table in tables.table_names():
        digest.update(tables.table_path(table).read_bytes())
    return digest.hexdigest()[:12]


@cached
def commit() -> str:
    """Return the commit that is built, "-edited" behind it where files differ; empty outside a repository."""
    head = _git("rev-parse", "--short=12", "HEAD")
    return f"{head}-edited" if head and _git("status", "--porcelain", "--untracked-files=no") else head


def _git(*arguments: str) -> str:
    try:
        completed = subprocess.run(["git", "-C", paths.root(), *arguments], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return completed.stdout.strip()


def identity() -> dict[str, str]:
    """Return what a reader needs to find this edition again: label, date, commit and digest of the data."""
    label, day = str(config.book_settings()["edition"]), str(config.book_settings()["edition_date"])
    records = (record["edition"] for record in read_records())
    moved = any(record["label"] == label and record["data"] != data_digest() for record in records)
    return {"label": f"{label}+" if moved else label, "date": day, "commit": commit(), "data": data_digest()}


def get_edition() -> Edition:
    """Return what pages name of this edition."""
    revision = "HEAD" if not commit() or commit().endswith("-edited") else commit()
    return Edition(**identity(), revision=revision, folder=folder_on_site())


def get_placeholders() -> Edition:
    """Return the edition with placeholders for all but its date and what is empty.

    Pages that are laid out as a site are written with them. Otherwise an edit of one value would write every page anew,
    only because all pages name the digest of the data.
    """
    edition = get_edition()
    fields = ("label", "commit", "data", "revision", "folder")
    return replace(edition, **{name: PLACEHOLDER.format(name) for name in fields if getattr(edition, name)})


def fill_placeholders(page: str) -> str:
    """Return a page with its placeholders filled in."""
    edition = get_edition()
    return PLACEHOLDER_PATTERN.sub(lambda match: getattr(edition, match["field"]), page)


def record_path(label: str) -> Path:
    """Return the file that records what the edition of a label said."""
    return paths.editions() / f"{label}.json"


@cached
def _read(file: Path, modified: int) -> JsonObject:
    return json.loads(file.read_text("utf-8"))


def read_records() -> list[JsonObject]:
    """Return the records of all editions that were published, the oldest first."""
    records = (_read(file, file.stat().st_mtime_ns) for file in sorted(paths.editions().glob("*.json")))
    return sorted(records, key=lambda record: (record["edition"]["date"], record["edition"]["label"]))


def is_published() -> bool:
    """Return whether a published edition is built: one of its label is recorded with the same data."""
    return config.as_of() is None and identity()["label"] in (record["edition"]["label"] for record in read_records())


def folder_on_site() -> str:
    """Return the folder of the site in which this edition is kept, "editions/2026.1/"; empty before it is published."""
    return f"editions/{identity()['label']}/" if is_published() else ""
