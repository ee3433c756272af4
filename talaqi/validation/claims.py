"""The claims judged again. A rule shows that a verdict no longer stands; only a person decides what the book says."""

from collections.abc import Iterator
from pathlib import Path

import pandas as pd

from talaqi import config, facts, tables
from talaqi.errors import UserError
from talaqi.facts import phrases
from talaqi.rules import ledger, verdicts
from talaqi.rules.model import RuleError, Undecided
from talaqi.validation.problems import Problem

# The number of deciding rows that a problem names.
SHOWN = 6


def find_problems(folder: Path) -> list[Problem]:
    """Return the claims whose rule does not give the verdict or cannot be run, and faults of reasons and repeats."""
    known, resources = tables.read_all(folder), tables.resources()
    if "claims" not in resources:
        return []
    return [
        Problem(resources["claims"].path, rule, line, column, value, accepted)
        for line, (_, claim) in enumerate(known.claims.iterrows(), start=2)
        for rule, column, value, accepted in (
            *_repeat_faults(claim, known),
            *_reason_faults(claim, known),
            *_rule_faults(claim, known),
        )
    ]


def _repeat_faults(claim: pd.Series, known: tables.Tables) -> Iterator[tuple[str, str, str, str]]:
    repeated = claim.get("repeats", "")
    if repeated in known.claims.index and known.claims.at[repeated, "order"] >= claim["order"]:
        yield "repeats-later", "repeats", repeated, ""


def _reason_faults(claim: pd.Series, known: tables.Tables) -> Iterator[tuple[str, str, str, str]]:
    """Yield numbers of a reason that the tables do not give, numbers that a language lacks, and stray braces."""
    keys = {language: ledger.reason_keys(claim, language) for language in config.languages()}
    for language, own_keys in keys.items():
        column = f"reason_{language}"
        for text in ledger.REASON_FACT.findall(claim[column]):
            reference = phrases.parse_reference(text)
            try:
                facts.get_fact(reference.key, known)
            except UserError as problem:
                yield "reason-number", column, f"{{{text}}}", str(problem)
                continue
            if reference.form and reference.form not in phrases.FORMS:
                yield "reason-number", column, f"{{{text}}}", f"the forms are {', '.join(phrases.FORMS)}"
        if missing := set(keys[config.main_language()]).difference(own_keys):
            yield "reason-numbers-differ", column, "", " ".join(sorted(missing))
        if {"{", "}"} & set(ledger.REASON_FACT.sub("", claim[column])):
            yield "reason-brace", column, claim[column], ""


def _rule_faults(claim: pd.Series, known: tables.Tables) -> Iterator[tuple[str, str, str, str]]:
    if not claim["tests"]:
        if claim["verdict"] == "contradicted":
            yield "rule-needed", "tests", "", ""
        return
    try:
        judgement = verdicts.judge_claim(claim, known)
    except RuleError as error:
        yield f"test-{error.fault}", "tests", claim["tests"], error.words_at_fault
        return
    read = dict.fromkeys(column for outcome in judgement.outcomes for column in verdicts.read_columns(outcome.test))
    if labels := [f"{table}.{column}" for table, column in read if tables.fields(table)[column].editorial]:
        yield "rule-editorial", "tests", claim["tests"], " ".join(labels)
    if all(isinstance(outcome.test, Undecided) for outcome in judgement.outcomes):
        yield "rule-undecided", "tests", claim["tests"], ""
    elif judgement.disputed:
        rows = " ".join(judgement.rows[:SHOWN]) + (" …" if len(judgement.rows) > SHOWN else "")
        yield "verdict", "verdict", f"{claim.name}: {judgement.editor}", f"{judgement.verdict} ({rows})"
