"""The citation box at the foot of a page, and the line under its title that says which edition it is."""

from typing import Any

from talaqi import config, urls
from talaqi.citations import citation_styles, file_formats, items, sentences
from talaqi.editions import current_edition
from talaqi.html import templates

NAMES = {"bib": "BibTeX", "ris": "RIS", "json": "CSL-JSON"}


def render_box(name: str, language: str, laid_out: bool = True) -> str:
    """Return the citation box of a page; without the files and the other languages where only one language is built."""
    cited = items.BOOK if name == "index" else name
    item = items.all_items(language)[cited]
    return templates.render(
        "citation.html",
        language,
        cited=cited,
        entries={style: citation_styles.link_urls(citation_styles.render_citation(item, style, language)) for style in citation_styles.STYLES},
        files=[(f"../cite/{language}/{cited}.{suffix}", NAMES[suffix]) for suffix in file_formats.FORMATS] if laid_out else [],
        edition=current_edition.identity(),
        tail=sentences.sentence_end(language),
        permanent=urls.permanent_url(urls.page_path(name, language)),
        others=_others(name, cited, language) if laid_out else [],
    )


def _others(name: str, cited: str, language: str) -> list[dict[str, Any]]:
    return [
        {"language": one, "direction": config.direction(one), "address": f"../{one}/{name}.html", "head": items.title_in(one, language), "title": items.title_of(cited, one)}
        for one in config.languages()
        if one != language
    ]


def render_edition_line(language: str, changes: str = "", pdf: str = "") -> str:
    """Return the line under the title: the edition, its date and data, what changed in it, and the PDF where there is one."""
    return templates.render("edition-line.html", language, edition=current_edition.identity(), changes=changes, pdf=pdf)
