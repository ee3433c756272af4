"""The list of publications: every source, sorted for the language, each with its address on the page."""

import unicodedata

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from talaqi import config, tables
from talaqi.html import templates


class PublicationsDirective(SphinxDirective):
    """All publications, under the first letter of their publishers."""

    def run(self) -> list[nodes.Node]:
        self.env.note_dependency(str(tables.table_path("sources")))
        language = self.config.language
        sources = sorted(tables.load().sources.to_dict("records"), key=lambda source: _order(source, language))
        return [nodes.raw("", templates.render("publications.html", language, sources=sources), format="html")]


def _order(source: dict[str, str], language: str) -> tuple[bool, str, str]:
    """Return what sorts a publication: its publisher without marks, the script of the language first, then its date."""
    publisher = source[f"publisher_{language}"]
    letters = "".join(letter for letter in unicodedata.normalize("NFKD", publisher) if not unicodedata.combining(letter))
    first = next((letter for letter in letters if letter.isalpha()), "")
    foreign = first.isascii() == (config.direction(language) == "rtl")
    return foreign, letters.casefold().removeprefix("ال" if language == "ar" else "the "), source["published_on"]


def setup(app: Sphinx) -> None:
    """Register the list."""
    app.add_directive("publications", PublicationsDirective)
