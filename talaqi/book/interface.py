"""The interface's words: what Sphinx and its theme say in English is said with the book's own words.

A message is found by the English text: "Back to top" is `theme-back-to-top` in `words/<language>/interface.ftl`.
What has no message there is left to the catalogues of Sphinx and of the theme.
"""

import json
import re
from gettext import NullTranslations
from pathlib import Path

from sphinx import locale
from sphinx.application import Sphinx
from sphinx.config import Config

from talaqi import words

CATALOGUES = ("sphinx", "booktheme")
# What the scripts of the search page say.
SCRIPT_TEXTS = (
    "Search Results",
    "Searching",
    "Preparing search...",
    ", in ",
    "Hide Search Matches",
    "Search finished, found ${resultCount} page(s) matching the search query.",
    "Your search did not match any documents. Please make sure that all words are spelled correctly and that you've selected enough categories.",
)


class Words(NullTranslations):
    """The book's words, over a catalogue that is asked for the rest."""

    def __init__(self, language: str, beneath: NullTranslations) -> None:
        super().__init__()
        self.language = language
        self.beneath = beneath

    def gettext(self, message: str) -> str:
        """Return what the book says for an English text of the interface."""
        name = message_name(message)
        return words.text(name, self.language) if words.has(name, self.language) else self.beneath.gettext(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return what the catalogue beneath says of a number of things; the book counts with its own nouns."""
        return self.beneath.ngettext(msgid1, msgid2, n)


def message_name(text: str) -> str:
    """Return the name of the message that stands for an English text."""
    return "theme-" + re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def script_words(language: str) -> str:
    """Return the script that hands the words of a language to the search page."""
    said = {text: words.text(message_name(text), language) for text in SCRIPT_TEXTS}
    catalogue = {"locale": language, "messages": said, "plural_expr": "n == 1 ? 0 : 1"}
    return f"Documentation.addTranslations({json.dumps(catalogue, ensure_ascii=False, sort_keys=True)});\n"


def _speak(app: Sphinx, config: Config) -> None:
    for catalogue in CATALOGUES:
        beneath = locale.get_translator(catalogue)
        locale.translators["general", catalogue] = Words(config.language, beneath)
    app.translator = locale.get_translator()


def _write(app: Sphinx, exception: Exception | None) -> None:
    if not exception and app.builder.format == "html":
        Path(app.outdir, "_static", "translations.js").write_text(script_words(app.config.language), "utf-8")


def setup(app: Sphinx) -> None:
    """Let Sphinx, its theme and its scripts speak with the book's words."""
    app.connect("config-inited", _speak)
    app.connect("build-finished", _write)
