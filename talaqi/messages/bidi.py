"""Arabic text for drawings, in the form that the installed matplotlib draws correctly.

Matplotlib shapes and orders text itself from 3.11 on. Older ones draw letters one by one from left to right and need
text that is shaped and ordered already. Doing both reverses the text without a warning: only this module does either.
"""

import re

from talaqi.caches import cached
from talaqi.errors import UserError

# Letters that are already shaped (presentation forms), and the marks that steer the order of writing.
SHAPED = re.compile(r"[\ufb50-\ufdff\ufe70-\ufefc]")
CONTROLS = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
RTL_ISOLATE, LTR_ISOLATE, END_OF_ISOLATE = "\u2067", "\u2066", "\u2069"
# Latin words beside an Arabic comma: two lists of them would otherwise be read from left to right, comma and all.
LISTED_LATIN = re.compile(r"[A-Za-z](?:[\w .-]*\w)?(?=،)|(?<=، )[A-Za-z](?:[\w .-]*\w)?", re.ASCII)
ARABIC = re.compile(r"[\u0590-\u08ff]")


class NotPlainText(UserError):
    """Text that has been shaped or ordered already; the message names the character that shows it."""


@cached
def native() -> bool:
    """Return whether matplotlib shapes and orders text itself (from 3.11 on)."""
    from matplotlib import ft2font

    return hasattr(ft2font, "__libraqm_version__")


def text(plain: str, direction: str = "rtl") -> str:
    """Return text in the form that matplotlib draws correctly, line by line, in a direction ("rtl" or "ltr").

    Raises NotPlainText for text with presentation forms or direction marks.
    """
    for fault, pattern in (("a letter in presentation form", SHAPED), ("a direction mark", CONTROLS)):
        if match := pattern.search(plain):
            raise NotPlainText(f"{plain!r} holds {fault}, U+{ord(match[0]):04X}: give the text as it is typed")
    convert = _isolate if native() else _shape_and_order
    return "\n".join(convert(line, direction) for line in plain.split("\n"))


def _isolate(line: str, direction: str) -> str:
    """Mark the line's direction, which matplotlib would otherwise guess from its first letter."""
    if not line or (direction == "ltr" and not ARABIC.search(line)):
        return line
    if direction == "rtl":
        line = LISTED_LATIN.sub(lambda match: LTR_ISOLATE + match[0] + END_OF_ISOLATE, line)
    return (RTL_ISOLATE if direction == "rtl" else LTR_ISOLATE) + line + END_OF_ISOLATE


def _shape_and_order(line: str, direction: str) -> str:
    from arabic_reshaper import ArabicReshaper

    # This function mirrors brackets; the compiled `bidi.get_display` does not.
    from bidi.algorithm import get_display

    reshaper = ArabicReshaper({"delete_harakat": False, "delete_tatweel": False, "support_ligatures": True})
    return get_display(reshaper.reshape(line), base_dir="R" if direction == "rtl" else "L")
