"""Guards: the conditions under which a sentence of the book is true, evaluated on the tables.

A guard is written as a rule of a claim is, see `parser`; all its tests must hold. Read as of a day, a sentence that the
tables of that day do not support, and all tables do, is later knowledge.
"""

from dataclasses import dataclass

from talaqi import messages, tables
from talaqi.caches import cached
from talaqi.rules import evaluation, explanation, parser
from talaqi.rules.model import RuleError


@dataclass(frozen=True)
class Guard:
    """A condition with the outcomes of its tests; `later` marks one that holds only by rows that were not yet known."""

    condition: str
    outcomes: tuple[evaluation.Outcome, ...]
    later: bool = False

    @property
    def holds(self) -> bool:
        """Return whether every test holds; one that cannot be decided does not."""
        return all(outcome.holds for outcome in self.outcomes)

    @property
    def rows(self) -> tuple[str, ...]:
        """Return the rows that decided, without repetition."""
        return evaluation.deciding_rows(self.outcomes)

    def explain(self, language: str) -> list[str]:
        """Return in one sentence for each test what the rows hold and what was asked; first what does not hold.

        Sentences on one row stand together and name it once.
        """
        known = tables.load(tables.ALL_ROWS if self.later else None)
        rows = [explanation.row_compared(outcome.test) for outcome in self.outcomes]
        # A row has the place at which it is first compared.
        places = [rows.index(row) if row else place for place, row in enumerate(rows)]
        ordered = sorted(zip(self.outcomes, rows, places, strict=True), key=lambda one: (one[0].holds is True, one[2]))
        named = ["", *(row for _, row, _ in ordered)]
        return [
            explanation.explain_outcome(outcome, language, known, "held", before)
            for (outcome, _, _), before in zip(ordered, named, strict=False)
        ]


@cached
def evaluate_guard(condition: str) -> Guard:
    """Return a condition evaluated on the tables. Raises RuleError for one that cannot be read or run."""
    tests = parser.parse_rule(condition)
    if not tests:
        raise RuleError("empty", condition)
    guard = Guard(condition, tuple(evaluation.evaluate(test, tables.load()) for test in tests))
    if guard.holds or not tables.load().as_of:
        return guard
    everything = tables.load(tables.ALL_ROWS)
    return Guard(condition, tuple(evaluation.evaluate(test, everything) for test in tests), later=True)


def figure_conditions(name: str, language: str) -> dict[str, str]:
    """Return the conditions of what a figure says, by the message that says it: title, subtitle, note, alt text."""
    parts = ("title", "subtitle", "note", "alt", "description")
    given = {part: messages.attribute(f"figure-{name}-{part}", "holds", language) for part in parts}
    return {part: condition for part, condition in given.items() if condition}
