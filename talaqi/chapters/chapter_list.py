"""The chapters of the book: their order and titles, and whether all languages have the same."""

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from talaqi import config, paths
from talaqi.caches import cached
from talaqi.chapters import chapter_source, faults, outline
from talaqi.errors import UserError
from talaqi.types import JsonObject

# What Jupyter Book calls a list of chapters without parts.
FORMAT = "jb-book"
# The name of the first page of every book.
FRONT_PAGE = "index"
# Pages that Sphinx makes itself.
RESERVED = ("genindex", "search")


class ChapterError(UserError):
    """A chapter is missing, or differs between languages."""


@cached
def chapter_names() -> tuple[str, ...]:
    """Return the names of the chapters in the order of `_toc.yml`, the front page first.

    Raises ChapterError, a line for each entry that is not the file of a chapter in the main language.
    """
    file, contents = paths.contents_file(), config.read_yaml(paths.contents_file())
    try:
        files = [contents["root"], *(entry["file"] for entry in contents["chapters"])]
    except (KeyError, TypeError):
        raise ChapterError(
            f"{file}: it names no root, or no chapters with a file each; write "
            "`root: chapters/ar/index` and, under `chapters:`, lines such as `- file: chapters/ar/data`"
        ) from None
    if problems := [f"{file}: {problem}" for problem in _find_misplaced(contents, files)]:
        raise ChapterError("\n".join(problems))
    return tuple(PurePosixPath(name).name for name in files)


def _find_misplaced(contents: JsonObject, files: list[Any]) -> Iterator[str]:
    """Yield what is wrong with the list of chapters."""
    if contents.get("format") != FORMAT:
        yield f"its format is {contents.get('format')!r}; write at its head format: {FORMAT}"
    for name in contents.keys() - {"format", "root", "chapters"}:
        yield f"{name!r} is not known here; the names are format, root and chapters"
    for entry in contents["chapters"]:
        for name in entry.keys() - {"file", "title"}:
            yield f"{entry['file']!r}: {name!r} is not known here; a chapter has a file alone"
    folder = f"chapters/{config.main_language()}"
    for place, name in enumerate(files):
        if not isinstance(name, str) or not re.fullmatch(rf"{folder}/[\w-]+", name):
            yield f"{name!r} is not a chapter; name a file of {folder} without its ending, such as {folder}/data"
        elif name in files[:place]:
            yield f"{name!r} is there twice; leave one"
        elif PurePosixPath(name).name in RESERVED:
            yield f"{name!r}: the book has a page of that name of its own; choose another"
    if isinstance(files[0], str) and PurePosixPath(files[0]).name != FRONT_PAGE:
        yield f"the root is {files[0]!r}; the first page of the book is named {FRONT_PAGE!r}: name it so"


def chapter_number(name: str) -> int | None:
    """Return the number of a chapter; None for the front page and for other pages."""
    return chapter_names().index(name) or None if name in chapter_names() else None


def chapter_files() -> list[Path]:
    """Return the files of all chapters in all languages, those of one language together."""
    return [paths.chapter(name, language) for language in config.languages() for name in chapter_names()]


def check_chapters() -> None:
    """Raise ChapterError, a line for each chapter that is missing, unknown, broken or different between languages."""
    if problems := list(_find_problems()):
        raise ChapterError("\n".join(problems))


def _find_problems() -> Iterator[str]:
    broken = set()
    for name in set(config.evidence_chapters()) - set(chapter_names()):
        yield f"{paths.config_file()}: talaqi / evidence names {name!r}, and _toc.yml has no such chapter"
    for file in chapter_files():
        if not file.is_file():
            broken.add(file)
            yield f"{file}: _toc.yml names this chapter, but the file is missing; write it or remove its name"
        elif problems := faults.find_faults(file, chapter_names()):
            broken.add(file)
            yield from problems
    for language in config.languages():
        for file in sorted((paths.chapters() / language).glob("*.md")):
            if file.stem not in chapter_names():
                yield f"{file}: this chapter is not in _toc.yml; name it there or remove the file"
    for name in chapter_names():
        main, *others = (paths.chapter(name, language) for language in config.languages())
        for other in others:
            if not broken & {main, other} and (difference := outline.find_difference(main, other)):
                yield difference


def check_fact_keys() -> None:
    """Raise ChapterError, a line for each fact or row that a chapter names and the book does not have."""
    if problems := [problem for file in chapter_files() for problem in faults.find_missing_targets(file)]:
        raise ChapterError("\n".join(problems))


def chapter_title(name: str, language: str) -> str:
    """Return the title of a chapter: its first heading, with its roles as text."""
    file = paths.chapter(name, language)
    if heading := faults.HEADING.search(file.read_text("utf-8")):
        return chapter_source.render_roles(heading["title"], language)
    raise ChapterError(f'{file}: the chapter has no title; begin its text with a line such as "# The decision"')
