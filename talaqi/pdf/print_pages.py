"""Pages for print: the doctree of every page that Sphinx writes, rendered as the blocks of a printed chapter.

What a page shows of the data (figures, tables, ledgers, lists) is rendered from templates, by the main language for the
parallel editions, too.
"""

import pickle
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from docutils import nodes
from markupsafe import Markup, escape
from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.writers.html5 import HTML5Translator

from talaqi import config, messages, tables, urls
from talaqi.chapters import chapter_list
from talaqi.comparisons import evaluate_guard
from talaqi.html import directives, page_context, roles
from talaqi.html import nodes as book_nodes
from talaqi.pdf import page_numbers, print_templates, printed_rows, title_widows
from talaqi.pdf.print_blocks import Block, Chapter, Heading

# References to a row or a publication print no page number.
QUIET = {"row", "source", "claim"}
HERE = "\N{OBJECT REPLACEMENT CHARACTER}"
# Nodes that have no place of their own in print: a footnote stands at the foot of the page that calls for it.
LEFT_OUT = (nodes.title, nodes.target, nodes.footnote, nodes.compound, nodes.comment)
# The class of blocks that are true on the screen alone.
ON_SCREEN = "on-screen"
LISTS = {"bullet_list": "list", "enumerated_list": "numbered list"}
CLASSES = ("key-points", "callout")
# Ids that Sphinx makes up where a heading has no Latin letters.
MADE_UP = re.compile(r"id\d+")
ATTRIBUTE = re.compile(r' (?P<name>id|href)="(?P<value>[^"]*)"')
ADDRESS = re.compile(r"(?:(?P<page>[\w-]+)\.html)?(?:#(?P<place>.*))?")
IDS = re.compile(r'\bid="([^"]+)"')
# The attributes of a list that its single items do not share.
OF_LIST = re.compile(r' (?:id|start)="[^"]*"')


Bundle = dict[str, Any]


class PrintTranslator(HTML5Translator):
    """Writes nodes as print HTML: without code and menus, with footnotes where they are called for."""

    def __init__(self, document: nodes.document, builder: StandaloneHTMLBuilder) -> None:
        super().__init__(document, builder)
        self.body: list[str] = []
        self.language = self.config.language
        self.used: set[str] = set()
        self.calls = 0

    @cached_property
    def footnotes(self) -> dict[str, nodes.footnote]:
        """Return the footnotes of the page by their ids."""
        return {note["ids"][0]: note for note in self.document.findall(nodes.footnote)}

    def capture(self, write: Callable[[nodes.Node], None], *parts: nodes.Node) -> str:
        """Return what a function writes of nodes."""
        body, self.body = self.body, []
        for part in parts:
            write(part)
        written, self.body = self.body, body
        return "".join(written)

    def render(self, *parts: nodes.Node) -> str:
        """Return nodes as HTML."""
        return self.capture(lambda part: part.walkabout(self), *parts)

    def visit_sourced_number(self, node: roles.sourced_number) -> None:
        """Write a number: a link to its entry in the chapter's list, which finds its first use by its id."""
        link, entry = str(escape(node.astext())), urls.list_entry_anchor(node["key"])
        if self.document.get("lists_numbers"):
            use = "" if entry in self.used else f' id="{print_templates.use_anchor(entry)}"'
            self.used.add(entry)
            link = f'<a class="fact-link" href="#{entry}"{use}>{link}</a>'
        self.body.append(f'<span class="fact{" contested" if node["contested"] else ""}"><bdi>{link}</bdi></span>')
        raise nodes.SkipNode

    def visit_reference(self, node: nodes.reference) -> None:
        """Write a link; one within the book that a reader follows by turning pages says to which."""
        content = Markup(self.render(*node.children))
        attributes = {}
        if (node.get("internal") or "refid" in node) and QUIET.isdisjoint(node["classes"]):
            before, _, after = messages.text("print-at-page", self.language, page=HERE).partition(HERE)
            attributes = {"class": "turn", "data-before": f" {before}", **page_numbers.UNKNOWN, "data-after": after}
        address = "" if node.next_node(nodes.image) else node.get("refuri") or f"#{node.get('refid', '')}"
        self.body.append(print_templates.link_text(content, address, **attributes))
        raise nodes.SkipNode

    visit_number_reference = visit_reference

    def visit_literal(self, node: nodes.literal) -> None:
        """Write the id of a row or the name of a file: print has no face for code."""
        self.body.append(f'<bdi class="id" dir="ltr" lang="en">{escape(node.astext())}</bdi>')
        raise nodes.SkipNode

    def visit_literal_block(self, node: nodes.literal_block) -> None:
        """Write code without colours."""
        self.body.append(f"<pre>{escape(node.astext())}\n</pre>")
        raise nodes.SkipNode

    def visit_footnote_reference(self, node: nodes.footnote_reference) -> None:
        """Write a footnote where it is called for; the stylesheet floats it to the foot of the page."""
        self.calls += 1
        paragraphs = self.footnotes[node["refid"]].findall(nodes.paragraph)
        text = " ".join(self.render(*paragraph.children) for paragraph in paragraphs)
        self.body.append(f'<span class="foot" data-number="{self.calls}">{text}</span>')
        raise nodes.SkipNode

    def depart_paragraph(self, node: nodes.paragraph) -> None:
        """Close a paragraph; the last of a table cell ends as cells do."""
        if isinstance(node.parent, nodes.entry) and node is node.parent[-1]:
            self.body.append(print_templates.cell_end(self.language))
        super().depart_paragraph(node)

    def visit_admonition(self, node: nodes.Element, name: str = "") -> None:
        """Open an admonition; the translator of the page has given it its title."""
        super().visit_admonition(node)

    def add_permalink_ref(self, node: nodes.Element, title: str) -> None:
        """Write no link to the place itself."""


class PrintPage:
    """A page on its way to a printed chapter."""

    def __init__(self, doctree: nodes.document, builder: StandaloneHTMLBuilder, name: str) -> None:
        self.doctree, self.builder, self.name, self.language = doctree, builder, name, builder.config.language
        self.translator = PrintTranslator(doctree, builder)
        self.moved: dict[str, str] = {}

    def chapter(self, body: str) -> Chapter:
        """Return the printed chapter; the HTML of the page has the anchors of what is not printed, too."""
        kicker = page_context.chapter_kicker(self.name, self.language)
        above = [Block("kicker", f'<p class="kicker">{kicker}</p>')] if kicker else []
        blocks = (*above, *self.blocks(self.doctree, 0))
        return Chapter(
            self.name, self.language, kicker, blocks, frozenset(map(self.anchor, IDS.findall(body))), self.moved
        )

    def anchor(self, place: str, page: str = "") -> str:
        """Return an anchor of a page in a form that is unique in all volumes: `ar.the-decision.fig-leap-seconds`."""
        return f"{self.language}.{page or self.name}.{place}"

    def finish(self, html: str) -> str:
        """Return HTML with anchors and links as the book has them, and with days that keep their months."""
        return page_context.bind_dates(ATTRIBUTE.sub(self._finish_attribute, html), self.language)

    def _finish_attribute(self, attribute: re.Match[str]) -> str:
        name, value = attribute.group("name", "value")
        if name == "id":
            return f' id="{self.anchor(value)}"'
        address = ADDRESS.fullmatch(value)
        if not address or (address["page"] and address["page"] not in chapter_list.chapter_names()):
            return attribute[0]
        return f' href="#{self.anchor(unquote(address["place"] or ""), address["page"])}"'

    def render(self, *parts: nodes.Node) -> str:
        """Return nodes as print HTML."""
        return self.finish(self.translator.render(*parts))

    def blocks(self, parent: nodes.Element, level: int) -> Iterator[Block]:
        """Yield the blocks below a node of the doctree."""
        for node in parent.children:
            if isinstance(node, nodes.section):
                yield from self._section(node, level + 1)
            elif isinstance(node, directives.paper_only):
                yield from self.blocks(node, level)
            elif isinstance(node, LEFT_OUT) or ON_SCREEN in node.get("classes", ()):
                continue
            elif isinstance(node, nodes.container) and ("nb_element" in node or "mime_type" in node):
                if "cell_input" not in node["classes"]:
                    yield from self.blocks(node, level)
            elif isinstance(node, book_nodes.display):
                yield getattr(self, f"_{node['bundle']['display']}")(node["bundle"], node["ids"][0])
            elif isinstance(node, nodes.raw) and ("template" in node or node.astext().lstrip().startswith("<script")):
                if write := getattr(self, f"_{node.get('template')}", None):
                    yield write(node)
            elif type(node).__name__ in LISTS:
                yield self._list(node)
            elif (html := self.render(node)).strip():
                yield self._prose(node, html)

    def _prose(self, node: nodes.Element, html: str) -> Block:
        place = next(iter(node["ids"]), "")
        kind = next((name for name in CLASSES if name in node["classes"]), node.tagname)
        if isinstance(node, nodes.table):
            kind, html = "table of prose", f'<div class="kept">{html}</div>' if node.next_node(nodes.title) else html
        return Block(kind, html, self._key(place))

    def _key(self, place: str) -> str:
        return f"{self.name}.{place}" if place else ""

    def _section(self, node: nodes.section, level: int) -> Iterator[Block]:
        """Yield the heading and the blocks of a section, nothing for one of which no block is printed."""
        blocks = list(self.blocks(node, level))
        if not blocks:
            return
        given = next((name for name in node["ids"] if not MADE_UP.fullmatch(name)), "")
        anchor = self.anchor(given or node["ids"][0])
        self.moved.update({self.anchor(name): anchor for name in node["ids"]})
        title = self.render(*node[0].children)
        if level == 1:
            self.moved[self.anchor("")] = anchor
            # On screen the first page has the title of the book, which stands on the title page here.
            title = title if chapter_list.chapter_number(self.name) else escape(self._text("print-preface"))
        html = f'<h{level} id="{anchor}">{title_widows.join_last_words(Markup(title))}</h{level}>'
        yield Heading(f"heading {level}", html, self._key(given), anchor=anchor)
        yield from blocks

    def _list(self, node: nodes.Element) -> Block:
        opening = self.finish(self.translator.capture(self.translator.dispatch_visit, node))
        items = [self.render(item) for item in node.children]
        closing = self.translator.capture(self.translator.dispatch_departure, node)
        kind, tag = LISTS[node.tagname], OF_LIST.sub("", opening).strip()
        starts = (print_templates.number_list(tag, number) for number in range(1, len(items) + 1))
        parts = tuple(Block(kind, f"{start}{item}{closing}") for start, item in zip(starts, items, strict=True))
        return Block(kind, f"{opening}{''.join(items)}{closing}", parts=parts)

    def _text(self, message: str) -> str:
        return messages.text(message, self.language)

    def _fill(self, template: str, *languages: str, **values: Any) -> str:
        languages = languages or (self.language,)
        html = self.finish(print_templates.fill(template, self.language, languages=languages, **values))
        return html if len(languages) == 1 else page_context.bind_dates(html, languages[1])

    def _data(self, kind: str, template: str, place: str = "", entries: Sequence[str] = (), **values: Any) -> Block:
        """Return a block rendered from the data; `entries` are what the same block must hold in another language."""
        fill = partial(self._fill, template, place=place, **values)
        others = config.languages()[1:] if self.language == config.main_language() else ()
        parallel = {other: fill(self.language, other) for other in others}
        return Block(kind, fill(self.language), self._key(place), None, parallel, frozenset(entries))

    def _kickers(self, kind: str, place: str) -> dict[str, str]:
        """Return the number of a figure or table as each language writes it."""
        number = ".".join(map(str, self.builder.fignumbers[kind][place]))
        settings = {language: config.language_settings(language)["sphinx"]["config"] for language in config.languages()}
        own = self.builder.config.numfig_format
        return {language: values.get("numfig_format", own)[kind] % number for language, values in settings.items()}

    def _figure(self, bundle: Bundle, place: str) -> Block:
        return self._data("figure", "figure.html", place, display=bundle, kickers=self._kickers("figure", place))

    def _table(self, bundle: Bundle, place: str) -> Block:
        values: dict[str, Any] = {"display": bundle, "kickers": self._kickers("table", place)}
        if not bundle["home"]:
            return self._data("table", "table.html", place, **values)
        # The parallel edition is one of the prose: rows, numbers and cards of claims are left to the other volumes.
        name, key = bundle["name"].replace("-", "_"), self._key(place)
        fill = partial(self._fill, "whole-table.html", place=place, table=name, **values)
        return Block("table", fill(has_rows=True), key, (Block("table", fill(has_rows=False), key),))

    def _ledger(self, bundle: Bundle, place: str) -> Block:
        claims = sorted(bundle["rows"], key=lambda row: row["order_of_section"])
        if bundle["home"]:
            return self._data("claims", "claims.html", entries=[row["anchor"] for row in claims], claims=claims)
        cards = (
            self._fill("claim.html", row=row, card=row["anchor"].replace("claim-", "card-", 1)) for row in claims
        )
        line = self._fill("cards-elsewhere.html", place=place, number=len(claims))
        html = f'<div class="display ledger" id="{self.anchor(place)}">{"".join(cards)}</div>'
        return Block("ledger", html, parts=(Block("paragraph", line, self._key(place)),))

    def _numbers(self, node: nodes.raw) -> Block:
        return Block("numbers", self._fill("numbers.html", keys=node["facts"]), parts=())

    def _comparisons(self, node: nodes.raw) -> Block:
        guards = [evaluate_guard(condition) for condition in node["guards"]]
        return Block("comparisons", self._fill("comparisons.html", guards=guards), parts=())

    def _facts(self, node: nodes.raw) -> Block:
        single, parallel = (
            Block("paragraph", f'<p class="on-site">{escape(self._text(message))}</p>')
            for message in ("print-numbers-elsewhere", "print-numbers-in-volumes")
        )
        return replace(single, parts=(parallel,))

    def _publications(self, node: nodes.raw) -> Block:
        html = self._fill("publications.html", sources=node["sources"])
        return Block("publications", html, entries=frozenset(node["sources"]))


def page_file(pages: Path, name: str) -> Path:
    """Return where a chapter is kept for the volumes, beside the folder of the built pages of its language."""
    return pages.parent / "print" / f"{name}.pickle"


def _record_printed_rows(app: Sphinx, doctree: nodes.document) -> None:
    """Let a page depend on the rows that print shows of its tables, which are read when the page is written."""
    for display in doctree.findall(book_nodes.table_display):
        name = display["bundle"]["name"].replace("-", "_")
        if display["bundle"]["home"] and tables.resources()[name].print:
            printed_rows.list_entries(name, app.config.language)


def _write(app: Sphinx, name: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    # A plain build of one language has its chapters in folders, and is not printed.
    if isinstance(app.builder, StandaloneHTMLBuilder) and doctree and name in chapter_list.chapter_names():
        file = page_file(Path(app.outdir), name)
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(pickle.dumps(PrintPage(doctree, app.builder, name).chapter(context["body"])))


def setup(app: Sphinx) -> None:
    """Render every page for print when Sphinx writes it."""
    app.connect("doctree-read", _record_printed_rows)
    app.connect("html-page-context", _write)
