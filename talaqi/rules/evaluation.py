"""Run a test over the tables: whether it holds, which rows decided it, and what was compared.

A test holds (True), fails (False), or cannot be decided (None): a value is missing, or a date is too coarse to tell.
"""

import operator
import re
import unicodedata
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

from talaqi import dates, facts
from talaqi.rules.model import (
    Aggregate,
    Cell,
    Comparison,
    Condition,
    EachYear,
    FactValue,
    Operand,
    Quantified,
    RuleError,
    Selection,
    Test,
    Total,
)
from talaqi.tables import Tables, fields, resources

Value = int | float | str | None

ORDER_SIGNS = ("<", "<=", ">", ">=")
# What may stand around a word of a text.
MARKS = ".,;:!?()[]“”‘’«»،؛؟…"
NUMBER = re.compile(r"-?[0-9]{1,18}(?:\.[0-9]{1,9})?")
OPERATORS: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
    "!=": operator.ne,
}


@dataclass(frozen=True)
class Outcome:
    """The outcome of a test, the rows that decided it, and, for a comparison, both values with the rows of each.

    `years` are the years that lack a row, for a test in each year.
    """

    test: Test
    holds: bool | None
    rows: tuple[str, ...]
    left: Value = None
    right: Value = None
    years: tuple[int, ...] = ()
    left_rows: tuple[str, ...] = ()
    right_rows: tuple[str, ...] = ()


def deciding_rows(outcomes: Iterable[Outcome]) -> tuple[str, ...]:
    """Return the rows that decided some tests, without repetition."""
    return tuple(dict.fromkeys(row for outcome in outcomes for row in outcome.rows))


def evaluate(test: Test, tables: Tables) -> Outcome:
    """Return the outcome of a test. Raises RuleError if it names a table, column, row or value that does not exist."""
    match test:
        case Quantified():
            return _evaluate_quantified(test, tables)
        case EachYear():
            return _evaluate_each_year(test, tables)
        case Comparison():
            return _evaluate_comparison(test, tables)
    return Outcome(test, None, ())


def select_rows(selection: Selection, tables: Tables) -> pd.DataFrame:
    """Return the rows that fulfil all conditions of a selection."""
    return _filter_rows(_find_table(selection.table, tables), selection.table, selection.conditions, tables)


def _filter_rows(frame: pd.DataFrame, table: str, conditions: Iterable[Condition], tables: Tables) -> pd.DataFrame:
    return frame.loc[[result is True for result in _judge_rows(frame, table, conditions, tables)]]


def _judge_rows(frame: pd.DataFrame, table: str, conditions: Iterable[Condition], tables: Tables) -> list[bool | None]:
    """Return for each row whether it fulfils all conditions: None where a missing or coarse value leaves it open."""
    results: list[bool | None] = [True] * len(frame)
    for condition in conditions:
        _check_names(table, condition.column, condition.value, tables)
        in_order = is_text(table, condition.column)
        for place, value in enumerate(_find_column(frame, condition.column, table)):
            if results[place] is not False:
                fulfilled = compare(value, condition.sign, condition.value, in_order)
                results[place] = results[place] and fulfilled if fulfilled is not False else False
    return results


def _find_table(table: str, tables: Tables) -> pd.DataFrame:
    _check_table(table, tables)
    return tables[table]


def _check_table(table: str, tables: Tables) -> None:
    if table not in tables:
        raise RuleError("no-table", table)


def _find_column(frame: pd.DataFrame, column: str, table: str) -> pd.Series:
    if column not in frame.columns:
        raise RuleError("no-column", f"{table}.{column}")
    return frame[column]


def _check_names(table: str, column: str, value: str, tables: Tables) -> None:
    """Raise RuleError for an id that the table of names of a column lacks: no row could ever fulfil the condition.

    In tables of a day, a row that was first known later has left its table.
    """
    field = fields(table).get(column) if table in resources() else None
    if field and field.names in tables and not tables.as_of:
        unknown = [name for name in value.split() if not tables.has_row(f"{field.names}/{name}")]
        if unknown:
            raise RuleError("no-value", f"{column}: {' '.join(unknown)}")


def _addresses(table: str, frame: pd.DataFrame) -> tuple[str, ...]:
    return tuple(f"{table}/{row}" for row in frame.index)


def _evaluate_quantified(test: Quantified, tables: Tables) -> Outcome:
    table, frame = test.selection.table, _find_table(test.selection.table, tables)
    results = _judge_rows(frame, table, test.selection.conditions, tables)
    if test.quantity == "every":
        return _evaluate_every(test, frame, results, tables)
    chosen, possible = (frame.loc[[result is wanted for result in results]] for wanted in (True, None))
    if chosen.empty and not possible.empty:
        return Outcome(test, None, _addresses(table, possible))
    return Outcome(test, chosen.empty == (test.quantity == "no"), _addresses(table, chosen))


def _evaluate_every(test: Quantified, frame: pd.DataFrame, selected: list[bool | None], tables: Tables) -> Outcome:
    """Fail at a selected row that lacks what is required; stay open where a row may be such a one, or none is there."""
    table = test.selection.table
    required = _judge_rows(frame, table, test.requirements, tables)
    pairs = list(zip(selected, required, strict=True))
    failing = frame.loc[[is_selected is True and fulfils is False for is_selected, fulfils in pairs]]
    possible = frame.loc[[is_selected is not False and fulfils is not True for is_selected, fulfils in pairs]]
    if not failing.empty:
        return Outcome(test, False, _addresses(table, failing))
    chosen = frame.loc[[is_selected is True for is_selected in selected]]
    if not possible.empty or chosen.empty:
        return Outcome(test, None, _addresses(table, possible))
    return Outcome(test, True, _addresses(table, chosen))


def _evaluate_each_year(test: EachYear, tables: Tables) -> Outcome:
    table, frame = test.selection.table, _find_table(test.selection.table, tables)
    year_field = resources()[table].year_field
    if not year_field:
        raise RuleError("undated", table)
    results = _judge_rows(frame, table, test.selection.conditions, tables)
    cells = zip(frame.index, _find_column(frame, year_field, table), results, strict=True)
    span = range(test.start, test.end + 1)
    found = [
        (row, year, result)
        for row, cell, result in cells
        if result is not False and (year := dates.year(str(cell))) in span
    ]
    chosen, possible = ([(row, year) for row, year, result in found if result is wanted] for wanted in (True, None))
    chosen_years = {year for _, year in chosen}
    missing = tuple(year for year in span if year not in chosen_years)
    if missing and set(missing) <= {year for _, year in possible}:
        return Outcome(test, None, tuple(f"{table}/{row}" for row, _ in possible), years=missing)
    return Outcome(test, not missing, tuple(f"{table}/{row}" for row, _ in chosen), years=missing)


def _evaluate_comparison(test: Comparison, tables: Tables) -> Outcome:
    left, left_rows = _find_value(test.left, tables)
    if isinstance(test.right, str) and isinstance(test.left, Cell | Aggregate):
        _check_names(test.left.table, test.left.column, test.right, tables)
    right, right_rows = _find_value(test.right, tables)
    rows = tuple(dict.fromkeys((*left_rows, *right_rows)))
    in_order = isinstance(test.left, Cell | Aggregate) and is_text(test.left.table, test.left.column)
    holds = _are_near(left, right, test) if test.sign == "≈" else compare(left, test.sign, right, in_order)
    return Outcome(test, holds, rows, left, right, (), left_rows, right_rows)


def _are_near(left: Value, right: Value, test: Comparison) -> bool | None:
    if left is None or right is None:
        return None
    return abs(_number(left) - _number(right)) <= max(test.tolerance * abs(_number(right)), test.steps)


def _find_value(value: Operand, tables: Tables) -> tuple[Value, tuple[str, ...]]:
    """Return a value and the rows that give it; no value for a row that was not yet known on the day of the tables."""
    match value:
        case str():
            return value, ()
        case FactValue():
            return _find_fact(value.key, tables)
        case Total():
            found = [(factor, *_find_value(term, tables)) for factor, term in value.terms]
            rows = tuple(dict.fromkeys(row for _, _, term_rows in found for row in term_rows))
            if any(term is None for _, term, _ in found):
                return None, rows
            total = sum(factor * _number(term) for factor, term, _ in found if term is not None)
            return int(total) if total == int(total) else total, rows
    if isinstance(value, Aggregate):
        return _aggregate(value, select_rows(value.selection, tables))
    _check_table(value.table, tables)
    if not tables.has_row(address := f"{value.table}/{value.row}"):
        if tables.as_of:
            return None, ()
        raise RuleError("no-row", address)
    if value.column not in (row := tables.row(address)).index:
        raise RuleError("no-column", f"{value.table}.{value.column}")
    return plain_value(row[value.column]), (address,)


def _find_fact(key: str, tables: Tables) -> tuple[Value, tuple[str, ...]]:
    try:
        fact = facts.get_fact(key, tables)
    except facts.UnknownFact:
        is_known = key.partition("@")[0] in facts.registered_keys() or tables.has_row(key.partition("@")[0])
        if is_known or tables.as_of:
            return None, ()
        address = key.partition(".")[0]
        if address.partition("/")[0] in tables:
            raise RuleError("no-row", address) from None
        raise RuleError("no-fact", key) from None
    return " ".join(fact.value) if isinstance(fact.value, tuple) else fact.value, fact.rows


def _aggregate(value: Aggregate, frame: pd.DataFrame) -> tuple[Value, tuple[str, ...]]:
    table = value.table
    if value.name == "count":
        return len(frame), _addresses(table, frame)
    column = _find_column(frame, value.column, table).dropna()
    if value.name in ("latest", "earliest"):
        days = _last_days(frame, table) if len(column) else {}
        if not days:
            return None, ()
        row = (max if value.name == "latest" else min)(days, key=lambda row: days[row])
        return plain_value(frame.at[row, value.column]), (f"{table}/{row}",)
    if column.empty:
        return None, ()
    if value.name == "sum":
        return plain_value(column.sum()), _addresses(table, frame)
    result = column.max() if value.name == "highest" else column.min()
    return plain_value(result), _addresses(table, frame[frame[value.column] == result])


def _last_days(frame: pd.DataFrame, table: str) -> dict[Hashable, date]:
    """Return the last day that the date of each row may mean; rows without a date are left out."""
    date_field = resources()[table].date_field
    if not date_field:
        raise RuleError("undated", table)
    return {row: dates.last_day(cell) for row, cell in frame[date_field].items() if cell}


def plain_value(cell: object) -> Value:
    """Return the value of a cell as Python has it, None for one that is missing."""
    if cell is pd.NA or cell is None:
        return None
    value = cell.item() if isinstance(cell, np.generic) else cell
    return value if isinstance(value, int | float) else str(value)


def is_text(table: str, column: str) -> bool:
    """Return whether a column holds texts, whose words have an order, and not a list of names."""
    field = fields(table).get(column) if table in resources() else None
    return field is not None and field.kind == "text"


def compare(left: object, sign: str, right: object, in_order: bool = False) -> bool | None:
    """Compare two values as what they are: numbers, dates at their precision, or sets of words.

    `in_order` asks of "has" that the words stand in the text in their order, whatever stands between them.
    Raises RuleError for values that cannot be compared by the sign.
    """
    left, right = plain_value(left), plain_value(right)
    if left is None or right is None or left == right == "":
        return None
    if left == "" or right == "":
        # An empty list contains nothing and differs from any other; an empty date or number is in no order.
        return None if sign in ORDER_SIGNS else sign == "!="
    if sign == "in":
        return str(left) in str(right).split()
    if sign == "has":
        words, asked = _split_words(str(left)), _split_words(str(right))
        following = iter(words)
        return all(word in following for word in asked) if in_order else set(asked) <= set(words)
    if isinstance(left, int) and isinstance(right, str) and dates.PARTIAL.fullmatch(right):
        return OPERATORS[sign](left, dates.year(right))
    if not (isinstance(left, str) and isinstance(right, str)):
        return OPERATORS[sign](_number(left), _number(right))
    if dates.PARTIAL.fullmatch(left) and dates.PARTIAL.fullmatch(right):
        return _compare_dates(left, sign, right)
    if sign in ORDER_SIGNS:
        raise RuleError("not-comparable", f"{left} {sign} {right}")
    return (set(left.split()) == set(right.split())) == (sign == "=")


def _split_words(text: str) -> list[str]:
    """Return the words of a text, or the names of a list, without vowel signs and the marks around them."""
    letters = unicodedata.normalize("NFC", text)
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return [word.strip(MARKS) for word in plain.split()]


def _number(value: int | float | str) -> float:
    if isinstance(value, str) and not NUMBER.fullmatch(value):
        raise RuleError("not-a-number", value)
    return float(value)


def _compare_dates(left: str, sign: str, right: str) -> bool | None:
    """Compare two dates, which may both be partial: a day in 2011 is neither before nor after 2011."""
    if sign in ("=", "!=", "<=", ">="):
        if left.startswith(right):
            return sign != "!="
        if right.startswith(left):
            return None
    if sign in ("=", "!="):
        return sign == "!="
    return dates.is_earlier(left, right) if sign in ("<", "<=") else dates.is_earlier(right, left)
