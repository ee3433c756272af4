"""Title page, colophon and contents."""

from importlib.metadata import version

import pytest
from docutils import nodes

from talaqi import config
from talaqi.editions import current_edition
from talaqi.html import web_fonts
from talaqi.pdf import front_matter

import small


def test_the_title_page_names_the_book_in_every_language() -> None:
    page = small.markup(front_matter.title_page(config.languages()))
    assert [title.get_text() for title in page.find_all("h1")] == [
        config.title(language) for language in config.languages()
    ]
    assert [(side["lang"], side["dir"]) for side in page.select(".title-page")] == [("ar", "rtl"), ("en", "ltr")]
    assert current_edition.identity()["label"] in page.get_text()


@pytest.mark.parametrize("language", config.languages())
def test_the_colophon_says_what_edition_this_is_and_what_made_it(language: str) -> None:
    page = small.markup(front_matter.colophon([language])).get_text()
    for said in (
        config.title(language),
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
    page = small.markup(front_matter.contents(["en"], {"en": [chapter]}))
    assert [(link["href"], link.get_text().strip()) for link in page.find_all("a")] == [
        ("#en.the-arrest.the-arrest", "Chapter 1 ·"),
        ("#en.the-arrest.the-arrest", "The arrest"),
        ("#en.the-arrest.s", "Section"),
    ]


def test_metadata_are_those_of_every_language() -> None:
    head = front_matter.head(config.languages())
    assert all(config.title(language) in head and config.author(language) in head for language in config.languages())
    assert current_edition.identity()["date"] in head


@pytest.mark.parametrize("languages", [["ar"], ["en"], ["ar", "en"]])
def test_the_colophon_names_the_faces_that_are_embedded(languages: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    said = small.markup(front_matter.colophon(languages)).get_text()
    assert all(name in said for name in (config.title(languages[0]), "Source Serif 4", "IBM Plex Sans Arabic"))
    monkeypatch.setattr(web_fonts, "find_installed", lambda name: None)
    instead = small.markup(front_matter.colophon(languages)).get_text()
    assert "Amiri" in instead and "Noto Naskh" not in instead


def test_a_title_of_two_parts_breaks_between_them() -> None:
    title = small.markup(front_matter.title_page(["en"])).h1
    assert len(title.find_all("span")) == config.title("en").count(": ") + 1
    assert title["data-title"] == config.title("en")
