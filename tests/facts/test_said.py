"""What a number counts is said with its column where a row has several, and every row can be said."""

import pytest

from talaqi import settings
from talaqi.facts import Fact, get, said
from talaqi.tables import load

LABELS = [
    ("sources/article.published_on", "en", "Published on: Interregional for Strategic Analysis"),
    ("milestones/2021-12-02-africa-focus-group.co_chairs", "en", "Co-chairs: Africa Focus Group launched in Brussels"),
    ("milestones/2021-12-02-africa-focus-group", "en", "Africa Focus Group launched in Brussels"),
    ("accounts/o093", "ar", "توقيفات بحسب منشور واحد: عملية أمنية في 25 مارس 2021 (تنظيم «داعش»): تفكيك خلية"),
    ("operations/e2021-sala", "ar", "عملية أمنية في 16 ديسمبر 2021 (تنظيم «داعش»): توقيف"),
]


@pytest.mark.parametrize(("key", "language", "label"), LABELS)
def test_label_of_a_row(key: str, language: str, label: str) -> None:
    assert said.label(get(key), language, load()) == label


def test_states_have_the_article_that_a_sentence_needs() -> None:
    fact = get("milestones/2021-12-02-africa-focus-group.co_chairs")
    assert said.say(fact, "en", load()) == "Italy, Morocco, Niger and the United States"
    assert said.say(fact, "ar", load()) == "إيطاليا والمغرب والنيجر والولايات المتحدة"


@pytest.mark.parametrize(("value", "noun", "form", "told"), [
    (2009, "year", "", ("2009", "2009")),
    ("2021-12", "date", "", ("December 2021", "ديسمبر 2021")),
    ("2021-12", "date", "year", ("2021", "2021")),
    (2009, "cell", "number", ("2,009", "2,009")),
    (2009, "cell", "qualified", ("about 2,009", "نحو 2,009")),
    (2, "cell", "nominative", ("about two cells", "نحو خليتين")),
])
def test_a_number_is_said_in_each_form(value: int | str, noun: str, form: str, told: tuple[str, str]) -> None:
    fact = Fact(value, noun, (), "about")
    assert (said.say(fact, "en", load(), form), said.say(fact, "ar", load(), form)) == told


@pytest.mark.parametrize("table", ["counts", "operations", "accounts", "milestones", "african_lion", "attacks", "sahel", "claims", "sources"])
def test_every_row_can_be_said(table: str) -> None:
    known = load()
    for row in known[table].index:
        for language in settings.LANGUAGES:
            assert said.row_label(f"{table}/{row}", language, known)
