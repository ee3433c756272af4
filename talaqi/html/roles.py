"""The roles of the prose: a number with its source, a claim, a publication, a row."""

import re
from typing import Any

from docutils import nodes
from docutils.parsers.rst.states import Inliner
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxRole

from talaqi import facts, messages, tables, urls
from talaqi.chapters import chapter_source
from talaqi.errors import UserError
from talaqi.facts import phrases
from talaqi.html import page_data, templates

FORMS = ("number", "qualified", "nominative", "year")
WITH_TEXT = re.compile(r"(?P<text>.+?)\s*<(?P<target>[^<>]+)>", re.DOTALL)
PROBLEMS = (UserError, KeyError)
# A number of no more letters than these, with its noun, stays on one line.
WHOLE = 20


class sourced_number(nodes.Inline, nodes.TextElement):
    """A number in a sentence: a link to its entry in the chapter's list, with the card that opens on hover and focus."""


class FactRole(SphinxRole):
    """{fact}`cells-base`, or with a form {fact}`counts/c049-cells:number`: a number said, linked to its rows."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        key, _, form = self.text.partition(":")
        language = self.config.language
        try:
            if form and form not in FORMS:
                raise facts.UnknownFact(f"{key!r} cannot be said in the form {form!r}; the forms are {', '.join(FORMS)}")
            fact = facts.get_fact(key)
            text = phrases.phrase_fact(fact, language, tables.load(fact.as_of), form)
        except PROBLEMS as problem:
            return _problem(self.inliner, f"{{fact}}`{self.text}`: {_sentence(problem)}", self.rawtext, self.lineno)
        note(self.env, key)
        node = sourced_number(self.rawtext, text, key=key, contested=fact.contested)
        return ([node, nodes.inline("", messages.text("known-later-mark", language), classes=["known-later"])] if fact.later else [node]), []


def note(env: object, key: str) -> None:
    """Let a page depend on the tables of a fact and list it among the page's numbers."""
    for table in facts.tables_read(key):
        env.note_dependency(str(tables.table_path(table)))
    used = env.talaqi_facts.setdefault(env.docname, [])
    if key not in used:
        used.append(key)


def _sentence(problem: Exception) -> str:
    return str(problem.args[0]) if problem.args else str(problem)


def _problem(inliner: Inliner, message: str, raw: str, line: int) -> tuple[list[nodes.Node], list[nodes.system_message]]:
    report = inliner.reporter.error(message, line=line)
    return [inliner.problematic(raw, raw, report)], [report]


class RowRole(SphinxRole):
    """{row}`the Oujda cell <operations/e2021-oujda>`: text linked to a row of the data; {source}`goud-209cells`, {claim}`role-1-2000-cells`."""

    def __init__(self, table: str = "") -> None:
        self.table = table

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        match = WITH_TEXT.fullmatch(self.text)
        target = match["target"] if match else self.text
        address = f"{self.table}/{target}" if self.table else target
        try:
            tables.load(tables.ALL_ROWS).row(address)
            text = match["text"] if match else chapter_source.link_text(self.name, target, self.config.language)
        except PROBLEMS as problem:
            return _problem(self.inliner, f"{{{self.name}}}`{self.text}`: {_sentence(problem)}", self.rawtext, self.lineno)
        self.env.note_dependency(str(tables.table_path(address.partition("/")[0])))
        return [nodes.reference("", "", nodes.inline("", text), refuri=urls.row_url(address), internal=True, classes=[self.name])], []


def visit_number(self: Any, node: sourced_number) -> None:
    """Open the link of a number and its wrapper, which isolates it from the direction of the sentence."""
    self.talaqi_cards = getattr(self, "talaqi_cards", 0) + 1
    kind = " ".join(("fact", *(["contested"] if node["contested"] else []), *(["whole"] if len(node.astext()) <= WHOLE else [])))
    self.body.append(f'<span class="{kind}" id="said-{self.talaqi_cards}"><a class="fact-link" href="#card-{self.talaqi_cards}"><bdi>')


def depart_number(self: Any, node: sourced_number) -> None:
    """Close the link and lay the card beside it; the card is no text of the page, so it is neither copied nor indexed."""
    entry = urls.list_entry_anchor(node["key"]) if self.document.get("lists_numbers") else ""
    card = templates.render_card(node["key"], self.config.language, entry)
    close = messages.text("card-close", self.config.language)
    self.body.append(f'</bdi></a><span class="card" id="card-{self.talaqi_cards}" role="note">{card}')
    self.body.append(f'<a class="card-close" href="#said-{self.talaqi_cards}" aria-label="{close}">×</a></span></span>')


def _text_only(self: object, node: nodes.Node) -> None:
    pass


def setup(app: Sphinx) -> None:
    """Register the roles and their node."""
    app.add_node(sourced_number, html=(visit_number, depart_number), latex=(_text_only, _text_only), text=(_text_only, _text_only))
    for name, role in {"fact": FactRole(), "row": RowRole(), "source": RowRole("sources"), "claim": RowRole("claims")}.items():
        app.add_role(name, role)
    page_data.keep_page_data(app, "talaqi_facts")
