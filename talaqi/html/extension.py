"""The Sphinx extension of the book: its theme, nodes, roles, directives and search."""

import shutil
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.config import Config

from talaqi import paths, tables
from talaqi.chapters import chapter_source
from talaqi.execution import dependencies, digests, result_cache
from talaqi.html import directives, nodes, page_context, roles, theme, web_fonts
from talaqi.search import search_texts, sphinx_search


def setup(app: Sphinx) -> dict[str, Any]:
    """Register all parts of the extension."""
    # After an edit of the package every page must be read again: Sphinx sees only settings and noted files.
    app.add_config_value("talaqi_code", "", "env", str)
    # Jupyter Book sets it always, for an extension that the book does without; Sphinx would warn of an unknown value.
    app.add_config_value("comments_config", {}, "", dict)
    app.connect("config-inited", _note_code)
    app.connect("source-read", _note_tables)
    for part in (nodes, roles, directives, sphinx_search, search_texts, theme, page_context, web_fonts):
        part.setup(app)
    return {"version": digests.digest_code(), "parallel_read_safe": True, "parallel_write_safe": True}


def _note_code(app: Sphinx, config: Config) -> None:
    config["talaqi_code"] = digests.digest_code(everything=True)


def _note_tables(app: Sphinx, docname: str, source: list[str]) -> None:
    """Let a page depend on the tables that its cells read, and find their results in the cache of just those tables.

    Names and publications stand on every page, in the cards of its numbers.
    """
    cells = chapter_source.cell_sources(source[0])
    for table in (*dependencies.tables_read_by(cells), *tables.name_tables(), "sources"):
        app.env.note_dependency(str(paths.data() / f"{table}.csv"))
    cache = str(_own_cache(app, result_cache.folder_of_source(source[0])))
    env = vars(app.env)
    env["mystnb_config"] = env["mystnb_config"].copy(execution_cache_path=cache)


def _own_cache(app: Sphinx, cache: Path) -> Path:
    """Return the cache of results from which this language reads: a copy, where several are built at once.

    Two processes that read one database at once lock each other out, and the one that gets no answer would run the
    chapter again.
    """
    own = Path(app.srcdir).parent / "executed"
    if own.parent != paths.language_build(app.config.language):
        # A plain build runs what is missing itself, and may leave half of it.
        return cache if cache.exists() else cache.with_name(f"{cache.name}-plain")
    if cache.exists() and not (own / cache.name).exists():
        shutil.copytree(cache, own / cache.name)
    return own / cache.name
