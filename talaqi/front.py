"""The page at the root of the site, in all languages at once, and the page for an address that does not exist."""

from pathlib import Path
from typing import Any

from talaqi import editions, names, settings, tables, words
from talaqi.book import fonts, templates
from talaqi.cite import metadata
from talaqi.claims.judging import VERDICTS


def write(folder: Path, pdfs: dict[str, Any]) -> None:
    """Write the two pages into the folder of a site; `pdfs` are those that each language offers."""
    known = values()
    # A page for an address that does not exist is shown at that address: what it loads must be named in full.
    (folder / "index.html").write_text(templates.fill("front.html", settings.MAIN, **known, pdfs=pdfs, root=""), "utf-8")
    (folder / "404.html").write_text(templates.fill("missing.html", settings.MAIN, **known, root=f"{settings.site()}/" if settings.site() else ""), "utf-8")


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
    }
