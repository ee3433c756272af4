"""The book and its chapters as references: what a style prints, and what a reference manager reads."""

import json
import re
import time
from pathlib import Path
from typing import Any

import pytest
from pybtex.database import parse_string

from talaqi import config
from talaqi.chapters import chapter_list
from talaqi.citations import citation_styles, file_formats, items

from conftest import EXAMPLES

pytestmark = pytest.mark.usefixtures("arabic_and_english")
PEOPLE = [
    {"ar": {"family": "العلوي", "given": "أحمد"}, "en": {"family": "Alaoui", "given": "Ahmed B."}},
    {"ar": {"family": "الفاسي", "given": "سارة"}, "en": {"family": "Fassi", "given": "Sarah"}},
    {"ar": "مركز الأرقام", "en": "Centre for Numbers"},
]
TITLES = {"ar": "ألفا خلية أم مئتان؟", "en": "Two thousand cells, or two hundred?"}


@pytest.fixture(autouse=True)
def one_book(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Cite a book whose settings and titles no edit of the real one changes."""
    book = {
        **config.book_settings(),
        "edition": "2026.1",
        "edition_date": "2026-11-24",
        "site": "https://example.org/talaqi/",
        "doi": "10.5281/zenodo.1234",
    }
    monkeypatch.setattr(config, "book_settings", lambda: book)
    monkeypatch.setattr(
        config, "title", {"ar": "تلاقي الأهداف: ما يقوله السجل", "en": "Converging Aims: What the Record Says"}.get
    )
    monkeypatch.setattr("talaqi.editions.current_edition.data_digest", lambda: "82d2ceeed4ee")
    monkeypatch.setattr(chapter_list, "chapter_title", lambda name, language: TITLES[language])
    return book


EXPECTED = {
    ("apa", "en"): "talaqi contributors. (2026). Two thousand cells, or two hundred? "
    "In <i>Converging Aims: What the Record Says</i> (Edition 2026.1 [data 82d2ceeed4ee]). https://doi.org/10.5281/zenodo.1234",
    (
        "chicago",
        "en",
    ): "talaqi contributors. “Two Thousand Cells, or Two Hundred?” In <i>Converging Aims: What the Record Says</i>, "
    "Edition 2026.1 [data 82d2ceeed4ee]. 2026. https://doi.org/10.5281/zenodo.1234.",
    ("apa", "ar"): "المساهمون في تلاقي. (2026). ألفا خلية أم مئتان؟ في <b>تلاقي الأهداف: ما يقوله السجل</b> "
    "(الطبعة 2026.1 [بصمة البيانات 82d2ceeed4ee]). https://doi.org/10.5281/zenodo.1234",
    ("chicago", "ar"): "المساهمون في تلاقي. «ألفا خلية أم مئتان؟» في <b>تلاقي الأهداف: ما يقوله السجل</b>، "
    "الطبعة 2026.1 [بصمة البيانات 82d2ceeed4ee]. 2026. https://doi.org/10.5281/zenodo.1234.",
}


@pytest.mark.parametrize("style, language", EXPECTED)
def test_a_chapter_is_cited_in_the_form_of_its_language(style: str, language: str) -> None:
    assert (
        citation_styles.render_citation(items.chapter_item("two-thousand-cells", language), style, language)
        == EXPECTED[style, language]
    )


NAMED = {
    ("apa", "en"): "Alaoui, A. B., Fassi, S., &amp; Centre for Numbers. (2026)",
    ("chicago", "en"): "Alaoui, Ahmed B., Sarah Fassi, and Centre for Numbers.",
    ("apa", "ar"): "العلوي، أحمد، والفاسي، سارة ومركز الأرقام. (2026)",
    ("chicago", "ar"): "العلوي، أحمد، وسارة الفاسي ومركز الأرقام.",
}


@pytest.mark.parametrize("style, language", NAMED)
def test_people_are_named_as_the_style_and_the_language_want(
    style: str, language: str, one_book: dict[str, Any]
) -> None:
    one_book["authors"] = PEOPLE
    assert citation_styles.render_citation(items.book_item(language), style, language).startswith(
        NAMED[style, language]
    )


@pytest.mark.parametrize("style", citation_styles.STYLES)
@pytest.mark.parametrize("people", [[], PEOPLE, PEOPLE[:1] * 25])
def test_arabic_has_neither_latin_marks_nor_italics(
    style: str, people: list[dict[str, Any]], one_book: dict[str, Any]
) -> None:
    one_book["authors"] = people
    for item in items.book_item("ar"), items.chapter_item("x", "ar"):
        entry = citation_styles.render_citation(item, style, "ar").replace(f"https://doi.org/{item['DOI']}", "")
        assert not re.search(r"[,;]|<i>|&amp;|\u2060|\u0640", entry)


def test_a_full_stop_stands_where_the_language_wants_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        chapter_list, "chapter_title", lambda name, language: {"en": "One arrest", "ar": "توقيف واحد"}[language]
    )
    assert "“One Arrest.” In" in citation_styles.render_citation(items.chapter_item("x", "en"), "chicago", "en")
    assert "«توقيف واحد». في" in citation_styles.render_citation(items.chapter_item("x", "ar"), "chicago", "ar")


def test_a_publisher_who_is_not_the_author_is_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(config, "publisher", lambda language: "Dar")
    assert "Dar" in citation_styles.render_citation(items.book_item("en"), "apa", "en")


@pytest.mark.parametrize("language", EXAMPLES)
@pytest.mark.parametrize("people", [[], PEOPLE])
def test_bibtex_keeps_its_letters_and_parses_back(
    language: str, people: list[dict[str, Any]], one_book: dict[str, Any]
) -> None:
    one_book["authors"] = people
    item = items.chapter_item("two-thousand-cells", language)
    entry = parse_string(file_formats.bibtex(item), "bibtex").entries[item["id"]]
    assert entry.type == "incollection"
    assert entry.fields["title"] == f"{{{item['title']}}}"
    assert entry.fields["booktitle"] == f"{{{config.title(language)}}}"
    assert (entry.fields["edition"], entry.fields["year"], entry.fields["month"]) == ("2026.1", "2026", "November")
    written = [
        (" ".join((*person.first_names, *person.middle_names)), " ".join(person.last_names))
        for person in entry.persons["author"]
    ]
    assert written == [
        (author.get("given", ""), author.get("family") or f"{{{author['literal']}}}") for author in item["author"]
    ]


def test_bibtex_spells_out_what_tex_would_read_otherwise() -> None:
    item = {**items.book_item("en"), "title": "A_b & {c} 5% \\ #1 ~ ^ $"}
    entry = parse_string(file_formats.bibtex(item), "bibtex").entries[item["id"]]
    assert entry.fields["title"] == r"{A\_b \& \{c\} 5\% \textbackslash{} \#1 \textasciitilde{} \textasciicircum{} \$}"


@pytest.mark.parametrize("language", EXAMPLES)
def test_ris_holds_what_a_chapter_needs(language: str, one_book: dict[str, Any]) -> None:
    one_book["authors"] = PEOPLE
    lines = file_formats.ris(items.chapter_item("two-thousand-cells", language)).split("\r\n")
    assert (lines[0], lines[-2:]) == ("TY  - CHAP", ["ER  - ", ""])
    read = [line.split("  - ", 1) for line in lines[:-1]]
    authors = (person[language] for person in PEOPLE)
    assert [value for tag, value in read if tag == "AU"] == [
        f"{name['family']}, {name['given']}" if isinstance(name, dict) else name for name in authors
    ]
    fields = dict(read)
    assert (fields["TI"], fields["T2"], fields["ET"]) == (TITLES[language], config.title(language), "2026.1")
    assert (fields["DA"], fields["DO"], fields["LA"]) == ("2026/11/24", "10.5281/zenodo.1234", language)
    assert fields["UR"] == f"https://example.org/talaqi/{language}/two-thousand-cells.html"


def test_no_address_is_invented(one_book: dict[str, Any]) -> None:
    one_book["site"], one_book["doi"] = None, None
    item = items.book_item("en")
    assert "URL" not in item and "DOI" not in item
    assert "http" not in file_formats.bibtex(item) + file_formats.ris(item) + citation_styles.render_citation(
        item, "apa", "en"
    )


def test_every_reference_names_the_data_and_the_other_title() -> None:
    note = items.chapter_item("two-thousand-cells", "ar")["note"]
    assert note == "بصمة البيانات 82d2ceeed4ee؛ العنوان بالإنجليزية: Two thousand cells, or two hundred?"


def test_all_files_of_all_languages_are_written_quickly(tmp_path: Path) -> None:
    started = time.perf_counter()
    file_formats.write_files(tmp_path)
    assert time.perf_counter() - started < 2
    names = {"book", *chapter_list.chapter_names()} - {"index"}
    for language in config.languages():
        assert {file.name for file in (tmp_path / language).iterdir()} == {
            f"{name}.{suffix}" for name in names for suffix in file_formats.FORMATS
        }
    assert json.loads((tmp_path / "ar" / "book.json").read_text("utf-8")) == [items.book_item("ar")]
