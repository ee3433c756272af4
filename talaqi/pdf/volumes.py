"""The volumes: one for each language, and the first of them beside each other one; made in processes of their own, and only when their text has changed."""

import gc
import multiprocessing
import os
import re
from dataclasses import dataclass
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from bs4 import Tag

from talaqi import config, messages, paths
from talaqi.chapters import chapter_list
from talaqi.editions import current_edition
from talaqi.execution import dependencies
from talaqi.pdf import (
    PrintError,
    embedded_images,
    front_matter,
    parallel_edition,
    print_chapters,
    print_fonts,
    print_links,
    printed_facts,
    printed_ledger,
    printed_tables,
    rtl_cells,
    table_width,
    title_widows,
    typesetting,
    verdict_badges,
)
from talaqi.pdf.markup import element
from talaqi.pdf.print_chapters import Chapter

SHEETS = Path(__file__).parent / "styles"
ARTICLE = re.compile(r'<article class="bd-article".*</article>', re.DOTALL)
EDITION_LINE = re.compile(r'<p class="edition-line">.*?</p>', re.DOTALL)


def build_folder() -> Path:
    """Return the folder of what is made here."""
    return paths.build() / "press"


@dataclass(frozen=True)
class Volume:
    """A printed book: its languages, the first of which gives the order of its pages."""

    languages: tuple[str, ...]

    @property
    def file(self) -> str:
        """Return the name of the volume's file."""
        return f"talaqi-{'-'.join(self.languages)}.pdf"


def list_volumes() -> tuple[Volume, ...]:
    """Return the volumes; one in two languages takes longest, so it is begun first."""
    return (*(Volume((config.main_language(), other)) for other in config.languages()[1:]), *(Volume((language,)) for language in config.languages()))


def make(pages: dict[str, Path]) -> tuple[dict[str, Path], list[str]]:
    """Return the file of each volume by its name on the site, and the names of those that had to be made.

    Raises PressError for a page that cannot be printed, PressMissing where the typesetter is not there.
    """
    typesetting.ready()
    build_folder().mkdir(parents=True, exist_ok=True)
    files = {volume: build_folder() / f"{volume.file.removesuffix('.pdf')}-{_digest(volume, pages)}.pdf" for volume in list_volumes()}
    wanted = [(volume, pages, file) for volume, file in files.items() if not file.exists()]
    if wanted:
        with multiprocessing.get_context("spawn").Pool(min(len(wanted), os.cpu_count() or 1), maxtasksperchild=1) as pool:
            problems = [problem for problem in pool.starmap(_make, wanted, chunksize=1) if problem]
        if problems:
            raise PrintError("\n".join(dict.fromkeys(problems)))
    for file in set(build_folder().glob("talaqi-*")) - {kept for file in files.values() for kept in (file, as_set(file))}:
        file.unlink()
    return {volume.file: file for volume, file in files.items()}, [volume.file for volume, _, _ in wanted]


def as_set(file: Path) -> Path:
    """Return where the print document of a volume's file is kept: a browser shows what the typesetter was given."""
    return file.with_suffix(".html")


def _make(volume: Volume, pages: dict[str, Path], file: Path) -> str:
    """Make one volume; return an empty string, or what went wrong."""
    # This process ends with the volume: looking for what could be freed would cost a fifth of its time.
    gc.disable()
    fresh = file.with_suffix(".new")
    try:
        made = document(volume, pages)
        as_set(file).write_text(made, "utf-8")
        fresh.write_bytes(typesetting.pdf(made, config.direction(volume.languages[0]) == "rtl"))
    except PrintError as problem:
        return str(problem)
    fresh.replace(file)
    return ""


def document(volume: Volume, pages: dict[str, Path]) -> str:
    """Return the print document of a volume."""
    alone = len(volume.languages) == 1
    book = {language: chapters_of(pages[language], language, with_rows=alone) for language in volume.languages}
    contents = front_matter.contents(volume.languages, book)
    body = "".join(str(chapter) for chapter in (_alone(book[volume.languages[0]]) if alone else parallel_edition.chapters(*book.values())))
    before = front_matter.title_page(volume.languages) + front_matter.colophon(volume.languages) + contents
    return _page(volume, before + body)


def _alone(book: list[Chapter]) -> list[Tag]:
    """Return the chapters of one language, their tables set in columns."""
    for chapter in book:
        # Figures wait among the blocks of a chapter, whichever section they are in.
        for section in chapter.body.find_all("section"):
            section.unwrap()
        for table in chapter.body.find_all("table"):
            table_width.check_width(table, "single", str(chapter.source))
            if table.caption:
                table.wrap(element("div", class_="kept"))
    return [chapter.body for chapter in book]


def chapters_of(folder: Path, language: str, with_rows: bool) -> list[Chapter]:
    """Return the chapters of a language as they are printed, their links leading to places in the book."""
    book = print_chapters.read(folder, language)
    # On screen the first page has the book's title for its own, which stands on the title page here.
    book[0].heading.string = messages.text("print-preface", language)
    for chapter in book:
        embedded_images.embed(chapter)
        printed_facts.mark_uses(chapter)
        printed_facts.to_tables(chapter)
        printed_tables.to_print(chapter, with_rows)
    printed_ledger.to_table(book)
    for chapter in book:
        rtl_cells.part(chapter)
        title_widows.join(chapter.body)
    print_chapters.number(book)
    print_links.resolve(book)
    return book


def _page(volume: Volume, body: str) -> str:
    main = volume.languages[0]
    sheets = ["print.css"] + (["parallel.css"] if len(volume.languages) > 1 else [])
    styles = print_fonts.sheet() + verdict_badges.sheet() + "".join((SHEETS / name).read_text("utf-8") for name in sheets)
    kind = "parallel" if len(volume.languages) > 1 else "single"
    return (
        f'<!doctype html>\n<html lang="{main}" dir="{config.direction(main)}" class="{kind}"><head>{front_matter.head(volume.languages)}'
        f"<style>{styles}</style></head><body>{body}</body></html>"
    )


def _digest(volume: Volume, pages: dict[str, Path]) -> str:
    """Return what tells whether a volume must be set again: the text of its pages and its drawings, the tables, the settings, the faces and all code."""
    edition = current_edition.identity()
    digest = sha256(f"{version('weasyprint')} {dependencies.digest_package()} {edition['label']} {edition['data']}".encode())
    for language in volume.languages:
        for name in chapter_list.chapter_names():
            digest.update(_printed((pages[language] / f"{name}.html").read_text("utf-8")).encode())
        for drawing in sorted((pages[language] / "figures").glob("*.svg")):
            digest.update(drawing.name.encode() + drawing.read_bytes())
    for file in print_fonts.files().values():
        digest.update(f"{file.name} {file.stat().st_size}".encode())
    return digest.hexdigest()[:16]


def _printed(page: str) -> str:
    """Return the part of a page that a volume prints: without what leads to the PDFs, which a page has only when they are made."""
    article = ARTICLE.search(page)
    return EDITION_LINE.sub("", article[0] if article else page)
