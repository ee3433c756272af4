"""Nothing is wired to two languages: a third one is added by the steps of CONTRIBUTING, each of which is asked for in a sentence."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

from bs4 import BeautifulSoup

import third
from conftest import talaqi
from talaqi import paths

# The whole chapter that the recipe shows.
CHAPTER = re.search(r"^````markdown\n(.*?)^````$", (paths.ROOT / "CONTRIBUTING.md").read_text("utf-8"), re.DOTALL | re.MULTILINE)[1]
FIRST = "(first)=\n# The book\n\nIt has one chapter.\n"


def test_each_step_that_is_missing_is_asked_for(project: Path) -> None:
    wanted = ["talaqi/words/fr", "chapters/fr/index.md", "data/datapackage.json", "data/accounts.csv", ""]
    for step, missing in zip(third.STEPS, wanted, strict=True):
        step(project)
        checked = talaqi(project, "check")
        assert missing in checked.stderr and "Traceback" not in checked.stderr
        assert bool(checked.returncode) == bool(missing), checked.stderr


def short(project: Path, edited: Callable[[Path, str, str], None]) -> None:
    """Leave a first page and the recipe's chapter of the book, the same in every language, and name a repository."""
    shutil.rmtree(project / "chapters")
    for language in ("ar", "en"):
        for name in ("index", "name"):
            file = project / "chapters" / language / f"{name}.md"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(CHAPTER if name == "name" else FIRST, "utf-8")
    edited(project / "_config.yml", "  repository:  ", "  repository: https://github.com/somebody/talaqi  ")
    (project / "_toc.yml").write_text("format: jb-book\nroot: chapters/ar/index\nchapters:\n- file: chapters/ar/name\n", "utf-8")


def test_a_book_of_three_languages_is_built(project: Path, edited: Callable[[Path, str, str], None]) -> None:
    short(project, edited)
    for step in third.STEPS:
        step(project)
    built = talaqi(project, "html")
    assert built.returncode == 0, built.stderr
    site = project / "_build" / "site"
    page = BeautifulSoup((site / "fr" / "name.html").read_text("utf-8"), "html.parser")
    assert (page.html["lang"], page.html["dir"]) == ("fr", "ltr")
    assert [link["hreflang"] for link in page.select(".page-bar a.language")] == ["ar", "en"]
    [launch] = page.select(".page-downloads a[rel=external]")
    assert launch["href"] == "https://mybinder.org/v2/gh/somebody/talaqi/HEAD?urlpath=lab%2Ftree%2Fchapters%2Ffr%2Fname.md"
    assert [tag for tag in page.select("link[href], script[src], img[src]") if (tag.get("href") or tag.get("src")).startswith("http")] == []
    assert "17 mai 2021" in page.select_one(".card").get_text(" ")
    assert page.select_one("figure .caption-number").get_text(strip=True) == "Fig. 1"
    assert "Casablanca, mars 2007" in page.select_one("figure img")["alt"]
    assert "Ce que dit le registre" in (site / "index.html").read_text("utf-8")
    assert "language = {french}" in (site / "cite" / "fr" / "name.bib").read_text("utf-8")
    assert json.loads((site / "findings.json").read_text("utf-8"))["facts"]["cells-base"]["said"]["fr"] == "127 cells"
