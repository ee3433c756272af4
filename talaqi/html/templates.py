"""Fill the page's templates (`templates/*.html`); every value from the tables is escaped, addresses are checked."""

import re
from functools import partial
from typing import Any
from urllib.parse import unquote

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from talaqi import config, dates, facts, messages, paths, tables, urls
from talaqi.caches import cached
from talaqi.chapters import chapter_list
from talaqi.citations import sentences
from talaqi.facts import phrases
from talaqi.html import table_layout
from talaqi.tables import row_names

# A run of Latin words, with the digits that belong to it.
LATIN = re.compile(r"((?:\d+ ?)?[A-Za-zÀ-ɏ][0-9A-Za-zÀ-ɏ.’'&/-]*(?: [0-9A-Za-zÀ-ɏ&][0-9A-Za-zÀ-ɏ.’'&/-]*)*)")

# The end of a block that another begins right behind.
NEIGHBOURS = re.compile(r"(</(?:t[dhr]|p|li|d[dt]|div|summary|caption|details|h[1-6])>)(?=<)")


@cached
def environment(language: str) -> Environment:
    """Return the templates with the words, names and addresses of a language."""
    jinja = Environment(loader=FileSystemLoader(paths.TEMPLATES / "blocks"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    jinja.globals.update(_words(language) | _citations(language) | ADDRESSES)
    return jinja


def _words(language: str) -> dict[str, Any]:
    return dict(
        language=language,
        languages=config.languages(),
        direction=config.direction(language),
        text=lambda message, **values: messages.text(message, language, **values),
        number=lambda value: messages.format_number(value, language),
        shown_forms=lambda noun, all: shown_forms(noun, all, language),
        counted=lambda value, noun: messages.count_noun(value, noun, language, case="nominative"),
        date=lambda iso: messages.format_date(iso, language),
        name=lambda address: row_names.name_of(address, language, tables.load()),
        row_label=lambda address: phrases.label_row(address, language, tables.load(tables.ALL_ROWS)),
        publisher=lambda source: publisher(source, language),
        told_apart=lambda sources: row_names.disambiguate_sources(sources, language, tables.load()),
        **{tool.__name__: partial(tool, language=language) for tool in (table_layout.tracks, table_layout.unbroken, table_layout.ordered, table_layout.prose, table_layout.below)},
        long=table_layout.long,
        wide=table_layout.wide,
        heads=table_layout.heads,
        chapter_title=lambda name: chapter_list.chapter_title(name, language),
    )


def _citations(language: str) -> dict[str, Any]:
    return dict(
        cite_fact=lambda fact: sentences.cite_fact(fact, language),
        cite_exhibit=lambda kind, title, behind, sources: sentences.cite_display(kind, title, behind, sources, language),
        cite_claim=lambda row: sentences.cite_claim(row, language),
        tail_mark=Markup(sentences.END_PLACEHOLDER),
        address_mark=lambda path: Markup(sentences.url_placeholder(path)),
    )


def render(template: str, language: str, **values: Any) -> str:
    """Return a template filled in, in one language.

    Neighbouring blocks stand on lines of their own: what indexes the page takes tags away, and would join their words.
    """
    return NEIGHBOURS.sub("\\1\n", environment(language).get_template(template).render(**values))


def publisher(source: str, language: str) -> Markup:
    """Return who published a source; a foreign name is kept apart from the direction of the sentence, "20 Minuten" would be turned."""
    row = tables.load().row(f"sources/{source}")
    said = row[f"publisher_{language}"]
    if config.direction(language) == "ltr":
        return escape(said)
    foreign = row["language"] if row["language"] != language else "en"
    parts = LATIN.split(said)
    return Markup("").join(Markup('<bdi lang="{}">{}</bdi>').format(foreign, part) if place % 2 else escape(part) for place, part in enumerate(parts))


def shown_forms(noun: str, all: int, language: str) -> dict[str, str]:
    """Return what a filter says of how many things are shown, `{}`, of all, for each plural category."""
    return {category: messages.text("filter-shown", language, counted=counted, all=messages.format_number(all, language)) for category, counted in messages.plural_forms(noun, language, "{}").items()}


def web_address(address: str) -> str:
    """Return an address that may be linked; nothing for any that is not http or https."""
    return address if address.startswith(("http://", "https://")) else ""


def readable(address: str) -> str:
    """Return an address with its letters for their codes, where these are letters: `/خلية` for `/%D8%AE%D9%84%D9%8A%D8%A9`."""
    said = unquote(address, errors="replace")
    return said if said.isprintable() and not set(said) & set(" <>\"\N{REPLACEMENT CHARACTER}") else address


# What is the same in every language.
ADDRESSES: dict[str, Any] = {
    "link": urls.row_url,
    "table_link": urls.table_url,
    "anchor": urls.row_anchor,
    "fact_address": urls.fact_url,
    "web": web_address,
    "readable": readable,
    "precision": dates.precision,
    "source": lambda source: tables.load().row(f"sources/{source}"),
}


def describe_fact(key: str, language: str) -> dict[str, Any]:
    """Return what the reader is told of a fact: its value, what it counts, how it was derived, rows and publications."""
    fact = facts.get_fact(key)
    known = tables.load(fact.as_of)
    return {
        "key": key,
        "value": phrases.phrase_standalone(fact, language, known),
        "label": phrases.label_fact(fact, language, known),
        "how": phrases.describe_derivation(fact, language),
        "rows": fact.rows,
        "sources": phrases.fact_sources(fact, known),
        "contested": fact.contested,
        "as_of": fact.as_of,
        "later": fact.later,
    }


@cached
def render_card(key: str, language: str, entry: str = "") -> str:
    """Return what the card beside a number says; `entry` is the address of the number's entry in the list of its page."""
    return render("card.html", language, fact=describe_fact(key, language), entry=entry)
