"""Permanent addresses: one that a published edition had is in every later one, or leads to what took its place.

`editions/redirects.csv` says what took its place: `from` and `to` are a page, or a page and an anchor, the same in all
languages.
"""

import csv
import re
from collections.abc import Iterable
from html import escape
from pathlib import Path

from talaqi import config, messages, paths, tables
from talaqi.chapters import chapter_list
from talaqi.errors import UserError

COLUMNS = ["from", "to"]
ID = re.compile(r'\bid="(?P<id>[^"]+)"')
LABEL = re.compile(r"^\((?P<label>[\w-]+)\)=$", re.MULTILINE)
# Leads from an anchor of a page that is gone to its own place, and else to that of the page.
SCRIPT = (
    "<script>location.replace((document.getElementById(location.hash.slice(1)) ?? document)"
    '.querySelector("a").href)</script>'
)
WITHIN_ROW = re.compile(r"<t[hd]\b[^>]*>")


class RedirectError(UserError):
    """An address that would die, or a redirect that leads nowhere."""


def permanent_addresses(site: Path) -> list[str]:
    """Return the addresses that all languages of a built site have: its pages and their citable anchors."""
    return sorted(set.intersection(*(set(_addresses(site / language)) for language in config.languages())))


def _addresses(folder: Path) -> Iterable[str]:
    chapters = (paths.chapter(name, config.main_language()) for name in chapter_list.chapter_names())
    labels = {match["label"] for chapter in chapters for match in LABEL.finditer(chapter.read_text("utf-8"))}
    # Anchors of what is cited; all others (paragraphs by number, cards, menus) may move.
    kinds = ("fact-", "fig-", "table-", *(f"{resource.anchor}-" for resource in tables.resources().values()))
    for page in folder.glob("*.html"):
        yield page.name
        for match in ID.finditer(page.read_text("utf-8")):
            anchor = match["id"]
            if anchor in labels or (anchor.startswith(kinds) and not anchor.endswith("-description")):
                yield f"{page.name}#{anchor}"


def read_redirects(file: Path | None = None) -> dict[str, str]:
    """Return where each address that moved leads; raise RedirectError for a table that is not one."""
    file = file or paths.redirects()
    if not file.is_file():
        return {}
    with file.open(encoding="utf-8-sig", newline="") as lines:
        reader = csv.DictReader(lines)
        if reader.fieldnames != COLUMNS:
            columns = ", ".join(reader.fieldnames or ())
            raise RedirectError(f"{file}: the columns are {columns}; they should be {', '.join(COLUMNS)}")
        return {row["from"]: row["to"] for row in reader}


def check_redirects(site: Path, published: Iterable[str], moved: dict[str, str]) -> None:
    """Raise RedirectError for the first published address that a site lacks, or for a redirect that is wrong."""
    table, addresses = paths.redirects(), set(permanent_addresses(site))
    for old, new in moved.items():
        page = old.partition("#")[0]
        if new not in addresses:
            raise RedirectError(
                f"{table}: {old!r} leads to {new!r}, which is not in the book; "
                "name a page, or a page and an anchor, that is"
            )
        if page not in addresses and page not in moved:
            raise RedirectError(
                f"{table}: {old!r} is on the page {page!r}, which is not in the book; "
                "mend its name, or say in a line of its own where the page leads"
            )
        if old in addresses:
            raise RedirectError(
                f"{table}: {old!r} is still in the book, so it cannot lead to {new!r}; take the line away"
            )
    for address in published:
        if address not in addresses and address not in moved:
            raise RedirectError(
                f"{address!r} was published and is no longer in the book; give it back its name, "
                f"or say in {table} what took its place: {address},<page.html#anchor>"
            )


def write_redirects(site: Path, moved: dict[str, str]) -> None:
    """Write into a site what keeps old addresses working: an anchor beside the new, or what leads to it."""
    for language in config.languages():
        for page in dict.fromkeys(old.partition("#")[0] for old in moved):
            anchors = {old.partition("#")[2]: new for old, new in moved.items() if old.startswith(f"{page}#")}
            file = site / language / page
            if page in moved:
                html = _redirect_page(moved[page], anchors, language)
            else:
                html = _add_anchors(file.read_text("utf-8"), page, anchors, language)
            file.write_text(html, "utf-8")


def _redirect_page(new: str, anchors: dict[str, str], language: str) -> str:
    """Return a page that leads on; each of its old anchors leads to what took its place."""
    title, address = messages.text("moved", language), escape(new)
    refresh = f'<meta http-equiv="refresh" content="0; url={address}">'
    if anchors:
        refresh = f"<noscript>{refresh}</noscript>"
    lines = "".join(_redirect_line(old, to, language) for old, to in anchors.items()) + (SCRIPT if anchors else "")
    return (
        f'<!doctype html>\n<html lang="{language}" dir="{config.direction(language)}"><head><meta charset="utf-8">'
        f'<title>{title}</title><meta name="robots" content="noindex"><link rel="canonical" href="{address}">{refresh}'
        f'</head><body><p>{title} <a href="{address}">{address}</a></p>{lines}</body></html>\n'
    )


def _add_anchors(html: str, page: str, anchors: dict[str, str], language: str) -> str:
    """Return a page of the book with its old anchors: beside the new ones, or at its end, leading to another page."""
    for old, new in anchors.items():
        if new.startswith(f"{page}#"):
            html = _add_anchor(html, old, new.partition("#")[2])
        else:
            end = "</article>\n</main>" if "</article>\n</main>" in html else "</main>"
            html = html.replace(end, _redirect_line(old, new, language) + end, 1)
    return html


def _add_anchor(html: str, old: str, new: str) -> str:
    """Return a page with an old anchor inside the element of the new one; in a row, inside its first cell."""
    tag = re.search(rf'<(?P<name>\w+)\b[^>]*\bid="{re.escape(new)}"[^>]*>', html)
    if tag and tag["name"] == "tr":
        tag = WITHIN_ROW.search(html, tag.end())
    if not tag:
        raise RedirectError(f"{paths.redirects()}: no element of the page has the anchor {new!r}; name another")
    return f'{html[: tag.end()]}<span id="{escape(old)}"></span>{html[tag.end() :]}'


def _redirect_line(old: str, new: str, language: str) -> str:
    text, address = messages.text("moved", language), escape(new)
    link = f'<a href="{address}"><bdi dir="ltr">{address}</bdi></a>'
    return f'<p class="moved" id="{escape(old)}">{text} {link}</p>'
