"""Notes at the foot of the page that say where the numbers of a sentence come from.

A note stands behind a number, or behind the last of several that follow each other in a sentence and rest on the same
publications. A section names a row in a note once. What a sentence rests on publications that it names itself has none.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from docutils import nodes

from talaqi import facts, tables
from talaqi.comparisons import sentences
from talaqi.facts import phrases
from talaqi.html import roles

# The note of a number of more rows, or of one that counts verdicts, leads to its chapter's list of numbers.
MOST_ROWS = 3
# The publications of one number that a note names; behind them it says how many others there are.
MOST_SOURCES = 3
# What a reader of the page does not see in its place, or has notes of its own.
PASSED_OVER = (nodes.title, nodes.footnote, nodes.comment, nodes.raw)
KEY_POINTS = "key-points"
CLAIMS = "claims/"


@dataclass
class SourceNote:
    """A note: its number in the chapter, rows and publications in their order, and the numbers that were computed.

    `computed` are keys of facts, with their places in the chapter's list of numbers, from 1.
    """

    number: int
    sources: tuple[str, ...]
    rows: list[str] = field(default_factory=list)
    computed: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Said:
    """What a sentence says of the data at a node: the rows and publications behind it, and the key of a number."""

    node: nodes.Element
    rows: tuple[str, ...]
    sources: tuple[str, ...]
    key: str = ""


def place_notes(document: nodes.document, left_out: str = "", first_noted: int = 0) -> None:
    """Give each node of a page behind which a note stands that note, and footnotes their numbers among the notes.

    Blocks of the class `left_out` are not printed, so they have none; nor has the text before the section
    `first_noted`, counted from 1: a summary repeats what the chapters say with their sources.
    """
    listed = _list_places(document)
    number = 0
    named: dict[nodes.Node | None, set[str]] = {}
    sections = list(document.findall(nodes.section))[1:]
    without = {None, *document.findall(_is_key_points), *document.children, *sections[: max(first_noted - 1, 0)]}
    for paragraph in _paragraphs(document, left_out):
        section = _section(paragraph)
        known = named.setdefault(section, set())
        for sentence in _split(paragraph):
            if first_noted and section in without:
                sentence = [node for node in sentence if isinstance(node, nodes.footnote_reference)]
            for node, note in _notes_of(sentence, known, listed):
                number += 1
                if note:
                    note.number = number
                    node["source_note"] = note
                else:
                    node["number"] = number


def _notes_of(
    sentence: list[nodes.Element], known: set[str], listed: dict[str, int]
) -> list[tuple[nodes.Element, SourceNote | None]]:
    """Return the notes of a sentence, each with the node behind which it stands; a footnote has only its place."""
    said = [read for node in sentence if (read := _read(node))]
    # A link to a publication prints its number; a number of the same row does not.
    cited = {source for one in said if not one.key and one.rows[0].startswith("sources/") for source in one.sources}
    behind = {id(one.node): one for one in said}
    notes: list[tuple[nodes.Element, SourceNote | None]] = []
    for node in sentence:
        if isinstance(node, nodes.footnote_reference):
            notes.append((node, None))
        one = behind.get(id(node))
        if one is None or not one.sources or cited.issuperset(one.sources):
            continue
        # What rests on judgements of this book is found where it says which.
        is_judged = any(row.startswith(CLAIMS) for row in one.rows)
        is_computed = one.key in listed and (is_judged or len(one.rows) > MOST_ROWS)
        names = {one.key} if is_computed else set(one.rows)
        if names <= known:
            continue
        known |= names
        last = notes[-1][1] if notes else None
        if last and is_computed == bool(last.computed) and (is_computed or last.sources == one.sources):
            notes.pop()
        else:
            last = SourceNote(0, one.sources)
        notes.append((node, last))
        if is_computed:
            last.computed[one.key] = listed[one.key]
            last.sources = last.sources if last.sources == one.sources else ()
        else:
            last.rows += [row for row in one.rows if row not in last.rows]
    return notes


def _read(node: nodes.Element) -> Said | None:
    """Return what a number, or a link to a row or publication, says of the data; None for any other node."""
    if isinstance(node, roles.sourced_number):
        fact = facts.get_fact(node["key"])
        loaded = tables.load(fact.as_of)
        # A note names the first of many publications: the first of each row come before the others.
        firsts = (source for row in fact.rows for source in phrases.row_sources(row, loaded)[:1])
        sources = tuple(dict.fromkeys((*firsts, *phrases.fact_sources(fact, loaded))))
        return Said(node, fact.rows, sources, node["key"]) if fact.rows else None
    address = node.get("row_address", "")
    if address and not address.startswith(CLAIMS):
        return Said(node, (address,), phrases.row_sources(address, tables.load(tables.ALL_ROWS)))
    return None


def _list_places(document: nodes.document) -> dict[str, int]:
    """Return the place of each number in the list of the page, from 1; nothing where it has none."""
    lists = (node["facts"] for node in document.findall(nodes.raw) if node.get("template") == "numbers")
    return {key: place for keys in lists for place, key in enumerate(keys, 1)}


def _paragraphs(parent: nodes.Element, left_out: str) -> Iterator[nodes.TextElement]:
    """Yield the paragraphs of a page that are printed in their place."""
    for node in parent.children:
        if isinstance(node, PASSED_OVER) or not isinstance(node, nodes.Element):
            continue
        if left_out and left_out in node.get("classes", ()):
            continue
        if isinstance(node, nodes.TextElement):
            yield node
        else:
            yield from _paragraphs(node, left_out)


def _is_key_points(node: nodes.Node) -> bool:
    return isinstance(node, nodes.container) and KEY_POINTS in node["classes"]


def _section(node: nodes.Node) -> nodes.Node | None:
    """Return what a number is said in: the nearest section, or the key points of the chapter."""
    parent: nodes.Node | None = node.parent
    while parent is not None and not isinstance(parent, nodes.section):
        if _is_key_points(parent):
            return parent
        parent = parent.parent
    return parent


def _split(paragraph: nodes.Element) -> Iterator[list[nodes.Element]]:
    """Yield the nodes of each sentence of a paragraph that say something of the data, and its footnotes."""
    sentence: list[nodes.Element] = []
    for node in _flatten(paragraph.children):
        if not isinstance(node, nodes.Text):
            sentence.append(node)
        elif sentences.END.search(f"{node.astext()} "):
            yield sentence
            sentence = []
    yield sentence


def _flatten(children: Iterable[nodes.Node]) -> Iterator[nodes.Node]:
    """Yield texts and what says something of the data, in their order."""
    for node in children:
        is_whole = isinstance(node, (roles.sourced_number, nodes.footnote_reference)) or (
            isinstance(node, nodes.reference) and "row_address" in node
        )
        if is_whole or isinstance(node, nodes.Text):
            yield node
        else:
            yield from _flatten(node.children)
