"""What changed since the last edition: each fact, verdict and figure that moved, and the rows behind it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product

from talaqi import config, messages, paths, tables, urls
from talaqi.chapters import chapter_list, chapter_source
from talaqi.editions import current_edition, snapshot
from talaqi.rules import ledger
from talaqi.tables import row_names
from talaqi.types import JsonObject

# A snapshot of an edition or one of its entries, as its JSON holds it.
Record = JsonObject
KINDS = ("fact", "claim", "figure", "comparison")
# What a book is made of beside its rows, in the order of the report.
INPUTS = ("chapters", "messages", "code", "settings")
# How a row changed, in the order of the report.
ROW_CHANGES = ("added", "edited", "removed")
# The number of rows that a page names; the rest is counted. A terminal shows all.
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
    """All that moved since an edition; `since` is None for a first edition.

    `rows` says how each row changed, by its address, and `files` how each file did, by its name and what it is.
    """

    since: dict[str, str] | None
    moved: tuple[Change, ...]
    rows: dict[str, str]
    files: dict[str, dict[str, str]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.moved or self.rows or self.files)


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
    rows: dict[str, str] = {}
    for table in sorted({*old["rows"], *new["rows"]}):
        compared = _compare_digests(old["rows"].get(table, {}), new["rows"].get(table, {}))
        rows |= {f"{table}/{row}": how for row, how in compared.items()}
    comparers = (_compare_facts, _compare_claims, _compare_figures, _compare_comparisons)
    moved = tuple(change for compare in comparers for change in compare(old, new, rows))
    # A record of long ago names no files: nothing is said of them.
    files = {name: _compare_digests(old["inputs"][name], new["inputs"][name]) for name in INPUTS if "inputs" in old}
    return Changes(old["edition"], moved, rows, {name: changed for name, changed in files.items() if changed})


def _compare_digests(before: dict[str, str], after: dict[str, str]) -> dict[str, str]:
    """Return how each entry of which there is another digest changed, by its name."""
    return {
        name: "added" if name not in before else "removed" if name not in after else "edited"
        for name in {**after, **before}
        if before.get(name) != after.get(name)
    }


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
            drawn = _changed_rows(rows, *before.get("rows", ()), *after.get("rows", ()))
            # What is drawn may also be computed from rows of other tables.
            behind = drawn or tuple((row, how) for row, how in rows.items() if row.partition("/")[0] in newer["tables"])
            yield Change("figure", name, *titles, f"{newer['page']}.html#{name}", (newer["page"],), behind)


def _compare_comparisons(old: Record, new: Record, rows: dict[str, str]) -> Iterator[Change]:
    # A record of long ago has no comparisons: what it lacks has not begun to hold since.
    kept = new["comparisons"] if "comparisons" in old else {}
    pair = {"comparisons": old.get("comparisons", {})}, {"comparisons": kept}
    for name, before, after, newer in _pair_entries("comparisons", *pair):
        if before.get("holds") != after.get("holds"):
            texts = _name_result(before), _name_result(after)
            behind = _changed_rows(rows, *before.get("rows", ()), *after.get("rows", ()))
            yield Change("comparison", name, newer["said"], *texts, newer["address"], (), behind)


def _name_result(comparison: Record) -> dict[str, str]:
    message = "changes-holds" if comparison.get("holds") else "changes-ceased"
    return {language: messages.text(message, language) for language in config.languages() if comparison}


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
    for heading, described in (("rows", describe_rows), ("files", describe_files)):
        if listed := [f"  {line}" for line in described(changes, language)]:
            lines += ["", messages.text(f"changes-{heading}", language), *listed]
    return "\n".join(lines)


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
        rows = (describe_row(row, how, language) for row, how in change.rows)
        separator = messages.text("list-separator", language)
        yield messages.text("changes-because", language, rows=separator.join(rows))
    pages = dict.fromkeys((change.address, *(f"{page}.html" for page in change.pages)))
    yield messages.text("changes-where", language, pages=", ".join(pages))
    if sentences := list(find_sentences(change)):
        yield messages.text("changes-sentences", language)
        yield from (f"  {place}: {sentence}" for place, sentence in sentences)


def find_sentences(change: Change) -> Iterator[tuple[str, str]]:
    """Yield each sentence that says what moved, in every language, after the place where it stands.

    A number is said by chapters and by the reasons of claims, and a verdict or a figure by the chapters that name it.
    """
    names = {"fact": "fact", "claim": "claim"}
    for file in chapter_list.chapter_files() if change.kind in names else ():
        place = file.relative_to(paths.root()).as_posix()
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            if (names[change.kind], change.name) in chapter_source.role_targets(line):
                yield f"{place}, {number}", chapter_source.render_roles(line.strip(), file.parent.name)
    known = tables.load()
    if change.kind == "fact" and "claims" in known:
        path = tables.resources()["claims"].path
        for (claim, row), language in product(known.claims.iterrows(), config.languages()):
            if change.name in ledger.reason_keys(row, language):
                column = f"reason_{language}"
                yield f"data/{path}, {claim}, {column}", ledger.render_reason(row[column], language)


def describe_files(changes: Changes, language: str) -> Iterator[str]:
    """Return a line for each kind of file and way of changing: which of them changed so."""
    for kind, files in changes.files.items():
        for how in ROW_CHANGES:
            if names := [name for name, change in files.items() if change == how]:
                yield messages.text(
                    "changes-file",
                    language,
                    kind=messages.text(f"changes-{kind}", language),
                    how=messages.text(f"changes-{how}", language),
                    files=" ".join(names),
                )


def describe_row(row: str, how: str, language: str) -> str:
    """Return a row with how it changed: "harvest/2024-05 (edited)"."""
    return messages.text("changes-row", language, row=row, how=messages.text(f"changes-{how}", language))


def describe_rows(changes: Changes, language: str, limit: int | None = None) -> Iterator[str]:
    """Return a line for each table and way of changing: how many of its rows changed so, and which.

    `limit` is the number of rows that a line names; it counts the rest.
    """
    for table in dict.fromkeys(row.partition("/")[0] for row in changes.rows):
        for how in ROW_CHANGES:
            rows = (row.partition("/") for row, change in changes.rows.items() if change == how)
            ids = [row for name, _, row in rows if name == table]
            if not ids:
                continue
            shown, more = ids[:limit], len(ids[limit:]) if limit else 0
            if more:
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
