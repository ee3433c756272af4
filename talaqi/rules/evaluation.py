"""Run a test over the tables: does it hold, which rows decided it, and what was compared.

A test holds (True), fails (False), or cannot be decided (None): a value is missing, or a date is too coarse to tell.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from talaqi import dates
from talaqi.rules.comparison import compare, fulfils, plain
from talaqi.rules.model import Aggregate, Cell, Comparison, EachYear, Quantified, RuleError, Selection, Test
from talaqi.tables import Tables, fields, resources

DATED = {"latest": max, "earliest": min}


@dataclass(frozen=True)
class Outcome:
    """What came of a test: whether it holds, the rows that decided it, and the two values where two were compared, with the rows of each."""

    test: Test
    holds: bool | None
    rows: tuple[str, ...]
    left: Any = None
    right: Any = None
    years: tuple[int, ...] = ()
    left_rows: tuple[str, ...] = ()
    right_rows: tuple[str, ...] = ()


def evaluate(test: Test, tables: Tables) -> Outcome:
    """Return the outcome of a test; raise RuleError where it names a table, column or row that is not there."""
    match test:
        case Quantified():
            return _quantified(test, select_rows(test.selection, tables), tables)
        case EachYear():
            return _each_year(test, tables)
        case Comparison():
            return _comparison(test, tables)
    return Outcome(test, None, ())


def select_rows(selection: Selection, tables: Tables) -> pd.DataFrame:
    """Return the rows that fulfil all conditions of a selection."""
    if selection.table not in tables:
        raise RuleError("no-table", selection.table)
    frame = tables[selection.table]
    for condition in selection.conditions:
        _check(selection.table, condition.column, condition.value, tables)
        met = [fulfils(value, condition) is True for value in _column(frame, condition.column, selection.table)]
        frame = frame[np.array(met, dtype=bool)]
    return frame


def _check(table: str, column: str, value: str, tables: Tables) -> None:
    """Raise RuleError where a column holds names and the rule asks for one that no table has: no row could ever fulfil it."""
    field = fields(table).get(column) if table in resources() else None
    known = tables.get(field.names) if field else None
    unknown = [] if known is None else [one for one in value.split() if one not in known.index]
    if unknown:
        raise RuleError("no-value", f"{column}: {' '.join(unknown)}")


def _column(frame: pd.DataFrame, column: str, table: str) -> pd.Series:
    if column not in frame.columns:
        raise RuleError("no-column", f"{table}.{column}")
    return frame[column]


def _address(table: str, frame: pd.DataFrame) -> tuple[str, ...]:
    return tuple(f"{table}/{row}" for row in frame.index)


def _quantified(test: Quantified, frame: pd.DataFrame, tables: Tables) -> Outcome:
    table = test.selection.table
    if test.quantity == "some":
        return Outcome(test, len(frame) > 0, _address(table, frame))
    if test.quantity == "no":
        return Outcome(test, len(frame) == 0, _address(table, frame))
    if frame.empty:
        return Outcome(test, None, ())
    met = select_rows(Selection(table, test.has), Tables({**tables, table: frame}))
    against = frame.drop(met.index)
    return Outcome(test, against.empty, _address(table, frame if against.empty else against))


def _each_year(test: EachYear, tables: Tables) -> Outcome:
    frame = select_rows(test.selection, tables)
    column = resources()[test.selection.table].year_field
    years = _column(frame, column, test.selection.table).map(lambda when: dates.year(str(when))).astype(int)
    asked = range(test.start, test.end + 1)
    missing = tuple(year for year in asked if year not in set(years))
    return Outcome(test, not missing, _address(test.selection.table, frame[years.isin(asked)]), years=missing)


def _comparison(test: Comparison, tables: Tables) -> Outcome:
    if isinstance(test.right, str):
        _check(test.left.table, test.left.column, test.right, tables)
    left, first = _value(test.left, tables)
    right, second = _value(test.right, tables)
    rows = tuple(dict.fromkeys((*first, *second)))
    return Outcome(test, compare(left, test.sign, right), rows, plain(left), plain(right), left_rows=first, right_rows=second)


def _value(value: Cell | Aggregate | str, tables: Tables) -> tuple[Any, tuple[str, ...]]:
    if isinstance(value, str):
        return value, ()
    if isinstance(value, Cell):
        return _cell(value, tables)
    frame = select_rows(value.selection, tables)
    if value.name == "count":
        return len(frame), _address(value.selection.table, frame)
    column = _column(frame, value.column, value.selection.table)
    return _aggregated(value, frame, column.dropna())


def _cell(cell: Cell, tables: Tables) -> tuple[Any, tuple[str, ...]]:
    address = f"{cell.table}/{cell.row}"
    if cell.table not in tables:
        raise RuleError("no-table", cell.table)
    try:
        row = tables.row(address)
    except KeyError:
        if tables.as_of:
            return None, ()
        raise RuleError("no-row", address) from None
    if cell.column not in row.index:
        raise RuleError("no-column", f"{cell.table}.{cell.column}")
    return row[cell.column], (address,)


def _aggregated(value: Aggregate, frame: pd.DataFrame, column: pd.Series) -> tuple[Any, tuple[str, ...]]:
    if column.empty:
        return None, ()
    table = value.selection.table
    if value.name in DATED:
        days = _days(frame, table)
        if days.empty:
            return None, ()
        row = DATED[value.name](days.index, key=days.get)
        return plain(frame.at[row, value.column]), _address(table, frame.loc[[row]])
    names: dict[str, Callable[[], Any]] = {"highest": column.max, "lowest": column.min, "sum": column.sum}
    result = names[value.name]()
    decisive = frame if value.name == "sum" else frame[frame[value.column] == result]
    return result, _address(table, decisive)


def _days(frame: pd.DataFrame, table: str) -> pd.Series:
    """Return the last day that the date of each row may mean; rows without a date are left out."""
    date_field = resources()[table].date_field
    if not date_field:
        raise RuleError("undated", table)
    written = frame[date_field]
    return written[written != ""].map(dates.last_day)
