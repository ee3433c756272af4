"""Lines that end where they are full.

Where a text fits on its line but for the space at its end, WeasyPrint breaks the line after the first word instead.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from math import inf
from typing import Any

# A letter is hardly ever narrower than this part of its size: a text that is longer is not measured again.
NARROW = 0.25


@contextmanager
def at_spaces() -> Iterator[None]:
    """Let the space at the end of a text hang over the end of its line, while the block runs."""
    from weasyprint.layout import inline

    original = inline.split_first_line

    def split(text: str, style: Any, context: Any, width: Any, *others: Any, **more: Any) -> Any:
        found = original(text, style, context, width, *others, **more)
        if found[2] is None or not text.endswith(" ") or style["white_space"] != "normal":
            return found
        bare = text.rstrip(" ")
        if len(bare) * NARROW * style["font_size"] > width or original(bare, style, context, width, *others, **more)[2] is not None:
            return found
        return original(text, style, context, inf, *others, **more)

    inline.split_first_line = split
    try:
        yield
    finally:
        inline.split_first_line = original
