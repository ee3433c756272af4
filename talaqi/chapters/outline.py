"""The outline of a chapter: its headings, and under each the sequence of its blocks. All languages must have the same.

Readers who change the language must find the same block in the same place, and cells run once for all languages.
Labels and cells are therefore equal to the letter, and the kinds of blocks follow each other in the same order.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.colon_fence import colon_fence_plugin
from mdit_py_plugins.front_matter import front_matter_plugin
from mdit_py_plugins.myst_blocks import myst_block_plugin
from mdit_py_plugins.myst_role import myst_role_plugin

from talaqi.caches import cached
from talaqi.chapters import chapter_source

# Directives whose content is prose. The content of any other belongs to that directive.
PROSE_DIRECTIVES = ("{key-points}", "{callout}", "{on-screen}", "{on-paper}", "{list-table}", "{chapter-cards}")
FENCES = ("fence", "colon_fence")
OPTIONS = re.compile(r"\A(?::[\w-]+:.*\n)+")
CELL, LABEL = "{code-cell}", "myst_target"
LAW = "every language must have the same headings, labels, cells and blocks in the same order"


@dataclass(frozen=True)
class Block:
    """A block of a chapter: its kind, its first line, and the text that all languages must have to the letter."""

    kind: str
    line: int
    shared: str = ""
    # The conditions of the sentences in the block, in their order.
    conditions: tuple[str, ...] = ()

    def __str__(self) -> str:
        names = {CELL: "cell", LABEL: f"label {self.shared}"}
        return names.get(self.kind, self.kind.strip("{}").replace("_", " "))


@dataclass(frozen=True)
class Section:
    """A heading with its level and its label, and the blocks up to the next heading."""

    title: str
    level: str
    label: str
    line: int
    # The conditions of the heading itself.
    conditions: tuple[str, ...]
    blocks: tuple[Block, ...]

    def __str__(self) -> str:
        return f"“{self.title}” (line {self.line})" if self.title else "the top of the file"


@dataclass(frozen=True)
class Outline:
    """The sections of a chapter in one language; the first is what stands before its title."""

    file: Path
    sections: tuple[Section, ...]

    def __str__(self) -> str:
        """Return the file as the repository has it: `chapters/en/the-decision.md`."""
        return "/".join(self.file.parts[-3:])


@cached
def parse_tokens(source: str, before: int = 0) -> list[Token]:
    """Return the tokens of a chapter and of its prose directives; their maps hold lines of the file."""
    parser = MarkdownIt("commonmark").enable("table")
    parser.use(front_matter_plugin).use(myst_block_plugin).use(myst_role_plugin).use(colon_fence_plugin)
    tokens: list[Token] = []
    for token in parser.parse(source):
        token.map = [line + before for line in token.map] if token.map else tokens[-1].map
        tokens.append(token)
        if token.type in FENCES and token.info.startswith(PROSE_DIRECTIVES):
            prose = OPTIONS.sub(lambda options: "\n" * options[0].count("\n"), token.content)
            tokens += parse_tokens(prose, _first_line(token))
    return tokens


def _first_line(token: Token) -> int:
    return token.map[0] + 1 if token.map else 1


def read_outline(file: Path) -> Outline:
    """Return the outline of a chapter's file."""
    headings, blocks = [("", "", "", 1, tuple[str, ...]())], [list[Block]()]
    tokens = parse_tokens(file.read_text("utf-8"))
    for place, token in enumerate(tokens):
        if token.type == "heading_open":
            label = blocks[-1].pop().shared if blocks[-1] and blocks[-1][-1].kind == LABEL else ""
            title = tokens[place + 1].content
            conditions = chapter_source.role_texts(title, "holds")
            shown = chapter_source.hide_guards(title)
            headings.append((shown, token.tag, label, _first_line(token), conditions))
            blocks.append([])
        elif token.type == "inline" and blocks[-1] and (held := chapter_source.role_texts(token.content, "holds")):
            block = blocks[-1][-1]
            blocks[-1][-1] = replace(block, conditions=(*block.conditions, *held))
        elif token.nesting >= 0 and token.type not in ("inline", "myst_line_comment"):
            blocks[-1].append(_read_block(token))
    return Outline(file, tuple(Section(*heading, tuple(held)) for heading, held in zip(headings, blocks, strict=True)))


def _read_block(token: Token) -> Block:
    kind, shared = token.type.removesuffix("_open"), ""
    if token.type in FENCES:
        kind, _, argument = token.info.partition(" ")
        shared = "" if kind in PROSE_DIRECTIVES else argument
    return Block(kind, _first_line(token), token.content if kind in (CELL, LABEL, "front_matter") else shared)


def find_difference(first_file: Path, second_file: Path) -> str:
    """Return the first difference between two languages of a chapter, in a sentence; an empty string for none."""
    return next(_list_differences(read_outline(first_file), read_outline(second_file)), "")


def _list_differences(first: Outline, second: Outline) -> Iterator[str]:
    pairs = ((first, second), (second, first))
    for outline, _ in pairs:
        for section in outline.sections:
            if section.title and not section.label:
                yield (
                    f"{outline}: the heading {section} has no label; write one on the line above, such as "
                    "(the-decision)=, the same in every language"
                )
    for outline, other in pairs:
        labels = {section.label for section in other.sections}
        for section in outline.sections:
            if section.label not in labels:
                yield (
                    f"{other}: there is no heading with the label {section.label}, "
                    f"which {outline} has at {section}; {LAW}"
                )
    for one, another in zip(first.sections, second.sections, strict=False):
        if (one.level, one.label) != (another.level, another.label):
            yield (
                f"{first} has the heading {one}, {one.level}, label {one.label}, "
                f"where {second} has {another}, {another.level}, label {another.label}; {LAW}"
            )
        yield from _compare_conditions(first, one, one, second, another, another)
        yield from _compare_blocks(first, one, second, another)


def _compare_conditions(
    first: Outline, one: Section, held: Block | Section, second: Outline, another: Section, other_held: Block | Section
) -> Iterator[str]:
    if sorted(held.conditions) != sorted(other_held.conditions):
        own, others = set(held.conditions), set(other_held.conditions)
        yield (
            f"{first}, line {held.line}, and {second}, line {other_held.line}, under {one} and {another}: "
            f"the conditions {{holds}} differ: {'; '.join(sorted(own ^ others)) or 'one is there more often'}; "
            "a sentence rests on the same condition in every language"
        )


def _compare_blocks(first: Outline, one: Section, second: Outline, another: Section) -> Iterator[str]:
    """Yield the differences between the blocks under one heading of two languages."""

    kinds = ([block.kind for block in one.blocks], [block.kind for block in another.blocks])
    for change, i, _, j, _ in SequenceMatcher(None, *kinds, autojunk=False).get_opcodes():
        if change in ("delete", "insert"):
            block = one.blocks[i] if change == "delete" else another.blocks[j]
            places = ((first, one), (second, another))
            (present, section), (absent, counterpart) = places if change == "delete" else places[::-1]
            yield (
                f"{absent}: under {counterpart} a {block} is missing, "
                f"which {present} has at line {block.line} under {section}; {LAW}"
            )
        if change == "replace":
            yield (
                f"{first}, line {one.blocks[i].line}, has under {one} a {one.blocks[i]}, "
                f"where {second}, line {another.blocks[j].line}, has under {another} a {another.blocks[j]}; {LAW}"
            )
    for block, other_block in zip(one.blocks, another.blocks, strict=False):
        if block.shared != other_block.shared:
            yield (
                f"{first}, line {block.line}, and {second}, line {other_block.line}, under {one} and {another}: "
                f"the {block} differs; it must be equal to the letter, tags included"
            )
        yield from _compare_conditions(first, one, block, second, another, other_block)
