"""The numbers of the book: all of them, those of a chapter, and these as the table that its first cell shows in JupyterLab."""

from talaqi import config, facts, messages, paths, tables, urls
from talaqi.chapters import chapter_list, chapter_source
from talaqi.displays import Column, Table
from talaqi.facts import phrases


def all_keys() -> list[str]:
    """Return the keys of all facts: those that are functions and those that a chapter says of a row."""
    return sorted({*facts.registered_keys(), *(key for name in chapter_list.chapter_names() for key in keys_in_chapter(name))})


def keys_in_chapter(name: str) -> set[str]:
    """Return the keys of the facts that a chapter says, in any language."""
    sources = (paths.chapter(name, language).read_text("utf-8") for language in config.languages())
    return {key for source in sources for key in chapter_source.fact_keys(source)}


def computed_keys() -> list[str]:
    """Return the keys of the facts that no single row states, with the days that chapters ask them of."""
    return [key for key in all_keys() if "/" not in key]


def show_facts(chapter: str) -> Table:
    """Return every number that a chapter says: its key, how each language says it, what it counts, and its rows."""
    keys = chapter_source.fact_keys(paths.chapter(chapter, config.main_language()).read_text("utf-8"))
    return Table(
        name=f"numbers-{chapter}",
        title={language: messages.text("numbers-of-chapter", language) for language in config.languages()},
        note={language: "" for language in config.languages()},
        sources=(),
        tables=tables.table_names(),
        columns=tuple(Column(key, {language: messages.text(f"numbers-{key}", language) for language in config.languages()}) for key in ("key", "value", "counts", "rows")),
        rows=tuple(_row(key) for key in keys),
    )


def _row(key: str) -> dict[str, object]:
    fact = facts.get_fact(key)
    known = tables.load(fact.as_of)
    return {
        "key": key,
        "link": urls.row_url(fact.rows[0]) if fact.rows else "",
        "value": {language: phrases.phrase_standalone(fact, language, known) for language in config.languages()},
        "counts": {language: phrases.label_fact(fact, language, known) for language in config.languages()},
        "rows": " ".join(fact.rows),
    }
