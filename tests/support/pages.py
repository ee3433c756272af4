"""The pages of the built book, for tests that look at all of them."""

import re
from collections.abc import Callable
from pathlib import Path

from bs4 import BeautifulSoup
from playwright.sync_api import Page

from talaqi import config
from talaqi.caches import cached
from talaqi.chapters import chapter_list

NAMES = (*chapter_list.chapter_names(), "search")
ALL = tuple(f"{language}/{name}.html" for language in config.languages() for name in NAMES)
AROUND = ("index.html", "404.html")
CHAPTER = "two-thousand-cells"
# Opens a page of the book in a browser.
Visit = Callable[..., Page]
ID = re.compile(r'\sid="([^"]+)"')


@cached
def read(file: Path) -> BeautifulSoup:
    """Return a page as its elements."""
    return BeautifulSoup(file.read_text("utf-8"), "html.parser")


@cached
def ids(file: Path) -> frozenset[str]:
    """Return the anchors of a page."""
    return frozenset(ID.findall(file.read_text("utf-8")))
