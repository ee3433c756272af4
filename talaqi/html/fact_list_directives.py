"""The list of a chapter's numbers, and the list of all facts of the book, each with its rows and publications."""

from collections.abc import Callable, Iterable
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from talaqi import facts, tables, urls
from talaqi.chapters import fact_lists
from talaqi.html import page_data, templates


class numbers_of_chapter(nodes.General, nodes.Element):
    """Where the list of the chapter's numbers goes; it is filled when all of the chapter has been read."""


class NumbersDirective(SphinxDirective):
    """The numbers of this chapter, in the order in which it says them."""

    def run(self) -> list[nodes.Node]:
        return [numbers_of_chapter()]


class FactsDirective(SphinxDirective):
    """Every number of the book that is computed, with its permanent address; what one row states has that of its row."""

    def run(self) -> list[nodes.Node]:
        # A fact that there is none of is named where the chapter says it.
        computed = [key for key in fact_lists.computed_keys() if key.partition("@")[0] in facts.registered_keys()]
        for key in computed:
            for table in facts.tables_read(key):
                self.env.note_dependency(str(tables.table_path(table)))
        self.env.talaqi_listed[self.env.docname] = computed
        return [listing(computed, self.config.language, urls.fact_anchor)]


def listing(keys: Iterable[str], language: str, anchor: Callable[[str], str] = urls.list_entry_anchor) -> nodes.raw:
    """Return the list of facts as the reader sees it, each at its anchor."""
    described = [{**templates.describe_fact(key, language), "anchor": anchor(key)} for key in keys]
    return nodes.raw("", templates.render("numbers.html", language, facts=described), format="html")


def _fill(app: Sphinx, doctree: nodes.document) -> None:
    used = app.env.talaqi_facts.get(app.env.docname, [])
    for place in list(doctree.findall(numbers_of_chapter)):
        # The cards of the page's numbers link to their entries.
        doctree["lists_numbers"] = True
        place.replace_self(listing(used, app.config.language))


def _outdated(app: Sphinx, env: Any, added: set[str], changed: set[str], removed: set[str]) -> list[str]:
    """Return the pages that list all facts, when a chapter says one that they lack."""
    return [page for page, listed in env.talaqi_listed.items() if listed != fact_lists.computed_keys()]


def setup(app: Sphinx) -> None:
    """Register the two lists."""
    app.add_node(numbers_of_chapter)
    app.add_directive("numbers", NumbersDirective)
    app.add_directive("facts", FactsDirective)
    app.connect("doctree-read", _fill)
    page_data.keep_page_data(app, "talaqi_listed")
    app.connect("env-get-outdated", _outdated)
