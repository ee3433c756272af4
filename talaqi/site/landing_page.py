"""The page at the root of the site, in all languages at once, and the page for an address that does not exist."""

from pathlib import Path

from talaqi import config, messages, tables
from talaqi.chapters import chapter_list
from talaqi.citations import page_metadata
from talaqi.editions import current_edition
from talaqi.execution import result_cache
from talaqi.html import directives, nodes, templates, theme, web_fonts
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
    language = config.main_language()
    styles = web_fonts.STYLES
    sheets = (styles / "1-tokens.css", theme.THEME / "static" / "front.css", styles / "landing-page.css")
    groups = directives.verdict_groups() if "claims" in tables.table_names() else {}
    verdicts = {lang: templates.render("verdicts.html", lang, groups=groups) for lang in config.languages() if groups}
    page, figure = result_cache.first_figure_of_book()
    drawings = figure["drawings"] if figure else {}
    return {
        "settings": config,
        "edition": current_edition.identity(),
        "text_in": lambda language, message, **values: messages.text(message, language, **values),
        "date_in": lambda language, iso: messages.format_date(iso, language),
        "title_in": lambda language, name: chapter_list.chapter_title(name, language),
        "chapters": chapter_list.chapter_names()[1:],
        "figure": figure,
        "figure_page": page,
        "sizes": {language: nodes.svg_size(svgs["narrow"]) for language, svgs in drawings.items()},
        "verdicts": {language: verdicts.get(language, "") for language in config.languages()},
        "styles": web_fonts.read_styles(sheets),
        "cited": page_metadata.render_head("index", language, messages.text("front-about", language), path=""),
    }
