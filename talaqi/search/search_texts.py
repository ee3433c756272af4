"""What the search page quotes: the text of every section, written once beside the index, so that it needs no page and no network.

With the texts it is given their words by their stems: to cut all words of the book takes a browser longer than a reader waits.
"""

import json
import re
from collections.abc import Mapping
from html import unescape
from pathlib import Path

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx

from talaqi.html import page_data
from talaqi.search import normalization, stemming

TAG = re.compile(r"<(style|script|svg)\b.*?</\1>|<[^>]+>", re.DOTALL)
# Tags within a line, which part no words: "(<bdi>BCIJ</bdi>)" is "(BCIJ)".
WITHIN = re.compile(r"</?(?:a|b|bdi|cite|code|em|i|strong)\b[^>]*>")
AFTER_LISTS = 900


def texts(doctree: nodes.document) -> list[list[str]]:
    """Return the sections of a page for the search page to quote from: address, heading and text of each."""
    found = []
    for section in doctree.findall(nodes.section):
        inside = [child for child in section.children[1:] if not isinstance(child, nodes.section)]
        found.append([section["ids"][0], section[0].astext(), " ".join(" ".join(map(_text, inside)).split())])
    return found


def _text(node: nodes.Node) -> str:
    if isinstance(node, nodes.raw):
        return unescape(TAG.sub(" ", WITHIN.sub("", node.astext())))
    if isinstance(node, nodes.Text):
        return node.astext()
    if isinstance(node, addnodes.pending_xref) and node["reftype"] == "numref":
        return ""
    inner = map(_text, node.children)
    return ("" if isinstance(node, nodes.TextElement) else " ").join(inner)


def forms(pages: Mapping[str, list[list[str]]], language: str) -> dict[str, str]:
    """Return the words and compounds of the texts of pages by their stems, those of one stem in one text."""
    said = " ".join(text for sections in pages.values() for _, *both in sections for text in both)
    known: dict[str, list[str]] = {}
    for word in sorted({*normalization.WORD.findall(said), *normalization.COMPOUND.findall(said)}):
        known.setdefault(stemming.stem(word, language), []).append(word)
    return {stem: " ".join(words) for stem, words in known.items()}


def _collect(app: Sphinx, doctree: nodes.document) -> None:
    app.env.talaqi_texts[app.env.docname] = texts(doctree)


def _write(app: Sphinx, exception: Exception | None) -> None:
    if not exception and app.builder.format == "html":
        _forget(Path(app.outdir, "searchindex.js"))
        texts = app.env.talaqi_texts
        said = (json.dumps(part, ensure_ascii=False, separators=(",", ":"), sort_keys=True) for part in (texts, forms(texts, app.config.language)))
        Path(app.outdir, "_static", "search-texts.js").write_text(f"Search.setTexts({','.join(said)})\n", "utf-8")


def _forget(index: Path) -> None:
    """Take out of the index the words that pages no longer say; Sphinx keeps them, so that a rebuilt book would differ from a fresh one."""
    head, tail = "Search.setIndex(", ")"
    known = json.loads(index.read_text("utf-8").removeprefix(head).removesuffix(tail))
    for table in ("terms", "titleterms"):
        known[table] = {word: pages for word, pages in known[table].items() if pages != []}
    index.write_text(f"{head}{json.dumps(known, separators=(',', ':'), sort_keys=True)}{tail}", "utf-8")


def setup(app: Sphinx) -> None:
    """Note the sections of every page, and write them down when all pages are written."""
    page_data.keep_page_data(app, "talaqi_texts")
    app.connect("doctree-read", _collect, priority=AFTER_LISTS)
    app.connect("build-finished", _write)
