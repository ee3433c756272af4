"""The printed book: print HTML of the doctrees of all pages, typeset by WeasyPrint in each language and in two."""

from talaqi.errors import UserError


class PrintError(UserError):
    """A part of a page that cannot be printed; names the source of the page and the remedy."""


class TypesetterMissing(Exception):
    """The typesetter cannot run on this machine; holds one line with the command that installs what it needs."""
