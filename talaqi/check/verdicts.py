"""The claims judged again: a machine may find that a verdict no longer stands, only a person decides what the book says."""

from pathlib import Path

import pandas as pd

from talaqi import tables
from talaqi.check.problems import Problem
from talaqi.claims import judging
from talaqi.claims.language import RuleError, Undecided

SHOWN = 6


def problems(folder: Path) -> list[Problem]:
    """Return the claims whose rule is missing or cannot be run, and those whose verdict the rule does not give."""
    known = tables.read_all(folder)
    file = tables.resources()["claims"]["path"]
    return [problem for line, (_, claim) in enumerate(known.claims.iterrows(), start=2) for problem in _claim(file, line, claim, known)]


def _claim(file: str, line: int, claim: pd.Series, known: tables.Tables) -> list[Problem]:
    if not claim["tests"]:
        return [Problem(file, "rule-needed", line, "tests")] if claim["verdict"] == "contradicted" else []
    try:
        judgement = judging.judge(claim, known)
    except RuleError as error:
        return [Problem(file, f"test-{error.fault}", line, "tests", claim["tests"], error.words_at_fault)]
    if all(isinstance(outcome.test, Undecided) for outcome in judgement.outcomes):
        return [Problem(file, "rule-undecided", line, "tests", claim["tests"])]
    if not judgement.disputed:
        return []
    more = "" if len(judgement.rows) <= SHOWN else " …"
    return [Problem(file, "verdict", line, "verdict", f"{claim.name}: {judgement.editor}", f"{judgement.verdict} ({' '.join(judgement.rows[:SHOWN])}{more})")]
