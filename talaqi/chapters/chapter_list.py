"""The chapters: which there are, in what order, under what titles, and whether all languages have the same."""

import re
from collections.abc import Iterator
from pathlib import Path

from talaqi import config, facts, paths
from talaqi.caches import cached
from talaqi.chapters import chapter_source, outline
from talaqi.errors import UserError

# The name of the first page of every book.
FRONT_PAGE = "index"
HEADING = re.compile(r"^# (?P<title>.+?)\s*$", re.MULTILINE)


class ChapterError(UserError):
    """A chapter that is missing, or that one language lacks."""


@cached
def chapter_names() -> tuple[str, ...]:
    """Return the names of the chapters in the order of `_toc.yml`, the front page first."""
    contents = config.read_yaml(paths.contents_file())
    try:
        files = [contents["root"], *(entry["file"] for entry in contents["chapters"])]
    except (KeyError, TypeError):
        raise ChapterError(f"{paths.contents_file()}: it names no root, or no chapters with a file each; write `root: chapters/ar/index` and, under `chapters:`, lines such as `- file: chapters/ar/data`") from None
    names = tuple(Path(file).name for file in files)
    if names[0] != FRONT_PAGE:
        raise ChapterError(
            f"{paths.contents_file()}: the root is {files[0]!r}; the first page of the book is named {FRONT_PAGE!r}: name it so"
        )
    return names


def chapter_number(name: str) -> int | None:
    """Return the number of a chapter, its place after the front page; None for the front page and for what is no chapter."""
    return chapter_names().index(name) or None if name in chapter_names() else None


def check_chapters() -> None:
    """Raise ChapterError for the first chapter that a language lacks, that `_toc.yml` does not name, or that differs between languages."""
    for language in config.languages():
        for name in chapter_names():
            if not paths.chapter(name, language).is_file():
                raise ChapterError(f"{paths.chapter(name, language)}: _toc.yml names this chapter, but the file is not there; write it or take the chapter out")
        for file in sorted((paths.chapters() / language).glob("*.md")):
            if file.stem not in chapter_names():
                raise ChapterError(f"{file}: this chapter is not in _toc.yml; name it there or take the file away")
    for name in chapter_names():
        for language in config.languages()[1:]:
            if difference := outline.find_difference(paths.chapter(name, config.main_language()), paths.chapter(name, language)):
                raise ChapterError(difference)


def check_fact_keys() -> None:
    """Raise ChapterError for the numbers that chapters say and the book does not have, all at once."""
    missing = [problem for language in config.languages() for name in chapter_names() for problem in _missing_facts(paths.chapter(name, language))]
    if missing:
        raise ChapterError("\n".join(missing))


def _missing_facts(chapter: Path) -> Iterator[str]:
    for line, text in enumerate(chapter.read_text("utf-8").splitlines(), 1):
        for key in chapter_source.fact_keys(text):
            try:
                facts.get_fact(key)
            except facts.UnknownFact as problem:
                yield f"{chapter}, line {line}: {{fact}}`{key}`: {problem}"


def chapter_title(name: str, language: str) -> str:
    """Return the title of a chapter: its first heading, in words."""
    source = paths.chapter(name, language).read_text("utf-8")
    if heading := HEADING.search(source):
        return chapter_source.render_roles(heading["title"], language)
    raise ChapterError(f"{paths.chapter(name, language)}: the chapter has no title; begin its text with a line such as \"# Two thousand cells\"")
