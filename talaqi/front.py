"""The page at the root of the site, in all languages at once, and the page for an address that does not exist."""

from pathlib import Path
from typing import Any

from talaqi import editions, names, settings, tables, words
from talaqi.book import fonts, templates
from talaqi.cite import metadata
from talaqi.claims.judging import VERDICTS

PAGES = {"front.html": "index.html", "missing.html": "404.html"}


def write(folder: Path, pdfs: dict[str, Any]) -> None:
    """Write the two pages into the folder of a site; `pdfs` are those that each language offers."""
    for template, page in PAGES.items():
        (folder / page).write_text(templates.fill(template, settings.MAIN, **values(), pdfs=pdfs), "utf-8")


def values() -> dict[str, Any]:
    """Return what the templates of the two pages need."""
    known = tables.load()
    return {
        "settings": settings,
        "edition": editions.current(),
        "said": lambda language, message, **given: words.text(message, language, **given),
        "written": lambda language, iso: words.date(iso, language),
        "verdicts": {verdict: int((known.claims["verdict"] == verdict).sum()) for verdict in VERDICTS},
        "named": lambda language, verdict: names.name(f"terms/{verdict}", language, known),
        "styles": "".join((fonts.STYLES / sheet).read_text("utf-8") for sheet in ("1-tokens.css", "front.css")),
        "cited": metadata.head("index", settings.MAIN, words.text("front-about", settings.MAIN), path=""),
        # A page for an address that does not exist is shown at that address: what it loads must be named in full.
        "root": f"{settings.site()}/" if settings.site() else "",
    }
