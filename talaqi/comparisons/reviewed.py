"""The words of rows that were read when the sentences of the book were: a change asks for another reading.

A condition watches what a sentence compares. It cannot foresee every note that takes back what a row said. Therefore
`analysis/comparisons/reviewed.csv` keeps a digest of each cell of words, as translators' files keep the text that was
translated. Where a cell has changed since, the check names the sentences that rest on its row; once they were read
again, `talaqi confirm` notes the new words. Numbers and dates are left out, for sentences follow them or have a
condition (those of a claim are read with it), and so are rows and columns that were added since. A book without the
file asks for nothing.
"""

import csv
import io
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from itertools import groupby
from pathlib import Path

from talaqi import caches, facts, paths, tables
from talaqi.caches import cached
from talaqi.chapters import chapter_source
from talaqi.comparisons import inventory
from talaqi.comparisons.guards import evaluate_guard
from talaqi.errors import UserError
from talaqi.tables import Tables

HEADER = ["row", "cells"]
# What sentences follow, or compare in a condition; a claim is read as a whole, with the date that it means.
FOLLOWED = ("date", "year", "number", "numbers")
READ_WHOLE = "claims"
# Hexadecimal digits that tell one text of a cell from another: one change in 65,536 would go unseen.
DIGITS = 4


@dataclass(frozen=True)
class ChangedCell:
    """A cell whose words are not those that were read: the address of its row, its column and its words now."""

    address: str
    column: str
    words: str


def reviewed_file() -> Path:
    """Return the list of what was read: row, cells.

    For a table, `cells` are the columns that were read; for a row, its columns that are not empty, each with a digest.
    """
    return paths.analysis() / "comparisons" / "reviewed.csv"


def find_changed(known: Tables | None = None) -> list[ChangedCell]:
    """Return the cells of words that have changed since they were read, in the order of the tables.

    Raises ComparisonError for a list that cannot be read.
    """
    read, known = _read_list(), known or tables.load(tables.ALL_ROWS)
    return [
        ChangedCell(address, column, words)
        for address, cells in _list_words(known)
        if address in read
        for column, words in cells.items()
        if column in read[address.partition("/")[0]] and read[address].get(column, "") != _digest(words)
    ]


def confirm(addresses: Collection[str] = ()) -> list[ChangedCell]:
    """Note the words of some rows, or of all, as they are now; return the cells that had changed.

    Raises ComparisonError for the address of no row. Rows that are gone leave the list.
    """
    known, read = tables.load(tables.ALL_ROWS), _read_list()
    words = dict(_list_words(known))
    if unknown := sorted(set(addresses) - words.keys()):
        raise inventory.ComparisonError(
            f"{', '.join(unknown)}: no table has such a row; write table/row, as in {next(iter(words), 'table/row')}"
        )
    chosen = set(addresses) or words.keys()
    changed = [cell for cell in find_changed(known) if cell.address in chosen]
    noted = {
        address: {column: _digest(text) for column, text in cells.items()} if address in chosen else read[address]
        for address, cells in words.items()
        if address in chosen or address in read
    }
    lines = io.StringIO(newline="")
    writer = csv.writer(lines, lineterminator="\n")
    writer.writerow(HEADER)
    for table, rows in groupby(noted.items(), lambda row: row[0].partition("/")[0]):
        # A column is read when every row is.
        writer.writerow((table, " ".join(read[table] if addresses and table in read else _word_columns(table))))
        for address, digests in rows:
            writer.writerow((address, " ".join(f"{column}:{digest}" for column, digest in digests.items() if digest)))
    _write(lines.getvalue())
    return changed


def _write(text: str) -> None:
    """Replace the list in one step."""
    file = reviewed_file()
    try:
        file.parent.mkdir(exist_ok=True)
        (new := file.with_suffix(".new")).write_text(text, "utf-8")
        new.replace(file)
    except OSError as error:
        raise inventory.ComparisonError(
            f"{file}: the list cannot be written ({error.strerror}): nothing was confirmed; see that the folder is "
            "there, that you may write in it and that the disk has room, and say make confirm again"
        ) from None
    caches.clear()


def find_places(addresses: Collection[str]) -> dict[str, list[inventory.Place]]:
    """Return the sentences that rest on each of some rows: by a condition, a number, a link or its own text."""
    places: dict[str, list[inventory.Place]] = {address: [] for address in addresses}
    for place in inventory.list_sentences():
        for address in _rows_behind(place) & places.keys() if place.language else ():
            places[address].append(place)
    return places


def _rows_behind(place: inventory.Place) -> set[str]:
    rows = {place.name.partition(".")[0]} if "/" in place.name else set()
    for condition in place.sentence.holds:
        # A condition that cannot be read is a problem of its own, and so is a number that is unknown.
        with suppress(UserError):
            rows.update(evaluate_guard(condition).rows)
    for role, target in chapter_source.role_targets(place.sentence.text):
        if role == "fact":
            with suppress(UserError, KeyError):
                rows.update(facts.get_fact(target).rows)
        else:
            rows.add(chapter_source.row_address(role, target))
    return rows


def _list_words(known: Tables) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the address of each row and its cells of words by column, also those that are empty."""
    for table in tables.resources():
        columns = _word_columns(table)
        for row, cells in zip(known[table].index, known[table][columns].itertuples(index=False), strict=True):
            yield f"{table}/{row}", dict(zip(columns, map(str, cells), strict=True))


def _word_columns(table: str) -> list[str]:
    resource = tables.resources()[table]
    return [
        name
        for name, field in resource.fields.items()
        if name != resource.primary_key and (field.kind not in FOLLOWED or table == READ_WHOLE)
    ]


def _digest(words: str) -> str:
    return sha256(words.encode()).hexdigest()[:DIGITS] if words else ""


@cached
def _read_list() -> dict[str, dict[str, str]]:
    """Return the digests by row and column, and by table the columns that were read; nothing where nothing was noted.

    The digest of a column is empty.
    """
    file, read = reviewed_file(), dict[str, dict[str, str]]()
    for line, row in inventory.read_list(file, HEADER):
        pairs = [cell.partition(":") for cell in row["cells"].split()]
        if len(row) != len(HEADER) or ("/" in row["row"] and not all(digest for _, _, digest in pairs)):
            raise inventory.ComparisonError(
                f"{file}, line {line}: this is no row with the digests of its cells; delete the line, read the "
                "sentences on the row, and run make confirm"
            )
        read[row["row"]] = {column: digest for column, _, digest in pairs}
    if lost := {row.partition("/")[0] for row in read} - read.keys():
        raise inventory.ComparisonError(
            f"{file}: the columns that were read of {', '.join(sorted(lost))} are missing; restore their line, or "
            "delete the lines of their rows, read the sentences on them, and run make confirm"
        )
    return read
