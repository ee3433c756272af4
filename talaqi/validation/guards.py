"""The conditions of sentences, run on the tables: what these no longer bear out must not be published."""

from dataclasses import dataclass

from talaqi.comparisons import inventory
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


def find_problems() -> list[Problem]:
    """Return a problem for every guard of the book that does not hold or cannot be used, by file and line."""
    problems = [
        GuardProblem(broken.place.file, "guard", broken.place.line or None, "", _quote(broken.place), broken=broken)
        for broken in inventory.find_broken()
    ]
    return sorted(problems, key=lambda problem: (problem.file, problem.line or 0))


def _quote(place: inventory.Place) -> str:
    """Return the sentence, after the name of the message or row that has it."""
    words = place.said[:LONGEST_SENTENCE]
    return words if place.is_in_chapter else f"{place.name}: {words}"
