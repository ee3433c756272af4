"""The outline of a chapter: its headings, and under each the sequence of its blocks. Languages must have the same one.

A reader who changes language must find the same block in the same place, and code runs once for all languages: so labels
and cells are equal to the letter, and the kinds of the blocks follow each other in the same order.
"""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.colon_fence import colon_fence_plugin
from mdit_py_plugins.front_matter import front_matter_plugin
from mdit_py_plugins.myst_blocks import myst_block_plugin
from mdit_py_plugins.myst_role import myst_role_plugin

# Directives whose content is prose; what stands inside another is for that directive alone.
OF_PROSE = ("{key-points}", "{callout}", "{list-table}")
FENCES = ("fence", "colon_fence")
OPTIONS = re.compile(r"\A(?::[\w-]+:.*\n)+")
CELL, LABEL = "{code-cell}", "myst_target"
LAW = "every language must have the same headings, labels, cells and blocks in the same order"


@dataclass(frozen=True)
class Block:
    """A block of a chapter: its kind, the line where it begins, and what of it all languages must have to the letter."""

    kind: str
    line: int
    shared: str = ""

    def __str__(self) -> str:
        return {CELL: "cell", LABEL: f"label {self.shared}"}.get(self.kind, self.kind.strip("{}").replace("_", " "))


@dataclass(frozen=True)
class Section:
    """A heading with its level and its label, and the blocks up to the next heading."""

    title: str
    level: str
    label: str
    line: int
    blocks: tuple[Block, ...]

    def __str__(self) -> str:
        return f"“{self.title}” (line {self.line})" if self.title else "the top of the file"


def parse_tokens(source: str, before: int = 0) -> list[Token]:
    """Return the tokens of a chapter, those inside its prose directives among them; their maps hold lines of the file."""
    found: list[Token] = []
    for token in _parser().parse(source):
        token.map = [line + before for line in token.map] if token.map else found[-1].map
        found.append(token)
        if token.type in FENCES and token.info.startswith(OF_PROSE):
            prose = OPTIONS.sub(lambda options: "\n" * options[0].count("\n"), token.content)
            found += parse_tokens(prose, token.map[0] + 1)
    return found


def _parser() -> MarkdownIt:
    plain = MarkdownIt("commonmark").enable("table")
    return plain.use(front_matter_plugin).use(myst_block_plugin).use(myst_role_plugin).use(colon_fence_plugin)


def split_sections(source: str) -> tuple[Section, ...]:
    """Return the sections of a chapter; the first is what stands before its title."""
    starts, held = [("", "", "", 1)], [[]]
    read = parse_tokens(source)
    for token, following in zip(read, [*read[1:], None], strict=True):
        if token.type == "heading_open":
            labelled = bool(held[-1]) and held[-1][-1].kind == LABEL
            starts.append((following.content, token.tag, held[-1].pop().shared if labelled else "", token.map[0] + 1))
            held.append([])
        elif token.nesting >= 0 and token.type not in ("inline", "myst_line_comment"):
            held[-1].append(_block(token))
    return tuple(Section(*start, tuple(blocks)) for start, blocks in zip(starts, held, strict=True))


def _block(token: Token) -> Block:
    kind, shared = token.type.removesuffix("_open"), ""
    if token.type in FENCES:
        kind, _, argument = token.info.partition(" ")
        shared = "" if kind in OF_PROSE else argument
    if kind in (CELL, LABEL, "front_matter"):
        shared = token.content
    return Block(kind, token.map[0] + 1, shared)


def find_difference(one: Path, other: Path) -> str:
    """Return in a sentence where two languages of a chapter first differ: both files, the heading, the block; or nothing."""
    mine, theirs = (split_sections(file.read_text("utf-8")) for file in (one, other))
    headings = _unlabelled(one, mine) or _unlabelled(other, theirs) or _missing(one, mine, other, theirs) or _missing(other, theirs, one, mine)
    if headings:
        return headings
    for here, there in zip(mine, theirs, strict=False):
        if (here.level, here.label) != (there.level, there.label):
            return f"{_name(one)} has the heading {here}, {here.level}, label {here.label}, where {_name(other)} has {there}, {there.level}, label {there.label}; {LAW}"
        if blocks := _blocks(one, here, other, there):
            return blocks
    return ""


def _unlabelled(file: Path, read: tuple[Section, ...]) -> str:
    bare = next((section for section in read if section.title and not section.label), None)
    return f"{_name(file)}: the heading {bare} has no label; write one on the line above, such as (the-decision)=, the same in every language" if bare else ""


def _missing(has: Path, read: tuple[Section, ...], lacks: Path, others: tuple[Section, ...]) -> str:
    labels = {section.label for section in others}
    gone = next((section for section in read if section.label not in labels), None)
    return f"{_name(lacks)}: there is no heading with the label {gone.label}, which {_name(has)} has at {gone}; {LAW}" if gone else ""


def _blocks(one: Path, here: Section, other: Path, there: Section) -> str:
    """Return where the blocks under one heading differ between two languages."""
    kinds = ([block.kind for block in here.blocks], [block.kind for block in there.blocks])
    for change, i, _, j, _ in SequenceMatcher(None, *kinds, autojunk=False).get_opcodes():
        if change == "delete":
            return _missing_block(one, here, here.blocks[i], other, there)
        if change == "insert":
            return _missing_block(other, there, there.blocks[j], one, here)
        if change == "replace":
            return f"{_name(one)}, line {here.blocks[i].line}, has under {here} a {here.blocks[i]}, where {_name(other)}, line {there.blocks[j].line}, has under {there} a {there.blocks[j]}; {LAW}"
    for mine, theirs in zip(here.blocks, there.blocks, strict=True):
        if mine.shared != theirs.shared:
            return f"{_name(one)}, line {mine.line}, and {_name(other)}, line {theirs.line}, under {here} and {there}: the {mine} differs; it must be equal to the letter, tags included"
    return ""


def _missing_block(has: Path, section: Section, block: Block, lacks: Path, counterpart: Section) -> str:
    return f"{_name(lacks)}: under {counterpart} a {block} is missing, which {_name(has)} has at line {block.line} under {section}; {LAW}"


def _name(file: Path) -> str:
    """Return a chapter's file as it stands in the repository: `chapters/en/the-decision.md`."""
    return "/".join(file.parts[-3:])
