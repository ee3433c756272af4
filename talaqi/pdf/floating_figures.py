"""Figures that wait: one for which a page has no room stands at the head of the next, and the text goes on meanwhile.

CSS has a word for this (`float: top`) that WeasyPrint does not know; without it a tall figure leaves up to half a page blank.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, SupportsIndex

# What may come before a figure meanwhile: anything but another figure, a claim and a list of findings.
PASSED = {"p", "ul", "ol", "h2", "h3", "h4", "callout", "table", "kept", "pair"}
KEPT_IN_PLACE = {"of-claim-card", "of-key-points"}


class Blocks(list[Any]):
    """The blocks of a chapter: a slice of them is read as the loop comes to each, so that a block may still change places with the next."""

    def __getitem__(self, place: SupportsIndex | slice) -> Any:
        if isinstance(place, slice):
            return (self[number] for number in range(*place.indices(len(self))))
        return super().__getitem__(place)


class Begin(dict[int, Any]):
    """Where a page begins: with a figure, after which comes the rest of a block that the page before began."""

    def __init__(self, figure: int, rest: Any) -> None:
        super().__init__({figure: None})
        self.rest = {figure + 1: rest}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Begin) and dict(self) == dict(other) and self.rest == other.rest

    __hash__ = None


@contextmanager
def figures() -> Iterator[None]:
    """Let figures wait for the next page, while the block runs."""
    from weasyprint.layout import block

    original = block._in_flow_layout
    block._in_flow_layout = _waiting(original)
    try:
        yield
    finally:
        block._in_flow_layout = original


def _waiting(original: Callable[..., Any]) -> Callable[..., Any]:
    """Return the function that lays out a block among others, which now lets the next come first where a figure has no room."""

    def lay(
        context: Any,
        box: Any,
        index: int,
        child: Any,
        laid: Any,
        empty: Any,
        absolute: Any,
        fixed: Any,
        margins: Any,
        bottom: Any,
        top: Any,
        skip: Any,
        *others: Any,
    ) -> Any:
        if _is_chapter(child):
            child.children, child.rest = Blocks(child.children), getattr(skip, "rest", {})
        rest = box.rest.get(index) if _is_chapter(box) else None
        found = original(
            context, box, index, child, laid, empty, absolute, fixed, [*margins], bottom, top, rest or skip, *others
        )
        if _is_chapter(child):
            return _coming_first(child.children, index, found)
        if rest and _is_refused(index, found):
            return (*found[:2], {index: rest}, *found[3:])
        if _is_chapter(box) and _is_refused(index, found) and _change_places(box, index, top):
            return lay(
                context,
                box,
                index,
                box.children[index],
                laid,
                empty,
                absolute,
                fixed,
                margins,
                bottom,
                top,
                skip,
                *others,
            )
        return found

    return lay


def _kinds(box: Any) -> set[str]:
    return {box.element_tag, *box.element.get("class", "").split()} if box.element is not None else set()


def _is_chapter(box: Any) -> bool:
    return box.element_tag == "section"


def _is_refused(index: int, found: Any) -> bool:
    """Return whether a block found no room, and nothing of it was laid out."""
    abort, stop, resume_at, *_ = found
    return bool(abort or (stop and not resume_at.get(index)))


def _change_places(chapter: Any, index: int, top: float) -> bool:
    """Put a figure behind the next block, which begins where it would have begun; return whether that is one which may pass."""
    if index + 1 >= len(chapter.children):
        return False
    block, after = chapter.children[index], chapter.children[index + 1]
    if block.element_tag != "figure" or not _kinds(after) & PASSED or _kinds(after) & KEPT_IN_PLACE:
        return False
    block.waits = True
    chapter.children[index : index + 2] = [after, block]
    after.position_x, after.position_y = chapter.content_box_x(), top
    return True


def _coming_first(blocks: Blocks, chapter: int, found: Any) -> Any:
    """Return where the next page begins, with what waited put at its head."""
    begins = found[2] and found[2].get(chapter)
    if not begins:
        return found
    ((first, rest),) = begins.items()
    waiting = next((number for number in range(first, len(blocks)) if getattr(blocks[number], "waits", False)), None)
    if waiting is None:
        return found
    blocks[waiting].waits = False
    blocks.insert(first, blocks.pop(waiting))
    return (*found[:2], {chapter: Begin(first, rest) if rest else {first: None}}, *found[3:])
