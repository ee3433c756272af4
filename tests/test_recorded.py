"""A change of code alone changes nothing that the book says: facts, claims, rows, citations and blocks of pages are as recorded."""

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

import pytest
import recorded

from talaqi import chapters, claims, editions, facts, findings, inputs, numbers, paths, prose, rows, settings, tables
from talaqi.book import exhibits, filters, publications, search, spelling, stems, templates
from talaqi.cite import box, formats, metadata, references, repository, sentences, styles
from talaqi.exhibits import Exhibit
from talaqi.facts import said, stated

CONFIG = (paths.CONFIG, paths.CONTENTS)
CHAPTERS = sorted(paths.CHAPTERS.rglob("*.md"))
TEMPLATES = sorted(paths.TEMPLATES.rglob("*.html"))
LANGUAGES = settings.LANGUAGES


def by_language(said: Callable[[str], Any]) -> dict[str, Any]:
    return {language: said(language) for language in LANGUAGES}


def described(key: str) -> dict[str, Any]:
    return {"fact": asdict(facts.get(key)), **by_language(lambda language: templates.described(key, language))}


def line(key: str) -> str:
    """Return a fact in one line: its value, and what it says in every language."""
    fact, known = facts.get(key), tables.load()
    return recorded.Line(" | ".join((f"{fact.value} {fact.noun} ({fact.qualifier})", *(said.say(fact, language, known) for language in LANGUAGES))))


def of_rows() -> dict[str, Any]:
    """Return all that one row states, by table: a table without numbers has none."""
    known = tables.load()
    said: dict[str, Any] = {}
    for table, columns in stated.COLUMNS.items():
        for row in known[table].index:
            for column in columns:
                try:
                    said.setdefault(f"{table}.{column}", []).append(described(f"{table}/{row}.{column}"))
                except facts.UnknownFact as problem:
                    said.setdefault(f"{table}.{column}", []).append(str(problem))
    return said


def ledger() -> dict[str, Any]:
    shown = (claims.ledger(), claims.section("partner-1"), claims.then_and_now(), claims.then_and_now(changed=True), claims.claims("role-1-2000-cells"))
    single = {row["anchor"]: row for row in shown[0].rows}
    return {**single, **{exhibit.name: asdict(exhibit) for exhibit in shown}, "filter": by_language(filters.choices)}


def of_tables() -> dict[str, Any]:
    return {table: [rows.show(table)._repr_mimebundle_(), rows.table_link(table), findings.rows()[table]] for table in tables.names()}


def html(exhibit: Exhibit) -> dict[str, str]:
    bundle = {"exhibit": type(exhibit).__name__.lower(), **asdict(exhibit)}
    return by_language(lambda language: exhibits.node(bundle, language).children[0].astext())


def blocks() -> dict[str, Any]:
    """Return pieces of pages as they are written: tables, the ledger, cards, lists."""
    shown = [*(rows.show(table) for table in tables.names()), claims.ledger(), claims.section("role-1"), claims.then_and_now(), rows.show("counts", "some", "value period_end stated_on")]
    cards = {key: by_language(lambda language, key=key: templates.card(key, language, "#here")) for key in (*facts.keys(), "counts/c049-cells", "accounts/o095")}
    order = {f"publications {language}": sorted(tables.load().sources.index, key=lambda one, language=language: publications._order(tables.load().sources.loc[one], language)) for language in LANGUAGES}
    return {**{f"{type(exhibit).__name__} {exhibit.name}": html(exhibit) for exhibit in shown}, **cards, **order}


def citations() -> dict[str, Any]:
    made: dict[str, Any] = {"CITATION.cff": repository.cff(), ".zenodo.json": repository.zenodo()}
    for language in LANGUAGES:
        for name, item in references.every(language).items():
            page = "index" if name == references.BOOK else name
            cited = [styles.citation(item, style, language) for style in styles.STYLES]
            made[f"{name} {language}"] = [item, cited, [form(item) for form in formats.FORMATS.values()], box.box(page, language), metadata.head(page, language, "About.", pdf="a.pdf")]
        made[f"sentences {language}"] = [sentences.fact(templates.described(key, language), language) for key in facts.keys()]
        made[f"exhibit {language}"] = sentences.exhibit("figure", "«A» “title”", ("counts", "claims"), tuple(tables.load().sources.index[:5]), language)
        made[f"line {language}"] = [box.edition_line(language, "data.html#changes", "a.pdf"), sentences.complete(f"{sentences.TAIL}{sentences.address_mark('#x')}{sentences.address_mark('a.html#y')}", "data", language)]
    return made


def said_in_prose() -> dict[str, Any]:
    """Return what chapters say where their roles stand, the tables that their cells read, and their lists of numbers."""
    said = {f"{name} {language}": prose.plain(paths.chapter(name, language).read_text("utf-8"), language) for name in chapters.names() for language in LANGUAGES}
    read = {f"{name} reads": inputs.read_by(prose.cells(paths.chapter(name, settings.MAIN).read_text("utf-8"))) for name in chapters.names()}
    listed = {f"{name} numbers": asdict(numbers.of(name)) for name in chapters.names()}
    return {**said, **read, **listed, "keys": numbers.keys(), "computed": numbers.computed()}


def searched() -> dict[str, Any]:
    words = by_language(lambda language: sorted({word for file in (paths.CHAPTERS / language).glob("*.md") for word in spelling.WORD.findall(file.read_text("utf-8"))}))
    cut = {language: [(word, stems.stem(word, language)) for word in found] for language, found in words.items()}
    reads = by_language(lambda language: [search.of(language).js_stemmer_code, sorted(search.of(language).stopwords), search.of(language).lang])
    return {**cut, **{f"search {language}": read for language, read in reads.items()}}


PARTS: dict[str, tuple[Callable[[], dict[str, Any]], tuple[Any, ...]]] = {
    # All that a card says of them is recorded among the blocks.
    "facts": (lambda: {key: line(key) for key in facts.keys()}, (*recorded.DATA, *recorded.WORDS)),
    "rows": (of_rows, (*recorded.DATA, *recorded.WORDS)),
    "claims": (ledger, (*recorded.DATA, *recorded.WORDS)),
    "tables": (of_tables, (*recorded.DATA, *recorded.WORDS)),
    "blocks": (blocks, (*recorded.DATA, *recorded.WORDS, *CONFIG, *TEMPLATES)),
    "citations": (citations, (*recorded.DATA, *recorded.WORDS, *CONFIG, *CHAPTERS, *TEMPLATES, *sorted(paths.EDITIONS.glob("*.json")))),
    "prose": (said_in_prose, (*recorded.DATA, *recorded.WORDS, *CHAPTERS)),
    "stems": (searched, (*CHAPTERS, *sorted((paths.PACKAGE / "book").glob("stemmer.*")))),
}


@pytest.mark.parametrize("part", PARTS)
def test_results_are_as_recorded(part: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(editions, "commit", lambda: "0123456789ab")
    results, files = PARTS[part]
    recorded.compare(part, results(), files)
