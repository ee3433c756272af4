"""Small chapters and small documents, so that a test of print needs no built book."""

import io
from pathlib import Path

import pikepdf
import pypdfium2
from bs4 import BeautifulSoup, Tag

from talaqi.pdf import print_fonts, typesetting, verdict_badges
from talaqi.pdf.print_chapters import Chapter

SHEET = Path(typesetting.__file__).parent / "styles" / "print.css"


def markup(html: str) -> Tag:
    """Return the one element that a piece of HTML holds."""
    return BeautifulSoup(html, "html.parser").find(True)


def chapter(html: str, language: str = "en", name: str = "the-arrest", folder: Path = Path("nowhere")) -> Chapter:
    """Return a chapter whose page holds some HTML."""
    body = markup(f'<section class="chapter" lang="{language}">{html}</section>')
    return Chapter(name, language, body, folder, {element["id"] for element in body.find_all(id=True)})


def pdf(html: str, language: str = "en", style: str = "") -> bytes:
    """Return a small document as print sets it."""
    rules = print_fonts.sheet() + verdict_badges.sheet() + SHEET.read_text("utf-8") + style
    direction = "rtl" if language == "ar" else "ltr"
    page = (
        f'<!doctype html><html lang="{language}" dir="{direction}"><head><title>Small</title><style>{rules}</'
        f'style></head><body>{html}</body></html>'
    )
    return typesetting.pdf(page, language == "ar")


def lines(made: bytes) -> list[str]:
    """Return the lines of the first page as Chrome finds them."""
    return [line.strip() for line in pypdfium2.PdfDocument(made)[0].get_textpage().get_text_range().splitlines() if line.strip()]


def opened(made: bytes) -> pikepdf.Pdf:
    """Return a small PDF, opened."""
    return pikepdf.open(io.BytesIO(made))
