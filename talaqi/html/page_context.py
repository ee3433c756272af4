"""What the layout of a page is given beside the text, and what is added to the text itself.

One handler of `html-page-context` does it all: the menus and links of every page, and for a chapter the edition line,
the citation box, metadata, downloads and links that run it.
"""

import re
from dataclasses import astuple, dataclass
from html import escape
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.environment import BuildEnvironment

from talaqi import config, messages, tables, urls
from talaqi.caches import cached
from talaqi.chapters import chapter_list, fact_lists
from talaqi.citations import citation_box, page_metadata, sentences
from talaqi.editions import current_edition
from talaqi.editions.current_edition import Edition
from talaqi.execution import dependencies
from talaqi.html import directives, templates, theme, web_fonts

# Search engines cut a longer description.
LONGEST_DESCRIPTION = 300
TITLE = re.compile(r"<h1>.*?</h1>", re.DOTALL)
NO_BREAK = "\N{NO-BREAK SPACE}"
BINDER = "https://mybinder.org"
# The names that Binder has for hosts; any other host is named by the whole address.
BINDER_HOSTS = {"github.com": "gh", "gitlab.com": "gl"}


@dataclass(frozen=True)
class OtherLanguage:
    """The same page in another language."""

    language: str
    direction: str
    name: str
    address: str


@dataclass(frozen=True)
class MenuEntry:
    """A page in the menu of the book; `number` is that of its chapter."""

    page: str
    title: str
    number: int | None


def other_languages(page: str, language: str) -> list[OtherLanguage]:
    """Return a page in every other language; none for a page in a folder, which a plain build of one language wrote."""
    if "/" in page:
        return []
    name = lambda other: config.language_settings(other)["talaqi"]["language_name"]  # noqa: E731
    return [
        OtherLanguage(other, config.direction(other), name(other), f"../{other}/{page}.html")
        for other in config.languages()
        if other != language
    ]


def alternate_urls(page: str) -> list[tuple[str, str]]:
    """Return the language and address of each version of a page, in full where the site has an address."""
    if "/" in page:
        return []
    root = config.site() or ".."
    versions = [(language, f"{root}/{language}/{page}.html") for language in config.languages()]
    return [*versions, ("x-default", f"{root}/{config.main_language()}/{page}.html")]


def menu_entries(env: BuildEnvironment) -> list[MenuEntry]:
    """Return the pages of the book in order; the first has a name of its own, for its title stands above the menu."""
    root = env.config.root_doc
    number = lambda page: chapter_list.chapter_number(PurePosixPath(page).name)  # noqa: E731
    chapters = [MenuEntry(page, env.titles[page].astext(), number(page)) for page in env.toctree_includes.get(root, [])]
    return [MenuEntry(root, messages.text("first-page", env.config.language), None), *chapters]


def page_sections(doctree: nodes.document | None) -> list[tuple[str, str]]:
    """Return the anchor and the heading of every section of a page."""
    tops = [] if doctree is None else [child for child in doctree.children if isinstance(child, nodes.section)]
    parts = (part for top in tops for part in top.children if isinstance(part, nodes.section))
    return [(part["ids"][0], part[0].astext()) for part in parts]


def chapter_kicker(name: str, language: str) -> str:
    """Return the line above the title of a chapter, "Chapter 2"; an empty string for other pages."""
    number = chapter_list.chapter_number(name)
    return messages.text("chapter-numbered", language, number=str(number)) if number else ""


def number_key(body: str, language: str) -> str:
    """Return the line that says what the lines under a page's numbers mean; an empty string for a page without any."""
    if 'class="fact-link" href="#card-' not in body:
        return ""
    kinds = {"numbers-legend": ""} | ({"numbers-legend-contested": " contested"} if "fact contested" in body else {})
    sample = escape(messages.text("numbers-legend-sample", language))
    parts = (
        messages.text(name, language, sample=f'<span class="fact{kind}"><span class="fact-link">{sample}</span></span>')
        for name, kind in kinds.items()
    )
    return f'<p class="number-key">{" ".join(parts)}</p>'


def wrap_title(body: str, kicker: str, edition_line: str, key: str = "") -> str:
    """Return a page's HTML with its first title in a `header`, between a kicker and an edition line, above a key."""
    above = f'<p class="kicker">{kicker}</p>' if kicker else ""
    below = f'<p class="edition-line">{edition_line}</p>' if edition_line else ""
    wrap = lambda title: f'<header class="chapter-head">{above}{title[0]}{below}{key}</header>'  # noqa: E731
    return TITLE.sub(wrap, body, count=1)


def as_of_banner(language: str) -> str:
    """Return the HTML that says as of which day the book is read; an empty string for an edition."""
    day = config.as_of()
    if day is None:
        return ""
    notice = messages.text("as-of-notice", language, date=messages.format_date(day, language))
    return f'<div class="callout as-of-notice" role="note"><p>{escape(notice)}</p></div>'


def bind_dates(body: str, language: str) -> str:
    """Return a page's HTML with a no-break space between a day and its month, but not in tags or code."""
    return _day_pattern(language).sub(lambda m: m["day"] + NO_BREAK + m["month"] if m["day"] else m[0], body)


@cached
def _day_pattern(language: str) -> re.Pattern[str]:
    months = "|".join(messages.month_name(month, language) for month in range(1, 13))
    skipped = r"<(?:pre|code|script|style)\b.*?</(?:pre|code|script|style)>|<[^>]*>"
    return re.compile(rf"{skipped}|(?<![\d,.])(?P<day>\d\d?) (?P<month>{months})\b", re.DOTALL)


def launch_links(name: str, language: str, revision: str) -> list[tuple[str, str]]:
    """Return the addresses at which a chapter of a revision opens in JupyterLab, each with its text.

    There are none without a repository. They are plain links, so no page asks another host for anything. Colab is not
    among them: it opens notebooks that a repository holds, and chapters are text.
    """
    repository, hub = config.repository(), config.jupyterhub()
    if not repository:
        return []
    file, parts = f"chapters/{language}/{name}.md", urlsplit(repository)
    kind, path = BINDER_HOSTS.get(parts.netloc, "git"), parts.path.strip("/")
    # Binder takes a path of GitHub as it is, and that of GitLab, which may have folders, as one word.
    place = {"gh": path, "gl": quote(path, safe="")}.get(kind, quote(repository, safe=""))
    query = urlencode({"urlpath": f"lab/tree/{file}"})
    links = [(f"{BINDER}/v2/{kind}/{place}/{revision}?{query}", messages.text("open-in-binder", language))]
    if hub:
        # A JupyterHub with nbgitpuller fetches the repository first.
        query = urlencode({"repo": repository, "urlpath": f"lab/tree/{PurePosixPath(parts.path).name}/{file}"})
        links.append((f"{hub}/hub/user-redirect/git-pull?{query}", messages.text("open-in-hub", language)))
    return links


def page_description(doctree: nodes.document | None, language: str) -> str:
    """Return what a page is about in its own words: its first key point, or its first paragraph."""
    if doctree is None:
        return config.subtitle(language)
    blocks = (block for block in doctree.findall(nodes.container) if "key-points" in block["classes"])
    points = (item for block in blocks for item in block.findall(nodes.list_item))
    first = next(points, None) or next(doctree.findall(nodes.paragraph), None)
    text = " ".join(first.astext().split()) if first else config.subtitle(language)
    return text if len(text) <= LONGEST_DESCRIPTION else text[:LONGEST_DESCRIPTION].rpartition(" ")[0] + "…"


def changes_url(app: Sphinx, page: str) -> str:
    """Return the address of the list of changes from a page; an empty string without a page or an earlier edition."""
    home = next(iter(sorted(directives.CHANGE_PAGES.get(app.env))), "")
    if not home or not current_edition.read_records():
        return ""
    return f"{app.builder.get_relative_uri(page, home)}#{directives.CHANGES_ANCHOR}"


def page_edition(sphinx_config: Config) -> Edition:
    """Return the edition as pages name it, or its placeholders where the site fills them in (`talaqi_placeholders`)."""
    return current_edition.get_placeholders() if sphinx_config.talaqi_placeholders else current_edition.get_edition()


def add_page_context(
    app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Handle `html-page-context`: complete the text of a page and give the layout what stands around it."""
    language, name = app.config.language, PurePosixPath(page).name
    edition = page_edition(app.config)
    context.update(
        direction=config.direction(language),
        text=lambda message, **values: messages.text(message, language, **values),
        languages=other_languages(page, language),
        alternates=alternate_urls(page) if doctree else [],
        menu=menu_entries(app.env),
        sections=page_sections(doctree),
        book_title=config.title(language),
        book_author=config.author(language),
        edition=edition.label,
        repository=config.repository(),
        error_reports=config.error_reports(),
        # A plain build of one language has its chapters in folders, and no site around them.
        in_site="/" not in page,
        preloaded_fonts=web_fonts.preloaded_fonts(language),
        version=dependencies.digest_package(),
        downloads=[],
        launches=[],
        styles=[],
        scripts=[],
    )
    if doctree is None:
        return
    theme.warn_of_unsupported(page, context["body"])
    if not app.config.talaqi_placeholders:
        context["body"] = templates.fill_page_counts(
            directives.fill_changes(context["body"], name, language), {}, language
        )
    if 'class="filter ' in context["body"] or 'class="columns"' in context["body"]:
        context["scripts"].append("filter.js")
    if 'class="filter claims-filter"' in context["body"]:
        context["scripts"].append("claims.js")
        context["styles"].append("claims.css")
    if 'class="verdict-bars"' in context["body"] or 'class="chapter-cards' in context["body"]:
        context["styles"].append("front.css")
    if name == tables.main_page():
        context["scripts"].append("sort.js")
        context["styles"].append("sort.css")
    edition_line = ""
    if name in chapter_list.chapter_names():
        edition_line = _add_chapter_context(app, page, context, doctree, edition)
    body = as_of_banner(language) + context["body"]
    key = number_key(body, language)
    context["body"] = wrap_title(body, chapter_kicker(name, language), edition_line, key)


def _add_chapter_context(
    app: Sphinx, page: str, context: dict[str, Any], doctree: nodes.document, edition: Edition
) -> str:
    """Add what only chapters have; return the edition line."""
    language, name = app.config.language, PurePosixPath(page).name
    in_site = "/" not in page
    pdf = urls.pdf_name(language) if app.config.talaqi_pdfs and in_site else ""
    text = sentences.fill_placeholders(context["body"], name, language, edition)
    context["body"] = bind_dates(text + citation_box.render_box(name, language, in_site, edition), language)
    description = page_description(doctree, language)
    context["page_head"] = page_metadata.render_head(name, language, description, pdf, edition=edition)
    context["scripts"].insert(0, "cite.js")
    context["launches"] = launch_links(name, language, edition.revision)
    if in_site:
        notebook = (f"../notebooks/{language}/{name}.ipynb", messages.text("download-notebook", language))
        pdfs = [(f"../pdf/{file}", title) for file, title in templates.pdf_titles(language).items()] if pdf else []
        context["downloads"] = [notebook, *pdfs]
    changes = changes_url(app, page)
    return citation_box.render_edition_line(language, changes, f"../pdf/{pdf}" if pdf else "", edition)


def _note_edition(app: Sphinx, sphinx_config: Config) -> None:
    """Let all pages be written again, though not read again, when what they name changes: the edition, a title."""
    names = chapter_list.chapter_names()
    titles = [chapter_list.chapter_title(name, language) for language in config.languages() for name in names]
    edition = astuple(page_edition(sphinx_config))
    labels = [record["edition"]["label"] for record in current_edition.read_records()]
    reachable = [label for label in labels if urls.is_edition_reachable(label)]
    site = [config.site() or "", config.doi() or ""]
    sphinx_config["talaqi_edition"] = [*edition, *site, *reachable, *titles, *fact_lists.all_keys()]


def setup(app: Sphinx) -> None:
    """Register the handler and the values that it reads."""
    app.add_config_value("talaqi_edition", [], "html")
    app.add_config_value("talaqi_pdfs", False, "html")
    app.add_config_value("talaqi_placeholders", False, "html")
    app.connect("config-inited", _note_edition)
    app.connect("html-page-context", add_page_context)
