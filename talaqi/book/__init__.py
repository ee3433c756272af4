"""The Sphinx extension of the book: roles, directives and exhibits, and everything a page has in its own language."""

import shutil
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.config import Config

from talaqi import digests, inputs, names, paths, prose, results
from talaqi.book import anchors, blocks, changed, dictionary, exhibits, filters, fonts, launch, numbers, pages, publications, quotes, reading_day, roles, search, slim, theme


def setup(app: Sphinx) -> dict[str, Any]:
    """Register all parts of the extension."""
    # An edit of the package must make every page be read again: Sphinx sees only settings and noted files.
    app.add_config_value("talaqi_code", "", "env", str)
    app.connect("config-inited", _note_code)
    app.connect("source-read", _note_tables)
    for part in (anchors, roles, blocks, changed, dictionary, exhibits, filters, launch, numbers, publications, pages, reading_day, search, quotes, theme, fonts, slim):
        part.setup(app)
    return {"version": digests.code(), "parallel_read_safe": True, "parallel_write_safe": True}


def _note_code(app: Sphinx, config: Config) -> None:
    config["talaqi_code"] = digests.code(everything=True)


def _note_tables(app: Sphinx, docname: str, source: list[str]) -> None:
    """Let a page depend on the tables that its cells read, and find their results in the cache of just those tables.

    Names and publications stand on every page, in the cards of its numbers.
    """
    for table in (*inputs.read_by(prose.cells(source[0])), *names.EVERYWHERE, "sources"):
        app.env.note_dependency(str(paths.DATA / f"{table}.csv"))
    app.env.mystnb_config = app.env.mystnb_config.copy(execution_cache_path=str(_own_cache(app, results.folder_of(source[0]))))


def _own_cache(app: Sphinx, cache: Path) -> Path:
    """Return the cache from which this edition reads: a copy, where several are built at once.

    Two processes that ask one database at once lock each other out, and the one that gets no answer would run the chapter again.
    """
    own = Path(app.srcdir).parent / "executed"
    if own.parent != paths.edition(app.config.language):
        # A plain build runs what is missing itself, and may leave half of it.
        return cache if cache.exists() else cache.with_name(f"{cache.name}-plain")
    if cache.exists() and not (own / cache.name).exists():
        shutil.copytree(cache, own / cache.name)
    return own / cache.name
