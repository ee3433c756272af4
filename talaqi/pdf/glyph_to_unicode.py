"""What each glyph of the Arabic face says to a reader of the PDF.

WeasyPrint asks the text for it, and gives a letter and its vowel mark together to one of the two glyphs and nothing to the other,
so that «أُعلن» lost or doubled its first letter. The names of the glyphs know better. The wrapped constructor
waits for https://github.com/Kozea/WeasyPrint/issues/2841.
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


class Meanings(dict[int, str]):
    """What glyphs say, by their numbers: what the face's names say where they do, else what it is told."""

    def __init__(self, known: dict[int, str]) -> None:
        super().__init__()
        self.known = known

    def __setitem__(self, glyph: int, text: str) -> None:
        super().__setitem__(glyph, self.known.get(glyph, text))


@contextmanager
def named() -> Iterator[None]:
    """Let every glyph with a name say what its name says, while the block runs."""
    from weasyprint.pdf.fonts import Font

    original = Font.__init__

    def begin(self: Any, *arguments: Any) -> None:
        original(self, *arguments)
        self.to_unicode = Meanings(_known(self.file_content))

    Font.__init__ = begin
    try:
        yield
    finally:
        Font.__init__ = original


@cached
def _known(face: bytes) -> dict[int, str]:
    with TTFont(BytesIO(face), lazy=True) as font:
        said = {number: meaning(name) for number, name in enumerate(font.getGlyphOrder())}
    return {number: text for number, text in said.items() if text}


def meaning(name: str) -> str:
    """Return the letter or the marks that a glyph says by its name, «أ» for `uniFE84.rlig`; nothing for a name that does not tell."""
    parts = [NAMED.fullmatch(part) for part in name.partition(".")[0].split("_")]
    text = "".join(unicodedata.normalize("NFKC", chr(int(part[1], 16))) for part in parts if part)
    told = all(parts) and all("\u0600" <= letter <= "\u06ff" for letter in text)
    # Readers disagree in which order several letters of one glyph come, so these stay as the text has them.
    return text if told and (len(text) == 1 or all(map(unicodedata.combining, text))) else ""
