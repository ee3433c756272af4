"""The conditions of sentences, run on the tables, and words of rows that changed since sentences on them were read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from talaqi import messages, tables
from talaqi.comparisons import inventory, reviewed
from talaqi.validation.problems import Problem

LONGEST_SENTENCE = 300


@dataclass(frozen=True)
class GuardProblem(Problem):
    """A sentence whose condition fails, cannot be decided or cannot be read."""

    broken: inventory.BrokenGuard | None = None

    def sentence(self, language: str) -> str:
        """Return the problem in words: where it is, the sentence, what the rows hold and what to do."""
        accepted = self.broken.explain(language) if self.broken else ""
        return self.describe(language, self.value, accepted)


@dataclass(frozen=True)
class ReviewProblem(Problem):
    """A cell whose words changed since the sentences that rest on its row were read; `places` are these sentences."""

    address: str = ""
    places: str = ""

    def describe(self, language: str, value: str, accepted: str) -> str:
        """Return the problem in words: the row, its new words, the sentences to read and what to do then."""
        row = {"line": str(self.line), "column": self.column, "row": self.address}
        rule = "rule-reviewed" if self.places else "rule-reviewed-alone"
        told = {"value": value or messages.text("reviewed-empty", language), "places": self.places}
        return f"{messages.text('place-cell-of-row', language, **row)} {messages.text(rule, language, **told)}"


def find_problems() -> list[Problem]:
    """Return a problem for every guard of the book that does not hold or cannot be used, by file and line.

    After them come the cells whose words have not been read again since they changed.
    """
    problems = [
        GuardProblem(broken.place.file, "guard", broken.place.line or None, "", _quote(broken.place), broken=broken)
        for broken in inventory.find_broken()
    ]
    return [*sorted(problems, key=lambda problem: (problem.file, problem.line or 0)), *_find_unread()]


def _find_unread() -> Iterator[ReviewProblem]:
    known = tables.load(tables.ALL_ROWS)
    changed = reviewed.find_changed(known)
    places = reviewed.find_places({cell.address for cell in changed}) if changed else {}
    for cell in changed:
        table, _, row = cell.address.partition("/")
        line = known[table].index.get_loc(row) + 2
        file, where = tables.resources()[table].path, _list_places(places[cell.address])
        yield ReviewProblem(file, "reviewed", line, cell.column, cell.words, address=cell.address, places=where)


def _list_places(places: Sequence[inventory.Place]) -> str:
    """Return the lines of sentences by file."""
    lines: dict[str, set[int]] = {}
    for place in places:
        lines.setdefault(place.file, set()).add(place.line)
    return "; ".join(f"{file} {', '.join(map(str, sorted(found)))}" for file, found in lines.items())


def _quote(place: inventory.Place) -> str:
    """Return the sentence, after the name of the message or row that has it."""
    words = place.said[:LONGEST_SENTENCE]
    return words if place.is_in_chapter else f"{place.name}: {words}"
