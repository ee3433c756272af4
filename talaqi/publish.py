"""Lay the built pages, data and notebooks out as the published site, and put it in place in one step."""

import ctypes
import os
import shutil
from pathlib import Path

import nbformat

from talaqi import archive, chapters, editions, findings, front, paths, prose, redirects, results, settings, tables, words
from talaqi.book import changed
from talaqi.cite import formats
from talaqi.exhibits import MEDIA_TYPE

NEXT = paths.BUILD / "site.next"
# Working files of Sphinx that a reader has no use for.
LEFT_OUT = shutil.ignore_patterns("_sources", ".buildinfo*", "objects.inv", ".doctrees", "*.map", "genindex.html", "reports", ".jupyter_cache", "jupyter_execute")
EXCHANGE = 2
AT_FDCWD = -100


def site(pages: dict[str, Path], pdfs: dict[str, Path]) -> Path:
    """Write the whole site beside the published one, its PDFs by their names in it, exchange the two and return its folder."""
    shutil.rmtree(NEXT, ignore_errors=True)
    NEXT.mkdir(parents=True)
    for language, folder in pages.items():
        shutil.copytree(folder, NEXT / language, ignore=LEFT_OUT)
        _fill(NEXT / language, language)
    _data(NEXT / "data")
    _notebooks(NEXT / "notebooks")
    formats.write(NEXT / "cite")
    (NEXT / "findings.json").write_text(findings.written(findings.findings()), "utf-8")
    _pdfs(NEXT / "pdf", pdfs)
    front.write(NEXT, _offered(NEXT / "pdf"))
    _keep_addresses(NEXT)
    archive.lay(NEXT)
    exchange(NEXT, paths.SITE)
    return paths.SITE


def _fill(folder: Path, language: str) -> None:
    """Fill in what pages name of the edition, and what changed since the last one."""
    for page in folder.glob("*.html"):
        text = changed.filled(editions.filled(page.read_text("utf-8")), page.stem, language)
        page.write_text(text, "utf-8")


def _keep_addresses(folder: Path) -> None:
    """Let no address of a published edition die; raise RedirectError for one that would. A book as of a day is exempt: it has fewer."""
    if settings.as_of():
        return
    moved = redirects.table()
    redirects.check(folder, (address for record in editions.recorded() for address in record["addresses"]), moved)
    redirects.lay(folder, moved)


def _pdfs(folder: Path, pdfs: dict[str, Path]) -> None:
    for name, file in pdfs.items():
        folder.mkdir(exist_ok=True)
        shutil.copy(file, folder / name)


def add_pdfs(pdfs: dict[str, Path]) -> list[Path]:
    """Put PDFs into the published site, each in one step, and offer them on its front page; return their places."""
    folder = paths.SITE / "pdf"
    folder.mkdir(exist_ok=True)
    for name, file in pdfs.items():
        shutil.copy(file, folder / f"{name}.new")
        (folder / f"{name}.new").replace(folder / name)
    front.write(paths.SITE, _offered(paths.SITE / "pdf"))
    return [folder / name for name in sorted(pdfs)]


def _offered(folder: Path) -> dict[str, list[tuple[str, str]]]:
    """Return the PDFs that the front page offers in each language, with their names: its own, then those in two languages."""
    pairs = [(settings.MAIN, other) for other in settings.LANGUAGES[1:]]
    named = {
        language: [
            (f"talaqi-{language}.pdf", words.text("pdf-own", language)),
            *((f"talaqi-{'-'.join(pair)}.pdf", words.text("pdf-parallel", language, languages=words.languages(pair, language))) for pair in pairs if language in pair),
        ]
        for language in settings.LANGUAGES
    }
    return {language: [one for one in files if (folder / one[0]).is_file()] for language, files in named.items()}


def _data(folder: Path) -> None:
    folder.mkdir()
    shutil.copy(paths.DICTIONARY, folder)
    for table in tables.names():
        shutil.copy(tables.path(table), folder)


def _notebooks(folder: Path) -> None:
    for language in settings.LANGUAGES:
        (folder / language).mkdir(parents=True)
        for name in chapters.names():
            (folder / language / f"{name}.ipynb").write_text(nbformat.writes(notebook(name, language)) + "\n", "utf-8")


def notebook(name: str, language: str) -> nbformat.NotebookNode:
    """Return a chapter as a notebook with its results, its numbers said in the prose."""
    read = results.executed(name, language)
    for number, cell in enumerate(read.cells):
        cell["id"] = f"cell-{number}"
        if cell.cell_type == "markdown":
            cell.source = prose.plain(cell.source, language)
        for output in cell.get("outputs", []):
            output.get("data", {}).pop(MEDIA_TYPE, None)
    return read


def exchange(made: Path, published: Path) -> None:
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
