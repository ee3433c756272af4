"""Numbers with their nouns, dates with their precision, periods and lists, in any language of the book.

A counted noun is a message of its own (`row`, `day`). It is given the number `$n` to choose a form by, its whole part
`$whole`, the number as written `$number`, and the grammatical `$case`, which only the Arabic dual needs. Its attribute
`.gender`, in a language that has genders, chooses the form of a number in words.
"""

import re
from collections.abc import Iterable

from babel import Locale

from talaqi import dates
from talaqi.caches import cached
from talaqi.messages.bundles import attribute, has_message, text

# Every plural category has a number below this one.
PLURALS_TO = 200
# A name to which the Arabic conjunction would cling.
LATIN = re.compile("[A-Za-z]")


def capitalize(phrase: str) -> str:
    """Return a phrase that stands alone or begins a line, with a capital where its script has them."""
    return phrase[:1].upper() + phrase[1:]


def inner_quotes(title: str, language: str) -> str:
    """Return a title fit to stand inside quotation marks: its own marks become the inner ones."""
    marks = text("quotation-marks", language)
    return title.translate(str.maketrans(marks[:2], marks[2:]))


def format_number(value: float, language: str) -> str:
    """Return a number as every language of the book writes it: digits 0-9, thousands with a comma, one decimal."""
    return f"{value:,}" if isinstance(value, int) else f"{value:,.1f}"


def qualify_number(value: float, language: str, qualifier: str = "exact") -> str:
    """Return a bare number with its qualifier."""
    return _qualify(format_number(value, language), language, qualifier)


def spell_number(
    value: float, noun: str, language: str, qualifier: str = "exact", case: str = "oblique", alone: bool = True
) -> str:
    """Return a whole number, as far as the language counts in words, in words of the gender that its noun asks for.

    Any other number is returned in figures. `alone` says whether no noun follows.
    """
    written = format_number(value, language)
    if isinstance(value, int):
        case = case if qualifier == "exact" else "oblique"
        options = {"gender": attribute(noun, "gender", language), "case": case, "alone": "yes" if alone else "no"}
        written = text("number-words", language, n=value, number=written, **options)
    return _qualify(written, language, qualifier)


def _qualify(phrase: str, language: str, qualifier: str) -> str:
    return phrase if qualifier == "exact" else text(f"qualified-{qualifier}", language, what=phrase)


def count_noun(
    value: float, noun: str, language: str, qualifier: str = "exact", case: str = "oblique", in_words: bool = False
) -> str:
    """Return a number with its noun in the form that the number asks for, and with its qualifier."""
    case = case if qualifier == "exact" else "oblique"
    spelled = spell_number(value, noun, language, case=case, alone=False) if in_words else ""
    number = spelled or format_number(value, language)
    phrase = text(noun, language, n=value, whole=int(value), number=number, case=case)
    return _qualify(phrase, language, qualifier)


def plural_forms(noun: str, language: str, written: str) -> dict[str, str]:
    """Return a noun after numbers of each of the language's plural categories, the number as `written`, for scripts."""
    category, numbers = Locale(language).plural_form, range(PLURALS_TO)
    # The greatest number of a category has no form of its own, as one and two have.
    return {category(n): text(noun, language, n=n, number=written, case="nominative") for n in numbers}


@cached
def _locale_months(language: str) -> dict[int, str]:
    return Locale(language).months["format"]["wide"]


def month_name(month: int, language: str) -> str:
    """Return the name of a month: that of the messages where they have one (`month-7`), else that of CLDR."""
    message = f"month-{month}"
    return text(message, language) if has_message(message, language) else _locale_months(language)[month]


def format_date(iso: str, language: str) -> str:
    """Return a date with the precision it has: "2021", "March 2021" or "25 March 2021"."""
    day = dates.first_day(iso)
    parts = {"year": str(day.year), "month": month_name(day.month, language), "day": str(day.day)}
    return text(f"date-{dates.precision(iso)}", language, n=day.day, **parts)


def format_period(start: str, end: str, language: str) -> str:
    """Return a period in words: one date where both ends are the same; a year that was cut short, from its start."""
    if not start or start == end or (start == end[:4] and end[4:] == "-12-31"):
        return format_date(start or end, language)
    message = "period-of-year" if end.startswith(start) else "period"
    return text(message, language, start=format_date(start, language), end=format_date(end, language))


def list_languages(names: Iterable[str], language: str) -> str:
    """Return the names of languages, listed: "Arabic and English"."""
    return join_list((Locale(language).languages[name] for name in names), language)


def join_list(items: Iterable[str], language: str) -> str:
    """Return a list in words: "a, b and c"; Arabic joins every item with its conjunction, except Latin names."""
    listed = list(items)
    phrase = "".join(listed[:1])
    for place, item in enumerate(listed[1:], 2):
        latin = "yes" if LATIN.match(item) else "no"
        message = "list-last" if place == len(listed) else "list-next"
        phrase = text(message, language, list=phrase, item=item, latin=latin)
    return phrase
