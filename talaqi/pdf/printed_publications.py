"""The references on paper: each entry once, in the language of its title, in the direction of its first letter."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from markupsafe import Markup, escape

from talaqi import config, messages, tables
from talaqi.html import templates
from talaqi.pdf.print_blocks import attributes_of

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


def list_entries(sources: Iterable[str], language: str) -> list[Publication]:
    """Return the entries of sources in a language."""
    return [_describe(tables.load().row(f"sources/{source}"), language) for source in sources]


def _describe(source: Mapping[str, str], language: str) -> Publication:
    """Return an entry in a language, with its whole address in readable letters: paper has no links."""
    publisher = source[f"publisher_{language}"]
    day = messages.format_date(source["published_on"], language) if source["published_on"] else ""
    direction = strong_direction(publisher)
    is_foreign = (direction, config.direction(language)) == ("ltr", "rtl")
    return Publication(
        source,
        isolate_arabic(publisher, language) if is_foreign else templates.publisher(source["source_id"], language),
        isolate_arabic(day, language) if is_foreign else escape(day),
        messages.text("full-stop", language),
        templates.readable_address(source["url"]).partition("://")[2].rstrip("/"),
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
