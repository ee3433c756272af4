"""The pages of the built book, for tests that look at all of them."""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

from bs4 import BeautifulSoup
from playwright.sync_api import Page

from talaqi import chapters, settings

NAMES = (*chapters.names(), "search")
ALL = tuple(f"{language}/{name}.html" for language in settings.LANGUAGES for name in NAMES)
AROUND = ("index.html", "404.html")
CHAPTER = "two-thousand-cells"
# Opens a page of the book in a browser.
Visit = Callable[..., Page]
ID = re.compile(r'\sid="([^"]+)"')


@cache
def read(file: Path) -> BeautifulSoup:
    """Return a page as its elements."""
    return BeautifulSoup(file.read_text("utf-8"), "html.parser")


@cache
def ids(file: Path) -> frozenset[str]:
    """Return the anchors of a page."""
    return frozenset(ID.findall(file.read_text("utf-8")))
