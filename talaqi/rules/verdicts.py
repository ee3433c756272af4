"""Judge a claim: run its tests, derive the verdict from them, and set it beside the one that the editor decided."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter

import pandas as pd

from talaqi.rules import evaluation, parser
from talaqi.rules.model import (
    Aggregate,
    Cell,
    Comparison,
    EachYear,
    Quantified,
    RuleError,
    Selection,
    Test,
    Total,
    conditions_of_test,
)
from talaqi.tables import Tables, resources

VERDICTS = ("supported", "partly", "contradicted", "not-checkable")
# The weight of a claim that carries the argument.
CENTRAL = "central"


@dataclass(frozen=True)
class Judgement:
    """The outcomes of a claim's tests, the verdict that they give, and the verdict of the editor."""

    claim: str
    verdict: str
    editor: str
    outcomes: tuple[evaluation.Outcome, ...]

    @property
    def rows(self) -> tuple[str, ...]:
        """Return the rows that decided, without repetition."""
        return evaluation.deciding_rows(self.outcomes)

    @property
    def disputed(self) -> bool:
        """Return whether the claim has tests and they do not give the editor's verdict."""
        return bool(self.outcomes) and self.verdict != self.editor


@dataclass(frozen=True)
class ThresholdSpan:
    """The thresholds, from `start` to `end`, at which a claim has one verdict; the highest span has no end."""

    start: int
    end: int | None
    verdict: str


def is_central(claims: pd.DataFrame) -> pd.Series:
    """Return for each claim whether it is central to the argument and repeats no other.

    In a book without weights none is.
    """
    if "weight" not in claims:
        return pd.Series(False, index=claims.index)
    repeats = claims.get("repeats", pd.Series("", index=claims.index))
    return (claims["weight"] == CENTRAL) & (repeats == "")


def count_verdicts(claims: pd.DataFrame) -> dict[str, int]:
    """Return how many of some claims have each verdict, in the order of verdicts."""
    return {verdict: int((claims["verdict"] == verdict).sum()) for verdict in VERDICTS}


def judge_claim(claim: pd.Series, tables: Tables, day: str = "") -> Judgement:
    """Return the judgement of a row of the claims, as made on the reference day or on another.

    A claim is supported if all its tests hold, contradicted if none does, partly supported if some do, and not
    checkable if none can be decided. Raises RuleError, with the claim, for a test that cannot be read or run.
    """
    try:
        tests = parser.parse_rule(claim["tests"], day)
        if any(table == "claims" for test in tests for table, _ in read_columns(test)):
            # A verdict that rests on verdicts could rest on itself.
            raise RuleError("claims", "claims")
        outcomes = tuple(evaluation.evaluate(test, tables) for test in tests)
    except RuleError as error:
        place = f"data/{resources()['claims'].path}, row {claim.name!r}, column 'tests'"
        raise RuleError(error.fault, error.words_at_fault, place) from None
    return Judgement(str(claim.name), decide_verdict(outcomes), claim["verdict"], outcomes)


def decide_verdict(outcomes: tuple[evaluation.Outcome, ...]) -> str:
    """Return the verdict that the outcomes of a claim's tests give."""
    results = [outcome.holds for outcome in outcomes]
    if all(result is None for result in results):
        return "not-checkable"
    return "supported" if all(results) else "partly" if any(results) else "contradicted"


def read_columns(part: object) -> Iterator[tuple[str, str]]:
    """Yield each column that a test, or a part of one, reads: its table and its name."""
    match part:
        case Cell():
            yield part.table, part.column
        case Selection():
            yield from ((part.table, condition.column) for condition in part.conditions)
        case Aggregate():
            yield from read_columns(part.selection)
            if part.column:
                yield part.table, part.column
        case Quantified():
            yield from read_columns(part.selection)
            yield from read_columns(Selection(part.selection.table, part.requirements))
        case EachYear():
            yield from read_columns(part.selection)
        case Comparison():
            yield from (*read_columns(part.left), *read_columns(part.right))
        case Total():
            yield from (column for _, value in part.terms for column in read_columns(value))


def judge_claims(tables: Tables) -> dict[str, Judgement]:
    """Return the judgement of every claim."""
    return {str(name): judge_claim(claim, tables) for name, claim in tables.claims.iterrows()}


def find_threshold(claim: pd.Series) -> int | None:
    """Return the threshold in the rule of a claim."""
    conditions = (condition for test in parser.parse_rule(claim["tests"]) for condition in conditions_of_test(test))
    return next((int(condition.value) for condition in conditions if condition.threshold), None)


def verdicts_by_threshold(claim: pd.Series, tables: Tables) -> tuple[ThresholdSpan, ...]:
    """Return the verdicts of a claim by its threshold, the lowest first; none for a claim without a threshold."""
    tests = parser.parse_rule(claim["tests"])
    verdicts = [
        (value, decide_verdict(tuple(evaluation.evaluate(_set_threshold(test, value), tables) for test in tests)))
        for value in sorted({value for test in tests for value in _turning_values(test, tables)})
    ]
    changes = [next(group) for _, group in groupby(verdicts, key=itemgetter(1))]
    starts = [0, *(value for value, _ in changes[1:])]
    ends = [*(start - 1 for start in starts[1:]), None]
    spans = zip(starts, ends, changes, strict=False)
    return tuple(ThresholdSpan(start, end, verdict) for start, end, (_, verdict) in spans)


def _turning_values(test: Test, tables: Tables) -> set[int]:
    """Return the thresholds at which a test may come out otherwise: each value of the rows, and the next above it."""
    values: set[int] = set()
    for condition in conditions_of_test(test):
        if condition.threshold and isinstance(test, EachYear | Quantified):
            others = tuple(other for other in conditions_of_test(test) if not other.threshold)
            rows = evaluation.select_rows(replace(test.selection, conditions=others), tables)
            column = rows[condition.column].dropna()
            values |= {int(condition.value), *(int(value) + step for value in column for step in (0, 1))}
    return values


def _set_threshold(test: Test, value: int) -> Test:
    if not isinstance(test, EachYear | Quantified):
        return test
    conditions = (replace(one, value=str(value)) if one.threshold else one for one in test.selection.conditions)
    return replace(test, selection=replace(test.selection, conditions=tuple(conditions)))
