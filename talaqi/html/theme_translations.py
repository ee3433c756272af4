"""The interface's words: what Sphinx and its theme say in English is said with the book's own words.

A message is found by the English text: "Back to top" is `theme-back-to-top` in `messages/<language>/pages.ftl`.
What has no message there is left to the catalogues of Sphinx and of the theme.
"""

import re
from gettext import NullTranslations

from sphinx import locale
from sphinx.application import Sphinx
from sphinx.config import Config

from talaqi import messages

CATALOGUES = ("sphinx", "booktheme")


class Words(NullTranslations):
    """The book's words, over a catalogue that is asked for the rest."""

    def __init__(self, language: str, beneath: NullTranslations) -> None:
        super().__init__()
        self.language = language
        self.beneath = beneath

    def gettext(self, message: str) -> str:
        """Return what the book says for an English text of the interface."""
        name = message_name(message)
        return messages.text(name, self.language) if messages.has_message(name, self.language) else self.beneath.gettext(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return what the catalogue beneath says of a number of things; the book counts with its own nouns."""
        return self.beneath.ngettext(msgid1, msgid2, n)


def message_name(text: str) -> str:
    """Return the name of the message that stands for an English text."""
    return "theme-" + re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def _speak(app: Sphinx, config: Config) -> None:
    for catalogue in CATALOGUES:
        beneath = locale.get_translator(catalogue)
        locale.translators["general", catalogue] = Words(config.language, beneath)
    app.translator = locale.get_translator()


def setup(app: Sphinx) -> None:
    """Let Sphinx and its theme speak with the book's words."""
    app.connect("config-inited", _speak)
