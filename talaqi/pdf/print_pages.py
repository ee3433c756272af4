"""Pages for print, where PDFs are made: the doctree of every page, rendered as the blocks of a printed chapter.

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
from sphinx.environment import BuildEnvironment
from sphinx.writers.html5 import HTML5Translator

from talaqi import config, messages, tables, urls
from talaqi.chapters import chapter_list
from talaqi.html import directives, page_context, roles
from talaqi.html import nodes as book_nodes
from talaqi.pdf import page_numbers, print_templates, source_notes, title_widows
from talaqi.pdf.print_blocks import IN_BOOK, IN_BOTH, IN_EVIDENCE, Block, Chapter, Heading
from talaqi.rules.verdicts import VERDICTS
from talaqi.tables import row_names

# References to a row or a publication print no page number.
QUIET = {"row", "source", "claim"}
SUPERIOR = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
# Nodes that have no place of their own in print: a footnote stands at the foot of the page that calls for it.
LEFT_OUT = (nodes.title, nodes.target, nodes.footnote, nodes.compound, nodes.comment)
# The class of blocks that are true on the screen alone, and that of a list whose items are cards on the screen.
ON_SCREEN, CARDS = "on-screen", "chapter-cards"
LISTS = {"bullet_list": "list", "enumerated_list": "numbered list"}
CLASSES = ("key-points", "callout")
# Ids that Sphinx makes up where a heading has no Latin letters.
MADE_UP = re.compile(r"id\d+")
ATTRIBUTE = re.compile(r' (?P<name>id|href)="(?P<value>[^"]*)"')
ADDRESS = re.compile(r"(?:(?P<page>[\w-]+)\.html)?(?:#(?P<place>.*))?")
IDS = re.compile(r'\bid="([^"]+)"')
# A table of more rows is evidence: nobody reads it through.
LONGEST_TABLE = 30
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
        self._write_source_note(node)
        raise nodes.SkipNode

    def _write_source_note(self, node: nodes.Element) -> None:
        """Write the note that stands behind a number or a link to a row, if any."""
        note: source_notes.SourceNote | None = node.get("source_note")
        if note:
            entry, address = "", ""
            if note.computed:
                places = messages.text("comma", self.language) + " "
                entry = messages.text(
                    "print-note-computed", self.language, places=places.join(map(str, note.computed.values()))
                )
                address = f"#{urls.list_entry_anchor(next(iter(note.computed)))}"
            link = print_templates.link_text(escape(entry), address, **self._turn())
            html = print_templates.fill("source-note.html", self.language, note=note, computed=link)
            self._write_foot(note.number, html.strip(), " source-note")

    def _write_foot(self, number: int, html: str, classes: str = "") -> None:
        """Write a note where it is called for; the stylesheet floats it to the foot of the page.

        The call has superior figures of the face: readers of the PDF take figures that are raised for another line.
        """
        # A sum in a sentence runs from left to right, and its note does not.
        attributes = f'dir="{config.direction(self.language)}" data-number="{number}"'
        call = str(number).translate(SUPERIOR)
        self.body.append(f'<span class="foot{classes}" {attributes} data-call="{call}">{html}</span>')

    def _turn(self) -> dict[str, str]:
        """Return the attributes of a link that a reader follows by turning pages: it says to which."""
        before, after = page_numbers.around_page(self.language)
        return {"class": "turn", "data-before": before, **page_numbers.UNKNOWN, "data-after": after}

    def visit_reference(self, node: nodes.reference) -> None:
        """Write a link; one within the book that a reader follows by turning pages says to which."""
        content = Markup(self.render(*node.children))
        is_turn = (node.get("internal") or "refid" in node) and QUIET.isdisjoint(node["classes"])
        address = "" if node.next_node(nodes.image) else node.get("refuri") or f"#{node.get('refid', '')}"
        if "source" in node["classes"]:
            self.body.append(content + print_templates.refer(address, self.language))
        else:
            self.body.append(print_templates.link_text(content, address, **(self._turn() if is_turn else {})))
        self._write_source_note(node)
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
        """Write a footnote where it is called for."""
        paragraphs = self.footnotes[node["refid"]].findall(nodes.paragraph)
        self._write_foot(node["number"], " ".join(self.render(*paragraph.children) for paragraph in paragraphs))
        raise nodes.SkipNode

    def visit_chapter_thumbnail(self, node: directives.chapter_thumbnail) -> None:
        """Write no picture of a chapter: the figure itself is printed there."""
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
        self.is_evidence = name in config.evidence_chapters()
        # The summary ends with the first section of the first page.
        source_notes.place_notes(doctree, ON_SCREEN, 0 if page_context.chapter_kicker(name, self.language) else 2)

    def chapter(self, body: str) -> Chapter:
        """Return the printed chapter; the HTML of the page has the anchors of what is not printed, too."""
        kicker = page_context.chapter_kicker(self.name, self.language)
        blocks = [*self.blocks(self.doctree, 0), *self._claims_by_verdict()]
        if not kicker:
            blocks = self._summarize(blocks)
        elif self.is_evidence:
            digest = _count_digest(blocks)
            blocks = [
                replace(block, volumes=IN_BOTH if place < digest else IN_EVIDENCE) for place, block in enumerate(blocks)
            ]
        if kicker:
            blocks.insert(0, Block("kicker", f'<p class="kicker">{kicker}</p>', volumes=IN_BOTH))
        anchors = frozenset(map(self.anchor, IDS.findall(body)))
        return Chapter(self.name, self.language, kicker, tuple(blocks), anchors, self.moved)

    def _summarize(self, blocks: list[Block]) -> list[Block]:
        """Return the blocks of the first page: its digest without figures is the summary, and the rest the preface."""
        first, *_ = blocks
        after = _count_digest(blocks)
        if not after or not isinstance(first, Heading):
            return blocks
        anchor = f"{first.anchor}-summary"
        html = f'<h1 class="summary" id="{anchor}">{escape(self._text("print-summary"))}</h1>'
        figures = [block for block in blocks[1:after] if block.kind == "figure"]
        text = [block for block in blocks[1:after] if block not in figures]
        return [Heading("heading 1", html, anchor=anchor), *text, first, *figures, *blocks[after:]]

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
        place = unquote(address["place"] or "")
        # A block in several languages names the one in which a place is printed: `#en.card-NAME`.
        language, _, name = place.partition(".")
        if language in config.languages() and name:
            return f' href="#{language}.{self.name}.{name}"'
        return f' href="#{self.anchor(place, address["page"])}"'

    def render(self, *parts: nodes.Node) -> str:
        """Return nodes as print HTML."""
        return self.finish(self.translator.render(*parts))

    def blocks(self, parent: nodes.Element, level: int) -> Iterator[Block]:
        """Yield the blocks below a node of the doctree."""
        for node in parent.children:
            if isinstance(node, nodes.section):
                yield from self._section(node, level + 1)
            elif isinstance(node, directives.paper_only) or CARDS in node.get("classes", ()):
                yield from self.blocks(node, level)
            elif isinstance(node, LEFT_OUT) or ON_SCREEN in node.get("classes", ()):
                continue
            elif isinstance(node, nodes.container) and ("nb_element" in node or "mime_type" in node):
                if "cell_input" not in node["classes"]:
                    yield from self.blocks(node, level)
            elif isinstance(node, book_nodes.display):
                yield from getattr(self, f"_{node['bundle']['display']}")(node["bundle"], node["ids"][0])
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

    def _figure(self, bundle: Bundle, place: str) -> Iterator[Block]:
        yield self._data("figure", "figure.html", place, display=bundle, kickers=self._kickers("figure", place))

    def _table(self, bundle: Bundle, place: str) -> Iterator[Block]:
        values: dict[str, Any] = {"display": bundle, "kickers": self._kickers("table", place)}
        if bundle["home"]:
            html = self._fill("whole-table.html", place=place, table=bundle["name"].replace("-", "_"), **values)
            yield Block("table", html, self._key(place), volumes=IN_EVIDENCE)
        else:
            volumes = IN_BOOK if len(bundle["rows"]) <= LONGEST_TABLE else IN_EVIDENCE
            yield replace(self._data("table", "table.html", place, **values), volumes=volumes)

    def _ledger(self, bundle: Bundle, place: str) -> Iterator[Block]:
        """Yield the cards of claims; one of the ledger gives way to that of the chapter that examines the claim."""
        claims = sorted(bundle["rows"], key=lambda row: row["order_of_section"])
        cards = {row["anchor"].replace("claim-", "card-", 1): row for row in claims}
        htmls = {card: self._fill("claim.html", row=row, card=card) for card, row in cards.items()}
        if bundle["home"]:
            for card, html in htmls.items():
                yield Block("claim", html, volumes=IN_EVIDENCE, card=card)
        else:
            html = f'<div class="display ledger" id="{self.anchor(place)}">{"".join(htmls.values())}</div>'
            yield Block("ledger", html, volumes=IN_EVIDENCE)

    def _claims_by_verdict(self) -> Iterator[Block]:
        """Yield the ledger of the book: the claims of all ledgers of the page by their verdicts, on which page each."""
        ledgers = [node["bundle"] for node in self.doctree.findall(book_nodes.ledger_display)]
        claims = [row for ledger in ledgers if ledger["home"] for row in ledger["rows"]]
        claims.sort(key=lambda row: (row["order_of_section"], row["order"]))
        if claims:
            yield self._heading(2, "claims-by-verdict", self._text("print-claims-by-verdict"))
        for verdict in VERDICTS:
            if judged := [row for row in claims if row["verdict"] == verdict]:
                name = row_names.name_of(f"terms/{verdict}", self.language, tables.load())
                count = messages.count_noun(len(judged), "claim", self.language)
                title = messages.text("print-claims-of-verdict", self.language, verdict=name, claims=count)
                yield self._heading(3, f"claims-{verdict}", title)
                yield self._data("claims", "claims.html", entries=[row["anchor"] for row in judged], claims=judged)

    def _heading(self, level: int, place: str, title: str) -> Heading:
        """Return a heading that only the printed book has."""
        html = f'<h{level} id="{self.anchor(place)}">{escape(title)}</h{level}>'
        return Heading(f"heading {level}", html, self._key(place), anchor=self.anchor(place))

    def _numbers(self, node: nodes.raw) -> Block:
        html = self._fill("numbers.html", keys=node["facts"], is_evidence=self.is_evidence)
        return Block("numbers", html, volumes=IN_EVIDENCE)

    def _comparisons(self, node: nodes.raw) -> Block:
        return Block("comparisons", self._fill("comparisons.html", places=node["guards"]), volumes=IN_EVIDENCE)

    def _facts(self, node: nodes.raw) -> Block:
        html = f'<p class="on-site">{escape(self._text("print-numbers-elsewhere"))}</p>'
        return Block("paragraph", html, volumes=IN_EVIDENCE)

    def _publications(self, node: nodes.raw) -> Block:
        html = self._fill("publications.html", sources=node["sources"])
        return Block("publications", html, entries=frozenset(node["sources"]), volumes=IN_BOTH)


def _count_digest(blocks: Sequence[Block]) -> int:
    """Return how many blocks of a chapter are its digest: to the end of its first section; none without key points."""
    sections = [place for place, block in enumerate(blocks) if isinstance(block, Heading) and block.level == 2]
    has_key_points = any(block.kind == "key-points" for block in blocks)
    return [*sections, len(blocks), len(blocks)][1] if has_key_points else 0


def page_file(pages: Path, name: str) -> Path:
    """Return where a chapter is kept for the volumes, beside the folder of the built pages of its language."""
    return pages.parent / "print" / f"{name}.pickle"


def _list_all(app: Sphinx, env: BuildEnvironment) -> Sequence[str]:
    """Let every chapter be written where PDFs are made: print shows rows of which no page is made."""
    return chapter_list.chapter_names() if app.config.talaqi_pdfs else ()


def _write(app: Sphinx, name: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    # Only PDFs need printed pages, and a plain build of one language has its chapters in folders.
    if app.config.talaqi_pdfs and doctree and name in chapter_list.chapter_names():
        assert isinstance(app.builder, StandaloneHTMLBuilder)
        file = page_file(Path(app.outdir), name)
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(pickle.dumps(PrintPage(doctree, app.builder, name).chapter(context["body"])))


def setup(app: Sphinx) -> None:
    """Render every page for print when Sphinx writes it for PDFs."""
    app.connect("env-updated", _list_all)
    app.connect("html-page-context", _write)
