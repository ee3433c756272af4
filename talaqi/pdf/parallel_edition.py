"""The parallel edition: every block beside its partner in the other language, Arabic at the right, English at the left.

Blocks are paired by their addresses, and in their order under a heading where they have none. One without a partner stops the
build: a reader who cannot compare a sentence with its translation is worse off than one who has no parallel edition.
"""

from collections.abc import Iterable
from itertools import zip_longest

from bs4 import Tag

from talaqi.pdf import PrintError, bilingual_blocks, print_blocks, table_width
from talaqi.pdf.markup import element
from talaqi.pdf.print_blocks import Block
from talaqi.pdf.print_chapters import Chapter


def chapters(first: Iterable[Chapter], second: Iterable[Chapter]) -> list[Tag]:
    """Return the chapters of two languages side by side; raises PressError where a block lacks its partner."""
    paired = list(zip(first, second, strict=True))
    made = [_chapter(one, other) for one, other in paired]
    bilingual_blocks.mend_links(made, *(chapter.language for chapter in paired[0]))
    return made


def _chapter(one: Chapter, other: Chapter) -> Tag:
    body = element("section", class_="chapter")
    for left, right in zip_longest(print_blocks.of(one), print_blocks.of(other)):
        if left is None or right is None or left.sign != right.sign:
            raise PrintError(_without_partner(one, other, left, right))
        body.append(_pair(left, right, one, other))
    bilingual_blocks.speak(body, (one.language, other.language))
    for table in body.find_all("table"):
        table_width.check_width(table, "parallel", f"{one.source} and {other.source}")
    return body


def _without_partner(one: Chapter, other: Chapter, left: Block | None, right: Block | None) -> str:
    here = left or right
    heading = here.heading if here else ""
    return (
        f"{one.source} and {other.source}: under the heading “{heading}” a block has no partner: "
        f"the first has {_named(left)}, the second {_named(right)}; give both languages the same blocks in the same order"
    )


def _named(block: Block | None) -> str:
    if block is None:
        return "nothing more"
    words = block.markup.get_text(" ", strip=True)[:60]
    return f"{block.kind} {block.key} “{words}”" if block.key else f"{block.kind} “{words}”"


def _pair(left: Block, right: Block, one: Chapter, other: Chapter) -> Tag:
    """Return a block and its partner: a figure or table once with both captions, all else side by side."""
    make = bilingual_blocks.ONCE.get(left.kind)
    if make is None:
        return bilingual_blocks.sides(left.markup, right.markup)
    try:
        return make(left.markup, right.markup)
    except bilingual_blocks.Unequal as problem:
        raise PrintError(f"{one.source} and {other.source}: under the heading “{left.heading}” the {left.kind} differs: {problem}") from None
