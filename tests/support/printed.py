"""The printed book as its readers see it: what a PDF's text, tags, outline and links say."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pikepdf
import pypdf
import pypdfium2
from bs4 import BeautifulSoup

from talaqi.caches import cached
from talaqi.pdf import volumes as press

WORD = re.compile(r"[\u0621-\u063a\u0641-\u0652]+")
# The book in each language and in both, and its evidence.
ARABIC, ENGLISH, BOTH = "talaqi-ar.pdf", "talaqi-en.pdf", "talaqi-ar-en.pdf"
EVIDENCE = {"ar": "talaqi-evidence-ar.pdf", "en": "talaqi-evidence-en.pdf"}
BOOKS = {"ar": ARABIC, "en": ENGLISH}
NAMES = (ARABIC, ENGLISH, *EVIDENCE.values(), BOTH)
LANGUAGES = {
    **{name: (language,) for names in (BOOKS, EVIDENCE) for language, name in names.items()},
    BOTH: ("ar", "en"),
}


def made(name: str) -> Path:
    """Return the file of a PDF in the place where it was made: the site is replaced by every build, and this is not."""
    return next(press.build_folder().glob(f"{name.removesuffix('.pdf')}-{'[0-9a-f]' * 16}.pdf"))


@cached
def document(name: str) -> BeautifulSoup:
    """Return the print document from which a PDF was set; the fixture `volumes` must have made it."""
    return BeautifulSoup(press.document_file(made(name)).read_text("utf-8"), "html.parser")


@cached
def text_pages(file: Path) -> tuple[pypdfium2.PdfTextPage, ...]:
    """Return the pages of a PDF as Chrome finds their text."""
    return tuple(page.get_textpage() for page in pypdfium2.PdfDocument(file))


@cached
def pages_in_pdfium(file: Path) -> tuple[str, ...]:
    """Return the text of each page as Chrome finds it."""
    return tuple(page.get_text_range() for page in text_pages(file))


@cached
def pages_in_pypdf(file: Path) -> tuple[str, ...]:
    """Return the text of each page as pypdf finds it."""
    return tuple(page.extract_text() for page in pypdf.PdfReader(file).pages)


READERS = {"pdfium": pages_in_pdfium, "pypdf": pages_in_pypdf}


@dataclass(frozen=True)
class Tagged:
    """A tag of a PDF: what it is, its language and alternative text, its attributes, and its depth in the tree."""

    kind: str
    language: str
    alternative: str
    attributes: dict[str, object]
    identifier: str


@cached
def opened(file: Path) -> pikepdf.Pdf:
    """Return a PDF, opened once for all tests."""
    return pikepdf.open(file)


@cached
def places(file: Path) -> dict[str, int]:
    """Return the page of each address of a PDF."""
    pdf = opened(file)
    pages = {page.objgen: number for number, page in enumerate(pdf.pages, 1)}
    return {str(name): pages[place[0].objgen] for name, place in pikepdf.NameTree(pdf.Root.Names.Dests).items()}


@cached
def tags(file: Path) -> tuple[Tagged, ...]:
    """Return all tags of a PDF in reading order."""
    return tuple(_tags(opened(file).Root.StructTreeRoot.K))


def _tags(kids: object) -> Iterator[Tagged]:
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            attributes = dict(kid.get("/A", {}).items())
            yield Tagged(
                str(kid.S).lstrip("/"),
                str(kid.get("/Lang", "")),
                str(kid.get("/Alt", "")),
                attributes,
                str(kid.get("/ID", "")),
            )
            yield from _tags(kid.get("/K", []))


@cached
def outline(file: Path) -> tuple[tuple[int, str, int], ...]:
    """Return the entries of a PDF's outline: depth, title, page."""
    pdf = opened(file)
    numbers = {page.objgen: number for number, page in enumerate(pdf.pages, 1)}

    def entries(item: pikepdf.Object | None, depth: int) -> Iterator[tuple[int, str, int]]:
        while item is not None:
            yield depth, str(item.Title), numbers[item.Dest[0].objgen]
            yield from entries(item.get("/First"), depth + 1)
            item = item.get("/Next")

    return tuple(entries(pdf.Root.Outlines.First, 0))
