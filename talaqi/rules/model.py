"""The parts of a rule: tests of rows, of values and of years. `parser` reads them from the text of a rule."""

from dataclasses import dataclass

from talaqi import config, messages
from talaqi.errors import UserError


class RuleError(UserError):
    """A rule that cannot be read or run, at a place. `fault` names the message `rule-test-FAULT`."""

    def __init__(self, fault: str, words_at_fault: str, place: str = "") -> None:
        super().__init__(fault, words_at_fault, place)
        self.fault, self.words_at_fault, self.place = fault, words_at_fault, place

    def __str__(self) -> str:
        sentence = messages.text(f"rule-test-{self.fault}", config.common_language(), accepted=self.words_at_fault)
        return f"{self.place}: {sentence}" if self.place else sentence


@dataclass(frozen=True)
class Condition:
    """A condition on one column of a row. `threshold` marks a value whose alternatives the ledger shows."""

    column: str
    sign: str
    value: str
    threshold: bool = False


@dataclass(frozen=True)
class Selection:
    """The rows of a table that fulfil all conditions."""

    table: str
    conditions: tuple[Condition, ...] = ()


@dataclass(frozen=True)
class Cell:
    """The value of one column in one row."""

    table: str
    row: str
    column: str


@dataclass(frozen=True)
class Aggregate:
    """The highest or lowest value of a column, that of the latest or earliest row, its sum, or the count of rows."""

    name: str
    selection: Selection
    column: str

    @property
    def table(self) -> str:
        """Return the table whose rows are aggregated."""
        return self.selection.table


@dataclass(frozen=True)
class FactValue:
    """The value of a fact, by its key."""

    key: str


@dataclass(frozen=True)
class Total:
    """Values added up, each times a factor: `3 * decisions/x.votes - total-delay`."""

    terms: tuple[tuple[float, "Cell | Aggregate | FactValue"], ...]


# What a comparison has on either side; a literal is a text.
Operand = Cell | Aggregate | FactValue | Total | str


@dataclass(frozen=True)
class Comparison:
    """Two values compared. `tolerance` is how far apart two numbers may be that are about equal, in parts of the right.

    `steps` is the same in the unit of the numbers.
    """

    left: Operand
    sign: str
    right: Operand
    tolerance: float = 0
    steps: float = 0


@dataclass(frozen=True)
class Quantified:
    """Some row, no row, or every row of a selection; `requirements` are what each row must have for "every"."""

    quantity: str
    selection: Selection
    requirements: tuple[Condition, ...] = ()


@dataclass(frozen=True)
class EachYear:
    """Some row of a selection in each year of a span."""

    start: int
    end: int
    selection: Selection


@dataclass(frozen=True)
class Undecided:
    """The part of a claim that no table can decide."""


Test = Quantified | Comparison | EachYear | Undecided


def conditions_of_test(test: Test) -> tuple[Condition, ...]:
    """Return the conditions that select the rows of a test of rows."""
    return test.selection.conditions if isinstance(test, EachYear | Quantified) else ()
