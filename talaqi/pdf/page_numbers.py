"""The printed numbers of pages: a document is laid out until each link says the number of the page to which it leads.

WeasyPrint's own `target-counter` keeps numbers from before a page was inserted, so numbers are attributes here.
"""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from talaqi.pdf import PrintError

if TYPE_CHECKING:
    from weasyprint import Document

# Before the first layout a link has the room of the longest number.
UNKNOWN = {"data-page": "000"}
LINK = re.compile(r"<a\b(?=[^>]* data-page=)[^>]*>")
ADDRESS = re.compile(r' href="#([^"]+)"')
NUMBER = re.compile(r'(?<= data-page=")\d+(?=")')
# A document settles in two or three layouts; one that swings between two states does not settle at all.
MOST_LAYOUTS = 8


def lay_out(html: str) -> "Document":
    """Return a document laid out with the right numbers; raise PrintError where they never stop moving."""
    from weasyprint import HTML

    for _ in range(MOST_LAYOUTS):
        laid_out = HTML(string=html).render(pdf_variant="pdf/ua-1")
        numbered = set_numbers(html, find_pages(laid_out))
        if numbered == html:
            return laid_out
        html = numbered
    raise PrintError(f"after {MOST_LAYOUTS} layouts the page numbers still change; write a link or a title shorter")


def find_pages(laid_out: "Document") -> dict[str, int]:
    """Return the number of the page on which each address of a document stands first."""
    return {name: number for number, page in reversed([*enumerate(laid_out.pages, 1)]) for name in page.anchors}


def set_numbers(html: str, pages: Mapping[str, int]) -> str:
    """Return a document in which each link with a number has that of the page of its address."""

    def set_number(link: re.Match[str]) -> str:
        address = ADDRESS.search(link[0])
        return NUMBER.sub(str(pages[address[1]]), link[0]) if address and address[1] in pages else link[0]

    return LINK.sub(set_number, html)
