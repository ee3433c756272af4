"""Judge a claim: run its tests and draw the verdict from them, beside the one that its editor decided."""

from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter

import pandas as pd

from talaqi.rules import evaluation, parser
from talaqi.rules.model import Condition, EachYear, Quantified, RuleError, Test
from talaqi.tables import Tables

VERDICTS = ("supported", "partly", "contradicted", "not-checkable")


@dataclass(frozen=True)
class Judgement:
    """What the tables say of a claim today, beside what its editor decided."""

    claim: str
    verdict: str
    editor: str
    outcomes: tuple[evaluation.Outcome, ...]

    @property
    def rows(self) -> tuple[str, ...]:
        """Return the rows that decided, none twice."""
        return tuple(dict.fromkeys(row for outcome in self.outcomes for row in outcome.rows))

    @property
    def disputed(self) -> bool:
        """Return whether the tests, where there are any, come out otherwise than the editor's verdict."""
        return bool(self.outcomes) and self.verdict != self.editor


@dataclass(frozen=True)
class ThresholdSpan:
    """The thresholds at which a claim has one verdict, from the first to the last; the highest span has no end."""

    start: int
    end: int | None
    verdict: str


def judge_claim(claim: pd.Series, tables: Tables, day: str = "") -> Judgement:
    """Return the judgement of one row of `data/claims.csv`, as the claim was made in the article or is made on another day.

    All tests hold: supported; none: contradicted; some: partly; none can be run: not checkable.
    Raises RuleError, naming the claim, for a test that cannot be read or that names what is not there.
    """
    try:
        outcomes = tuple(evaluation.evaluate(test, tables) for test in parser.parse_rule(claim["tests"], day))
    except RuleError as error:
        raise RuleError(error.fault, error.words_at_fault, str(claim.name)) from None
    return Judgement(str(claim.name), decide_verdict(outcomes), claim["verdict"], outcomes)


def decide_verdict(outcomes: tuple[evaluation.Outcome, ...]) -> str:
    """Return the verdict that the outcomes of a claim's tests amount to."""
    held = [outcome.holds for outcome in outcomes]
    if all(one is None for one in held):
        return "not-checkable"
    return "supported" if all(held) else "partly" if any(held) else "contradicted"


def judge_claims(tables: Tables) -> dict[str, Judgement]:
    """Return the judgement of every claim."""
    return {str(name): judge_claim(claim, tables) for name, claim in tables.claims.iterrows()}


def verdicts_by_threshold(claim: pd.Series, tables: Tables) -> tuple[ThresholdSpan, ...]:
    """Return the verdicts of a claim by its threshold, the lowest first; none where it has no threshold."""
    parsed = parser.parse_rule(claim["tests"])
    values = sorted({value for test in parsed for value in _candidates(test, tables)})
    came = [(value, decide_verdict(tuple(evaluation.evaluate(_at(test, value), tables) for test in parsed))) for value in values]
    starts = [next(alike) for _, alike in groupby(came, key=itemgetter(1))]
    ends = [*(value - 1 for value, _ in starts[1:]), None]
    return tuple(ThresholdSpan(start if place else 0, end, said) for place, ((start, said), end) in enumerate(zip(starts, ends, strict=False)))


def find_threshold(claim: pd.Series) -> int | None:
    """Return the threshold that the rule of a claim has."""
    found = (int(one.value) for test in parser.parse_rule(claim["tests"]) for one in _conditions(test) if one.threshold)
    return next(found, None)


def _conditions(test: Test) -> tuple[Condition, ...]:
    return test.selection.conditions if isinstance(test, EachYear | Quantified) else ()


def _candidates(test: Test, tables: Tables) -> set[int]:
    """Return the thresholds at which a test may come out otherwise: each value of the rows, and the next above it."""
    found = set()
    for condition in _conditions(test):
        if condition.threshold:
            others = tuple(other for other in _conditions(test) if not other.threshold)
            column = evaluation.select_rows(replace(test.selection, conditions=others), tables)[condition.column].dropna()
            found |= {int(condition.value), *(int(value) + step for value in column for step in (0, 1))}
    return found


def _at(test: Test, value: int) -> Test:
    if not isinstance(test, EachYear | Quantified):
        return test
    changed = tuple(replace(one, value=str(value)) if one.threshold else one for one in test.selection.conditions)
    return replace(test, selection=replace(test.selection, conditions=changed))
