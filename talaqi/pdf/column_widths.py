"""The widths of a table's columns, counted in ordinary letters: those with which its rows take the fewest lines.

A table set by these widths is also set faster than one whose every cell must be measured first.
"""

from dataclasses import dataclass
from math import ceil, inf

from bs4 import Tag

from talaqi import config
from talaqi.pdf import PrintError, text_width
from talaqi.pdf.markup import element
from talaqi.pdf.rtl_cells import SPACE as END

# Cells that are never broken over lines: a number, a date, the id of a row, a verdict beside its icon.
WHOLE = {"number", "year", "date", "id", "verdict"}
BLOCKS = ["p", "div", "li"]
# What a column takes beside its letters, the space to the next; how much of a letter's place small and bold ones take; and what the icon of a verdict takes.
GAP, SMALL, BOLD, ICON = 1.8, 0.86, 1.1, 5
# The space between the columns of a table of half the width.
TIGHT = 1
# What the space takes that ends a cell of a table from right to left.
SPACE = 0.5
# The words of a value are kept together up to here.
VALUE = 22
# How wide tables are on the page, in points, and in which sizes they are set, as in the stylesheet: Arabic a point larger.
ROOM = {"single": 368, "half": 177, "parallel": 493}
SIZE, SIZES, LARGER = 8, {"whole": 7, "numbers": 7.5}, 1
# Weighs a cell's own lines against the height of its row: two columns that are both too narrow must each be worth widening.
OWN = 0.2
# Weighs the length of a text against its lines, so that a column may grow on the way to a line saved.
TEXT = 0.05
# By how many letters a column may grow at once.
STEPS = (1, 2, 3, 5, 8, 12)


@dataclass(frozen=True)
class Column:
    """A column: the lengths of the texts in each of its cells, and the length that must stand on one line."""

    cells: tuple[tuple[int, ...], ...]
    least: int

    def lines(self, width: int) -> list[float]:
        """Return how many lines each cell takes at a width, and a little more for a longer text."""
        return [sum(ceil(length / width) + TEXT * length / width for length in cell) for cell in self.cells]


def settle(table: Tag, kind: str, where: str) -> None:
    """Give a table's columns their widths; raises PressError, naming the place, for one that is wider than the page."""
    rows = [row.find_all(["th", "td"], recursive=False) for row in table.find_all("tr")]
    if len({len(row) for row in rows}) != 1 or table.find(colspan=True) or table.find(rowspan=True):
        return
    columns = [_column(cells) for cells in zip(*rows, strict=True)]
    gap = TIGHT if kind == "half" else GAP
    left = int(room(table, kind) - gap * len(columns))
    least = sum(column.least for column in columns)
    if least > left:
        raise PrintError(f"{where}: the table “{_name(rows[0])}” needs {least} letters side by side, and a printed page has {left}; show fewer columns")
    widths = _widths(columns, left)
    total = sum(widths) + gap * len(widths)
    table.insert(0, element("colgroup", *(element("col", style=f"width:{100 * (width + gap) / total:.2f}%") for width in widths)))
    table["class"] = [*table.get("class", ()), "settled"]


def room(table: Tag, kind: str) -> float:
    """Return how many letters stand side by side in a table; the parallel edition's are set in the size of its first language."""
    size = next((SIZES[name] for name in table.get("class", ()) if name in SIZES), SIZE)
    around = table.find_parent(lang=True)
    larger = (around["lang"] if around else config.main_language()) == config.main_language()
    return ROOM[kind] / (size + LARGER * larger) / text_width.LETTER


def _name(heads: list[Tag]) -> str:
    return ", ".join(head.get_text(" ", strip=True) for head in heads)


def _column(cells: tuple[Tag, ...]) -> Column:
    parts = [[(text.get_text(" ", strip=True), cell, text) for text in _texts(cell)] for cell in cells]
    lengths = [tuple(_length(text, cell, part) + _icon(part) for text, cell, part in said if text) for said in parts]
    words = [_length(word, cell, part) for said in parts for text, cell, part in said for word in text.split()]
    whole = [min(length, _kept(cell)) for cell, said in zip(cells, lengths, strict=True) for length in said]
    badges = [_length(text, cell, part) + _icon(part) for said in parts for text, cell, part in said if _icon(part)]
    return Column(tuple(lengths), max([3, *words, *whole, *badges]))


def _texts(cell: Tag) -> list[Tag]:
    """Return the elements of a cell that each begin a line and hold no other such."""
    return [text for text in cell.find_all(BLOCKS) if not text.find(BLOCKS)] or [cell]


def _icon(part: Tag) -> int:
    """Return how many letters' place the icon of a verdict takes."""
    return ICON if part.select_one(".badge") else 0


def _length(text: str, cell: Tag, part: Tag) -> int:
    bold = "value" in cell.get("class", ()) or cell.parent.parent.name == "thead"
    small = "id" in part.get("class", ()) and part.find("bdi")
    space = SPACE if part.get_text().endswith(END) else 0
    return ceil(space + text_width.width(text) * (BOLD if bold else SMALL if small else 1))


def _kept(cell: Tag) -> float:
    """Return up to which length a cell's text is never broken."""
    kinds = set(cell.get("class", ()))
    if cell.parent.parent.name == "thead":
        return 0
    return VALUE if "value" in kinds else 0 if WHOLE.isdisjoint(kinds) else inf


def _widths(columns: list[Column], room: int) -> list[int]:
    """Return the widths: from the least that each column needs, step by step to the column that saves most lines by the letter."""
    widths = [column.least for column in columns]
    lines = [column.lines(width) for column, width in zip(columns, widths, strict=True)]
    while left := room - sum(widths):
        _, one, step = max((_saved(lines, one, columns[one].lines(widths[one] + step)) / step, one, step) for one in range(len(columns)) for step in STEPS if step <= left)
        widths[one] += step
        lines[one] = columns[one].lines(widths[one])
    return widths


def _saved(lines: list[list[float]], one: int, instead: list[float]) -> float:
    """Return how many lines fewer all rows take with other lines in one of the columns, and a little for its own text that takes fewer."""
    others = [column for number, column in enumerate(lines) if number != one]
    tallest = list(map(max, zip(*others, strict=True))) if others else [0.0] * len(instead)
    before = sum(max(pair) for pair in zip(tallest, lines[one], strict=True))
    after = sum(max(pair) for pair in zip(tallest, instead, strict=True))
    return before - after + OWN * (sum(lines[one]) - sum(instead))
