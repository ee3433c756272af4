"""The texts that the search page quotes, written once beside the index, so that a search needs no page and no network.

They come with their words by stem: to cut all words of the book takes a browser longer than a reader waits.
"""

import json
import re
from collections.abc import Callable, Iterable
from contextlib import suppress
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
# The words and compounds of a page, which take longer to find than to keep.
PAGE_WORDS = PageData[list[str]]("talaqi_words")


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
        if node.get("template") == "comparisons":
            # It says again what the sentences of the page say.
            return ""
        return unescape(TAG.sub(" ", INLINE_TAG.sub("", node.astext())))
    if isinstance(node, nodes.Text):
        return node.astext()
    if isinstance(node, addnodes.pending_xref) and node["reftype"] == "numref":
        return ""
    if isinstance(node, nodes.paragraph) and "head" in node["classes"]:
        # The heading of a block is no sentence of it.
        return ""
    return ("" if isinstance(node, nodes.TextElement) else " ").join(map(_text, node.children))


def page_words(sections: Iterable[Section]) -> list[str]:
    """Return the words and compounds of a page in the order of their letters."""
    text = " ".join(f"{heading} {text}" for _, heading, text, _ in sections)
    return sorted({*normalization.WORD.findall(text), *normalization.COMPOUND.findall(text)})


def words_by_stem(pages: Iterable[list[str]], stem: Callable[[str], str]) -> dict[str, str]:
    """Return the words and compounds of pages by their stems, those of one stem joined by spaces."""
    words: dict[str, list[str]] = {}
    for word in sorted(set().union(*pages)):
        words.setdefault(stem(word), []).append(word)
    return {stem: " ".join(forms) for stem, forms in words.items()}


class KeptStems:
    """The stems of the words of a language, kept in a file for the next build, which has nearly the same words."""

    def __init__(self, language: str, file: Path) -> None:
        self.language, self.file = language, file
        self.rules = stemming.digest_rules()
        self.known: dict[str, str] = {}
        self.used: dict[str, str] = {}
        with suppress(OSError, ValueError, KeyError, TypeError):
            kept = json.loads(file.read_text("utf-8"))
            self.known = kept["stems"] if kept["rules"] == self.rules else {}

    def stem(self, word: str) -> str:
        """Return the stem of a word."""
        self.used[word] = self.known.get(word) or stemming.stem(word, self.language)
        return self.used[word]

    def keep(self) -> None:
        """Keep the stems of the words that were asked for, and of no others."""
        if self.used != self.known:
            self.file.write_text(json.dumps({"rules": self.rules, "stems": self.used}, ensure_ascii=False), "utf-8")


def _collect(app: Sphinx, doctree: nodes.document) -> None:
    sections = section_texts(doctree)
    PAGE_TEXTS.get(app.env)[app.env.docname] = sections
    PAGE_WORDS.get(app.env)[app.env.docname] = page_words(sections)


def _write(app: Sphinx, exception: Exception | None) -> None:
    if exception is None and app.builder.format == "html":
        drop_unused_words(Path(app.outdir, "searchindex.js"))
        texts, stems = PAGE_TEXTS.get(app.env), KeptStems(app.config.language, Path(app.doctreedir, "stems.json"))
        parts = (texts, words_by_stem(PAGE_WORDS.get(app.env).values(), stems.stem))
        stems.keep()
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
    PAGE_WORDS.register(app)
    app.connect("doctree-read", _collect, priority=AFTER_LISTS)
    app.connect("build-finished", _write)
