"""Widths of the columns of a long table, known before its rows are laid out: rows that are not seen need no layout."""

from typing import Any

# A table of more rows than these scrolls in a box of its own.
LONG = 40
# A table of more columns than these is wider than the page.
FEW = 7
# A cell of more letters than these holds prose.
SENTENCE = 90
# Widths in rem: of a letter on average, of the space after a column, the narrowest, the widest, and of prose.
LETTER, SPACE, NARROWEST, WIDEST, PROSE, PROSE_AMONG_FEW = 0.54, 1, 4, 20, 32, 16


def tracks(columns: list[dict[str, Any]], rows: list[dict[str, Any]], language: str) -> str:
    """Return the style of a long table, its columns as CSS grid tracks and their sum; nothing for a table that is not long."""
    if len(rows) <= LONG:
        return ""
    prose = PROSE_AMONG_FEW if len(columns) <= FEW else PROSE
    widths = [min(width(column, rows, language), prose) for column in columns]
    shares = " ".join(f"minmax({one:g}rem, {one:g}fr)" for one in widths)
    return f"--columns: {shares}; --width: {sum(widths):g}rem"


def width(column: dict[str, Any], rows: list[dict[str, Any]], language: str) -> float:
    """Return the width of a column in rem, by its head and its longest cell."""
    longest = max(len(column["title"][language]), *(letters(row.get(column["key"]), language) for row in rows))
    return PROSE if longest > SENTENCE else round(min(max(longest * LETTER, NARROWEST), WIDEST) + SPACE, 1)


def letters(cell: Any, language: str) -> int:
    """Return how many letters stand on the longest line of a cell that should not break: of a list, its longest item."""
    if isinstance(cell, dict):
        return letters(cell[language], language)
    if isinstance(cell, (list, tuple)):
        return max((len(item.rpartition("/")[2]) for item in cell), default=0)
    return len(str(cell)) if cell is not None else 0
