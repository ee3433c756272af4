"""The figures' typeface: IBM Plex Sans Arabic, which holds Arabic, Latin and the digits; registered by file."""

from pathlib import Path

import fontpkg_ibm_plex_sans_arabic
from matplotlib import font_manager
from matplotlib.ft2font import FT2Font

from talaqi.caches import cached
from talaqi.errors import UserError

FAMILY = "IBM Plex Sans Arabic"
FILES = {400: "IBMPlexSansArabic-Regular.ttf", 500: "IBMPlexSansArabic-Medium.ttf", 600: "IBMPlexSansArabic-SemiBold.ttf"}
FOLDER = Path(fontpkg_ibm_plex_sans_arabic.__file__).resolve().parent / "files"
# They steer shaping and are never drawn.
UNSEEN = frozenset("\n\u2066\u2067\u2069\u200c\u200d")


class FontError(UserError):
    """A typeface that is not the one expected, or that lacks a letter."""


@cached
def register() -> None:
    """Make the typeface known to matplotlib; raise FontError where another file would be used in its place."""
    manager = font_manager.fontManager
    # A font of the same name on this machine, perhaps of another version, would win.
    manager.ttflist[:] = [entry for entry in manager.ttflist if entry.name != FAMILY]
    for weight, file in FILES.items():
        manager.addfont(FOLDER / file)
        found = manager.findfont(font_manager.FontProperties(family=FAMILY, weight=weight), fallback_to_default=False)
        if Path(found) != FOLDER / file:
            raise FontError(f"figures would be drawn with {found} and not with {FOLDER / file}: reinstall fontpkg-ibm-plex-sans-arabic")


@cached
def _letters() -> frozenset[str]:
    return frozenset(chr(code) for code in FT2Font(FOLDER / FILES[400]).get_charmap())


def check(text: str) -> None:
    """Raise FontError for the first letter of a text that the typeface lacks: it would be drawn as an empty box."""
    for letter in text:
        if letter not in _letters() and letter not in UNSEEN:
            raise FontError(f"{text!r}: {FAMILY} has no {letter!r} (U+{ord(letter):04X}); write it another way")
