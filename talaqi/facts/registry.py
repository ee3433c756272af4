"""The facts of the book: functions in `analysis/facts/`, and values that single rows state.

The parameters of a function name the tables it reads, or `tables` for all of them. The key of its fact is its name
with hyphens: a chapter uses `longest_wait` by {fact}`longest-wait`. A value that one row states needs no function: its
key is the address of the row, {fact}`leap_seconds/1972-06-30`.
"""

import inspect
from collections.abc import Callable, Collection
from dataclasses import replace

from talaqi import config, dates, tables
from talaqi.book_code import import_book_package
from talaqi.caches import cached, record_reads, unrecorded
from talaqi.errors import UserError
from talaqi.facts import row_values
from talaqi.facts.model import Fact, UnknownFact
from talaqi.tables import Tables

# What nothing that is counted reaches; a number that is not finite is no less.
LARGEST = 10**15
_functions: dict[str, Callable[..., Fact]] = {}


def fact(function: Callable[..., Fact]) -> Callable[..., Fact]:
    """Register a function as the fact of its name."""
    _functions[function.__name__.replace("_", "-")] = function
    return function


def count_rows(table: str, rows: Collection[str], noun: str) -> Fact:
    """Return the number of rows of a table."""
    return Fact(len(rows), noun, tuple(f"{table}/{row}" for row in rows))


def days_between(start: str, end: str, *rows: str) -> Fact:
    """Return the days from one date to another; `rows` are those that state them."""
    return Fact((dates.first_day(end) - dates.first_day(start)).days, "day", rows)


@cached
def _load_functions() -> None:
    import_book_package("analysis.facts")


def registered_keys() -> tuple[str, ...]:
    """Return the keys of all facts that are functions."""
    _load_functions()
    return tuple(sorted(_functions))


def get_fact(key: str, loaded: Tables | None = None) -> Fact:
    """Return the fact of a key from tables, today's by default, or from those of a day (`longest-wait@2021-12-23`).

    If the book is read as of a day on which the rows of the fact were not yet known, the fact is computed from all rows
    and marked as later. Raises UnknownFact for a key without a fact or row, and for a value that cannot be computed.
    """
    name, _, day = key.partition("@")
    if day and not dates.is_day(day):
        raise UnknownFact(f"{key!r}: {day!r} is not a day; write one such as 2021-12-23")
    chosen = loaded if loaded is not None and not day else tables.load(day or None)
    try:
        return replace(_find_fact(name, chosen), key=key, as_of=day or chosen.as_of)
    except UnknownFact:
        if not config.as_of() or loaded is not None:
            raise
        return replace(_find_fact(name, tables.load(tables.ALL_ROWS)), key=key, as_of=tables.ALL_ROWS)


def _find_fact(key: str, loaded: Tables) -> Fact:
    # What states a fact depends on the fact, and not on all rows of the tables from which it is computed.
    record_reads([("fact", loaded.as_of or "", key)])
    with unrecorded():
        return _compute_fact(key, loaded)


@cached
def _compute_fact(key: str, loaded: Tables) -> Fact:
    _load_functions()
    function = _functions.get(key)
    if function is None and "/" not in key:
        raise UnknownFact(
            f"there is no fact named {key!r}: see analysis/facts, or name a row such as leap_seconds/1972-06-30"
        )
    try:
        if function is None:
            return row_values.fact_of_row(key, loaded)
        parameters = inspect.signature(function).parameters
        computed = function(**{name: loaded if name == "tables" else loaded[name] for name in parameters})
    except (UserError, KeyboardInterrupt, MemoryError):
        raise
    except BaseException as error:
        # The code is the book's: whatever it raises, also what ends a program, is said with the number.
        raise UnknownFact(
            f"the number {key!r} cannot be computed from the tables as they are ({type(error).__name__} {error}): "
            "restore the row that it needs, or correct it in analysis/facts"
        ) from error
    if fault := _find_fault(computed, loaded):
        raise UnknownFact(f"the number {key!r} cannot be used: {fault}; correct its function in analysis/facts")
    return computed


def _find_fault(computed: object, loaded: Tables) -> str:
    """Return why what a function gave is no fact; an empty string for one that is."""
    if not isinstance(computed, Fact):
        return f"its function gives {computed!r:.60}, and no Fact"
    if not isinstance(computed.rows, tuple) or not all(isinstance(row, str) for row in computed.rows):
        return "its rows are no tuple of addresses"
    if lost := [row for row in computed.rows if not loaded.has_row(row)]:
        return f"it rests on the row {lost[0]!r}, which is in no table"
    value = computed.value
    if computed.noun in ("date", "year", "release") or isinstance(value, tuple):
        return "" if isinstance(value, str | tuple) else f"its value {value!r:.60} is no text"
    is_number = isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < LARGEST
    return "" if is_number else f"its value {value!r:.60} is no number that a sentence can say"
