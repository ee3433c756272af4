"""What keeps a chapter from becoming a page: bytes, front matter, fences, titles, code, and names that lead nowhere."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import yaml
from docutils.parsers.rst import directives as docutils_directives
from docutils.parsers.rst import roles as docutils_roles
from docutils.parsers.rst.languages import en as docutils_english
from markdown_it.token import Token

from talaqi import config, facts, paths, tables
from talaqi.caches import cached
from talaqi.chapters import chapter_source, outline
from talaqi.errors import UserError
from talaqi.facts import phrases
from talaqi.figures.registry import figure_sources

HEADING = re.compile(r"^# (?P<title>.+?)\s*$", re.MULTILINE)
FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?P<body>.*?)^(?:---|\.\.\.)[ \t]*$", re.MULTILINE | re.DOTALL)
DIRECTIVE = re.compile(r"\{(?P<name>[^}]*)\}")
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd\ufeff]")
OUTSIDE = "for it could publish what no template of the engine has made; write prose, a table of rows or a figure"
LONGEST_TAG = 60
TAGS = re.compile(r"\s*\[[\w, -]*\]\s*")
LINK = re.compile(r"\]\((?P<page>[\w-]+)\.md(?:#[\w-]+)?\)")
# What Sphinx, MyST-NB and the engine itself know beside what docutils does.
SPHINX_DIRECTIVES = {
    *("admonition", "callout", "centered", "changes", "chapter-cards", "claims-filter", "code-block", "code-cell"),
    *("deprecated", "dictionary", "facts", "figure-md", "glossary", "highlight", "hlist"),
    *("index", "key-points", "margin", "math", "numbers", "on-paper", "on-screen", "only"),
    *("pdfs", "publications", "rubric", "seealso", "sidebar", "sourcecode", "tabularcolumns", "toctree"),
    *("verdicts", "versionadded", "versionchanged"),
}
SPHINX_ROLES = {
    *("abbr", "any", "claim", "code", "command", "dfn", "doc", "envvar", "eq", "fact", "file"),
    *("guilabel", "holds", "index", "kbd", "keyword", "mailheader", "manpage", "math", "menuselection", "mimetype"),
    *("numref", "option", "pep", "program", "ref", "regexp", "rfc", "row", "samp", "source", "sub", "sup", "term"),
    *("token", "trend", "unguarded"),
}

# What publishes files, and markup that no template of the engine has made.
BARRED_DIRECTIVES = frozenset({"csv-table", "eval-rst", "include", "literalinclude", "mermaid", "raw"})
BARRED_ROLES = frozenset({"download", "raw"})
IMAGES = frozenset({"figure", "image"})
# What looks like a tag, and the tags that prose may have: they say a language, a direction, a line or a link.
TAG = re.compile(r"<(?=[a-zA-Z/!?])(?!(?:https?://|mailto:)[^\s<>]*>)[^<>\n]*>?")
PLAIN_TAG = re.compile(
    r"</?(?:a|abbr|bdi|bdo|br|kbd|sub|sup|wbr)(?: (?:lang|dir)=\"[\w-]+\")* ?/?>|<!--[^<>]*-->"
    r"|<a href=\"(?:https?://|\.\./|#|[\w-]+\.html)[^\"<>\s]*\">"
)
# Where what looks like markup is shown and not obeyed.
CODE = re.compile(
    r"^(?P<fence>`{3,}|~{3,})(?!\{)[^\n]*\n.*?^(?P=fence)[ \t]*$"
    r"|^(?P<block>`{3,}|~{3,}|:{3,})\{(?:code-cell|code-block|math)\}.*?^(?P=block)[ \t]*$"
    r"|(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`)",
    re.MULTILINE | re.DOTALL,
)


@cached
def _known_directives() -> frozenset[str]:
    registered = {*docutils_directives._directive_registry, *docutils_directives._directives}
    return frozenset({*SPHINX_DIRECTIVES, *registered, *docutils_english.directives}) - BARRED_DIRECTIVES


@cached
def _known_roles() -> frozenset[str]:
    known = {*SPHINX_ROLES, *docutils_roles._role_registry, *docutils_roles._roles, *docutils_english.roles}
    return frozenset(known) - BARRED_ROLES


def find_faults(file: Path, names: Iterable[str]) -> list[str]:
    """Return what keeps a chapter from becoming a page, a sentence each; `names` are those of all chapters.

    Where the file cannot be read, that alone is said.
    """
    content = file.read_bytes()
    try:
        source = content.decode("utf-8")
    except UnicodeDecodeError as error:
        return [f"{file}, line {_line(content[: error.start])}: this is not UTF-8; save the file as UTF-8"]
    if not source.strip():
        return [f'{file}: the chapter is empty; begin its text with a line such as "# The decision"']
    if hidden := CONTROL.search(source):
        character = f"U+{ord(hidden[0]):04X}"
        place = f"{file}, line {source.count(chr(10), 0, hidden.start()) + 1}"
        return [f"{place}: it holds {character}, which no reader sees; type the line again, and save it as UTF-8"]
    if faults := list(_find_open(file, source)):
        return faults
    found = [*_find_unnamed(file, source, set(names)), *_find_markup(file, source)]
    if not HEADING.search(source):
        found.append(f'{file}: the chapter has no title; begin its text with a line such as "# The decision"')
    return found


def _line(before: bytes) -> int:
    return before.count(b"\n") + 1


def _find_open(file: Path, source: str) -> Iterator[str]:
    """Yield front matter that is no settings, and fences that are not closed: they would swallow what follows."""
    if source.startswith("---"):
        matter = FRONT_MATTER.match(source)
        try:
            settings = yaml.load(matter["body"], config.PlainLoader) or {} if matter else None
            if not isinstance(settings, dict) or not isinstance(settings.get("myst", {}), dict):
                yield f"{file}, line 1: the settings at its head are not names and values between two lines of ---"
        except (config.ConfigError, yaml.YAMLError, ValueError, RecursionError) as problem:
            yield f"{file}, line 1: the settings at its head cannot be read as YAML: {problem}"
    lines = source.splitlines()
    for token in outline.parse_tokens(source):
        if token.type in outline.FENCES and token.map and not _is_closed(token, lines):
            yield (
                f"{file}, line {token.map[0] + 1}: {token.markup}{token.info.strip()} is opened and not closed; "
                f"write {token.markup} in a line of its own below it"
            )


def _is_closed(token: Token, lines: list[str]) -> bool:
    """Return whether a fence has an end of its own: one that is left open takes that of the next directive."""
    if any(line.startswith(f"{token.markup}{{") for line in token.content.splitlines()):
        return False
    start, end = token.map or (0, 0)
    last = lines[end - 1].strip().lstrip("> ") if start < end - 1 else ""
    return last.startswith(token.markup) and not last.strip(token.markup[0])


def _find_unnamed(file: Path, source: str, names: set[str]) -> Iterator[str]:
    """Yield directives, roles and pages that do not exist, rows that roles name, and code that is not Python."""
    for token in outline.parse_tokens(source):
        line = token.map[0] + 1 if token.map else 1
        if token.type in outline.FENCES and (named := DIRECTIVE.match(token.info)):
            if named["name"] in BARRED_DIRECTIVES:
                yield f"{file}, line {line}: {{{named['name']}}} is not for a book, {OUTSIDE}"
            elif named["name"] not in _known_directives():
                yield f"{file}, line {line}: there is no directive {{{named['name']}}}; correct its name"
            elif named["name"] == "code-cell":
                yield from _find_bad_code(file, line, token.content)
            elif named["name"] in IMAGES:
                yield from _find_lost_image(file, line, token.info.partition("}")[2].strip())
        for part in token.children or ():
            role = part.meta["name"] if part.type == "myst_role" else ""
            if part.type == "image":
                yield from _find_lost_image(file, line, str(part.attrs["src"]))
            if role in BARRED_ROLES:
                yield f"{file}, line {line}: {{{role}}} is not for a book, {OUTSIDE}"
            elif role and role not in _known_roles():
                yield f"{file}, line {line}: there is no role {{{role}}}; correct its name"
            is_figure = role == "numref" and part.content.startswith("fig-")
            if is_figure and part.content.removeprefix("fig-") not in figure_sources():
                yield f"{file}, line {line}: {{numref}}`{part.content}`: there is no such figure; correct its name"
    for line, text in enumerate(source.splitlines(), 1):
        for link in LINK.finditer(text):
            if link["page"] not in names:
                yield f"{file}, line {line}: there is no chapter {link['page']}.md to lead to; correct the link"


def _find_lost_image(file: Path, line: int, address: str) -> Iterator[str]:
    """Yield an image that is not a file of the book."""
    image = (file.parent / address).resolve()
    if not image.is_file() or not image.is_relative_to(paths.root().resolve()):
        yield f"{file}, line {line}: there is no image {address!r} in the book; name a file in its folder"


def _find_markup(file: Path, source: str) -> Iterator[str]:
    """Yield markup in prose that could do more than say a language, a direction or a line."""
    prose = CODE.sub(lambda code: "\n" * code[0].count("\n"), source)
    for tag in TAG.finditer(prose):
        if not PLAIN_TAG.fullmatch(tag[0]):
            line = prose.count("\n", 0, tag.start()) + 1
            shown = tag[0][:LONGEST_TAG]
            yield f"{file}, line {line}: {shown} is markup, which prose may not hold; write Markdown, or remove it"


def _find_bad_code(file: Path, line: int, code: str) -> Iterator[str]:
    source = chapter_source.OPTION.sub("", code)
    if not all(TAGS.fullmatch(option) for option in re.findall(r"^:tags:(.*)$", code, re.MULTILINE)):
        yield f"{file}, line {line}: the tags of the cell are no list; write :tags: [remove-input]"
    if source.lstrip().startswith(("%", "!")):
        yield f"{file}, line {line}: lines with % and ! are commands to a notebook, and a book runs none; write Python"
        return
    try:
        compile(source, "cell", "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        yield f"{file}, line {line}: the cell is not Python: {error}; mend it"


def find_missing_targets(file: Path) -> Iterator[str]:
    """Yield the facts and rows that a chapter names and the book does not have, and forms that no number has."""
    for line, text in enumerate(file.read_text("utf-8").splitlines(), 1):
        for role, target in sorted(chapter_source.role_targets(text)):
            address = chapter_source.row_address(role, target)
            if address and not tables.load(tables.ALL_ROWS).has_row(address):
                yield f"{file}, line {line}: {{{role}}}`{target}`: there is no row {address!r} under data/; correct it"
        for number in chapter_source.role_texts(text, "fact"):
            if fault := _find_number_fault(number, file.parent.name):
                yield f"{file}, line {line}: {{fact}}`{number}`: {fault}"


def _find_number_fault(text: str, language: str) -> str:
    """Return why a number cannot be said in a language; an empty string for one that can."""
    reference = phrases.parse_reference(text)
    if reference.form and reference.form not in phrases.FORMS:
        return f"there is no form {reference.form!r}; the forms are {', '.join(phrases.FORMS)}"
    try:
        fact = facts.get_fact(reference.key)
        reference.phrase(fact, language, tables.load(fact.as_of))
    except UserError as problem:
        return str(problem)
    return ""
