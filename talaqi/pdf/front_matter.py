"""What stands before the first chapter: title page, colophon, contents and lists, filled from templates."""

from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import version
from typing import TYPE_CHECKING

from markupsafe import Markup

from talaqi import config
from talaqi.editions import current_edition
from talaqi.pdf import print_fonts, print_links, print_templates
from talaqi.pdf.print_blocks import BOOK, Chapter, Heading, text_of

if TYPE_CHECKING:
    from talaqi.pdf.volumes import Volume

ENGINES = {"sphinx": "Sphinx", "myst-nb": "MyST-NB", "matplotlib": "matplotlib", "weasyprint": "WeasyPrint"}


def title_page(volume: "Volume") -> str:
    """Return the title page, in every language of the volume."""
    return _each("title.html", volume, edition=current_edition.identity())


def colophon(volume: "Volume") -> str:
    """Return the page with the edition, its licences, fonts and engines, and how to cite it."""
    engines = [f"{name} {version(package)}" for package, name in ENGINES.items()]
    return _each(
        "colophon.html",
        volume,
        edition=current_edition.identity(),
        engines=engines,
        faces=print_fonts.family_names(volume.languages),
    )


def contents(
    languages: Sequence[str],
    chapters: Mapping[str, Sequence[Chapter]],
    parts: frozenset[str],
    others: Mapping[str, print_links.Printed],
) -> str:
    """Return the contents with page numbers, each chapter beside its partner, and the lists of figures and tables.

    Contents are chapters and their sections; a chapter that another volume alone has is named with its page there.
    """
    lists = [list(_lists(chapters[language], parts, others.get(language))) for language in languages]
    for title, *columns in ((row[0][0], *(entries for _, entries in row)) for row in zip(*lists, strict=True)):
        # What both languages have in common is printed once, with the anchor of the first.
        for first, *partners in zip(*columns, strict=True) if title.startswith("print-list-of") else ():
            for partner in partners:
                partner["address"] = first["address"]
    rows = [
        _row("contents.html", languages, [{"title": title, "entries": entries} for title, entries in row])
        for row in zip(*lists, strict=True)
    ]
    return f'<div class="leaf contents-leaf">{"".join(rows)}</div>'


Entry = dict[str, object]


def _lists(
    chapters: Sequence[Chapter], parts: frozenset[str], other: print_links.Printed | None
) -> Iterator[tuple[str, list[Entry]]]:
    """Yield the lists of a language, each with the message of its title, in pieces that stand beside each other."""
    yield "print-contents", []
    for chapter in chapters:
        if (selected := chapter.select(parts)).blocks:
            yield from (("", [entry]) for entry in _entries(selected))
        elif other:
            title = chapter.headings(1)[0]
            address, around = print_links.lead_to_volume(title.anchor, other)
            yield "", [_entry(title, chapter.kicker) | {"address": address, "around": Markup(around)}]
    for kind in ("figure", "table"):
        blocks = (block for chapter in chapters for block in chapter.select(parts).blocks)
        captions = [block.caption for block in blocks if block.kind.partition(" ")[0] == kind]
        entries: list[Entry] = [
            {"address": f"#{anchor}", "kicker": number.strip(), "title": title, "sections": [], "around": ""}
            for anchor, number, title in filter(None, captions)
        ]
        if entries:
            yield f"print-list-of-{kind}s", entries


def _entries(chapter: Chapter) -> Iterator[Entry]:
    """Yield what a chapter has in the contents: its headings of level 1, each with its sections."""
    entry: Entry = {}
    for heading in chapter.headings(1, 2):
        if heading.level == 1:
            if entry:
                yield entry
            entry = _entry(heading, chapter.kicker)
        else:
            sections = entry["sections"]
            assert isinstance(sections, list)
            sections.append(_entry(heading, ""))
    yield entry


def _entry(heading: Heading, kicker: str) -> Entry:
    title = text_of(heading.html)
    return {"address": f"#{heading.anchor}", "kicker": kicker, "title": title, "sections": [], "around": ""}


def _each(template: str, volume: "Volume", **values: object) -> str:
    """Return a leaf with a template filled in each language, side by side where there are several."""
    name, languages = template.removesuffix(".html"), volume.languages
    row = _row(template, languages, [{"volume": volume, **values}] * len(languages))
    return f'<div class="leaf {name}-leaf">{row}</div>'


def _row(template: str, languages: Sequence[str], values: Sequence[Mapping[str, object]]) -> str:
    places = ("first", "second")
    parts = [
        print_templates.fill(template, language, settings=config, place=f"side {place}", **part)
        for language, place, part in zip(languages, places, values, strict=False)
    ]
    return parts[0] if len(parts) == 1 else f'<div class="pair">{"".join(parts)}</div>'


def head(volume: "Volume") -> str:
    """Return the metadata of the volume, as WeasyPrint reads it from the page's head."""
    edition, doi = current_edition.identity(), config.book_settings().get("doi")
    name = f"{volume.file.removesuffix('.pdf')}-{edition['label']}"
    # A catalogue has two volumes for two works: the identifier of the book is not that of its evidence.
    identifier = f"https://doi.org/{doi}" if doi and volume.part == BOOK else name
    values = {"settings": config, "volume": volume, "edition": edition, "identifier": identifier}
    return print_templates.fill("head.html", volume.languages[0], **values)
