"""The volumes: the book and its evidence in each language, and the book in the first beside each other one.

A volume is typeset when its document changed, or the page of a place to which it refers in another volume.
"""

import json
import multiprocessing
import os
import pickle
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any

from talaqi import config, paths, urls
from talaqi.chapters import chapter_list
from talaqi.editions import current_edition
from talaqi.execution import dependencies
from talaqi.html import web_fonts
from talaqi.pdf import (
    Pdf,
    PrintError,
    figure_placement,
    front_matter,
    page_numbers,
    print_fonts,
    print_links,
    print_pages,
    print_templates,
    table_width,
    typesetting,
    verdict_badges,
)
from talaqi.pdf.print_blocks import ANCHOR, BOOK, EVIDENCE, IN_BOOK, IN_BOTH, IN_EVIDENCE, Block, Chapter, text_of

STYLES = Path(__file__).parent / "styles"
SOURCE_NOTE = re.compile(r'<span class="foot source-note".*?</span>', re.DOTALL)
TABLE = re.compile(r"<table\b.*?</table>", re.DOTALL)


def build_folder() -> Path:
    """Return the folder of the finished volumes."""
    return paths.build() / "press"


@dataclass(frozen=True)
class Volume:
    """A printed volume: its languages, the first of which gives the order of its pages, and the parts that it holds."""

    languages: tuple[str, ...]
    parts: frozenset[str] = IN_BOOK

    @property
    def file(self) -> str:
        """Return the name of the volume's file on the site."""
        return urls.pdf_name(*self.languages, is_evidence=self.part == EVIDENCE)

    @property
    def part(self) -> str:
        """Return the part of the book that the volume is named for."""
        return EVIDENCE if self.parts == IN_EVIDENCE else BOOK

    @property
    def kind(self) -> str:
        """Return the kind of the volume, as the stylesheets know it."""
        return "parallel" if len(self.languages) > 1 else "single"


def list_volumes() -> tuple[Volume, ...]:
    """Return the volumes: in each language the book and, where there is any, its evidence; the book in two languages.

    Volumes follow those whose pages they name.
    """
    parts = (IN_BOOK, IN_EVIDENCE) if urls.has_evidence_pdf() else (IN_BOTH,)
    pairs = (Volume((config.main_language(), other)) for other in config.languages()[1:])
    return (*(Volume((language,), part) for language in config.languages() for part in parts), *pairs)


@dataclass(frozen=True)
class Stored:
    """A volume that was typeset: its document with the numbers of pages, and these pages."""

    html: str
    pages: page_numbers.Pages


def make(pages: dict[str, Path]) -> tuple[dict[str, Pdf], list[str]]:
    """Return the PDF of each volume by its name on the site, and the names of those that had to be typeset.

    `pages` are the folders of the built pages by language. Raises PrintError for a page that cannot be printed,
    TypesetterMissing where the typesetter is not there.
    """
    typesetting.require_typesetter()
    build_folder().mkdir(parents=True, exist_ok=True)
    documents = render_documents(list_volumes(), pages)
    files = {
        volume.file: build_folder() / f"{volume.file.removesuffix('.pdf')}-{_digest(document, volume, pages)}.pdf"
        for volume, document in documents.items()
    }
    new: list[str] = []
    # The volumes of one language name pages of each other; those of two languages name pages of these.
    for kind in ("single", "parallel"):
        groups: dict[tuple[str, ...], dict[str, str]] = {}
        for volume, document in documents.items():
            if volume.kind == kind:
                groups.setdefault(volume.languages, {})[volume.file] = document
        new += _typeset_outdated(groups, files)
    current = {path for file in files.values() for path in (file, document_file(file), pages_file(file))}
    for file in set(build_folder().glob("*-*.*")) - current:
        if file.suffix in (".pdf", ".html", ".json"):
            file.unlink()
    return {name: Pdf(file, _read_layout(file)["page_count"]) for name, file in files.items()}, new


def _typeset_outdated(groups: dict[tuple[str, ...], dict[str, str]], files: dict[str, Path]) -> list[str]:
    """Typeset what is outdated of groups of volumes that name each other's pages; return the names of the volumes."""
    stored = {name: read for name, file in files.items() if (read := read_stored(file))}
    known = {name: volume.pages for name, volume in stored.items()}
    jobs = []
    for languages, documents in groups.items():
        ready = {name: stored[name].html for name in documents if name in stored}
        fresh = {name: document for name, document in documents.items() if name not in stored}
        if fresh or any(page_numbers.set_numbers(html, name, known) != html for name, html in ready.items()):
            jobs.append((fresh, ready, known, config.direction(languages[0]) == "rtl", files))
    if not jobs:
        return []
    with multiprocessing.get_context("spawn").Pool(min(len(jobs), os.cpu_count() or 1), maxtasksperchild=1) as pool:
        results = pool.starmap(_typeset, jobs, chunksize=1)
    if problems := [problem for problem, _ in results if problem]:
        raise PrintError("\n".join(dict.fromkeys(problems)))
    return [name for _, names in results for name in names]


def document_file(file: Path) -> Path:
    """Return where the print document of a volume's file is kept: a browser shows what the typesetter was given."""
    return file.with_suffix(".html")


def pages_file(file: Path) -> Path:
    """Return where the pages of a volume's addresses are kept, and how many pages it has."""
    return file.with_suffix(".json")


def read_stored(file: Path) -> Stored | None:
    """Return what was typeset as a file; None where it was not, or not to the end."""
    if not file.exists() or not document_file(file).exists() or not pages_file(file).exists():
        return None
    return Stored(document_file(file).read_text("utf-8"), _read_layout(file)["pages"])


def _read_layout(file: Path) -> dict[str, Any]:
    layout: dict[str, Any] = json.loads(pages_file(file).read_text("utf-8"))
    return layout


def _typeset(
    fresh: dict[str, str],
    ready: dict[str, str],
    known: dict[str, page_numbers.Pages],
    is_right_to_left: bool,
    files: dict[str, Path],
) -> tuple[str, list[str]]:
    """Typeset new documents, and those that are ready where a number in them moved; return the problem and the names.

    A volume has no PDF until all that belongs to it is written.
    """
    try:
        placed = {name: figure_placement.place_figures(html) for name, html in fresh.items()}
        spaced = {name: typesetting.separate_spaces(html) for name, html in placed.items()}
        typeset = typesetting.render_volumes({**ready, **spaced}, is_right_to_left, known)
    except PrintError as problem:
        return str(problem), []
    for name in typeset:
        files[name].unlink(missing_ok=True)
    for name, volume in typeset.items():
        document_file(files[name]).write_text(volume.html, "utf-8")
        layout = {"page_count": volume.page_count, "pages": volume.pages}
        pages_file(files[name]).write_text(json.dumps(layout), "utf-8")
        new = files[name].with_suffix(".new")
        new.write_bytes(volume.content)
        new.replace(files[name])
    return "", list(typeset)


def render_documents(volumes: Sequence[Volume], pages: dict[str, Path]) -> dict[Volume, str]:
    """Return the print document of each volume."""
    chapters = {language: load_chapters(pages[language]) for language in pages}
    bodies = {volume: [_body(volume, *beside) for beside in _select(volume, chapters)] for volume in volumes}
    printed = {
        volume: print_links.list_printed(
            volume.file,
            volume.part,
            bodies[volume],
            [chapter.select(volume.parts) for language in volume.languages for chapter in chapters[language]],
        )
        for volume in volumes
    }
    documents = {}
    for volume in volumes:
        others = {
            language: printed[other]
            for language in volume.languages
            for other in volumes
            if other.languages == (language,) and other.part != volume.part
        }
        everything = [chapter for language in volume.languages for chapter in chapters[language]]
        book = print_links.Book(printed[volume], others, everything)
        parts = [front_matter.title_page(volume), front_matter.colophon(volume)]
        parts.append(front_matter.contents(volume.languages, chapters, volume.parts, others))
        for body, (chapter, *_) in zip(bodies[volume], _select(volume, chapters), strict=True):
            for table in TABLE.findall(body):
                table_width.check_width(table, volume.kind, str(chapter.source))
            if others and volume.part == BOOK:
                body = print_links.list_cited(body, bodies[volume])
            parts.append(print_links.embed_images(book.resolved(body, chapter), chapter, pages))
        documents[volume] = _page(volume, current_edition.fill_placeholders("".join(parts)))
    return documents


def _select(volume: Volume, chapters: dict[str, list[Chapter]]) -> Iterator[tuple[Chapter, ...]]:
    """Yield the chapters of which a volume has blocks, each beside its partners in the other languages."""
    for beside in zip(*(chapters[language] for language in volume.languages), strict=True):
        selected = tuple(chapter.select(volume.parts) for chapter in beside)
        if any(chapter.blocks for chapter in selected):
            has_other = volume.parts == IN_BOOK and urls.has_evidence_pdf()
            yield tuple(map(_name_evidence, beside, selected)) if has_other else selected


def _name_evidence(chapter: Chapter, selected: Chapter) -> Chapter:
    """Return a chapter of the book with a last line that says where its evidence is."""
    evidence = chapter.select(IN_EVIDENCE)
    if chapter.name in config.evidence_chapters():
        headings = evidence.headings(1)
    else:
        headings = [heading for heading in evidence.headings(2) if heading not in selected.blocks]
    if not headings:
        return selected
    volume = Volume((chapter.language,), IN_EVIDENCE)
    links = [(text_of(heading.html), *print_links.lead_to_volume(heading.anchor, volume)) for heading in headings]
    html = print_templates.fill("evidence-of-chapter.html", chapter.language, links=links)
    line = Block("paragraph", html, f"{chapter.name}.evidence")
    return replace(selected, blocks=(*selected.blocks, line))


def _body(volume: Volume, chapter: Chapter, *partners: Chapter) -> str:
    """Return a chapter as HTML; two languages side by side leave no room for notes on sources in each of them."""
    return SOURCE_NOTE.sub("", chapter.beside(*partners)) if partners else chapter.single()


def load_chapters(pages: Path) -> list[Chapter]:
    """Return the printed chapters of a language in their order; raise PrintError for a page without a heading."""
    chapters: list[Chapter] = [
        pickle.loads(print_pages.page_file(pages, name).read_bytes()) for name in chapter_list.chapter_names()
    ]
    for chapter in chapters:
        if not chapter.headings(1):
            problem = "the page built from it has no heading; begin the chapter with one (# …)"
            raise PrintError(f"{chapter.source}: {problem}")
    # A claim has one card: that of the chapter which examines it, or else that of the ledger.
    html = "".join(block.html for chapter in chapters for block in chapter.blocks if block.kind == "ledger")
    cards = {anchor.rpartition(".")[2] for anchor in ANCHOR.findall(html)}
    return [
        replace(chapter, blocks=tuple(block for block in chapter.blocks if block.card not in cards))
        for chapter in chapters
    ]


def _page(volume: Volume, body: str) -> str:
    main = volume.languages[0]
    sheets = ["print.css", *(["parallel.css"] if volume.kind == "parallel" else [])]
    styles = [print_fonts.stylesheet(), verdict_badges.stylesheet()]
    styles.append(web_fonts.read_styles(STYLES / name for name in sheets))
    head = f"<head>{front_matter.head(volume)}<style>{''.join(styles)}</style></head>"
    attributes = f'lang="{main}" dir="{config.direction(main)}" class="{volume.kind} of-{volume.part}"'
    return f"<!doctype html>\n<html {attributes}>{head}<body>{body}</body></html>"


def _digest(document: str, volume: Volume, pages: dict[str, Path]) -> str:
    """Return a digest of the input of the typesetter: the document, its drawings and faces, and all code."""
    digest = sha256(f"{version('weasyprint')} {dependencies.digest_package()} {document}".encode())
    for language in volume.languages:
        drawings = sorted((pages[language] / "figures").glob("*.svg"))
        for drawing in (drawing for drawing in drawings if drawing.resolve().as_uri() in document):
            digest.update(drawing.name.encode() + drawing.read_bytes())
    for file in print_fonts.font_files().values():
        digest.update(f"{file.name} {file.stat().st_size}".encode())
    return digest.hexdigest()[:16]
