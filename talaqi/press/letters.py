"""How wide a text is in the faces of print, without setting it: its letters, each as wide as it is on average in the forms it takes."""

import unicodedata
from collections import defaultdict
from functools import cache
from statistics import mean

from fontTools.ttLib import TTFont

from talaqi.press import typefaces

# How wide an ordinary letter is, in parts of the size: what the widths of texts are counted in.
LETTER = 0.47
FORMS = range(0xFE80, 0xFEFD)


def width(text: str) -> float:
    """Return how many ordinary letters' place a text takes."""
    wide = _widths()
    return sum(wide.get(letter, 0 if unicodedata.combining(letter) else LETTER) for letter in text) / LETTER


@cache
def _widths() -> dict[str, float]:
    """Return how wide each letter is, in parts of the size: Arabic in the Arabic face, all others in the serif."""
    files = typefaces.files()
    arabic, latin = (_advances(str(files[family, 400, "normal"])) for family in (typefaces.ARABIC, typefaces.SERIF))
    forms = defaultdict(list)
    for code in FORMS:
        if chr(code) in arabic:
            forms[unicodedata.normalize("NFKC", chr(code))].append(arabic[chr(code)])
    return {**arabic, **latin, **{letter: mean(found) for letter, found in forms.items() if len(letter) == 1}}


def _advances(file: str) -> dict[str, float]:
    with TTFont(file, lazy=True) as font:
        size, advances = font["head"].unitsPerEm, font["hmtx"]
        return {chr(code): advances[glyph][0] / size for code, glyph in font.getBestCmap().items()}
