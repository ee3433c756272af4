"""A sentence ready to paste for whatever stands on a page: a number, an exhibit, a claim; and the address to go with it.

The end of the sentence, which names the book and its edition, and the full address depend on the edition and not on the
page. A page that was read earlier must not keep them, so they are marks here, filled in when the page is written.
"""

import re
from collections.abc import Iterable
from html import escape
from typing import Any

from talaqi import addresses, editions, names, settings, tables, words
from talaqi.cite import references

MARK = re.compile(r"<!--cite (?P<kind>tail|address)(?: (?P<path>[^ ]+))?-->")
TAIL = "<!--cite tail-->"
# So many publications are named; the rest is counted.
NAMED = 3


def address_mark(path: str) -> str:
    """Return the mark of a full address; `path` is a page and its anchor, or an anchor of the page itself."""
    return f"<!--cite address {path}-->"


def fact(described: dict[str, Any], language: str) -> str:
    """Return what a number says: its value and unit, what it counts, how it was derived, on what day, and its publications."""
    parts = [words.text("cite-sentence-fact", language, value=described["value"], label=described["label"])]
    if described["how"]:
        parts.append(words.text("cite-sentence-how", language, how=described["how"]))
    if described["as_of"]:
        parts.append(words.text("cite-sentence-as-of", language, date=words.date(described["as_of"], language)))
    return " ".join((*parts, sources(described["sources"], language))).strip()


def exhibit(kind: str, title: str, tables_behind: Iterable[str], publications: Iterable[str], language: str) -> str:
    """Return what a figure or table shows: its title, its tables and the publications behind them."""
    files = words.items((f"{table}.csv" for table in tables_behind), language)
    said = words.text("cite-sentence-exhibit", language, title=words.inner_quotes(title, language), kind=words.text(f"cite-kind-{kind}", language), tables=files)
    return f"{said} {sources(publications, language)}".strip()


def claim(row: dict[str, Any], language: str) -> str:
    """Return what a claim says, its verdict, the rule behind it and the publications."""
    rule = words.text("cite-sentence-rule", language, rule=row["rule"]) if row["rule"] else words.text("cite-sentence-no-rule", language)
    verdict = names.name(f"terms/{row['verdict']}", language, tables.load())
    said = words.text("cite-sentence-claim", language, claim=row["claim"][language], verdict=verdict, rule=rule)
    return f"{said} {sources(row['sources'], language)}".strip()


def sources(publications: Iterable[str], language: str) -> str:
    """Return who published what a sentence rests on, with dates; nothing where there is no publication."""
    listed = list(publications)
    if not listed:
        return ""
    apart = names.told_apart(listed[:NAMED], language, tables.load())
    named = words.text("cite-join", language).join(_source(one, apart[one], language) for one in listed[:NAMED])
    if more := len(listed[NAMED:]):
        named = words.text("cite-sources-more", language, sources=named, n=more, number=words.number(more, language))
    return words.text("cite-sources", language, sources=named, n=len(listed))


def _source(source: str, apart: str, language: str) -> str:
    """Return the publisher of a source with its date or, where it has none, with what tells it apart from others."""
    row = tables.load().row(f"sources/{source}")
    publisher, mark = row[f"publisher_{language}"], words.date(row["published_on"], language) if row["published_on"] else apart
    return words.text("cite-source", language, publisher=publisher, date=mark) if mark else publisher


def tail(language: str) -> str:
    """Return the end of every sentence: the book, its edition, its data and its date."""
    day = words.date(editions.current()["date"], language)
    return words.text("cite-tail", language, title=settings.title(language), edition=references.edition_named(language), date=day)


def complete(body: str, page: str, language: str) -> str:
    """Return a page with the marks of its sentences filled in: the edition, and addresses as full as the site's is known."""

    def fill(mark: re.Match[str]) -> str:
        if mark["kind"] == "tail":
            return escape(tail(language))
        path = mark["path"] if not mark["path"].startswith("#") else f"{page}.html{mark['path']}"
        return escape(addresses.permanent(f"{language}/{path}") or path)

    return MARK.sub(fill, body)
