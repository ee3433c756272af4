"""The columns of a table: their order, their heads on a phone and, for a long table, widths and heights.

A column is as wide as its kind asks, so a browser lays out the rows in view only and every row has the same columns.
"""

from collections.abc import Iterable
from math import ceil
from typing import Any

from talaqi import config, tables
from talaqi.tables import row_names

# A table of more rows than these is long.
LONG = 40
# A table of more columns than these is wider than the page.
FEW = 7
# A cell of more letters than these holds prose.
SENTENCE = 90
# Widths in rem by the kind of a column, the space after it included; an id is measured, for it is never broken.
WIDTHS = {"date": 10, "year": 5, "number": 7, "numbers": 9, "names": 11, "verdict": 10, "sources": 20, "text": 13}
OTHER, PROSE = 10, 16
# In rem: a letter of an id, the space after it, the least that few columns shrink to, and prose under its row.
ID_LETTER, SPACE, NARROWEST, UNDER = 0.55, 1, 4, 40
# Prose stands beside the other columns where all of them are no wider than this, in rem.
PAGE = 53
# In rem: a letter of running text, a line, and the space around a row.
LETTER, LINE, AROUND = 0.46, 1.45, 1.05


def long(rows: list[dict[str, Any]]) -> bool:
    """Return whether a table is long enough to be filtered."""
    return len(rows) > LONG


def wide(columns: list[dict[str, Any]]) -> bool:
    """Return whether a table has so many columns that it may be wider than the page."""
    return len(columns) > FEW


def tracks(columns: list[dict[str, Any]], rows: list[dict[str, Any]], language: str) -> str:
    """Return the style of a long or wide table: CSS grid tracks, their least sum and the height of a row; else nothing.

    Few columns share the page by their widths; many are as wide as these, and the table scrolls sideways.
    """
    if not (long(rows) or wide(columns)):
        return ""
    under = below(columns, rows, language)
    beside = [column for column in columns if column["key"] not in under]
    widths = [width(column, rows, language) for column in beside]
    least = widths
    if not wide(beside):
        pairs = zip(beside, widths, strict=True)
        least = [width if column.get("kind") in ("id", "row") else NARROWEST for column, width in pairs]
    shares = " ".join(f"minmax({least:g}rem, {width:g}fr)" for least, width in zip(least, widths, strict=True))
    scale = 1 if wide(beside) else min(1, PAGE / sum(widths))
    lines = [(column, width * scale) for column, width in zip(beside, widths, strict=True)]
    height = _average_height(lines, [column for column in columns if column["key"] in under], rows, language)
    return f"--columns: {shares}; --width: {sum(least):g}rem; --row: {height:g}rem"


def width(column: dict[str, Any], rows: list[dict[str, Any]], language: str) -> float:
    """Return the width of a column in rem."""
    kind = column.get("kind", "text")
    if kind in ("id", "row"):
        longest = max(len(word) for row in rows for word in f"{cell_text(column, row, language)} ------".split())
        return round(longest * ID_LETTER + SPACE, 1)
    if prose([column], rows, language):
        return PROSE
    if kind == "text":
        # Words that stand for a category ("factual") need no more than their letters.
        texts = (column["title"][language], *(cell_text(column, row, language) for row in rows))
        longest = max(map(len, texts))
        return round(max(NARROWEST, min(longest * ID_LETTER + SPACE, WIDTHS["text"])), 1)
    return WIDTHS.get(kind, OTHER)


def _average_height(
    beside: list[tuple[dict[str, Any], float]], under: list[dict[str, Any]], rows: list[dict[str, Any]], language: str
) -> float:
    """Return the height of a row in rem: the lines of its longest cell, and those of each cell under it."""

    def lines(column: dict[str, Any], width: float, row: dict[str, Any]) -> int:
        return ceil(len(cell_text(column, row, language)) / (max(width - SPACE, 1) / LETTER))

    total = sum(
        max(1, *(lines(column, width, row) for column, width in beside))
        + sum(lines(column, UNDER, row) for column in under)
        for row in rows
    )
    return round(AROUND + LINE * total / len(rows), 1)


def prose(columns: list[dict[str, Any]], rows: list[dict[str, Any]], language: str) -> list[str]:
    """Return the keys of the columns that hold sentences."""
    texts = [column for column in columns if column.get("kind", "text") == "text"]
    return [column["key"] for column in texts if any(len(cell_text(column, row, language)) > SENTENCE for row in rows)]


def below(columns: list[dict[str, Any]], rows: list[dict[str, Any]], language: str) -> list[str]:
    """Return the keys of the columns of a long or wide table whose cells stand under their row.

    These are sentences, where all columns do not fit side by side.
    """
    fits = not (long(rows) or wide(columns)) or sum(width(column, rows, language) for column in columns) <= PAGE
    return [] if fits else prose(columns, rows, language)


def ordered(columns: list[dict[str, Any]], rows: list[dict[str, Any]], language: str) -> list[dict[str, Any]]:
    """Return the columns in the order of a page.

    Of those that are languages its own comes first; those that stand under their row come last.
    """
    named = iter(
        sorted(
            (column for column in columns if column["key"] in config.languages()),
            key=lambda column: column["key"] != language,
        )
    )
    own = [next(named) if column["key"] in config.languages() else column for column in columns]
    under = below(columns, rows, language)
    return sorted(own, key=lambda column: column["key"] in under)


def heads(texts: Iterable[str]) -> str:
    """Return the heads of columns as style properties, `--head-1: "Date"`; on a phone each cell shows its own."""
    quoted = (text.replace("\\", r"\\").replace('"', r"\"").replace("\n", " ") for text in texts)
    return "; ".join(f'--head-{place}: "{head}"' for place, head in enumerate(quoted, 1))


def cell_text(column: dict[str, Any], row: dict[str, Any], language: str) -> str:
    """Return the text that a cell shows."""
    cell = row.get(column["key"])
    cell = cell[language] if isinstance(cell, dict) else cell
    if column.get("kind") == "verdict" and cell:
        return row_names.name_of(f"terms/{cell}", language, tables.load())
    if not isinstance(cell, (list, tuple)):
        return "" if cell is None else str(cell)
    if column.get("kind") == "sources":
        return " ".join(tables.load().row(f"sources/{source}")[f"publisher_{language}"] for source in cell)
    return " ".join(item.rpartition("/")[2] for item in cell)
