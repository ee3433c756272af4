"""Links and images of the printed book."""

from dataclasses import replace
from pathlib import Path

import pytest

from talaqi import config, messages
from talaqi.pdf import PrintError, print_links
from talaqi.pdf.print_blocks import IN_BOTH, Block, Chapter

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


def resolved(html: str, part: str = "book", printed: str = BODY, elsewhere: str = "") -> str:
    chapters = [chapter(), chapter("since-2021"), chapter("since-2021", "ar")]
    own = print_links.list_printed("a.pdf", part, [printed, html], [])
    other = print_links.list_printed("b.pdf", "evidence" if part == "book" else "book", [elsewhere], [])
    headings = frozenset({"en.since-2021.two"})
    book = print_links.Book(replace(own, headings=headings), {"en": other}, chapters)
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


CARD = '<article id="en.since-2021.card-intro-2">'
TURN = '<a href="#{0}" class="turn" data-before=" (p. " data-page="000" data-after=")">see</a>'


def test_what_another_volume_prints_is_named_with_that_volume() -> None:
    before = messages.text("print-at-page-of-volume", "en", volume="Evidence", page="|").partition("|")[0]
    assert resolved(TURN.format("en.the-arrest.number-x"), elsewhere='<tr id="en.the-arrest.number-x">') == (
        '<a href="volume:b.pdf#en.the-arrest.number-x" class="turn" data-page="000" '
        f'data-before=" {before}" data-after=")">see</a>'
    )
    # The ledger names the volume at the head of its column.
    page = '<a class="page" data-page="000" href="#en.claims.card-intro-2"></a>'
    assert resolved(page, elsewhere=CARD) == page.replace("#en.claims", "volume:b.pdf#en.since-2021")
    assert resolved(page) == ""


def test_a_claim_leads_to_its_card_where_the_volume_has_no_ledger() -> None:
    claim = '<a href="#en.claims.claim-intro-2">claim</a>'
    assert resolved(claim, "evidence", CARD) == '<a href="#en.since-2021.card-intro-2">claim</a>'


def test_a_chapter_is_named_for_its_text_and_not_for_its_evidence(monkeypatch: pytest.MonkeyPatch) -> None:
    link = TURN.format("en.since-2021.")
    assert 'href="volume:b.pdf#en.since-2021.two"' in resolved(link, "evidence", elsewhere=BODY)
    assert 'href="#en.since-2021.two"' in resolved(link, "book", elsewhere=BODY)
    monkeypatch.setattr(config, "evidence_chapters", lambda: ("since-2021",))
    assert 'href="#en.since-2021.two"' in resolved(link, "evidence", elsewhere=BODY)


def test_of_the_publications_those_are_listed_to_which_a_volume_leads() -> None:
    names = [f"en.references.source-{name}" for name in "ab"]
    entries = "".join(f'<li id="{name}" value="1"><a href="#{name}"></a></li>' for name in names)
    bodies = [f"<ul>{entries}</ul>", '<a href="#ar.references.source-b">x</a>']
    listed = print_links.list_cited(bodies[0], bodies)
    assert "source-b" in listed and "source-a" not in listed


def test_an_image_leads_to_its_file(tmp_path: Path) -> None:
    (tmp_path / "f.svg").write_text(SVG)
    (tmp_path / "p.png").write_bytes(b"x")
    images = '<img src="f.svg" alt="Bars."><img alt="A page." src="p.png">'
    made = print_links.embed_images(images, chapter(), {"en": tmp_path})
    assert made == (
        f'<img src="{(tmp_path / "f.svg").as_uri()}" alt="Bars."><img alt="A page." '
        f'src="{(tmp_path / "p.png").as_uri()}">'
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


def test_a_reference_has_the_number_of_the_publication_in_the_list_of_its_language() -> None:
    def entry(language: str, number: int) -> Block:
        html = f'<ol><li id="{language}.references.source-a" value="{number}"></li></ol>'
        return Block("publications", html, volumes=IN_BOTH)

    chapters = [
        replace(chapter("references", language), blocks=(entry(language, number),))
        for language, number in (("ar", 7), ("en", 9))
    ]
    anchors = frozenset(f"{language}.references.source-a" for language in ("ar", "en"))
    book = print_links.Book(print_links.Printed("x.pdf", "book", anchors, frozenset(), {}), {}, chapters)
    written = '<a class="ref" hreflang="{}" href="#ar.references.source-a"></a>'
    # The halves of a block in two languages are written on the page of the first.
    for language, number in (("ar", 7), ("en", 9)):
        shown = book.resolved(written.format(language), chapters[0])
        assert shown == f'<a class="ref" href="#{language}.references.source-a">[{number}]</a>'
    assert book.resolved(written.format("en").replace("source-a", "source-b"), chapters[0]) == ""
