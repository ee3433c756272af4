"""The recipes of CONTRIBUTING lead to a book: all their examples together, and a third language, each step of which is
asked for in a sentence.
"""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import lifted
from bs4 import BeautifulSoup

import recipes
import third
from conftest import CHAPTER_OF_SECTION, talaqi

FIRST = "(first)=\n# The book\n\nIt has one chapter.\n"


def test_each_step_that_is_missing_is_asked_for(project: Path) -> None:
    wanted = ["analysis/messages/fr", "chapters/fr/index.md", "data/datapackage.json", "data/accounts.csv", ""]
    for step, missing in zip(third.STEPS, wanted, strict=True):
        step(project)
        checked = talaqi(project, "check")
        assert missing in checked.stderr and "Traceback" not in checked.stderr
        assert bool(checked.returncode) == bool(missing), checked.stderr


def short(project: Path, edited: Callable[[Path, str, str], None]) -> None:
    """Leave a first page of the book, and the chapter and all else that the recipes add; name a repository."""
    shutil.rmtree(project / "chapters")
    recipes.follow(project)
    for language in recipes.LANGUAGES:
        (project / "chapters" / language / "index.md").write_text(FIRST, "utf-8")
    (project / "_toc.yml").write_text(
        "format: jb-book\nroot: chapters/ar/index\nchapters:\n- file: chapters/ar/killed\n", "utf-8"
    )
    # What the rows and figures of the whole book say of its claims and chapters is not true of this one.
    lifted.lift_lists(project, "figures.ftl")
    sections = project / "data/sections.csv"
    sections.write_text(CHAPTER_OF_SECTION.sub(r"\1killed", sections.read_text("utf-8")), "utf-8")
    # Two of its chapters are not in this one, either.
    edited(project / "_config.yml", "evidence: [data, method]", "evidence: []")
    edited(project / "_config.yml", "  repository:  ", "  repository: https://github.com/somebody/talaqi  ")


def test_a_book_of_three_languages_is_built(project: Path, edited: Callable[[Path, str, str], None]) -> None:
    short(project, edited)
    for step in third.STEPS:
        step(project)
    built = talaqi(project, "html")
    assert built.returncode == 0, built.stderr
    site = project / "_build" / "site"
    page = BeautifulSoup((site / "fr" / "killed.html").read_text("utf-8"), "html.parser")
    assert (page.html["lang"], page.html["dir"]) == ("fr", "ltr")
    assert [link["hreflang"] for link in page.select(".page-bar a.language")] == ["ar", "en"]
    [launch] = page.select(".page-downloads a[rel=external]")
    assert (
        launch["href"]
        == "https://mybinder.org/v2/gh/somebody/talaqi/HEAD?urlpath=lab%2Ftree%2Fchapters%2Ffr%2Fkilled.md"
    )
    assert [
        tag
        for tag in page.select("link[href], script[src], img[src]")
        if (tag.get("href") or tag.get("src")).startswith("http")
    ] == []
    assert "2\N{NO-BREAK SPACE}février 2026" in page.select_one(".card").get_text(" ")
    assert page.select_one("figure .caption-number").get_text(strip=True) == "Fig. 1"
    assert page.select_one("figure img")["alt"].endswith("the first attack killed most, 33 deaths.")
    assert page.select_one(".claim-card .badge").get_text(strip=True) == "supported"
    assert "Ce que dit le registre" in (site / "index.html").read_text("utf-8")
    assert "language = {french}" in (site / "cite" / "fr" / "killed.bib").read_text("utf-8")
    assert json.loads((site / "findings.json").read_text("utf-8"))["facts"]["cells-base"]["said"]["fr"] == "127 cells"
