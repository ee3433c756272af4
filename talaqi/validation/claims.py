"""The claims judged again: a machine may find that a verdict no longer stands, only a person decides what the book says."""

from pathlib import Path

import pandas as pd

from talaqi import config, facts, tables
from talaqi.errors import UserError
from talaqi.rules import reasons, verdicts
from talaqi.rules.model import RuleError, Undecided
from talaqi.validation.problems import Problem

SHOWN = 6


def find_problems(folder: Path) -> list[Problem]:
    """Return the claims whose rule is missing or cannot be run, and those whose verdict the rule does not give."""
    known = tables.read_all(folder)
    if "claims" not in known:
        return []
    file = tables.resources()["claims"].path
    found: list[Problem] = []
    for line, (_, claim) in enumerate(known.claims.iterrows(), start=2):
        found += [*_reason(file, line, claim, known), *_claim(file, line, claim, known)]
    return found


def _reason(file: str, line: int, claim: pd.Series, known: tables.Tables) -> list[Problem]:
    """Return the numbers of a reason that no row states, and those that a language lacks."""
    found, said = [], {language: reasons.reason_keys(claim, language) for language in config.languages()}
    for language, keys in said.items():
        for key in keys:
            try:
                facts.get_fact(key, known)
            except UserError as problem:
                found.append(Problem(file, "reason-number", line, f"reason_{language}", f"{{{key}}}", str(problem)))
        if missing := set(said[config.main_language()]) - set(keys):
            found.append(Problem(file, "reason-numbers-differ", line, f"reason_{language}", accepted=" ".join(sorted(missing))))
    return found


def _claim(file: str, line: int, claim: pd.Series, known: tables.Tables) -> list[Problem]:
    if not claim["tests"]:
        return [Problem(file, "rule-needed", line, "tests")] if claim["verdict"] == "contradicted" else []
    try:
        judgement = verdicts.judge_claim(claim, known)
    except RuleError as error:
        return [Problem(file, f"test-{error.fault}", line, "tests", claim["tests"], error.words_at_fault)]
    if all(isinstance(outcome.test, Undecided) for outcome in judgement.outcomes):
        return [Problem(file, "rule-undecided", line, "tests", claim["tests"])]
    if not judgement.disputed:
        return []
    more = "" if len(judgement.rows) <= SHOWN else " …"
    return [Problem(file, "verdict", line, "verdict", f"{claim.name}: {judgement.editor}", f"{judgement.verdict} ({' '.join(judgement.rows[:SHOWN])}{more})")]
