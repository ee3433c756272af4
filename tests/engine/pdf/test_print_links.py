"""Links and images of the printed book."""

from pathlib import Path

import pytest

from talaqi import config
from talaqi.pdf import PrintError, print_links
from talaqi.pdf.print_blocks import Chapter

BODY = (
    '<h1 id="en.since-2021.two">Two</h1><p id="en.since-2021.here">x</p><tr id="ar.since-2021.once"><article '
    'id="en.since-2021.card-intro-1">'
)
SVG = '<svg xmlns="http://www.w3.org/2000/svg"></svg>'


def chapter(name: str = "the-arrest", language: str = "en") -> Chapter:
    return Chapter(
        name,
        language,
        "",
        (),
        frozenset({f"{language}.{name}.not-printed"}),
        {f"{language}.{name}.": f"{language}.{name}.two", f"{language}.{name}.part": f"{language}.{name}.two"},
    )


def resolved(html: str) -> str:
    book = print_links.Book([BODY, html], [chapter(), chapter("since-2021"), chapter("since-2021", "ar")])
    return book.resolved(html, chapter())


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("#en.since-2021.here", "#en.since-2021.here"),
        # A page and a section are found by their headings.
        ("#en.since-2021.", "#en.since-2021.two"),
        ("#en.since-2021.part", "#en.since-2021.two"),
        # What both languages have in common is printed once.
        ("#en.since-2021.once", "#ar.since-2021.once"),
        # A card stands in whatever chapter examines its claim.
        ("#en.claims.card-intro-1", "#en.since-2021.card-intro-1"),
        ("https://example.org/x", "https://example.org/x"),
    ],
)
def test_a_link_leads_to_its_place(address: str, target: str) -> None:
    assert (
        resolved(f'<a class="turn" href="{address}" data-after=")">see</a>')
        == f'<a class="turn" href="{target}" data-after=")">see</a>'
    )


@pytest.mark.parametrize(
    ("site", "left"),
    [
        ("https://book.example", '<a href="https://book.example/en/since-2021.html#not-printed">name</a>'),
        (None, "name"),
    ],
)
def test_what_is_not_printed_leads_to_the_site(site: str | None, left: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(config, "site", lambda: site)
    assert resolved('<a href="#en.since-2021.not-printed">name</a>') == left
    file = resolved('<a href="../data/x.csv">file</a>')
    assert file == ('<a href="https://book.example/en/../data/x.csv">file</a>' if site else "file")


def test_a_broken_reference_names_its_page() -> None:
    with pytest.raises(
        PrintError,
        match=(
            r"chapters/en/the-arrest\.md: the link “lost” leads to since-2021\.html#lost, and no page has that "
            r"address"
        ),
    ):
        resolved('<a href="#en.since-2021.lost">lost</a>')


def test_the_ledger_has_the_page_of_a_card_or_the_reason_of_the_verdict() -> None:
    row = '<p data-unless="{0}">Why.</p><a class="page" href="#en.claims.{0}"></a>'
    assert resolved(row.format("card-intro-1")) == '<a class="page" href="#en.since-2021.card-intro-1"></a>'
    assert resolved(row.format("card-intro-2")) == "<p>Why.</p>"


def test_an_image_leads_to_its_file(tmp_path: Path) -> None:
    (tmp_path / "f.svg").write_text(SVG)
    (tmp_path / "p.png").write_bytes(b"x")
    images = '<img src="f.svg" alt="Bars."><img alt="A page." src="p.png">'
    made = print_links.embed_images(images, chapter(), {"en": tmp_path})
    assert (
        made
        == (
            f'<img src="{(tmp_path / "f.svg").as_uri()}" alt="Bars."><img alt="A page." '
            f'src="{(tmp_path / "p.png").as_uri()}">'
        )
    )


def test_an_image_in_another_language_leads_to_the_file_of_that_language(tmp_path: Path) -> None:
    (tmp_path / "f.svg").write_text(SVG)
    folders = {"en": tmp_path / "none", "ar": tmp_path}
    assert tmp_path.as_uri() in print_links.embed_images('<img src="f.svg" lang="ar" alt="x">', chapter(), folders)


@pytest.mark.parametrize(
    ("image", "problem"),
    [
        ('<img src="https://a.example/f.svg" alt="x">', "it is on another site; the book needs no network"),
        ('<img src="f.gif" alt="x">', r"it is no .*\.png.* file"),
        ('<img src="lost.svg" alt="x">', "there is no such file"),
        ('<img src="f.svg" alt=" ">', "it has no alternative text"),
        ('<img src="broken.svg" alt="x">', "it is not a well-formed drawing"),
        ('<img src="empty.png" alt="x">', "the file is empty"),
    ],
)
def test_one_that_cannot_be_printed_names_its_page(tmp_path: Path, image: str, problem: str) -> None:
    (tmp_path / "f.svg").write_text(SVG)
    (tmp_path / "broken.svg").write_text("<svg>")
    (tmp_path / "empty.png").touch()
    with pytest.raises(PrintError, match=rf"chapters/en/the-arrest\.md: the image '.+' cannot be printed: {problem}"):
        print_links.embed_images(image, chapter(), {"en": tmp_path})
