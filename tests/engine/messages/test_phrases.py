"""Numbers agree with their nouns, dates keep their precision, and no word is missing in one language."""

import re

import pytest
from babel import Locale
from fluent.syntax import FluentParser, ast

from talaqi import config, messages, paths

VALUES = (0, 1, 2, 3, 10, 11, 12, 99, 100, 101, 102, 103, 111, 210, 1000, 2000, 2009, 4311)
# The form that each value asks for in Arabic, by hand: few 3-10, many 11-99, other round hundreds and 100-102.
FORMS = """zero one two few few many many many other other other few many few other other few many"""
ARABIC = dict(zip(VALUES, FORMS.split(), strict=True))
CELL = {
    "zero": "لا خلايا",
    "one": "خلية واحدة",
    "two": "خليتين",
    "few": "{} خلايا",
    "many": "{} خلية",
    "other": "{} خلية",
}
ARREST = {
    "zero": "لا توقيفات",
    "one": "توقيف واحد",
    "two": "توقيفين",
    "few": "{} توقيفات",
    "many": "{} توقيفاً",
    "other": "{} توقيف",
}


def parse_messages(language: str) -> dict[str, ast.Message]:
    """Return the messages of a language by their names; each stands once in the engine and once in the book."""
    found, places = {}, set()
    for file in messages.message_files(language):
        for entry in FluentParser().parse(file.read_text("utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{file.name}: {entry.content}"
            if isinstance(entry, ast.Message):
                place = (file.parents[1], entry.id.name)
                assert place not in places, f"{file.name}: {entry.id.name} is there twice"
                places.add(place)
                found[entry.id.name] = entry
    return found


def nouns() -> list[str]:
    """Return the counted nouns of the engine and of the book."""
    files = (
        paths.ENGINE_MESSAGES / config.main_language() / "numbers.ftl",
        paths.book_messages() / config.main_language() / "nouns.ftl",
    )
    return [
        noun for file in files for noun in re.findall(r"^([a-z-]+) = \{ \$n ->", file.read_text("utf-8"), re.MULTILINE)
    ]


@pytest.mark.parametrize("noun, forms", [("cell", CELL), ("arrest", ARREST)])
@pytest.mark.parametrize("value", VALUES)
def test_arabic_number_and_noun_agree(noun: str, forms: dict[str, str], value: int) -> None:
    assert messages.count_noun(value, noun, "ar") == forms[ARABIC[value]].format(f"{value:,}")


@pytest.mark.parametrize("noun", nouns())
@pytest.mark.parametrize("value", VALUES)
def test_every_arabic_noun_has_the_form_that_the_number_asks_for(noun: str, value: int) -> None:
    """Values of one category share a form; CLDR's rule, read from Babel, says which category a value has."""
    category = Locale("ar").plural_form(value)
    assert category == ARABIC[value]
    bare = lambda number: messages.count_noun(number, noun, "ar").replace(f"{number:,}", "").strip()  # noqa: E731
    assert bare(value) == bare(next(other for other in VALUES if ARABIC[other] == category))


# A feminine and a masculine noun after numbers in words, by hand, as nominative / oblique where the two differ. The
# numbers 3-10 have the gender that the noun has not, and so have the units of 13-19, whose ten agrees with the noun, as
# 1, 2, 11 and 12 do.
IN_WORDS = """
0 لا خلايا | لا أيام
1 خلية واحدة | يوم واحد
2 خليتان / خليتين | يومان / يومين
3 ثلاث خلايا | ثلاثة أيام
4 أربع خلايا | أربعة أيام
5 خمس خلايا | خمسة أيام
6 ست خلايا | ستة أيام
7 سبع خلايا | سبعة أيام
8 ثماني خلايا | ثمانية أيام
9 تسع خلايا | تسعة أيام
10 عشر خلايا | عشرة أيام
11 إحدى عشرة خلية | أحد عشر يوماً
12 اثنتا عشرة خلية / اثنتي عشرة خلية | اثنا عشر يوماً / اثني عشر يوماً
13 ثلاث عشرة خلية | ثلاثة عشر يوماً
14 أربع عشرة خلية | أربعة عشر يوماً
15 خمس عشرة خلية | خمسة عشر يوماً
16 ست عشرة خلية | ستة عشر يوماً
17 سبع عشرة خلية | سبعة عشر يوماً
18 ثماني عشرة خلية | ثمانية عشر يوماً
19 تسع عشرة خلية | تسعة عشر يوماً
20 عشرون خلية / عشرين خلية | عشرون يوماً / عشرين يوماً
21 21 خلية | 21 يوماً
99 99 خلية | 99 يوماً
100 100 خلية | 100 يوم
101 101 خلية | 101 يوم
102 102 خلية | 102 يوم
103 103 خلايا | 103 أيام
111 111 خلية | 111 يوماً
2009 2,009 خلايا | 2,009 أيام
""".strip().splitlines()
# Numbers in words without a noun, in the same order, where they are not those of above without it.
ALONE = {
    "cell": {0: "صفر", 1: "واحدة", 2: "اثنتان / اثنتين", 8: "ثمانٍ"},
    "day": {0: "صفر", 1: "واحد", 2: "اثنان / اثنين"},
}


@pytest.mark.parametrize("line", IN_WORDS)
def test_arabic_numbers_in_words_have_the_gender_and_case_that_their_noun_asks_for(line: str) -> None:
    number, phrases = line.split(" ", 1)
    for noun, forms in zip(("cell", "day"), phrases.split(" | "), strict=True):
        alone = ALONE[noun].get(int(number)) or " / ".join(form.rsplit(" ", 1)[0] for form in forms.split(" / "))
        for case, place in (("nominative", 0), ("oblique", -1)):
            phrase = messages.count_noun(int(number), noun, "ar", case=case, in_words=True)
            assert phrase == forms.split(" / ")[place]
            assert messages.spell_number(int(number), noun, "ar", case=case) == alone.split(" / ")[place]


def test_english_numbers_are_in_words_up_to_ten() -> None:
    words = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "11", "12"]
    assert [messages.spell_number(number, "cell", "en") for number in range(13)] == words
    phrases = [messages.count_noun(number, "cell", "en", in_words=True) for number in range(13)]
    assert phrases == ["no cells", "one cell", *(f"{word} cells" for word in words[2:])]


@pytest.mark.parametrize("value", [9.5, 15.7, 1.8, 3.0])
def test_a_number_with_a_decimal_stays_in_figures(value: float) -> None:
    assert messages.spell_number(value, "times", "ar", "about") == f"نحو {value}"
    assert messages.count_noun(value, "times", "en", "about", in_words=True) == f"about {value} times"


def test_the_noun_of_a_number_with_a_decimal_agrees_with_its_whole_part() -> None:
    assert messages.count_noun(9.5, "times", "ar", "about") == "نحو 9.5 أمثال"
    assert messages.count_noun(15.7, "arrest-per-cell", "ar", "about") == "نحو 15.7 توقيفاً لكل خلية"
    assert messages.count_noun(1.8, "arrest-per-cell", "ar") == "1.8 توقيف لكل خلية"


def test_a_qualifier_stands_before_a_number_in_words() -> None:
    assert messages.count_noun(2, "cell", "ar", "at-least", "nominative", in_words=True) == "ما لا يقل عن خليتين"
    assert messages.spell_number(12, "cell", "ar", "more-than", "nominative") == "أكثر من اثنتي عشرة"
    assert messages.spell_number(3, "cell", "en", "about") == "about three"


@pytest.mark.parametrize("noun", nouns())
def test_an_arabic_noun_is_feminine_if_its_one_is(noun: str) -> None:
    one = messages.count_noun(1, noun, "ar").split()
    assert messages.attribute(noun, "gender", "ar") == ("feminine" if "واحدة" in one else "")


@pytest.mark.parametrize("noun", nouns())
def test_a_noun_has_its_own_few_and_many(noun: str) -> None:
    assert messages.count_noun(3, noun, "ar").split(" ", 1)[1] != messages.count_noun(11, noun, "ar").split(" ", 1)[1]
    assert messages.count_noun(2, noun, "ar", case="nominative") != messages.count_noun(2, noun, "ar")
    assert not re.search(r"\d", messages.count_noun(1, noun, "ar") + messages.count_noun(2, noun, "ar"))


@pytest.mark.parametrize("noun", nouns())
def test_english_nouns(noun: str) -> None:
    assert messages.count_noun(1, noun, "en").startswith("one ")
    assert messages.count_noun(2009, noun, "en").startswith("2,009 ")
    assert messages.count_noun(1, noun, "en")[4:] != messages.count_noun(3, noun, "en")[2:]


def test_a_qualifier_stays_and_asks_for_the_oblique() -> None:
    assert messages.count_noun(3500, "arrest", "ar", "more-than", "nominative") == "أكثر من 3,500 توقيف"
    assert messages.count_noun(2, "cell", "ar", "about", "nominative") == "نحو خليتين"
    assert messages.count_noun(3500, "arrest", "en", "more-than") == "more than 3,500 arrests"


@pytest.mark.parametrize(
    "iso, arabic, english",
    [
        ("2005", "2005", "2005"),
        ("2014-08", "أغسطس 2014", "August 2014"),
        ("2021-12-16", "16 ديسمبر 2021", "16 December 2021"),
    ],
)
def test_a_date_is_said_no_more_precisely_than_it_is_known(iso: str, arabic: str, english: str) -> None:
    assert messages.format_date(iso, "ar") == arabic
    assert messages.format_date(iso, "en") == english


@pytest.mark.parametrize(
    "start, end, arabic, english",
    [
        ("2002", "2021-05-17", "من 2002 إلى 17 مايو 2021", "2002 to 17 May 2021"),
        ("2024", "2024-09", "من أول 2024 إلى سبتمبر 2024", "start of 2024 to September 2024"),
        ("2024", "2024-12-31", "2024", "2024"),
        ("", "2021", "2021", "2021"),
    ],
)
def test_a_span_of_time(start: str, end: str, arabic: str, english: str) -> None:
    assert (messages.format_period(start, end, "ar"), messages.format_period(start, end, "en")) == (arabic, english)


def test_lists() -> None:
    assert messages.join_list(["إيطاليا", "المغرب", "النيجر"], "ar") == "إيطاليا والمغرب والنيجر"
    assert messages.join_list(["Italy", "Morocco", "Niger"], "en") == "Italy, Morocco and Niger"
    assert messages.join_list(["المكتب المركزي", "DGST", "الأمن الوطني"], "ar") == "المكتب المركزي، DGST والأمن الوطني"


def test_marks_inside_a_title_in_marks_become_the_inner_ones() -> None:
    assert messages.inner_quotes("قضية «داعش»", "ar") == "قضية “داعش”"
    assert messages.inner_quotes("The “record”", "en") == "The ‘record’"


def test_all_languages_have_the_same_messages() -> None:
    english = set(parse_messages("en"))
    for language in config.languages():
        # Month names that the locale has right need no message.
        mine = {name for name in parse_messages(language) if not name.startswith("month-")}
        assert mine == {name for name in english if not name.startswith("month-")}


def test_arabic_words_keep_the_house_style() -> None:
    for file in messages.message_files("ar"):
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            assert "\u064b\u0627" not in line, f"{file.name}:{number}: tanwin stands after the alef"
            assert "\u0640" not in line.replace("بـ http", ""), f"{file.name}:{number}: tatweel"


def test_a_script_is_given_a_noun_in_the_form_for_each_plural_category() -> None:
    assert messages.plural_forms("row", "ar", "{}") == {
        "zero": "لا صفوف",
        "one": "صف واحد",
        "two": "صفان",
        "few": "{} صفوف",
        "many": "{} صفاً",
        "other": "{} صف",
    }
    assert messages.plural_forms("row", "en", "{}") == {"one": "one row", "other": "{} rows"}
