"""The width of a table: the stylesheet sizes the columns, but one whose words are too long would leave the page."""

from bs4 import Tag

from talaqi.pdf import PrintError

# Ordinary letters that stand side by side on a page: of one language, of two.
ROOM = {"single": 96, "parallel": 116}
# The letters' place of the space between two columns, and of the icon of a verdict.
GAP, ICON = 1.5, 4
# Cells that are never broken over lines.
UNBROKEN = {"number", "year", "date"}


def check_width(table: Tag, kind: str, place: str) -> None:
    """Raise PrintError, naming the place, for a table whose longest words do not fit side by side on a page."""
    rows = [row.find_all(["th", "td"], recursive=False) for row in table.find_all("tr")]
    if len({len(row) for row in rows}) != 1 or table.find(colspan=True) or table.find(rowspan=True):
        return
    needed = round(sum(GAP + max(map(_longest, column)) for column in zip(*rows, strict=True)))
    if needed > ROOM[kind]:
        heads = ", ".join(head.get_text(" ", strip=True) for head in rows[0])
        raise PrintError(
            f"{place}: the table “{heads}” needs {needed} letters side by side, "
            f"and a printed page has {ROOM[kind]}; show fewer columns"
        )


def _longest(cell: Tag) -> int:
    """Return the letters of the longest part of a cell that stands on one line."""
    is_head = cell.find_parent("thead") is not None
    parts = (
        [cell.get_text(" ", strip=True)]
        if UNBROKEN.intersection(cell.get("class", ())) and not is_head
        else cell.get_text(" ").split()
    )
    badges = [len(badge.get_text()) + ICON for badge in cell.select(".badge")]
    return max([*map(len, parts), *badges], default=0)
