"""The blocks of a chapter in the order of the page: headings, paragraphs, lists, tables, figures, claims."""

from collections.abc import Iterator
from dataclasses import dataclass

from bs4 import Tag

from talaqi.pdf.markup import has_class
from talaqi.pdf.print_chapters import Chapter

HEADINGS = ("h1", "h2", "h3", "h4")
# What a block is to the reader, by class and by element: the first that fits.
CLASSES = ("key-points", "callout", "claim-card", "kicker", "publications", "numbers", "claims")
ELEMENTS = {"p": "paragraph", "ul": "list", "ol": "numbered list", "table": "table", "figure": "figure", "li": "list item"}


@dataclass(frozen=True)
class Block:
    """A block, what it is, the address it has in every language, and the heading above it."""

    kind: str
    key: str
    markup: Tag
    heading: str

    @property
    def sign(self) -> tuple[str, str]:
        """Return what the same block has in every language."""
        return self.kind, self.key


def of(chapter: Chapter) -> list[Block]:
    """Return the blocks of a chapter."""
    found: list[Block] = []
    heading = ""
    for markup in _leaves(chapter.body):
        if markup.name in HEADINGS:
            heading = markup.get_text(" ", strip=True)
        found.append(Block(kind(markup), _key(markup, chapter), markup, heading))
    return found


def _leaves(parent: Tag) -> Iterator[Tag]:
    for child in list(parent.find_all(True, recursive=False)):
        if child.name == "section" or has_class(child, "ledger"):
            yield from _leaves(child)
        elif child.name in ("ul", "ol") and not has_class(child, "publications"):
            yield from _items(child)
        else:
            yield child


def _items(listing: Tag) -> Iterator[Tag]:
    """Return a list as one list for each of its items, so that each item stands beside its partner."""
    for number, item in enumerate(listing.find_all("li", recursive=False), 1):
        alone = listing.copy_self()
        alone.attrs.pop("id", None)
        if listing.name == "ol":
            alone["start"] = str(number)
        alone.append(item.extract())
        yield alone


def kind(markup: Tag) -> str:
    """Return what a block is, in the words of an error."""
    if markup.name in HEADINGS:
        return f"heading {markup.name[1]}"
    for name in CLASSES:
        if has_class(markup, name):
            return name
    if has_class(markup, "display"):
        return "figure" if markup.name == "figure" else "table"
    return ELEMENTS.get(markup.name, markup.name)


def _key(markup: Tag, chapter: Chapter) -> str:
    """Return the address that the writer gave the block, which is the same in every language; nothing where there is none."""
    if markup.name in HEADINGS:
        return markup.get("data-key", "")
    return markup.get("id", "").removeprefix(f"{chapter.language}.")
