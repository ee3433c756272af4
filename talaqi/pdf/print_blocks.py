"""The blocks of a printed chapter: in which volumes they stand, alone and beside their partners in another language.

Blocks are paired by their keys, and in their order under a heading where they have none.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from html import unescape
from itertools import pairwise, zip_longest
from pathlib import Path

from markupsafe import Markup, escape

from talaqi import config, paths
from talaqi.pdf import PrintError

TAG = re.compile(r"<[^>]+>")
SPACES = re.compile(r"[ \n]+")
# The parts of a book in print: what is read, and what it is checked with.
BOOK, EVIDENCE = "book", "evidence"
IN_BOOK, IN_EVIDENCE = frozenset({BOOK}), frozenset({EVIDENCE})
IN_BOTH = IN_BOOK | IN_EVIDENCE
CELL = re.compile(r"(?P<start><t[hd]\b[^>]*>)(?P<content>.*?)(?P<end></t[hd]>)", re.DOTALL)


ANCHOR = re.compile(r'\bid="([^"]+)"')
CAPTION = re.compile(
    r'class="caption-number">(?P<number>[^<]+)</span>.*?class="(?:title|caption-text)"[^>]*>(?P<title>.*?)</(?:p|span)>',
    re.DOTALL,
)


@dataclass(frozen=True)
class Block:
    """A block: its kind in the words of an error, its HTML, and its key, which is the same in every language.

    `parts` are the items of a list, each of which stands beside its partner in the parallel edition. `parallel` is its
    HTML in two languages, by the second of them, where one page knows both; `entries` are then what both must hold.
    `volumes` are the parts of the book in which it is printed, and `card` the anchor of a claim's card that gives way
    to one in another chapter.
    """

    kind: str
    html: str
    key: str = ""
    parts: tuple["Block", ...] | None = None
    parallel: Mapping[str, str] = field(default_factory=dict)
    entries: frozenset[str] = frozenset()
    volumes: frozenset[str] = IN_BOOK
    card: str = ""

    @property
    def caption(self) -> tuple[str, str, str] | None:
        """Return the anchor, number and title of a figure or table; None for any other block."""
        caption, anchor = CAPTION.search(self.html), ANCHOR.search(self.html)
        return (anchor[1], text_of(caption["number"]), text_of(caption["title"])) if caption and anchor else None

    def beside(self, partner: "Block", languages: Sequence[str]) -> str:
        """Return the block beside its partner, as HTML; raise ValueError with the difference where they differ."""
        if lonely := self.entries ^ partner.entries:
            raise ValueError(f"{', '.join(sorted(lonely))} is in one language only")
        if self.parallel:
            return self.parallel[languages[1]]
        if self.kind == "publications":
            # A list in each language: who reads one looks for a publisher by its name there.
            lists = zip(languages, (self.html, partner.html), strict=True)
            return "".join(f"<div{attributes_of(language)}>{html}</div>" for language, html in lists)
        if self.kind == "table of prose":
            return _merge_tables(self.html, partner.html, languages)
        return pair([self.html, partner.html], languages, self.kind.partition(" ")[0])


@dataclass(frozen=True)
class Heading(Block):
    """A heading with its contents and its anchor in the book."""

    title: str = ""
    anchor: str = ""

    @property
    def level(self) -> int:
        """Return the level of the heading, 1 for the title of a chapter."""
        return int(self.kind.removeprefix("heading "))

    def beside(self, partner: Block, languages: Sequence[str]) -> str:
        """Return the heading beside its partner; the outline of the parallel edition has it in both languages."""
        label = f' data-label="{escape(text_of(self.html))} · {escape(text_of(partner.html))}"'
        return pair([self.html[:3] + label + self.html[3:], partner.html], languages, "heading")


def text_of(html: str) -> str:
    """Return the text of HTML, without tags."""
    return unescape(SPACES.sub(" ", TAG.sub("", html)).strip())


def attributes_of(language: str) -> Markup:
    """Return the attributes of an element in a language."""
    return Markup(' lang="{}" dir="{}"').format(language, config.direction(language))


def pair(parts: Sequence[str], languages: Sequence[str], kind: str) -> Markup:
    """Return HTML in two languages side by side, or as it is in one."""
    if len(parts) == 1:
        return Markup(parts[0])
    sides = zip(("first", "second"), languages, parts, strict=True)
    halves = (f'<div class="side {side}"{attributes_of(language)}>{part}</div>' for side, language, part in sides)
    return Markup(f'<div class="pair of-{kind}">{"".join(halves)}</div>')


def unite(contents: Sequence[str], languages: Sequence[str]) -> Markup:
    """Return what a cell holds: once where all languages say the same, else in each of them."""
    if len({text_of(content) for content in contents}) == 1:
        return Markup(contents[0])
    parts = zip(languages, contents, strict=True)
    return Markup(
        "".join(f'<div class="translation"{attributes_of(language)}>{content}</div>' for language, content in parts)
    )


def _merge_tables(first: str, second: str, languages: Sequence[str]) -> str:
    """Return a table of prose with every cell in both languages."""
    partners = iter(CELL.findall(second))
    if len(CELL.findall(first)) != len(CELL.findall(second)):
        raise ValueError("it has more cells in one language than in the other")
    return CELL.sub(
        lambda cell: f"{cell['start']}{unite([cell['content'], next(partners)[1]], languages)}{cell['end']}", first
    )


@dataclass(frozen=True)
class Chapter:
    """A printed chapter: its blocks, all anchors of its page, and by which heading some of these are printed."""

    name: str
    language: str
    kicker: str
    blocks: tuple[Block, ...]
    anchors: frozenset[str]
    moved: Mapping[str, str]

    @property
    def source(self) -> Path:
        """Return the file that the writer edits."""
        return paths.chapter(self.name, self.language)

    def headings(self, *levels: int) -> list[Heading]:
        """Return the headings of some levels."""
        return [block for block in self.blocks if isinstance(block, Heading) and block.level in levels]

    def select(self, parts: frozenset[str]) -> "Chapter":
        """Return the chapter with the blocks of some parts of the book, without headings that have none of them."""
        kept: list[Block] = []
        for block in reversed(self.blocks):
            # The level of what follows: a block stands below every heading, the end of the chapter below none.
            level = 0 if not kept else kept[-1].level if isinstance(kept[-1], Heading) else 9
            if level > block.level if isinstance(block, Heading) else block.volumes & parts:
                kept.append(block)
        return replace(self, blocks=tuple(reversed(kept)) if any(isinstance(block, Heading) for block in kept) else ())

    def single(self) -> str:
        """Return the chapter in one language, as HTML: a section for each heading of level 1."""
        return _sections(
            [(isinstance(block, Heading) and block.level == 1, block.html) for block in self.blocks],
            f' lang="{self.language}"',
        )

    def divide(self) -> "Chapter":
        """Return the chapter with each item of a list as a block."""
        parts = (part for block in self.blocks for part in ((block,) if block.parts is None else block.parts))
        return replace(self, blocks=tuple(parts))

    def beside(self, partner: "Chapter") -> str:
        """Return every block beside its partner, as HTML; raise PrintError for a block without one.

        A reader who cannot compare a sentence with its translation is worse off than one who has no parallel edition.
        """
        return _sections(list(_pairs(self.divide(), partner.divide())), "")


def _sections(blocks: Sequence[tuple[bool, str]], attributes: str) -> str:
    """Return blocks as sections; each that is a heading of level 1 begins one, with the line that stands above it."""
    starts = [place for place, (is_title, _) in enumerate(blocks) if is_title]
    sections = []
    for start, end in pairwise([0, *starts[1:], len(blocks)]):
        htmls = [html for _, html in blocks[start:end]]
        # A class: a selector with :has() would search the chapter for each of its elements.
        kind = "chapter of-summary" if '<h1 class="summary"' in htmls[0] else "chapter"
        sections.append("\n".join((f'<section class="{kind}"{attributes}>', *htmls, "</section>")))
    return "\n".join(sections)


def _pairs(first: Chapter, second: Chapter) -> Iterator[tuple[bool, str]]:
    """Yield whether a pair of blocks is a heading of level 1, and the two beside each other."""
    heading = ""
    for block, partner in zip_longest(first.blocks, second.blocks):
        heading = next((text_of(side.html) for side in (block, partner) if isinstance(side, Heading)), heading)
        where = f"{first.source} and {second.source}: under the heading “{heading}”"
        if block is None or partner is None or (block.kind, block.key) != (partner.kind, partner.key):
            raise PrintError(
                f"{where} a block has no partner: the first has {_named(block)}, the second {_named(partner)}; "
                "give both languages the same blocks in the same order"
            )
        try:
            is_title = isinstance(block, Heading) and block.level == 1
            yield is_title, block.beside(partner, (first.language, second.language))
        except ValueError as problem:
            raise PrintError(f"{where} the {block.kind} differs: {problem}") from None


def _named(block: Block | None) -> str:
    return " ".join(filter(None, (block.kind, block.key, f"“{text_of(block.html)[:60]}”"))) if block else "nothing more"
