"""Lay the built pages, data and notebooks out as the published site, and put it in place in one step."""

import ctypes
import os
import shutil
from codecs import BOM_UTF8
from pathlib import Path

import nbformat

from talaqi import config, messages, paths, tables, urls
from talaqi.chapters import chapter_list, chapter_source
from talaqi.citations import file_formats
from talaqi.displays import MEDIA_TYPE
from talaqi.editions import current_edition, published_editions, snapshot
from talaqi.execution import result_cache
from talaqi.html import code_pages, directives
from talaqi.site import landing_page, redirects

# Working files of Sphinx that a reader has no use for.
IGNORED = (".buildinfo*", ".doctrees", ".jupyter_cache", "*.map", "_sources", "genindex.html", "jupyter_execute")
# Files of Sphinx and MyST-NB that no page loads.
UNUSED = ("mystnb.*.css", "objects.inv", "pygments.css", "reports", "translations.js")
# Constants of Linux's renameat2.
RENAME_EXCHANGE = 2
AT_FDCWD = -100


def publish_site(pages: dict[str, Path], pdfs: dict[str, Path]) -> Path:
    """Write the whole site beside the published one, exchange the two and return the site's folder.

    `pages` are the folders of built pages by language, `pdfs` the files of PDFs by their names on the site.
    """
    site = paths.build() / "site.next"
    shutil.rmtree(site, ignore_errors=True)
    site.mkdir(parents=True)
    for language, folder in pages.items():
        shutil.copytree(folder, site / language, ignore=shutil.ignore_patterns(*IGNORED, *UNUSED))
        _fill_pages(site / language, language)
    _copy_data(site / "data")
    _write_notebooks(site / "notebooks")
    code_pages.write_pages(site)
    file_formats.write_files(site / "cite")
    snapshot.publish_snapshot(site)
    copy_pdfs(site / "pdf", pdfs)
    landing_page.write_pages(site, list_pdfs(site / "pdf"))
    keep_addresses(site)
    published_editions.add_to_site(site)
    swap_folders(site, paths.site())
    return paths.site()


def _fill_pages(folder: Path, language: str) -> None:
    """Fill in what pages name of the edition, and what changed since the last one."""
    for page in folder.glob("*.html"):
        html = current_edition.fill_placeholders(page.read_text("utf-8"))
        page.write_text(directives.fill_changes(html, page.stem, language), "utf-8")


def keep_addresses(site: Path) -> None:
    """Write the redirects of a site; raise RedirectError for an address of a published edition that would die."""
    # A book as of a day has fewer addresses than its editions.
    if not config.as_of():
        moved = redirects.read_redirects()
        published = (address for record in current_edition.read_records() for address in record["addresses"])
        redirects.check_redirects(site, published, moved)
        redirects.write_redirects(site, moved)


def copy_pdfs(folder: Path, pdfs: dict[str, Path]) -> None:
    """Copy PDFs into a folder, which is made where there are any."""
    for name, file in pdfs.items():
        folder.mkdir(exist_ok=True)
        shutil.copy(file, folder / name)


def add_pdfs(pdfs: dict[str, Path]) -> list[Path]:
    """Put PDFs into the published site, each in one step, and list them on its landing page; return their places."""
    folder = paths.site() / "pdf"
    folder.mkdir(exist_ok=True)
    for name, file in pdfs.items():
        shutil.copy(file, folder / f"{name}.new")
        (folder / f"{name}.new").replace(folder / name)
    landing_page.write_pages(paths.site(), list_pdfs(folder))
    return [folder / name for name in sorted(pdfs)]


def list_pdfs(folder: Path) -> dict[str, list[tuple[str, str]]]:
    """Return the PDFs of a folder that each language offers, with their titles; its own come first."""
    main, *others = config.languages()
    offers = {}
    for language in config.languages():
        titles = {urls.pdf_name(language): messages.text("pdf-own", language)}
        for pair in ((main, other) for other in others):
            if language in pair:
                names = messages.list_languages(pair, language)
                titles[urls.pdf_name(*pair)] = messages.text("pdf-parallel", language, languages=names)
        offers[language] = [(file, title) for file, title in titles.items() if (folder / file).is_file()]
    return offers


def _copy_data(folder: Path) -> None:
    """Copy the tables with the mark by which a spreadsheet knows that a file is in UTF-8."""
    folder.mkdir()
    shutil.copy(paths.data_package(), folder)
    for table in tables.table_names():
        file = tables.table_path(table)
        (folder / file.name).write_bytes(BOM_UTF8 + file.read_bytes().removeprefix(BOM_UTF8))


def _write_notebooks(folder: Path) -> None:
    for language in config.languages():
        (folder / language).mkdir(parents=True)
        for name in chapter_list.chapter_names():
            text = nbformat.writes(build_notebook(name, language))
            (folder / language / f"{name}.ipynb").write_text(f"{text}\n", "utf-8")


def build_notebook(name: str, language: str) -> nbformat.NotebookNode:
    """Return a chapter as a notebook with its results, the roles of its prose rendered as text."""
    notebook = result_cache.executed_notebook(name, language)
    for number, cell in enumerate(notebook.cells):
        cell["id"] = f"cell-{number}"
        if cell.cell_type == "markdown":
            cell.source = chapter_source.render_roles(cell.source, language)
        for output in cell.get("outputs", []):
            output.get("data", {}).pop(MEDIA_TYPE, None)
    return notebook


def swap_folders(new: Path, published: Path) -> None:
    """Put a finished folder in the place of the published one, in one step where the system can, and delete the old
    one.

    A build that is killed leaves either the old book or the new one, never half of each.
    """
    if not published.exists():
        new.rename(published)
        return
    if _exchange_names(new, published):
        shutil.rmtree(new, ignore_errors=True)
        return
    old = published.with_name("site.old")
    shutil.rmtree(old, ignore_errors=True)
    published.rename(old)
    new.rename(published)
    shutil.rmtree(old, ignore_errors=True)


def _exchange_names(first: Path, second: Path) -> bool:
    """Exchange the names of two folders in one step, where the system is Linux; return whether it was done."""
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    result: int = renameat2(AT_FDCWD, os.fsencode(first), AT_FDCWD, os.fsencode(second), RENAME_EXCHANGE)
    return result == 0
