"""The threshold of a large attack is the one of the claim's rule, and so are the attacks that reach it."""

from analysis.facts import attacks
from talaqi.facts import get_fact
from talaqi.tables import load


def test_threshold_and_large_attacks() -> None:
    assert (get_fact("attack-threshold").value, get_fact("attack-threshold").qualifier) == (10, "at-least")
    assert get_fact("attacks-large").rows == ("attacks/2011-04-28-marrakech",)


def test_another_threshold_in_the_rule_gives_other_attacks() -> None:
    loaded = load()
    claims = loaded.claims.copy()
    claims.loc[attacks.CLAIM, "tests"] = claims.at[attacks.CLAIM, "tests"].replace("threshold(10)", "threshold(2)")
    assert attacks.attack_threshold(claims).value == 2
    large = attacks.attacks_large(claims, loaded.attacks)
    assert large.rows == ("attacks/2011-04-28-marrakech", "attacks/2018-12-17-imlil")


def test_attacks_since_the_article_are_those_dated_after_it() -> None:
    loaded = load().attacks.copy()
    assert attacks.attacks_since_article(loaded).rows == ("attacks/2023-casablanca-policeman",)
    loaded.loc["2018-12-17-imlil", "date"] = "2021-12-24"
    assert attacks.attacks_since_article(loaded).value == 2
