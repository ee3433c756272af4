"""The edition of the book: its label, date, commit and digest of data, and the records of published editions."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from talaqi import config, paths, tables
from talaqi.caches import cached
from talaqi.dates import is_day
from talaqi.editions.repository import commit
from talaqi.errors import UserError
from talaqi.types import JsonObject

# A placeholder stands between two control characters: validation lets no cell hold one, so data are never read as one.
PLACEHOLDER = "\x91edition-{}\x92"
PLACEHOLDER_PATTERN = re.compile(PLACEHOLDER.format("(?P<field>[a-z]+)"))


@dataclass(frozen=True)
class Edition:
    """What a page names of its edition.

    A book that changed after its edition was published bears the label with a plus: it is no longer that edition.
    `revision` is the commit that a repository has of it, the newest one (HEAD) where files differ from their commit,
    and `folder` is where the site keeps it, "editions/2026.1/", empty before it is published.
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
def input_digests() -> dict[str, dict[str, str]]:
    """Return a digest of each file that the book is made of, by what it is: chapters, messages, code and settings.

    The engine counts as one file of code and one of messages. Data are not among them: each row has a digest.
    """
    messages, code = _split_messages(paths.PACKAGE)
    own_messages, own_code = _split_messages(paths.analysis())
    chapters = [paths.contents_file(), *sorted(paths.chapters().rglob("*.md"))]
    return {
        "chapters": _digest_each(chapters),
        "messages": {paths.PACKAGE.name: _digest_all(messages), **_digest_each(own_messages)},
        "code": {paths.PACKAGE.name: _digest_all(code), **_digest_each(own_code)},
        "settings": _digest_each([paths.config_file()]),
    }


def _split_messages(folder: Path) -> tuple[list[Path], list[Path]]:
    """Return the messages of a folder, and all its other files."""
    files = [file for file in sorted(folder.rglob("*")) if file.is_file() and "__pycache__" not in file.parts]
    messages = [file for file in files if file.suffix == ".ftl"]
    return messages, [file for file in files if file.suffix != ".ftl"]


def _digest_each(files: Iterable[Path]) -> dict[str, str]:
    root = paths.root()
    return {file.relative_to(root).as_posix(): digest_file(file)[:12] for file in files}


def _digest_all(files: Iterable[Path]) -> str:
    return sha256("".join(f"{file.name} {digest_file(file)}\n" for file in files).encode()).hexdigest()[:12]


def digest_file(file: Path) -> str:
    """Return the SHA-256 digest of a file in hexadecimal digits."""
    return sha256(file.read_bytes()).hexdigest()


def identity() -> dict[str, str]:
    """Return what a reader needs to find this edition again: label, date, commit and digest of the data."""
    label, day = str(config.book_settings()["edition"]), str(config.book_settings()["edition_date"])
    moved = any(record["edition"]["label"] == label and _differs(record) for record in read_records())
    return {"label": f"{label}+" if moved else label, "date": day, "commit": commit(), "data": data_digest()}


def _differs(record: JsonObject) -> bool:
    """Return whether data, chapters, messages, code or settings are others than those of a record."""
    return record["edition"]["data"] != data_digest() or record.get("inputs", input_digests()) != input_digests()


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


class RecordError(UserError):
    """A record of an edition, or its stored folder, is not as it was published."""


RESTORE = "restore the file from the repository: a record never changes"
# What a record holds, besides what it says of its edition.
PARTS = {"facts": dict, "claims": dict, "figures": dict, "rows": dict, "inputs": dict, "files": dict, "addresses": list}


@cached
def _read(file: Path, modified: int) -> JsonObject:
    """Return the record of a file. Raises RecordError for what is not the record of the edition that it is named by."""
    try:
        record = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as problem:
        raise RecordError(f"{file}: this is not JSON: {problem}; {RESTORE}") from None
    edition = record.get("edition") if isinstance(record, dict) else None
    names = ("label", "date", "data")
    if not isinstance(edition, dict) or not all(isinstance(edition.get(name), str) for name in names):
        raise RecordError(f"{file}: it does not name an edition with its label, date and data; {RESTORE}")
    if edition["label"] != file.stem or not is_day(edition["date"]):
        named = f"label {edition['label']!r}, date {edition['date']!r}"
        raise RecordError(f"{file}: it is the record of another edition: {named}; {RESTORE}")
    for part, kind in PARTS.items():
        entries = record.setdefault(part, kind()) if part != "inputs" else record.get(part, {})
        if not isinstance(entries, kind) or not all(
            isinstance(entry, str if part in ("addresses", "files") else dict)
            for entry in (entries.values() if isinstance(entries, dict) else entries)
        ):
            raise RecordError(f"{file}: its {part} are not as a record has them; {RESTORE}")
    return record


def read_records() -> list[JsonObject]:
    """Return the records of all editions that were published, the oldest first; raise RecordError for a broken one."""
    records = (_read(file, file.stat().st_mtime_ns) for file in sorted(paths.editions().glob("*.json")))
    return sorted(records, key=lambda record: (record["edition"]["date"], record["edition"]["label"]))


def is_published() -> bool:
    """Return whether a published edition is built: one of its label is recorded, and nothing changed since."""
    return config.as_of() is None and identity()["label"] in (record["edition"]["label"] for record in read_records())


def folder_on_site() -> str:
    """Return the folder of the site in which this edition is kept, "editions/2026.1/"; empty before it is published."""
    return f"editions/{identity()['label']}/" if is_published() else ""
