"""Facts of the attacks in Morocco: large ones, the threshold from which they are large, and those since the article."""

import pandas as pd

from talaqi import config
from talaqi.facts import Fact, UnknownFact, count_rows, fact
from talaqi.rules import verdicts
from talaqi.tables import Tables

# The claim whose rule says what a large incident is.
CLAIM = "role-1-no-major-incident"


@fact
def attack_threshold(claims: pd.DataFrame) -> Fact:
    """The deaths from which the claim's rule calls an attack large."""
    threshold = verdicts.find_threshold(claims.loc[CLAIM])
    if threshold is None:
        raise UnknownFact(f"data/claims.csv, row {CLAIM!r}: its rule has no threshold")
    return Fact(threshold, "death", (f"claims/{CLAIM}",), qualifier="at-least")


@fact
def attacks_large(claims: pd.DataFrame, attacks: pd.DataFrame) -> Fact:
    """The attacks that the rule calls large, between the Casablanca bombings of 2003 and the article."""
    large = verdicts.judge_claim(claims.loc[CLAIM], Tables({"attacks": attacks})).rows
    return Fact(len(large), "attack", large)


@fact
def attacks_since_article(attacks: pd.DataFrame) -> Fact:
    """The attacks found that came after the article."""
    return count_rows("attacks", attacks.index[attacks["date"] > config.reference_day()], "attack")
