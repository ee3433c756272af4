"""The last two words of a title stand on one line, so that no line is a single short word.

Paragraphs are left alone: some readers of a PDF join the words between which a text is divided.
"""

import re

from markupsafe import Markup, escape

# Longer words may stand on a line by themselves.
LONGEST = 10
# Two words at the end, after at least one other word or an element.
LAST_WORDS = re.compile(
    rf"(?P<before>[ \n])(?P<words>[^ \n<>]+ (?:[^ \n<>&]|&[a-z#0-9]+;){{1,{LONGEST}}})(?P<after>\s*)$"
)


def join_last_words(title: str) -> Markup:
    """Return a title as HTML with its last two words on one line, unless the last is long or in an element."""
    return Markup(LAST_WORDS.sub(r'\g<before><span class="end">\g<words></span>\g<after>', str(escape(title))))
