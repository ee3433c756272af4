"""What a rule is made of: tests of rows, of values and of years; `language` reads them from `data/claims.csv`."""

from dataclasses import dataclass

from talaqi import config, messages
from talaqi.errors import UserError


class RuleError(UserError):
    """A test that cannot be read or run: its fault, named as the message that says it, and the words that are at fault."""

    def __init__(self, fault: str, words_at_fault: str, claim: str = "") -> None:
        super().__init__(fault, words_at_fault, claim)
        self.fault, self.words_at_fault, self.claim = fault, words_at_fault, claim

    def __str__(self) -> str:
        said = messages.text(f"rule-test-{self.fault}", config.common_language(), accepted=self.words_at_fault)
        return f"data/claims.csv, row {self.claim!r}, column 'tests': {said}"


@dataclass(frozen=True)
class Condition:
    """What a row must fulfil: its column, compared with a value."""

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
    """The highest or lowest value of a column, that of the latest or earliest row, the sum, or the count of the rows."""

    name: str
    selection: Selection
    column: str

    @property
    def table(self) -> str:
        """Return the table whose rows it is drawn from."""
        return self.selection.table


@dataclass(frozen=True)
class Quantified:
    """Some row, no row, or every row of a selection (`every` with what each must have)."""

    quantity: str
    selection: Selection
    has: tuple[Condition, ...] = ()


@dataclass(frozen=True)
class Comparison:
    """Two values, compared: a cell or an aggregate with another, or with what is written out."""

    left: Cell | Aggregate
    sign: str
    right: Cell | Aggregate | str


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


def tables_of_test(test: Test) -> set[str]:
    """Return the names of the tables that a test reads."""
    match test:
        case EachYear() | Quantified():
            return {test.selection.table}
        case Comparison():
            return {side.table for side in (test.left, test.right) if not isinstance(side, str)}
    return set()
