"""What every page has around its prose: edition line, downloads, citation box, and metadata for machines."""

from pathlib import PurePosixPath
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config

from talaqi import config, messages, urls
from talaqi.chapters import chapter_list, fact_lists
from talaqi.citations import citation_box, page_metadata, sentences
from talaqi.editions import current_edition
from talaqi.html import change_list, unbreakable_dates

# What a description may hold before search engines cut it.
LONGEST = 300


def _note_edition(app: Sphinx, sphinx_config: Config) -> None:
    """Let every page be written again, though not read again, when what all of them name changes: the edition, a title."""
    titles = [chapter_list.chapter_title(name, language) for language in config.languages() for name in chapter_list.chapter_names()]
    own = [*current_edition.identity().values(), current_edition.folder_on_site(), config.site() or "", config.doi() or ""]
    others = [record["edition"]["label"] for record in current_edition.read_records() if urls.is_edition_reachable(record["edition"]["label"])]
    sphinx_config["talaqi_edition"] = [*own, *others, *titles, *fact_lists.all_keys()]


def _surround(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    name, language = PurePosixPath(page).name, app.config.language
    if name not in chapter_list.chapter_names():
        return
    # A plain build of one language has its chapters in folders, and nothing beside them.
    laid_out = "/" not in page
    pdf = f"talaqi-{language}.pdf" if app.config.talaqi_pdfs and laid_out else ""
    context["edition_line"] = citation_box.render_edition_line(language, _changes(app, page), f"../pdf/{pdf}" if pdf else "")
    script = f'<script defer src="{context["pathto"]("_static/cite.js", 1)}"></script>'
    context["page_head"] = page_metadata.render_head(name, language, description(doctree, language), pdf) + script
    context["body"] = sentences.fill_placeholders(context["body"], name, language) + citation_box.render_box(name, language, laid_out)
    context["body"] = unbreakable_dates.bind_dates(context["body"], language)
    if laid_out:
        context["downloads"] = _downloads(name, language, pdf)


def _changes(app: Sphinx, page: str) -> str:
    """Return the address of the list of changes from a page; nothing where no page has it."""
    home = next(iter(sorted(app.env.talaqi_telling)), "")
    return app.builder.get_relative_uri(page, home) + f"#{change_list.ANCHOR}" if home else ""


def _downloads(name: str, language: str, pdf: str) -> list[tuple[str, str]]:
    notebook = (f"../notebooks/{language}/{name}.ipynb", messages.text("download-notebook", language))
    book = (f"../pdf/{pdf}", messages.text("pdf-own", language))
    return [notebook, *([book] if pdf else [])]


def description(doctree: nodes.document | None, language: str) -> str:
    """Return what a page is about in its own words: its first finding, or its first paragraph."""
    if doctree is None:
        return config.subtitle(language)
    findings = (list_item for block in doctree.findall(nodes.container) if "key-points" in block["classes"] for list_item in block.findall(nodes.list_item))
    first = next(findings, None) or next(doctree.findall(nodes.paragraph), None)
    text = " ".join(first.astext().split()) if first else config.subtitle(language)
    return text if len(text) <= LONGEST else text[:LONGEST].rpartition(" ")[0] + "…"


def setup(app: Sphinx) -> None:
    """Register what pages have."""
    app.add_config_value("talaqi_edition", [], "html")
    app.add_config_value("talaqi_pdfs", False, "html")
    app.connect("config-inited", _note_edition)
    app.connect("html-page-context", _surround)
