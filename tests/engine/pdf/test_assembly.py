"""Chapters put together from their built pages."""

from pathlib import Path

import pytest

from talaqi.chapters import chapter_list
from talaqi.pdf import PrintError, print_chapters

import small


def write(folder: Path, html: str) -> None:
    for name in chapter_list.chapter_names():
        (folder / f"{name}.html").write_text(f'<html><body><article class="bd-article">{html}</article><p>menu</p></body></html>', "utf-8")


def test_every_chapter_is_read_in_order(tmp_path: Path) -> None:
    write(tmp_path, '<h1 id="x">Title</h1><p class="edition-line" id="y">gone</p>')
    book = print_chapters.read(tmp_path, "en")
    assert [chapter.name for chapter in book] == list(chapter_list.chapter_names())
    assert str(book[0].body) == '<section class="chapter" lang="en"><h1 id="x">Title</h1></section>'
    assert book[0].known == {"x", "y"}


def test_a_page_without_a_heading_is_named(tmp_path: Path) -> None:
    write(tmp_path, "<p>no heading</p>")
    with pytest.raises(PrintError, match=rf"chapters/en/{chapter_list.chapter_names()[0]}\.md: the page built from it has no heading"):
        print_chapters.read(tmp_path, "en")


def test_addresses_are_unique_in_the_book() -> None:
    one, other = small.chapter('<p id="a">x</p>'), small.chapter('<p id="a">x</p>', "ar")
    print_chapters.number([one, other])
    assert (one.body.p["id"], other.body.p["id"]) == ("en.the-arrest.a", "ar.the-arrest.a")
    assert one.printed == {"a": "en.the-arrest.a"}


def test_a_heading_takes_the_address_that_the_writer_gave() -> None:
    chapter = small.chapter('<section id="id7"><span id="mine"></span><h2>Head</h2></section><section id="id8"><h2>Other</h2></section>')
    print_chapters.number([chapter])
    given, made_up = chapter.body.find_all("h2")
    assert (given["id"], given["data-key"]) == ("en.the-arrest.mine", "mine")
    assert (made_up["id"], made_up["data-key"]) == ("en.the-arrest.id8", "")
    assert chapter.printed["id7"] == chapter.printed["mine"] == "en.the-arrest.mine"
    assert chapter.body.find("span") is None


def test_marks_of_the_edition_are_filled_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(print_chapters.chapter_list, "chapter_names", lambda: ("index",))
    (tmp_path / "index.html").write_text('<article class="bd-article"><h1>A</h1><p>Data \x91edition-data\x92</p></article>', "utf-8")
    (read,) = print_chapters.read(tmp_path, "en")
    assert f"Data {print_chapters.editions.data_digest()}" in read.body.get_text()
