"""The numbers of the book: all of them, those of a chapter, and these as the table that its first cell shows in JupyterLab."""

from talaqi import chapters, facts, paths, prose, rows, settings, tables, words
from talaqi.exhibits import Column, Table
from talaqi.facts import said


def keys() -> list[str]:
    """Return the keys of all facts: those that are functions and those that a chapter says of a row."""
    return sorted({*facts.keys(), *(key for name in chapters.names() for key in said_in(name))})


def said_in(name: str) -> set[str]:
    """Return the keys of the facts that a chapter says, in any language."""
    sources = (paths.chapter(name, language).read_text("utf-8") for language in settings.LANGUAGES)
    return {key for source in sources for key in prose.fact_keys(source)}


def computed() -> list[str]:
    """Return the keys of the facts that no single row states, with the days that chapters ask them of."""
    return [key for key in keys() if "/" not in key]


def of(chapter: str) -> Table:
    """Return every number that a chapter says: its key, how each language says it, what it counts, and its rows."""
    keys = prose.fact_keys(paths.chapter(chapter, settings.MAIN).read_text("utf-8"))
    return Table(
        name=f"numbers-{chapter}",
        title={language: words.text("numbers-of-chapter", language) for language in settings.LANGUAGES},
        note={language: "" for language in settings.LANGUAGES},
        sources=(),
        tables=tables.names(),
        columns=tuple(Column(key, {language: words.text(f"numbers-{key}", language) for language in settings.LANGUAGES}) for key in ("key", "value", "counts", "rows")),
        rows=tuple(_row(key) for key in keys),
    )


def _row(key: str) -> dict[str, object]:
    fact = facts.get(key)
    known = tables.load(fact.as_of)
    return {
        "key": key,
        "link": rows.link(fact.rows[0]) if fact.rows else "",
        "value": {language: said.alone(fact, language, known) for language in settings.LANGUAGES},
        "counts": {language: said.label(fact, language, known) for language in settings.LANGUAGES},
        "rows": " ".join(fact.rows),
    }
