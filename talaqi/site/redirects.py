"""Addresses that never die: one that a published edition had is there in every later one, or leads on to what took its place.

`editions/redirects.csv` says what took its place: `from` and `to` are a page, or a page and an anchor, the same in all languages.
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
SCRIPT = '<script>location.replace((document.getElementById(location.hash.slice(1)) ?? document).querySelector("a").href)</script>'
WITHIN_ROW = re.compile(r"<t[hd]\b[^>]*>")


class RedirectError(UserError):
    """An address that would die, or a redirect that leads nowhere."""


def permanent_addresses(site: Path) -> list[str]:
    """Return the addresses of a built site that must never die: its pages and their citable anchors, those that all languages have."""
    found = [set(_addresses(site / language)) for language in config.languages()]
    return sorted(set.intersection(*found))


def _addresses(folder: Path) -> Iterable[str]:
    labels = {match["label"] for name in chapter_list.chapter_names() for match in LABEL.finditer(paths.chapter(name, config.main_language()).read_text("utf-8"))}
    # Anchors of what is cited; all others (paragraphs by number, cards, menus) may move.
    kinds = ("fact-", "fig-", "table-", *(f"{resource.anchor}-" for resource in tables.resources().values()))
    for page in folder.glob("*.html"):
        yield page.name
        for match in ID.finditer(page.read_text("utf-8")):
            if match["id"] in labels or match["id"].startswith(kinds) and not match["id"].endswith("-description"):
                yield f"{page.name}#{match['id']}"


def read_redirects(file: Path | None = None) -> dict[str, str]:
    """Return where each address that moved leads; raise RedirectError for a table that is not one."""
    file = file or paths.redirects()
    if not file.is_file():
        return {}
    with file.open(encoding="utf-8-sig", newline="") as lines:
        read = csv.DictReader(lines)
        if read.fieldnames != COLUMNS:
            raise RedirectError(f"{file}: the columns are {', '.join(read.fieldnames or ())}; they should be {', '.join(COLUMNS)}")
        return {row["from"]: row["to"] for row in read}


def check_redirects(site: Path, had: Iterable[str], moved: dict[str, str]) -> None:
    """Raise RedirectError for the first address that a published edition had and this site lacks, or for a redirect that is wrong."""
    have = set(permanent_addresses(site))
    for old, new in moved.items():
        if new not in have:
            raise RedirectError(f"{paths.redirects()}: {old!r} leads to {new!r}, which is not in the book; name a page, or a page and an anchor, that is")
        if (page := old.partition("#")[0]) not in have and page not in moved:
            raise RedirectError(f"{paths.redirects()}: {old!r} is on the page {page!r}, which is not in the book; mend its name, or say in a line of its own where the page leads")
        if old in have:
            raise RedirectError(f"{paths.redirects()}: {old!r} is still in the book, so it cannot lead to {new!r}; take the line away")
    for address in had:
        if address not in have and address not in moved:
            raise RedirectError(f"{address!r} was published and is no longer in the book; give it back its name, or say in {paths.redirects()} what took its place: {address},<page.html#anchor>")


def write_redirects(site: Path, moved: dict[str, str]) -> None:
    """Write into a site what keeps old addresses working: an anchor beside the new one, or a page or line that leads on."""
    for language in config.languages():
        for page in dict.fromkeys(old.partition("#")[0] for old in moved):
            file, anchors = site / language / page, {old.partition("#")[2]: new for old, new in moved.items() if old.startswith(f"{page}#")}
            html = _page(moved[page], anchors, language) if page in moved else _kept(file.read_text("utf-8"), page, anchors, language)
            file.write_text(html, "utf-8")


def _page(new: str, anchors: dict[str, str], language: str) -> str:
    """Return a page that leads on; who asks for one of its anchors is led to what took the place of that."""
    said, address = messages.text("moved", language), escape(new)
    head = f'<meta charset="utf-8"><title>{said}</title><meta name="robots" content="noindex"><link rel="canonical" href="{address}">'
    leads = f'<meta http-equiv="refresh" content="0; url={address}">'
    lines = "".join(_line(old, to, language) for old, to in anchors.items())
    head, lines = (f"{head}<noscript>{leads}</noscript>", f"{lines}{SCRIPT}") if anchors else (head + leads, "")
    return f'<!doctype html>\n<html lang="{language}" dir="{config.direction(language)}"><head>{head}</head><body><p>{said} <a href="{address}">{address}</a></p>{lines}</body></html>\n'


def _kept(html: str, page: str, anchors: dict[str, str], language: str) -> str:
    """Return a page of the book with its old anchors."""
    for old, new in anchors.items():
        html = _beside(html, old, new.partition("#")[2]) if new.startswith(f"{page}#") else _leading(html, _line(old, new, language))
    return html


def _beside(html: str, old: str, new: str) -> str:
    """Return a page with an old anchor inside the element of the new one; in a row, inside its first cell."""
    tag = re.search(rf'<(?P<name>\w+)\b[^>]*\bid="{re.escape(new)}"[^>]*>', html)
    end = WITHIN_ROW.search(html, tag.end()).end() if tag["name"] == "tr" else tag.end()
    return f'{html[:end]}<span id="{escape(old)}"></span>{html[end:]}'


def _line(old: str, new: str, language: str) -> str:
    return f'<p class="moved" id="{escape(old)}">{messages.text("moved", language)} <a href="{escape(new)}"><bdi dir="ltr">{escape(new)}</bdi></a></p>'


def _leading(html: str, line: str) -> str:
    return html.replace("</article>\n</main>", f"{line}</article>\n</main>", 1) if "</article>\n</main>" in html else html.replace("</main>", f"{line}</main>", 1)
