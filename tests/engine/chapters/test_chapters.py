"""The prose of the chapters: every role resolves, no digit stands outside one, length and house style are kept."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from talaqi import config, facts, messages, paths, tables
from talaqi.caches import cached
from talaqi.chapters import chapter_list, outline
from talaqi.comparisons import evaluate_guard
from talaqi.facts import phrases
from talaqi.html import roles

CHAPTERS = [(language, name) for language in config.languages() for name in chapter_list.chapter_names()]
PAIRS = [(language, name) for language in config.languages()[1:] for name in chapter_list.chapter_names()]
# The chapters that take a part of the article, and the one on its most striking number.
PROSE_CHAPTERS = sorted({*tables.load().sections["chapter"], "two-thousand-cells"})
SHORTEST, LONGEST = 600, 1200
ARABIC = "[\u0621-\u064a]"
STYLE = {
    "tatweel": r"\u0640",
    "tanwin before the alef": r"\u064b\u0627",
    "tanwin on taa marbuta": r"\u0629[\u064b-\u064d]",
    "Arabic-Indic digit": r"[\u0660-\u0669\u06f0-\u06f9]",
    "Latin comma": rf"{ARABIC}\s*,",
    "Latin semicolon": rf"{ARABIC}\s*;",
    "Latin question mark": rf"{ARABIC}\s*\?",
    "Latin quotation mark": rf"[\"“”]\s*{ARABIC}|{ARABIC}\s*[\"“”]",
    "داعش without quotes": r"(?<![«“])داعش|داعش(?![»”])",
    "preposition joined to a quote": r"\b[لبكو]?[لبك]«",
    "إفريقيا": r"[\u0625\u0627]فريقي",
    "space before a mark": r"\s[،؛؟.:](?:\s|$)",
    "dash between numbers": r"\d\s*[-–—]\s*\d",
}


@cached
def prose(language: str, name: str) -> tuple[tuple[int, str], ...]:
    """Return the prose of a chapter by line: its text without code, roles, addresses and the names of sources."""
    source = paths.chapter(name, language).read_text("utf-8")
    return tuple(_lines(outline.parse_tokens(source)))


def _lines(read: list) -> Iterator[tuple[int, str]]:
    for token in read:
        if token.type == "inline":
            line, said_ = token.map[0] + 1, ""
            for part in token.children:
                if part.type in ("softbreak", "hardbreak"):
                    yield line, said_
                    line, said_ = line + 1, ""
                else:
                    said_ += _text(part)
            yield line, said_
        elif token.type in outline.FENCES and token.info.startswith(outline.PROSE_DIRECTIVES):
            yield token.map[0] + 1, token.info.partition("}")[2]


def _text(part: object) -> str:
    """Return the words of an inline token; a role stands as one word, unless the writer gave it words of its own."""
    if part.type == "text":
        return part.content
    if part.type == "myst_role":
        if part.meta["name"] in ("holds", "unguarded"):
            return ""
        given = roles.TEXT_AND_TARGET.fullmatch(part.content)
        return given["text"] if given else "\ufffc"
    return "\ufffc" if part.type == "code_inline" else ""


def list_roles(language: str, name: str) -> list[tuple[str, str]]:
    """Return the roles of a chapter with their content."""
    read = outline.parse_tokens(paths.chapter(name, language).read_text("utf-8"))
    parts = (part for token in read if token.type == "inline" for part in token.children)
    return [(part.meta["name"], part.content) for part in parts if part.type == "myst_role"]


def where(language: str, name: str, line: int) -> str:
    return f"chapters/{language}/{name}.md:{line}"


@cached
def dates_and_names() -> re.Pattern[str]:
    """Return what may hold a digit: dates, and names of the glossary, of a release or of the licence with one."""
    loaded = tables.load()
    stems = {"terms": "", "bodies": "name_"}
    columns = [(table, f"{stem}{lang}") for table, stem in stems.items() for lang in config.languages()]
    names = {name for table, column in columns for name in loaded[table][column]}
    names |= {f"UCDP {version}" for version in loaded.sahel["version"]}
    names |= {licence["name"].replace("-", " ") for licence in tables.data_package()["licenses"]}
    months = "|".join(messages.month_name(month, language) for language in config.languages() for month in range(1, 13))
    year = r"(?<![\d,.])(?:19|20)\d\d(?:s\b)?(?![\d,.]\d)"
    day = rf"(?:(?<![\d,.])\d{{1,2}} )?(?:{months})\b(?: {year})?"
    return re.compile("|".join([*(re.escape(name) for name in names if re.search(r"\d", name)), day, year]))


@pytest.mark.parametrize(("language", "name"), CHAPTERS)
def test_no_digit_outside_a_role(language: str, name: str) -> None:
    for line, text in prose(language, name):
        place = where(language, name, line)
        assert not re.search(r"\d", dates_and_names().sub("", text)), f"{place}: a number must come from a row: {text}"


@pytest.mark.parametrize(("language", "name"), CHAPTERS)
def test_every_role_resolves(language: str, name: str) -> None:
    known = tables.load()
    for role, content in list_roles(language, name):
        if role == "fact":
            reference = phrases.parse_reference(content)
            fact = facts.get_fact(reference.key)
            assert reference.form in ("", *phrases.FORMS), content
            assert reference.phrase(fact, language, tables.load(fact.as_of)), content
            dropped = fact.qualifier if reference.form == "number" else "exact"
            assert dropped == "exact", f"{name}.md: {content} drops “{dropped}”"
        elif role in ("row", "source", "claim"):
            given = roles.TEXT_AND_TARGET.fullmatch(content)
            table = {"row": "", "source": "sources/", "claim": "claims/"}[role]
            assert known.row(table + (given["target"] if given else content)) is not None
        elif role == "holds":
            assert evaluate_guard(content).holds, f"{name}.md: {content}"
        elif role in ("unguarded", "trend"):
            assert content.strip()
        else:
            assert role == "numref" and content.startswith(("fig-", "table-")), f"{name}: there is no role {role!r}"


@pytest.mark.parametrize("language", config.languages())
def test_every_fact_says_what_it_counts_and_how(language: str) -> None:
    for key in facts.registered_keys():
        fact = facts.get_fact(key)
        assert phrases.label_fact(fact, language, tables.load())
        # A count of its own rows needs no more than its label; any other sum, difference or ratio says how it was made.
        if len(fact.rows) > 1 and fact.value != len(fact.rows):
            assert phrases.describe_derivation(fact, language), f"messages of {language}: fact-{key}-how is missing"


@pytest.mark.parametrize(("language", "name"), PAIRS)
def test_languages_say_the_same_facts_in_each_paragraph(language: str, name: str) -> None:
    def list_keys(edition: str) -> list[set[str]]:
        tokens = outline.parse_tokens(paths.chapter(name, edition).read_text("utf-8"))
        listed = [token.children for token in tokens if token.type == "inline"]
        is_fact = lambda part: part.type == "myst_role" and part.meta["name"] == "fact"  # noqa: E731
        return [{phrases.parse_reference(part.content).key for part in parts if is_fact(part)} for parts in listed]

    for number, (main, other) in enumerate(zip(list_keys(config.main_language()), list_keys(language), strict=True), 1):
        assert main == other, f"{name}, paragraph {number}: {language} has other facts than {config.main_language()}"


@pytest.mark.parametrize(("language", "name"), [pair for pair in CHAPTERS if pair[1] in PROSE_CHAPTERS])
def test_length(language: str, name: str) -> None:
    source = paths.chapter(name, language).read_text("utf-8")
    count = sum(len(text.split()) for _, text in _lines(_paragraphs(outline.parse_tokens(source))))
    assert SHORTEST <= count <= LONGEST, f"chapters/{language}/{name}.md has {count} words of prose"


def _paragraphs(read: list) -> list:
    """Return the tokens of running prose: headings and tables have a length of their own."""
    tables_ = [token.map for token in read if token.info.startswith("{list-table}") or token.type == "table_open"]
    inside = lambda token: any(start <= token.map[0] < end for start, end in tables_)  # noqa: E731
    pairs = zip([None, *read], read, strict=False)
    return [
        token
        for before, token in pairs
        if token.type == "inline" and before.type != "heading_open" and not inside(token)
    ]


@pytest.mark.parametrize("name", chapter_list.chapter_names())
def test_house_style_of_arabic(name: str) -> None:
    for line, text in prose("ar", name):
        for fault, pattern in STYLE.items():
            assert not re.search(pattern, text), f"{where('ar', name, line)}: {fault}: {text}"


@pytest.mark.parametrize(("language", "name"), CHAPTERS)
def test_one_sentence_a_line(language: str, name: str) -> None:
    for line, text in prose(language, name):
        place = where(language, name, line)
        assert not re.search(r"[.؟?!] +(?=\S)", text), f"{place}: two sentences on one line: {text}"


@pytest.mark.parametrize(("language", "name"), CHAPTERS)
def test_findings_come_first_and_are_three_at_most(language: str, name: str) -> None:
    top = outline.read_outline(paths.chapter(name, language)).sections[1]
    found = [block for block in top.blocks if block.kind == "list_item"]
    if name in PROSE_CHAPTERS:
        assert "{key-points}" in [block.kind for block in top.blocks]
    if "{key-points}" in [block.kind for block in top.blocks]:
        assert 1 <= len(found) <= 3


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of the chapters to spoil."""
    copy = shutil.copytree(paths.chapters(), tmp_path / "book/chapters")
    monkeypatch.setattr(paths, "chapters", lambda: copy)
    chapter_list.check_chapters()
    return copy


def test_a_chapter_that_one_language_lacks_is_named(folder: Path) -> None:
    (folder / "en/method.md").unlink()
    with pytest.raises(chapter_list.ChapterError, match=r"en/method.md: _toc.yml names this chapter, but"):
        chapter_list.check_chapters()


def test_a_chapter_that_the_contents_lack_is_named(folder: Path) -> None:
    (folder / "ar/stray.md").write_text("(stray)=\n# Stray\n", "utf-8")
    with pytest.raises(chapter_list.ChapterError, match=r"chapters/ar/stray.md: this chapter is not in _toc.yml"):
        chapter_list.check_chapters()


def test_the_first_page_is_named_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "_toc.yml").write_text(
        "format: jb-book\nroot: chapters/ar/intro\nchapters: [{file: chapters/ar/data}]\n", "utf-8"
    )
    monkeypatch.setattr(paths, "contents_file", lambda: tmp_path / "_toc.yml")
    message = "the root is 'chapters/ar/intro'; the first page of the book is named 'index'"
    with pytest.raises(chapter_list.ChapterError, match=message):
        chapter_list.chapter_names.__wrapped__()


@pytest.mark.parametrize(
    "contents", ["", "root: chapters/ar/index\n", "root: chapters/ar/index\nchapters: [chapters/ar/data]\n"]
)
def test_contents_without_chapters_are_named(contents: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "contents_file", lambda: tmp_path / "_toc.yml")
    paths.contents_file().write_text(contents, "utf-8")
    with pytest.raises(chapter_list.ChapterError, match=r"_toc.yml: it names no root, or no chapters with a file each"):
        chapter_list.chapter_names.__wrapped__()


def test_chapters_that_differ_are_named(folder: Path) -> None:
    file = folder / "en/method.md"
    file.write_text(file.read_text("utf-8") + "\nOne more.\n", "utf-8")
    with pytest.raises(chapter_list.ChapterError, match=r"chapters/ar/method.md: under .* a paragraph is missing"):
        chapter_list.check_chapters()


def test_a_chapter_without_a_title_is_named(folder: Path) -> None:
    (folder / "en/method.md").write_text("## A section\n", "utf-8")
    with pytest.raises(chapter_list.ChapterError, match=r"chapters/en/method.md: the chapter has no title"):
        chapter_list.chapter_title("method", "en")


def test_chapters_are_numbered_after_the_front_page() -> None:
    names = (*chapter_list.chapter_names()[:3], "search")
    assert [chapter_list.chapter_number(name) for name in names] == [None, 1, 2, None]
