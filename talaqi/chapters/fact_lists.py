"""The facts of the book and of a chapter, and the table of them that a chapter shows in JupyterLab."""

from talaqi import config, facts, messages, paths, tables, urls
from talaqi.caches import cached, record_reads
from talaqi.chapters import chapter_list, chapter_source
from talaqi.displays import Column, Row, Table
from talaqi.facts import phrases

COLUMNS = ("key", "value", "counts", "rows")


def all_keys() -> list[str]:
    """Return the keys of all facts: the functions, and the rows that chapters state."""
    return sorted(set(facts.registered_keys()).union(*map(keys_in_chapter, chapter_list.chapter_names())))


@cached
def keys_in_chapter(name: str) -> set[str]:
    """Return the keys of the facts in a chapter, in any language."""
    sources = (paths.chapter(name, language).read_text("utf-8") for language in config.languages())
    return {key for source in sources for key in chapter_source.fact_keys(source)}


def computed_keys() -> list[str]:
    """Return the keys of the facts that no single row states, also those as of a day that chapters ask for."""
    return [key for key in all_keys() if "/" not in key]


def show_facts(chapter: str) -> Table:
    """Return the facts of a chapter as a table: key, text in each language, what it counts, and rows."""
    record_reads([("facts", chapter)])
    keys = chapter_source.fact_keys(paths.chapter(chapter, config.main_language()).read_text("utf-8"))
    titles = {key: {lang: messages.text(f"numbers-{key}", lang) for lang in config.languages()} for key in COLUMNS}
    return Table(
        name=f"numbers-{chapter}",
        title={language: messages.text("numbers-of-chapter", language) for language in config.languages()},
        note=dict.fromkeys(config.languages(), ""),
        sources=(),
        tables=tables.table_names(),
        columns=tuple(Column(key, titles[key]) for key in COLUMNS),
        rows=tuple(_describe_fact(key) for key in keys),
    )


def _describe_fact(key: str) -> Row:
    fact = facts.get_fact(key)
    loaded = tables.load(fact.as_of)
    return {
        "key": key,
        "link": urls.row_url(fact.rows[0]) if fact.rows else "",
        "value": {lang: phrases.phrase_standalone(fact, lang, loaded) for lang in config.languages()},
        "counts": {lang: phrases.label_fact(fact, lang, loaded) for lang in config.languages()},
        "rows": " ".join(fact.rows),
    }
