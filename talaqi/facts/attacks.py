"""Facts of the attacks in Morocco: those that count as large, the threshold from which they do, and those since the article."""

import pandas as pd

from talaqi import settings
from talaqi.claims import language, running
from talaqi.claims.rules import Quantified, Selection
from talaqi.facts import Fact, fact
from talaqi.tables import Tables

# The claim whose rule says what a large incident is.
CLAIM = "role-1-no-major-incident"


@fact
def attack_threshold(claims: pd.DataFrame) -> Fact:
    """The deaths from which the claim's rule calls an attack large."""
    threshold = next(condition.value for condition in _rule(claims).conditions if condition.threshold)
    return Fact(int(threshold), "death", (f"claims/{CLAIM}",), qualifier="at-least")


@fact
def attacks_large(claims: pd.DataFrame, attacks: pd.DataFrame) -> Fact:
    """The attacks that the rule calls large, between the Casablanca bombings of 2003 and the article."""
    large = running.select(_rule(claims), Tables({"attacks": attacks}))
    return Fact(len(large), "attack", tuple(f"attacks/{attack}" for attack in large.index))


@fact
def attacks_since_article(attacks: pd.DataFrame) -> Fact:
    """The attacks found that came after the article."""
    after = attacks[attacks["date"] > settings.ARTICLE_DATE]
    return Fact(len(after), "attack", tuple(f"attacks/{attack}" for attack in after.index))


def _rule(claims: pd.DataFrame) -> Selection:
    test = language.tests(claims.at[CLAIM, "tests"])[0]
    assert isinstance(test, Quantified)
    return test.selection
