"""A fact: a value with the rows that it rests on."""

from dataclasses import dataclass

from talaqi.errors import UserError
from talaqi.tables import ALL_ROWS


@dataclass(frozen=True)
class Fact:
    """A value, its noun, its qualifier and the rows it rests on.

    `noun` is what a number counts, "date" or "year", "release" for the text that names one, or the table of names whose
    rows the value lists. `contested` marks a value that is an error or rests on one.
    """

    value: int | float | str | tuple[str, ...]
    noun: str
    rows: tuple[str, ...]
    qualifier: str = "exact"
    contested: bool = False
    key: str = ""
    as_of: str | None = None

    @property
    def number(self) -> int | float:
        """Return the value of a fact that is a number. Raises TypeError for a date or names."""
        if isinstance(self.value, int | float):
            return self.value
        raise TypeError(f"{self.value!r} is not a number")

    @property
    def later(self) -> bool:
        """Return whether the fact rests on rows that became known after the day as of which the book is read."""
        return self.as_of == ALL_ROWS


class UnknownFact(UserError):
    """A key names neither a function nor a row with a value, or the tables do not give the value."""
