"""What changed since the last edition: each fact, verdict and figure that moved, and the rows behind it."""

from collections.abc import Iterator
from dataclasses import dataclass

from talaqi import config, messages, tables, urls
from talaqi.editions import current_edition, snapshot
from talaqi.tables import row_names
from talaqi.types import JsonObject

# A snapshot of an edition or one of its entries, as its JSON holds it.
Record = JsonObject
KINDS = ("fact", "claim", "figure")
# How a row changed, in the order of the report.
ROW_CHANGES = ("added", "edited", "removed")
# The number of rows that are named; the rest is counted.
NAMED = 12


@dataclass(frozen=True)
class Change:
    """A fact, claim or figure that moved, and where it stands.

    `label`, `before` and `after` hold a text per language; `before` is empty for what is new, `after` for what is gone.
    `rows` are the changed rows that it rests on, each with how it changed.
    """

    kind: str
    name: str
    label: dict[str, str]
    before: dict[str, str]
    after: dict[str, str]
    address: str
    pages: tuple[str, ...]
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Changes:
    """All that moved since an edition, and how each row changed, by address; `since` is None for a first edition."""

    since: dict[str, str] | None
    moved: tuple[Change, ...]
    rows: dict[str, str]

    def __bool__(self) -> bool:
        return bool(self.moved or self.rows)


def changes_since_last() -> Changes:
    """Return what changed between the last recorded edition and the book as it stands. The chapters must have run."""
    records = current_edition.read_records()
    return compare_snapshots(records[-1], snapshot.take_snapshot()) if records else Changes(None, (), {})


def changes_in_edition() -> Changes:
    """Return a published edition's changes since the one before; of another book, those since the last edition."""
    if not current_edition.is_published():
        return changes_since_last()
    label = current_edition.identity()["label"]
    records = {record["edition"]["label"]: record for record in current_edition.read_records()}
    published = records.pop(label)
    earlier = list(records.values())
    return compare_snapshots(earlier[-1], published) if earlier else Changes(None, (), {})


def compare_snapshots(old: Record, new: Record) -> Changes:
    """Return what moved from one snapshot to another."""
    rows = dict(_compare_rows(old["rows"], new["rows"]))
    moved = (*_compare_facts(old, new, rows), *_compare_claims(old, new, rows), *_compare_figures(old, new, rows))
    return Changes(old["edition"], moved, rows)


def _compare_rows(old: dict[str, dict[str, str]], new: dict[str, dict[str, str]]) -> Iterator[tuple[str, str]]:
    for table in sorted({*old, *new}):
        before, after = old.get(table, {}), new.get(table, {})
        for row in {**after, **before}:
            if before.get(row) != after.get(row):
                yield f"{table}/{row}", "added" if row not in before else "removed" if row not in after else "edited"


def _pair_entries(kind: str, old: Record, new: Record) -> Iterator[tuple[str, Record, Record, Record]]:
    """Yield each entry of a kind: its name, what it was, what it is, and the newer of the two."""
    for name in sorted({*old[kind], *new[kind]}):
        before, after = old[kind].get(name, {}), new[kind].get(name, {})
        yield name, before, after, after or before


def _changed_rows(rows: dict[str, str], *addresses: str) -> tuple[tuple[str, str], ...]:
    return tuple((row, rows[row]) for row in dict.fromkeys(addresses) if row in rows)


def _compare_facts(old: Record, new: Record, rows: dict[str, str]) -> Iterator[Change]:
    for key, before, after, newer in _pair_entries("facts", old, new):
        if before.get("said") != after.get("said"):
            texts = newer["label"], before.get("said", {}), after.get("said", {})
            behind = _changed_rows(rows, *before.get("rows", ()), *after.get("rows", ()))
            yield Change("fact", key, *texts, newer["address"], tuple(newer["pages"]), behind)


def _compare_claims(old: Record, new: Record, rows: dict[str, str]) -> Iterator[Change]:
    for claim, before, after, newer in _pair_entries("claims", old, new):
        if before.get("verdict") != after.get("verdict"):
            row = f"claims/{claim}"
            behind = _changed_rows(rows, row, *before.get("rows", ()), *after.get("rows", ()))
            verdicts = _name_verdict(before), _name_verdict(after)
            yield Change("claim", claim, newer["said"], *verdicts, urls.row_url(row), (), behind)


def _name_verdict(claim: Record) -> dict[str, str]:
    if not claim:
        return {}
    term, today = f"terms/{claim['verdict']}", tables.load()
    return {language: row_names.name_of(term, language, today) for language in config.languages()}


def _compare_figures(old: Record, new: Record, rows: dict[str, str]) -> Iterator[Change]:
    for name, before, after, newer in _pair_entries("figures", old, new):
        if before.get("data") != after.get("data"):
            titles = newer["title"], before.get("title", {}), after.get("title", {})
            behind = tuple((row, how) for row, how in rows.items() if row.partition("/")[0] in newer["tables"])
            yield Change("figure", name, *titles, f"{newer['page']}.html#{name}", (newer["page"],), behind)


def format_report(changes: Changes, language: str) -> str:
    """Return the changes as a text for the terminal."""
    if changes.since is None:
        return messages.text("changes-first", language)
    date = messages.format_date(changes.since["date"], language)
    since = messages.text(
        "changes-since", language, label=changes.since["label"], date=date, data=changes.since["data"]
    )
    if not changes:
        return f"{since} {messages.text('changes-none', language)}"
    lines = [since]
    for kind in KINDS:
        moved = [change for change in changes.moved if change.kind == kind]
        lines += ["", messages.text(f"changes-{kind}s", language)] * bool(moved)
        for change in moved:
            lines.append(f"  {change.name}: {describe_change(change, language)}")
            lines += [f"    {line}" for line in _describe_details(change, language)]
    lines += ["", messages.text("changes-rows", language)]
    return "\n".join([*lines, *(f"  {line}" for line in describe_rows(changes, language))])


def describe_change(change: Change, language: str) -> str:
    """Return in one line what moved, from what to what."""
    before, after = change.before.get(language, ""), change.after.get(language, "")
    label = change.label[language].rstrip(".")
    if change.kind == "figure" and before and after:
        return messages.text("changes-figure-moved", language, label=label)
    message = "changes-moved" if before and after else "changes-new" if after else "changes-gone"
    return messages.text(message, language, label=label, was=before, now=after)


def _describe_details(change: Change, language: str) -> Iterator[str]:
    if change.rows:
        rows = (describe_row(row, how, language) for row, how in change.rows[:NAMED])
        separator = messages.text("list-separator", language)
        yield messages.text("changes-because", language, rows=separator.join(rows))
    pages = dict.fromkeys((change.address, *(f"{page}.html" for page in change.pages)))
    yield messages.text("changes-where", language, pages=", ".join(pages))


def describe_row(row: str, how: str, language: str) -> str:
    """Return a row with how it changed: "harvest/2024-05 (edited)"."""
    return messages.text("changes-row", language, row=row, how=messages.text(f"changes-{how}", language))


def describe_rows(changes: Changes, language: str) -> Iterator[str]:
    """Return a line for each table and way of changing: how many of its rows changed so, and which."""
    for table in dict.fromkeys(row.partition("/")[0] for row in changes.rows):
        for how in ROW_CHANGES:
            rows = (row.partition("/") for row, change in changes.rows.items() if change == how)
            ids = [row for name, _, row in rows if name == table]
            if not ids:
                continue
            shown, more = ids[:NAMED], len(ids) - NAMED
            if more > 0:
                shown.append(messages.text("and-more", language, n=more, number=messages.format_number(more, language)))
            yield messages.text(
                "changes-table",
                language,
                table=tables.resources()[table].titles[language],
                how=messages.text(f"changes-{how}", language),
                number=messages.format_number(len(ids), language),
                rows=" ".join(shown),
            )


def earlier_editions(page: str, language: str) -> list[tuple[dict[str, str], str]]:
    """Return the earlier editions that a reader can reach, newest first, with the address of a page in each."""
    label = current_edition.identity()["label"]
    return [
        (record["edition"], f"../editions/{record['edition']['label']}/{urls.page_path(page, language)}")
        for record in reversed(current_edition.read_records())
        if record["edition"]["label"] != label and urls.is_edition_reachable(record["edition"]["label"])
    ]
