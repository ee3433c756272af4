"""How long one step came before another: days between dates of the tables and the article's keys."""

import pytest

from analysis.facts import milestones
from talaqi.facts import get_fact
from talaqi.tables import load


@pytest.mark.parametrize(
    ("key", "days"),
    [("announcement-gap", 3), ("focus-group-before-article", 21), ("focus-group-before-combat-end", 7)],
)
def test_days_between(key: str, days: int) -> None:
    fact = get_fact(key)
    assert (fact.value, fact.noun) == (days, "day")
    assert len(fact.rows) == 2


def test_the_gap_follows_the_announcement() -> None:
    loaded = load()
    moved = loaded.milestones.copy()
    moved.loc[milestones.ANNOUNCEMENT, "date"] = "2021-12-20"
    assert milestones.announcement_gap(moved, loaded.claims).value == 6


def test_the_gap_follows_the_date_that_the_rule_asks_for() -> None:
    loaded = load()
    claims = loaded.claims.copy()
    rule = claims.at[milestones.DATE_CLAIM, "tests"]
    claims.loc[milestones.DATE_CLAIM, "tests"] = rule.replace("2021-12-14", "2021-12-10")
    claims.loc[milestones.DATE_CLAIM, "date_in_article_en"] = "the tenth of December"
    assert milestones.announcement_gap(loaded.milestones, claims).value == 7
