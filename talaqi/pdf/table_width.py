"""The width of a table: the stylesheet sizes its columns, but a table with too long words leaves the page."""

import re
from html import unescape

from talaqi.pdf import PrintError
from talaqi.pdf.print_blocks import CELL, TAG

# Ordinary letters that stand side by side on a page: of one language, of two.
ROOM = {"single": 96, "parallel": 116}
# The letters' place of the space between two columns, and of the icon of a verdict.
GAP, ICON = 1.5, 4
# Cells that are never broken over lines.
UNBROKEN = re.compile(r'class="(?:[^"]* )?(?:number|year|date)[ "]')
BADGE = re.compile(r'<span class="badge[^>]*>(.*?)</span>')


def check_width(table: str, kind: str, place: str) -> None:
    """Raise PrintError, naming the place, for a table whose longest words do not fit side by side on a page."""
    rows = [CELL.findall(row) for row in table.split("<tr")[1:]]
    if len({len(row) for row in rows}) != 1 or "colspan=" in table or "rowspan=" in table:
        return
    heads = table.partition("</thead>")[0].count("<tr")
    letters = [[_longest(start, html, line < heads) for start, html, _ in row] for line, row in enumerate(rows)]
    needed = round(sum(GAP + max(column) for column in zip(*letters, strict=True)))
    if needed > ROOM[kind]:
        names = ", ".join(_text(content) for _, content, _ in rows[0])
        problem = f"needs {needed} letters side by side, and a printed page has {ROOM[kind]}; show fewer columns"
        raise PrintError(f"{place}: the table “{names}” {problem}")


def _longest(start: str, content: str, is_head: bool) -> int:
    """Return the letters of the longest part of a cell that stands on one line."""
    text = _text(content)
    parts = [text] if UNBROKEN.search(start) and not is_head else text.split()
    badges = [len(_text(badge)) + ICON for badge in BADGE.findall(content)]
    return max([*map(len, parts), *badges], default=0)


def _text(html: str) -> str:
    return unescape(TAG.sub(" ", html)).strip()
