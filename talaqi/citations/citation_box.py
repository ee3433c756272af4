"""The citation box at the foot of a page, and the line under its title that says which edition it is."""

from talaqi import config, urls
from talaqi.chapters.chapter_list import FRONT_PAGE
from talaqi.citations import citation_styles, file_formats, items, sentences
from talaqi.editions import current_edition
from talaqi.editions.current_edition import Edition
from talaqi.html import templates

NAMES = {"bib": "BibTeX", "ris": "RIS", "json": "CSL-JSON"}


def render_box(name: str, language: str, in_site: bool = True, edition: Edition | None = None) -> str:
    """Return the citation box of a page; without a site around it there are neither files nor other languages."""
    edition = edition or current_edition.get_edition()
    cited = items.BOOK if name == FRONT_PAGE else name
    item = items.all_items(language, edition)[cited]
    entries = {
        style: citation_styles.link_urls(citation_styles.render_citation(item, style, language, edition))
        for style in citation_styles.STYLES
    }
    files = [(f"../cite/{language}/{cited}.{suffix}", NAMES[suffix]) for suffix in file_formats.FORMATS]
    return templates.render(
        "citation.html",
        language,
        cited=cited,
        entries=entries,
        files=files if in_site else [],
        edition=edition,
        tail=sentences.sentence_end(language, edition),
        permanent=urls.permanent_url(urls.page_path(name, language), edition),
        others=_others(name, cited, language) if in_site else [],
    )


def _others(name: str, cited: str, language: str) -> list[dict[str, str]]:
    return [
        {
            "language": other,
            "direction": config.direction(other),
            "address": f"../{other}/{name}.html",
            "head": items.title_in(other, language),
            "title": items.title_of(cited, other),
        }
        for other in config.languages()
        if other != language
    ]


def render_edition_line(language: str, changes: str = "", pdf: str = "", edition: Edition | None = None) -> str:
    """Return the line under the title: the edition, its date and data, the way to its changes and to the PDF."""
    edition = edition or current_edition.get_edition()
    return templates.render("edition-line.html", language, edition=edition, changes=changes, pdf=pdf)
