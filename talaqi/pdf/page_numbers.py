"""The printed numbers of pages: volumes are laid out until each link says the number of the page to which it leads.

A link may lead into another volume, so volumes that refer to each other are laid out together. WeasyPrint's own
`target-counter` keeps numbers from before a page was inserted, so numbers are attributes here.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from talaqi import messages
from talaqi.pdf import PrintError

if TYPE_CHECKING:
    from weasyprint import Document

# Before the first layout a link has the room of the longest number.
UNKNOWN = {"data-page": "000"}
# The address of a place in another volume: `volume:leap-evidence-en.pdf#en.data.table-x`.
OTHER_VOLUME = "volume:"
LINK = re.compile(r"<a\b(?=[^>]* data-page=)[^>]*>")
ADDRESS = re.compile(rf' href="(?:{OTHER_VOLUME}(?P<volume>[^"#]+))?#(?P<place>[^"]+)"')
NUMBER = re.compile(r'(?<= data-page=")\d+(?=")')
# A note that stands at the foot of a page, and one that its page has lost.
NOTE = re.compile(r'<span class="foot\b(?![^>]* id=)')
NAMED_NOTE = re.compile(r'<span id="(?P<name>foot-\d+)" class="foot\b')
# The block that calls for a note, and what takes it to the next page: whole where it has no room, then in any case.
WHOLE, AT_ONCE = ' style="break-inside: avoid"', ' style="break-before: page"'
BLOCK = re.compile(rf"<(?P<tag>p|li)(?P<kept>{WHOLE}|{AT_ONCE})?(?=[ >])")
# Stands for the number in a message.
HERE = "\N{OBJECT REPLACEMENT CHARACTER}"
# Volumes settle in two or three layouts; one that swings between two states does not settle at all.
MOST_LAYOUTS = 8
# The pages of a volume: the number of the page on which each address stands first.
Pages = Mapping[str, int]


@dataclass(frozen=True)
class LaidOut:
    """A volume laid out: its document with the right numbers, and its pages."""

    html: str
    layout: "Document"
    pages: Pages


def around_page(language: str, volume: str = "") -> tuple[str, str]:
    """Return what a reference prints before and after the number of a page, of another volume where one is named."""
    message, values = ("print-at-page-of-volume", {"volume": volume}) if volume else ("print-at-page", {})
    before, _, after = messages.text(message, language, page=HERE, **values).partition(HERE)
    return f" {before}", after


def lay_out(documents: Mapping[str, str], known: Mapping[str, Pages] | None = None) -> dict[str, LaidOut]:
    """Return documents laid out with the right numbers, by the names of their volumes.

    `known` are the pages of volumes that are laid out already: one of them that is among the documents too is laid out
    only where a number in it moved. Raises PrintError where numbers never stop moving.
    """
    from weasyprint import HTML

    documents = {volume: _name_notes(html) for volume, html in documents.items()}
    pages = dict(known or {})
    layouts: dict[str, Document] = {}
    for _ in range(MOST_LAYOUTS):
        for volume in documents.keys() - pages.keys():
            layouts[volume] = HTML(string=documents[volume]).render(pdf_variant="pdf/ua-1")
            pages[volume] = find_pages(layouts[volume])
        numbered = {
            volume: _keep_notes(set_numbers(html, volume, pages), pages[volume]) for volume, html in documents.items()
        }
        moved = [volume for volume, html in documents.items() if numbered[volume] != html]
        if not moved:
            _check_notes(documents, pages)
            return {volume: LaidOut(documents[volume], layout, pages[volume]) for volume, layout in layouts.items()}
        for volume in moved:
            documents[volume] = numbered[volume]
            del pages[volume]
    raise PrintError(f"after {MOST_LAYOUTS} layouts the page numbers still change; write a link or a title shorter")


def _name_notes(html: str) -> str:
    """Return a document in which each note has a name, by which it is found on its page."""
    numbers = count(1)
    return NOTE.sub(lambda note: f'<span id="foot-{next(numbers)}"{note[0].removeprefix("<span")}', html)


def _keep_notes(html: str, pages: Pages) -> str:
    """Return a document in which the blocks whose notes stand on no page are taken to the next one, whole or at once.

    WeasyPrint moves a line to the next page where its note has no room, and may lose the last note of a page so.
    """
    for note in reversed([note for note in NAMED_NOTE.finditer(html) if note["name"] not in pages]):
        block = [*BLOCK.finditer(html, 0, note.start())][-1]
        html = f"{html[: block.start()]}<{block['tag']}{AT_ONCE if block['kept'] else WHOLE}{html[block.end() :]}"
    return html


def _check_notes(documents: Mapping[str, str], pages: Mapping[str, Pages]) -> None:
    """Raise PrintError for a note that stands on no page: nobody who reads the volume could tell that it is lost."""
    for volume, html in documents.items():
        if lost := [note["name"] for note in NAMED_NOTE.finditer(html) if note["name"] not in pages[volume]]:
            raise PrintError(f"{volume}: the typesetter lost the notes {', '.join(lost)}; shorten what calls for them")


def find_pages(laid_out: "Document") -> dict[str, int]:
    """Return the number of the page on which each address of a document stands first."""
    return {name: number for number, page in reversed([*enumerate(laid_out.pages, 1)]) for name in page.anchors}


def set_numbers(html: str, volume: str, pages: Mapping[str, Pages]) -> str:
    """Return the document of a volume in which each link with a number has that of the page of its address."""

    def set_number(link: re.Match[str]) -> str:
        address = ADDRESS.search(link[0])
        page = pages.get(address["volume"] or volume, {}).get(address["place"]) if address else None
        return NUMBER.sub(str(page), link[0]) if page else link[0]

    return LINK.sub(set_number, html)
