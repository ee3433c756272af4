"""Judge a claim: run its tests, draw the verdict from them, and say why in every language."""

from dataclasses import dataclass, replace

import pandas as pd

from talaqi import words
from talaqi.claims import language, running
from talaqi.claims.language import Condition, EachYear, Quantified, RuleError, Selection, Test
from talaqi.facts import said
from talaqi.tables import Tables, resources

VERDICTS = ("supported", "partly", "contradicted", "not-checkable")
SHOWN = 3


@dataclass(frozen=True)
class Judgement:
    """What the tables say of a claim today, beside what its editor decided."""

    claim: str
    verdict: str
    editor: str
    outcomes: tuple[running.Outcome, ...]

    @property
    def rows(self) -> tuple[str, ...]:
        """Return the rows that decided, none twice."""
        return tuple(dict.fromkeys(row for outcome in self.outcomes for row in outcome.rows))

    @property
    def disputed(self) -> bool:
        """Return whether the tests, where any could be run, come out otherwise than the editor's verdict."""
        return self.verdict != "not-checkable" and self.verdict != self.editor


def judge(claim: pd.Series, tables: Tables) -> Judgement:
    """Return the judgement of one row of `data/claims.csv`.

    All tests hold: supported; none: contradicted; some: partly; none can be run: not checkable.
    Raises RuleError, naming the claim, for a test that cannot be read or that names what is not there.
    """
    try:
        outcomes = tuple(running.run(test, tables) for test in language.tests(claim["tests"]))
    except RuleError as error:
        raise RuleError(f"data/claims.csv, row {claim.name!r}, column 'tests': {error}") from None
    return Judgement(str(claim.name), verdict(outcomes), claim["verdict"], outcomes)


def verdict(outcomes: tuple[running.Outcome, ...]) -> str:
    """Return the verdict that the outcomes of a claim's tests amount to."""
    decided = [outcome.holds for outcome in outcomes if outcome.holds is not None]
    if not decided:
        return "not-checkable"
    return "supported" if all(decided) else "partly" if any(decided) else "contradicted"


def judgements(tables: Tables) -> dict[str, Judgement]:
    """Return the judgement of every claim."""
    return {str(name): judge(claim, tables) for name, claim in tables.claims.iterrows()}


def why(outcome: running.Outcome, speech: str, tables: Tables) -> str:
    """Return in one sentence what came of a test, in a language."""
    test, result = outcome.test, {True: "holds", False: "fails", None: "open"}[outcome.holds]
    rows = _rows(outcome.rows, speech, tables)
    many = {"n": len(outcome.rows), "number": words.number(len(outcome.rows), speech), "rows": rows}
    match test:
        case EachYear():
            missing = words.items((str(year) for year in outcome.years), speech)
            return words.text(f"why-each-year-{result}", speech, start=str(test.start), end=str(test.end), years=missing, table=_table(test.test.selection, speech))
        case Quantified():
            return words.text(f"why-{test.quantity}-{result}", speech, table=_table(test.selection, speech), **many)
    return words.text(f"why-compared-{result}", speech, left=_value(outcome.left, speech), right=_value(outcome.right, speech), sign=words.text(f"sign-{SIGNS[test.sign]}", speech), rows=rows)


SIGNS = {"=": "equal", "!=": "unequal", "<": "less", "<=": "at-most", ">": "more", ">=": "at-least", "has": "has", "in": "in"}


def _table(selection: Selection, speech: str) -> str:
    return resources()[selection.table][f"title_{speech}"]


def _rows(rows: tuple[str, ...], speech: str, tables: Tables) -> str:
    labels = [said.row_label(row, speech, tables) for row in rows[:SHOWN]]
    return words.text("list-separator", speech).join(labels)


def _value(value: object, speech: str) -> str:
    if isinstance(value, int | float):
        return words.number(int(value), speech)
    return words.date(value, speech) if running._is_date(value) else str(value or "")


def at_thresholds(claim: pd.Series, tables: Tables) -> dict[int, str]:
    """Return the verdict of a claim at other values of its threshold: those at which the data change it, and its own."""
    parsed = language.tests(claim["tests"])
    values = sorted({value for test in parsed for value in _candidates(test, tables)})
    return {value: verdict(tuple(running.run(_at(test, value), tables) for test in parsed)) for value in values}


def _candidates(test: Test, tables: Tables) -> set[int]:
    if not isinstance(test, Quantified):
        return set()
    found = set()
    for condition in test.selection.conditions:
        if condition.threshold:
            others = tuple(other for other in test.selection.conditions if not other.threshold)
            column = running.select(Selection(test.selection.table, others), tables)[condition.column].dropna()
            found |= {int(condition.value), *(int(value) + step for value in column for step in (0, 1))}
    return found


def _at(test: Test, value: int) -> Test:
    if not isinstance(test, Quantified):
        return test
    changed = tuple(replace(one, value=str(value)) if one.threshold else one for one in test.selection.conditions)
    return replace(test, selection=replace(test.selection, conditions=changed))


def condition_words(condition: Condition) -> str:
    """Return a condition as its rule has it."""
    return f"{condition.column} {condition.sign} {condition.value}"
