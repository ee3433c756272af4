"""The list of a chapter's numbers, and the list of all facts of the book, each with its rows and publications."""

import re

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from talaqi import facts, tables
from talaqi.book import roles, templates


class numbers_of_chapter(nodes.General, nodes.Element):
    """Where the list of the chapter's numbers goes; it is filled when all of the chapter has been read."""


class NumbersDirective(SphinxDirective):
    """The numbers of this chapter, in the order in which it says them."""

    def run(self) -> list[nodes.Node]:
        return [numbers_of_chapter()]


class FactsDirective(SphinxDirective):
    """Every fact of the book that is a function, with its permanent address."""

    def run(self) -> list[nodes.Node]:
        for key in facts.keys():
            for table in facts.reads(key):
                self.env.note_dependency(str(tables.path(table)))
        return [listing(facts.keys(), self.config.language, prefix="fact")]


def listing(keys: tuple[str, ...] | list[str], language: str, prefix: str = "number") -> nodes.raw:
    """Return the list of facts as the reader sees it."""
    described = [templates.described(key, language) for key in keys]
    for fact in described:
        fact["anchor"] = re.sub("^number", prefix, roles.anchor(fact["key"]))
    return nodes.raw("", templates.fill("numbers.html", language, facts=described), format="html")


def _fill(app: Sphinx, doctree: nodes.document) -> None:
    used = app.env.talaqi_facts.get(app.env.docname, [])
    for place in list(doctree.findall(numbers_of_chapter)):
        place.replace_self(listing(used, app.config.language))


def setup(app: Sphinx) -> None:
    """Register the two lists."""
    app.add_node(numbers_of_chapter)
    app.add_directive("numbers", NumbersDirective)
    app.add_directive("facts", FactsDirective)
    app.connect("doctree-read", _fill)
