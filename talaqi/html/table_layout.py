"""The columns of a table: their order, their heads on a phone and, for a long table, widths and heights known before it is laid out.

Rows that are not seen then need no layout.
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
# Names of no more letters than these are not broken over lines.
NAME = 14
# Widths in rem: of a letter on average, of the space after a column, the narrowest, the widest, of a badge beside its word, and of prose.
LETTER, SPACE, NARROWEST, WIDEST, BADGE, PROSE = 0.54, 1, 4, 20, 2, 16
# Of the page, into which few columns are fitted, and of prose under its row.
PAGE, UNDER = 45, 40
# Of a letter in running text, of a line, and of the space around a row.
TYPICAL, LINE, AROUND = 0.46, 1.45, 1.05


def long(rows: list[dict[str, Any]]) -> bool:
    """Return whether a table is long enough to be filtered."""
    return len(rows) > LONG


def wide(columns: list[dict[str, Any]]) -> bool:
    """Return whether a table has so many columns that it may be wider than the page."""
    return len(columns) > FEW


def tracks(columns: list[dict[str, Any]], rows: list[dict[str, Any]], language: str) -> str:
    """Return the style of a long or wide table: its columns as CSS grid tracks, their sum and the height of a row; nothing for another."""
    if not (long(rows) or wide(columns)):
        return ""
    under = below(columns, rows, language)
    beside = [column for column in columns if column["key"] not in under]
    widths = _widths(beside, rows, language)
    shares = " ".join(f"minmax({one:g}rem, {one:g}fr)" for one in widths)
    lines = [*zip(beside, widths, strict=True)], [(column, UNDER) for column in columns if column["key"] in under]
    return f"--columns: {shares}; --width: {sum(widths):g}rem; --row: {height(*lines, rows, language):g}rem"


def _widths(columns: list[dict[str, Any]], rows: list[dict[str, Any]], language: str) -> list[float]:
    widths = [width(column, rows, language) for column in columns]
    return widths if wide(columns) else fitted(widths, [narrowest(column, rows, language) for column in columns])


def width(column: dict[str, Any], rows: list[dict[str, Any]], language: str) -> float:
    """Return the width of a column in rem, by its head and its longest cell."""
    if prose([column], rows, language):
        return PROSE
    return _holding(column, max(len(column["title"][language]), _longest(column, rows, language)))


def narrowest(column: dict[str, Any], rows: list[dict[str, Any]], language: str) -> float:
    """Return how narrow a column may become, in rem: ids and sentences not at all, others as their longest word."""
    if column.get("kind") == "id" or prose([column], rows, language):
        return width(column, rows, language)
    words = (word for row in rows for item in (column["title"][language], *items(column, row, language)) for word in item.split())
    return _holding(column, max(map(len, words), default=0))


def _holding(column: dict[str, Any], letters: int) -> float:
    badge = BADGE if column.get("kind") == "verdict" else 0
    return round(min(max(letters * LETTER + badge, NARROWEST), WIDEST) + SPACE, 1)


def fitted(widths: list[float], narrowest: list[float]) -> list[float]:
    """Return the widths of few columns so that they fit into the page as far as they can: the widest of those that may are narrowed."""
    room = lambda widths: max((one for one, least in zip(widths, narrowest, strict=True) if one > least), default=0)  # noqa: E731
    while sum(widths) > PAGE and (widest := room(widths)):
        widths = [max(least, one - 1) if one == widest else one for one, least in zip(widths, narrowest, strict=True)]
    return widths


def height(beside: list[tuple[dict[str, Any], float]], under: list[tuple[dict[str, Any], float]], rows: list[dict[str, Any]], language: str) -> float:
    """Return how high a row is on average, in rem: the lines of the longest of the cells that stand beside each other, and of each under them."""
    lines = sum(max(1, *(_lines(cell, row, language) for cell in beside)) + sum(_lines(cell, row, language) for cell in under) for row in rows)
    return round(AROUND + LINE * lines / len(rows), 1)


def _lines(cell: tuple[dict[str, Any], float], row: dict[str, Any], language: str) -> int:
    column, rem = cell
    return ceil(len(" ".join(items(column, row, language))) / (max(rem - SPACE, 1) / TYPICAL))


def _longest(column: dict[str, Any], rows: list[dict[str, Any]], language: str) -> int:
    return max((len(item) for row in rows for item in items(column, row, language)), default=0)


def prose(columns: list[dict[str, Any]], rows: list[dict[str, Any]], language: str) -> list[str]:
    """Return the keys of the columns that hold sentences."""
    return [column["key"] for column in columns if column.get("kind", "text") == "text" and _longest(column, rows, language) > SENTENCE]


def below(columns: list[dict[str, Any]], rows: list[dict[str, Any]], language: str) -> list[str]:
    """Return the keys of the columns of a long or wide table whose cells stand under their row: sentences, where all do not fit side by side."""
    fits = not (long(rows) or wide(columns)) or sum(_widths(columns, rows, language)) <= PAGE
    return [] if fits else prose(columns, rows, language)


def ordered(columns: list[dict[str, Any]], rows: list[dict[str, Any]], language: str) -> list[dict[str, Any]]:
    """Return the columns in the order of a page: of those that are languages its own first, and last those that stand under their row."""
    named = iter(sorted((column for column in columns if column["key"] in config.languages()), key=lambda column: column["key"] != language))
    own = [next(named) if column["key"] in config.languages() else column for column in columns]
    under = below(columns, rows, language)
    return sorted(own, key=lambda column: column["key"] in under)


def heads(texts: Iterable[str]) -> str:
    """Return the heads of columns as style properties, `--head-1: "Date"`, which each cell shows for itself on a phone."""
    quoted = (text.replace("\\", r"\\").replace('"', r'\"').replace("\n", " ") for text in texts)
    return "; ".join(f'--head-{place}: "{head}"' for place, head in enumerate(quoted, 1))


def items(column: dict[str, Any], row: dict[str, Any], language: str) -> list[str]:
    """Return what a cell shows, as texts that each should stand on one line."""
    cell = row.get(column["key"])
    cell = cell[language] if isinstance(cell, dict) else cell
    if column.get("kind") == "verdict":
        # A badge may break between its words.
        return row_names.name_of(f"terms/{cell}", language, tables.load()).split() if cell else []
    if not isinstance(cell, (list, tuple)):
        return [str(cell)] if cell is not None else []
    if column.get("kind") == "sources":
        return [tables.load().row(f"sources/{source}")[f"publisher_{language}"] for source in cell]
    return [item.rpartition("/")[2] for item in cell]


def unbroken(columns: list[dict[str, Any]], rows: list[dict[str, Any]], language: str) -> list[str]:
    """Return the keys of the columns of a table that is neither long nor wide in which all names are short."""
    if long(rows) or wide(columns):
        return []
    return [column["key"] for column in columns if column.get("kind") == "names" and all(len(" ".join(items(column, row, language))) <= NAME for row in rows)]
