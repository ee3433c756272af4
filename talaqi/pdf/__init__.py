"""The printed book: the pages that Sphinx wrote, put together for paper and set by WeasyPrint, in each language and in all side by side."""

from talaqi.errors import UserError


class PrintError(UserError):
    """Something on a page that cannot be printed; names the page's source and says what would be right."""


class TypesetterMissing(Exception):
    """The typesetter cannot run on this machine; holds the one line that says how to install what it needs."""
