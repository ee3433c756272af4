"""Permanent addresses: one that a published edition had is in every later one, or leads to what took its place.

`editions/redirects.csv` says what took its place: `from` and `to` are a page, or a page and an anchor, the same in all
languages.
"""

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterable
from html import escape
from pathlib import Path

from talaqi import config, messages, paths, tables, urls
from talaqi.chapters import chapter_list, fact_lists
from talaqi.editions import current_edition
from talaqi.errors import UserError

COLUMNS = ["from", "to"]
ADDRESS = re.compile(r"[\w-]+\.html(?:#[\w-]+)?")
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
    """Return where each address that moved leads; raise RedirectError, a line for each fault, for another table."""
    file = file or paths.redirects()
    if not file.is_file():
        return {}
    try:
        rows = list(csv.reader(file.read_text("utf-8-sig").splitlines(), strict=True))
    except (UnicodeDecodeError, csv.Error) as problem:
        raise RedirectError(f"{file}: it cannot be read as a table in UTF-8: {problem}; restore it") from None
    header, lines = (rows[0] if rows else []), [(number, row) for number, row in enumerate(rows[1:], 2) if row]
    if header != COLUMNS:
        raise RedirectError(f"{file}: the columns are {', '.join(header)}; they should be {', '.join(COLUMNS)}")
    if problems := [f"{file}, line {number}: {fault}" for number, row in lines if (fault := _find_row_fault(row))]:
        raise RedirectError("\n".join(problems))
    repeated = [old for old, count in Counter(row[0] for _, row in lines).items() if count > 1]
    if repeated:
        raise RedirectError(f"{file}: {', '.join(repeated)} is there twice; leave one line")
    return {old: new for _, (old, new) in lines}


def _find_row_fault(row: list[str]) -> str:
    if len(row) != len(COLUMNS):
        return f"it has {len(row)} cells; write the old address, a comma and the new one"
    for address in row:
        # Nothing else may be named: a redirect is written where its address says.
        if not ADDRESS.fullmatch(address):
            return f"{address!r} is not an address of the book; write a page, or a page and an anchor: data.html#table"
    return ""


def find_dead_addresses() -> list[str]:
    """Return a sentence for each published address, and each end of a redirect, that a build will not find.

    Only pages can tell of some, such as tables that a cell names; these are left to the build.
    """
    moved, table = read_redirects(), paths.redirects()
    published = dict.fromkeys(address for record in current_edition.read_records() for address in record["addresses"])
    exists = _tell_addresses()
    sentences = [
        f"{table}: {old!r} leads to {new!r}, which is not in the book; name a page, or a page and an anchor, that is"
        for old, new in moved.items()
        if exists(new) is False
    ]
    for old in moved:
        page, _, anchor = old.partition("#")
        if exists(old):
            sentences.append(f"{table}: {old!r} is still in the book, so it cannot lead elsewhere; take the line away")
        elif anchor and not exists(page) and page not in moved:
            sentences.append(
                f"{table}: {old!r} is on the page {page!r}, which is not in the book; "
                "mend its name, or say in a line of its own where the page leads"
            )
    # A book as of a day has fewer addresses than its editions.
    dead = (address for address in published if address not in moved and exists(address) is False)
    return sentences + ([] if config.as_of() else [_describe_dead(address) for address in dead])


def _tell_addresses() -> Callable[[str], bool | None]:
    """Return what says of an address whether the book has it; None for one that only its pages can tell."""
    prefixes = tuple(f"{resource.anchor}-" for resource in tables.resources().values())
    known = {urls.row_url(f"{table}/{row}") for table, frame in tables.load().items() for row in frame.index}
    known |= {urls.fact_url(key) for key in fact_lists.all_keys()}
    for name in chapter_list.chapter_names():
        source = paths.chapter(name, config.main_language()).read_text("utf-8")
        known |= {f"{name}.html", *(f"{name}.html#{match['label']}" for match in LABEL.finditer(source))}
    known |= {f"{name}.html" for name in chapter_list.RESERVED}

    def exists(address: str) -> bool | None:
        page, _, anchor = address.partition("#")
        if address in known:
            return True
        if page in known and anchor.startswith(("fig-", "table-")):
            return None
        return None if page in known and anchor and not anchor.startswith(("fact-", *prefixes)) else False

    return exists


def _describe_dead(address: str) -> str:
    return (
        f"{address!r} was published and is no longer in the book; give it back its name, "
        f"or say in {paths.redirects()} what took its place: {address},<page.html#anchor>"
    )


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
            raise RedirectError(_describe_dead(address))


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
