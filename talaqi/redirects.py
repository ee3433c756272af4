"""Addresses that never die: one that a published edition had is there in every later one, or leads on to what took its place.

`editions/redirects.csv` says what took its place: `from` and `to` are a page, or a page and an anchor, the same in all languages.
"""

import csv
import re
from collections.abc import Iterable
from html import escape
from pathlib import Path

from talaqi import Mendable, chapters, paths, rows, settings, words

COLUMNS = ["from", "to"]
ID = re.compile(r'\bid="(?P<id>[^"]+)"')
LABEL = re.compile(r"^\((?P<label>[\w-]+)\)=$", re.MULTILINE)
# What the address of a citable thing begins with; the rest (paragraphs by their number, cards, menus) may move.
KINDS = tuple(f"{kind}-" for kind in (*rows.ANCHORS.values(), "fact", "fig", "table"))
WITHIN_ROW = re.compile(r"<t[hd]\b[^>]*>")


class RedirectError(Mendable):
    """An address that would die, or a redirect that leads nowhere."""


def known(site: Path) -> list[str]:
    """Return the addresses of a built site that must never die: its pages and their citable anchors, those that all languages have."""
    found = [set(_addresses(site / language)) for language in settings.LANGUAGES]
    return sorted(set.intersection(*found))


def _addresses(folder: Path) -> Iterable[str]:
    labels = {match["label"] for name in chapters.names() for match in LABEL.finditer(paths.chapter(name, settings.MAIN).read_text("utf-8"))}
    for page in folder.glob("*.html"):
        yield page.name
        for match in ID.finditer(page.read_text("utf-8")):
            if match["id"] in labels or match["id"].startswith(KINDS) and not match["id"].endswith("-description"):
                yield f"{page.name}#{match['id']}"


def table(file: Path = paths.REDIRECTS) -> dict[str, str]:
    """Return where each address that moved leads; raise RedirectError for a table that is not one."""
    if not file.is_file():
        return {}
    with file.open(encoding="utf-8-sig", newline="") as lines:
        read = csv.DictReader(lines)
        if read.fieldnames != COLUMNS:
            raise RedirectError(f"{file}: the columns are {', '.join(read.fieldnames or ())}; they should be {', '.join(COLUMNS)}")
        return {row["from"]: row["to"] for row in read}


def check(site: Path, had: Iterable[str], moved: dict[str, str]) -> None:
    """Raise RedirectError for the first address that a published edition had and this site lacks, or for a redirect that is wrong."""
    have = set(known(site))
    for old, new in moved.items():
        if new not in have:
            raise RedirectError(f"{paths.REDIRECTS}: {old!r} leads to {new!r}, which is not in the book; name a page, or a page and an anchor, that is")
        if old in have:
            raise RedirectError(f"{paths.REDIRECTS}: {old!r} is still in the book, so it cannot lead to {new!r}; take the line away")
    for address in had:
        if address not in have and address not in moved:
            raise RedirectError(f"{address!r} was published and is no longer in the book; give it back its name, or say in {paths.REDIRECTS} what took its place: {address},<page.html#anchor>")


def lay(site: Path, moved: dict[str, str]) -> None:
    """Write into a site what keeps old addresses working: an anchor beside the new one, or a page or line that leads on."""
    for language in settings.LANGUAGES:
        for old, new in moved.items():
            page, _, anchor = old.partition("#")
            file = site / language / page
            if not anchor:
                file.write_text(_page(new, language), "utf-8")
            elif new.startswith(f"{page}#"):
                file.write_text(_beside(file.read_text("utf-8"), anchor, new.partition("#")[2]), "utf-8")
            else:
                file.write_text(_leading(file.read_text("utf-8"), anchor, new, language), "utf-8")


def _page(new: str, language: str) -> str:
    said, address = words.text("moved", language), escape(new)
    head = f'<meta charset="utf-8"><title>{said}</title><meta name="robots" content="noindex"><link rel="canonical" href="{address}"><meta http-equiv="refresh" content="0; url={address}">'
    return f'<!doctype html>\n<html lang="{language}" dir="{settings.direction(language)}"><head>{head}</head><body><p>{said} <a href="{address}">{address}</a></p></body></html>\n'


def _beside(html: str, old: str, new: str) -> str:
    """Return a page with an old anchor inside the element of the new one; in a row, inside its first cell."""
    tag = re.search(rf'<(?P<name>\w+)\b[^>]*\bid="{re.escape(new)}"[^>]*>', html)
    end = WITHIN_ROW.search(html, tag.end()).end() if tag["name"] == "tr" else tag.end()
    return f'{html[:end]}<span id="{escape(old)}"></span>{html[end:]}'


def _leading(html: str, old: str, new: str, language: str) -> str:
    line = f'<p class="moved" id="{escape(old)}">{words.text("moved", language)} <a href="{escape(new)}"><bdi dir="ltr">{escape(new)}</bdi></a></p>'
    return html.replace("</article>\n</main>", f"{line}</article>\n</main>", 1) if "</article>\n</main>" in html else html.replace("</main>", f"{line}</main>", 1)
