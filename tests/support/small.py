"""Small chapters and small documents, so that a test of print needs no built book."""

import io
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pikepdf
import pypdfium2
from bs4 import BeautifulSoup, Tag
from docutils import nodes
from docutils.frontend import get_default_settings
from docutils.utils import new_document
from sphinx.writers.html import HTMLWriter

from talaqi.html import nodes as book_nodes
from talaqi.pdf import print_fonts, typesetting, verdict_badges
from talaqi.pdf.print_blocks import Chapter
from talaqi.pdf.print_pages import PrintPage

SHEET = Path(typesetting.__file__).parent / "styles" / "print.css"


def markup(html: str) -> Tag:
    """Return the one element that a piece of HTML holds."""
    return BeautifulSoup(html, "html.parser").find(True)


def page(*parts: nodes.Node, language: str = "en", name: str = "the-arrest") -> PrintPage:
    """Return a page that holds some nodes under its title, with a list of its numbers."""
    settings = get_default_settings(HTMLWriter)
    document = new_document("page", settings)
    document["lists_numbers"] = True
    document += section("the-arrest", "The arrest", *parts)
    values: dict[str, Any] = {"language": language, "numfig_format": {"figure": "Fig. %s", "table": "Table %s"}}
    values |= {"manpages_url": None, "html_secnumber_suffix": ". ", "html_permalinks": True, "highlight_options": {}}
    numbers = {
        kind: {node["ids"][0]: (1,) for node in document.findall(book_nodes.display)} for kind in ("figure", "table")
    }
    domain = SimpleNamespace(get_enumerable_node_type=lambda node: None)
    builder = SimpleNamespace(
        config=SimpleNamespace(**values), highlighter=None, current_docname=name, fignumbers=numbers
    )
    builder.env, builder.add_permalinks, builder.images, builder.imgpath = (
        SimpleNamespace(domains={"std": domain}),
        True,
        {},
        "_images",
    )
    return PrintPage(document, builder, name)


def section(label: str, title: str, *parts: nodes.Node) -> nodes.section:
    """Return a section with its label and title."""
    return nodes.section("", nodes.title("", title), *parts, ids=[label])


def chapter(*parts: nodes.Node, language: str = "en", name: str = "the-arrest", body: str = "") -> Chapter:
    """Return a printed chapter that holds some nodes; `body` is the HTML of its page."""
    return page(*parts, language=language, name=name).chapter(body)


def document(html: str, language: str = "en", style: str = "") -> str:
    """Return a small print document."""
    rules = print_fonts.stylesheet() + verdict_badges.stylesheet() + SHEET.read_text("utf-8") + style
    direction = "rtl" if language == "ar" else "ltr"
    return (
        f'<!doctype html><html lang="{language}" dir="{direction}"><head><title>Small</title><style>{rules}</'
        f"style></head><body>{html}</body></html>"
    )


def pdf(html: str, language: str = "en", style: str = "") -> bytes:
    """Return a small document as print sets it."""
    return typesetting.render_pdf(document(html, language, style), language == "ar")


def lines(made: bytes) -> list[str]:
    """Return the lines of the first page as Chrome finds them."""
    return [
        line.strip()
        for line in pypdfium2.PdfDocument(made)[0].get_textpage().get_text_range().splitlines()
        if line.strip()
    ]


def opened(made: bytes) -> pikepdf.Pdf:
    """Return a small PDF, opened."""
    return pikepdf.open(io.BytesIO(made))
