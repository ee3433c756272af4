"""Lines that end where they are full.

Where a text fits on its line but for the space at its end, WeasyPrint breaks the line after the first word instead.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from math import inf
from typing import Any

# A letter is hardly ever narrower than this part of its size: a text that is longer is not measured again.
NARROW = 0.25
SPACES = " \N{NO-BREAK SPACE}"


@contextmanager
def at_spaces() -> Iterator[None]:
    """Let the space at the end of a text hang over the end of its line, while the block runs."""
    from weasyprint.layout import inline

    original = inline.split_first_line

    def split(text: str, style: Any, context: Any, width: Any, *others: Any, **more: Any) -> Any:
        found = original(text, style, context, width, *others, **more)
        bare = text.rstrip(SPACES)
        if found[2] is None or bare == text or style["white_space"] != "normal" or len(bare) * NARROW * style["font_size"] > width:
            return found
        fitted = original(bare, style, context, width, *others, **more)
        if fitted[2] is not None:
            return found
        # The space at the end of a cell takes a place of its own, so it is left out where there is none.
        return original(text, style, context, inf, *others, **more) if text.endswith(" ") else fitted

    inline.split_first_line = split
    try:
        yield
    finally:
        inline.split_first_line = original
