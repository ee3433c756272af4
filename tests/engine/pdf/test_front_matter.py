"""Title page, colophon and contents."""

from dataclasses import replace
from importlib.metadata import version

import pytest
from docutils import nodes

from talaqi import config, messages
from talaqi.editions import current_edition
from talaqi.html import web_fonts
from talaqi.pdf import front_matter, print_links
from talaqi.pdf.print_blocks import IN_BOOK, IN_EVIDENCE, Block
from talaqi.pdf.volumes import Volume

import small


def test_the_title_page_names_the_book_in_every_language() -> None:
    page = small.markup(front_matter.title_page(Volume(config.languages())))
    assert [title.get_text() for title in page.find_all("h1")] == [
        config.title(language) for language in config.languages()
    ]
    assert [(side["lang"], side["dir"]) for side in page.select(".title-page")] == [("ar", "rtl"), ("en", "ltr")]
    assert current_edition.identity()["label"] in page.get_text()


CITED = {"author": "", "year": "", "title": "", "subtitle": "", "label": ""}


@pytest.mark.parametrize("part", [IN_BOOK, IN_EVIDENCE])
@pytest.mark.parametrize("language", config.languages())
def test_the_colophon_says_what_edition_this_is_and_what_made_it(language: str, part: frozenset[str]) -> None:
    page = small.markup(front_matter.colophon(Volume((language,), part))).get_text()
    for said in (
        config.title(language),
        messages.text("print-cite", language, **CITED).partition(":")[0],
        current_edition.identity()["data"],
        "CC\N{NO-BREAK SPACE}BY\N{NO-BREAK SPACE}4.0",
        "MIT",
        f"WeasyPrint {version('weasyprint')}",
        "PDF/UA-1",
    ):
        assert said in page


def test_contents_hold_chapters_and_sections_with_their_addresses() -> None:
    chapter = small.chapter(
        small.section("s", "Section", nodes.paragraph("", "x"), small.section("deep", "Deep", nodes.paragraph("", "x")))
    )
    page = small.markup(front_matter.contents(["en"], {"en": [chapter]}, IN_BOOK, {}))
    assert [(link["href"], link.get_text().strip()) for link in page.find_all("a")] == [
        ("#en.the-arrest.the-arrest", "Chapter 1 ·"),
        ("#en.the-arrest.the-arrest", "The arrest"),
        ("#en.the-arrest.s", "Section"),
    ]


def test_a_chapter_that_another_volume_has_is_named_with_its_page_there() -> None:
    evidence = small.section("s", "Section", nodes.raw("", "x", format="html", template="facts"))
    chapter, data = small.chapter(nodes.paragraph("", "x")), small.chapter(evidence, name="data")
    other = print_links.Printed("b.pdf", "evidence", frozenset(), frozenset(), {})
    page = small.markup(front_matter.contents(["en"], {"en": [chapter, data]}, IN_BOOK, {"en": other}))
    *_, last = page.select("li.of-chapter a")
    assert last["href"] == "volume:b.pdf#en.data.the-arrest" and "Evidence" in last["data-before"]


def test_figures_and_tables_are_listed_with_their_numbers() -> None:
    title = '<p class="title">What it <b>shows</b></p>'
    caption = f'<p class="kicker"><span class="caption-number">{{0}} 3 </span></p>{title}'
    figure = Block("figure", f'<figure id="en.a.fig-x">{caption.format("Figure")}</figure>')
    table = Block("table", f'<div id="en.a.table-x">{caption.format("Table")}</div>', volumes=IN_EVIDENCE)
    chapter = small.chapter(nodes.paragraph("", "x"))
    chapter = replace(chapter, blocks=(*chapter.blocks, figure, table))
    for parts, kind, place in ((IN_BOOK, "Figure", "en.a.fig-x"), (IN_EVIDENCE, "Table", "en.a.table-x")):
        page = small.markup(front_matter.contents(["en"], {"en": [chapter]}, parts, {}))
        (listed,) = page.select("li.of-display")
        assert listed.get_text(" ", strip=True) == f"{kind} 3 · What it shows"
        assert {link["href"] for link in listed.find_all("a")} == {f"#{place}"}
    # A figure of two languages stands there once.
    arabic = replace(chapter, blocks=(*chapter.blocks[:-2], Block("figure", figure.html.replace("en.a", "ar.a"))))
    both = {"ar": [arabic], "en": [chapter]}
    page = small.markup(front_matter.contents(["ar", "en"], both, IN_BOOK, {}))
    assert {link["href"] for link in page.select("li.of-display a")} == {"#ar.a.fig-x"}


def test_metadata_are_those_of_every_language() -> None:
    head = front_matter.head(Volume(config.languages()))
    assert all(config.title(language) in head and config.author(language) in head for language in config.languages())
    assert current_edition.identity()["date"] in head


@pytest.mark.parametrize("languages", [["ar"], ["en"], ["ar", "en"]])
def test_the_colophon_names_the_faces_that_are_embedded(languages: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    said = small.markup(front_matter.colophon(Volume(tuple(languages)))).get_text()
    assert all(name in said for name in (config.title(languages[0]), "Source Serif 4", "IBM Plex Sans Arabic"))
    monkeypatch.setattr(web_fonts, "find_installed", lambda name: None)
    instead = small.markup(front_matter.colophon(Volume(tuple(languages)))).get_text()
    assert "Amiri" in instead and "Noto Naskh" not in instead


def test_a_title_of_two_parts_breaks_between_them() -> None:
    title = small.markup(front_matter.title_page(Volume(("en",)))).h1
    assert len(title.find_all("span")) == config.title("en").count(": ") + 1
    assert title["data-title"] == config.title("en")


def test_the_evidence_has_a_title_and_an_identifier_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    book, evidence = Volume(("en",)), Volume(("en",), IN_EVIDENCE)
    name = messages.text("print-volume-title-evidence", "en")
    title = small.markup(front_matter.title_page(evidence))
    assert title.select_one(".volume-name").get_text() == name and name in title.h1["data-title"]
    assert small.markup(front_matter.title_page(book)).select_one(".volume-name") is None
    # A DOI is that of the book.
    monkeypatch.setitem(config.book_settings(), "doi", "10.1/x")
    assert "https://doi.org/10.1/x" in front_matter.head(book)
    assert "doi.org" not in front_matter.head(evidence) and f"talaqi-{book.part}" not in front_matter.head(book)
    assert "talaqi-evidence-en" in front_matter.head(evidence)
