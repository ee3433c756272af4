"""The build: what it publishes, what it runs, what an edit changes, and that a build that fails or dies leaves the last
book.
"""

import csv
import hashlib
import json
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

import lifted
import pytest

from talaqi import config, paths, tables
from talaqi.chapters import chapter_list, chapter_source
from talaqi.editions import current_edition
from talaqi.html import directives

from conftest import talaqi

EDITS = list(csv.DictReader(Path(__file__).with_name("edits.csv").open(encoding="utf-8", newline="")))
KILLS = int(os.environ.get("KILLS", "3"))
Edit = Callable[[Path, str, str], None]


class Text(HTMLParser):
    """The text of a page, without its cards' and scripts' own."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.words: list[str] = []
        self.feed(page.read_text("utf-8"))

    def handle_data(self, data: str) -> None:
        """Keep a text."""
        self.words.append(data)

    def __str__(self) -> str:
        return " ".join("".join(self.words).split())


def digests(folder: Path) -> dict[str, str]:
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def set_cell(project: Path, table: str, row: str, column: str, new: str) -> None:
    file = project / "data" / tables.resources()[table].path
    with file.open(encoding="utf-8", newline="") as opened:
        rows = list(csv.DictReader(opened))
    next(one for one in rows if one[tables.resources()[table].primary_key] == row)[column] = new
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def with_code() -> set[str]:
    return {
        name
        for name in chapter_list.chapter_names()
        if chapter_source.cell_sources(paths.chapter(name, config.main_language()).read_text("utf-8"))
    }


def test_site_has_everything(site: Path) -> None:
    for language in config.languages():
        for name in chapter_list.chapter_names():
            assert (site / language / f"{name}.html").is_file()
            assert (site / "notebooks" / language / f"{name}.ipynb").is_file()
    assert (site / "index.html").is_file()
    assert not any(
        mark in page.read_text("utf-8")
        for page in site.rglob("*.html")
        for mark in ("\x91", directives.CHANGES_PLACEHOLDER)
    )
    assert (site / "data/datapackage.json").is_file()
    assert all((site / "data" / tables.resources()[table].path).is_file() for table in tables.table_names())
    assert len(json.loads((site / "findings.json").read_text("utf-8"))["claims"]) == len(tables.load().claims)


def commit_of(site: Path) -> bytes:
    return json.loads((site / "findings.json").read_text("utf-8"))["edition"]["commit"].encode()


def test_fresh_build_runs_each_chapter_once_and_gives_the_same_bytes(site: Path, project: Path) -> None:
    for command in (
        ["init"],
        ["add", "."],
        ["-c", "user.name=A", "-c", "user.email=a@b.example", "commit", "-m", "A copy"],
    ):
        subprocess.run(["git", *command], cwd=project, check=True, capture_output=True)
    built = talaqi(project, "html")
    assert built.returncode == 0, built.stderr
    assert len(list((project / "_build/executed").rglob("base.ipynb"))) == len(with_code())
    fresh = project / "_build/site"
    # The two are built from two commits, and the front page of one offers the PDFs where a test made them; nothing else
    # may differ.
    commits = commit_of(site), commit_of(fresh)
    assert commits[1] and commits[0] != commits[1]
    compared = digests(fresh).keys() - ({"index.html"} if (site / "pdf").exists() else set())
    different = [
        name
        for name in compared
        if (site / name).read_bytes().replace(commits[0], b"") != (fresh / name).read_bytes().replace(commits[1], b"")
    ]
    assert different == []


def test_an_unchanged_book_is_left_as_it_is(small_project: Path) -> None:
    # The books of others lie in other folders, and a copy of one has other times.
    assert talaqi(small_project, "html").returncode == 0
    before = digests(small_project / "_build/site")
    start = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    again = talaqi(small_project, "html")
    assert again.stdout == f"{small_project}/_build/site: nothing has changed since this book was built\n"
    assert again.stderr == "" and digests(small_project / "_build/site") == before
    # Nothing was imported that a build needs and this does not: pandas alone takes longer than all of it.
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - start < 1


def test_a_book_with_a_file_of_no_meaning_runs_nothing_and_changes_nothing(small_project: Path) -> None:
    before = digests(small_project / "_build/site")
    (small_project / "notes.txt").write_text("Call the printer.")
    again = talaqi(small_project, "html")
    assert "none, nothing they read has changed" in again.stderr
    assert digests(small_project / "_build/site") == before


def test_a_site_that_somebody_changed_is_built_again(small_project: Path) -> None:
    before = digests(small_project / "_build/site")
    page = small_project / "_build/site/en/method.html"
    page.write_text(page.read_text("utf-8").replace("cells", "bells"), "utf-8")
    assert digests(small_project / "_build/site") != before
    assert talaqi(small_project, "html").returncode == 0
    assert digests(small_project / "_build/site") == before


def test_an_edit_of_each_table_reaches_both_languages(built_project: Path) -> None:
    pages = built_project / "_build/site"
    lift_guards(built_project)
    for edit in EDITS:
        for language in config.languages():
            assert not edit[language] or edit[language] not in str(Text(pages / language / f"{edit['page']}.html")), (
                edit
            )
        set_cell(built_project, edit["table"], edit["row"], edit["column"], edit["new"])
    assert {edit["table"] for edit in EDITS} == set(tables.table_names())
    built = talaqi(built_project, "html")
    assert built.returncode == 0, built.stderr
    for edit in EDITS:
        for language in config.languages():
            assert not edit[language] or edit[language] in str(Text(pages / language / f"{edit['page']}.html")), (
                edit,
                language,
            )


def without_digest(site: Path) -> dict[str, bytes]:
    """Return every file of a site, less the digest of the data, which all pages name."""
    digest = json.loads((site / "findings.json").read_text("utf-8"))["edition"]["data"].encode()
    return {
        file.relative_to(site).as_posix(): file.read_bytes().replace(digest, b"")
        for file in site.rglob("*")
        if file.is_file()
    }


def test_one_edit_changes_what_says_it_and_nothing_else(small_project: Path) -> None:
    site = small_project / "_build/site"
    before = without_digest(site)
    set_cell(small_project, "attacks", "2011-04-28-marrakech", "attackers_killed", "4")
    ran = re.search(r"chapters run: (.*)", talaqi(small_project, "html").stderr)
    assert ran and ran[1] == "two-thousand-cells, data"
    after = without_digest(site)
    changed = {name for name in after if before.get(name) != after[name]}
    own = {f"{language}/{file}" for language in config.languages() for file in ("data.html", "_static/search-texts.js")}
    said = {f"notebooks/{language}/data.ipynb" for language in config.languages()}
    assert changed == own | said | {"data/attacks.csv", "findings.json"}


def lift_guards(book: Path) -> None:
    """Take the conditions from all sentences, so that rows can be edited that would make some of them false."""
    for file in (book / "chapters").glob("*/*.md"):
        file.write_text(re.sub(r"\{holds\}`[^`]*`", "", file.read_text("utf-8")), "utf-8")
    lifted.lift_lists(book)


def edit_tables(book: Path, edit: Edit) -> None:
    lift_guards(book)
    set_cell(book, "attacks", "2011-04-28-marrakech", "attackers_killed", "4")
    set_cell(book, "operations", "e2021-oujda", "date", "2021-03-24")


def edit_prose(book: Path, edit: Edit) -> None:
    lift_guards(book)
    edit(book / "chapters/ar/method.md", "\n# ", "\n# أخرى: ")
    # Every page depends on the names: edited with the tables they would hide what else a page depends on.
    set_cell(book, "bodies", "bcij", "name_ar", "مكتب آخر")
    for language in config.languages():
        edit(
            book / f"chapters/{language}/index.md",
            "(two-thousand-cells.md).",
            "(two-thousand-cells.md), {row}`operations/e2021-oujda`.",
        )
        _without_figure(book / f"chapters/{language}/two-thousand-cells.md")


def _without_figure(chapter: Path) -> None:
    text = chapter.read_text("utf-8")
    chapter.write_text(
        re.sub(r"```\{code-cell\}\n:tags: \[remove-input\]\nshow_figure.*?```\n\n[^\n]*\n", "", text, flags=re.DOTALL),
        "utf-8",
    )


def test_an_edited_book_is_the_same_as_one_built_afresh(small_project: Path, edited: Edit) -> None:
    # One after the other, so that what the first leaves behind must last through the second.
    for edits in (edit_prose, edit_tables):
        before = digests(small_project / "_build/site")
        edits(small_project, edited)
        assert (built := talaqi(small_project, "html")).returncode == 0, built.stderr
        after = digests(small_project / "_build/site")
        assert after != before
    shutil.rmtree(small_project / "_build")
    assert (built := talaqi(small_project, "html")).returncode == 0, built.stderr
    fresh = digests(small_project / "_build/site")
    assert [name for name in {**fresh, **after} if fresh.get(name) != after.get(name)] == []


BROKEN: dict[str, tuple[Callable[[Path, Edit], None], str]] = {
    "a failing cell": (
        lambda book, edit: [
            edit(book / f"chapters/{one}/two-thousand-cells.md", 'show_figure("cells-since-2002")', "1 / 0")
            for one in config.languages()
        ],
        "two-thousand-cells.md: a cell fails: ZeroDivisionError",
    ),
    "an unknown fact": (
        lambda book, edit: [
            edit(book / f"chapters/{one}/index.md", "(index-about)=", "{fact}`stepz`\n\n(index-about)=")
            for one in config.languages()
        ],
        "chapters/ar/index.md, line 8: {fact}`stepz`: there is no fact named 'stepz'",
    ),
    "a missing partner": (
        lambda book, edit: edit(book / "chapters/en/index.md", "(index-about)=", "One more block.\n\n(index-about)="),
        "chapters/en/index.md",
    ),
    "a bad row": (
        lambda book, edit: set_cell(book, "counts", "c049-cells", "value", "many"),
        "column value: “many” is not a whole number",
    ),
    "a missing table": (lambda book, edit: (book / "data/attacks.csv").unlink(), "attacks.csv"),
    "an empty table": (lambda book, edit: (book / "data/attacks.csv").write_text(""), "is empty"),
    "no data": (lambda book, edit: shutil.rmtree(book / "data"), "datapackage.json"),
    "a chapter in one language": (
        lambda book, edit: (book / "chapters/en/method.md").unlink(),
        "chapters/en/method.md",
    ),
    "contents that name no file": (lambda book, edit: edit(book / "_toc.yml", "ar/method", "ar/methods"), "methods.md"),
    "a chapter that is not in the contents": (
        lambda book, edit: shutil.copy(book / "chapters/ar/method.md", book / "chapters/ar/stray.md"),
        "stray.md",
    ),
    "a verdict that flips": (
        lambda book, edit: set_cell(book, "attacks", "2011-04-28-marrakech", "killed", "3"),
        "role-1-no-major-incident",
    ),
    "a title that the data contradict": (
        lambda book, edit: set_cell(book, "counts", "c049-cells", "value", "2500"),
        "figure-cells-since-2002-title",
    ),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_a_fault_stops_the_build_by_name(fault: str, small_project: Path, edited: Edit) -> None:
    before = digests(small_project / "_build/site")
    breaks, message = BROKEN[fault]
    breaks(small_project, edited)
    built = talaqi(small_project, "html")
    assert built.returncode == 1
    assert message in built.stderr
    assert "Traceback" not in built.stderr and "fault of talaqi" not in built.stderr
    assert digests(small_project / "_build/site") == before


@dataclass(frozen=True)
class Edited:
    """The small book after an edit: where it is built, how many seconds that took, and what it publishes when nothing
    stops it.
    """

    project: Path
    seconds: float
    published: dict[str, str]


@pytest.fixture(scope="module")
def edited_book(small: Path, tmp_path_factory: pytest.TempPathFactory) -> Edited:
    """Return the small book, edited and built."""
    project = shutil.copytree(small, tmp_path_factory.mktemp("edited") / "project", symlinks=True)
    move_a_date(project)
    start = time.perf_counter()
    assert talaqi(project, "html").returncode == 0
    return Edited(project, time.perf_counter() - start, digests(project / "_build/site"))


@pytest.fixture
def unpublished(small: Path, edited_book: Edited, tmp_path: Path) -> Path:
    """Return a copy of the edited book, all pages written, whose published site is still the one before the edit."""
    project = shutil.copytree(edited_book.project, tmp_path / "project", symlinks=True)
    shutil.rmtree(project / "_build/site")
    shutil.copytree(small / "_build/site", project / "_build/site")
    return project


def move_a_date(project: Path) -> None:
    lift_guards(project)
    set_cell(project, "attacks", "2011-04-28-marrakech", "date", "2011-04-05")


def killed(project: Path, command: list[str], after: float | None = None) -> None:
    """Run a command in a project and kill it with all its processes after so many seconds, or let it kill itself."""
    environment = {**os.environ, "PYTHONPATH": str(project)}
    building = subprocess.Popen(
        [sys.executable, *command],
        cwd=project,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    with suppress(subprocess.TimeoutExpired):
        building.wait(after)
    with suppress(ProcessLookupError):
        os.killpg(building.pid, signal.SIGKILL)
    building.wait()


@pytest.mark.parametrize("kill", range(KILLS))
def test_a_build_that_is_killed_leaves_the_last_book(kill: int, small_project: Path, edited_book: Edited) -> None:
    before = digests(small_project / "_build/site")
    move_a_date(small_project)
    # The moments lie all over the build, each in a part of its own.
    killed(small_project, ["-m", "talaqi", "html"], edited_book.seconds * (kill + random.Random(kill).random()) / KILLS)
    assert digests(small_project / "_build/site") in (before, edited_book.published)
    assert (built := talaqi(small_project, "html")).returncode == 0, built.stderr
    assert digests(small_project / "_build/site") == edited_book.published


# The pages of one language are read and noted, and not written.
READ = """
import os, signal
import talaqi.__main__
from sphinx.builders.html import StandaloneHTMLBuilder
from talaqi.site import build
StandaloneHTMLBuilder.prepare_writing = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
build.run_chapters()
build._write_pages("ar", False)
"""


def test_pages_that_a_killed_build_read_and_did_not_write_are_written_by_the_next(
    small_project: Path, edited_book: Edited
) -> None:
    move_a_date(small_project)
    killed(small_project, ["-c", READ])
    assert (built := talaqi(small_project, "html")).returncode == 0, built.stderr
    assert digests(small_project / "_build/site") == edited_book.published


# The last step of a build, loaded as the command line is.
PUBLISH = """
import talaqi.__main__
from talaqi import config, paths
from talaqi.site import publishing
publishing.begin_site()
publishing.publish_site({language: paths.language_build(language) / "html" for language in config.languages()}, {})
"""
# What kills it where it has come to: before a function, or after it.
KILL_AT = """
import os, signal
import talaqi.__main__
from talaqi.{package} import {module}
done = {module}.{function}

def kill(*given, **named) -> None:
    if {after}:
        done(*given, **named)
    os.kill(os.getpid(), signal.SIGKILL)

{module}.{function} = kill
"""
STEPS = [
    ("site.publishing", "_fill_pages", False),
    ("site.publishing", "_write_notebooks", True),
    ("editions.published_editions", "add_to_site", True),
    ("site.publishing", "swap_folders", False),
    ("site.publishing", "_exchange_names", True),
    ("site.publishing", "swap_folders", True),
]


@pytest.mark.parametrize("module, function, after", STEPS)
def test_a_book_that_is_killed_while_it_is_published_is_whole(
    module: str, function: str, after: bool, unpublished: Path, edited_book: Edited
) -> None:
    before = digests(unpublished / "_build/site")
    package, _, name = module.partition(".")
    killed(unpublished, ["-c", KILL_AT.format(package=package, module=name, function=function, after=after) + PUBLISH])
    published = function in ("_exchange_names", "swap_folders") and after
    assert digests(unpublished / "_build/site") == (edited_book.published if published else before)
    subprocess.run(
        [sys.executable, "-c", PUBLISH], cwd=unpublished, env={**os.environ, "PYTHONPATH": str(unpublished)}, check=True
    )
    assert digests(unpublished / "_build/site") == edited_book.published
    assert not (unpublished / "_build/site.next").exists()


def test_plain_jupyter_book_gives_the_arabic_book(unbuilt: Path) -> None:
    tool = Path(sys.executable).with_name("jupyter-book")
    built = subprocess.run(
        [tool, "build", "."],
        cwd=unbuilt,
        env={**os.environ, "PYTHONPATH": str(unbuilt)},
        capture_output=True,
        text=True,
    )
    assert built.returncode == 0, built.stderr[-2000:]
    page = (unbuilt / "_build/html/chapters/ar/two-thousand-cells.html").read_text("utf-8")
    assert '<html lang="ar" dir="rtl"' in page
    assert "210 خلايا" in page
    assert not current_edition.PLACEHOLDER_PATTERN.search(page) and current_edition.identity()["label"] in page
    assert directives.CHANGES_PLACEHOLDER not in (unbuilt / "_build/html/chapters/ar/method.html").read_text("utf-8")
