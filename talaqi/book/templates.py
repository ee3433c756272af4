"""Fill the page's templates (`templates/*.html`); every value from the tables is escaped, addresses are checked."""

import re
from functools import cache, partial
from typing import Any
from urllib.parse import unquote

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from talaqi import addresses, chapters, dates, facts, names, paths, rows, settings, tables, words
from talaqi.book import tracks
from talaqi.cite import sentences
from talaqi.facts import said

# A run of Latin words, with the digits that belong to it.
LATIN = re.compile(r"((?:\d+ ?)?[A-Za-zÀ-ɏ][0-9A-Za-zÀ-ɏ.’'&/-]*(?: [0-9A-Za-zÀ-ɏ&][0-9A-Za-zÀ-ɏ.’'&/-]*)*)")

# The end of a block that another begins right behind.
NEIGHBOURS = re.compile(r"(</(?:t[dhr]|p|li|d[dt]|div|summary|caption|details|h[1-6])>)(?=<)")


@cache
def environment(language: str) -> Environment:
    """Return the templates with the words, names and addresses of a language."""
    jinja = Environment(loader=FileSystemLoader(paths.TEMPLATES / "blocks"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    jinja.globals.update(_words(language) | _citations(language) | ADDRESSES)
    return jinja


def _words(language: str) -> dict[str, Any]:
    return dict(
        language=language,
        languages=settings.LANGUAGES,
        direction=settings.direction(language),
        text=lambda message, **values: words.text(message, language, **values),
        number=lambda value: words.number(value, language),
        shown_forms=lambda noun, all: shown_forms(noun, all, language),
        counted=lambda value, noun: words.counted(value, noun, language, case="nominative"),
        date=lambda iso: words.date(iso, language),
        name=lambda address: names.name(address, language, tables.load()),
        row_label=lambda address: said.row_label(address, language, tables.load(tables.ALL_ROWS)),
        publisher=lambda source: publisher(source, language),
        told_apart=lambda sources: names.told_apart(sources, language, tables.load()),
        **{tool.__name__: partial(tool, language=language) for tool in (tracks.tracks, tracks.unbroken, tracks.ordered, tracks.prose, tracks.below)},
        long=tracks.long,
        wide=tracks.wide,
        heads=tracks.heads,
        chapter_title=lambda name: chapters.title(name, language),
    )


def _citations(language: str) -> dict[str, Any]:
    return dict(
        cite_fact=lambda fact: sentences.fact(fact, language),
        cite_exhibit=lambda kind, title, behind, sources: sentences.exhibit(kind, title, behind, sources, language),
        cite_claim=lambda row: sentences.claim(row, language),
        tail_mark=Markup(sentences.TAIL),
        address_mark=lambda path: Markup(sentences.address_mark(path)),
    )


def fill(template: str, language: str, **values: Any) -> str:
    """Return a template filled in, in one language.

    Neighbouring blocks stand on lines of their own: what indexes the page takes tags away, and would join their words.
    """
    return NEIGHBOURS.sub("\\1\n", environment(language).get_template(template).render(**values))


def publisher(source: str, language: str) -> Markup:
    """Return who published a source; a foreign name is kept apart from the direction of the sentence, "20 Minuten" would be turned."""
    row = tables.load().row(f"sources/{source}")
    said = row[f"publisher_{language}"]
    if settings.direction(language) == "ltr":
        return escape(said)
    foreign = row["language"] if row["language"] != language else "en"
    parts = LATIN.split(said)
    return Markup("").join(Markup('<bdi lang="{}">{}</bdi>').format(foreign, part) if place % 2 else escape(part) for place, part in enumerate(parts))


def shown_forms(noun: str, all: int, language: str) -> dict[str, str]:
    """Return what a filter says of how many things are shown, `{}`, of all, for each plural category."""
    return {category: words.text("filter-shown", language, counted=counted, all=words.number(all, language)) for category, counted in words.forms(noun, language, "{}").items()}


def web_address(address: str) -> str:
    """Return an address that may be linked; nothing for any that is not http or https."""
    return address if address.startswith(("http://", "https://")) else ""


def readable(address: str) -> str:
    """Return an address with its letters for their codes, where these are letters: `/خلية` for `/%D8%AE%D9%84%D9%8A%D8%A9`."""
    said = unquote(address, errors="replace")
    return said if said.isprintable() and not set(said) & set(" <>\"\N{REPLACEMENT CHARACTER}") else address


# What is the same in every language.
ADDRESSES: dict[str, Any] = {
    "link": rows.link,
    "table_link": rows.table_link,
    "anchor": rows.anchor,
    "fact_address": addresses.fact,
    "web": web_address,
    "readable": readable,
    "precision": dates.precision,
    "source": lambda source: tables.load().row(f"sources/{source}"),
}


def described(key: str, language: str) -> dict[str, Any]:
    """Return what the reader is told of a fact: its value, what it counts, how it was derived, rows and publications."""
    fact = facts.get(key)
    known = tables.load(fact.as_of)
    return {
        "key": key,
        "value": said.alone(fact, language, known),
        "label": said.label(fact, language, known),
        "how": said.how(fact, language),
        "rows": fact.rows,
        "sources": said.sources(fact, known),
        "contested": fact.contested,
        "as_of": fact.as_of,
        "later": fact.later,
    }


@cache
def card(key: str, language: str, entry: str = "") -> str:
    """Return what the card beside a number says; `entry` is the address of the number's entry in the list of its page."""
    return fill("card.html", language, fact=described(key, language), entry=entry)
