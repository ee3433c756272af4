"""The references on paper."""

import pytest

from talaqi import tables
from talaqi.pdf import printed_publications
from talaqi.pdf.printed_publications import Publication
from talaqi.tables import Tables

SOURCES = {
    "bawaba": {"publisher_ar": "البوابة", "publisher_en": "Al Bawaba", "title": "عنوان", "language": "ar"},
    "monde": {"publisher_ar": "Le Monde", "publisher_en": "Le Monde", "title": "Titre", "language": "fr"},
    "minuten": {
        "publisher_ar": "20 Minuten (وكالة IANS)",
        "publisher_en": "20 Minuten (IANS)",
        "title": "Un projet",
        "language": "fr",
        "published_on": "2021-12-17",
    },
    "untitled": {"publisher_ar": "Le Monde", "publisher_en": "Le Monde", "language": "fr"},
    "reuters": {"publisher_ar": "رويترز (UCDP)", "publisher_en": "Reuters", "title": "Title", "language": "en"},
    "long": {"publisher_ar": "X", "publisher_en": "X", "url": f"https://www.a.example/{'b' * 80}", "language": "en"},
}
SOURCES["coded"] = {**SOURCES["long"], "url": "https://a.example/%D8%AE%D9%84%D9%8A%D8%A9"}
EMPTY = {"title": "", "published_on": "", "url": "https://www.a.example/b/", "archived_url": ""}


@pytest.fixture(autouse=True)
def _sources(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        Tables,
        "row",
        lambda _, address: {**EMPTY, "source_id": address.partition("/")[2], **SOURCES[address.partition("/")[2]]},
    )


def entry(source: str, language: str) -> Publication:
    return printed_publications.list_entries([source], language)[0]


def test_a_foreign_publication_is_set_in_its_own_direction() -> None:
    assert [
        (entry(source, "ar").direction, entry(source, "ar").language) for source in ("monde", "untitled", "bawaba")
    ] == [("ltr", "fr"), ("ltr", "en"), ("rtl", "ar")]


def test_a_date_in_arabic_keeps_together_in_an_entry_that_runs_from_left_to_right() -> None:
    shown = entry("minuten", "ar")
    assert shown.publisher == '20 Minuten <bdi lang="ar" dir="rtl">(وكالة IANS)</bdi>'
    assert shown.day == '<bdi lang="ar" dir="rtl">17 ديسمبر 2021</bdi>'
    assert "<bdi" not in entry("minuten", "en").publisher + entry("minuten", "en").day


def test_an_address_is_printed_whole_in_letters() -> None:
    assert entry("monde", "ar").address == "www.a.example/b"
    assert entry("long", "ar").address == f"www.a.example/{'b' * 80}"
    assert entry("coded", "ar").address == "a.example/خلية"


def test_every_publication_has_an_entry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    names = list(tables.load().sources.index)
    assert [shown.source["source_id"] for shown in printed_publications.list_entries(names, "ar")] == names


@pytest.mark.parametrize(
    ("text", "direction"), [("نص", "rtl"), ("text نص", "ltr"), ("12 (نص", "rtl"), ("«Le360»", "ltr"), ("2021", "ltr")]
)
def test_the_first_letter_gives_the_direction(text: str, direction: str) -> None:
    assert printed_publications.strong_direction(text) == direction
