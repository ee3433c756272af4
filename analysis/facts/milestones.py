"""Facts of the steps of the partnership: how long one came before another, or before the article."""

import pandas as pd

from talaqi.facts import Fact, days_between, fact
from talaqi.rules import parser
from talaqi.rules.model import Comparison

FOCUS_GROUP = "2021-12-02-africa-focus-group"
COMBAT_END = "2021-12-09-combat-mission-ends"
ANNOUNCEMENT = "2021-12-17-sale-announcement"
DATE_CLAIM = "intro-7-arrest-date"
RECOGNITION = "2020-12-10-western-sahara"
DECLARATION = "2020-12-22-joint-declaration"


@fact
def announcement_gap(milestones: pd.DataFrame, claims: pd.DataFrame) -> Fact:
    """The days between the article's date for the announcement of the arrest and the announcement itself."""
    # The rule of the claim compares the announcement with the article's date.
    rule = parser.parse_rule(claims.at[DATE_CLAIM, "tests"])
    claimed = next(str(test.right) for test in rule if isinstance(test, Comparison))
    announced = milestones.at[ANNOUNCEMENT, "date"]
    return days_between(claimed, announced, f"milestones/{ANNOUNCEMENT}", f"claims/{DATE_CLAIM}")


@fact
def focus_group_before_article(milestones: pd.DataFrame, sources: pd.DataFrame) -> Fact:
    """The days between the launch of the Africa Focus Group and the article, which says that it is to come."""
    launched, published = milestones.at[FOCUS_GROUP, "date"], sources.at["article", "published_on"]
    return days_between(launched, published, f"milestones/{FOCUS_GROUP}", "sources/article")


@fact
def focus_group_before_combat_end(milestones: pd.DataFrame) -> Fact:
    """The days between the launch of the Africa Focus Group and the declared end of the combat mission in Iraq."""
    return _days_between_steps(milestones, FOCUS_GROUP, COMBAT_END)


@fact
def recognition_before_declaration(milestones: pd.DataFrame) -> Fact:
    """The days between the announced US recognition and the signing of the declaration with Israel."""
    return _days_between_steps(milestones, RECOGNITION, DECLARATION)


def _days_between_steps(milestones: pd.DataFrame, *steps: str) -> Fact:
    start, end = (milestones.at[step, "date"] for step in steps)
    return days_between(start, end, *(f"milestones/{step}" for step in steps))
