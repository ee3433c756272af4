"""The page at the root of the site, in all languages at once, and the page for an address that does not exist."""

from pathlib import Path

from talaqi import config, messages, tables
from talaqi.citations import page_metadata
from talaqi.editions import current_edition
from talaqi.html import templates, web_fonts
from talaqi.rules.verdicts import VERDICTS
from talaqi.tables import row_names
from talaqi.types import JsonObject


def write_pages(folder: Path, pdfs: dict[str, list[tuple[str, str]]]) -> None:
    """Write the two pages into the folder of a site; `pdfs` are those that each language offers, with their titles."""
    language, values = config.main_language(), template_values()
    landing_page = templates.render("landing-page.html", language, **values, pdfs=pdfs, root="")
    (folder / "index.html").write_text(landing_page, "utf-8")
    # A page for an address that does not exist is shown at that address: what it loads must be named in full.
    root = f"{config.site()}/" if config.site() else ""
    (folder / "404.html").write_text(templates.render("not-found.html", language, **values, root=root), "utf-8")


def template_values() -> JsonObject:
    """Return what the templates of the two pages need."""
    today, language = tables.load(), config.main_language()
    sheets = ("1-tokens.css", "landing-page.css")
    counts = today["claims"]["verdict"].value_counts() if "claims" in today else {}
    return {
        "settings": config,
        "edition": current_edition.identity(),
        "text_in": lambda language, message, **values: messages.text(message, language, **values),
        "date_in": lambda language, iso: messages.format_date(iso, language),
        "verdicts": {verdict: int(counts.get(verdict, 0)) for verdict in VERDICTS} if "claims" in today else {},
        "term_in": lambda language, verdict: row_names.name_of(f"terms/{verdict}", language, today),
        "styles": web_fonts.read_styles(web_fonts.STYLES / sheet for sheet in sheets),
        "cited": page_metadata.render_head("index", language, messages.text("front-about", language), path=""),
    }
