"""A page speaks its own language: no word of the other is left, seen or spoken, outside names, code and titles."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from bs4 import NavigableString, Tag

from talaqi import config, tables

import pages

SPOKEN = (
    "aria-label",
    "title",
    "placeholder",
    "alt",
    "data-auto",
    "data-light",
    "data-dark",
    "data-none",
    "data-found",
)
ARABIC = re.compile(r"[\u0621-\u064a]{2,}")
# Words of English that no name and no acronym holds.
ENGLISH = re.compile(
    r"\b(the|and|of|this|that|with|from|page|search|link|next|previous|show|hide|open|close|copy|download|table|figure|chapter|heading|menu|contents|note|source|sources|rows?|skip|back|top)\b(?!\.csv)"
)
FOREIGN = re.compile(r"script|style|code|pre|cite|kbd")


def own(element: Tag, language: str) -> bool:
    """Return whether an element's words are in the language of the page: no code, title, address or foreign passage."""
    around = [one for one in (element, *element.parents) if isinstance(one, Tag)]
    foreign = (
        FOREIGN.fullmatch(one.name)
        or one.get("lang", language) != language
        or one.get("dir", config.direction(language)) != config.direction(language)
        for one in around
    )
    return not any(foreign)


def said(page: Tag, language: str) -> list[str]:
    """Return all that a page shows or says in its own language."""
    shown = [
        text for text in page.find_all(string=True) if type(text) is NavigableString and own(text.parent, language)
    ]
    spoken = [one[name] for one in page.find_all(True) for name in SPOKEN if one.get(name) and own(one, language)]
    return [text.strip() for text in (*shown, *spoken) if text.strip()]


def nameless(text: str) -> str:
    """Return a text without the names of publishers, some of which are words: "Morocco on the Move"."""
    for name in tables.load().sources["publisher_ar"].unique():
        text = text.replace(name, "") if not ARABIC.search(name) or "(" in name else text
    return text


@pytest.mark.parametrize("name", pages.NAMES)
def test_an_arabic_page_says_nothing_in_english(site: Path, name: str) -> None:
    page = pages.read(site / "ar" / f"{name}.html").body
    assert [text for text in said(page, "ar") if ENGLISH.search(text) and ENGLISH.search(nameless(text))] == []


@pytest.mark.parametrize("name", pages.NAMES)
def test_an_english_page_says_nothing_in_arabic(site: Path, name: str) -> None:
    page = pages.read(site / "en" / f"{name}.html").body
    assert [text for text in said(page, "en") if ARABIC.search(text)] == []


@pytest.mark.parametrize("language", config.languages())
@pytest.mark.parametrize("name", pages.NAMES)
def test_a_page_names_its_language_and_every_foreign_passage(site: Path, language: str, name: str) -> None:
    page = pages.read(site / language / f"{name}.html")
    assert (page.html["lang"], page.html["dir"]) == (language, config.direction(language))
    assert page.title.text.strip() and len(page.find_all("h1")) == 1
    levels = [int(heading.name[1]) for heading in page.find_all(re.compile("h[1-6]"))]
    assert all(after - before <= 1 for before, after in pairwise(levels)), levels


@pytest.mark.parametrize("language", config.languages())
@pytest.mark.parametrize("name", pages.NAMES)
def test_what_unfolds_says_whose_it_is(site: Path, language: str, name: str) -> None:
    """What is told apart by its place to the eye must be by its name to the ear; the name begins with what is seen."""
    folded = pages.read(site / language / f"{name}.html").select("summary, .display .links a")
    names = [one.get("aria-label") or one.get_text(" ", strip=True) for one in folded]
    assert [name for name in names if names.count(name) > 1] == []
    assert [
        one for one, name in zip(folded, names, strict=True) if not name.startswith(one.get_text(" ", strip=True))
    ] == []


@pytest.mark.parametrize("language", config.languages())
@pytest.mark.parametrize("name", pages.NAMES)
def test_publications_of_one_list_are_told_apart(site: Path, language: str, name: str) -> None:
    listed = pages.read(site / language / f"{name}.html").select("p.sources, p.source-line")
    known = {f"references.html#source-{row}".lower() for row in tables.load()["sources"].index}
    for line in listed:
        names = [(link.get_text(" ", strip=True), link["href"]) for link in line.select("a") if link["href"] in known]
        assert len({text for text, _ in names}) == len(set(names)), names
