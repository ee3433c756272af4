"""What changed since the last edition, on the page that has the directive: {changes}.

It depends on all tables and chapters, so a page that is read holds a placeholder only; it is filled in when the site is laid
out or, where there is no site, when the page is written.
"""

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from talaqi.editions import changes, current_edition
from talaqi.html import page_data, templates

MARK = "<!--changes-->"
ANCHOR = "what-changed"


class ChangesDirective(SphinxDirective):
    """The findings and rows that changed since the last edition, and the way to earlier editions."""

    def run(self) -> list[nodes.Node]:
        self.env.talaqi_telling[self.env.docname] = True
        return [nodes.raw("", MARK, format="html")]


def told(page: str, language: str) -> str:
    """Return the changes as the reader sees them."""
    found = changes.changes_in_edition()
    moved = {kind: [(one, changes.describe_change(one, language)) for one in found.moved if one.kind == kind] for kind in ("fact", "claim", "figure")}
    row_lines = list(changes.describe_rows(found, language))
    return templates.render("changes.html", language, found=found, moved=moved, row_lines=row_lines, anchor_of_changes=ANCHOR, earlier=changes.earlier_editions(page, language), named=changes.NAMED)


def fill_placeholder(html: str, page: str, language: str) -> str:
    """Return a page with the changes told, where it has their mark."""
    return html.replace(MARK, told(page, language)) if MARK in html else html


def _fill(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    if doctree is not None and not current_edition.marking:
        context["body"] = fill_placeholder(context["body"], page.rpartition("/")[2], app.config.language)


def setup(app: Sphinx) -> None:
    """Register the directive."""
    app.add_directive("changes", ChangesDirective)
    page_data.keep_page_data(app, "talaqi_telling")
    app.connect("html-page-context", _fill)
