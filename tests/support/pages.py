"""The pages of the built book, for tests that look at all of them."""

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

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
LINK = re.compile(r"<(?:a|link|img|script|source|use)\b[^>]*?\s(?:href|src|srcset)=\"([^\"]*)\"")


@cached
def read(file: Path) -> BeautifulSoup:
    """Return a page as its elements."""
    return BeautifulSoup(file.read_text("utf-8"), "html.parser")


@cached
def ids(file: Path) -> frozenset[str]:
    """Return the anchors of a page."""
    return frozenset(ID.findall(file.read_text("utf-8")))


def built(site: Path) -> dict[Path, str]:
    """Return the pages of a site by their files."""
    return {page: page.read_text("utf-8") for page in site.rglob("*.html") if "notebooks" not in page.parts}


def lost_links(site: Path) -> list[tuple[str, str]]:
    """Return the links within a site that lead nowhere, each with its page."""
    anchors = {page: set(ID.findall(text)) for page, text in built(site).items()}
    lost = {
        (page.relative_to(site).as_posix(), f"{os.path.relpath(target, site)}#{anchor}")
        for page, target, anchor in _local_links(site)
        if _is_lost(site, target, anchor, anchors)
    }
    return sorted(lost)


def _local_links(site: Path) -> Iterator[tuple[Path, Path, str]]:
    """Yield every page with the file and the anchor of each of its links within the book."""
    for page, text in built(site).items():
        for address in set(LINK.findall(text)):
            parts = urlsplit(address.replace("&amp;", "&"))
            if not parts.scheme and not parts.netloc:
                target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
                yield page, target / "index.html" if target.is_dir() else target, unquote(parts.fragment)


def _is_lost(site: Path, target: Path, anchor: str, anchors: dict[Path, set[str]]) -> bool:
    # A book built without its PDFs still names them.
    unbuilt = target.parent == site / "pdf" and not target.parent.exists()
    return not unbuilt and (not target.exists() or (bool(anchor) and anchor not in anchors.get(target, set())))
