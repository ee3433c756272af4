"""What every page says where the book is read as of a day: that it is no edition, and what that means."""

from html import escape
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from talaqi import config, messages

BEFORE_HEADS = 790


def notice(language: str) -> str:
    """Return the notice as HTML; nothing in an edition."""
    day = config.as_of()
    if day is None:
        return ""
    said = messages.text("as-of-notice", language, date=messages.format_date(day, language))
    return f'<div class="callout as-of-notice" role="note"><p>{escape(said)}</p></div>'


def _put(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    if "body" in context:
        context["body"] = notice(app.config.language) + context["body"]


def setup(app: Sphinx) -> None:
    """Put the notice on every page."""
    app.connect("html-page-context", _put, priority=BEFORE_HEADS)
