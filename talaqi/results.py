"""The results of the chapters' cells, in the cache that the pages read, each chapter's in a folder named after a digest of all that they depend on."""

import shutil
from collections.abc import Iterable
from copy import deepcopy
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import nbformat
from jupyter_cache import get_cache
from jupyter_cache.base import CacheBundleIn
from myst_nb.core.read import read_myst_markdown_notebook
from myst_parser.config.main import MdParserConfig

from talaqi import digests, drawings, inputs, paths, prose, settings


def notebook(name: str, language: str = settings.MAIN) -> nbformat.NotebookNode:
    """Return a chapter as the notebook that the pages see, so that both look for the same results in the cache."""
    return read_myst_markdown_notebook(paths.chapter(name, language).read_text("utf-8"), MdParserConfig())


def executed(name: str, language: str = settings.MAIN) -> nbformat.NotebookNode:
    """Return a chapter as a notebook with the results of its cells, which must be in the cache."""
    read = notebook(name, language)
    cells = [cell for cell in read.cells if cell.cell_type == "code"]
    if cells:
        kept = deepcopy(_kept(name, folder(name)))
        read.metadata.update(kept.metadata)
        for cell, ran in zip(cells, (cell for cell in kept.cells if cell.cell_type == "code"), strict=True):
            cell.update(ran)
    return read


@cache
def _kept(name: str, folder: Path) -> nbformat.NotebookNode:
    """Return a chapter with its results as they were kept in a folder, read once for all who ask: all languages have the same cells."""
    return get_cache(str(folder)).merge_match_into_notebook(notebook(name))[1]


def missing(names: Iterable[str]) -> dict[str, nbformat.NotebookNode]:
    """Return the chapters with code whose results are not in the cache."""
    wanted = {}
    for name in names:
        read = notebook(name)
        if not any(cell.cell_type == "code" for cell in read.cells):
            continue
        try:
            kept = folder(name).is_dir() and get_cache(str(folder(name))).match_cache_notebook(read)
        except KeyError:
            kept = None
        if not kept:
            wanted[name] = read
    return wanted


def folder(name: str) -> Path:
    """Return where the results of a chapter are kept; it is there only when all of them are."""
    return folder_of(paths.chapter(name, settings.MAIN).read_text("utf-8"))


def folder_of(source: str) -> Path:
    """Return the same from the source of a chapter in any language: a folder named after a digest of all that its cells depend on."""
    written = "".join(match[0] for match in prose.CELL.finditer(source))
    read = inputs.read_by(prose.cells(source))
    return paths.CACHE / f"{digests.code()}-{digests.of(read, *sorted(prose.fact_keys(source)), written)}"


def keep(name: str, ran: nbformat.NotebookNode) -> None:
    """Keep the results of a chapter, in one step: a build that is killed leaves all of them or none."""
    paths.CACHE.mkdir(parents=True, exist_ok=True)
    fresh = Path(mkdtemp(dir=paths.CACHE))
    fresh.chmod(0o755)
    bundle = CacheBundleIn(ran, str(paths.chapter(name, settings.MAIN)))
    get_cache(str(fresh)).cache_notebook_bundle(bundle, check_validity=False, overwrite=True)
    shutil.rmtree(folder(name), ignore_errors=True)
    fresh.rename(folder(name))


def prune(names: Iterable[str]) -> None:
    """Delete the results of earlier data and code, which nothing will ask for again."""
    kept = {folder(name) for name in names}
    for earlier in paths.CACHE.glob("*"):
        if earlier not in kept:
            shutil.rmtree(earlier)
    drawings.prune()
