"""The cells of a table that runs from right to left: each ends with a space, or readers of the PDF join its last word to the next cell."""

from bs4 import Tag

from talaqi import config
from talaqi.pdf.print_chapters import Chapter

SPACE = "\N{NO-BREAK SPACE}"


def part(chapter: Chapter) -> None:
    """End every cell of a chapter with a space, where its language runs from right to left."""
    if config.direction(chapter.language) == "rtl":
        for cell in chapter.body.find_all(["td", "th"]):
            _last(cell).append(SPACE)


def _last(cell: Tag) -> Tag:
    """Return the element in which a cell's text ends: its last paragraph, or itself."""
    blocks = cell.find_all(["p", "div", "li"])
    return blocks[-1] if blocks else cell
