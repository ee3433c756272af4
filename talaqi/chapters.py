"""The chapters: which there are, in what order, under what titles, and whether all languages have the same."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from talaqi import Mendable, facts, outline, paths, prose, settings

HEADING = re.compile(r"^# (?P<title>.+?)\s*$", re.MULTILINE)


class ChapterError(Mendable):
    """A chapter that is missing, or that one language lacks."""


@cache
def names() -> tuple[str, ...]:
    """Return the names of the chapters in the order of `_toc.yml`, the front page first."""
    contents = settings.read(paths.CONTENTS)
    try:
        files = [contents["root"], *(entry["file"] for entry in contents["chapters"])]
    except (KeyError, TypeError):
        raise ChapterError(f"{paths.CONTENTS}: it names no root, or no chapters with a file each; write `root: chapters/ar/index` and, under `chapters:`, lines such as `- file: chapters/ar/data`") from None
    return tuple(Path(file).name for file in files)


def number(name: str) -> int | None:
    """Return the number of a chapter, its place after the front page; None for the front page and for what is no chapter."""
    return names().index(name) or None if name in names() else None


def check() -> None:
    """Raise ChapterError for the first chapter that a language lacks, that `_toc.yml` does not name, or that differs between languages."""
    for language in settings.LANGUAGES:
        for name in names():
            if not paths.chapter(name, language).is_file():
                raise ChapterError(f"{paths.chapter(name, language)}: _toc.yml names this chapter, but the file is not there; write it or take the chapter out")
        for file in sorted((paths.CHAPTERS / language).glob("*.md")):
            if file.stem not in names():
                raise ChapterError(f"{file}: this chapter is not in _toc.yml; name it there or take the file away")
    for name in names():
        for language in settings.LANGUAGES[1:]:
            if difference := outline.difference(paths.chapter(name, settings.MAIN), paths.chapter(name, language)):
                raise ChapterError(difference)


def check_facts() -> None:
    """Raise ChapterError for the numbers that chapters say and the book does not have, all at once."""
    missing = [problem for language in settings.LANGUAGES for name in names() for problem in _missing_facts(paths.chapter(name, language))]
    if missing:
        raise ChapterError("\n".join(missing))


def _missing_facts(chapter: Path) -> Iterator[str]:
    for line, text in enumerate(chapter.read_text("utf-8").splitlines(), 1):
        for key in prose.fact_keys(text):
            try:
                facts.get(key)
            except facts.UnknownFact as problem:
                yield f"{chapter}, line {line}: {{fact}}`{key}`: {problem}"


def title(name: str, language: str) -> str:
    """Return the title of a chapter: its first heading, in words."""
    source = paths.chapter(name, language).read_text("utf-8")
    if heading := HEADING.search(source):
        return prose.plain(heading["title"], language)
    raise ChapterError(f"{paths.chapter(name, language)}: the chapter has no title; begin its text with a line such as \"# Two thousand cells\"")
