"""The chapters: which there are, which tables their code reads, and where the results of that code are kept."""

import re
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path
from pathlib import Path

import yaml

from talaqi import Mendable, inputs, outline, paths, settings, tables

CELL = re.compile(r"^```\{code-cell\}[^\n]*\n(?P<body>.*?)^```", re.MULTILINE | re.DOTALL)
ROLE = re.compile(r"\{(?P<role>fact|row|source|claim)\}`(?P<text>[^`]+)`")
HEADING = re.compile(r"^# (?P<title>.+?)\s*$", re.MULTILINE)
OPTION = re.compile(r"^(:|---).*$", re.MULTILINE)
# What the cells run: an edit elsewhere in the package (pages, print, citing) needs no new run.
RUN = ("exhibits.py", "rows.py", "numbers.py", "tables.py", "dates.py", "names.py", "settings.py", "inputs.py", "bidi.py", "drawings.py", "figures", "facts", "claims", "words")


class ChapterError(Mendable):
    """A chapter that is missing, or that one language lacks."""


@cache
def names() -> tuple[str, ...]:
    """Return the names of the chapters in the order of `_toc.yml`, the front page first."""
    contents = yaml.safe_load(paths.CONTENTS.read_text("utf-8"))
    files = [contents["root"], *(entry["file"] for entry in contents["chapters"])]
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
    from talaqi import facts

    for line, text in enumerate(chapter.read_text("utf-8").splitlines(), 1):
        for key in fact_keys(text):
            try:
                facts.get(key)
            except (facts.UnknownFact, KeyError) as problem:
                yield f"{chapter}, line {line}: {{fact}}`{key}`: {problem.args[0]}"


def title(name: str, language: str) -> str:
    """Return the title of a chapter: its first heading, in words."""
    source = paths.chapter(name, language).read_text("utf-8")
    if heading := HEADING.search(source):
        return plain(heading["title"], language)
    raise ChapterError(f"{paths.chapter(name, language)}: the chapter has no title; begin its text with a line such as \"# Two thousand cells\"")


def cells(source: str) -> tuple[str, ...]:
    """Return the code of a chapter's cells."""
    return tuple(OPTION.sub("", match["body"]) for match in CELL.finditer(source))


@cache
def code_digest(everything: bool = False) -> str:
    """Return a digest of the package, or of the part of it that the cells run, and of the locked dependencies."""
    digest = sha256(paths.LOCK.read_bytes() + (settings.as_of() or "").encode())
    for file in sorted(path for path in paths.PACKAGE.rglob("*") if path.is_file() and "__pycache__" not in path.parts):
        if everything or file.relative_to(paths.PACKAGE).parts[0] in RUN:
            digest.update(file.relative_to(paths.PACKAGE).as_posix().encode() + file.read_bytes())
    digest.update(paths.CONFIG.read_bytes() + paths.DICTIONARY.read_bytes())
    return digest.hexdigest()[:12]


def fact_keys(source: str) -> tuple[str, ...]:
    """Return the keys of the facts that a chapter says, in its order, none twice."""
    said = (match["text"].partition(":")[0] for match in ROLE.finditer(source) if match["role"] == "fact")
    return tuple(dict.fromkeys(said))


def cache_folder(source: str) -> Path:
    """Return where the results of a chapter's cells are kept: a folder named after all that they depend on."""
    written = "".join(match[0] for match in CELL.finditer(source))
    digest = sha256(" ".join((*sorted(fact_keys(source)), written)).encode())
    for table in inputs.read_by(cells(source)):
        digest.update(table.encode() + tables.path(table).read_bytes())
    return paths.CACHE / f"{code_digest()}-{digest.hexdigest()[:12]}"


def plain(source: str, language: str) -> str:
    """Return prose with its roles replaced by what they say, as a notebook shows it."""
    from talaqi import facts, tables
    from talaqi.facts import said

    def say(match: re.Match[str]) -> str:
        key, _, form = match["text"].partition(":")
        if match["role"] == "fact":
            fact = facts.get(key)
            return said.say(fact, language, tables.load(fact.as_of), form)
        text, _, target = match["text"].partition(" <")
        if target:
            return text
        known = tables.load()
        if match["role"] == "claim":
            return known.row(f"terms/{known.row(f'claims/{text}')['verdict']}")[language]
        return known.row(f"sources/{text}")[f"publisher_{language}"] if match["role"] == "source" else said.row_label(text, language, known)

    return ROLE.sub(say, source)
