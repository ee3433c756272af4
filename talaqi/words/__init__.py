"""Say numbers with their nouns, dates with their precision and lists, in any language of the book.

The words stand in `words/<language>/*.ftl` (Fluent), where an editor can change them without touching code. A counted noun is
a message of its own (`cell`, `arrest`): it is given the number `$n` to choose a form by, the number as written `$number`,
and the grammatical `$case`, which only the Arabic dual needs.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource

from talaqi import Mendable, dates, paths


# A message by its name, at the beginning of a line.
NAME = re.compile(r"^([a-z][\w-]*) =", re.MULTILINE)
SHOWN = 10
# Below this number there is one of every plural category.
LARGEST = 200
# A name to which the Arabic conjunction would cling.
LATIN = re.compile("[A-Za-z]")


class WordError(Mendable):
    """A word that the language lacks, or that was asked for without what it needs."""


@cache
def bundle(language: str) -> FluentBundle:
    """Return all messages of a language, without Fluent's isolation marks (figures and comparisons need none)."""
    messages = FluentBundle([language], use_isolating=False)
    for file in sorted((paths.WORDS / language).glob("*.ftl")):
        messages.add_resource(FluentResource(file.read_text("utf-8")))
    return messages


@cache
def messages(language: str) -> frozenset[str]:
    """Return the names of the messages that a language has."""
    files = (paths.WORDS / language).glob("*.ftl")
    return frozenset(name for file in files for name in NAME.findall(file.read_text("utf-8")))


def check(languages: Sequence[str]) -> None:
    """Raise WordError for the first language that lacks what another says; months that CLDR names right need no message."""
    wanted = {name for language in languages for name in messages(language) if not name.startswith("month-")}
    for language in languages:
        if missing := sorted(wanted - messages(language)):
            more = f" and {len(missing) - SHOWN} more" if len(missing) > SHOWN else ""
            raise WordError(f"talaqi/words/{language}: messages are missing that another language of the book has: {', '.join(missing[:SHOWN])}{more}")


def has(message: str, language: str) -> bool:
    """Return whether a language has a message."""
    return bundle(language).has_message(message)


def text(message: str, language: str, /, **values: object) -> str:
    """Return a message with its values filled in; raise WordError where it is missing or a value is."""
    messages = bundle(language)
    if not messages.has_message(message):
        raise WordError(f"talaqi/words/{language}: there is no message {message!r}")
    pattern = messages.get_message(message).value
    said, errors = messages.format_pattern(pattern, values)
    if errors:
        raise WordError(f"talaqi/words/{language}: {message!r} cannot be said: {errors[0]}")
    return said


def capital(said: str) -> str:
    """Return what stands alone, as a title or at the beginning of a line, with a capital where its script has them."""
    return said[:1].upper() + said[1:]


def inner_quotes(title: str, language: str) -> str:
    """Return a title fit to stand inside quotation marks: its own marks become the inner ones."""
    marks = {"«": "“", "»": "”"} if language == "ar" else {"“": "‘", "”": "’"}
    return title.translate(str.maketrans(marks))


def number(value: float, language: str) -> str:
    """Return a number as every language of the book writes it: digits 0-9, thousands with a comma, one decimal."""
    return f"{value:,}" if isinstance(value, int) else f"{value:,.1f}"


def counted(value: float, noun: str, language: str, qualifier: str = "exact", case: str = "oblique") -> str:
    """Return a number with its noun in the form that the number asks for, and with its qualifier."""
    case = "oblique" if qualifier != "exact" else case
    said = text(noun, language, n=value, number=number(value, language), case=case)
    return said if qualifier == "exact" else text(f"qualified-{qualifier}", language, what=said)


def forms(noun: str, language: str, written: str) -> dict[str, str]:
    """Return a noun as it stands after numbers of each of the language's plural categories, the number itself as `written`, for scripts to fill in."""
    plural = Locale(language).plural_form
    # The greatest number of a category has no form of its own, as one and two have.
    return {plural(value): text(noun, language, n=value, number=written, case="nominative") for value in range(LARGEST)}


def qualified(value: float, language: str, qualifier: str = "exact") -> str:
    """Return a bare number with its qualifier."""
    said = number(value, language)
    return said if qualifier == "exact" else text(f"qualified-{qualifier}", language, what=said)


@cache
def _months(language: str) -> dict[int, str]:
    return Locale(language).months["format"]["wide"]


def month(value: int, language: str) -> str:
    """Return the name of a month; Arabic has the names in use from Cairo to Rabat's press."""
    name = f"month-{value}"
    return text(name, language) if has(name, language) else _months(language)[value]


def date(iso: str, language: str) -> str:
    """Return a date with the precision it has: "2021", "March 2021" or "25 March 2021"."""
    day = dates.first(iso)
    parts = {"year": str(day.year), "month": month(day.month, language), "day": str(day.day)}
    return text(f"date-{dates.precision(iso)}", language, **parts)


def period(start: str, end: str, language: str) -> str:
    """Return a span of time in words, one date where both ends are the same; of a year that was cut short, from its start."""
    if not start or start == end or (start == end[:4] and end[4:] == "-12-31"):
        return date(start or end, language)
    message = "period-of-year" if end.startswith(start) else "period"
    return text(message, language, start=date(start, language), end=date(end, language))


def languages(named: Iterable[str], language: str) -> str:
    """Return the names of languages, listed: "Arabic and English"."""
    return items((Locale(language).languages[one] for one in named), language)


def items(things: Iterable[str], language: str) -> str:
    """Return a list in words: "Italy, Morocco and Niger"; Arabic joins every item with its conjunction, save Latin names."""
    listed = list(things)
    said = "".join(listed[:1])
    for place, thing in enumerate(listed[1:], 2):
        latin = "yes" if LATIN.match(thing) else "no"
        said = text("list-last" if place == len(listed) else "list-next", language, list=said, item=thing, latin=latin)
    return said
