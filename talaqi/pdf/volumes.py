"""The volumes: one in each language, and the first beside each other one; typeset when their document changed."""

import multiprocessing
import os
import pickle
import re
from dataclasses import dataclass
from hashlib import sha256
from importlib.metadata import version
from itertools import chain
from pathlib import Path

from talaqi import config, paths, urls
from talaqi.chapters import chapter_list
from talaqi.editions import current_edition
from talaqi.execution import dependencies
from talaqi.html import web_fonts
from talaqi.pdf import (
    PrintError,
    figure_placement,
    front_matter,
    print_fonts,
    print_links,
    print_pages,
    table_width,
    typesetting,
    verdict_badges,
)
from talaqi.pdf.print_blocks import Chapter

STYLES = Path(__file__).parent / "styles"
TABLE = re.compile(r"<table\b.*?</table>", re.DOTALL)


def build_folder() -> Path:
    """Return the folder of the finished volumes."""
    return paths.build() / "press"


@dataclass(frozen=True)
class Volume:
    """A printed book: its languages, the first of which gives the order of its pages."""

    languages: tuple[str, ...]

    @property
    def file(self) -> str:
        """Return the name of the volume's file on the site."""
        return urls.pdf_name(*self.languages)

    @property
    def kind(self) -> str:
        """Return the kind of the volume, as the stylesheets know it."""
        return "parallel" if len(self.languages) > 1 else "single"


def list_volumes() -> tuple[Volume, ...]:
    """Return the volumes; one in two languages takes longest, so it is begun first."""
    pairs = (Volume((config.main_language(), other)) for other in config.languages()[1:])
    return (*pairs, *(Volume((language,)) for language in config.languages()))


def make(pages: dict[str, Path]) -> tuple[dict[str, Path], list[str]]:
    """Return the file of each volume by its name on the site, and the names of those that had to be typeset.

    `pages` are the folders of the built pages by language. Raises PrintError for a page that cannot be printed,
    TypesetterMissing where the typesetter is not there.
    """
    typesetting.require_typesetter()
    build_folder().mkdir(parents=True, exist_ok=True)
    documents = {volume: render_document(volume, pages) for volume in list_volumes()}
    files = {
        volume: build_folder() / f"{volume.file.removesuffix('.pdf')}-{_digest(document, volume, pages)}.pdf"
        for volume, document in documents.items()
    }
    outdated = [
        (documents[volume], config.direction(volume.languages[0]) == "rtl", file)
        for volume, file in files.items()
        if not file.exists()
    ]
    if outdated:
        with multiprocessing.get_context("spawn").Pool(
            min(len(outdated), os.cpu_count() or 1), maxtasksperchild=1
        ) as pool:
            problems = [problem for problem in pool.starmap(_typeset, outdated, chunksize=1) if problem]
        if problems:
            raise PrintError("\n".join(dict.fromkeys(problems)))
    current = {path for file in files.values() for path in (file, document_file(file))}
    for file in set(build_folder().glob("*-*.*")) - current:
        if file.suffix in (".pdf", ".html"):
            file.unlink()
    return {volume.file: file for volume, file in files.items()}, [
        volume.file for volume, file in files.items() if file in {item[2] for item in outdated}
    ]


def document_file(file: Path) -> Path:
    """Return where the print document of a volume's file is kept: a browser shows what the typesetter was given."""
    return file.with_suffix(".html")


def _typeset(document: str, is_right_to_left: bool, file: Path) -> str:
    """Typeset a volume; return an empty string, or the problem."""
    fresh = file.with_suffix(".new")
    try:
        document = figure_placement.place_figures(document)
        fresh.write_bytes(typesetting.render_pdf(document, is_right_to_left))
    except PrintError as problem:
        return str(problem)
    document_file(file).write_text(document, "utf-8")
    fresh.replace(file)
    return ""


def render_document(volume: Volume, pages: dict[str, Path]) -> str:
    """Return the print document of a volume."""
    chapters = {language: load_chapters(pages[language]) for language in volume.languages}
    if volume.kind == "parallel":
        chapters = {language: [chapter.prose() for chapter in loaded] for language, loaded in chapters.items()}
    first, *others = chapters.values()
    bodies = [
        chapter.beside(*partners) if partners else chapter.single()
        for chapter, *partners in zip(first, *others, strict=True)
    ]
    book = print_links.Book(bodies, chain(*chapters.values()))
    parts = [front_matter.title_page(volume.languages), front_matter.colophon(volume.languages)]
    parts.append(front_matter.contents(volume.languages, chapters))
    for body, chapter in zip(bodies, first, strict=True):
        for table in TABLE.findall(body):
            table_width.check_width(table, volume.kind, str(chapter.source))
        parts.append(print_links.embed_images(book.resolved(body, chapter), chapter, pages))
    return _page(volume, current_edition.fill_placeholders("".join(parts)))


def load_chapters(pages: Path) -> list[Chapter]:
    """Return the printed chapters of a language in their order; raise PrintError for a page without a heading."""
    chapters: list[Chapter] = [
        pickle.loads(print_pages.page_file(pages, name).read_bytes()) for name in chapter_list.chapter_names()
    ]
    for chapter in chapters:
        if not chapter.headings(1):
            problem = "the page built from it has no heading; begin the chapter with one (# …)"
            raise PrintError(f"{chapter.source}: {problem}")
    return chapters


def _page(volume: Volume, body: str) -> str:
    main = volume.languages[0]
    sheets = ["print.css", *(["parallel.css"] if volume.kind == "parallel" else [])]
    styles = [print_fonts.stylesheet(), verdict_badges.stylesheet()]
    styles.append(web_fonts.read_styles(STYLES / name for name in sheets))
    head = f"<head>{front_matter.head(volume.languages)}<style>{''.join(styles)}</style></head>"
    attributes = f'lang="{main}" dir="{config.direction(main)}" class="{volume.kind}"'
    return f"<!doctype html>\n<html {attributes}>{head}<body>{body}</body></html>"


def _digest(document: str, volume: Volume, pages: dict[str, Path]) -> str:
    """Return a digest of the input of the typesetter: the document, its drawings and faces, and all code."""
    digest = sha256(f"{version('weasyprint')} {dependencies.digest_package()} {document}".encode())
    for language in volume.languages:
        for drawing in sorted((pages[language] / "figures").glob("*.svg")):
            digest.update(drawing.name.encode() + drawing.read_bytes())
    for file in print_fonts.font_files().values():
        digest.update(f"{file.name} {file.stat().st_size}".encode())
    return digest.hexdigest()[:16]
