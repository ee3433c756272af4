"""What every page has around its prose: edition line, downloads, citation box, and metadata for machines."""

from pathlib import PurePosixPath
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config

from talaqi import addresses, chapters, editions, numbers, settings, words
from talaqi.book import changed, days
from talaqi.cite import box, metadata, sentences

# What a description may hold before search engines cut it.
LONGEST = 300


def _note_edition(app: Sphinx, config: Config) -> None:
    """Let every page be written again, though not read again, when what all of them name changes: the edition, a title."""
    titles = [chapters.title(name, language) for language in settings.LANGUAGES for name in chapters.names()]
    own = [*editions.current().values(), editions.kept(), settings.site() or "", settings.doi() or ""]
    others = [record["edition"]["label"] for record in editions.recorded() if addresses.reachable(record["edition"]["label"])]
    config["talaqi_edition"] = [*own, *others, *titles, *numbers.keys()]


def _surround(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    name, language = PurePosixPath(page).name, app.config.language
    if name not in chapters.names():
        return
    # A plain build of one language has its chapters in folders, and nothing beside them.
    laid_out = "/" not in page
    pdf = f"talaqi-{language}.pdf" if app.config.talaqi_pdfs and laid_out else ""
    context["edition_line"] = box.edition_line(language, _changes(app, page), f"../pdf/{pdf}" if pdf else "")
    script = f'<script defer src="{context["pathto"]("_static/cite.js", 1)}"></script>'
    context["page_head"] = metadata.head(name, language, description(doctree, language), pdf) + script
    context["body"] = sentences.complete(context["body"], name, language) + box.box(name, language, laid_out)
    context["body"] = days.kept(context["body"], language)
    if laid_out:
        context["downloads"] = _downloads(name, language, pdf)


def _changes(app: Sphinx, page: str) -> str:
    """Return the address of the list of changes from a page; nothing where no page has it."""
    home = next(iter(sorted(app.env.talaqi_telling)), "")
    return app.builder.get_relative_uri(page, home) + f"#{changed.ANCHOR}" if home else ""


def _downloads(name: str, language: str, pdf: str) -> list[tuple[str, str]]:
    notebook = (f"../notebooks/{language}/{name}.ipynb", words.text("download-notebook", language))
    book = (f"../pdf/{pdf}", words.text("pdf-own", language))
    return [notebook, *([book] if pdf else [])]


def description(doctree: nodes.document | None, language: str) -> str:
    """Return what a page is about in its own words: its first finding, or its first paragraph."""
    if doctree is None:
        return settings.subtitle(language)
    findings = (list_item for block in doctree.findall(nodes.container) if "findings" in block["classes"] for list_item in block.findall(nodes.list_item))
    first = next(findings, None) or next(doctree.findall(nodes.paragraph), None)
    text = " ".join(first.astext().split()) if first else settings.subtitle(language)
    return text if len(text) <= LONGEST else text[:LONGEST].rpartition(" ")[0] + "…"


def setup(app: Sphinx) -> None:
    """Register what pages have."""
    app.add_config_value("talaqi_edition", [], "html")
    app.add_config_value("talaqi_pdfs", False, "html")
    app.connect("config-inited", _note_edition)
    app.connect("html-page-context", _surround)
