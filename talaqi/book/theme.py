"""The look of a page: the book's templates and stylesheet over the theme's, language and direction, and the way to other languages.

What the rest of the extension may put into a page's context before this part runs (`html-page-context`, priority under 800):
`kicker` (above the title), `edition_line` (below it), both HTML, and `downloads`, pairs of an address and its text.
"""

import re
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config

from talaqi import paths, settings, words
from talaqi.book import interface

TEMPLATES = paths.TEMPLATES / "theme"
STATIC = paths.PACKAGE / "book" / "static"
FONTS_SHEET = "book-fonts.css"
TITLE = re.compile(r"<h1>.*?</h1>", re.DOTALL)
AFTER_OTHERS = 800


def own_styles() -> set[str]:
    """Return the names of the stylesheets that serve both directions as they are."""
    return {FONTS_SHEET, *(file.name for file in STATIC.glob("*.css"))}


def languages(page: str, language: str) -> list[dict[str, str]]:
    """Return the same page in every other language: its language, direction, name and address.

    A page in a folder belongs to a plain build of one language; it has no neighbours.
    """
    if "/" in page:
        return []
    return [
        {
            "language": other,
            "direction": settings.direction(other),
            "name": settings.edition(other)["talaqi"]["language_name"],
            "address": f"../{other}/{page}.html",
        }
        for other in settings.LANGUAGES
        if other != language
    ]


def alternates(page: str, language: str) -> list[tuple[str, str]]:
    """Return language and address of every version of a page, for search engines; full addresses where the site has one."""
    if "/" in page:
        return []
    root = settings.site() or ".."
    versions = [(one, f"{root}/{one}/{page}.html") for one in settings.LANGUAGES]
    return [*versions, ("x-default", f"{root}/{settings.MAIN}/{page}.html")]


def with_head(body: str, kicker: str, edition_line: str) -> str:
    """Return a page with its title inside a head: what stands above the title, the title, what stands below it."""
    if not kicker and not edition_line:
        return body
    above = f'<p class="kicker">{kicker}</p>' if kicker else ""
    below = f'<p class="edition-line">{edition_line}</p>' if edition_line else ""
    return TITLE.sub(lambda title: f'<header class="chapter-head">{above}{title[0]}{below}</header>', body, count=1)


def _describe(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Put what the templates need into the context of a page."""
    language = app.config.language
    context.update(
        direction=settings.direction(language),
        say=lambda message, **values: words.text(message, language, **values),
        languages=languages(page, language),
        alternates=alternates(page, language),
        book_title=settings.title(language),
        book_subtitle=settings.subtitle(language),
        book_author=settings.author(language),
        edition=settings.book()["edition"],
        repository=settings.book().get("repository"),
        fonts_first=_fonts_first(language),
    )
    context.setdefault("downloads", [])
    if "body" in context:
        context["body"] = with_head(context["body"], context.get("kicker", ""), context.get("edition_line", ""))


def _fonts_first(language: str) -> tuple[str, ...]:
    from talaqi.book import fonts

    return fonts.first(language)


def _configure(app: Sphinx, config: Config) -> None:
    config.templates_path.insert(0, str(TEMPLATES))
    config.html_static_path.append(str(STATIC))
    # The pages offer neither Sphinx's own index nor the sources it would copy: the data and the notebooks are published.
    config.html_use_index = False
    config.html_copy_source = False
    config.html_context["default_mode"] = "auto"


def setup(app: Sphinx) -> None:
    """Register the templates, the stylesheet and the words of the interface."""
    interface.setup(app)
    app.connect("config-inited", _configure)
    app.connect("html-page-context", _describe, priority=AFTER_OTHERS)
    app.add_css_file(FONTS_SHEET, priority=880)
    app.add_css_file("book.css", priority=890)
    app.add_js_file("book.js", priority=890, loading_method="defer")
