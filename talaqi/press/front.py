"""What stands before the first chapter: title page, colophon and contents, filled from templates."""

from collections.abc import Sequence
from importlib.metadata import version

from talaqi import editions, settings, words
from talaqi.book import templates
from talaqi.press.assembly import Chapter

ENGINES = {"sphinx": "Sphinx", "myst-nb": "MyST-NB", "matplotlib": "matplotlib", "weasyprint": "WeasyPrint"}


def title_page(languages: Sequence[str]) -> str:
    """Return the title page, in every language of the volume."""
    return _each("print/title.html", languages, edition=editions.current())


def colophon(languages: Sequence[str]) -> str:
    """Return the page that says what edition this is, under which licence, with which fonts and engines, and how to cite it."""
    engines = [f"{name} {version(package)}" for package, name in ENGINES.items()]
    return _each("print/colophon.html", languages, edition=editions.current(), engines=engines)


def contents(languages: Sequence[str], book: dict[str, list[Chapter]]) -> str:
    """Return the contents with page numbers: chapters and their sections."""
    entries = {language: [_entry(chapter) for chapter in book[language]] for language in languages}
    return _each("print/contents.html", languages, entries=entries)


def _entry(chapter: Chapter) -> dict[str, object]:
    kicker = chapter.body.select_one("p.kicker")
    return {
        "address": chapter.heading["id"],
        "kicker": kicker.get_text(" ", strip=True) if kicker and kicker.find_parent("figure") is None else "",
        "title": chapter.heading.get_text(" ", strip=True),
        "sections": [{"address": head["id"], "title": head.get_text(" ", strip=True)} for head in chapter.body.find_all("h2") if head.get("id")],
    }


def _each(template: str, languages: Sequence[str], **values: object) -> str:
    parts = [templates.fill(template, language, settings=settings, said=lambda message, **known: words.text(message, language, **known), **values) for language in languages]
    return "".join(parts)


def head(languages: Sequence[str]) -> str:
    """Return the metadata of the volume, as WeasyPrint reads it from the page's head."""
    return templates.fill("print/head.html", languages[0], settings=settings, languages=languages, edition=editions.current())
