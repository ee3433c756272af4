"""Can the files be read at all: there, text, in UTF-8, with a header, and with as many cells in every row as the header has."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from talaqi import tables
from talaqi.validation.problems import Problem

LONGEST_LINE = 1_000_000
BOM = b"\xef\xbb\xbf"
MARKS_OF_UTF16 = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True)
class Sheet:
    """A table as text: its header and, by line number of the file, its rows."""

    table: str
    file: str
    header: tuple[str, ...]
    rows: dict[int, dict[str, str]]
    # The lines on which rows begin, those of rows that could not be read included.
    lines: tuple[int, ...] = ()


def load_sheets(folder: Path) -> tuple[dict[str, Sheet], list[Problem]]:
    """Return the tables of a folder that can be read, and what keeps the others from being read."""
    sheets: dict[str, Sheet] = {}
    found: list[Problem] = []
    for table, resource in tables.resources().items():
        text, problem = _text(folder / resource.path)
        if problem:
            found.append(problem)
            continue
        sheet, problems = _sheet(table, resource.path, text)
        found += problems
        if sheet is not None:
            sheets[table] = sheet
    return sheets, found


def _text(path: Path) -> tuple[str, Problem | None]:
    if path.is_dir():
        return "", Problem(path.name, "file-is-folder")
    if not path.exists():
        return "", Problem(path.name, "file-missing")
    content = path.read_bytes()
    for rule, wrong in WRONG_BYTES.items():
        if wrong(content):
            return "", Problem(path.name, rule)
    try:
        return content.removeprefix(BOM).decode("utf-8"), None
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        return "", Problem(path.name, "file-not-utf8", line=line)


WRONG_BYTES = {
    "file-empty": lambda content: not content.removeprefix(BOM).strip(),
    "file-utf16": lambda content: content.startswith(MARKS_OF_UTF16) or content[1:2] == b"\0",
    "file-nul": lambda content: b"\0" in content,
    "file-long-line": lambda content: any(len(line) > LONGEST_LINE for line in content.split(b"\n")),
}


def _sheet(table: str, file: str, text: str) -> tuple[Sheet | None, list[Problem]]:
    if not text.replace("\r\n", "\n").endswith("\n"):
        return None, [Problem(file, "file-truncated")]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=tables.find_separator(text), strict=True)
    try:
        header = tuple(next(reader))
        read = list(_numbered(reader))
    except csv.Error:
        return None, [Problem(file, "file-quotes", reader.line_num)]
    faults = [(line, row, fault) for line, row in read if (fault := _fault(row, header))]
    rows = {line: dict(zip(header, row, strict=True)) for line, row in read if not _fault(row, header)}
    found = [Problem(file, fault, line, value=str(len(row)), accepted=str(len(header))) for line, row, fault in faults]
    return Sheet(table, file, header, rows, tuple(line for line, _ in read)), found


def _numbered(reader: "csv._reader") -> Iterator[tuple[int, list[str]]]:
    """Yield each row with the line on which it begins."""
    before = reader.line_num
    for row in reader:
        yield before + 1, row
        before = reader.line_num


def _fault(row: list[str], header: tuple[str, ...]) -> str:
    if not any(row):
        return "row-blank"
    if len(row) == len(header):
        return ""
    return "row-short" if len(row) < len(header) else "row-long"


def find_oddities(folder: Path) -> list[Problem]:
    """Return what was read although a spreadsheet wrote it its own way."""
    found = []
    for resource in tables.resources().values():
        path = folder / resource.path
        content = path.read_bytes() if path.is_file() else b""
        seen = {"note-mark": content.startswith(BOM), "note-windows": b"\r\n" in content}
        seen["note-semicolons"] = tables.find_separator(content.decode("utf-8", "replace")) == ";"
        found += [Problem(path.name, rule) for rule, there in seen.items() if there]
    return found
