"""Addresses within the published book, which never change once an edition has them.

A page is `<language>/<name>.html` from the root of the site. A row, claim or publication has the anchor of its row
(`row_url`). A display has its name on its page. A computed fact has `fact-<key>` on the page of the tables. A line of a
source of the book is `code/<path>.html#L<line>`.
"""

import ast
import re
from pathlib import Path

from talaqi import config, paths, tables
from talaqi.caches import cached
from talaqi.editions import current_edition
from talaqi.editions.current_edition import Edition

CODE_FOLDER = "code"


def row_anchor(address: str) -> str:
    """Return the anchor of a row: `leap-second-1972-06-30` for `leap_seconds/1972-06-30`."""
    table, _, row = address.partition("/")
    return f"{tables.resources()[table].anchor}-{row}".lower()


def row_url(address: str) -> str:
    """Return the address of a row within the book: `data.html#leap-second-1972-06-30`."""
    page = tables.resources()[address.partition("/")[0]].page or tables.main_page()
    return f"{page}.html#{row_anchor(address)}"


def table_url(table: str) -> str:
    """Return the address of a table within the book: `data.html#table-decisions`, or the page of only this table."""
    page = tables.resources()[table].page
    return f"{page}.html" if page else f"{tables.main_page()}.html#table-{table.replace('_', '-')}"


def page_path(name: str, language: str) -> str:
    """Return the address of a page from the root of the site."""
    return f"{language}/{name}.html"


def pdf_name(*languages: str, is_evidence: bool = False) -> str:
    """Return the file name of the PDF of one language or of two: the data package's name, the part, the languages."""
    return "-".join((tables.data_package()["name"], *(["evidence"] if is_evidence else []), *languages)) + ".pdf"


def has_evidence_pdf() -> bool:
    """Return whether the evidence is a volume of its own: where there are claims, or tables whose rows are printed."""
    return "claims" in tables.table_names() or any(resource.print for resource in tables.resources().values())


def fact_url(key: str) -> str:
    """Return the address of a fact within its language: that of its row if one row states it."""
    address = key.partition("@")[0].partition(".")[0]
    return row_url(address) if "/" in address else f"{tables.main_page()}.html#{fact_anchor(key)}"


def fact_anchor(key: str) -> str:
    """Return the permanent anchor of a computed fact."""
    return f"fact-{_plain(key)}"


def list_entry_anchor(key: str) -> str:
    """Return the anchor of a number in the list of its chapter."""
    return f"number-{_plain(key)}"


def sentence_anchor(place: int) -> str:
    """Return the anchor of a page's guarded sentence, by its place among them."""
    return f"sentence-{place}"


def _plain(key: str) -> str:
    return re.sub(r"[^a-z0-9-]+", "-", key.lower())


def code_page(file: Path) -> str:
    """Return the page of a source of the book, from the folder of code."""
    return f"{file.relative_to(paths.root()).as_posix()}.html"


def code_url(file: Path, line: int) -> str:
    """Return the address of a line of a source, seen from a page of the book."""
    return f"../{CODE_FOLDER}/{code_page(file)}#L{line}"


def function_url(kind: str, key: str) -> str:
    """Return the address of the function of a computed fact or of a figure; an empty string where there is none.

    `kind` is the folder of `analysis/`, "facts" or "figures", and `key` the name of the function with hyphens.
    """
    place = _functions(kind).get(key.partition("@")[0].replace("-", "_"))
    return code_url(*place) if place else ""


@cached
def _functions(kind: str) -> dict[str, tuple[Path, int]]:
    """Return the decorated functions of a folder of `analysis/`, with their files and lines."""
    return {
        node.name: (file, node.lineno)
        for file in sorted((paths.analysis() / kind).glob("*.py"))
        for node in ast.parse(file.read_text("utf-8")).body
        if isinstance(node, ast.FunctionDef) and node.decorator_list
    }


def cell_url(chapter: str, language: str, name: str, table: str) -> str:
    """Return the address of the line of a chapter that shows a table, which names it or the table of its rows."""
    file = paths.chapter(chapter, language)
    lines = file.read_text("utf-8").splitlines() if file.is_file() else []
    cells = [(number, line) for number, line in enumerate(lines, 1) if line.startswith("show_")]
    shown = (number for word in (name, table) for number, line in cells if f'"{word}"' in line)
    number = next(shown, 0)
    return code_url(file, number) if number else ""


def permanent_url(path: str, edition: Edition | None = None) -> str | None:
    """Return the full address of this edition's page, which stays when a newer edition comes; None without a site.

    An edition that is not published yet has only the address of the newest one. `edition` is this one by default, or
    its placeholders.
    """
    folder = (edition or current_edition.get_edition()).folder
    return f"{config.site()}/{folder}{path}" if config.site() else None


def canonical_url(path: str) -> str | None:
    """Return the full address of the newest edition of a page, for search engines; None without a site."""
    return f"{config.site()}/{path}" if config.site() else None


def is_edition_reachable(label: str) -> bool:
    """Return whether an edition is kept beside the newest one: in this build, or by the site that publishes it."""
    return (paths.published_editions() / label).is_dir() or config.site() is not None
