"""The printed book: print HTML of the doctrees of all pages, typeset by WeasyPrint in each language and in two."""

from dataclasses import dataclass
from pathlib import Path

from talaqi.errors import UserError


class PrintError(UserError):
    """A part of a page that cannot be printed; names the source of the page and the remedy."""


class TypesetterMissing(Exception):
    """The typesetter cannot run on this machine; holds one line with the command that installs what it needs."""


@dataclass(frozen=True)
class Pdf:
    """A finished PDF: its file, and how many pages the typesetter laid out."""

    file: Path
    page_count: int
