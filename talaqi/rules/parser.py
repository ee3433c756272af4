"""The small language in which `data/claims.csv` says how a claim is tested; the tests of one claim are separated by semicolons.

    some milestones where framework = tsctp and partners has MAR and date < article
    no attacks where date > 2003-05-16 and date <= article and killed >= threshold(10)
    every counts where measure = arrests and scope = national must have value >= 3000
    milestones/2021-12-02-africa-focus-group.co_chairs = ITA MAR NER USA
    milestones/2020-12-10-western-sahara.date < milestones/2020-12-22-joint-declaration.date
    highest of counts.value where measure = cells_dismantled and role = observation >= 2000
    latest of milestones.co_chairs where kind = co-chair and date <= article = ITA MAR NER USA
    in each year 2018 to 2020 some sahel where one_sided_by_groups >= threshold(100)
    undecided

`article` is the day on which the claim is made: the article's, or another on which it is said again. A value in
`threshold(…)` is a parameter: the ledger shows the verdict at other values. `undecided` stands for a part of the claim
that no table can decide, so that the claim can never be more than partly supported.
"""

import re

from talaqi import config
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

AGGREGATES = ("highest", "lowest", "latest", "earliest", "sum", "count")
_COMPARISON = re.compile(r"\s(=|!=|<=|>=|<|>|has|in)\s")
_CONDITION = re.compile(r"(?P<column>[a-z_0-9]+)\s+(?P<sign>=|!=|<=|>=|<|>|has|in)\s+(?P<value>[\w() -]+)")
_QUANTIFIED = re.compile(r"(?P<quantity>some|no|every)\s+(?P<table>[a-z_]+)(?:\s+where\s+(?P<where>.+))?")
_EACH = re.compile(r"in each year (?P<start>\d{4}) to (?P<end>\d{4}) (?P<test>.+)")
_AGGREGATE = re.compile(r"(?P<name>" + "|".join(AGGREGATES) + r") of (?P<table>[a-z_]+)(?:\.(?P<column>[a-z_0-9]+))?(?:\s+where\s+(?P<where>.+))?")
_CELL = re.compile(r"(?P<table>[a-z_]+)/(?P<row>[A-Za-z0-9-]+)\.(?P<column>[a-z_0-9]+)")
_ARTICLE = re.compile(r"(?<=[=<>] )article\b")
_THRESHOLD = re.compile(r"threshold\((?P<value>\d+)\)")


def parse_rule(text: str, day: str = "") -> tuple[Test, ...]:
    """Return the tests of a claim as made on a day; raise RuleError for the first that cannot be read."""
    return tuple(parse_test(part.strip(), day) for part in text.split(";") if part.strip())


def parse_test(text: str, day: str = "") -> Test:
    """Return one test of a claim as made on a day."""
    return Undecided() if text == "undecided" else _test(_ARTICLE.sub(day or config.reference_day(), text))


def _test(text: str) -> Test:
    if each := _EACH.fullmatch(text):
        inner, start, end = _test(each["test"]), int(each["start"]), int(each["end"])
        if not isinstance(inner, Quantified) or inner.quantity != "some" or end < start:
            raise RuleError("each-year", text)
        return EachYear(start, end, inner.selection)
    if found := _QUANTIFIED.fullmatch(text):
        return _quantified(found)
    return _comparison(text)


def _quantified(found: re.Match[str]) -> Quantified:
    where, has = found["where"] or "", ""
    if found["quantity"] == "every":
        where, separator, has = where.rpartition(" must have ")
        if not separator:
            raise RuleError("every", found[0])
    return Quantified(found["quantity"], Selection(found["table"], parse_conditions(where)), parse_conditions(has))


def parse_conditions(text: str) -> tuple[Condition, ...]:
    """Return the conditions that `and` joins."""
    return tuple(_condition(part.strip()) for part in text.split(" and ") if part.strip())


def _condition(text: str) -> Condition:
    found = _CONDITION.fullmatch(text)
    if not found:
        raise RuleError("condition", text)
    threshold = _THRESHOLD.fullmatch(found["value"])
    return Condition(found["column"], found["sign"], threshold["value"] if threshold else found["value"], bool(threshold))


def _comparison(text: str) -> Comparison:
    # The sign that compares stands after a cell, or after the conditions of an aggregate: try the last one first.
    for sign in reversed(list(_COMPARISON.finditer(text))):
        left, right = _value(text[: sign.start()].strip()), _value(text[sign.end() :].strip())
        if left is not None and right is not None and not isinstance(left, str):
            return Comparison(left, sign[1], right)
    raise RuleError("unreadable", text)


def _value(text: str) -> "Cell | Aggregate | str | None":
    if found := _CELL.fullmatch(text):
        return Cell(**found.groupdict())
    if text.startswith(tuple(f"{name} of " for name in AGGREGATES)):
        found = _AGGREGATE.fullmatch(text)
        try:
            return Aggregate(found["name"], Selection(found["table"], parse_conditions(found["where"] or "")), found["column"] or "") if found else None
        except RuleError:
            return None
    return text if re.fullmatch(r"[\w -]+", text) else None
