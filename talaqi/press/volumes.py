"""The volumes: one for each language and one for all side by side; made in processes of their own, and only when their text has changed."""

import gc
import multiprocessing
import os
from dataclasses import dataclass
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from talaqi import chapters, paths, settings
from talaqi.press import PressError, appendix, assembly, badges, drawings, front, ledger, links, numbers, pairs, printing, typefaces
from talaqi.press.assembly import Chapter

FOLDER = paths.BUILD / "press"
SHEETS = Path(__file__).parent / "sheet"


@dataclass(frozen=True)
class Volume:
    """A printed book: its languages, the first of which gives the order of its pages."""

    languages: tuple[str, ...]

    @property
    def file(self) -> str:
        """Return the name of the volume's file."""
        return f"talaqi-{'-'.join(self.languages)}.pdf"


# The volume in all languages takes longest, so it is begun first.
VOLUMES = (Volume(settings.LANGUAGES[:2]), *(Volume((language,)) for language in settings.LANGUAGES))


def make(pages: dict[str, Path]) -> tuple[dict[str, Path], list[str]]:
    """Return the file of each volume by its name on the site, and the names of those that had to be made.

    Raises PressError for a page that cannot be printed, PressMissing where the typesetter is not there.
    """
    printing.ready()
    FOLDER.mkdir(parents=True, exist_ok=True)
    # Cut before the processes part, so that each face is cut once.
    typefaces.files()
    before = set(FOLDER.glob("*.pdf"))
    with multiprocessing.get_context("spawn").Pool(min(len(VOLUMES), os.cpu_count() or 1), maxtasksperchild=1) as pool:
        made = pool.starmap(_make, [(volume, pages) for volume in VOLUMES], chunksize=1)
    problems = [problem for _, problem in made if problem]
    if problems:
        raise PressError("\n".join(dict.fromkeys(problems)))
    files = {volume.file: file for volume, (file, _) in zip(VOLUMES, made, strict=True) if file}
    for file in before - set(files.values()):
        file.unlink()
    return files, [name for name, file in files.items() if file not in before]


def _make(volume: Volume, pages: dict[str, Path]) -> tuple[Path | None, str]:
    """Make one volume unless it is there; return its file, or what went wrong."""
    # This process ends with the volume: looking for what could be freed would cost a fifth of its time.
    gc.disable()
    try:
        text = document(volume, pages)
        file = FOLDER / f"{volume.file.removesuffix('.pdf')}-{_digest(text, pages)}.pdf"
        if not file.exists():
            right_to_left = settings.direction(volume.languages[0]) == "rtl"
            fresh = file.with_suffix(".new")
            fresh.write_bytes(printing.pdf(text, right_to_left))
            fresh.replace(file)
    except PressError as problem:
        return None, str(problem)
    return file, ""


def document(volume: Volume, pages: dict[str, Path]) -> str:
    """Return the print document of a volume."""
    alone = len(volume.languages) == 1
    book = {language: chapters_of(pages[language], language, with_rows=alone) for language in volume.languages}
    contents = front.contents(volume.languages, book)
    if alone:
        body = "".join(str(chapter.body) for chapter in book[volume.languages[0]])
    else:
        body = pairs.chapters(*(book[language] for language in volume.languages))
    before = front.title_page(volume.languages) + front.colophon(volume.languages) + contents
    return _page(volume, before + body)


def chapters_of(folder: Path, language: str, with_rows: bool) -> list[Chapter]:
    """Return the chapters of a language as they are printed, their links leading to places in the book."""
    book = assembly.read(folder, language)
    for chapter in book:
        drawings.embed(chapter)
        numbers.mark_uses(chapter)
        numbers.to_tables(chapter)
        appendix.to_print(chapter, with_rows)
    ledger.to_table(book)
    assembly.number(book)
    links.resolve(book)
    return book


def _page(volume: Volume, body: str) -> str:
    main = volume.languages[0]
    sheets = ["print.css"] + (["parallel.css"] if len(volume.languages) > 1 else [])
    styles = typefaces.sheet() + badges.sheet() + "".join((SHEETS / name).read_text("utf-8") for name in sheets)
    kind = "parallel" if len(volume.languages) > 1 else "single"
    return (
        f'<!doctype html>\n<html lang="{main}" dir="{settings.direction(main)}" class="{kind}"><head>{front.head(volume.languages)}'
        f"<style>{styles}</style></head><body>{body}</body></html>"
    )


def _digest(text: str, pages: dict[str, Path]) -> str:
    """Return what tells whether a volume must be set again: its document, its drawings, its faces and the typesetter."""
    digest = sha256(text.encode())
    for folder in pages.values():
        for drawing in sorted((folder / "figures").glob("*.svg")):
            digest.update(drawing.name.encode() + drawing.read_bytes())
    for file in typefaces.files().values():
        digest.update(f"{file.name} {file.stat().st_size}".encode())
    digest.update(version("weasyprint").encode() + chapters.code_digest().encode())
    for module in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(module.read_bytes())
    return digest.hexdigest()[:16]
