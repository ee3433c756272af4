"""The roles of the prose: a number with its source, a claim, a publication, a row."""

import re

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform
from sphinx.util.docutils import SphinxRole
from sphinx.writers.html5 import HTML5Translator

from talaqi import config, facts, messages, tables, urls
from talaqi.chapters import chapter_source
from talaqi.comparisons import evaluate_guard
from talaqi.errors import UserError
from talaqi.facts import phrases
from talaqi.html import templates
from talaqi.html.page_data import PageData

TEXT_AND_TARGET = re.compile(r"(?P<text>.+?)\s*<(?P<target>[^<>]+)>", re.DOTALL)
# A number of no more letters than these, with its noun, stays on one line.
UNBROKEN = 20
# Cards link to the page's list of numbers, where it has one.
AFTER_LISTS = 600
# The keys of the facts that a page says, in the order in which it says them.
PAGE_FACTS = PageData[list[str]]("talaqi_facts")
# The conditions of the sentences of a page, in their order.
PAGE_GUARDS = PageData[list[str]]("talaqi_guards")
# The class of the place to which the list of comparisons leads back.
GUARDED = "guarded"
RoleResult = tuple[list[nodes.Node], list[nodes.system_message]]


class sourced_number(nodes.Inline, nodes.TextElement):
    """A number in a sentence: a link to its card, which leads on to the chapter's list of numbers."""


class TableRole(SphinxRole):
    """A role whose text comes from the tables; a fault of the prose is reported with its line."""

    def run(self) -> RoleResult:
        try:
            return self.render(), []
        except (UserError, KeyError) as problem:
            message = f"{{{self.name}}}`{self.text}`: {problem.args[0] if problem.args else problem}"
            report = self.inliner.reporter.error(message, line=self.lineno)
            return [self.inliner.problematic(self.rawtext, self.rawtext, report)], [report]

    def render(self) -> list[nodes.Node]:
        """Return the nodes of the role; raises UserError or KeyError for a text that names nothing."""
        raise NotImplementedError


class FactRole(TableRole):
    """{fact}`cells-base`, or in a form {fact}`leap_seconds/1972-06-30:number`: a number in words, with its card."""

    def render(self) -> list[nodes.Node]:
        """Return the number and note it for the chapter's list of numbers."""
        reference = phrases.parse_reference(self.text)
        key, language = reference.key, self.config.language
        if reference.form and reference.form not in phrases.FORMS:
            forms = ", ".join(phrases.FORMS)
            raise facts.UnknownFact(f"{key!r} cannot be said in the form {reference.form!r}; the forms are {forms}")
        fact = facts.get_fact(key)
        text = reference.phrase(fact, language, tables.load(fact.as_of))
        page_facts = PAGE_FACTS.get(self.env).setdefault(self.env.docname, [])
        if key not in page_facts:
            page_facts.append(key)
        is_plain = fact.noun in ("date", "year", "release") and not fact.contested
        number = sourced_number(self.rawtext, text, key=key, contested=fact.contested, plain=is_plain)
        later = nodes.inline("", messages.text("known-later-mark", language), classes=["known-later"])
        return [number, later] if fact.later else [number]


class HoldsRole(TableRole):
    """{holds}`counts/a < counts/b`: the condition of the sentence before it, which readers find in the page's list."""

    def render(self) -> list[nodes.Node]:
        """Return the anchor to which the list leads back. Raises UserError for a condition that does not hold."""
        guard = evaluate_guard(self.text)
        if not guard.holds:
            raise UserError(" ".join(guard.explain(config.common_language())))
        page_guards = PAGE_GUARDS.get(self.env).setdefault(self.env.docname, [])
        page_guards.append(self.text)
        place = nodes.inline("", "", ids=[urls.sentence_anchor(len(page_guards))], classes=[GUARDED])
        later = nodes.inline("", messages.text("known-later-mark", self.config.language), classes=["known-later"])
        return [place, later] if guard.later else [place]


class UnguardedRole(TableRole):
    """{unguarded}`the source's own words`: why no table can decide the sentence before it; readers see nothing."""

    def render(self) -> list[nodes.Node]:
        """Return nothing."""
        return []


class TrendRole(TableRole):
    """{trend}`deaths-2023 deaths-2024`: "rose to", "fell to" or "stayed at", as the numbers have it."""

    def render(self) -> list[nodes.Node]:
        """Return the words."""
        return [nodes.inline("", phrases.phrase_trend(self.text, self.config.language))]


class RowRole(TableRole):
    """{row}`the first one <leap_seconds/1972-06-30>`: text linked to a row; {source}`an-id`, {claim}`an-id`."""

    def __init__(self, table: str = "") -> None:
        self.table = table

    def render(self) -> list[nodes.Node]:
        """Return the link."""
        match = TEXT_AND_TARGET.fullmatch(self.text)
        target = match["target"] if match else self.text
        address = f"{self.table}/{target}" if self.table else target
        tables.load(tables.ALL_ROWS).row(address)
        text = match["text"] if match else chapter_source.link_text(self.name, target, self.config.language)
        link = nodes.inline("", text)
        row = {"refuri": urls.row_url(address), "row_address": address, "internal": True, "classes": [self.name]}
        return [nodes.reference("", "", link, **row)]


class GuardedHeadings(SphinxTransform):
    """Lets the condition of a heading lead to its section: contents and menus would repeat an anchor in a heading."""

    # After sections have their labels as anchors, see `nodes.BlockAnchors`.
    default_priority = 875

    def apply(self, **kwargs: object) -> None:
        """Take the anchors of sentences out of headings."""
        found: dict[str, str] = {}
        for title in list(self.document.findall(nodes.title)):
            for place in [node for node in title.findall(nodes.inline) if GUARDED in node["classes"]]:
                found[place["ids"][0]] = title.parent["ids"][0] if title.parent.get("ids") else ""
                place.parent.remove(place)
        self.document["guarded_headings"] = found


def visit_number(translator: HTML5Translator, node: sourced_number) -> None:
    """Open the link of a number, isolated from the direction of the sentence."""
    translator.talaqi_cards = getattr(translator, "talaqi_cards", 0) + 1
    number = translator.talaqi_cards
    kind = " contested" if node["contested"] else " plain" if node["plain"] else ""
    unbroken = " whole" if len(node.astext()) <= UNBROKEN else ""
    translator.body.append(f'<span class="fact{kind}{unbroken}" id="said-{number}">')
    translator.body.append(f'<a class="fact-link" href="#card-{number}"><bdi>')


def depart_number(translator: HTML5Translator, node: sourced_number) -> None:
    """Close the link and add the card, which is no text of the document: it is neither copied nor indexed."""
    number = translator.talaqi_cards
    close = messages.text("card-close", translator.config.language)
    translator.body.append(f'</bdi></a><span class="card" id="card-{number}" role="note">{node["card"]}')
    translator.body.append(f'<a class="card-close" href="#said-{number}" aria-label="{close}">×</a></span></span>')


def _render_cards(app: Sphinx, doctree: nodes.document) -> None:
    """Render the cards while the page is read, so that what they show is among its reads."""
    for node in doctree.findall(sourced_number):
        entry = urls.list_entry_anchor(node["key"]) if doctree.get("lists_numbers") else ""
        node["card"] = templates.render_card(node["key"], app.config.language, entry)


def _write_text_only(translator: nodes.NodeVisitor, node: sourced_number) -> None:
    """Add nothing to the text of the number."""


def setup(app: Sphinx) -> None:
    """Register the roles and their node."""
    plain = (_write_text_only, _write_text_only)
    app.add_node(sourced_number, html=(visit_number, depart_number), latex=plain, text=plain)
    app.add_role("fact", FactRole())
    app.add_role("holds", HoldsRole())
    app.add_transform(GuardedHeadings)
    app.add_role("unguarded", UnguardedRole())
    app.add_role("trend", TrendRole())
    app.add_role("row", RowRole())
    app.add_role("source", RowRole("sources"))
    app.add_role("claim", RowRole("claims"))
    PAGE_FACTS.register(app)
    PAGE_GUARDS.register(app)
    app.connect("doctree-read", _render_cards, priority=AFTER_LISTS)
