"""The language in which `data/claims.csv` says how a claim is tested. Semicolons separate the tests of one claim.

    some decisions where sources has cgpm-2022 and date < reference
    no leap_seconds where date > 2016-12-31 and date <= reference and tai_minus_utc >= threshold(38)
    every leap_seconds where end_of = june must have tai_minus_utc >= 10
    leap_seconds/1972-06-30.end_of = june
    decisions/1972-01-01-whole-seconds.date < decisions/2015-11-19-wrc-15.date
    highest of leap_seconds.tai_minus_utc where end_of = december >= 30
    latest of leap_seconds.end_of where date <= reference = december
    in each year 1972 to 1979 some leap_seconds where tai_minus_utc >= threshold(10)
    undecided

`reference` is the day on which the claim is made: the book's reference day, or another on which it is made again.
`_config.yml` may give the word another name (`reference_name`). The aggregates are highest, lowest, latest, earliest,
sum and count. A value in `threshold(…)` is a parameter: the ledger shows the verdict at other values. `undecided`
stands for a part of the claim that no table can decide: the claim is then never more than partly supported.
"""

import re

from talaqi import config, dates
from talaqi.rules.model import (
    Aggregate,
    Cell,
    Comparison,
    Condition,
    EachYear,
    Quantified,
    RuleError,
    Selection,
    Test,
    Undecided,
)

AGGREGATES = "highest|lowest|latest|earliest|sum|count"
TABLE, COLUMN, WHERE = r"(?P<table>[a-z_]+)", r"(?P<column>[a-z_0-9]+)", r"(?:\s+where\s+(?P<where>.+))?"
SIGN = r"(?P<sign>=|!=|<=|>=|<|>|has|in)"
COMPARISON_SIGN = re.compile(rf"\s{SIGN}\s")
CONDITION = re.compile(rf"{COLUMN}\s+{SIGN}\s+(?P<value>[\w() -]+)")
QUANTIFIED = re.compile(rf"(?P<quantity>some|no|every)\s+{TABLE}{WHERE}")
EACH_YEAR = re.compile(r"in each year (?P<start>\d{4}) to (?P<end>\d{4}) (?P<test>.+)")
AGGREGATE = re.compile(rf"(?P<name>{AGGREGATES}) of {TABLE}(?:\.{COLUMN})?{WHERE}")
AGGREGATE_START = re.compile(rf"(?:{AGGREGATES}) of ")
CELL = re.compile(rf"{TABLE}/(?P<row>[A-Za-z0-9-]+)\.{COLUMN}")
LITERAL = re.compile(r"[\w -]+")
THRESHOLD = re.compile(r"threshold\((?P<value>[0-9]+)\)")


def parse_rule(text: str, day: str = "") -> tuple[Test, ...]:
    """Return the tests of a claim as made on a day. Raises RuleError for the first that cannot be read."""
    return tuple(parse_test(part.strip(), day) for part in text.split(";") if part.strip())


def parse_test(text: str, day: str = "") -> Test:
    """Return one test of a claim as made on a day."""
    if text == "undecided":
        return Undecided()
    names = "|".join(re.escape(name) for name in ("reference", config.reference_name()))
    text = re.sub(rf"(?<=[=<>] )(?:{names})\b", day or config.reference_day(), text)
    if match := EACH_YEAR.fullmatch(text):
        selected, start, end = QUANTIFIED.fullmatch(match["test"]), int(match["start"]), int(match["end"])
        if not selected or selected["quantity"] != "some" or end < start:
            raise RuleError("each-year", text)
        return EachYear(start, end, _parse_selection(selected))
    if match := QUANTIFIED.fullmatch(text):
        return _parse_quantified(match)
    return _parse_comparison(text)


def _parse_quantified(match: re.Match[str]) -> Quantified:
    if match["quantity"] != "every":
        return Quantified(match["quantity"], _parse_selection(match))
    where, separator, requirements = (match["where"] or "").rpartition(" must have ")
    if not separator:
        raise RuleError("every", match[0])
    return Quantified("every", Selection(match["table"], parse_conditions(where)), parse_conditions(requirements))


def _parse_selection(match: re.Match[str]) -> Selection:
    return Selection(match["table"], parse_conditions(match["where"] or ""))


def parse_conditions(text: str) -> tuple[Condition, ...]:
    """Return the conditions that `and` joins."""
    return tuple(_parse_condition(part.strip()) for part in text.split(" and ") if part.strip())


def _parse_condition(text: str) -> Condition:
    match = CONDITION.fullmatch(text)
    if not match:
        raise RuleError("condition", text)
    threshold = THRESHOLD.fullmatch(match["value"])
    value = threshold["value"] if threshold else match["value"]
    return Condition(match["column"], match["sign"], _check_dates(value), bool(threshold))


def _parse_comparison(text: str) -> Comparison:
    # The sign stands after a cell, or after the conditions of an aggregate: try the last sign first.
    for sign in reversed(list(COMPARISON_SIGN.finditer(text))):
        left, right = _parse_value(text[: sign.start()].strip()), _parse_value(text[sign.end() :].strip())
        if left is not None and right is not None and not isinstance(left, str):
            return Comparison(left, sign["sign"], right)
    raise RuleError("unreadable", text)


def _parse_value(text: str) -> Cell | Aggregate | str | None:
    """Return a cell, an aggregate or a literal; None for what is neither."""
    if match := CELL.fullmatch(text):
        return Cell(match["table"], match["row"], match["column"])
    if AGGREGATE_START.match(text):
        match = AGGREGATE.fullmatch(text)
        try:
            return Aggregate(match["name"], _parse_selection(match), match["column"] or "") if match else None
        except RuleError as error:
            if error.fault == "no-date":
                raise
            return None
    return _check_dates(text) if LITERAL.fullmatch(text) else None


def _check_dates(value: str) -> str:
    """Return a literal. Raises RuleError for a word that is written as a date and is none, such as 2021-13."""
    for word in value.split():
        try:
            if dates.PARTIAL.fullmatch(word):
                dates.precision(word)
        except ValueError:
            raise RuleError("no-date", word) from None
    return value
