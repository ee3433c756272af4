"""A page tells reference managers and search engines what it is.

The measure is Zotero's translator "Embedded Metadata", whose reading is followed here: a tag `citation_inbook_title`
makes
a chapter, a name is split at its comma or else at its last space, and the edition comes from the PRISM tags.
"""

import json
import re
from typing import Any

import pytest
from bs4 import BeautifulSoup

from talaqi import config, tables
from talaqi.chapters import chapter_list
from talaqi.citations import page_metadata

from conftest import EXAMPLES

pytestmark = pytest.mark.usefixtures("arabic_and_english")
FIELDS = {
    "citation_title": "title",
    "citation_publication_date": "date",
    "citation_inbook_title": "bookTitle",
    "citation_publisher": "publisher",
    "citation_doi": "DOI",
    "citation_public_url": "url",
    "citation_language": "language",
    "prism.edition": "edition",
    "description": "abstractNote",
}
TITLES = {"ar": "ألفا خلية أم مئتان؟", "en": "Two thousand cells, or two hundred?"}
ABSTRACT = 'One "finding" <of> & many.'


@pytest.fixture(autouse=True)
def one_book(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    book = {
        **config.book_settings(),
        "edition": "2026.1",
        "edition_date": "2026-11-24",
        "site": "https://example.org/talaqi",
        "doi": "10.5281/zenodo.1234",
    }
    monkeypatch.setattr(config, "book_settings", lambda: book)
    monkeypatch.setattr(chapter_list, "chapter_title", lambda name, language: TITLES[language])
    return book


def head(name: str, language: str, pdf: str = "talaqi.pdf") -> BeautifulSoup:
    return BeautifulSoup(page_metadata.render_head(name, language, ABSTRACT, pdf), "html.parser")


def zotero(page: BeautifulSoup) -> dict[str, object]:
    """Return the item that Zotero saves from a page's head."""
    tags = [(tag.get("name") or tag.get("property"), tag["content"]) for tag in page.find_all("meta")]
    item: dict[str, object] = {FIELDS[name]: value for name, value in reversed(tags) if name in FIELDS}
    kind = dict(tags).get("og:type")
    item["itemType"] = (
        "bookSection" if "citation_inbook_title" in dict(tags) else "book" if kind == "book" else "webpage"
    )
    item["creators"] = [split(value) for name, value in tags if name == "citation_author"]
    item["attachments"] = [value for name, value in tags if name == "citation_pdf_url"]
    return item


def split(name: str) -> tuple[str, str]:
    """Return the first and the last name that Zotero makes of an author."""
    bare = re.sub(r"^[\s.,/\[\]:]+|[\s.,/\[\]:]+$", "", name)
    if "," in name:
        last, _, first = bare.partition(",")
        return first.strip(), last
    first, _, last = bare.rpartition(" ")
    return first, last


@pytest.mark.parametrize("language", EXAMPLES)
def test_zotero_saves_a_whole_chapter(language: str) -> None:
    site = "https://example.org/talaqi"
    assert zotero(head("two-thousand-cells", language)) == {
        "itemType": "bookSection",
        "title": TITLES[language],
        "bookTitle": config.title(language),
        "creators": [("", config.author(language))],
        "date": "2026/11/24",
        "publisher": config.publisher(language),
        "language": language,
        "edition": "2026.1",
        "DOI": "10.5281/zenodo.1234",
        "url": f"{site}/{language}/two-thousand-cells.html",
        "abstractNote": ABSTRACT,
        "attachments": [f"{site}/pdf/talaqi.pdf"],
    }


@pytest.mark.parametrize("language", EXAMPLES)
def test_zotero_saves_the_front_page_as_the_book(language: str) -> None:
    item = zotero(head("index", language))
    assert (item["itemType"], item["title"], item["edition"]) == ("book", config.title(language), "2026.1")
    assert "bookTitle" not in item


def test_people_keep_family_and_given_name(one_book: dict[str, Any]) -> None:
    one_book["authors"] = [
        {"ar": {"family": "العلوي", "given": "أحمد"}, "en": {"family": "Alaoui", "given": "Ahmed"}},
        {"ar": "مركز الأرقام", "en": "Centre for Numbers"},
    ]
    assert zotero(head("data", "en"))["creators"] == [("Ahmed", "Alaoui"), ("", "Centre for Numbers")]
    assert zotero(head("data", "ar"))["creators"] == [("أحمد", "العلوي"), ("", "مركز الأرقام")]


def test_no_address_is_invented(one_book: dict[str, Any]) -> None:
    one_book["site"], one_book["doi"] = None, None
    page = head("data", "en", pdf="")
    assert not page.find("link", rel="canonical")
    assert "http" not in json.dumps(zotero(page))
    assert zotero(head("data", "en"))["attachments"] == ["../pdf/talaqi.pdf"]


def test_the_canonical_address_is_that_of_the_newest_edition(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("talaqi.editions.current_edition.is_published", lambda: True)
    page = head("data", "ar")
    assert page.find("link", rel="canonical")["href"] == "https://example.org/talaqi/ar/data.html"
    assert zotero(page)["url"] == "https://example.org/talaqi/editions/2026.1/ar/data.html"


def test_the_root_of_the_site_is_its_own_canonical_address() -> None:
    page = BeautifulSoup(page_metadata.render_head("index", "ar", ABSTRACT, path=""), "html.parser")
    assert page.find("link", rel="canonical")["href"] == "https://example.org/talaqi/"


def linked(name: str, language: str = "en") -> dict[str, object]:
    return json.loads(head(name, language).find("script", type="application/ld+json").string)


def test_search_engines_see_a_chapter_in_a_book() -> None:
    (chapter,) = linked("two-thousand-cells", "ar")["@graph"]
    assert (chapter["@type"], chapter["name"], chapter["inLanguage"], chapter["description"]) == (
        "Chapter",
        TITLES["ar"],
        "ar",
        ABSTRACT,
    )
    assert (chapter["isPartOf"]["@type"], chapter["isPartOf"]["bookEdition"], chapter["isPartOf"]["name"]) == (
        "Book",
        "2026.1",
        config.title("ar"),
    )
    assert linked("index")["@type"] == "Book"


def test_the_data_page_is_a_data_set_too() -> None:
    _, data = linked("data")["@graph"]
    assert data["@type"] == "Dataset" and len(data["description"]) >= 50
    assert {file["contentUrl"].rpartition("/")[2] for file in data["distribution"]} == {
        "datapackage.json",
        "findings.json",
        *(tables.table_path(table).name for table in tables.table_names()),
    }


def test_no_text_can_leave_the_script(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chapter_list, "chapter_title", lambda name, language: "</script><b>")
    page = head("data", "en")
    assert page.find("b") is None
    assert linked("data")["@graph"][0]["name"] == "</script><b>"


@pytest.mark.parametrize("language", EXAMPLES)
def test_each_judged_claim_is_reviewed_for_machines(language: str) -> None:
    known = tables.load().claims
    _, *reviews = linked("claims", language)["@graph"]
    assert {review["@type"] for review in reviews} == {"ClaimReview"}
    assert len(reviews) == (known["verdict"] != "not-checkable").sum() < len(known)
    review = next(review for review in reviews if review["url"].endswith("#claim-role-1-2000-cells"))
    assert review["url"] == f"https://example.org/talaqi/{language}/claims.html#claim-role-1-2000-cells"
    assert review["claimReviewed"] == known.loc["role-1-2000-cells", f"claim_{language}"]
    rating = {"@type": "Rating", "ratingValue": 1, "worstRating": 1, "bestRating": 3}
    words = {"ar": "يناقضه السجل", "en": "contradicted"}
    assert review["reviewRating"] == {**rating, "alternateName": words[language]}
    assert review["inLanguage"] == language and review["itemReviewed"]["datePublished"] == "2021-12-23"
    assert "210" in review["reviewBody"] and "{" not in review["reviewBody"]
