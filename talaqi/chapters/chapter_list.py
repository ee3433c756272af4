"""The chapters of the book: their order and titles, and whether all languages have the same."""

import re
from collections.abc import Iterator
from pathlib import Path

from talaqi import config, facts, paths
from talaqi.caches import cached
from talaqi.chapters import chapter_source, outline
from talaqi.errors import UserError

# What Jupyter Book calls a list of chapters without parts.
FORMAT = "jb-book"
# The name of the first page of every book.
FRONT_PAGE = "index"
HEADING = re.compile(r"^# (?P<title>.+?)\s*$", re.MULTILINE)


class ChapterError(UserError):
    """A chapter is missing, or differs between languages."""


@cached
def chapter_names() -> tuple[str, ...]:
    """Return the names of the chapters in the order of `_toc.yml`, the front page first."""
    contents = config.read_yaml(paths.contents_file())
    try:
        files = [contents["root"], *(entry["file"] for entry in contents["chapters"])]
    except (KeyError, TypeError):
        raise ChapterError(
            f"{paths.contents_file()}: it names no root, or no chapters with a file each; write "
            "`root: chapters/ar/index` and, under `chapters:`, lines such as `- file: chapters/ar/data`"
        ) from None
    if contents.get("format") != FORMAT:
        named = contents.get("format")
        raise ChapterError(f"{paths.contents_file()}: its format is {named!r}; write at its head format: {FORMAT}")
    names = tuple(Path(file).name for file in files)
    if names[0] != FRONT_PAGE:
        raise ChapterError(
            f"{paths.contents_file()}: the root is {files[0]!r}; "
            f"the first page of the book is named {FRONT_PAGE!r}: name it so"
        )
    return names


def chapter_number(name: str) -> int | None:
    """Return the number of a chapter; None for the front page and for other pages."""
    return chapter_names().index(name) or None if name in chapter_names() else None


def chapter_files() -> list[Path]:
    """Return the files of all chapters in all languages, those of one language together."""
    return [paths.chapter(name, language) for language in config.languages() for name in chapter_names()]


def check_chapters() -> None:
    """Raise ChapterError for the first chapter that is missing, not in `_toc.yml`, or different between languages."""
    for file in chapter_files():
        if not file.is_file():
            raise ChapterError(
                f"{file}: _toc.yml names this chapter, but the file is missing; write it or remove its name"
            )
    for language in config.languages():
        for file in sorted((paths.chapters() / language).glob("*.md")):
            if file.stem not in chapter_names():
                raise ChapterError(f"{file}: this chapter is not in _toc.yml; name it there or remove the file")
    for name in chapter_names():
        main, *others = (paths.chapter(name, language) for language in config.languages())
        for other in others:
            if difference := outline.find_difference(main, other):
                raise ChapterError(difference)


def check_fact_keys() -> None:
    """Raise ChapterError for all facts in chapters that the book does not have."""
    if problems := [problem for file in chapter_files() for problem in _list_missing_facts(file)]:
        raise ChapterError("\n".join(problems))


def _list_missing_facts(file: Path) -> Iterator[str]:
    for line, text in enumerate(file.read_text("utf-8").splitlines(), 1):
        for key in chapter_source.fact_keys(text):
            try:
                facts.get_fact(key)
            except facts.UnknownFact as problem:
                yield f"{file}, line {line}: {{fact}}`{key}`: {problem}"


def chapter_title(name: str, language: str) -> str:
    """Return the title of a chapter: its first heading, with its roles as text."""
    file = paths.chapter(name, language)
    if heading := HEADING.search(file.read_text("utf-8")):
        return chapter_source.render_roles(heading["title"], language)
    raise ChapterError(f'{file}: the chapter has no title; begin its text with a line such as "# The decision"')
