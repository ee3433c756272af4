"""The typeface of figures: IBM Plex Sans Arabic, which has Arabic, Latin and digits, registered by its files."""

from pathlib import Path

import fontpkg_ibm_plex_sans_arabic
from matplotlib import font_manager
from matplotlib.ft2font import FT2Font

from talaqi.caches import cached
from talaqi.errors import UserError

FAMILY = "IBM Plex Sans Arabic"
WEIGHTS = {400: "Regular", 500: "Medium", 600: "SemiBold"}
FILES = {weight: f"IBMPlexSansArabic-{name}.ttf" for weight, name in WEIGHTS.items()}
FOLDER = Path(fontpkg_ibm_plex_sans_arabic.__file__).resolve().parent / "files"
# Characters that control shaping and direction and are never drawn.
INVISIBLE = frozenset("\n\u2066\u2067\u2069\u200c\u200d")


class FontError(UserError):
    """The typeface is not the expected one, or it lacks a letter."""


@cached
def register_typeface() -> None:
    """Register the typeface with matplotlib; raise FontError where matplotlib would use another file instead."""
    manager = font_manager.fontManager
    # A font of the same name on this machine, perhaps of another version, would take precedence.
    manager.ttflist[:] = [entry for entry in manager.ttflist if entry.name != FAMILY]
    for weight, name in FILES.items():
        manager.addfont(file := FOLDER / name)
        properties = font_manager.FontProperties(family=FAMILY, weight=weight)
        used = manager.findfont(properties, fallback_to_default=False)
        if Path(used) != file:
            remedy = "reinstall fontpkg-ibm-plex-sans-arabic"
            raise FontError(f"figures would be drawn with {used} and not with {file}: {remedy}")


@cached
def _drawable_letters() -> frozenset[str]:
    return frozenset(chr(code) for code in FT2Font(FOLDER / FILES[400]).get_charmap()) | INVISIBLE


def check_letters(text: str) -> None:
    """Raise FontError for the first letter of a text that the typeface lacks: it would be drawn as an empty box."""
    for letter in text:
        if letter not in _drawable_letters():
            raise FontError(f"{text!r}: {FAMILY} has no {letter!r} (U+{ord(letter):04X}); write it another way")
