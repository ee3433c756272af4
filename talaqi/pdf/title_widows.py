"""The ends of titles: the last two words stand on one line, so that no line is a single short word.

Paragraphs are left alone: some readers of a PDF join the words between which a text is divided.
"""

from bs4 import NavigableString, Tag

from talaqi.pdf.markup import element

BLOCKS = "h1, h2, h3, h4, figcaption, figure .title, .display > .title, .colophon p"
# A word that is longer than this may stand on a line by itself.
SHORT = 10


def join(body: Tag) -> None:
    """Keep the last two words of every title together."""
    for block in body.select(BLOCKS):
        text = next((child for child in reversed(block.contents) if not isinstance(child, NavigableString) or child.strip()), None)
        if isinstance(text, NavigableString):
            _join(text)


def _join(text: NavigableString) -> None:
    *before, last_but_one, last = str(text).rstrip().split(" ") if " " in text.strip() else ("", "", "")
    if before and last_but_one and len(last) <= SHORT:
        text.replace_with(NavigableString(" ".join(before) + " "), element("span", f"{last_but_one} {last}", class_="end"))
