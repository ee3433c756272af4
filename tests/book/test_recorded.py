"""A change of code alone changes nothing that the book says: facts, claims, rows, citations and blocks of pages are as
recorded.
"""

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

import pytest

from talaqi import config, facts, paths, tables, urls
from talaqi.chapters import chapter_list, chapter_source, fact_lists
from talaqi.citations import (
    citation_box,
    citation_styles,
    file_formats,
    items,
    page_metadata,
    repository_files,
    sentences,
)
from talaqi.displays import Display
from talaqi.editions import current_edition, snapshot
from talaqi.facts import phrases
from talaqi.html import directives, nodes, templates
from talaqi.rules import as_of_comparison, ledger
from talaqi.search import normalization, sphinx_search, stemming
from talaqi.tables import table_display

import recorded

CONFIG = (paths.config_file(), paths.contents_file())
CHAPTERS = sorted(paths.chapters().rglob("*.md"))
TEMPLATES = sorted(paths.TEMPLATES.rglob("*.html"))
LANGUAGES = config.languages()
# The columns whose values are recorded, as facts that one row states.
STATED = {
    "counts": "value period_end stated_on",
    "accounts": "arrests arrests_abroad",
    "operations": "date cells",
    "milestones": "date co_chairs partners",
    "african_lion": "participants countries start_date edition_year",
    "attacks": "killed attackers_killed date",
    "sahel": "deaths_best deaths_low deaths_high civilians one_sided_by_groups",
    "sources": "published_on",
    "claims": "resolved_date",
}


def by_language(said: Callable[[str], Any]) -> dict[str, Any]:
    return {language: said(language) for language in LANGUAGES}


def described(key: str) -> dict[str, Any]:
    return {
        "fact": asdict(facts.get_fact(key)),
        **by_language(lambda language: asdict(templates.describe_fact(key, language))),
    }


def line(key: str) -> str:
    """Return a fact in one line: its value, and what it says in every language."""
    fact, known = facts.get_fact(key), tables.load()
    return recorded.Line(
        " | ".join(
            (
                f"{fact.value} {fact.noun} ({fact.qualifier})",
                *(phrases.phrase_fact(fact, language, known) for language in LANGUAGES),
            )
        )
    )


def of_rows() -> dict[str, Any]:
    """Return all that one row states, by table: a table without numbers has none."""
    known = tables.load()
    said: dict[str, Any] = {}
    for table, columns in STATED.items():
        for row in known[table].index:
            for column in columns.split():
                try:
                    said.setdefault(f"{table}.{column}", []).append(described(f"{table}/{row}.{column}"))
                except facts.UnknownFact as problem:
                    said.setdefault(f"{table}.{column}", []).append(str(problem))
    return said


def claims() -> dict[str, Any]:
    shown = (
        ledger.show_ledger(),
        ledger.show_section("partner-1"),
        as_of_comparison.show_then_and_now(),
        as_of_comparison.show_then_and_now(changed=True),
        ledger.show_claims("role-1-2000-cells"),
    )
    single = {row.anchor: asdict(row) for row in shown[0].rows}
    return {
        **single,
        **{display.name: asdict(display) for display in shown},
        "filter": by_language(lambda language: asdict(directives.claims_filter(language))),
    }


def of_tables() -> dict[str, Any]:
    return {
        table: [
            table_display.show_rows(table)._repr_mimebundle_(),
            urls.table_url(table),
            snapshot.row_digests()[table],
        ]
        for table in tables.table_names()
    }


def html(display: Display) -> dict[str, str]:
    bundle = {"display": type(display).__name__.lower(), **asdict(display)}
    return by_language(lambda language: nodes.build_node(bundle, language).children[0].astext())


def blocks() -> dict[str, Any]:
    """Return pieces of pages as they are written: tables, the ledger, cards, lists."""
    shown = [
        *(table_display.show_rows(table) for table in tables.table_names()),
        ledger.show_ledger(),
        ledger.show_section("role-1"),
        as_of_comparison.show_then_and_now(),
        table_display.show_rows("counts", "some", "value period_end stated_on"),
    ]
    cards = {
        key: by_language(lambda language, key=key: templates.render_card(key, language, "#here"))
        for key in (*facts.registered_keys(), "counts/c049-cells", "accounts/o095")
    }
    order = {
        f"publications {language}": sorted(
            tables.load().sources.index,
            key=lambda one, language=language: directives.publication_order(tables.load().sources.loc[one], language),
        )
        for language in LANGUAGES
    }
    return {**{f"{type(display).__name__} {display.name}": html(display) for display in shown}, **cards, **order}


def citations() -> dict[str, Any]:
    made: dict[str, Any] = {
        "CITATION.cff": repository_files.render_cff(),
        ".zenodo.json": repository_files.render_zenodo(),
    }
    for language in LANGUAGES:
        for name, item in items.all_items(language).items():
            page = "index" if name == items.BOOK else name
            cited = [citation_styles.render_citation(item, style, language) for style in citation_styles.STYLES]
            made[f"{name} {language}"] = [
                item,
                cited,
                [form(item) for form in file_formats.FORMATS.values()],
                citation_box.render_box(page, language),
                page_metadata.render_head(page, language, "About.", pdf="a.pdf"),
            ]
        made[f"sentences {language}"] = [
            sentences.cite_fact(templates.describe_fact(key, language), language) for key in facts.registered_keys()
        ]
        made[f"display {language}"] = sentences.cite_display(
            "figure", "«A» “title”", ("counts", "claims"), tuple(tables.load().sources.index[:5]), language
        )
        made[f"line {language}"] = [
            citation_box.render_edition_line(language, "data.html#changes", "a.pdf"),
            sentences.fill_placeholders(
                f"{sentences.END_PLACEHOLDER}{sentences.url_placeholder('#x')}{sentences.url_placeholder('a.html#y')}",
                "data",
                language,
            ),
        ]
    return made


def said_in_prose() -> dict[str, Any]:
    """Return what chapters say where their roles stand, and their lists of numbers."""
    said = {
        f"{name} {language}": chapter_source.render_roles(paths.chapter(name, language).read_text("utf-8"), language)
        for name in chapter_list.chapter_names()
        for language in LANGUAGES
    }
    listed = {f"{name} numbers": asdict(fact_lists.show_facts(name)) for name in chapter_list.chapter_names()}
    return {**said, **listed, "keys": fact_lists.all_keys(), "computed": fact_lists.computed_keys()}


def searched() -> dict[str, Any]:
    words = by_language(
        lambda language: sorted(
            {
                word
                for file in (paths.chapters() / language).glob("*.md")
                for word in normalization.WORD.findall(file.read_text("utf-8"))
            }
        )
    )
    cut = {language: [(word, stemming.stem(word, language)) for word in found] for language, found in words.items()}
    reads = by_language(
        lambda language: [
            sphinx_search.search_language(language).js_stemmer_code,
            sorted(sphinx_search.search_language(language).stopwords),
            sphinx_search.search_language(language).lang,
        ]
    )
    return {**cut, **{f"search {language}": read for language, read in reads.items()}}


PARTS: dict[str, tuple[Callable[[], dict[str, Any]], tuple[Any, ...]]] = {
    # All that a card says of them is recorded among the blocks.
    "facts": (lambda: {key: line(key) for key in facts.registered_keys()}, (*recorded.DATA, *recorded.WORDS)),
    "rows": (of_rows, (*recorded.DATA, *recorded.WORDS)),
    "claims": (claims, (*recorded.DATA, *recorded.WORDS)),
    "tables": (of_tables, (*recorded.DATA, *recorded.WORDS)),
    "blocks": (blocks, (*recorded.DATA, *recorded.WORDS, *CONFIG, *TEMPLATES)),
    "citations": (
        citations,
        (*recorded.DATA, *recorded.WORDS, *CONFIG, *CHAPTERS, *TEMPLATES, *sorted(paths.editions().glob("*.json"))),
    ),
    "prose": (said_in_prose, (*recorded.DATA, *recorded.WORDS, *CHAPTERS)),
    "stems": (searched, (*CHAPTERS, *sorted((paths.PACKAGE / "search").glob("stemmer.*")))),
}


@pytest.mark.parametrize("part", PARTS)
def test_results_are_as_recorded(part: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(current_edition, "commit", lambda: "0123456789ab")
    results, files = PARTS[part]
    recorded.compare(part, results(), files)
