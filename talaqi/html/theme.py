"""The look of a page: the book's own template and styles, language and direction, and the way to other languages.

What the rest of the extension may put into a page's context before this part runs (`html-page-context`, priority under 800):
`edition_line` (below the title) and `page_head` (more for the head), both HTML, and `downloads` and `launches`, pairs of an
address and its text.
"""

import re
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.environment import BuildEnvironment

from talaqi import config, messages, paths
from talaqi.chapters import chapter_list
from talaqi.editions import current_edition
from talaqi.execution import digests
from talaqi.html import theme_translations, web_fonts

TEMPLATES = paths.TEMPLATES / "theme"
STATIC = paths.PACKAGE / "html" / "static"
TITLE = re.compile(r"<h1>.*?</h1>", re.DOTALL)
AFTER_OTHERS = 800


def languages(page: str, language: str) -> list[dict[str, str]]:
    """Return the same page in every other language: its language, direction, name and address.

    A page in a folder belongs to a plain build of one language; it has no neighbours.
    """
    if "/" in page:
        return []
    return [
        {
            "language": other,
            "direction": config.direction(other),
            "name": config.language_settings(other)["talaqi"]["language_name"],
            "address": f"../{other}/{page}.html",
        }
        for other in config.languages()
        if other != language
    ]


def alternates(page: str) -> list[tuple[str, str]]:
    """Return language and address of every version of a page, for search engines; full addresses where the site has one."""
    if "/" in page:
        return []
    root = config.site() or ".."
    versions = [(one, f"{root}/{one}/{page}.html") for one in config.languages()]
    return [*versions, ("x-default", f"{root}/{config.main_language()}/{page}.html")]


def menu(env: BuildEnvironment) -> list[dict[str, Any]]:
    """Return the pages of the book in order, each with its title and, where it is a chapter, its number.

    The first page has the book's title, which stands above the menu already.
    """
    root = env.config.root_doc
    first = {"page": root, "title": messages.text("first-page", env.config.language), "number": None}
    chapters_after = env.toctree_includes.get(root, [])
    return [first, *({"page": page, "title": env.titles[page].astext(), "number": chapter_list.chapter_number(Path(page).name)} for page in chapters_after)]


def sections(doctree: nodes.document | None) -> list[tuple[str, str]]:
    """Return the address and the heading of every section of a page."""
    if doctree is None:
        return []
    tops = [child for child in doctree.children if isinstance(child, nodes.section)]
    return [(part["ids"][0], part[0].astext()) for top in tops for part in top.children if isinstance(part, nodes.section)]


def kicker(name: str, language: str) -> str:
    """Return what stands above the title of a chapter, "Chapter 2"; nothing for other pages."""
    number = chapter_list.chapter_number(name)
    return messages.text("chapter-numbered", language, number=str(number)) if number else ""


def with_head(body: str, above: str, below: str) -> str:
    """Return a page with its title inside a head: what stands above the title, the title, what stands below it."""
    above = f'<p class="kicker">{above}</p>' if above else ""
    below = f'<p class="edition-line">{below}</p>' if below else ""
    return TITLE.sub(lambda title: f'<header class="chapter-head">{above}{title[0]}{below}</header>', body, count=1)


def own(files: list[Any]) -> list[str]:
    """Return, of the files that extensions have linked on a page, the book's own; it does without the others."""
    named = (str(getattr(file, "filename", "") or "") for file in files)
    return [name for name in named if (STATIC / Path(name).name).is_file()]


def _describe(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Put what the template needs into the context of a page."""
    language = app.config.language
    context.update(
        direction=config.direction(language),
        say=lambda message, **values: messages.text(message, language, **values),
        languages=languages(page, language),
        alternates=alternates(page) if doctree else [],
        menu=menu(app.env),
        sections=sections(doctree),
        book_title=config.title(language),
        book_author=config.author(language),
        edition=current_edition.identity()["label"],
        repository=config.repository(),
        fonts_first=web_fonts.preloaded_fonts(language),
        version=digests.digest_code(everything=True),
        styles=own(context["css_files"]),
        scripts=own(context["script_files"]),
    )
    context.setdefault("downloads", [])
    if doctree:
        context["body"] = with_head(context["body"], kicker(Path(page).name, language), context.get("edition_line", ""))


def _configure(app: Sphinx, config: Config) -> None:
    config.templates_path[:0] = [str(TEMPLATES), str(paths.TEMPLATES / "blocks")]
    config.html_static_path.append(str(STATIC))
    # The pages offer neither Sphinx's own index nor the sources it would copy: the data and the notebooks are published.
    config.html_use_index = False
    config.html_copy_source = False


def _mark(app: Sphinx) -> None:
    # A sign to the eye alone: what reads aloud says the title of the link.
    app.config.html_permalinks_icon = '<span aria-hidden="true">#</span>'


def setup(app: Sphinx) -> None:
    """Register the template and the words of the interface."""
    theme_translations.setup(app)
    app.connect("config-inited", _configure)
    app.connect("builder-inited", _mark, priority=AFTER_OTHERS)
    app.connect("html-page-context", _describe, priority=AFTER_OTHERS)
