"""Widths of the columns of a long table and heights of its rows, known before they are laid out: rows that are not seen need no layout."""

from math import ceil
from typing import Any

from talaqi import tables

# A table of more rows than these scrolls in a box of its own.
LONG = 40
# A table of more columns than these is wider than the page.
FEW = 7
# A cell of more letters than these holds prose.
SENTENCE = 90
# Names of no more letters than these are not broken over lines.
NAME = 14
# Widths in rem: of a letter on average, of the space after a column, the narrowest, the widest, and of prose.
LETTER, SPACE, NARROWEST, WIDEST, PROSE, PROSE_AMONG_FEW = 0.54, 1, 4, 20, 32, 16
# Of a letter in running text, of a line, and of the space around a row.
TYPICAL, LINE, AROUND = 0.46, 1.45, 1.05


def tracks(columns: list[dict[str, Any]], rows: list[dict[str, Any]], language: str) -> str:
    """Return the style of a long table, its columns as CSS grid tracks, their sum and the height of a row; nothing for a table that is not long."""
    if len(rows) <= LONG:
        return ""
    prose = PROSE_AMONG_FEW if len(columns) <= FEW else PROSE
    widths = [min(width(column, rows, language), prose) for column in columns]
    shares = " ".join(f"minmax({one:g}rem, {one:g}fr)" for one in widths)
    return f"--columns: {shares}; --width: {sum(widths):g}rem; --row: {height(columns, rows, widths, language):g}rem"


def width(column: dict[str, Any], rows: list[dict[str, Any]], language: str) -> float:
    """Return the width of a column in rem, by its head and its longest cell."""
    texts = (item for row in rows for item in items(column, row, language))
    longest = max(len(column["title"][language]), *map(len, texts), 0)
    return PROSE if longest > SENTENCE else round(min(max(longest * LETTER, NARROWEST), WIDEST) + SPACE, 1)


def height(columns: list[dict[str, Any]], rows: list[dict[str, Any]], widths: list[float], language: str) -> float:
    """Return how high a row is on average, in rem, by the lines of its longest cell."""
    across = [(column, max(wide - SPACE, 1) / TYPICAL) for column, wide in zip(columns, widths, strict=True)]
    lines = (max(ceil(len(" ".join(items(column, row, language))) / letters) for column, letters in across) for row in rows)
    return round(AROUND + LINE * sum(max(count, 1) for count in lines) / len(rows), 1)


def items(column: dict[str, Any], row: dict[str, Any], language: str) -> list[str]:
    """Return what a cell shows, as texts that each should stand on one line."""
    cell = row.get(column["key"])
    cell = cell[language] if isinstance(cell, dict) else cell
    if not isinstance(cell, (list, tuple)):
        return [str(cell)] if cell is not None else []
    if column.get("kind") == "sources":
        return [tables.load().row(f"sources/{source}")[f"publisher_{language}"] for source in cell]
    return [item.rpartition("/")[2] for item in cell]


def unbroken(columns: list[dict[str, Any]], rows: list[dict[str, Any]], language: str) -> list[str]:
    """Return the keys of the columns of a table that is neither long nor wide in which all names are short."""
    if len(rows) > LONG or len(columns) > FEW:
        return []
    return [column["key"] for column in columns if column.get("kind") == "names" and all(len(" ".join(items(column, row, language))) <= NAME for row in rows)]
