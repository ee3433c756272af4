"""The filters above the ledger of claims and above long tables: forms that a script brings to life; without it all is shown."""

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from talaqi import messages, tables
from talaqi.html import templates
from talaqi.rules.verdicts import VERDICTS
from talaqi.tables import row_names

KINDS = ("factual", "interpretive")
Options = list[tuple[str, str]]


class claims_filter(nodes.General, nodes.Element):
    """Where the filter stands."""


class ClaimsFilterDirective(SphinxDirective):
    """The filter of the claims on this page, by section, verdict and kind."""

    def run(self) -> list[nodes.Node]:
        for table in ("claims", "sections", "terms"):
            self.env.note_dependency(str(tables.table_path(table)))
        made = claims_filter()
        made += nodes.raw("", templates.render("filter.html", self.config.language, **choices(self.config.language)), format="html")
        return [made]


def choices(language: str) -> dict[str, Any]:
    """Return what the filter offers: the parts of the article with their sections, the verdicts and the kinds; and how many claims there are."""
    known = tables.load()
    parts: dict[str, Options] = {}
    for section, title in known.sections[f"title_{language}"].items():
        parts.setdefault(section.partition("-")[0], []).append((section, title))
    named = {key: [(one, row_names.name_of(f"terms/{one}", language, known)) for one in ids] for key, ids in {"verdict": VERDICTS, "kind": KINDS}.items()}
    return {"parts": [(part, messages.text(f"part-{part}", language), sections) for part, sections in parts.items()], "named": named, "all": len(known.claims)}


def _load(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Load the filters' scripts and styles on a page that has a filter, and on no other."""
    if 'class="filter ' in context.get("body", ""):
        app.add_js_file("filter.js", loading_method="defer")
    if doctree is not None and doctree.next_node(claims_filter):
        app.add_js_file("claims.js", loading_method="defer")
        app.add_css_file("claims.css", priority=895)


def _open(self: object, node: claims_filter) -> None:
    pass


def setup(app: Sphinx) -> None:
    """Register the directive, its node and what its page loads."""
    app.add_node(claims_filter, html=(_open, _open), latex=(_open, _open), text=(_open, _open))
    app.add_directive("claims-filter", ClaimsFilterDirective)
    app.connect("html-page-context", _load)
