"""Fills the templates of `jinja/`; every value from the tables is escaped, and addresses are checked."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
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

# Latin words in a row, with the digits that belong to them.
LATIN = re.compile(r"((?:\d+ ?)?[A-Za-zÀ-ɏ][0-9A-Za-zÀ-ɏ.’'&/-]*(?: [0-9A-Za-zÀ-ɏ&][0-9A-Za-zÀ-ɏ.’'&/-]*)*)")
# The end of a block that another one follows without a space.
BLOCK_END = re.compile(r"(</(?:t[dhr]|p|li|d[dt]|div|summary|caption|details|h[1-6])>)(?=<)")
FOLDERS = (paths.TEMPLATES, paths.PACKAGE / "html" / "themes" / "talaqi")
# Stands for the number of pages of a PDF, which is known when that is made; validation lets no cell hold such a text.
PAGES_PLACEHOLDER = "\x91pages-{}\x92"
PAGES_PATTERN = re.compile(PAGES_PLACEHOLDER.format("(?P<file>[^\x92]+)"))
LAYOUT_TOOLS = ("tracks", "ordered", "prose", "below")


@cached
def environment(language: str) -> Environment:
    """Return the templates with the messages, names and addresses of a language."""
    jinja = Environment(
        loader=FileSystemLoader(FOLDERS),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    jinja.globals.update(_messages(language) | _citations(language) | ADDRESSES)
    jinja.globals.update({name: partial(getattr(table_layout, name), language=language) for name in LAYOUT_TOOLS})
    jinja.globals.update(long=table_layout.long, wide=table_layout.wide, heads=table_layout.heads)
    return jinja


def _messages(language: str) -> dict[str, Any]:
    return {
        "language": language,
        "languages": config.languages(),
        "direction": config.direction(language),
        "text": lambda message, **values: messages.text(message, language, **values),
        "number": lambda value: messages.format_number(value, language),
        "shown_forms": partial(shown_forms, language=language),
        "counted": lambda value, noun: messages.count_noun(value, noun, language, case="nominative"),
        "months": [messages.month_name(month, language) for month in range(1, 13)],
        "date": lambda iso: messages.format_date(iso, language),
        "name": lambda address: row_names.name_of(address, language, tables.load()),
        "row_label": lambda address: phrases.label_row(address, language, tables.load(tables.ALL_ROWS)),
        "publisher": partial(publisher, language=language),
        "source_labels": lambda sources: row_names.disambiguate_sources(sources, language, tables.load()),
        "chapter_title": lambda name: chapter_list.chapter_title(name, language),
    }


def _citations(language: str) -> dict[str, Any]:
    return {
        "cite_fact": partial(sentences.cite_fact, language=language),
        "cite_display": partial(sentences.cite_display, language=language),
        "cite_claim": partial(sentences.cite_claim, language=language),
        "sentence_end": Markup(sentences.END_PLACEHOLDER),
        "full_address": lambda path: Markup(sentences.url_placeholder(path)),
    }


def render(template: str, language: str, **values: Any) -> str:
    """Return a template filled in, in one language.

    Adjacent blocks stand on lines of their own: a search engine that drops tags would join their words.
    """
    return BLOCK_END.sub("\\1\n", environment(language).get_template(template).render(**values))


def pdf_titles(language: str) -> dict[str, str]:
    """Return the titles of the PDFs that a language offers by their files: its book, its evidence, the parallel ones.

    A placeholder for its number of pages ends each title.
    """
    main, *others = config.languages()
    titles = {urls.pdf_name(language): messages.text("pdf-own", language)}
    if urls.has_evidence_pdf():
        titles[urls.pdf_name(language, is_evidence=True)] = messages.text("pdf-evidence", language)
    for pair in ((main, other) for other in others):
        if language in pair:
            names = messages.list_languages(pair, language)
            titles[urls.pdf_name(*pair)] = messages.text("pdf-parallel", language, languages=names)
    return {file: title + PAGES_PLACEHOLDER.format(file) for file, title in titles.items()}


def fill_page_counts(text: str, counts: Mapping[str, int], language: str) -> str:
    """Return a text with the numbers of pages of PDFs, by their files; one that is not made has none."""

    def fill(match: re.Match[str]) -> str:
        count = counts.get(match["file"])
        return f" ({messages.count_noun(count, 'page', language)})" if count else ""

    return PAGES_PATTERN.sub(fill, text)


def publisher(source: str, language: str) -> Markup:
    """Return who published a source; in a right-to-left language Latin names are isolated from the sentence."""
    row = tables.load().row(f"sources/{source}")
    name = row[f"publisher_{language}"]
    if config.direction(language) == "ltr":
        return escape(name)
    latin_language = row["language"] if row["language"] != language else "en"
    latin = Markup('<bdi lang="{}">{}</bdi>')
    parts = enumerate(LATIN.split(name))
    return Markup("").join(latin.format(latin_language, part) if place % 2 else escape(part) for place, part in parts)


def shown_forms(noun: str, all: int, language: str) -> dict[str, str]:
    """Return a filter's text on how many things of all are shown, `{}`, for each plural category of the language."""
    total = messages.format_number(all, language)
    forms = messages.plural_forms(noun, language, "{}").items()
    return {category: messages.text("filter-shown", language, counted=form, all=total) for category, form in forms}


def web_address(address: str) -> str:
    """Return an address that may be linked; an empty string for any that is not http or https."""
    return address if address.startswith(("http://", "https://")) else ""


def readable_address(address: str) -> str:
    """Return an address with its letters for their codes: `/خلية` for `/%D8%AE%D9%84%D9%8A%D8%A9`."""
    text = unquote(address, errors="replace")
    return text if text.isprintable() and not set(text) & set(" <>\"\N{REPLACEMENT CHARACTER}") else address


ADDRESSES: dict[str, Any] = {
    "link": urls.row_url,
    "table_link": urls.table_url,
    "anchor": urls.row_anchor,
    "fact_address": urls.fact_url,
    "web": web_address,
    "readable": readable_address,
    "precision": dates.precision,
    "main_page": tables.main_page,
    "source": lambda source: tables.load().row(f"sources/{source}"),
}


@dataclass(frozen=True)
class FactDescription:
    """What a reader is shown of a fact: its value and unit, what it counts, its derivation, rows, sources and code."""

    key: str
    value: str
    label: str
    how: str
    rows: tuple[str, ...]
    sources: tuple[str, ...]
    contested: bool
    as_of: str | None
    later: bool
    code: str = ""


def describe_fact(key: str, language: str) -> FactDescription:
    """Return the description of a fact in one language."""
    fact = facts.get_fact(key)
    loaded = tables.load(fact.as_of)
    return FactDescription(
        key=key,
        value=phrases.phrase_standalone(fact, language, loaded),
        label=phrases.label_fact(fact, language, loaded),
        how=phrases.describe_derivation(fact, language),
        rows=fact.rows,
        sources=phrases.fact_sources(fact, loaded),
        contested=fact.contested,
        as_of=fact.as_of,
        later=fact.later,
        code=urls.function_url("facts", key),
    )


@cached
def render_card(key: str, language: str, entry: str = "") -> str:
    """Return the card of a number; `entry` is the anchor of the number in the list of its page."""
    return render("card.html", language, fact=describe_fact(key, language), entry=entry)
