"""The Unicode text of each glyph of the Arabic face, for searching and copying in a PDF.

WeasyPrint takes it from the text and gives a letter and its vowel mark together to one of the two glyphs, so that
«أُعلن» lost or doubled its first letter. The names of the glyphs say which text is whose.
The wrapped constructor waits for https://github.com/Kozea/WeasyPrint/issues/2841.
"""

import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any

from fontTools.ttLib import TTFont

from talaqi.caches import cached

NAMED = re.compile(r"uni([0-9A-F]{4})")


class GlyphTexts(dict[int, str]):
    """The texts of glyphs by number: those that the names of the face give, else those that are assigned."""

    def __init__(self, named: dict[int, str]) -> None:
        super().__init__()
        self.named = named

    def __setitem__(self, glyph: int, text: str) -> None:
        super().__setitem__(glyph, self.named.get(glyph, text))


@contextmanager
def patch_glyph_texts() -> Iterator[None]:
    """Let WeasyPrint take the texts of glyphs from their names, while the block runs."""
    from weasyprint.pdf.fonts import Font

    original = Font.__init__

    def begin(self: Any, *arguments: Any) -> None:
        original(self, *arguments)
        self.to_unicode = GlyphTexts(_named_glyphs(self.file_content))

    Font.__init__ = begin
    try:
        yield
    finally:
        Font.__init__ = original


@cached
def _named_glyphs(face: bytes) -> dict[int, str]:
    with TTFont(BytesIO(face), lazy=True) as font:
        texts = {number: glyph_text(name) for number, name in enumerate(font.getGlyphOrder())}
    return {number: text for number, text in texts.items() if text}


def glyph_text(name: str) -> str:
    """Return the letter or marks that the name of a glyph gives, «أ» for `uniFE84.rlig`; an empty string where none."""
    parts = [NAMED.fullmatch(part) for part in name.partition(".")[0].split("_")]
    text = "".join(unicodedata.normalize("NFKC", chr(int(part[1], 16))) for part in parts if part)
    is_arabic = all(parts) and all("\u0600" <= letter <= "\u06ff" for letter in text)
    # Readers disagree in which order several letters of one glyph come, so these stay as the text has them.
    return text if is_arabic and (len(text) == 1 or all(map(unicodedata.combining, text))) else ""
