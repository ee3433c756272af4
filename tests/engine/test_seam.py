"""The engine names no table, row or name of this book.

The names of all tables, the ids of all their rows and the names of countries, places and bodies are read from `data/`
and sought as words in the engine: in its Python, messages, templates, styles and scripts.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from talaqi import config, paths, tables
from talaqi.rules.verdicts import CENTRAL, VERDICTS

FILES = {".py", ".ftl", ".html", ".jinja", ".css", ".js", ".json", ".xml", ".mplstyle", ".toml"}
# The starter is another book. The lexicons of search hold the spellings of a language, names of places among them.
LEFT_OUT = ("starter/", "search/stemmer.")
WORD = re.compile(r"[^\W_]+(?:[-_][^\W_]+)*")
# Tables that the engine knows by name (talaqi/tables/package.py says which columns of theirs).
ENGINE_TABLES = {"sources", "claims", "sections", "terms"}
# Values that the engine gives a meaning.
ENGINE_TERMS = {
    *(*VERDICTS, CENTRAL, "factual", "interpretive", "erroneous"),
    *("exact", "about", "more-than", "at-least", "at-most"),
}
# Terms of the book for what the engine does, and its own words for it.
SHARED_TERMS = {"as-of", "cell", "claim", "edition", "record", "test", "verdict"}
# English words, an element of HTML among them, that are also the name of a table or the id of a row.
ENGLISH = {
    *("attacks", "bodies", "counts", "countries", "operations", "places"),
    *("article", "far", "held", "high", "low", "map", "no", "observation", "other", "planned", "plot", "press"),
    *("research", "single", "statement", "visit", "yes"),
}
ALLOWED = ENGINE_TABLES | ENGINE_TERMS | SHARED_TERMS | ENGLISH


def engine_files() -> Iterator[Path]:
    """Yield the files of the engine in which a person reads or writes words."""
    for file in sorted(paths.PACKAGE.rglob("*")):
        if file.suffix in FILES and not file.relative_to(paths.PACKAGE).as_posix().startswith(LEFT_OUT):
            yield file


def list_words(text: str) -> Iterator[str]:
    """Yield each word of a text and each part of a compound: of `row-counts-x` also `counts` and `counts-x`."""
    for word in set(WORD.findall(text)):
        starts = [0, *(match.end() for match in re.finditer("[-_]", word))]
        ends = [*(start - 1 for start in starts[1:]), len(word)]
        yield from (word[start:end] for start in starts for end in ends if start < end)


def book_words() -> set[str]:
    """Return the names of the tables and the ids of their rows, without those that are a number, such as a year."""
    loaded = tables.load(tables.ALL_ROWS)
    return {word for table in loaded for word in (table, *map(str, loaded[table].index)) if not word.isdecimal()}


def book_names() -> set[str]:
    """Return what the reader sees as the names of the rows that other rows refer to, in every language."""
    loaded = tables.load(tables.ALL_ROWS)
    resources = tables.resources().values()
    used = {resource.fields[name].names for resource in resources for name in resource.fields_of_kind("names")}
    return {
        name
        for table in used - ENGINE_TABLES
        for language in config.languages()
        for name in loaded[table][tables.resources()[table].name_field.format(language=language)]
    }


def test_the_engine_names_no_table_and_no_row_of_the_book() -> None:
    sought = book_words() - ALLOWED
    found = {
        f"{file.relative_to(paths.PACKAGE)}: {word}"
        for file in engine_files()
        for word in list_words(file.read_text("utf-8"))
        if word in sought
    }
    assert not found, "\n".join(sorted(found))


def test_the_engine_names_no_place_and_no_body_of_the_book_nor_its_article() -> None:
    names = sorted(map(re.escape, {"the article", *book_names()} - {name.capitalize() for name in ALLOWED} - ALLOWED))
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)")
    found = {
        f"{file.relative_to(paths.PACKAGE)}: {match[0]}"
        for file in engine_files()
        for match in pattern.finditer(file.read_text("utf-8"))
    }
    assert not found, "\n".join(sorted(found))


def test_what_is_allowed_is_a_word_of_the_book() -> None:
    """An exception that no row has any longer goes."""
    assert ALLOWED - ENGINE_TERMS - book_words() == set()
