"""What stands before the first chapter: title page, colophon and contents, filled from templates."""

from collections.abc import Sequence
from importlib.metadata import version

from talaqi import config, urls
from talaqi.editions import current_edition
from talaqi.pdf import print_fonts, print_templates
from talaqi.pdf.print_blocks import Chapter, text_of

ENGINES = {"sphinx": "Sphinx", "myst-nb": "MyST-NB", "matplotlib": "matplotlib", "weasyprint": "WeasyPrint"}


def title_page(languages: Sequence[str]) -> str:
    """Return the title page, in every language of the volume."""
    return _each("title.html", languages, edition=current_edition.identity())


def colophon(languages: Sequence[str]) -> str:
    """Return the page with the edition, its licences, fonts and engines, and how to cite it."""
    engines = [f"{name} {version(package)}" for package, name in ENGINES.items()]
    return _each(
        "colophon.html",
        languages,
        edition=current_edition.identity(),
        parallel=len(languages) > 1,
        engines=engines,
        faces=print_fonts.family_names(languages),
    )


def contents(languages: Sequence[str], book: dict[str, list[Chapter]]) -> str:
    """Return the contents with page numbers: chapters and their sections, each chapter beside its partner."""
    lines = [None, *zip(*([_entry(chapter) for chapter in book[language]] for language in languages), strict=True)]
    rows = [
        _row("contents.html", languages, [{"chapter": line and line[number]} for number in range(len(languages))])
        for line in lines
    ]
    return f'<div class="leaf contents-leaf">{"".join(rows)}</div>'


def _entry(chapter: Chapter) -> dict[str, object]:
    title = chapter.headings(1)[0]
    sections = [{"address": heading.anchor, "title": text_of(heading.html)} for heading in chapter.headings(2)]
    return {"address": title.anchor, "kicker": chapter.kicker, "title": text_of(title.html), "sections": sections}


def _each(template: str, languages: Sequence[str], **values: object) -> str:
    """Return a leaf with a template filled in each language, side by side where there are several."""
    name = template.removesuffix(".html")
    return f'<div class="leaf {name}-leaf">{_row(template, languages, [values] * len(languages))}</div>'


def _row(template: str, languages: Sequence[str], values: Sequence[dict[str, object]]) -> str:
    places = ("first", "second")
    parts = [
        print_templates.fill(template, language, settings=config, place=f"side {place}", **part)
        for language, place, part in zip(languages, places, values, strict=False)
    ]
    return parts[0] if len(parts) == 1 else f'<div class="pair">{"".join(parts)}</div>'


def head(languages: Sequence[str]) -> str:
    """Return the metadata of the volume, as WeasyPrint reads it from the page's head."""
    edition, doi = current_edition.identity(), config.book_settings().get("doi")
    name = f"{urls.pdf_name(*languages).removesuffix('.pdf')}-{edition['label']}"
    identifier = f"https://doi.org/{doi}" if doi else name
    values = {"settings": config, "languages": languages, "edition": edition, "identifier": identifier}
    return print_templates.fill("head.html", languages[0], **values)
