"""The results of the chapters' cells, each in a cache that pages read, with digests of what it was made from."""

import json
import shutil
from collections.abc import Iterable, Iterator
from copy import deepcopy
from hashlib import sha256
from pathlib import Path
from tempfile import mkdtemp

import nbformat
from jupyter_cache import get_cache
from jupyter_cache.base import CacheBundleIn
from myst_nb.core.read import read_myst_markdown_notebook
from myst_parser.config.main import MdParserConfig

from talaqi import config, paths, tables
from talaqi.caches import Read, cached, record_reads
from talaqi.chapters import chapter_list, chapter_source
from talaqi.displays import MEDIA_TYPE
from talaqi.execution import dependencies
from talaqi.types import JsonObject

# So many results of a chapter are kept: those from before an edit are found again when the edit is undone.
KEPT = 3
READS = "reads.json"


def parse_notebook(name: str, language: str = "") -> nbformat.NotebookNode:
    """Return a chapter as the notebook that the pages see, so that both look for the same results in the cache."""
    source = paths.chapter(name, language or config.main_language()).read_text("utf-8")
    return read_myst_markdown_notebook(source, MdParserConfig())


def executed_notebook(name: str, language: str = "") -> nbformat.NotebookNode:
    """Return a chapter as a notebook with the results of its cells, which must be in the cache."""
    notebook = parse_notebook(name, language)
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    if cells and (stored := stored_notebook(name)):
        executed = deepcopy(stored)
        notebook.metadata.update(executed.metadata)
        executed_cells = (cell for cell in executed.cells if cell.cell_type == "code")
        for cell, executed_cell in zip(cells, executed_cells, strict=True):
            cell.update(executed_cell)
    return notebook


def stored_notebook(name: str) -> nbformat.NotebookNode | None:
    """Return a chapter with its results as they are kept, which no caller may change; None where there are none."""
    folder = find_results(name)
    return _read_results(name, folder) if folder else None


@cached
def _read_results(name: str, folder: Path) -> nbformat.NotebookNode:
    """Return a chapter with the results of a folder, read once for all languages, which have the same cells."""
    return get_cache(str(folder)).merge_match_into_notebook(parse_notebook(name))[1]


def first_figure(name: str) -> JsonObject | None:
    """Return the first figure that a chapter shows, as its results hold it; None where it shows none."""
    return next((display for display in list_displays(name) if display["display"] == "figure"), None)


def list_displays(name: str) -> Iterator[JsonObject]:
    """Yield the displays that the cells of a chapter returned, as its results hold them."""
    record_reads([("results", name)])
    stored = stored_notebook(name)
    for cell in stored.cells if stored else ():
        for output in cell.get("outputs", ()):
            if MEDIA_TYPE in output.get("data", {}):
                yield output["data"][MEDIA_TYPE]


def first_figure_of_book() -> tuple[str, JsonObject | None]:
    """Return the first chapter that shows a figure, and that figure; no name and None for a book without figures."""
    figures = ((name, first_figure(name)) for name in chapter_list.chapter_names())
    return next(((name, figure) for name, figure in figures if figure), ("", None))


def find_missing(names: Iterable[str]) -> dict[str, nbformat.NotebookNode]:
    """Return the chapters with code for which the cache has no results that are still true."""
    sources = {name: paths.chapter(name, config.main_language()).read_text("utf-8") for name in names}
    return {
        name: parse_notebook(name)
        for name, source in sources.items()
        if chapter_source.CELL.search(source) and not find_results(name)
    }


def find_results(name: str) -> Path | None:
    """Return the folder with the results of a chapter whose reads have not changed; None where there is none."""
    for folder in _stored_results(name):
        digests = json.loads((folder / READS).read_text("utf-8"))
        if dependencies.is_current({tuple(read): digest for read, digest in digests}):
            return folder
    return None


def _stored_results(name: str) -> list[Path]:
    """Return the folders with results of a chapter, the newest first; one without its reads was never finished."""
    folders = (file.parent for file in (paths.cache() / name).glob(f"*/{READS}"))
    return sorted(folders, key=lambda folder: (folder / READS).stat().st_mtime_ns, reverse=True)


def results_folder(name: str) -> Path:
    """Return the folder with the results of a chapter; in a plain build, one where MyST-NB keeps them."""
    if folder := find_results(name):
        return folder
    # MyST-NB runs the cells without recording what they read: they depend on everything.
    everything = [tables.load().digest(table) for table in tables.table_names()]
    return (
        paths.cache()
        / name
        / f"plain-{dependencies.digest_text(' '.join([dependencies.digest_package(), *everything]))}"
    )


def digest_results(name: str) -> str:
    """Return a digest of the results that a page of a chapter shows."""
    folder = results_folder(name)
    files = [] if folder.name.startswith("plain-") else sorted(folder.rglob("*.ipynb"))
    return sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:16] if files else folder.name


def store(name: str, executed: nbformat.NotebookNode, reads: Iterable[Read]) -> None:
    """Keep the results of a chapter, in one step: a build that is killed leaves all of them or none."""
    digests = dependencies.digest_reads(
        {*reads, ("cells", name), ("code", "talaqi.notebook"), ("messages",), ("settings",)}
    )
    folder = paths.cache() / name / dependencies.digest_text(repr(digests))
    folder.parent.mkdir(parents=True, exist_ok=True)
    incomplete = Path(mkdtemp(dir=folder.parent))
    incomplete.chmod(0o755)
    bundle = CacheBundleIn(executed, str(paths.chapter(name, config.main_language())))
    get_cache(str(incomplete)).cache_notebook_bundle(bundle, check_validity=False, overwrite=True)
    (incomplete / READS).write_text(json.dumps(list(digests.items())), "utf-8")
    shutil.rmtree(folder, ignore_errors=True)
    incomplete.rename(folder)


def prune(names: Iterable[str]) -> None:
    """Delete the results of chapters that are no more, those that were never finished, and old ones."""
    current = {name: _stored_results(name)[:KEPT] for name in names}
    for chapter in paths.cache().glob("*"):
        for path in list(chapter.iterdir()) if chapter.name in current else [chapter]:
            if path not in current.get(chapter.name, ()):
                shutil.rmtree(path) if path.is_dir() else path.unlink()
