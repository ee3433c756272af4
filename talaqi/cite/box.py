"""The citation box at the foot of a page, and the line under its title that says which edition it is."""

from typing import Any

from talaqi import addresses, editions, settings
from talaqi.book import templates
from talaqi.cite import formats, references, sentences, styles

NAMES = {"bib": "BibTeX", "ris": "RIS", "json": "CSL-JSON"}


def box(name: str, language: str, laid_out: bool = True) -> str:
    """Return the citation box of a page; without the files and the other languages where only one language is built."""
    cited = references.BOOK if name == "index" else name
    item = references.every(language)[cited]
    return templates.fill(
        "citation.html",
        language,
        cited=cited,
        entries={style: styles.linked(styles.citation(item, style, language)) for style in styles.STYLES},
        files=[(f"../cite/{language}/{cited}.{suffix}", NAMES[suffix]) for suffix in formats.FORMATS] if laid_out else [],
        edition=editions.current(),
        tail=sentences.tail(language),
        permanent=addresses.permanent(addresses.page(name, language)),
        others=_others(name, cited, language) if laid_out else [],
    )


def _others(name: str, cited: str, language: str) -> list[dict[str, Any]]:
    return [
        {"language": one, "direction": settings.direction(one), "address": f"../{one}/{name}.html", "head": references.title_in(one, language), "title": references.title(cited, one)}
        for one in settings.LANGUAGES
        if one != language
    ]


def edition_line(language: str, changes: str = "", pdf: str = "") -> str:
    """Return the line under the title: the edition, its date and data, what changed in it, and the PDF where there is one."""
    return templates.fill("edition-line.html", language, edition=editions.current(), changes=changes, pdf=pdf)
