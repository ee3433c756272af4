"""A sentence ready to paste, with its address, for whatever stands on a page: a number, a display, a claim.

The end of the sentence, which names the book and its edition, and the full address depend on the edition and not on the
page. A page that was read earlier must not keep them, so placeholders stand for them until the page is written.
"""

import re
from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

from talaqi import config, messages, tables, urls
from talaqi.citations import items
from talaqi.editions import current_edition
from talaqi.editions.current_edition import Edition
from talaqi.tables import row_names
from talaqi.types import JsonObject

if TYPE_CHECKING:
    from talaqi.html.templates import FactDescription

# No cell can hold a comment, for the text of cells is escaped.
PLACEHOLDER_PATTERN = re.compile(r"<!--cite (?P<kind>tail|address)(?: (?P<path>[^ ]+))?-->")
END_PLACEHOLDER = "<!--cite tail-->"
# So many publications are named; the rest is counted.
NAMED = 3


def url_placeholder(path: str) -> str:
    """Return the placeholder of a full address; `path` is a page and its anchor, or an anchor of the page itself."""
    return f"<!--cite address {path}-->"


def cite_fact(fact: "FactDescription", language: str) -> str:
    """Return a fact as a sentence: value, unit, what it counts, how it was derived, as of what day, its sources."""
    parts = [messages.text("cite-sentence-fact", language, value=fact.value, label=fact.label)]
    if fact.how:
        parts.append(messages.text("cite-sentence-how", language, how=fact.how))
    if fact.as_of:
        parts.append(messages.text("cite-sentence-as-of", language, date=messages.format_date(fact.as_of, language)))
    return " ".join((*parts, cite_sources(fact.sources, language))).strip()


def cite_display(kind: str, title: str, table_names: Iterable[str], sources: Iterable[str], language: str) -> str:
    """Return what a figure or table shows: its title, its tables and the publications behind them."""
    files = messages.join_list((f"{table}.csv" for table in table_names), language)
    quoted, name = messages.inner_quotes(title, language), messages.text(f"cite-kind-{kind}", language)
    sentence = messages.text("cite-sentence-display", language, title=quoted, kind=name, tables=files)
    return f"{sentence} {cite_sources(sources, language)}".strip()


def cite_claim(row: JsonObject, language: str) -> str:
    """Return what a claim says, its verdict, the rule behind it and the publications."""
    message = "cite-sentence-rule" if row["rule"] else "cite-sentence-no-rule"
    rule = messages.text(message, language, rule=row["rule"])
    verdict = row_names.name_of(f"terms/{row['verdict']}", language, tables.load())
    sentence = messages.text("cite-sentence-claim", language, claim=row["claim"][language], verdict=verdict, rule=rule)
    return f"{sentence} {cite_sources(row['sources'], language)}".strip()


def cite_sources(publications: Iterable[str], language: str) -> str:
    """Return who published what a sentence rests on, with dates; nothing where there is no publication."""
    listed = list(publications)
    if not listed:
        return ""
    marks = row_names.disambiguate_sources(listed[:NAMED], language, tables.load())
    sources = messages.text("cite-join", language).join(
        _cite_source(source, mark, language) for source, mark in marks.items()
    )
    if more := len(listed[NAMED:]):
        number = messages.format_number(more, language)
        sources = messages.text("cite-sources-more", language, sources=sources, n=more, number=number)
    return messages.text("cite-sources", language, sources=sources, n=len(listed))


def _cite_source(source: str, mark: str, language: str) -> str:
    """Return the publisher of a source with its date or, where it has none, with the mark that disambiguates it."""
    row = tables.load().row(f"sources/{source}")
    publisher = row[f"publisher_{language}"]
    date = messages.format_date(row["published_on"], language) if row["published_on"] else mark
    return messages.text("cite-source", language, publisher=publisher, date=date) if date else publisher


def sentence_end(language: str, edition: Edition | None = None) -> str:
    """Return the end of every sentence: the book, its edition, its data and its date."""
    edition = edition or current_edition.get_edition()
    day, words = messages.format_date(edition.date, language), items.describe_edition(language, edition)
    return messages.text("cite-tail", language, title=config.title(language), edition=words, date=day)


def fill_placeholders(body: str, page: str, language: str, edition: Edition | None = None) -> str:
    """Return a page with the placeholders of its sentences replaced by the edition and by full addresses.

    Without a site the address is the place in the edition, which the sentence names before it.
    """

    def fill(match: re.Match[str]) -> str:
        if match["kind"] == "tail":
            return escape(sentence_end(language, edition))
        path = match["path"] if not match["path"].startswith("#") else f"{page}.html{match['path']}"
        return escape(urls.permanent_url(f"{language}/{path}", edition) or f"{language}/{path}")

    return PLACEHOLDER_PATTERN.sub(fill, body)
