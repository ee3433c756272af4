"""The numbers of a chapter as a table: what its first cell shows in JupyterLab, where prose is not rendered."""

from talaqi import chapters, facts, paths, rows, settings, tables, words
from talaqi.exhibits import Column, Table
from talaqi.facts import said


def of(chapter: str) -> Table:
    """Return every number that a chapter says: its key, how each language says it, what it counts, and its rows."""
    keys = chapters.fact_keys(paths.chapter(chapter, settings.MAIN).read_text("utf-8"))
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
        "value": {language: said.say(fact, language, known) for language in settings.LANGUAGES},
        "counts": {language: said.label(fact, language, known) for language in settings.LANGUAGES},
        "rows": " ".join(fact.rows),
    }
