"""The messages (Fluent) of each language: where they are, how one is formatted, and whether all are there and in order.

The engine's messages stand in `talaqi/messages/<language>/*.ftl`, the book's in `analysis/messages/<language>/*.ftl`.
The book's are laid over the engine's: a message of the same name replaces it. A language that the engine lacks is
written in the book. `terminal.ftl` holds what only the terminal shows: where a language lacks it, the terminal speaks
the common language of the book, or English.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast, visitor

from talaqi import paths
from talaqi.caches import cached
from talaqi.errors import UserError

TERMINAL_FILE = "terminal.ftl"
# The language in which the engine has every message, and variables that any message may use.
ENGINE_LANGUAGE = "en"
COMMON_VARIABLES = {"n", "whole", "number", "case"}
# fluent.runtime refuses values of more than 2,500 characters: longer ones are filled in after formatting.
LONGEST_VALUE = 2000
# So much of a file tells it from others.
LONGEST_BEGIN = 40


class MessageError(UserError):
    """A message that is missing, cannot be read or cannot be formatted."""


def message_files(language: str) -> list[Path]:
    """Return the files of a language's messages: the engine's, then the book's, which override them."""
    folders = (paths.ENGINE_MESSAGES, paths.book_messages())
    return [file for folder in folders for file in sorted((folder / language).glob("*.ftl")) if file.is_file()]


@cached
def load_bundle(language: str) -> FluentBundle:
    """Return all messages of a language, without Fluent's isolation marks: figures and comparisons need none.

    Bytes that are not UTF-8 keep nothing from being said: `check_messages` names them.
    """
    bundle = FluentBundle([language], use_isolating=False)
    for file in message_files(language):
        bundle.add_resource(parse_resource(file.read_text("utf-8", "replace")), allow_overrides=True)
    return bundle


@cached
def parse_resource(content: str) -> ast.Resource:
    """Return the messages of a text, read once: both to fill them in and to check them. A text always says the same."""
    try:
        return FluentParser().parse(content)
    except RecursionError:
        begin = content[:LONGEST_BEGIN].strip()
        raise MessageError(f"a message is nested too deep to be read, in the file that begins “{begin}”") from None


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except UnicodeDecodeError as error:
        line = file.read_bytes()[: error.start].count(b"\n") + 1
        raise MessageError(f"{_place(file, line)}: this is not UTF-8; save the file as UTF-8") from None


def _relative(file: Path) -> str:
    return file.relative_to(paths.root()).as_posix() if file.is_relative_to(paths.root()) else str(file)


def _place(file: Path, line: int) -> str:
    return f"{_relative(file)}, line {line}"


@cached
def _terminal_bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    for file in (file for file in message_files(language) if file.name == TERMINAL_FILE):
        bundle.add_resource(parse_resource(_read(file)), allow_overrides=True)
    return bundle


def has_message(message: str, language: str) -> bool:
    """Return whether a language has a message."""
    return load_bundle(language).has_message(message)


def text(message: str, language: str, /, **values: object) -> str:
    """Return a message with its values filled in. Raises MessageError where it, or a value that it uses, is missing."""
    bundle = load_bundle(language)
    if not bundle.has_message(message):
        from talaqi import config  # config itself lists names with messages.

        others = map(_terminal_bundle, (config.common_language(), ENGINE_LANGUAGE))
        bundle = next((other for other in others if other.has_message(message)), bundle)
    pattern = bundle.get_message(message).value if bundle.has_message(message) else None
    if pattern is None:
        entry = _by_name(_entries(ENGINE_LANGUAGE, [])).get(message)
        file = f"{language}/{entry.file.name}" if entry else language
        raise MessageError(f"messages of {language!r}: {message!r} is missing; write it in analysis/messages/{file}")
    long_values = {f"\ue000{name}\ue001": value for name, value in values.items() if len(str(value)) > LONGEST_VALUE}
    arguments = {**values, **{stand_in[1:-1]: stand_in for stand_in in long_values}}
    result, errors = bundle.format_pattern(pattern, arguments)
    if errors:
        entry = _by_name(_entries(language, [])).get(message)
        place = entry.place if entry else f"messages of {language!r}"
        raise MessageError(f"{place}: the message {message!r} cannot be formatted: {errors[0]}")
    phrase = str(result)
    for stand_in, value in long_values.items():
        phrase = phrase.replace(stand_in, str(value))
    return phrase


def attribute(message: str, name: str, language: str) -> str:
    """Return an attribute of a message (`.gender = feminine`), an empty string where the message has none."""
    bundle = load_bundle(language)
    pattern = bundle.get_message(message).attributes.get(name) if bundle.has_message(message) else None
    return str(bundle.format_pattern(pattern)[0]) if pattern else ""


@dataclass(frozen=True)
class Entry:
    """A message (`name`) or a term (`-name`) as a file has it, with what it refers to and the comments of its file."""

    name: str
    source: str
    file: Path
    line: int
    references: frozenset[str]
    variables: frozenset[str]
    comments: str
    # The text of the message without its attributes, and the attributes by name.
    value: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)

    @property
    def place(self) -> str:
        """Return the file and the line."""
        return _place(self.file, self.line)


class _References(visitor.Visitor):
    """Collects the messages, terms and variables that an entry refers to."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.variables: set[str] = set()

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.names.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:
        self.names.add(f"-{node.id.name}")

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)


def _parse(file: Path, problems: list[str]) -> tuple[Entry, ...]:
    """Return the entries of a file; add what cannot be read to `problems`."""
    try:
        entries, junk = _parse_content(file, _read(file))
    except MessageError as error:
        problems.append(str(error))
        return ()
    problems += junk
    return entries


@cached
def _parse_content(file: Path, content: str) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
    """Return the entries of a file, and what of it cannot be read."""
    comments = "\n".join(line for line in content.splitlines() if line.startswith("#"))
    entries, junk = [], []
    for part in parse_resource(content).body:
        if isinstance(part, ast.Junk):
            for note in part.annotations:
                place = _place(file, _line(content, note))
                junk.append(f"{place}: this cannot be read as a message: {note.message}")
        elif isinstance(part, ast.Message | ast.Term):
            found = _References()
            found.visit(part)
            name = f"-{part.id.name}" if isinstance(part, ast.Term) else part.id.name
            start, end = (part.id.span.start, part.span.end) if part.id.span and part.span else (0, 0)
            source = content[start - len(name) + len(part.id.name) : end].rstrip()
            line = _line(content, part.id)
            value = _span_text(content, part.value)
            attributes = {one.id.name: _span_text(content, one.value) for one in part.attributes}
            names, variables = frozenset(found.names), frozenset(found.variables)
            entries.append(Entry(name, source, file, line, names, variables, comments, value, attributes))
    return tuple(entries), tuple(junk)


def _span_text(content: str, node: ast.Pattern | None) -> str:
    return content[node.span.start : node.span.end] if node and node.span else ""


def _line(content: str, node: ast.SyntaxNode) -> int:
    return content.count("\n", 0, node.span.start if node.span else 0) + 1


def _entries(language: str, problems: list[str]) -> list[Entry]:
    return [entry for file in message_files(language) for entry in _parse(file, problems)]


def book_entries(language: str) -> list[Entry]:
    """Return the entries of the book's own messages in a language, in the order of their files."""
    folder = paths.book_messages()
    return [entry for entry in _entries(language, []) if entry.file.is_relative_to(folder)]


def _by_name(entries: Iterable[Entry]) -> dict[str, Entry]:
    """Return the entries by their names; a later one, such as the book's, replaces an earlier one."""
    return {entry.name: entry for entry in entries}


@cached
def list_entries(language: str) -> dict[str, Entry]:
    """Return the messages and terms of a language by their names, with the places where they stand."""
    return _by_name(_entries(language, []))


def find_entry(message: str, language: str) -> Entry | None:
    """Return a message as its file has it, or None where the language lacks it."""
    return list_entries(language).get(message)


def check_messages(languages: Sequence[str]) -> None:
    """Raise MessageError with all that is wrong with the messages of the languages, one problem a line.

    That is: a file that is not UTF-8, a syntax error, a name that stands twice in the engine or twice in the book, a
    reference to what is not there or in a circle, a variable that no other language's message has, and a message that
    one language lacks. Months need no message: CLDR has them.
    """
    problems: list[str] = []
    by_language = {language: _entries(language, problems) for language in (*languages, ENGINE_LANGUAGE)}
    every_entry = [entry for entries in by_language.values() for entry in entries]
    for language in languages:
        problems += _duplicates(by_language[language])
        problems += _broken_references(_by_name(by_language[language]))
        problems += _unknown_variables(_by_name(by_language[language]), every_entry, language)
    for language in languages if not problems else ():
        problems += _missing(language, languages)
    if problems:
        raise MessageError("\n".join(dict.fromkeys(problems)))


def _duplicates(entries: list[Entry]) -> Iterator[str]:
    first: dict[tuple[Path, str], Entry] = {}
    for entry in entries:
        earlier = first.setdefault((entry.file.parent, entry.name), entry)
        if earlier is not entry:
            yield f"{entry.place}: {entry.name!r} is there twice; remove it here or in {earlier.place}"


def _broken_references(entries: dict[str, Entry]) -> Iterator[str]:
    """Yield references to what is not there, and each circle of references once."""
    finished: set[str] = set()

    def follow(path: tuple[str, ...]) -> Iterator[str]:
        entry = entries[path[-1]]
        for name in sorted(entry.references - finished):
            if name not in entries:
                yield f"{entry.place}: {entry.name!r} refers to {name!r}, which is not there"
            elif name in path:
                yield f"{entry.place}: {entry.name!r} refers to itself in a circle: {' > '.join((*path, name))}"
            else:
                yield from follow((*path, name))
        finished.add(entry.name)

    for name in entries:
        if name not in finished:
            yield from follow((name,))


def _unknown_variables(entries: dict[str, Entry], every_entry: list[Entry], language: str) -> Iterator[str]:
    """Yield variables that one entry alone uses and no comment explains. `$title-ar` is the Arabic of `$title-en`."""
    uses: dict[str, list[Entry]] = {}
    for entry in every_entry:
        uses.setdefault(entry.name, []).append(entry)
    for entry in entries.values():
        others = [other for other in uses[entry.name] if other != entry]
        known = {name.removesuffix(f"-{other.file.parent.name}") for other in others for name in other.variables}
        for variable in sorted(entry.variables - COMMON_VARIABLES if others else ()):
            explained = any(f"${variable}" in other.comments for other in (entry, *others))
            if variable.removesuffix(f"-{language}") not in known and not explained:
                yield (f"{entry.place}: {entry.name!r} uses ${variable}, which no other language uses there; "
                       "correct the name, or explain the variable in a comment")


def missing_messages(language: str, languages: Sequence[str]) -> dict[Path, list[Entry]]:
    """Return the messages that a language lacks, by the file in which the engine or another of the languages has them.

    Messages of the terminal and months are left out: the terminal speaks another language then, and CLDR names months.
    """
    names = {entry.name for entry in _entries(language, [])}
    by_file: dict[Path, list[Entry]] = {}
    for entry in _by_name(entry for other in (*languages, ENGINE_LANGUAGE) for entry in _entries(other, [])).values():
        if entry.name not in names and not entry.name.startswith(("month-", "-")) and entry.file.name != TERMINAL_FILE:
            by_file.setdefault(entry.file, []).append(entry)
    return by_file


def _missing(language: str, languages: Sequence[str]) -> Iterator[str]:
    """Yield the messages that a language lacks, those of one file together."""
    for file, entries in missing_messages(language, languages).items():
        target = f"analysis/messages/{language}/{file.name}"
        if (paths.root() / target).exists():
            names = ", ".join(entry.name for entry in entries)
            yield f"messages of {language!r}: {target} lacks {names}; to print them, run: talaqi messages {language}"
        else:
            source = _relative(file)
            yield f"messages of {language!r}: copy {source} to {target} and translate its {len(entries)} messages"
