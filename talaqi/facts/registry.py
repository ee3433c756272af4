"""A number and the rows it comes from.

A fact is a function whose parameters name the tables it reads, as those of a pytest test name fixtures; one that reads any
table names `tables`. Its key is its name with hyphens: a chapter says `cells_base` by {fact}`cells-base`. A number that one
row states needs no function: its key is the row's address, {fact}`leap_seconds/1972-06-30`.
"""

import inspect
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from talaqi import config, dates
from talaqi import tables as tables_
from talaqi.book_code import import_book_package
from talaqi.caches import cached, record_reads
from talaqi.errors import UserError

Value = int | float | str | tuple[str, ...]


@dataclass(frozen=True)
class Fact:
    """A value, the noun it counts (or "date", "year", "countries"), its qualifier and the rows it rests on.

    `contested` says that the number is an error or rests on one: the page marks it so.
    """

    value: Value
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
        return self.as_of == tables_.ALL_ROWS


class UnknownFact(UserError):
    """A key that names neither a function nor a row with a number, or a number that the tables as they are do not give."""


_functions: dict[str, Callable[..., Fact]] = {}


def fact(function: Callable[..., Fact]) -> Callable[..., Fact]:
    """Register a function as the fact of its name."""
    _functions[function.__name__.replace("_", "-")] = function
    return function


def count_rows(table: str, rows: Collection[str], noun: str) -> Fact:
    """Return how many rows of a table there are."""
    return Fact(len(rows), noun, tuple(f"{table}/{row}" for row in rows))


def days_between(start: str, end: str, *rows: str) -> Fact:
    """Return the days from one date to another; `rows` are those that state them."""
    return Fact((dates.first_day(end) - dates.first_day(start)).days, "day", rows)


@cached
def _discover() -> None:
    import_book_package("analysis.facts")


def registered_keys() -> tuple[str, ...]:
    """Return the keys of all facts that are functions."""
    _discover()
    return tuple(sorted(_functions))


def get_fact(key: str, tables: tables_.Tables | None = None) -> Fact:
    """Return the fact of a key, on today's tables or on those of a day (`cells-latest@2021-12-23`).

    Where the book is read as of a day on which the fact's rows were not yet known, it is computed on all rows and says so.
    Raises UnknownFact for a key that is neither a fact's name nor the address of a row, and for a number that the tables do not give.
    """
    bare, _, day = key.partition("@")
    known = tables if tables is not None and not day else tables_.load(day or None)
    try:
        return replace(_compute_fact(bare, known), key=key, as_of=day or known.as_of)
    except UnknownFact:
        if not config.as_of() or tables is not None:
            raise
        return replace(_compute_fact(bare, tables_.load(tables_.ALL_ROWS)), key=key, as_of=tables_.ALL_ROWS)


@cached
def _compute_fact(key: str, tables: tables_.Tables) -> Fact:
    from talaqi.facts import row_values

    _discover()
    if key not in _functions and "/" not in key:
        raise UnknownFact(f"there is no fact named {key!r}: see analysis/facts, or name a row such as leap_seconds/1972-06-30")
    try:
        if key not in _functions:
            return row_values.fact_of_row(key, tables)
        function = _functions[key]
        record_reads([("code", function.__module__)])
        parameters = inspect.signature(function).parameters
        return function(**{name: tables if name == "tables" else tables[name] for name in parameters})
    except (LookupError, ValueError, TypeError, ArithmeticError) as problem:
        said = f"{type(problem).__name__} {problem}"
        raise UnknownFact(f"the number {key!r} cannot be computed from the tables as they are ({said}): restore the row that it needs, or mend it in analysis/facts") from problem
