"""The Sphinx extension of the book: roles, directives and exhibits, and everything a page has in its own language."""

import shutil
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.config import Config

from talaqi import paths
from talaqi.chapters import chapter_source
from talaqi.execution import dependencies, digests, result_cache
from talaqi.html import (
    as_of_banner,
    block_anchors,
    change_list,
    display_nodes,
    fact_list_directives,
    filters,
    launch_links,
    page_context,
    prose_blocks,
    publication_list,
    roles,
    table_dictionary,
    theme,
    unused_assets,
    web_fonts,
)
from talaqi.search import search_texts, sphinx_search
from talaqi.tables import row_names


def setup(app: Sphinx) -> dict[str, Any]:
    """Register all parts of the extension."""
    # An edit of the package must make every page be read again: Sphinx sees only settings and noted files.
    app.add_config_value("talaqi_code", "", "env", str)
    app.connect("config-inited", _note_code)
    app.connect("source-read", _note_tables)
    for part in (block_anchors, roles, prose_blocks, change_list, table_dictionary, display_nodes, filters, launch_links, fact_list_directives, publication_list, page_context, as_of_banner, sphinx_search, search_texts, theme, web_fonts, unused_assets):
        part.setup(app)
    return {"version": digests.digest_code(), "parallel_read_safe": True, "parallel_write_safe": True}


def _note_code(app: Sphinx, config: Config) -> None:
    config["talaqi_code"] = digests.digest_code(everything=True)


def _note_tables(app: Sphinx, docname: str, source: list[str]) -> None:
    """Let a page depend on the tables that its cells read, and find their results in the cache of just those tables.

    Names and publications stand on every page, in the cards of its numbers.
    """
    for table in (*dependencies.tables_read_by(chapter_source.cell_sources(source[0])), *row_names.NAME_TABLES, "sources"):
        app.env.note_dependency(str(paths.data() / f"{table}.csv"))
    app.env.mystnb_config = app.env.mystnb_config.copy(execution_cache_path=str(_own_cache(app, result_cache.folder_of_source(source[0]))))


def _own_cache(app: Sphinx, cache: Path) -> Path:
    """Return the cache from which this edition reads: a copy, where several are built at once.

    Two processes that ask one database at once lock each other out, and the one that gets no answer would run the chapter again.
    """
    own = Path(app.srcdir).parent / "executed"
    if own.parent != paths.language_build(app.config.language):
        # A plain build runs what is missing itself, and may leave half of it.
        return cache if cache.exists() else cache.with_name(f"{cache.name}-plain")
    if cache.exists() and not (own / cache.name).exists():
        shutil.copytree(cache, own / cache.name)
    return own / cache.name
