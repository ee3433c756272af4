"""Typesets a print document with WeasyPrint as PDF/UA; the same document always gives the same bytes."""

import io
import logging
import re
import shutil
import sys
from collections.abc import Mapping
from contextlib import redirect_stdout
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from talaqi import config
from talaqi.pdf import PrintError, TypesetterMissing

COMMANDS = {
    "apt-get": "apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
    "dnf": "dnf install pango",
    "pacman": "pacman -S pango",
    "brew": "brew install pango",
}
# The space between a text and an element, or at the end of a cell. Where a text fits on its line but for such a space,
# WeasyPrint ends the line after the first word; a space that the element begins with may hang over the line's end.
# No line can end after a space within what stays on one line: that space gets an element of its own. So does one before
# what runs from right to left: within it, the space would stand at its other end.
ELEMENT = r"<(?:a|b|bdi|cite|code|em|i|span|strong)\b"
UNBROKEN = r'[^>]*(?:class="(?:end|id)\b|dir="rtl")'
SPACE_BEFORE_ELEMENT = re.compile(rf"(?<=[^\s>])(\s+)({ELEMENT}(?!{UNBROKEN})[^>]*>)")
SPACE_BEFORE_UNBROKEN = re.compile(rf"(?<=[^\s>])(\s+)(?={ELEMENT}{UNBROKEN})")
# A number in Arabic words begins with the space itself: readers of the PDF lose one before an isolated text.
SPACE_BEFORE_WORDS = re.compile(r'(?<=[^\s>])(\s+)(<span class="fact[^>]*><bdi>(?:<a [^>]*>)?)(?=[\u0621-\u064a])')
# A short cell stands on one line; in a long one the space that ends it may have no room.
SPACE_AT_END = re.compile(r"(?<=[^<>]{100})(\s+)(?=</(?:div|li|p|td|th)>)")


def require_typesetter() -> None:
    """Raise TypesetterMissing, with the command that helps, where WeasyPrint or a library that it needs is missing."""
    try:
        # Its own notice is about itself; the sentence below is about this book.
        with redirect_stdout(io.StringIO()):
            import weasyprint  # noqa: F401
    except OSError:
        command = next(
            (line for tool, line in COMMANDS.items() if shutil.which(tool)),
            COMMANDS["brew" if sys.platform == "darwin" else "apt-get"],
        )
        raise TypesetterMissing(f"The PDFs need Pango, which is not installed. To install it: {command}") from None


class _Warnings(logging.Handler):
    """Collects the warnings of WeasyPrint."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(record.getMessage())


def separate_spaces(html: str) -> str:
    """Return a document in which no text ends with a space: that goes into the element which follows.

    The space at the end of a long cell, or before what stays on one line, gets an element of its own; readers of the
    PDF lose some of these.
    """
    html = SPACE_BEFORE_WORDS.sub(r"\2\1", html)
    for space in (SPACE_BEFORE_UNBROKEN, SPACE_AT_END):
        html = space.sub(r"<span>\1</span>", html)
    return SPACE_BEFORE_ELEMENT.sub(r"\2\1", html)


@dataclass(frozen=True)
class Typeset:
    """A volume that is set: its document with the numbers of pages, these pages, the PDF and how many pages it has."""

    html: str
    pages: Mapping[str, int]
    content: bytes
    page_count: int


def render_pdf(html: str, is_right_to_left: bool) -> bytes:
    """Return a document as PDF/UA-1, its pages numbered; raise PrintError with all warnings of WeasyPrint."""
    return render_volumes({"": separate_spaces(html)}, is_right_to_left)[""].content


def render_volumes(
    documents: Mapping[str, str], is_right_to_left: bool, known: Mapping[str, Mapping[str, int]] | None = None
) -> dict[str, Typeset]:
    """Return documents as PDF/UA-1 by the names of their volumes; raise PrintError with all warnings of WeasyPrint.

    `known` are the pages of other volumes, and of documents that are set again only where a number in them moved.
    """
    require_typesetter()
    import pydyf
    from weasyprint.logger import LOGGER

    from talaqi.pdf import glyph_to_unicode, page_numbers, pdf_tags, xmp_metadata

    def finish(document: Any, pdf: pydyf.PDF) -> None:
        if is_right_to_left:
            pdf.catalog["ViewerPreferences"]["Direction"] = "/R2L"
        xmp_metadata.add_properties(pdf, document.metadata.custom)
        for item in pdf.objects:
            if isinstance(item, pydyf.Dictionary) and item.get("Subtype") == "/Link" and "A" in item:
                _lead_to_volume(item["A"])

    warnings = _Warnings()
    LOGGER.addHandler(warnings)
    try:
        with pdf_tags.patch_tags(), glyph_to_unicode.patch_glyph_texts():
            typeset = {
                volume: Typeset(
                    laid_out.html,
                    laid_out.pages,
                    laid_out.layout.write_pdf(finisher=finish, pdf_variant="pdf/ua-1", pdf_identifier=None),
                    len(laid_out.layout.pages),
                )
                for volume, laid_out in page_numbers.lay_out(documents, known).items()
            }
    finally:
        LOGGER.removeHandler(warnings)
    if warnings.texts:
        raise PrintError("\n".join(dict.fromkeys(warnings.texts)))
    return typeset


def _lead_to_volume(action: Any) -> None:
    """Let a link into another volume lead to its place on the site, or without a site to the file beside this one."""
    import pydyf

    from talaqi.pdf.page_numbers import OTHER_VOLUME

    file, _, place = unquote(action["URI"].string).removeprefix(OTHER_VOLUME).partition("#")
    if not action["URI"].string.startswith(OTHER_VOLUME):
        return
    if config.site():
        action["URI"] = pydyf.String(f"{config.site()}/pdf/{file}#nameddest={place}")
    else:
        del action["URI"]
        action.update({"S": "/GoToR", "F": pydyf.String(file), "D": pydyf.String(place)})
