"""The chapters of a printed book: each built page's article in the order of `_toc.yml`, cleaned, with addresses unique in the whole book."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from bs4 import BeautifulSoup, Tag

from talaqi import paths
from talaqi.chapters import chapter_list
from talaqi.editions import current_edition
from talaqi.pdf import PrintError, screen_only

# The addresses that Sphinx makes up where a heading has no Latin letters.
MADE_UP = re.compile(r"id\d+|")


@dataclass
class Chapter:
    """A chapter as it is printed: its markup, the addresses of its page and which of them are printed."""

    name: str
    language: str
    body: Tag
    folder: Path
    known: set[str] = field(default_factory=set)
    printed: dict[str, str] = field(default_factory=dict)

    @property
    def source(self) -> Path:
        """Return the file that the writer edits."""
        return paths.chapter(self.name, self.language)

    @property
    def heading(self) -> Tag:
        """Return the heading that opens the chapter."""
        return self.body.find("h1")

    def address(self, name: str) -> str:
        """Return an address of the page in a form that is unique in the whole book: `ar.the-decision.fig-leap-seconds`."""
        return f"{self.language}.{self.name}.{name}"


def read(folder: Path, language: str) -> list[Chapter]:
    """Return the chapters of a language, read from its built pages and cleaned for print; raises PressError where a page has no text."""
    return [_chapter(folder, name, language) for name in chapter_list.chapter_names()]


def _chapter(folder: Path, name: str, language: str) -> Chapter:
    page = BeautifulSoup(current_edition.fill_placeholders((folder / f"{name}.html").read_text("utf-8")), "html.parser")
    body = page.select_one("article.bd-article")
    if body is None or body.find("h1") is None:
        raise PrintError(f"{paths.chapter(name, language)}: the page built from it has no heading; begin the chapter with one (# …)")
    known = {element["id"] for element in body.find_all(id=True)}
    screen_only.clean(body)
    body.name = "section"
    body.attrs = {"class": ["chapter"], "lang": language}
    return Chapter(name, language, body, folder, known)


def number(chapters_read: Iterable[Chapter]) -> None:
    """Give every address of every chapter a form that is unique in the whole book."""
    for chapter in chapters_read:
        _label_headings(chapter)
        for element in chapter.body.find_all(id=True):
            chapter.printed.setdefault(element["id"], chapter.address(element["id"]))
            element["id"] = chapter.address(element["id"])


def _label_headings(chapter: Chapter) -> None:
    """Move the addresses of a section to its heading: the first that the writer gave is kept, the others lead there too."""
    for section in chapter.body.find_all("section"):
        heading = section.find(["h1", "h2", "h3", "h4"], recursive=False)
        if heading is None:
            continue
        spans = [span for span in section.find_all("span", id=True, recursive=False) if not span.get_text(strip=True)]
        names = [*(span["id"] for span in spans), section.attrs.pop("id", "")]
        for span in spans:
            span.decompose()
        given = [name for name in names if not MADE_UP.fullmatch(name)] or names
        heading["id"] = given[0]
        heading["data-key"] = "" if MADE_UP.fullmatch(given[0]) else given[0]
        chapter.printed.update({name: chapter.address(given[0]) for name in names if name})
