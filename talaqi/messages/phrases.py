"""Say numbers with their nouns, dates with their precision and lists, in any language of the book.

The messages stand in `messages/<language>/*.ftl` (Fluent): the engine's and, laid over them, those of the book's
`analysis`. A counted noun is a message of its own (`row`, `year`): it is given the number `$n` to choose a form by, the
number as written `$number`, and the grammatical `$case`, which only the Arabic dual needs. A language that the engine
does not have gets the engine's messages from the book, too.
"""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentSerializer, ast

from talaqi import dates, paths
from talaqi.caches import cached
from talaqi.errors import UserError

# The language in which the engine's messages are written first.
SOURCE_LANGUAGE = "en"
SHOWN = 10
# Below this number there is one of every plural category.
LARGEST = 200
# A name to which the Arabic conjunction would cling.
LATIN = re.compile("[A-Za-z]")


class MessageError(UserError):
    """A message that a language lacks, that cannot be read, or that was asked for without what it needs."""


@cached
def load_bundle(language: str) -> FluentBundle:
    """Return all messages of a language, without Fluent's isolation marks (figures and comparisons need none)."""
    messages = FluentBundle([language], use_isolating=False)
    for file in message_files(language):
        messages.add_resource(read_messages(file), allow_overrides=True)
    return messages


def message_files(language: str) -> list[Path]:
    """Return the files of a language's messages: the engine's, then the book's, which override them."""
    folders = (paths.ENGINE_MESSAGES, paths.book_messages())
    return [file for folder in folders for file in sorted((folder / language).glob("*.ftl"))]


@cached
def read_messages(file: Path) -> ast.Resource:
    """Return the messages of a file. Raises MessageError, with the line, for what is not a message."""
    try:
        text = file.read_text("utf-8")
    except UnicodeDecodeError:
        raise MessageError(f"{file}: it is not UTF-8; save it as UTF-8") from None
    resource = FluentResource(text)
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            position = entry.annotations[0].span.start
            line, problem = len(text[:position].splitlines()), entry.annotations[0].message
            raise MessageError(f"{file}, line {line}: not a message ({problem}); write one such as: name = text")
    return resource


@cached
def message_names(language: str) -> frozenset[str]:
    """Return the names of the messages that a language has."""
    return frozenset(_named_messages(message_files(language)))


def _named_messages(files: Iterable[Path]) -> dict[str, ast.Message]:
    """Return the messages of files by their names; of several of one name, the first."""
    entries: dict[str, ast.Message] = {}
    for file in files:
        for entry in read_messages(file).body:
            if isinstance(entry, ast.Message):
                entries.setdefault(entry.id.name, entry)
    return entries


def missing_messages(language: str, languages: Sequence[str]) -> dict[str, str]:
    """Return the messages that a language lacks, as they are written for the engine or for another of the languages.

    Months need no message: CLDR names them.
    """
    others = [other for other in languages if other not in (language, SOURCE_LANGUAGE)]
    entries = _named_messages(file for other in (SOURCE_LANGUAGE, *others) for file in message_files(other))
    lacking = [name for name in entries if name not in message_names(language) and not name.startswith("month-")]
    serializer = FluentSerializer()
    return {name: serializer.serialize_entry(entries[name]) for name in lacking}


def check_messages(languages: Sequence[str]) -> None:
    """Raise MessageError for the first language that lacks a message of the engine or of another language."""
    for language in languages:
        if missing := sorted(missing_messages(language, languages)):
            more = f" and {len(missing) - SHOWN} more" if len(missing) > SHOWN else ""
            raise MessageError(
                f"{paths.book_messages() / language}: messages are missing that the engine or another language of the "
                f"book has: {', '.join(missing[:SHOWN])}{more}; to translate them, print them: talaqi messages {language}"
            )


def has_message(message: str, language: str) -> bool:
    """Return whether a language has a message."""
    return load_bundle(language).has_message(message)


def text(message: str, language: str, /, **values: object) -> str:
    """Return a message with its values filled in; raise MessageError where it is missing or a value is."""
    messages = load_bundle(language)
    if not messages.has_message(message):
        raise MessageError(f"{paths.book_messages() / language}: there is no message {message!r}; add it")
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
    return text(f"date-{dates.precision(iso)}", language, n=day.day, **parts)


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
