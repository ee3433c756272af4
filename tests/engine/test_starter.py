"""The book that `talaqi new` lays out is right, and can be written in languages of which the engine knows nothing."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import languages
import pytest
from bs4 import BeautifulSoup

from talaqi import cli, paths

import pages
from conftest import talaqi

# A folder with a space and letters beyond ASCII in its name.
FOLDER = "كتاب جديد"
# A book with nothing that a book may do without.
BARE_CONTENTS = "format: jb-book\nroot: chapters/en/index\nchapters:\n- file: chapters/en/data\n"
BARE_INDEX = "(index)=\n# A bare book\n\nThe first was on {fact}`leap_seconds/1972-06-30`; see [](data.md).\n"


def environment() -> dict[str, str]:
    """Return the environment in which this engine is found, and no other book."""
    return {**os.environ, "PYTHONPATH": str(paths.PACKAGE.parent)}


def run(book: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command of this engine in a book's folder."""
    return talaqi(book, *arguments, engine=paths.PACKAGE.parent)


def lay_out(folder: Path, *written: str) -> Path:
    """Return a new book in some languages, those of the starter if none are named."""
    assert cli.main(["new", str(folder / FOLDER)]) == 0
    if written:
        languages.write_in(folder / FOLDER, *written)
    return folder / FOLDER


def build(book: Path, command: str = "html") -> Path:
    """Return the folder of a book's site, built."""
    built = run(book, command)
    assert built.returncode == 0, built.stderr
    return book / "_build" / "site"


def page(site: Path, name: str) -> BeautifulSoup:
    return BeautifulSoup((site / name).read_text("utf-8"), "html.parser")


def text(soup: BeautifulSoup) -> str:
    return " ".join(soup.get_text(" ").split())


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a new book, and beside it an environment that has this engine already."""
    folder = tmp_path_factory.mktemp("new")
    python = folder / "environment" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n', "utf-8")
    python.chmod(0o755)
    book = lay_out(folder)
    (folder / "environment" / ".book").touch()
    return book


def make(book: Path, *targets: str) -> subprocess.CompletedProcess[str]:
    command = ["make", "VENV=../environment", *targets]
    return subprocess.run(command, cwd=book, env=environment(), capture_output=True, text=True)


@pytest.fixture(scope="module")
def site(made: Path) -> Path:
    """Return the folder of the new book's site, made as its README says."""
    built = make(made, "book")
    assert built.returncode == 0, built.stderr
    return made / "_build" / "site"


def test_make_says_what_it_can_do(made: Path) -> None:
    said = make(made).stdout
    assert all(f"make {target} " in said for target in ("book", "html", "pdf", "check", "test", "serve", "clean"))


def test_its_own_tests_pass(made: Path) -> None:
    tested = make(made, "test")
    assert tested.returncode == 0 and " passed" in tested.stdout, tested.stdout + tested.stderr


def test_every_link_of_it_leads_somewhere(site: Path) -> None:
    assert pages.lost_links(site) == []


def test_its_numbers_lead_to_their_rows(site: Path) -> None:
    chapter = page(site, "en/seconds-added.html")
    assert chapter.html["lang"] == "en"
    cards = {card.select_one(".card-value").get_text(strip=True): card for card in chapter.select(".fact .card")}
    rows = {said: card.select_one(".card-row")["href"] for said, card in cards.items()}
    assert rows["27 leap seconds"] == "data.html#leap-second-1972-06-30"
    assert rows["37 seconds"] == "data.html#leap-second-2016-12-31"
    assert page(site, "en/data.html").select_one("#fact-leap-seconds-added")
    assert page(site, "en/data.html").select_one("#leap-second-2016-12-31")
    assert "27 ثانية كبيسة" in text(page(site, "ar/seconds-added.html"))


def test_its_claims_are_judged(site: Path) -> None:
    badges = [badge.get_text(strip=True) for badge in page(site, "en/claims.html").select(".claim-card .badge")]
    assert badges == ["supported", "contradicted", "partly supported"]


def test_its_machine_readable_numbers(site: Path) -> None:
    facts = json.loads((site / "findings.json").read_text("utf-8"))["facts"]
    assert facts["longest-wait"]["said"] == {"en": "7 years", "ar": "7 سنوات"}
    assert facts["fewer-in-the-2010s"]["value"] == 3


def test_a_book_in_french_and_persian_needs_no_edit_of_the_engine(tmp_path: Path) -> None:
    site = build(lay_out(tmp_path, "fr", "fa"))
    assert pages.lost_links(site) == []
    french, persian = page(site, "fr/seconds-added.html"), page(site, "fa/seconds-added.html")
    assert [(soup.html["lang"], soup.html["dir"]) for soup in (french, persian)] == [("fr", "ltr"), ("fa", "rtl")]
    assert {"27 secondes intercalaires", "1er janvier 1972"} <= {
        link.get_text(" ", strip=True) for link in french.select("a.fact-link")
    }
    assert {"27 ثانیهٔ کبیسه", "7 سال"} <= {link.get_text(" ", strip=True) for link in persian.select("a.fact-link")}
    assert french.select_one(".badge").get_text(strip=True) == "confirmé"
    assert persian.select_one(".badge").get_text(strip=True) == "تأییدشده"
    assert "«ثانیه‌هایی که افزوده شدند»" in text(persian)
    soup = page(site, "index.html")
    # The first figure of the book stands for it, as it was drawn in each language.
    assert [(site / image["src"]).is_file() for image in soup.select(".hero img")] == [True, True]
    assert len(page(site, "fr/index.html").select(".chapter-cards li")) == 4
    front = text(soup)
    assert "La seconde intercalaire" in front and "ثانیهٔ کبیسه" in front


@pytest.mark.parametrize("written", [("en",), ("ar",), ("fa", "en"), ("en", "ar", "fr", "fa")], ids=" ".join)
def test_it_is_right_in_any_languages(written: tuple[str, ...], tmp_path: Path) -> None:
    checked = run(lay_out(tmp_path, *written), "check")
    assert (checked.returncode, checked.stderr) == (0, "")


def bare(book: Path) -> Path:
    """Leave one language, one table of rows and one of publications, one chapter, and no code."""
    languages.write_in(book, "en")
    dropped = ("claims", "decisions", "sections", "terms")
    for table in dropped:
        (book / "data" / f"{table}.csv").unlink()
    file = book / "data" / "datapackage.json"
    package = json.loads(file.read_text("utf-8"))
    package["resources"] = [table for table in package["resources"] if table["name"] not in dropped]
    for table in package["resources"]:
        fields = table["schema"]["fields"]
        table["schema"]["fields"] = [field for field in fields if field.get("names") != "terms"]
        gone = {field["name"] for field in fields} - {field["name"] for field in table["schema"]["fields"]}
        if "print" in table:
            table["print"]["cells"] = [cell for cell in table["print"]["cells"] if cell not in gone]
        languages.drop_columns(book / "data" / table["path"], gone)
    file.write_text(json.dumps(package), "utf-8")
    for folder in ("comparisons", "facts"):
        shutil.rmtree(book / "analysis" / folder)
    shutil.rmtree(book / "analysis" / "figures")
    chapters = book / "chapters" / "en"
    for name in ("claims", "seconds-added", "the-decision"):
        (chapters / f"{name}.md").unlink()
    (chapters / "index.md").write_text(BARE_INDEX, "utf-8")
    data = (chapters / "data.md").read_text("utf-8")
    start, end = data.index("(data-decisions)="), data.index("(data-publications)=")
    (chapters / "data.md").write_text(data[:start] + data[end:], "utf-8")
    (book / "_toc.yml").write_text(BARE_CONTENTS, "utf-8")
    return book


def test_a_book_may_have_no_claims_no_figures_and_no_code(tmp_path: Path) -> None:
    site = build(bare(lay_out(tmp_path)))
    assert pages.lost_links(site) == []
    assert "30 June 1972" in text(page(site, "en/index.html"))
    assert "erdict" not in text(page(site, "index.html"))


def broken(name: str, old: str, new: str) -> Callable[[Path], None]:
    """Return an edit of one file of a book; without an old text it writes the file."""

    def edit(book: Path) -> None:
        content = (book / name).read_text("utf-8") if old else ""
        assert old in content
        (book / name).write_text(content.replace(old, new, 1) if old else new, "utf-8")

    return edit


MISTAKES = {
    "no-title": (broken("_config.yml", "title:", "titel:"), "_config.yml: there is no title;"),
    "no-edition": (broken("_config.yml", '  edition: "1"\n', ""), "_config.yml: there is no talaqi / edition;"),
    "no-yaml": (broken("_config.yml", "talaqi:", "talaqi: ["), "_config.yml: it cannot be read as YAML"),
    "no-contents": (broken("_toc.yml", "chapters:", "chapter:"), "_toc.yml: it names no root, or no chapters"),
    "no-format": (broken("_toc.yml", "format: jb-book", "format: jb-article"), "_toc.yml: its format is 'jb-article'"),
    "no-package": (broken("data/datapackage.json", "{", ""), "data/datapackage.json: this is not JSON"),
    "no-chapter": (lambda book: (book / "chapters/ar/data.md").unlink(), "chapters/ar/data.md: _toc.yml names this"),
    "no-table": (lambda book: (book / "data/terms.csv").unlink(), "data/terms.csv\n  the file: is missing."),
    "no-python": (
        broken("analysis/facts/leap_seconds.py", "import pandas as pd", "import pandas as"),
        "analysis/facts/leap_seconds.py, line 3: this is not Python",
    ),
    "no-name": (
        broken("analysis/facts/claims.py", "@fact\n", "@facts\n"),
        "analysis/facts/claims.py, line 8: NameError: name 'facts' is not defined",
    ),
    "no-figure": (
        broken("analysis/figures/leap_seconds.py", "import pandas as pd", "import pandas as"),
        "analysis/figures/leap_seconds.py, line 5: this is not Python",
    ),
    "no-fact": (
        broken("chapters/en/index.md", "{fact}`longest-wait`", "{fact}`longest`"),
        "chapters/en/index.md, line 6: {fact}`longest`: there is no fact named 'longest'",
    ),
    "no-message": (broken("analysis/messages/ar/book.ftl", "fact-claims-all =", "fact-claims ="), "fact-claims-all"),
    "no-default": (
        broken("analysis/messages/en/book.ftl", "*[other]", "[other]"),
        "analysis/messages/en/book.ftl, line",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_named_in_a_sentence(mistake: str, tmp_path: Path) -> None:
    edit, sentence = MISTAKES[mistake]
    book = lay_out(tmp_path)
    edit(book)
    checked = run(book, "check")
    assert checked.returncode == 1
    assert sentence in checked.stderr and "Traceback" not in checked.stderr, checked.stderr
