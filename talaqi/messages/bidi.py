"""The one door through which Arabic text enters a drawing.

Matplotlib 3.11 shapes and orders text itself; older ones draw letters one by one, from left to right, and need text that
is already shaped and ordered. Doing both reverses the text without any warning, so this module alone decides which is done.
"""

import re
from typing import Any

from talaqi.caches import cached
from talaqi.errors import UserError

# Letters that are already shaped (presentation forms), and the marks that steer the order of writing.
SHAPED = re.compile(r"[\ufb50-\ufdff\ufe70-\ufefc]")
CONTROLS = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
RTL_ISOLATE, LTR_ISOLATE, END_OF_ISOLATE = "\u2067", "\u2066", "\u2069"
ARABIC = re.compile(r"[\u0590-\u08ff]")


class NotPlainText(UserError):
    """Text that somebody has already shaped or ordered; says which character betrays it."""


@cached
def native() -> bool:
    """Return whether matplotlib shapes and orders text itself (from 3.11 on)."""
    from matplotlib import ft2font

    return hasattr(ft2font, "__libraqm_version__")


def text(plain: str, direction: str = "rtl") -> str:
    """Return text in the form that the installed matplotlib draws correctly, line by line, in a writing direction ("rtl" or "ltr").

    Raises NotPlainText for text that holds presentation forms or direction marks: it has been through such a door before.
    """
    for kind, found in (("a letter in presentation form", SHAPED.search(plain)), ("a direction mark", CONTROLS.search(plain))):
        if found:
            raise NotPlainText(f"{plain!r} holds {kind}, U+{ord(found[0]):04X}: give the text as it is typed")
    line = _isolated if native() else _ordered
    return "\n".join(line(one, direction) for one in plain.split("\n"))


def _isolated(line: str, direction: str) -> str:
    """Tell the line's direction, which would otherwise be guessed from its first letter."""
    if not line or (direction == "ltr" and not ARABIC.search(line)):
        return line
    return (RTL_ISOLATE if direction == "rtl" else LTR_ISOLATE) + line + END_OF_ISOLATE


def _ordered(line: str, direction: str) -> str:
    """Shape the letters and put them in the order of drawing."""
    # This one mirrors brackets; the compiled `bidi.get_display` does not.
    from bidi.algorithm import get_display

    return get_display(_reshaper().reshape(line), base_dir="R" if direction == "rtl" else "L")


@cached
def _reshaper() -> Any:
    from arabic_reshaper import ArabicReshaper

    return ArabicReshaper({"delete_harakat": False, "delete_tatweel": False, "support_ligatures": True})
