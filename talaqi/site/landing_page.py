"""The page at the root of the site, in all languages at once, and the page for an address that does not exist."""

from pathlib import Path
from typing import Any

from talaqi import config, messages, tables
from talaqi.citations import page_metadata
from talaqi.editions import current_edition
from talaqi.html import templates, web_fonts
from talaqi.rules.verdicts import VERDICTS
from talaqi.tables import row_names


def write_pages(folder: Path, pdfs: dict[str, Any]) -> None:
    """Write the two pages into the folder of a site; `pdfs` are those that each language offers."""
    known = values()
    # A page for an address that does not exist is shown at that address: what it loads must be named in full.
    (folder / "index.html").write_text(templates.render("front.html", config.main_language(), **known, pdfs=pdfs, root=""), "utf-8")
    (folder / "404.html").write_text(templates.render("missing.html", config.main_language(), **known, root=f"{config.site()}/" if config.site() else ""), "utf-8")


def values() -> dict[str, Any]:
    """Return what the templates of the two pages need."""
    known = tables.load()
    return {
        "settings": config,
        "edition": current_edition.identity(),
        "said": lambda language, message, **given: messages.text(message, language, **given),
        "written": lambda language, iso: messages.format_date(iso, language),
        "verdicts": {verdict: int((known.claims["verdict"] == verdict).sum()) for verdict in VERDICTS},
        "named": lambda language, verdict: row_names.name_of(f"terms/{verdict}", language, known),
        "styles": "".join((web_fonts.STYLES / sheet).read_text("utf-8") for sheet in ("1-tokens.css", "front.css")),
        "cited": page_metadata.render_head("index", config.main_language(), messages.text("front-about", config.main_language()), path=""),
    }
