"""Compare two values as what they are: numbers, dates at their precision, or sets of words.

A comparison holds (True), fails (False), or cannot be decided (None): a value is missing, or a date is too coarse to tell.
"""

import operator
from typing import Any

import pandas as pd

from talaqi import dates
from talaqi.rules.model import Condition, RuleError

ORDERS = ("<", "<=", ">", ">=")
NUMBERS = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge, "=": operator.eq, "!=": operator.ne}


def fulfils(value: Any, condition: Condition) -> bool | None:
    """Return whether a cell's value fulfils a condition."""
    return compare(value, condition.sign, condition.value)


def compare(left: Any, sign: str, right: Any) -> bool | None:
    """Compare two values as what they are: numbers, dates at their precision, or sets of words."""
    left, right = plain(left), plain(right)
    if left is None or right is None or left == right == "":
        return None
    if left == "" or right == "":
        # An empty list holds nothing and is none that is asked for; an empty date or number is neither before nor above.
        return None if sign in ORDERS else sign == "!="
    if sign == "in":
        return str(left) in right.split()
    if sign == "has":
        return set(right.split()) <= set(str(left).split())
    if isinstance(left, int) and _is_date(right):
        return bool(NUMBERS[sign](left, dates.year(right)))
    if isinstance(left, int | float) or isinstance(right, int | float):
        return bool(NUMBERS[sign](_number(left), _number(right)))
    if _is_date(left) and _is_date(right):
        return _dates(left, sign, right)
    same = set(left.split()) == set(right.split())
    if sign in ("=", "!="):
        return same == (sign == "=")
    raise RuleError("not-comparable", f"{left} {sign} {right}")


def _number(value: Any) -> float:
    try:
        return float(value)
    except ValueError:
        raise RuleError("not-a-number", str(value)) from None


def plain(value: Any) -> Any:
    """Return a value as Python has it, None for one that is missing."""
    if value is pd.NA or value is None:
        return None
    return value.item() if hasattr(value, "item") else value


def _is_date(value: Any) -> bool:
    return isinstance(value, str) and bool(dates.PARTIAL.fullmatch(value))


def _dates(left: str, sign: str, right: str) -> bool | None:
    """Compare a date with the one that is asked for; both may be partial, and a day in 2011 is neither before nor after 2011."""
    if sign in ("=", "!=", "<=", ">="):
        if left.startswith(right):
            return sign != "!="
        if right.startswith(left):
            return None
    if sign in ("=", "!="):
        return sign == "!="
    return dates.is_earlier(left, right) if sign in ("<", "<=") else dates.is_earlier(right, left)
