"""A fact in words: its label, also of one of several columns of a row, and its forms."""

import re

import pytest

from talaqi import config
from talaqi.chapters import fact_lists
from talaqi.facts import Fact, get_fact, phrases
from talaqi.html import templates
from talaqi.tables import load, resources

LABELS = [
    ("sources/article.published_on", "en", "Published on: Interregional for Strategic Analysis"),
    ("milestones/2021-12-02-africa-focus-group.co_chairs", "en", "Co-chairs: Africa Focus Group launched in Brussels"),
    ("milestones/2021-12-02-africa-focus-group", "en", "Africa Focus Group launched in Brussels"),
    ("accounts/o093", "ar", "توقيفات في عملية 25 مارس 2021 (تنظيم «داعش»)، بحسب منشور واحد"),
    (
        "accounts/o095.arrests_abroad",
        "en",
        "Arrests abroad in the operation of 4 April 2021 (ISIS), according to one publication",
    ),
    ("accounts/o095.arrests_abroad", "ar", "توقيفات خارج المغرب في عملية 4 أبريل 2021 (تنظيم «داعش»)، بحسب منشور واحد"),
    ("operations/e2021-sala", "ar", "توقيف، 16 ديسمبر 2021 (تنظيم «داعش»)"),
    ("operations/e2024-nov", "en", "Joint operation, 22 November 2024 (ISIS, Sahel branch)"),
    (
        "counts/c074-cells.stated_on",
        "en",
        "Stated on: cells dismantled, nationwide, 2002 to 16 February 2021 (Mohamed Nifaoui, 17 February 2021)",
    ),
    ("counts/c070-cells", "ar", "خلايا مفككة مرتبطة بالساحل، 24 فبراير 2025 (الشرقاوي حبوب، 24 فبراير 2025)"),
    ("counts/c069-arrests", "ar", "توقيفات لأفراد منفردين، من 2016 إلى 30 يناير 2025 (الشرقاوي حبوب، 30 يناير 2025)"),
]


@pytest.mark.parametrize(("key", "language", "label"), LABELS)
def test_label_of_a_row(key: str, language: str, label: str) -> None:
    assert phrases.label_fact(get_fact(key), language, load()) == label


def test_a_row_without_a_message_has_its_name() -> None:
    assert phrases.label_row("places/amgala", "en", load()) == "Amgala"


def test_no_scope_is_a_definite_adjective_of_what_is_counted() -> None:
    known = load()
    for row in known.counts.drop_duplicates(["measure", "scope"]).index:
        label = phrases.label_fact(get_fact(f"counts/{row}"), "ar", known)
        assert not re.search("، ال[^،]*(ة|ون)( ب|،)", label), label


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (Fact(2, "edition", ()), ("Two editions", "دورتان")),
        (Fact(2, "death", ()), ("Two deaths", "قتيلان")),
        (Fact(2, "cell", (), "at-least"), ("At least two cells", "ما لا يقل عن خليتين")),
        (Fact(1, "claim", ()), ("One claim", "ادعاء واحد")),
        (Fact(("USA", "ITA"), "countries", ()), ("The United States and Italy", "الولايات المتحدة وإيطاليا")),
    ],
)
def test_a_number_that_stands_alone(fact: Fact, text: tuple[str, str]) -> None:
    assert (phrases.phrase_standalone(fact, "en", load()), phrases.phrase_standalone(fact, "ar", load())) == text


def test_whatever_stands_alone_begins_with_a_capital_and_is_no_oblique_dual() -> None:
    for key in fact_lists.all_keys():
        english, arabic = (templates.describe_fact(key, language) for language in ("en", "ar"))
        for text in (english.value, english.label):
            assert not text[0].islower(), text
        assert not re.fullmatch(r"[^ ]+ين( [^ ]+ين)?", arabic.value), arabic.value


def test_states_have_the_article_that_a_sentence_needs() -> None:
    fact = get_fact("milestones/2021-12-02-africa-focus-group.co_chairs")
    assert phrases.phrase_fact(fact, "en", load()) == "Italy, Morocco, Niger and the United States"
    assert phrases.phrase_fact(fact, "ar", load()) == "إيطاليا والمغرب والنيجر والولايات المتحدة"


@pytest.mark.parametrize(
    ("value", "noun", "form", "text"),
    [
        (2009, "year", "", ("2009", "2009")),
        ("2021-12", "date", "", ("December 2021", "ديسمبر 2021")),
        ("2021-12", "date", "year", ("2021", "2021")),
        (2009, "cell", "number", ("2,009", "2,009")),
        (2009, "cell", "qualified", ("about 2,009", "نحو 2,009")),
        (2, "cell", "nominative", ("about two cells", "نحو خليتين")),
        (7, "cell", "words", ("about seven cells", "نحو سبع خلايا")),
        (7, "cell", "number-words", ("about seven", "نحو سبع")),
        (2009, "cell", "words", ("about 2,009 cells", "نحو 2,009 خلايا")),
    ],
)
def test_a_number_is_said_in_each_form(value: int | str, noun: str, form: str, text: tuple[str, str]) -> None:
    fact = Fact(value, noun, (), "about")
    assert (phrases.phrase_fact(fact, "en", load(), form), phrases.phrase_fact(fact, "ar", load(), form)) == text


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("words", "اثنتي عشرة خلية"),
        ("words-nominative", "اثنتا عشرة خلية"),
        ("number-words", "اثنتي عشرة"),
        ("number-words-nominative", "اثنتا عشرة"),
    ],
)
def test_a_number_in_words_is_said_in_each_case(form: str, text: str) -> None:
    assert phrases.phrase_fact(Fact(12, "cell", ()), "ar", load(), form) == text


@pytest.mark.parametrize(
    ("text", "key", "phrase"),
    [
        ("days-from-agency-to-article", "days-from-agency-to-article", "6 أيام"),
        ("ب days-from-agency-to-article:words", "days-from-agency-to-article", "بستة أيام"),
        ("counts/c049-cells:number", "counts/c049-cells", "210"),
        ("counts/c049-cells.stated_on", "counts/c049-cells.stated_on", "17 مايو 2021"),
    ],
)
def test_a_role_names_a_fact_its_form_and_a_prefix(text: str, key: str, phrase: str) -> None:
    reference = phrases.parse_reference(text)
    assert reference.key == key
    assert reference.phrase(get_fact(key), "ar", load()) == phrase


@pytest.mark.parametrize("table", [name for name, resource in resources().items() if resource.main_field])
def test_every_row_can_be_said(table: str) -> None:
    known = load()
    for row in known[table].index:
        for language in config.languages():
            assert phrases.label_row(f"{table}/{row}", language, known)
