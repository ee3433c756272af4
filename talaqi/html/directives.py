"""The directives of chapters: blocks of prose, and lists that are filled from the tables."""

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from html import escape
from pathlib import PurePosixPath
from typing import Any

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.writers.html5 import HTML5Translator

from talaqi import config, facts, messages, tables, urls
from talaqi.caches import record_reads
from talaqi.chapters import fact_lists
from talaqi.comparisons import evaluate_guard, figure_conditions
from talaqi.editions import changes
from talaqi.execution import result_cache
from talaqi.html import nodes as book_nodes
from talaqi.html import roles, templates
from talaqi.html.page_data import PageData
from talaqi.rules import verdicts
from talaqi.rules.verdicts import VERDICTS
from talaqi.tables import row_names

# The folder of the tables in the published site, seen from a page.
DATA_FOLDER = "../data"
# Stands for the list of changes, which depends on all tables and chapters. No cell can hold it: the text of cells is
# escaped.
CHANGES_PLACEHOLDER = "<!--changes-->"
CHANGES_ANCHOR = "what-changed"
CLAIM_KINDS = ("factual", "interpretive")
Options = list[tuple[str, str]]
# The pages that list the changes.
CHANGE_PAGES = PageData[bool]("talaqi_change_pages")


class TemplateDirective(SphinxDirective):
    """A directive whose output is a template."""

    def render(self, template: str, **values: Any) -> nodes.raw:
        """Return a template filled in, in the language of the page; print knows it by the name of the template."""
        html = templates.render(template, self.config.language, **values)
        return nodes.raw("", html, format="html", template=template.removesuffix(".html"))


class CalloutDirective(SphinxDirective):
    """{callout}: a note beside the text."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        block = nodes.container("", *self.heading(), classes=[self.name])
        self.state.nested_parse(self.content, self.content_offset, block)
        return [block]

    def heading(self) -> list[nodes.Node]:
        """Return the heading of the block, if any."""
        return []


class paper_only(nodes.container):
    """Blocks that are true on paper alone."""


class OnPaperDirective(SphinxDirective):
    """{on-paper}: blocks that stand in print where the page has those of {on-screen}."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        block = paper_only()
        self.state.nested_parse(self.content, self.content_offset, block)
        return [block]


def _skip_paper(translator: nodes.NodeVisitor, node: paper_only) -> None:
    raise nodes.SkipNode


class KeyPointsDirective(CalloutDirective):
    """{key-points}: what a chapter finds or, on the first page, what the book does, in three sentences at most."""

    def heading(self) -> list[nodes.Node]:
        """Return the heading, which the messages give."""
        message = "block-key-points-book" if self.env.docname == self.config.root_doc else "block-key-points"
        return [nodes.paragraph("", messages.text(message, self.config.language), classes=["head"])]


class chapter_thumbnail(nodes.General, nodes.Element):
    """The picture on the card of a chapter: its first figure, which screen readers pass over."""


def _visit_thumbnail(translator: HTML5Translator, node: chapter_thumbnail) -> None:
    file, size = escape(f"figures/{node['figure']}.svg"), f'width="{node["width"]}" height="{node["height"]}"'
    lazily = 'loading="lazy" decoding="async" fetchpriority="low"'
    translator.body.append(f'<span class="thumbnail"><img src="{file}" alt="" {size} {lazily}></span>')
    raise nodes.SkipNode


class ChapterCardsDirective(CalloutDirective):
    """{chapter-cards}: a list of chapters as cards, each with the first figure of the chapter that it links to."""

    def run(self) -> list[nodes.Node]:
        (block,) = super().run()
        for item in block.findall(nodes.list_item):
            link = next(item.findall(addnodes.pending_xref), None)
            figure = result_cache.first_figure(PurePosixPath(link["reftarget"]).stem) if link else None
            if figure:
                size = book_nodes.svg_size(figure["drawings"][self.config.language]["wide"])
                item.insert(0, chapter_thumbnail("", figure=figure["name"], **size))
        return [block]


class VerdictsDirective(TemplateDirective):
    """{verdicts}: how many claims have each verdict, of all claims and of the central ones."""

    def run(self) -> list[nodes.Node]:
        if "claims" not in tables.table_names():
            raise self.error("there are no verdicts: the book has no table of claims")
        return [self.render("verdicts.html", groups=verdict_groups())]


def verdict_groups() -> dict[str, dict[str, int]]:
    """Return the verdicts with their counts, of all claims and, in a book that weighs them, of the central ones."""
    claims = tables.load().claims
    groups = {"all": claims, "central": claims[verdicts.is_central(claims)]}
    return {group: verdicts.count_verdicts(rows) for group, rows in groups.items() if len(rows)}


class ChangesDirective(SphinxDirective):
    """{changes}: what changed since the last edition, and the way to earlier ones."""

    def run(self) -> list[nodes.Node]:
        CHANGE_PAGES.get(self.env)[self.env.docname] = True
        return [nodes.raw("", CHANGES_PLACEHOLDER, format="html", template="changes")]


def fill_changes(html: str, page: str, language: str) -> str:
    """Return a page with the list of changes in the place of its placeholder."""
    if CHANGES_PLACEHOLDER not in html:
        return html
    edition_changes = changes.changes_in_edition()
    describe = lambda change: (change, changes.describe_change(change, language))  # noqa: E731
    kinds = changes.KINDS
    listed = templates.render(
        "changes.html",
        language,
        changes=edition_changes,
        moved={kind: [describe(change) for change in edition_changes.moved if change.kind == kind] for kind in kinds},
        row_lines=list(changes.describe_rows(edition_changes, language, changes.NAMED)),
        file_lines=list(changes.describe_files(edition_changes, language)),
        anchor=CHANGES_ANCHOR,
        earlier=changes.earlier_editions(page, language),
        limit=changes.NAMED,
    )
    return html.replace(CHANGES_PLACEHOLDER, listed)


class DictionaryDirective(TemplateDirective):
    """{dictionary} TABLE: the columns of a table, from the data package, and its file."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        table = self.arguments[0]
        if table not in tables.table_names():
            raise self.error(f"there is no table {table!r}; the tables are {', '.join(tables.table_names())}")
        resource = tables.resources()[table]
        file, fields = resource.path, list(resource.fields.values())
        rows = len(tables.load()[table])
        return [self.render("dictionary.html", address=f"{DATA_FOLDER}/{file}", file=file, rows=rows, fields=fields)]


class PublicationsDirective(TemplateDirective):
    """{publications}: all publications, under the first letter of their publishers."""

    def run(self) -> list[nodes.Node]:
        sources = tables.load().sources.to_dict("records")
        sources.sort(key=lambda source: publication_order(source, self.config.language))
        node = self.render("publications.html", sources=sources)
        node["sources"] = [source["source_id"] for source in sources]
        return [node]


class PdfsDirective(TemplateDirective):
    """{pdfs}: the PDFs of the book with their numbers of pages, for the screen; its own language first."""

    def run(self) -> list[nodes.Node]:
        return [self.render("pdfs.html", pdfs=templates.pdf_titles(self.config.language))]


def publication_order(source: dict[str, str], language: str) -> tuple[bool, str, str]:
    """Return the sort key of a publication: the script of the language first, its publisher without marks, its date."""
    publisher = unicodedata.normalize("NFKD", source[f"publisher_{language}"])
    letters = "".join(letter for letter in publisher if not unicodedata.combining(letter))
    first = next((letter for letter in letters if letter.isalpha()), "")
    foreign = first.isascii() == (config.direction(language) == "rtl")
    article = "ال" if language == "ar" else "the "
    return foreign, letters.casefold().removeprefix(article), source["published_on"]


class numbers_of_chapter(nodes.General, nodes.Element):
    """The place of a chapter's list of numbers, which is filled when all of the chapter has been read."""


class NumbersDirective(SphinxDirective):
    """{numbers}: the numbers of this chapter, in the order in which it says them."""

    def run(self) -> list[nodes.Node]:
        return [numbers_of_chapter()]


class FactsDirective(TemplateDirective):
    """{facts}: every computed number of the book with its address; a number of one row has that of its row."""

    def run(self) -> list[nodes.Node]:
        record_reads([("facts",)])
        # A key of no fact is reported where a chapter says it.
        keys = [key for key in fact_lists.computed_keys() if key.partition("@")[0] in facts.registered_keys()]
        return [render_facts(keys, self.config.language, urls.fact_anchor)]


def render_facts(
    keys: Iterable[str], language: str, anchor: Callable[[str], str] = urls.list_entry_anchor
) -> nodes.raw:
    """Return a list of facts, each at its anchor."""
    entries = [(anchor(key), templates.describe_fact(key, language)) for key in keys]
    # A chapter's numbers are folded on screen. Print has the list of a chapter's numbers, not that of all facts.
    in_chapter = anchor is urls.list_entry_anchor
    html = templates.render("fact-list.html", language, facts=entries, folded=in_chapter)
    template = "numbers" if in_chapter else "facts"
    return nodes.raw("", html, format="html", template=template, facts=[fact.key for _, fact in entries])


def render_comparisons(addresses: Mapping[str, str], language: str) -> nodes.raw:
    """Return the list of a page's checked comparisons: conditions with the addresses of their sentences."""
    listed = [(evaluate_guard(condition), address) for condition, address in addresses.items()]
    html = templates.render("comparison-list.html", language, comparisons=listed)
    return nodes.raw("", html, format="html", template="comparisons", guards=dict(addresses))


def _list_conditions(app: Sphinx, doctree: nodes.document) -> dict[str, str]:
    """Return the addresses of a page's conditions, each once: those of its sentences, then what its figures say."""
    guards = roles.PAGE_GUARDS.get(app.env).get(app.env.docname, [])
    anchors = [urls.sentence_anchor(place) for place in range(1, len(guards) + 1)]
    of_headings = doctree.get("guarded_headings", {})
    addresses: dict[str, str] = {}
    for condition, anchor in zip(guards, anchors, strict=True):
        addresses.setdefault(condition, f"#{of_headings.get(anchor, anchor)}")
    for display in doctree.findall(book_nodes.figure_display):
        for condition in figure_conditions(display["bundle"]["name"], app.config.language).values():
            addresses.setdefault(condition, f"#{display['ids'][0]}")
    return addresses


def _fill_numbers(app: Sphinx, doctree: nodes.document) -> None:
    keys = roles.PAGE_FACTS.get(app.env).get(app.env.docname, [])
    conditions = _list_conditions(app, doctree)
    for place in list(doctree.findall(numbers_of_chapter)):
        # The cards of the page's numbers link to their entries.
        doctree["lists_numbers"] = True
        lists = [render_facts(keys, app.config.language)]
        if conditions:
            lists.append(render_comparisons(conditions, app.config.language))
        place.replace_self(lists)


@dataclass(frozen=True)
class ClaimsFilter:
    """The options of the filter of claims: by section, grouped in parts, and by verdict and kind."""

    parts: list[tuple[str, str, Options]]
    choices: dict[str, Options]
    claims: int


class ClaimsFilterDirective(TemplateDirective):
    """{claims-filter}: the filter of the claims on this page, which a script shows; without it all claims are shown."""

    def run(self) -> list[nodes.Node]:
        return [self.render("filter.html", **asdict(claims_filter(self.config.language)))]


def claims_filter(language: str) -> ClaimsFilter:
    """Return what the filter of claims offers; a part without a message has the title of its first section."""
    loaded = tables.load()
    parts: dict[str, Options] = {}
    for section, title in loaded.sections[f"title_{language}"].items():
        parts.setdefault(section.partition("-")[0], []).append((section, title))

    def part_title(part: str) -> str:
        message = f"part-{part}"
        return messages.text(message, language) if messages.has_message(message, language) else parts[part][0][1]

    name = lambda term: (term, row_names.name_of(f"terms/{term}", language, loaded))  # noqa: E731
    return ClaimsFilter(
        parts=[(part, part_title(part), sections) for part, sections in parts.items()],
        choices={"verdict": [name(term) for term in VERDICTS], "kind": [name(term) for term in CLAIM_KINDS]},
        claims=len(loaded.claims),
    )


DIRECTIVES = {
    "callout": CalloutDirective,
    "on-screen": CalloutDirective,
    "on-paper": OnPaperDirective,
    "key-points": KeyPointsDirective,
    "chapter-cards": ChapterCardsDirective,
    "verdicts": VerdictsDirective,
    "changes": ChangesDirective,
    "dictionary": DictionaryDirective,
    "publications": PublicationsDirective,
    "pdfs": PdfsDirective,
    "numbers": NumbersDirective,
    "facts": FactsDirective,
    "claims-filter": ClaimsFilterDirective,
}


def setup(app: Sphinx) -> None:
    """Register the directives and what they keep of each page."""
    for name, directive in DIRECTIVES.items():
        app.add_directive(name, directive)
    app.add_node(paper_only, html=(_skip_paper, None))
    app.add_node(chapter_thumbnail, html=(_visit_thumbnail, None))
    app.add_node(numbers_of_chapter)
    CHANGE_PAGES.register(app)
    app.connect("doctree-read", _fill_numbers)
