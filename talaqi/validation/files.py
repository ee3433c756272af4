"""Whether the files can be read: present, text in UTF-8, with a header, and in every row as many cells as it names."""

import csv
import io
import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path

from talaqi import tables
from talaqi.validation.problems import Problem

LONGEST_LINE = 1_000_000
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
# A first line that tells Excel the separator, and that nothing else understands.
SEPARATOR_LINE = re.compile(rb'"?sep=.')
BYTE_FAULTS: dict[str, Callable[[bytes], bool]] = {
    "file-empty": lambda content: not content.removeprefix(BYTE_ORDER_MARK).strip(),
    "file-utf16": lambda content: content.startswith(UTF16_MARKS) or content[1:2] == b"\0",
    "file-nul": lambda content: b"\0" in content,
    "file-sep-line": lambda content: bool(SEPARATOR_LINE.match(content.removeprefix(BYTE_ORDER_MARK))),
    "file-long-line": lambda content: any(len(line) > LONGEST_LINE for line in content.split(b"\n")),
}


@dataclass(frozen=True)
class Sheet:
    """A table as text: its header and, by line number of the file, its rows."""

    table: str
    path: Path
    separator: str
    header: tuple[str, ...]
    rows: dict[int, dict[str, str]]
    # The lines on which rows begin, also of rows that could not be read.
    lines: tuple[int, ...]

    @property
    def file(self) -> str:
        """Return the name of the file."""
        return self.path.name


def load_sheets(folder: Path) -> tuple[dict[str, Sheet], list[Problem]]:
    """Return the tables of a folder that can be read, and what keeps the others, or rows, from being read."""
    sheets: dict[str, Sheet] = {}
    problems: list[Problem] = []
    for table, resource in tables.resources().items():
        path = folder / resource.path
        text = _read_text(path)
        sheet = text if isinstance(text, Problem) else _read_sheet(table, path, text, problems)
        if isinstance(sheet, Problem):
            problems.append(sheet)
        else:
            sheets[table] = sheet
    return sheets, problems


def _read_text(path: Path) -> str | Problem:
    if not path.exists():
        return Problem(path.name, "file-missing")
    if not path.is_file():
        return Problem(path.name, "file-is-folder")
    content = path.read_bytes()
    for rule, is_faulty in BYTE_FAULTS.items():
        if is_faulty(content):
            return Problem(path.name, rule)
    try:
        text = content.removeprefix(BYTE_ORDER_MARK).decode("utf-8")
    except UnicodeDecodeError as error:
        return Problem(path.name, "file-not-utf8", content[: error.start].count(b"\n") + 1)
    return text if text.endswith("\n") else Problem(path.name, "file-truncated")


def _read_sheet(table: str, path: Path, text: str, problems: list[Problem]) -> Sheet | Problem:
    """Return a table; add the rows that cannot be read to `problems`."""
    separator = tables.find_separator(text)
    # A long cell is a fault of the cell, which is named, and not of its quotation marks.
    csv.field_size_limit(LONGEST_LINE)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    cells: dict[int, list[str]] = {}
    try:
        header = tuple(next(reader))
        line = reader.line_num
        for row in reader:
            # A row begins on the line after the one before it; quoted line breaks make it longer.
            cells[line + 1], line = row, reader.line_num
    except csv.Error:
        return Problem(path.name, "file-quotes", reader.line_num)
    if len(header) == 1 < len(tables.fields(table)):
        # Not a fault of each row: the program that saved the file separates cells in its own way.
        rule = "file-tabs" if "\t" in header[0] else "file-one-column"
        return Problem(path.name, rule, 1, "", header[0], ",".join(tables.fields(table)))
    # Blank lines at the end are no rows.
    for line in list(takewhile(lambda line: not cells[line], reversed(cells))):
        del cells[line]
    rows = {}
    for line, row in cells.items():
        if len(row) == len(header) and any(row):
            rows[line] = {name: cell.strip() for name, cell in zip(header, row, strict=True)}
        else:
            rule = "row-blank" if not any(row) else "row-short" if len(row) < len(header) else "row-long"
            problems.append(Problem(path.name, rule, line, "", str(len(row)), str(len(header))))
    return Sheet(table, path, separator, header, rows, tuple(cells))


def find_oddities(folder: Path) -> list[Problem]:
    """Return what was read although a spreadsheet wrote it in its own way."""
    problems = []
    for resource in tables.resources().values():
        path = folder / resource.path
        content = path.read_bytes() if path.is_file() else b""
        oddities = {"note-mark": content.startswith(BYTE_ORDER_MARK), "note-windows": b"\r\n" in content}
        oddities["note-semicolons"] = tables.find_separator(content.decode("utf-8", "replace")) == ";"
        problems += [Problem(path.name, rule) for rule, is_present in oddities.items() if is_present]
    return problems
