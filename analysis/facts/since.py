"""Facts of the years after the article: later counts, and claims with another verdict if they were made today."""

import pandas as pd

from analysis.facts.arrests_per_cell import UNOFFICIAL
from analysis.facts.cells import select_totals
from analysis.facts.operations import select_with_partner
from talaqi import config
from talaqi.facts import Fact, count_rows, fact
from talaqi.rules import as_of_comparison
from talaqi.tables import Tables


@fact
def cells_latest(counts: pd.DataFrame) -> Fact:
    """The national total of cells since 2002 in the latest statement of an official body."""
    totals = select_totals(counts)
    latest = totals[~totals["counted_by"].isin(UNOFFICIAL)].iloc[-1]
    return Fact(int(latest["value"]), "cell", (f"counts/{latest.name}",), qualifier=latest["qualifier"])


@fact
def joint_operations_usa_since(operations: pd.DataFrame) -> Fact:
    """The operations found that were shared with the United States after the article."""
    return _count_later(operations, "USA")


@fact
def joint_operations_spain_since(operations: pd.DataFrame) -> Fact:
    """The operations found that were shared with Spain after the article."""
    return _count_later(operations, "ESP")


@fact
def verdicts_turned(tables: Tables) -> Fact:
    """The claims with a rule whose verdict would be another if they were made today: the rule is run then and now."""
    pairs = as_of_comparison.judge_then_and_now(tables.known_on(config.reference_day()), tables)
    return count_rows("claims", [pair.claim for pair in pairs if pair.then.verdict != pair.now.verdict], "claim")


def _count_later(operations: pd.DataFrame, partner: str) -> Fact:
    later = operations[operations["date"] > config.reference_day()]
    return count_rows("operations", select_with_partner(later, partner).index, "operation")
