"""The results of the chapters' cells, in the cache that the pages read, each chapter's in a folder named after a digest of all that they depend on."""

import shutil
from collections.abc import Iterable
from copy import deepcopy
from pathlib import Path
from tempfile import mkdtemp

import nbformat
from jupyter_cache import get_cache
from jupyter_cache.base import CacheBundleIn
from myst_nb.core.read import read_myst_markdown_notebook
from myst_parser.config.main import MdParserConfig

from talaqi import config, paths
from talaqi.caches import cached
from talaqi.chapters import chapter_source
from talaqi.execution import dependencies, digests, figure_cache


def parse_notebook(name: str, language: str = "") -> nbformat.NotebookNode:
    """Return a chapter as the notebook that the pages see, so that both look for the same results in the cache."""
    return read_myst_markdown_notebook(paths.chapter(name, language or config.main_language()).read_text("utf-8"), MdParserConfig())


def executed_notebook(name: str, language: str = "") -> nbformat.NotebookNode:
    """Return a chapter as a notebook with the results of its cells, which must be in the cache."""
    read = parse_notebook(name, language)
    cells = [cell for cell in read.cells if cell.cell_type == "code"]
    if cells:
        kept = deepcopy(_kept(name, chapter_folder(name)))
        read.metadata.update(kept.metadata)
        for cell, ran in zip(cells, (cell for cell in kept.cells if cell.cell_type == "code"), strict=True):
            cell.update(ran)
    return read


@cached
def _kept(name: str, folder: Path) -> nbformat.NotebookNode:
    """Return a chapter with its results as they were kept in a folder, read once for all who ask: all languages have the same cells."""
    return get_cache(str(folder)).merge_match_into_notebook(parse_notebook(name))[1]


def find_missing(names: Iterable[str]) -> dict[str, nbformat.NotebookNode]:
    """Return the chapters with code whose results are not in the cache."""
    wanted = {}
    for name in names:
        read = parse_notebook(name)
        if not any(cell.cell_type == "code" for cell in read.cells):
            continue
        try:
            kept = chapter_folder(name).is_dir() and get_cache(str(chapter_folder(name))).match_cache_notebook(read)
        except KeyError:
            kept = None
        if not kept:
            wanted[name] = read
    return wanted


def chapter_folder(name: str) -> Path:
    """Return where the results of a chapter are kept; it is there only when all of them are."""
    return folder_of_source(paths.chapter(name, config.main_language()).read_text("utf-8"))


def folder_of_source(source: str) -> Path:
    """Return the same from the source of a chapter in any language: a folder named after a digest of all that its cells depend on."""
    written = "".join(match[0] for match in chapter_source.CELL.finditer(source))
    read = dependencies.tables_read_by(chapter_source.cell_sources(source))
    return paths.cache() / f"{digests.digest_code()}-{digests.digest_tables(read, *sorted(chapter_source.fact_keys(source)), written)}"


def store(name: str, ran: nbformat.NotebookNode) -> None:
    """Keep the results of a chapter, in one step: a build that is killed leaves all of them or none."""
    paths.cache().mkdir(parents=True, exist_ok=True)
    fresh = Path(mkdtemp(dir=paths.cache()))
    fresh.chmod(0o755)
    bundle = CacheBundleIn(ran, str(paths.chapter(name, config.main_language())))
    get_cache(str(fresh)).cache_notebook_bundle(bundle, check_validity=False, overwrite=True)
    shutil.rmtree(chapter_folder(name), ignore_errors=True)
    fresh.rename(chapter_folder(name))


def prune(names: Iterable[str]) -> None:
    """Delete the results of earlier data and code, which nothing will ask for again."""
    kept = {chapter_folder(name) for name in names}
    for earlier in paths.cache().glob("*"):
        if earlier not in kept:
            shutil.rmtree(earlier)
    figure_cache.prune()
