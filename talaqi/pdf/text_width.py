"""How wide a text is in the faces of print, without setting it: its letters, Arabic ones in the forms in which they join."""

import unicodedata

from fontTools.ttLib import TTFont

from talaqi.caches import cached
from talaqi.pdf import print_fonts

# How wide an ordinary letter is, in parts of the size: what the widths of texts are counted in.
LETTER = 0.47
FORMS = range(0xFE80, 0xFEFD)
ALONE, LAST, FIRST, BETWEEN = "<isolated>", "<final>", "<initial>", "<medial>"


def width(text: str) -> float:
    """Return how many ordinary letters' place a text takes."""
    letters = [letter for letter in unicodedata.normalize("NFC", text) if not unicodedata.combining(letter)]
    forms, widths = _forms(), _widths()
    total = 0.0
    for before, letter, after in zip([" ", *letters], letters, [*letters[1:], " "], strict=False):
        joined, joins = (before, FIRST) in forms and (letter, LAST) in forms, (letter, FIRST) in forms and (after, LAST) in forms
        form = (BETWEEN if joined else FIRST) if joins else LAST if joined else ALONE
        total += forms.get((letter, form), widths.get(letter, LETTER))
    return total / LETTER


@cached
def _forms() -> dict[tuple[str, str], float]:
    """Return how wide each Arabic letter is in each of its forms."""
    arabic = _advances(print_fonts.ARABIC)
    found = {}
    for code in FORMS:
        form, *letters = unicodedata.decomposition(chr(code)).split()
        if chr(code) in arabic and len(letters) == 1:
            found[chr(int(letters[0], 16)), form] = arabic[chr(code)]
    return found


@cached
def _widths() -> dict[str, float]:
    """Return how wide all other letters are: those of the serif, and what only the Arabic face has."""
    return {**_advances(print_fonts.ARABIC), **_advances(print_fonts.SERIF)}


def _advances(family: str) -> dict[str, float]:
    """Return how wide the letters of a face are, in parts of the size."""
    with TTFont(print_fonts.files()[family, 400, "normal"], lazy=True) as font:
        size, advances = font["head"].unitsPerEm, font["hmtx"]
        return {chr(code): advances[glyph][0] / size for code, glyph in font.getBestCmap().items()}
