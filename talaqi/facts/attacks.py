"""Facts of the attacks in Morocco: those that count as large, the threshold from which they do, and those since the article."""

import pandas as pd

from talaqi import settings
from talaqi.claims import judging
from talaqi.facts import Fact, counted, fact
from talaqi.tables import Tables

# The claim whose rule says what a large incident is.
CLAIM = "role-1-no-major-incident"


@fact
def attack_threshold(claims: pd.DataFrame) -> Fact:
    """The deaths from which the claim's rule calls an attack large."""
    return Fact(int(judging.threshold(claims.loc[CLAIM])), "death", (f"claims/{CLAIM}",), qualifier="at-least")


@fact
def attacks_large(claims: pd.DataFrame, attacks: pd.DataFrame) -> Fact:
    """The attacks that the rule calls large, between the Casablanca bombings of 2003 and the article."""
    large = judging.judge(claims.loc[CLAIM], Tables({"attacks": attacks})).rows
    return Fact(len(large), "attack", large)


@fact
def attacks_since_article(attacks: pd.DataFrame) -> Fact:
    """The attacks found that came after the article."""
    return counted("attacks", attacks.index[attacks["date"] > settings.ARTICLE_DATE], "attack")
