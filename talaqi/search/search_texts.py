"""The texts that the search page quotes, written once beside the index, so that a search needs no page and no network.

They come with their words by stem: to cut all words of the book takes a browser longer than a reader waits.
"""

import json
import re
from collections.abc import Iterable, Mapping
from html import unescape
from pathlib import Path

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx

from talaqi.html.page_data import PageData
from talaqi.search import normalization, stemming

TAG = re.compile(r"<(style|script|svg)\b.*?</\1>|<[^>]+>", re.DOTALL)
# Tags within a line part no words: "(<bdi>UTC</bdi>)" is "(UTC)".
INLINE_TAG = re.compile(r"</?(?:a|b|bdi|cite|code|em|i|strong)\b[^>]*>")
AFTER_LISTS = 900
INDEX_START, INDEX_END = "Search.setIndex(", ")"
# The anchor, the heading and the text of a section, its prose first, and how many letters of it are prose.
Section = tuple[str, str, str, int]
PAGE_TEXTS = PageData[list[Section]]("talaqi_texts")


def section_texts(doctree: nodes.document) -> list[Section]:
    """Return the sections of a page."""
    sections = []
    for section in doctree.findall(nodes.section):
        content = [child for child in section.children[1:] if not isinstance(child, nodes.section)]
        prose = _join(child for child in content if not _is_evidence(child))
        text = f"{prose} {_join(filter(_is_evidence, content))}".strip()
        sections.append((section["ids"][0], section[0].astext(), text, len(prose)))
    return sections


def _join(content: Iterable[nodes.Node]) -> str:
    return " ".join(" ".join(map(_text, content)).split())


def _is_evidence(node: nodes.Node) -> bool:
    """Return whether a block is no prose: a figure, a table, claims or a list from the tables."""
    return isinstance(node, nodes.raw | nodes.table) or next(iter(node.findall(nodes.raw)), None) is not None


def _text(node: nodes.Node) -> str:
    if isinstance(node, nodes.raw):
        return unescape(TAG.sub(" ", INLINE_TAG.sub("", node.astext())))
    if isinstance(node, nodes.Text):
        return node.astext()
    if isinstance(node, addnodes.pending_xref) and node["reftype"] == "numref":
        return ""
    if isinstance(node, nodes.paragraph) and "head" in node["classes"]:
        # The heading of a block is no sentence of it.
        return ""
    return ("" if isinstance(node, nodes.TextElement) else " ").join(map(_text, node.children))


def words_by_stem(pages: Mapping[str, list[Section]], language: str) -> dict[str, str]:
    """Return the words and compounds of pages by their stems, those of one stem joined by spaces."""
    text = " ".join(f"{heading} {text}" for sections in pages.values() for _, heading, text, _ in sections)
    words: dict[str, list[str]] = {}
    for word in sorted({*normalization.WORD.findall(text), *normalization.COMPOUND.findall(text)}):
        words.setdefault(stemming.stem(word, language), []).append(word)
    return {stem: " ".join(forms) for stem, forms in words.items()}


def _collect(app: Sphinx, doctree: nodes.document) -> None:
    PAGE_TEXTS.get(app.env)[app.env.docname] = section_texts(doctree)


def _write(app: Sphinx, exception: Exception | None) -> None:
    if exception is None and app.builder.format == "html":
        drop_unused_words(Path(app.outdir, "searchindex.js"))
        texts = PAGE_TEXTS.get(app.env)
        parts = (texts, words_by_stem(texts, app.config.language))
        written = (json.dumps(part, ensure_ascii=False, separators=(",", ":"), sort_keys=True) for part in parts)
        Path(app.outdir, "_static", "search-texts.js").write_text(f"Search.setTexts({','.join(written)})\n", "utf-8")


def drop_unused_words(file: Path) -> None:
    """Remove the words of no page from the index, which Sphinx keeps: a rebuilt book would differ from a fresh one."""
    index = json.loads(file.read_text("utf-8").removeprefix(INDEX_START).removesuffix(INDEX_END))
    for table in ("terms", "titleterms"):
        index[table] = {word: pages for word, pages in index[table].items() if pages != []}
    file.write_text(INDEX_START + json.dumps(index, separators=(",", ":"), sort_keys=True) + INDEX_END, "utf-8")


def setup(app: Sphinx) -> None:
    """Collect the texts of every page that is read, and write them when all pages are written."""
    PAGE_TEXTS.register(app)
    app.connect("doctree-read", _collect, priority=AFTER_LISTS)
    app.connect("build-finished", _write)
