"""Attacks since 2003 and the threshold of the claim."""

import pandas as pd
import pytest

from analysis.figures.attacks import CLAIM
from talaqi import tables
from talaqi.figures.assertions import AssertionFailed, FigureError, NothingToDraw
from talaqi.figures.registry import get_figure

pytestmark = pytest.mark.usefixtures("undrawn")


@pytest.fixture
def attacks() -> pd.DataFrame:
    """Return a copy of the table of attacks to spoil."""
    return tables.load().attacks.copy()


@pytest.fixture
def claims() -> pd.DataFrame:
    """Return a copy of the table of claims to spoil."""
    return tables.load().claims.copy()


def with_threshold(claims: pd.DataFrame, value: int) -> pd.DataFrame:
    """Return the claims with another threshold in the test."""
    claims.loc[CLAIM, "tests"] = claims.at[CLAIM, "tests"].replace("threshold(10)", f"threshold({value})")
    return claims


def test_the_threshold_is_that_of_the_claims_test(attacks: pd.DataFrame, claims: pd.DataFrame) -> None:
    figure = get_figure("attacks-since-2003")(attacks, with_threshold(claims, 12))
    assert all("12" in figure.title[language] for language in figure.title)


def test_the_highest_threshold_follows_the_dead(attacks: pd.DataFrame) -> None:
    attacks.loc["2011-04-28-marrakech", "killed"] = 25
    figure = get_figure("attacks-since-2003")(attacks)
    assert "26 or more" in figure.alt["en"] and "25 deaths" in figure.alt["en"]
    assert "26 قتيلاً فأكثر" in figure.alt["ar"] and "25 قتيلاً" in figure.alt["ar"]


def test_unknown_dead_are_said_to_be_unknown() -> None:
    figure = get_figure("attacks-since-2003")()
    known, _, unknown = figure.description["en"].partition("is not known")
    assert "2007" not in known and "March 2007" in unknown and "April 2007" in unknown
    assert "not known for two attacks" in figure.alt["en"] and "غير معروف في هجومين" in figure.alt["ar"]


def test_an_attack_without_deaths_known_is_no_longer_said_where_all_are(attacks: pd.DataFrame) -> None:
    attacks["killed"] = attacks["killed"].fillna(1)
    with pytest.raises(AssertionFailed, match=r"its note and alt can stand only if some attacks"):
        get_figure("attacks-since-2003")(attacks)


def test_a_threshold_that_several_attacks_reach_stops_the_figure(attacks: pd.DataFrame, claims: pd.DataFrame) -> None:
    with pytest.raises(AssertionFailed, match=r"one attack.*killed 2 or more.*marrakech.*imlil"):
        get_figure("attacks-since-2003")(attacks, with_threshold(claims, 2))


def test_a_threshold_that_none_reaches_stops_the_figure(attacks: pd.DataFrame, claims: pd.DataFrame) -> None:
    with pytest.raises(AssertionFailed, match=r"one attack.*killed 18 or more"):
        get_figure("attacks-since-2003")(attacks, with_threshold(claims, 18))


def test_a_claim_without_threshold_is_said(attacks: pd.DataFrame, claims: pd.DataFrame) -> None:
    claims.loc[CLAIM, "tests"] = "no attacks where date > 2003-05-16 and killed >= 10"
    with pytest.raises(FigureError, match=rf"row '{CLAIM}', column 'tests'.*finds none"):
        get_figure("attacks-since-2003")(attacks, claims)


def test_nothing_to_draw_is_said(attacks: pd.DataFrame) -> None:
    with pytest.raises(NothingToDraw, match="attacks-since-2003"):
        get_figure("attacks-since-2003")(attacks.iloc[:0])
