"""Title page, colophon and contents."""

from importlib.metadata import version

import pytest
import small

from talaqi import editions, settings
from talaqi.book import fonts
from talaqi.press import front


def test_the_title_page_names_the_book_in_every_language() -> None:
    page = small.markup(front.title_page(settings.LANGUAGES))
    assert [title.get_text() for title in page.find_all("h1")] == [settings.title(language) for language in settings.LANGUAGES]
    assert [(side["lang"], side["dir"]) for side in page.select(".title-page")] == [("ar", "rtl"), ("en", "ltr")]
    assert editions.current()["label"] in page.get_text()


@pytest.mark.parametrize("language", settings.LANGUAGES)
def test_the_colophon_says_what_edition_this_is_and_what_made_it(language: str) -> None:
    page = small.markup(front.colophon([language])).get_text()
    for said in (settings.title(language), editions.current()["data"], "CC\N{NO-BREAK SPACE}BY\N{NO-BREAK SPACE}4.0", "MIT", f"WeasyPrint {version('weasyprint')}", "PDF/UA-1"):
        assert said in page


def test_contents_hold_chapters_and_sections_with_their_addresses() -> None:
    chapter = small.chapter('<p class="kicker">Chapter 1</p><h1 id="en.a.t">Title</h1><h2 id="en.a.s">Section</h2><h2>without address</h2><figure><p class="kicker">Figure 1</p></figure>')
    page = small.markup(front.contents(["en"], {"en": [chapter]}))
    assert [(link["href"], link.get_text().strip()) for link in page.find_all("a")] == [("#en.a.t", "Chapter 1"), ("#en.a.t", "· Title"), ("#en.a.s", "Section")]


def test_metadata_are_those_of_every_language() -> None:
    head = front.head(settings.LANGUAGES)
    assert all(settings.title(language) in head and settings.author(language) in head for language in settings.LANGUAGES)
    assert editions.current()["date"] in head


@pytest.mark.parametrize("languages", [["ar"], ["en"], ["ar", "en"]])
def test_the_colophon_names_the_faces_that_are_embedded(languages: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    said = small.markup(front.colophon(languages)).get_text()
    assert all(name in said for name in (settings.title(languages[0]), "Source Serif 4", "IBM Plex Sans Arabic"))
    monkeypatch.setattr(fonts, "installed", lambda name: None)
    instead = small.markup(front.colophon(languages)).get_text()
    assert "Amiri" in instead and "Noto Naskh" not in instead


def test_a_title_of_two_parts_breaks_between_them() -> None:
    title = small.markup(front.title_page(["en"])).h1
    assert len(title.find_all("span")) == settings.title("en").count(": ") + 1
    assert title["data-title"] == settings.title("en")
