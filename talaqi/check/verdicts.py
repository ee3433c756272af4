"""The claims judged again: a machine may find that a verdict no longer stands, only a person decides what the book says."""

from pathlib import Path

import pandas as pd

from talaqi import tables
from talaqi.check.problems import Problem
from talaqi.claims import judging
from talaqi.claims.language import RuleError


def problems(folder: Path) -> list[Problem]:
    """Return the claims whose tests cannot be run, or come out otherwise than their editor's verdict."""
    known = tables.read_all(folder)
    return [problem for line, (_, claim) in enumerate(known.claims.iterrows(), start=2) for problem in _claim(claim, line, known)]


def _claim(claim: pd.Series, line: int, known: tables.Tables) -> list[Problem]:
    file = tables.resources()["claims"]["path"]
    try:
        judgement = judging.judge(claim, known)
    except RuleError as error:
        return [Problem(file, "rule", line, "tests", claim["tests"], str(error))]
    if not judgement.disputed:
        return []
    rows = " ".join(judgement.rows[:6])
    return [Problem(file, "verdict", line, "verdict", f"{claim.name}: {judgement.editor}", f"{judgement.verdict} ({rows})")]
