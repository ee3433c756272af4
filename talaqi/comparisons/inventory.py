"""The sentences of the book that compare: where each stands, its guard, and what the tables say of it.

They stand in chapters, in the messages of figures and tables, and in the texts of rows.
"""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from talaqi import config, messages, paths, tables
from talaqi.caches import cached
from talaqi.chapters import chapter_list, chapter_source, outline
from talaqi.comparisons.guards import Guard, evaluate_guard
from talaqi.comparisons.sentences import Sentence, split_sentences
from talaqi.errors import UserError
from talaqi.facts import phrases
from talaqi.rules.model import RuleError

# The attributes of a message that guard it, and the columns of the list for the texts of rows, have names of roles.
HOLDS, UNGUARDED = chapter_source.GUARDS
# Messages that speak of the data. A noun or the label of a row compares nothing.
SPEAKING = ("fact-", "figure-", "front-", "table-")


class ComparisonError(UserError):
    """A list of guards that cannot be read."""


@dataclass(frozen=True)
class Place:
    """A sentence in a file of the book: a chapter, a list of messages or the list for the texts of rows.

    `name` is what is guarded there: the name of a chapter or a message, or the address of a row.
    """

    file: str
    name: str
    language: str
    sentence: Sentence

    @property
    def line(self) -> int:
        """Return the line on which the sentence begins."""
        return self.sentence.line

    @property
    def said(self) -> str:
        """Return the sentence as its readers have it, with its numbers where these can be computed."""
        try:
            return " ".join(chapter_source.render_roles(self.sentence.text, self.language).split())
        except (UserError, KeyError):
            return self.sentence.words

    @property
    def is_in_chapter(self) -> bool:
        """Return whether the sentence stands in a chapter."""
        return self.file.startswith(f"{paths.chapters().name}/")


@dataclass(frozen=True)
class BrokenGuard:
    """A sentence whose condition does not hold, cannot be decided or cannot be read, with what is wrong."""

    place: Place
    condition: str
    guard: Guard | None = None
    error: UserError | None = None

    def explain(self, language: str) -> str:
        """Return what the rows hold and what to do, in a sentence or two."""
        if self.error is not None:
            return messages.text("guard-unreadable", language, condition=self.condition, problem=str(self.error))
        assert self.guard is not None
        failing = [outcome for outcome in self.guard.outcomes if not outcome.holds]
        message = "guard-fails" if any(outcome.holds is False for outcome in failing) else "guard-open"
        found = " ".join(self.guard.explain(language)[: len(failing)])
        return messages.text(message, language, condition=self.condition, found=found)


def list_sentences() -> Iterator[Place]:
    """Yield every sentence of the book in every language, those of one file together."""
    for language in config.languages():
        for name in chapter_list.chapter_names():
            file = paths.chapter(name, language)
            for sentence in chapter_sentences(file):
                yield Place(_relative(file), name, language, sentence)
        for entry in messages.book_entries(language):
            if entry.name.startswith(SPEAKING) or entry.attributes.keys() & {HOLDS, UNGUARDED}:
                yield Place(_relative(entry.file), entry.name, language, _message_sentence(entry))
    yield from _row_sentences()


def _relative(file: Path) -> str:
    return file.relative_to(paths.root()).as_posix()


@cached
def chapter_sentences(file: Path) -> tuple[Sentence, ...]:
    """Return the sentences of a chapter's prose: paragraphs, lists, headings and cells of tables."""
    tokens = outline.parse_tokens(file.read_text("utf-8"))
    prose = (token for token in tokens if token.type == "inline")
    return tuple(one for token in prose for one in split_sentences(token.content, (token.map or [0])[0] + 1))


def _message_sentence(entry: messages.Entry) -> Sentence:
    # A message is guarded as a whole: its attributes are conditions of all that it says.
    given = ((entry.attributes[name],) if name in entry.attributes else () for name in (HOLDS, UNGUARDED))
    return Sentence(entry.value, entry.line, *given)


def _row_sentences() -> Iterator[Place]:
    """Yield the prose of rows and of the descriptions of tables, and last each guard of what is not there."""
    listed, today = dict(read_row_guards()), tables.load(tables.ALL_ROWS)
    spoken: dict[str, list[tuple[str, str, str, str]]] = {}
    for table, resource in tables.resources().items():
        file = f"data/{resource.path}"
        spoken[table] = [(file, "coverage", language, text) for language, text in resource.coverage.items()]
        columns = [(name, _language_of(name)) for name, field in resource.fields.items() if field.prose]
        for row_id, row in today[table].iterrows() if columns else ():
            spoken[f"{table}/{row_id}"] = [(file, name, language, row[name]) for name, language in columns]
    for address, texts in spoken.items():
        guard = listed.pop(address, Sentence("", 0))
        for file, column, language, text in texts:
            if text:
                where = _relative(row_guards_file()) if guard.line else file
                yield Place(where, f"{address}.{column}", language, replace(guard, text=text))
    for address, guard in listed.items():
        yield Place(_relative(row_guards_file()), address, "", guard)


def _language_of(column: str) -> str:
    return next((language for language in config.languages() if column.endswith(f"_{language}")), "")


def row_guards_file() -> Path:
    """Return the list of the guards of rows' texts: row, holds, unguarded."""
    return paths.analysis() / "comparisons" / "rows.csv"


@cached
def read_row_guards() -> dict[str, Sentence]:
    """Return the guards of rows by the addresses of the rows. Raises ComparisonError for a list that cannot be read."""
    guards: dict[str, Sentence] = {}
    for line, row in read_list(row_guards_file(), ["row", HOLDS, UNGUARDED]):
        given = ((row[name],) if row[name] else () for name in (HOLDS, UNGUARDED))
        guards[row["row"]] = Sentence("", line, *given)
    return guards


def read_list(file: Path, columns: list[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the rows of a list of the book, each with its line; none where there is no such file.

    Raises ComparisonError for a list with other columns.
    """
    if not file.exists():
        return
    try:
        text = file.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise ComparisonError(f"{file}: this is not a file in UTF-8; save it so, or restore it") from None
    with io.StringIO(text, newline="") as lines:
        reader = csv.DictReader(lines, restval="")
        if reader.fieldnames != columns:
            raise ComparisonError(f"{file}: its first line is not {','.join(columns)}; write it so")
        for row in reader:
            yield reader.line_num, row


def find_broken() -> list[BrokenGuard]:
    """Return every guard that the tables do not bear out, and every one that cannot be read or guards nothing."""
    return [broken for place in list_sentences() for broken in _find_faults(place)]


def _find_faults(place: Place) -> Iterator[BrokenGuard]:
    if any(not reason.strip() for reason in place.sentence.unguarded):
        yield BrokenGuard(place, "", error=RuleError("no-reason", ""))
    if not place.language:
        yield BrokenGuard(place, "", error=RuleError("no-row", place.name))
        return
    for trend in chapter_source.role_texts(place.sentence.text, "trend"):
        try:
            phrases.phrase_trend(trend, place.language)
        except UserError as error:
            yield BrokenGuard(place, trend, error=error)
    for condition in place.sentence.holds:
        try:
            guard = evaluate_guard(condition)
        except RuleError as error:
            yield BrokenGuard(place, condition, error=error)
        else:
            if not guard.holds:
                yield BrokenGuard(place, condition, guard)


@dataclass(frozen=True)
class Count:
    """How many sentences of a language are guarded and exempt, and those that are open."""

    guarded: int
    exempt: int
    open: tuple[Place, ...]


def guarded_places() -> list[Place]:
    """Return every sentence with a condition, once: in the main language, for the others have the same conditions."""
    return [place for place in list_sentences() if place.language == config.main_language() and place.sentence.holds]


def count_sentences() -> dict[str, Count]:
    """Return by language how the sentences that compare are guarded."""
    listed: dict[str, list[Place]] = {language: [] for language in config.languages()}
    for place in list_sentences():
        listed.get(place.language, []).append(place)
    return {
        language: Count(
            guarded=sum(bool(place.sentence.holds) for place in places),
            exempt=sum(bool(place.sentence.unguarded and not place.sentence.holds) for place in places),
            open=tuple(place for place in places if place.sentence.is_open(language)),
        )
        for language, places in listed.items()
    }
