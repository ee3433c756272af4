"""The language in which `data/claims.csv` says how a claim is tested, and chapters what a sentence rests on.

Semicolons separate the tests of one claim, or the conditions of one sentence.

    some decisions where sources has cgpm-2022 and date < reference
    no leap_seconds where date > 2016-12-31 and date <= reference and tai_minus_utc >= threshold(38)
    every leap_seconds where end_of = june must have tai_minus_utc >= 10
    every leap_seconds must have end_of in june december
    leap_seconds/1972-06-30.end_of = june
    decisions/1972-01-01-whole-seconds.date < decisions/2015-11-19-wrc-15.date
    highest of leap_seconds.tai_minus_utc where end_of = december >= 30
    latest of leap_seconds.end_of where date <= reference = december
    in each year 1972 to 1979 some leap_seconds where tai_minus_utc >= threshold(10)
    undecided
    decisions/1972.delay < longest-wait < 3 * leap_seconds/1972-06-30
    total-delay - decisions/1972.delay = 5
    longest-wait ≈ median-wait within 2%
    rising: decisions/1972.delay, decisions/1980.delay, longest-wait

A value is a cell, an aggregate, a fact by its key (`longest-wait`, or `leap_seconds/1972-06-30` for the main value of
a row), a number, a date or a word; cells and facts may be added, subtracted and taken times a number. What is about
equal is so `within` a part of the right value (2%) or a number (3). `rising` and `falling` are chains of < and >.
A list `has` names in any order; a text `has` words if they stand in it in this order, whatever stands between them.
`reference` is the day on which the claim is made: the book's reference day, or another on which it is made again.
`_config.yml` may give the word another name (`reference_name`). The aggregates are highest, lowest, latest, earliest,
sum and count. A value in `threshold(…)` is a parameter: the ledger shows the verdict at other values. `undecided`
stands for a part of the claim that no table can decide: the claim is then never more than partly supported.
"""

import re
from itertools import pairwise

from talaqi import config, dates, facts
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
    Undecided,
)

AGGREGATES = "highest|lowest|latest|earliest|sum|count"
TABLE, COLUMN, WHERE = r"(?P<table>[a-z_]+)", r"(?P<column>[a-z_0-9]+)", r"(?:\s+where\s+(?P<where>.+))?"
SIGN = r"(?P<sign>=|!=|<=|>=|<|>|has|in)"
COMPARISON_SIGN = re.compile(r"\s(?P<sign>=|!=|<=|>=|<|>|≈|has|in)\s")
TOLERANCE = re.compile(r"(?P<compared>.+ ≈ .+) within (?P<amount>\d{1,12}(?:\.\d{1,12})?)(?P<percent>%?)")
ORDERED = re.compile(r"(?P<order>rising|falling): (?P<values>.+)")
# A sign in words ends a condition: what follows it is compared with the whole.
CONDITION = re.compile(rf"{COLUMN}\s+{SIGN}\s+(?P<value>(?:(?!\s(?:has|in)\s)[\w() -])+)")
QUANTIFIED = re.compile(rf"(?P<quantity>some|no|every)\s+{TABLE}(?P<all> must have .+)?{WHERE}")
EACH_YEAR = re.compile(r"in each year (?P<start>[12]\d{3}) to (?P<end>[12]\d{3}) (?P<test>.+)")
AGGREGATE = re.compile(rf"(?P<name>{AGGREGATES}) of {TABLE}(?:\.{COLUMN})?{WHERE}")
AGGREGATE_START = re.compile(rf"(?:{AGGREGATES}) of ")
CELL = re.compile(rf"{TABLE}/(?P<row>[A-Za-z0-9-]+)\.{COLUMN}")
FACT_OF_ROW = re.compile(r"[a-z_]+/[A-Za-z0-9-]+(?:@[0-9-]+)?")
FACT_OF_DAY = re.compile(r"[a-z][a-z0-9-]*@[0-9-]+")
TERM = re.compile(r"(?:(?P<factor>\d{1,12}(?:\.\d{1,12})?) \* )?(?P<value>[^\s*]+)")
ADDED = re.compile(r" ([+-]) ")
LITERAL = re.compile(r"[\w. -]+")
THRESHOLD = re.compile(r"threshold\((?P<value>[0-9]+)\)")


def parse_rule(text: str, day: str = "") -> tuple[Test, ...]:
    """Return the tests of a claim as made on a day. Raises RuleError for the first that cannot be read."""
    return tuple(test for part in text.split(";") if part.strip() for test in parse_tests(part.strip(), day))


def parse_tests(text: str, day: str = "") -> tuple[Test, ...]:
    """Return one test of a claim as made on a day; a chain of comparisons gives one for each of its signs."""
    if text == "undecided":
        return (Undecided(),)
    names = "|".join(re.escape(name) for name in ("reference", config.reference_name()))
    text = re.sub(rf"(?<=[=<>] )(?:{names})\b", day or config.reference_day(), text)
    if match := EACH_YEAR.fullmatch(text):
        selected, start, end = QUANTIFIED.fullmatch(match["test"]), int(match["start"]), int(match["end"])
        if not selected or selected["quantity"] != "some" or end < start:
            raise RuleError("each-year", text)
        return (EachYear(start, end, _parse_selection(selected)),)
    if text.startswith("in each year "):
        raise RuleError("each-year", text)
    if match := QUANTIFIED.fullmatch(text):
        return (_parse_quantified(match),)
    if match := ORDERED.fullmatch(text):
        text = (" < " if match["order"] == "rising" else " > ").join(re.split(r",\s*", match["values"]))
    return _parse_comparisons(text)


def _parse_quantified(match: re.Match[str]) -> Quantified:
    if match["quantity"] != "every":
        return Quantified(match["quantity"], _parse_selection(match))
    where, separator, requirements = (match["all"] or match["where"] or "").rpartition(" must have ")
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


def _parse_comparisons(text: str) -> tuple[Comparison, ...]:
    """Return a comparison, or those of a chain: two for `a < b < c`."""
    amount, in_percent = 0.0, False
    if match := TOLERANCE.fullmatch(text):
        text, amount, in_percent = match["compared"], float(match["amount"]), bool(match["percent"])
    elif " ≈ " in text:
        raise RuleError("tolerance", text)
    chain = _parse_chain(text)
    if len(chain) < 2:
        raise RuleError("unreadable", text)
    near = {"tolerance": amount / 100} if in_percent else {"steps": amount}
    comparisons = []
    for (left, _), (right, sign) in pairwise(chain):
        if isinstance(left, str) and isinstance(right, str):
            raise RuleError("no-fact" if re.match("[a-z]", left) else "unreadable", left)
        comparisons.append(Comparison(left, sign, right, **(near if sign == "≈" else {})))
    return tuple(comparisons)


def _parse_chain(text: str) -> list[tuple[Operand, str]]:
    """Return the values of a chain, each with the sign before it; an empty list for a text that is none."""
    if (only := _parse_value(text)) is not None:
        return [(only, "")]
    # A sign stands between two values, or in the conditions of an aggregate: try the last one first.
    for sign in reversed(list(COMPARISON_SIGN.finditer(text))):
        right = _parse_value(text[sign.end() :].strip())
        if right is not None and (before := _parse_chain(text[: sign.start()].strip())):
            return [*before, (right, sign["sign"])]
    return []


def _parse_value(text: str) -> Operand | None:
    """Return a cell, an aggregate, a fact, a total or a literal; None for what is none of them."""
    if (value := _parse_cell_or_fact(text)) is not None:
        return value
    if AGGREGATE_START.match(text):
        match = AGGREGATE.fullmatch(text)
        try:
            return Aggregate(match["name"], _parse_selection(match), match["column"] or "") if match else None
        except RuleError as error:
            if error.fault == "no-date":
                raise
            return None
    if (total := _parse_total(text)) is not None:
        return total
    return _check_dates(text) if LITERAL.fullmatch(text) else None


def _parse_cell_or_fact(text: str) -> Cell | FactValue | None:
    if match := CELL.fullmatch(text):
        return Cell(match["table"], match["row"], match["column"])
    is_fact = FACT_OF_ROW.fullmatch(text) or FACT_OF_DAY.fullmatch(text) or text in facts.registered_keys()
    return FactValue(text) if is_fact else None


def _parse_total(text: str) -> Total | None:
    """Return a total of cells and facts; None for a text in which one of the terms is neither."""
    first, *rest = ADDED.split(text)
    terms = []
    for sign, term in zip(("+", *rest[::2]), (first, *rest[1::2]), strict=True):
        match = TERM.fullmatch(term)
        value = _parse_cell_or_fact(match["value"]) if match else None
        if match is None or value is None:
            return None
        terms.append((float(f"{sign}{match['factor'] or 1}"), value))
    return Total(tuple(terms))


def _check_dates(value: str) -> str:
    """Return a literal. Raises RuleError for a word that is written as a date and is none, such as 2021-13."""
    for word in value.split():
        try:
            if dates.PARTIAL.fullmatch(word):
                dates.precision(word)
        except ValueError:
            raise RuleError("no-date", word) from None
    return value
