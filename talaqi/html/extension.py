"""The Sphinx extension of the book: its theme, nodes, roles, directives and search."""

import shutil
from contextlib import ExitStack
from pathlib import Path, PurePosixPath
from typing import Any

from docutils.nodes import document
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.environment import BuildEnvironment

from talaqi import paths
from talaqi.caches import record_reads, recording
from talaqi.chapters import chapter_source
from talaqi.execution import dependencies, result_cache
from talaqi.html import directives, nodes, page_context, roles, theme, web_fonts
from talaqi.html.page_data import PageData
from talaqi.search import search_texts, sphinx_search

# After everything that a page shows has been made.
AFTER_ALL = 1000
PAGE_READS = PageData[dependencies.Digests]("talaqi_reads")


def setup(app: Sphinx) -> dict[str, Any]:
    """Register all parts of the extension."""
    # After an edit of the package every page must be read again: Sphinx sees only settings.
    app.add_config_value("talaqi_package", "", "env", str)
    # Jupyter Book sets it always, for an extension that the book does without; Sphinx would warn of an unknown value.
    app.add_config_value("comments_config", {}, "", dict)
    app.connect("config-inited", _note_package)
    PAGE_READS.register(app)
    app.connect("env-get-outdated", _find_outdated)
    app.connect("source-read", _start_recording)
    for part in (nodes, roles, directives, sphinx_search, search_texts, theme, page_context, web_fonts):
        part.setup(app)
    app.setup_extension("talaqi.pdf.print_pages")
    app.connect("doctree-read", _stop_recording, priority=AFTER_ALL)
    return {"version": dependencies.digest_package(), "parallel_read_safe": True, "parallel_write_safe": True}


def _note_package(app: Sphinx, config: Config) -> None:
    config["talaqi_package"] = dependencies.digest_package()


def _start_recording(app: Sphinx, docname: str, source: list[str]) -> None:
    """Record what the page reads, and let MyST-NB find the results of its cells."""
    stack = ExitStack()
    app.env.temp_data["talaqi_recording"] = stack, stack.enter_context(recording())
    if chapter_source.CELL.search(source[0]):
        chapter = PurePosixPath(docname).name
        record_reads([("results", chapter)])
        cache = _own_cache(app, result_cache.results_folder(chapter))
        env = vars(app.env)
        env["mystnb_config"] = env["mystnb_config"].copy(execution_cache_path=str(cache))


def _stop_recording(app: Sphinx, doctree: document) -> None:
    stack, reads = app.env.temp_data.pop("talaqi_recording")
    stack.close()
    PAGE_READS.get(app.env)[app.env.docname] = dependencies.digest_reads(reads)


def _find_outdated(
    app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]
) -> list[str]:
    """Return the pages of which something that they read has changed."""
    return [page for page, digests in PAGE_READS.get(env).items() if not dependencies.is_current(digests)]


def _own_cache(app: Sphinx, cache: Path) -> Path:
    """Return the cache of results from which this language reads: a copy, where several are built at once.

    Two processes that read one database at once lock each other out, and the one that gets no answer would run the
    chapter again.
    """
    own = Path(app.srcdir).parent / "executed"
    if own.parent != paths.language_build(app.config.language):
        return cache
    if cache.exists() and not (own / cache.name).exists():
        shutil.copytree(cache, own / cache.name)
    return own / cache.name
