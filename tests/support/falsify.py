"""Find an edit of one cell after which a condition of the book no longer holds."""

from collections.abc import Iterable, Iterator
from itertools import islice

import pandas as pd

from talaqi import facts, tables
from talaqi.comparisons import Guard
from talaqi.rules import evaluation
from talaqi.rules.model import (
    Aggregate,
    Cell,
    Comparison,
    EachYear,
    FactValue,
    Operand,
    Quantified,
    RuleError,
    Selection,
    Test,
    Total,
)
from talaqi.tables import Tables

# What is added to a number.
STEPS = (-1, 1, 10**9, -(10**9), 7, -7, 100, -100)
DATES = ("1900-01-01", "2099-12-31")
# So many rows like one of a table are added, to change what is counted.
COPIES = 50
# How many edits are tried for one condition.
MOST = 6000
Edit = tuple[str, str, object]


def can_fail(guard: Guard) -> bool:
    """Return whether a condition fails without the rows that it rests on or, if it rests on none, by an edit."""
    known = tables.load()
    frames = {
        name: frame.drop([row for row in frame.index if f"{name}/{row}" in guard.rows]) for name, frame in known.items()
    }
    tests = tuple(outcome.test for outcome in guard.outcomes)
    return bool(guard.rows and not holds(tests, Tables(frames))) or find_edit(guard) is not None


def find_edit(guard: Guard) -> Edit | None:
    """Return a row, a column and a value which, put there, make a condition fail or undecidable; None if none does.

    A comparison of counts may be far from failing: there, more rows like one of the table are tried, and one value in
    all rows that it rests on.
    """
    known = tables.load()
    for test, address, column, value in islice(_edits(guard, known), MOST):
        if not holds((test,), edited(known, address, column, value)):
            return address, column, value
    tests = [outcome.test for outcome in guard.outcomes]
    counted = dict.fromkeys(row.partition("/")[0] for row in guard.rows)
    for address in (*guard.rows, *(f"{table}/{known[table].index[-1]}" for table in counted)):
        table, _, row = address.partition("/")
        copies = known[table].loc[[row] * COPIES].set_axis([f"added-{number}" for number in range(COPIES)])
        if not holds(tests, Tables({**known, table: pd.concat([known[table], copies])})):
            return address, "", f"{COPIES} copies"
    for table in counted:
        rows = [row for row in known[table].index if f"{table}/{row}" in guard.rows]
        for column, field in tables.fields(table).items():
            values = {"date": DATES, "rule": ("",)}.get(field.kind, ())
            for value in known[table][column].unique() if field.names or field.vocabulary else values:
                frame = known[table].copy()
                frame.loc[rows, column] = value
                if not holds(tests, Tables({**known, table: frame})):
                    return f"{table}/{rows[0]}", column, f"{value} in all of its rows"
    return None


def holds(tests: Iterable[Test], known: Tables) -> bool:
    """Return whether all tests hold on tables; one that cannot be run does not."""
    try:
        return all(evaluation.evaluate(test, known).holds for test in tests)
    except (RuleError, facts.UnknownFact):
        return False


def edited(known: Tables, address: str, column: str, value: object) -> Tables:
    """Return tables with another value in one cell; a text is one that a file would have."""
    table, _, row = address.partition("/")
    frames = dict(known)
    frames[table] = frames[table].copy()
    is_number = isinstance(value, str) and pd.api.types.is_integer_dtype(frames[table][column])
    frames[table].at[row, column] = int(str(value)) if is_number else value
    return Tables(frames)


def _edits(guard: Guard, known: Tables) -> Iterator[tuple[Test, str, str, object]]:
    """Yield each test with edits of the cells that it names, or that its rows and columns have."""
    for test in (outcome.test for outcome in guard.outcomes):
        for address, column, values in dict.fromkeys(_places(test, known)):
            for value in (*values, *_others(known, address, column)):
                if repr(value) != repr(known.row(address)[column]):
                    yield test, address, column, value


def _places(test: Test, known: Tables) -> Iterator[tuple[str, str, tuple[object, ...]]]:
    match test:
        case Comparison(left=left, right=right):
            for operand in (left, right):
                yield from _operand_places(operand, known)
        case Quantified(selection=selection, requirements=requirements):
            yield from _selection_places(selection, known, requirements)
        case EachYear(selection=selection):
            yield from _selection_places(selection, known, ())


def _operand_places(operand: Operand, known: Tables) -> Iterator[tuple[str, str, tuple[object, ...]]]:
    match operand:
        case Cell(table=table, row=row, column=column):
            yield f"{table}/{row}", column, ()
        case Aggregate(selection=selection, column=column):
            for row in known[selection.table].index if column else ():
                yield f"{selection.table}/{row}", column, ()
            yield from _selection_places(selection, known, ())
        case FactValue(key=key):
            fact = facts.get_fact(key, known)
            for address in fact.rows:
                for name, field in tables.fields(address.partition("/")[0]).items():
                    if field.kind in ("number", "date", "year", "names", "rule"):
                        yield address, name, ()
        case Total(terms=terms):
            for _, term in terms:
                yield from _operand_places(term, known)


def _selection_places(
    selection: Selection, known: Tables, requirements: tuple[object, ...]
) -> Iterator[tuple[str, str, tuple[object, ...]]]:
    """Yield the cells in the columns of the conditions, with the values that these ask for, likely rows first."""
    conditions = (*selection.conditions, *requirements)
    frame = known[selection.table]

    def misses(row: pd.Series) -> int:
        return sum(evaluation.compare(row[one.column], one.sign, one.value) is not True for one in conditions)

    for row in sorted(frame.index, key=lambda row: misses(frame.loc[row])):
        for one in conditions:
            yield f"{selection.table}/{row}", one.column, tuple(_asked(frame[one.column], one.value))


def _asked(column: pd.Series, value: str) -> Iterator[object]:
    if column.dtype == "Int64":
        yield from (int(value) + step for step in (0, 1, -1)) if value.lstrip("-").isdigit() else ()
    else:
        yield value
        yield from value.split()


def _others(known: Tables, address: str, column: str) -> Iterator[object]:
    table = address.partition("/")[0]
    field, cell = tables.fields(table)[column], known.row(address)[column]
    if known[table][column].dtype == "Int64":
        yield from (max(0, int(cell if cell is not pd.NA else 0) + step) for step in STEPS)
        yield pd.NA
    elif field.kind == "date":
        yield from DATES
    else:
        yield from (*known[table][column].unique()[:3], "")
