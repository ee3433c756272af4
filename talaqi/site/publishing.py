"""Lay the built pages, data and notebooks out as the published site, and put it in place in one step."""

import ctypes
import os
import shutil
from codecs import BOM_UTF8
from collections.abc import Mapping
from pathlib import Path

import nbformat

from talaqi import config, paths, tables
from talaqi.chapters import chapter_list, chapter_source
from talaqi.citations import file_formats, page_metadata
from talaqi.displays import MEDIA_TYPE
from talaqi.editions import current_edition, published_editions, snapshot
from talaqi.execution import result_cache
from talaqi.html import code_pages, directives, templates
from talaqi.pdf import Pdf
from talaqi.site import landing_page, redirects

# Working files of Sphinx that a reader has no use for.
IGNORED = (".buildinfo*", ".doctrees", ".jupyter_cache", "*.map", "_sources", "genindex.html", "jupyter_execute")
# Files of Sphinx and MyST-NB that no page loads.
UNUSED = ("mystnb.*.css", "objects.inv", "pygments.css", "reports", "translations.js")
# Constants of Linux's renameat2.
RENAME_EXCHANGE = 2
AT_FDCWD = -100


def begin_site() -> None:
    """Write what a new site holds beside its pages, in a folder beside the published one. The chapters must have run.

    None of it needs a page, so that it can be written while the pages are.
    """
    site = _new_site()
    shutil.rmtree(site, ignore_errors=True)
    site.mkdir(parents=True)
    _write_sharing_pictures(site)
    _copy_data(site / "data")
    _write_notebooks(site / "notebooks")
    code_pages.write_pages(site)
    file_formats.write_files(site / "cite")
    snapshot.publish_snapshot(site)


def publish_site(pages: dict[str, Path], pdfs: dict[str, Pdf]) -> Path:
    """Complete the site that was begun, put it in the place of the published one and return the site's folder.

    `pages` are the folders of built pages by language, `pdfs` the PDFs by their names on the site.
    """
    site = _new_site()
    page_counts = {name: pdf.page_count for name, pdf in pdfs.items()}
    for language, folder in pages.items():
        ignored = shutil.ignore_patterns(*IGNORED, *UNUSED)
        shutil.copytree(folder, site / language, ignore=ignored, dirs_exist_ok=True)
        _fill_pages(site / language, language, page_counts)
    copy_pdfs(site / "pdf", pdfs)
    landing_page.write_pages(site, list_pdfs(page_counts))
    keep_addresses(site)
    published_editions.add_to_site(site)
    swap_folders(site, paths.site())
    return paths.site()


def _new_site() -> Path:
    return paths.build() / "site.next"


def _fill_pages(folder: Path, language: str, page_counts: dict[str, int]) -> None:
    """Fill in what pages name of the edition, what changed since the last one, and how long the PDFs are."""
    for page in folder.glob("*.html"):
        html = current_edition.fill_placeholders(page.read_text("utf-8"))
        html = templates.fill_page_counts(html, page_counts, language)
        page.write_text(directives.fill_changes(html, page.stem, language), "utf-8")


def keep_addresses(site: Path) -> None:
    """Write the redirects of a site; raise RedirectError for an address of a published edition that would die."""
    # A book as of a day has fewer addresses than its editions.
    if not config.as_of():
        moved = redirects.read_redirects()
        published = (address for record in current_edition.read_records() for address in record["addresses"])
        redirects.check_redirects(site, published, moved)
        redirects.write_redirects(site, moved)


def copy_pdfs(folder: Path, pdfs: dict[str, Pdf]) -> None:
    """Copy PDFs into a folder, which is made where there are any."""
    for name, pdf in pdfs.items():
        folder.mkdir(exist_ok=True)
        shutil.copy(pdf.file, folder / name)


def add_pdfs(pdfs: dict[str, Pdf]) -> list[Path]:
    """Put PDFs into the published site, each in one step, and list them on its landing page; return their places."""
    folder = paths.site() / "pdf"
    folder.mkdir(exist_ok=True)
    for name, pdf in pdfs.items():
        shutil.copy(pdf.file, folder / f"{name}.new")
        (folder / f"{name}.new").replace(folder / name)
    landing_page.write_pages(paths.site(), list_pdfs({name: pdf.page_count for name, pdf in pdfs.items()}))
    return [folder / name for name in sorted(pdfs)]


def list_pdfs(page_counts: Mapping[str, int]) -> dict[str, list[tuple[str, str]]]:
    """Return the PDFs that each language offers, with their titles and numbers of pages, of those that were made."""
    return {
        language: [
            (file, templates.fill_page_counts(title, page_counts, language))
            for file, title in templates.pdf_titles(language).items()
            if file in page_counts
        ]
        for language in config.languages()
    }


def _write_sharing_pictures(site: Path) -> None:
    """Write the picture that other sites show of a link to the book, in each language, where the book has figures."""
    from talaqi.figures import sharing_picture

    _, figure = result_cache.first_figure_of_book()
    if figure is None:
        return
    for language in config.languages():
        picture = sharing_picture.render_sharing_picture(figure, language)
        (site / language).mkdir(exist_ok=True)
        (site / language / page_metadata.SHARING_PICTURE).write_bytes(picture)


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
