"""Lay the built pages, data and notebooks out as the published site, and put it in place in one step."""

import ctypes
import os
import shutil
from pathlib import Path

import nbformat

from talaqi import config, messages, paths, tables
from talaqi.chapters import chapter_list, chapter_source
from talaqi.citations import file_formats
from talaqi.displays import MEDIA_TYPE
from talaqi.editions import current_edition, published_editions, snapshot
from talaqi.execution import result_cache
from talaqi.html import change_list
from talaqi.site import landing_page, redirects

# Working files of Sphinx that a reader has no use for.
LEFT_OUT = shutil.ignore_patterns("_sources", ".buildinfo*", "objects.inv", ".doctrees", "*.map", "genindex.html", "reports", ".jupyter_cache", "jupyter_execute")
EXCHANGE = 2
AT_FDCWD = -100


def next_site() -> Path:
    """Return the folder in which the next site is put together."""
    return paths.build() / "site.next"


def publish_site(pages: dict[str, Path], pdfs: dict[str, Path]) -> Path:
    """Write the whole site beside the published one, its PDFs by their names in it, exchange the two and return its folder."""
    shutil.rmtree(next_site(), ignore_errors=True)
    next_site().mkdir(parents=True)
    for language, folder in pages.items():
        shutil.copytree(folder, next_site() / language, ignore=LEFT_OUT)
        _fill(next_site() / language, language)
    _data(next_site() / "data")
    _notebooks(next_site() / "notebooks")
    file_formats.write_files(next_site() / "cite")
    (next_site() / "findings.json").write_text(snapshot.to_json(snapshot.take_snapshot()), "utf-8")
    _pdfs(next_site() / "pdf", pdfs)
    landing_page.write_pages(next_site(), _offered(next_site() / "pdf"))
    _keep_addresses(next_site())
    published_editions.add_to_site(next_site())
    swap_folders(next_site(), paths.site())
    return paths.site()


def _fill(folder: Path, language: str) -> None:
    """Fill in what pages name of the edition, and what changed since the last one."""
    for page in folder.glob("*.html"):
        text = change_list.fill_placeholder(current_edition.fill_placeholders(page.read_text("utf-8")), page.stem, language)
        page.write_text(text, "utf-8")


def _keep_addresses(folder: Path) -> None:
    """Let no address of a published edition die; raise RedirectError for one that would. A book as of a day is exempt: it has fewer."""
    if config.as_of():
        return
    moved = redirects.read_redirects()
    redirects.check_redirects(folder, (address for record in current_edition.read_records() for address in record["addresses"]), moved)
    redirects.write_redirects(folder, moved)


def _pdfs(folder: Path, pdfs: dict[str, Path]) -> None:
    for name, file in pdfs.items():
        folder.mkdir(exist_ok=True)
        shutil.copy(file, folder / name)


def add_pdfs(pdfs: dict[str, Path]) -> list[Path]:
    """Put PDFs into the published site, each in one step, and offer them on its front page; return their places."""
    folder = paths.site() / "pdf"
    folder.mkdir(exist_ok=True)
    for name, file in pdfs.items():
        shutil.copy(file, folder / f"{name}.new")
        (folder / f"{name}.new").replace(folder / name)
    landing_page.write_pages(paths.site(), _offered(paths.site() / "pdf"))
    return [folder / name for name in sorted(pdfs)]


def _offered(folder: Path) -> dict[str, list[tuple[str, str]]]:
    """Return the PDFs that the front page offers in each language, with their names: its own, then those in two languages."""
    pairs = [(config.main_language(), other) for other in config.languages()[1:]]
    named = {
        language: [
            (f"talaqi-{language}.pdf", messages.text("pdf-own", language)),
            *((f"talaqi-{'-'.join(pair)}.pdf", messages.text("pdf-parallel", language, languages=messages.list_languages(pair, language))) for pair in pairs if language in pair),
        ]
        for language in config.languages()
    }
    return {language: [one for one in files if (folder / one[0]).is_file()] for language, files in named.items()}


def _data(folder: Path) -> None:
    folder.mkdir()
    shutil.copy(paths.data_package(), folder)
    for table in tables.table_names():
        shutil.copy(tables.table_path(table), folder)


def _notebooks(folder: Path) -> None:
    for language in config.languages():
        (folder / language).mkdir(parents=True)
        for name in chapter_list.chapter_names():
            (folder / language / f"{name}.ipynb").write_text(nbformat.writes(notebook(name, language)) + "\n", "utf-8")


def notebook(name: str, language: str) -> nbformat.NotebookNode:
    """Return a chapter as a notebook with its results, its numbers said in the prose."""
    read = result_cache.executed_notebook(name, language)
    for number, cell in enumerate(read.cells):
        cell["id"] = f"cell-{number}"
        if cell.cell_type == "markdown":
            cell.source = chapter_source.render_roles(cell.source, language)
        for output in cell.get("outputs", []):
            output.get("data", {}).pop(MEDIA_TYPE, None)
    return read


def swap_folders(made: Path, published: Path) -> None:
    """Put a finished folder in the place of the published one, in one step where the system can, and drop the old one.

    A build that is killed leaves either the old book or the new one, never half of each.
    """
    if not published.exists():
        made.rename(published)
        return
    if not _exchanged(made, published):
        old = published.with_name("site.old")
        shutil.rmtree(old, ignore_errors=True)
        published.rename(old)
        made.rename(published)
        made = old
    shutil.rmtree(made, ignore_errors=True)


def _exchanged(one: Path, other: Path) -> bool:
    """Ask Linux to swap two folders' names at once; return False where it cannot."""
    try:
        swap = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    return swap(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other), EXCHANGE) == 0
