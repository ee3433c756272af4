"""The conditions of sentences, run on the tables, and words of rows that changed since sentences on them were read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from talaqi import messages, tables
from talaqi.comparisons import inventory, reviewed
from talaqi.validation.problems import Problem, shorten

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
    """A row whose words changed since the sentences that rest on it were read; `places` are these sentences."""

    address: str = ""
    cells: tuple[reviewed.ChangedCell, ...] = ()
    places: str = ""

    def describe(self, language: str, value: str, accepted: str) -> str:
        """Return the problem in words: the row, its new words, the sentences to read and what to do then."""
        new = [{"column": cell.column, "value": shorten(cell.words), "length": len(cell.words)} for cell in self.cells]
        cells = messages.join_list((messages.text("reviewed-cell", language, **cell) for cell in new), language)
        place = messages.text("place-row", language, line=str(self.line), row=self.address)
        rule = "rule-reviewed" if self.places else "rule-reviewed-alone"
        return f"{place} {messages.text(rule, language, cells=cells, places=self.places)}"


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
    changed = {
        address: tuple(cells) for address, cells in groupby(reviewed.find_changed(known), lambda cell: cell.address)
    }
    places = reviewed.find_places(changed) if changed else {}
    for address, cells in changed.items():
        table, _, row = address.partition("/")
        line, columns = known[table].index.get_loc(row) + 2, " ".join(cell.column for cell in cells)
        file, where = tables.resources()[table].path, _list_places(places[address])
        yield ReviewProblem(file, "reviewed", line, columns, address=address, cells=cells, places=where)


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
