"""The references on paper: each entry once, in the language of its title, in the direction of its first letter."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from markupsafe import Markup, escape

from talaqi import config, messages, tables
from talaqi.html import templates
from talaqi.pdf.print_blocks import attributes_of

# Longer addresses are printed as the name of their host, which leads there.
LONGEST_ADDRESS = 60
# Arabic within an entry that runs from left to right: what is in brackets, and a date.
ARABIC = "\u0621-\u0652"
INSERTED = re.compile(rf"(\([^()]*[{ARABIC}][^()]*\)|(?:\d{{1,2}} )?[{ARABIC}]+(?: [{ARABIC}]+)*(?: \d{{4}})?)")


@dataclass(frozen=True)
class Publication:
    """An entry: its row, its publisher and day as HTML, and the language and direction in which it is set."""

    source: Mapping[str, str]
    publisher: Markup
    day: Markup
    stop: str
    address: str
    archived_copy: str
    language: str
    direction: str
    other_publisher: Markup = field(default_factory=Markup)


def list_entries(sources: Iterable[str], languages: Sequence[str]) -> list[Publication]:
    """Return the entries of sources in a language or, in two, each in that of its title, with its publisher in both."""
    rows = (tables.load().row(f"sources/{source}") for source in sources)
    return [_entry(row, languages) if len(languages) > 1 else _describe(row, languages[0]) for row in rows]


def _entry(source: Mapping[str, str], languages: Sequence[str]) -> Publication:
    main, other = languages
    names = [source[f"publisher_{language}"] for language in languages]
    if strong_direction(source["title"] or names[0]) != config.direction(main):
        main, other, names = other, main, names[::-1]
    entry = _describe(source, main)
    if strong_direction(names[0]) == strong_direction(names[1]):
        return entry
    return replace(entry, other_publisher=Markup("<bdi{}>{}</bdi> ").format(attributes_of(other), names[1]))


def _describe(source: Mapping[str, str], language: str) -> Publication:
    """Return an entry in a language; its address is printed where it is short enough to be typed."""
    publisher = source[f"publisher_{language}"]
    day = messages.format_date(source["published_on"], language) if source["published_on"] else ""
    direction = strong_direction(publisher)
    is_foreign = (direction, config.direction(language)) == ("ltr", "rtl")
    address = source["url"].partition("://")[2].removeprefix("www.").rstrip("/")
    return Publication(
        source,
        isolate_arabic(publisher, language) if is_foreign else templates.publisher(source["source_id"], language),
        isolate_arabic(day, language) if is_foreign else escape(day),
        messages.text("full-stop", language),
        address if len(address) <= LONGEST_ADDRESS else address.partition("/")[0],
        messages.text("archived-copy", language),
        language if direction == "rtl" else source["language"] if source["title"] else "en",
        direction,
    )


def isolate_arabic(text: str, language: str) -> Markup:
    """Return a text whose Arabic is isolated in an entry that runs from left to right: a date would fall apart."""
    isolated = Markup("<bdi{}>{}</bdi>").format
    parts = INSERTED.split(text)
    return Markup("").join(
        isolated(attributes_of(language), part) if number % 2 else escape(part) for number, part in enumerate(parts)
    )


def strong_direction(text: str) -> str:
    """Return "rtl" or "ltr", as the first letter that has a direction asks."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL"):
            return "rtl"
        if kind == "L":
            return "ltr"
    return "ltr"
