"""Say numbers with their nouns, dates with their precision and lists, in any language of the book.

The messages stand in `messages/<language>/*.ftl` (Fluent), the engine's and, laid over them, those of the book's `analysis`, where an editor can change them without touching code. A counted noun is
a message of its own (`cell`, `arrest`): it is given the number `$n` to choose a form by, the number as written `$number`,
and the grammatical `$case`, which only the Arabic dual needs.
"""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource

from talaqi import dates, paths
from talaqi.caches import cached
from talaqi.errors import UserError

# A message by its name, at the beginning of a line.
NAME = re.compile(r"^([a-z][\w-]*) =", re.MULTILINE)
SHOWN = 10
# Below this number there is one of every plural category.
LARGEST = 200
# A name to which the Arabic conjunction would cling.
LATIN = re.compile("[A-Za-z]")


class MessageError(UserError):
    """A word that the language lacks, or that was asked for without what it needs."""


@cached
def load_bundle(language: str) -> FluentBundle:
    """Return all messages of a language, without Fluent's isolation marks (figures and comparisons need none)."""
    messages = FluentBundle([language], use_isolating=False)
    for file in message_files(language):
        messages.add_resource(FluentResource(file.read_text("utf-8")), allow_overrides=True)
    return messages


def message_files(language: str) -> list[Path]:
    """Return the files of a language's messages: the engine's, then the book's, which override them."""
    return [file for folder in (paths.ENGINE_MESSAGES, paths.book_messages()) for file in sorted((folder / language).glob("*.ftl"))]


@cached
def message_names(language: str) -> frozenset[str]:
    """Return the names of the messages that a language has."""
    return frozenset(name for file in message_files(language) for name in NAME.findall(file.read_text("utf-8")))


def check_messages(languages: Sequence[str]) -> None:
    """Raise WordError for the first language that lacks what another says; months that CLDR names right need no message."""
    wanted = {name for language in languages for name in message_names(language) if not name.startswith("month-")}
    for language in languages:
        if missing := sorted(wanted - message_names(language)):
            more = f" and {len(missing) - SHOWN} more" if len(missing) > SHOWN else ""
            raise MessageError(f"messages of {language!r}: messages are missing that another language of the book has: {', '.join(missing[:SHOWN])}{more}")


def has_message(message: str, language: str) -> bool:
    """Return whether a language has a message."""
    return load_bundle(language).has_message(message)


def text(message: str, language: str, /, **values: object) -> str:
    """Return a message with its values filled in; raise WordError where it is missing or a value is."""
    messages = load_bundle(language)
    if not messages.has_message(message):
        raise MessageError(f"messages of {language!r}: there is no message {message!r}")
    pattern = messages.get_message(message).value
    said, errors = messages.format_pattern(pattern, values)
    if errors:
        raise MessageError(f"messages of {language!r}: {message!r} cannot be said: {errors[0]}")
    return said


def capitalize(said: str) -> str:
    """Return what stands alone, as a title or at the beginning of a line, with a capital where its script has them."""
    return said[:1].upper() + said[1:]


def inner_quotes(title: str, language: str) -> str:
    """Return a title fit to stand inside quotation marks: its own marks become the inner ones."""
    marks = {"«": "“", "»": "”"} if language == "ar" else {"“": "‘", "”": "’"}
    return title.translate(str.maketrans(marks))


def format_number(value: float, language: str) -> str:
    """Return a number as every language of the book writes it: digits 0-9, thousands with a comma, one decimal."""
    return f"{value:,}" if isinstance(value, int) else f"{value:,.1f}"


def count_noun(value: float, noun: str, language: str, qualifier: str = "exact", case: str = "oblique") -> str:
    """Return a number with its noun in the form that the number asks for, and with its qualifier."""
    case = "oblique" if qualifier != "exact" else case
    said = text(noun, language, n=value, number=format_number(value, language), case=case)
    return said if qualifier == "exact" else text(f"qualified-{qualifier}", language, what=said)


def plural_forms(noun: str, language: str, written: str) -> dict[str, str]:
    """Return a noun as it stands after numbers of each of the language's plural categories, the number itself as `written`, for scripts to fill in."""
    plural = Locale(language).plural_form
    # The greatest number of a category has no form of its own, as one and two have.
    return {plural(value): text(noun, language, n=value, number=written, case="nominative") for value in range(LARGEST)}


def qualify_number(value: float, language: str, qualifier: str = "exact") -> str:
    """Return a bare number with its qualifier."""
    said = format_number(value, language)
    return said if qualifier == "exact" else text(f"qualified-{qualifier}", language, what=said)


@cached
def _months(language: str) -> dict[int, str]:
    return Locale(language).months["format"]["wide"]


def month_name(value: int, language: str) -> str:
    """Return the name of a month; Arabic has the names in use from Cairo to Rabat's press."""
    name = f"month-{value}"
    return text(name, language) if has_message(name, language) else _months(language)[value]


def format_date(iso: str, language: str) -> str:
    """Return a date with the precision it has: "2021", "March 2021" or "25 March 2021"."""
    day = dates.first_day(iso)
    parts = {"year": str(day.year), "month": month_name(day.month, language), "day": str(day.day)}
    return text(f"date-{dates.precision(iso)}", language, **parts)


def format_period(start: str, end: str, language: str) -> str:
    """Return a span of time in words, one date where both ends are the same; of a year that was cut short, from its start."""
    if not start or start == end or (start == end[:4] and end[4:] == "-12-31"):
        return format_date(start or end, language)
    message = "period-of-year" if end.startswith(start) else "period"
    return text(message, language, start=format_date(start, language), end=format_date(end, language))


def list_languages(named: Iterable[str], language: str) -> str:
    """Return the names of languages, listed: "Arabic and English"."""
    return join_list((Locale(language).languages[one] for one in named), language)


def join_list(things: Iterable[str], language: str) -> str:
    """Return a list in words: "Italy, Morocco and Niger"; Arabic joins every item with its conjunction, save Latin names."""
    listed = list(things)
    said = "".join(listed[:1])
    for place, thing in enumerate(listed[1:], 2):
        latin = "yes" if LATIN.match(thing) else "no"
        said = text("list-last" if place == len(listed) else "list-next", language, list=said, item=thing, latin=latin)
    return said
