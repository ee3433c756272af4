"""The stamp of a site: it is another one as soon as anything differs from which the site is built."""

import os
import sysconfig
from collections.abc import Callable
from pathlib import Path

import pytest

from talaqi import paths
from talaqi.site import stamp


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder that counts as a book, with an engine, packages and fonts of its own, and a site."""
    book = ("book/_config.yml", "book/data/steps.csv", "book/_build/site/a.html")
    for file in (*book, "engine/code.py", "fonts/x/a.ttf"):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text("one")
    (tmp_path / "packages").mkdir()
    monkeypatch.setattr(paths, "root", lambda: tmp_path / "book")
    monkeypatch.setattr(paths, "PACKAGE", tmp_path / "engine")
    monkeypatch.setattr(paths, "FONTS", (tmp_path / "fonts",))
    monkeypatch.setattr(stamp, "commit", lambda: "0123456789ab")
    monkeypatch.setattr(sysconfig, "get_path", lambda name: str(tmp_path / "packages"))
    return tmp_path


CHANGES: dict[str, Callable[[Path], object]] = {
    "an edit": lambda place: (place / "book/data/steps.csv").write_text("two"),
    "a new file": lambda place: (place / "book/data/more.csv").write_text("one"),
    "another name": lambda place: (place / "book/data/steps.csv").rename(place / "book/data/step.csv"),
    "another engine": lambda place: (place / "engine/code.py").write_text("two"),
    "another package": lambda place: (place / "packages/pandas").mkdir(),
    "another font": lambda place: (place / "fonts/x/b.ttf").write_text("one"),
}
HARMLESS: dict[str, Callable[[Path], object]] = {
    "a saved file": lambda place: os.utime(place / "book/data/steps.csv", (1, 1)),
    "a cache": lambda place: (place / "book/data/.cache").mkdir() or (place / "book/data/.cache/a").write_text("one"),
    "a build": lambda place: (place / "book/_build/more").write_text("one"),
}


@pytest.mark.parametrize("change", [*CHANGES, *HARMLESS])
def test_what_a_site_is_built_from_is_digested(change: str, book: Path) -> None:
    # Times of folders are counted in steps of some milliseconds.
    os.utime(book / "packages", (1, 1)), os.utime(book / "fonts/x", (1, 1))
    before = stamp.digest_inputs(False)
    {**CHANGES, **HARMLESS}[change](book)
    assert (stamp.digest_inputs(False) == before) == (change in HARMLESS)


def test_what_is_asked_for_is_digested(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain, with_pdfs = stamp.digest_inputs(False), stamp.digest_inputs(True)
    monkeypatch.setenv(paths.AS_OF, "2021-12-23")
    of_a_day = stamp.digest_inputs(False)
    monkeypatch.delenv(paths.AS_OF)
    monkeypatch.setattr(stamp, "commit", lambda: "0123456789ab-edited")
    assert len({plain, with_pdfs, of_a_day, stamp.digest_inputs(False)}) == 4


def test_a_stamp_is_of_a_site_as_it_was_published(book: Path) -> None:
    assert not stamp.is_published("one")
    stamp.write("one")
    assert stamp.is_published("one") and not stamp.is_published("two")
    page = book / "book/_build/site/a.html"
    page.write_text("eno"), os.utime(page, (1, 1))
    assert not stamp.is_published("one")
    stamp.write("one")
    page.unlink()
    assert not stamp.is_published("one")


@pytest.mark.parametrize("with_pdfs", [False, True])
def test_pdfs_are_made_of_the_pages_of_the_book_as_it_is(with_pdfs: bool, book: Path) -> None:
    stamp.write(stamp.digest_inputs(with_pdfs))
    (book / "book/_build/site/a.pdf").write_text("one")
    assert stamp.has_same_inputs()
    (book / "book/data/steps.csv").write_text("two")
    assert not stamp.has_same_inputs()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"inputs": "one"}'])
def test_a_stamp_that_cannot_be_read_is_none(text: str, book: Path) -> None:
    (book / "book/_build/site.stamp").write_text(text)
    assert not stamp.is_published("one") and not stamp.has_same_inputs()
