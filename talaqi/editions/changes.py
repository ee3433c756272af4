"""What changed since the last edition: each number, verdict and figure that moved, from what to what, and because of which rows."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from talaqi import config, messages, tables, urls
from talaqi.editions import current_edition
from talaqi.editions.snapshot import take_snapshot
from talaqi.tables import row_names

Record = dict[str, Any]
# How a row changed, in the order in which it is told.
WAYS = ("added", "edited", "removed")
# So many rows are named; the rest is counted.
NAMED = 12


@dataclass(frozen=True)
class Moved:
    """A finding that moved: what it says, was and is in every language (empty where it was not, or is no more), and where it stands.

    `rows` are the rows it rests on that changed, each with how it did.
    """

    kind: str
    name: str
    label: dict[str, str]
    was: dict[str, str]
    now: dict[str, str]
    address: str
    pages: tuple[str, ...]
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Changes:
    """All that moved since an edition, and the rows that changed, by address; `since` is None where there is no earlier edition."""

    since: dict[str, str] | None
    moved: tuple[Moved, ...]
    rows: dict[str, str]

    def __bool__(self) -> bool:
        return bool(self.moved or self.rows)


def changes_since_last() -> Changes:
    """Return what changed between the last recorded edition and the book as it stands; the chapters must have run."""
    recorded = current_edition.read_records()
    return compare_snapshots(recorded[-1], take_snapshot()) if recorded else Changes(None, (), {})


def changes_in_edition() -> Changes:
    """Return what a page tells: of a published edition its changes since the one before, of a book in the making those since the last."""
    if not current_edition.is_published():
        return changes_since_last()
    label = current_edition.actual_identity()["label"]
    earlier = [record for record in current_edition.read_records() if record["edition"]["label"] != label]
    own = next(record for record in current_edition.read_records() if record["edition"]["label"] == label)
    return compare_snapshots(earlier[-1], own) if earlier else Changes(None, (), {})


def compare_snapshots(old: Record, new: Record) -> Changes:
    """Return what moved from one edition's findings to another's."""
    changed = dict(_rows(old["rows"], new["rows"]))
    moved = (*_facts(old, new, changed), *_claims(old, new, changed), *_figures(old, new, changed))
    return Changes(old["edition"], moved, changed)


def _rows(old: dict[str, dict[str, str]], new: dict[str, dict[str, str]]) -> Iterator[tuple[str, str]]:
    for table in sorted({*old, *new}):
        was, now = old.get(table, {}), new.get(table, {})
        for row in (*now, *(gone for gone in was if gone not in now)):
            if was.get(row) != now.get(row):
                yield f"{table}/{row}", "added" if row not in was else "removed" if row not in now else "edited"


def _pairs(kind: str, old: Record, new: Record) -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    for name in sorted({*old[kind], *new[kind]}):
        yield name, old[kind].get(name, {}), new[kind].get(name, {})


def _resting(was: dict[str, Any], now: dict[str, Any], changed: dict[str, str], *others: str) -> tuple[tuple[str, str], ...]:
    rested = dict.fromkeys((*others, *was.get("rows", ()), *now.get("rows", ())))
    return tuple((row, changed[row]) for row in rested if row in changed)


def _facts(old: Record, new: Record, changed: dict[str, str]) -> Iterator[Moved]:
    for key, was, now in _pairs("facts", old, new):
        if was.get("said") != now.get("said"):
            told = now or was
            yield Moved("fact", key, told["label"], was.get("said", {}), now.get("said", {}), told["address"], tuple(told["pages"]), _resting(was, now, changed))


def _claims(old: Record, new: Record, changed: dict[str, str]) -> Iterator[Moved]:
    for claim, was, now in _pairs("claims", old, new):
        if was.get("verdict") != now.get("verdict"):
            told, row = now or was, f"claims/{claim}"
            yield Moved("claim", claim, told["said"], _verdict(was), _verdict(now), urls.row_url(row), (), _resting(was, now, changed, row))


def _verdict(claim: dict[str, Any]) -> dict[str, str]:
    known = tables.load()
    return {language: row_names.name_of(f"terms/{claim['verdict']}", language, known) for language in config.languages()} if claim else {}


def _figures(old: Record, new: Record, changed: dict[str, str]) -> Iterator[Moved]:
    for name, was, now in _pairs("figures", old, new):
        if was.get("data") != now.get("data"):
            told = now or was
            because = tuple((row, how) for row, how in changed.items() if row.partition("/")[0] in told["tables"])
            yield Moved("figure", name, told["title"], was.get("title", {}), now.get("title", {}), f"{told['page']}.html#{name}", (told["page"],), because)


def format_report(changes: Changes, language: str) -> str:
    """Return the changes as a text for the terminal."""
    if changes.since is None:
        return messages.text("changes-first", language)
    since = messages.text("changes-since", language, label=changes.since["label"], date=messages.format_date(changes.since["date"], language), data=changes.since["data"])
    if not changes:
        return f"{since} {messages.text('changes-none', language)}"
    lines = [since]
    for kind in ("fact", "claim", "figure"):
        told = [moved for moved in changes.moved if moved.kind == kind]
        lines += ["", messages.text(f"changes-{kind}s", language)] * bool(told)
        for moved in told:
            lines += [f"  {moved.name}: {describe_change(moved, language)}", *(f"    {line}" for line in _details(moved, language))]
    return "\n".join([*lines, "", messages.text("changes-rows", language), *(f"  {line}" for line in describe_rows(changes, language))])


def describe_change(moved: Moved, language: str) -> str:
    """Return in one line what moved, from what to what."""
    was, now, label = moved.was.get(language, ""), moved.now.get(language, ""), moved.label[language].rstrip(".")
    if moved.kind == "figure" and was and now:
        return messages.text("changes-figure-moved", language, label=label)
    message = "changes-moved" if was and now else "changes-new" if now else "changes-gone"
    return messages.text(message, language, label=label, was=was, now=now)


def _details(moved: Moved, language: str) -> Iterator[str]:
    if moved.rows:
        yield messages.text("changes-because", language, rows=messages.text("list-separator", language).join(row_said(row, how, language) for row, how in moved.rows[:NAMED]))
    yield messages.text("changes-where", language, pages=", ".join(dict.fromkeys((moved.address, *(f"{page}.html" for page in moved.pages)))))


def row_said(row: str, how: str, language: str) -> str:
    """Return a row with how it changed: "counts/c049-cells (edited)"."""
    return messages.text("changes-row", language, row=row, how=messages.text(f"changes-{how}", language))


def describe_rows(changes: Changes, language: str) -> Iterator[str]:
    """Return a line for each table: how many rows were added, edited and removed, and which."""
    for table in dict.fromkeys(row.partition("/")[0] for row in changes.rows):
        mine = {row.partition("/")[2]: how for row, how in changes.rows.items() if row.partition("/")[0] == table}
        for way in WAYS:
            if told := [row for row, how in mine.items() if how == way]:
                more = messages.text("and-more", language, n=len(told) - NAMED, number=messages.format_number(len(told) - NAMED, language)) if len(told) > NAMED else ""
                yield messages.text("changes-table", language, table=tables.resources()[table][f"title_{language}"], how=messages.text(f"changes-{way}", language), number=messages.format_number(len(told), language), rows=" ".join((*told[:NAMED], more)).strip())


def earlier_editions(page: str, language: str) -> list[tuple[dict[str, str], str]]:
    """Return the editions published before this one that a reader can reach, newest first, each with the address of a page in it."""
    own = current_edition.actual_identity()["label"]
    known = [record["edition"] for record in reversed(current_edition.read_records()) if record["edition"]["label"] != own]
    return [(edition, f"../editions/{edition['label']}/{urls.page_path(page, language)}") for edition in known if urls.is_edition_reachable(edition["label"])]
