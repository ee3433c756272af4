"""Verdicts by section."""

import pandas as pd
import pytest

from analysis.figures import verdicts as drawing
from talaqi import tables
from talaqi.facts import get_fact
from talaqi.figures import verdict_marks
from talaqi.figures.assertions import AssertionFailed, NothingToDraw
from talaqi.figures.registry import get_figure
from talaqi.rules.verdicts import VERDICTS, is_central

pytestmark = pytest.mark.usefixtures("undrawn")


@pytest.fixture
def claims() -> pd.DataFrame:
    """Return a copy of the table of claims to spoil."""
    return tables.load().claims.copy()


def test_every_claim_has_its_mark(claims: pd.DataFrame) -> None:
    ordered = drawing._order_claims(claims, tables.load().sections)
    assert sorted(ordered.index) == sorted(claims.index)
    anchors = {row["anchor"] for row in get_figure("verdicts-by-section")().rows}
    assert anchors == {f"claim-{claim}" for claim in claims.index}


def test_sections_keep_their_order_and_marks_that_of_the_verdicts(claims: pd.DataFrame) -> None:
    known = tables.load()
    ordered = drawing._order_claims(claims, known.sections)
    assert list(ordered["section_id"].unique()) == list(known.sections.index)
    for _, rows in ordered.groupby(["section_id", "central"]):
        assert list(rows["rank"]) == sorted(rows["rank"])


def test_each_verdict_has_a_shape_of_its_own() -> None:
    shapes = {verdict: tuple(str(style.shape) for style in verdict_marks.mark_styles(verdict)) for verdict in VERDICTS}
    assert len(set(shapes.values())) == len(VERDICTS)


def test_the_alt_follows_the_data(claims: pd.DataFrame) -> None:
    before = get_figure("verdicts-by-section")().alt
    claims.loc["intro-2-coalition-member", "verdict"] = "partly"
    after = get_figure("verdicts-by-section")(claims).alt
    assert all(before[language] != after[language] for language in after)


def test_the_title_counts_the_verdicts(claims: pd.DataFrame) -> None:
    claims["verdict"] = "contradicted"
    claims.loc[claims.index[is_central(claims)][:3], "verdict"] = "supported"
    for title in get_figure("verdicts-by-section")(claims).title.values():
        assert f" {len(claims) - 3}" in title and " 3 " in title


def test_sections_are_named_by_their_titles() -> None:
    sections = tables.load().sections
    for row in get_figure("verdicts-by-section")().rows:
        assert row["section"]["en"] in set(sections["title_en"]) and row["section"]["ar"] in set(sections["title_ar"])


def test_nothing_to_draw_is_said(claims: pd.DataFrame) -> None:
    with pytest.raises(NothingToDraw, match="verdicts-by-section"):
        get_figure("verdicts-by-section")(claims.iloc[:0])


def test_central_claims_stand_apart_each_once(claims: pd.DataFrame) -> None:
    ordered = drawing._order_claims(claims, tables.load().sections)
    assert int(ordered["central"].sum()) == get_fact("claims-central").value
    repeated = claims.index[claims["repeats"] != ""]
    assert len(repeated) and not ordered.loc[repeated, "central"].any()
    for _, rows in ordered.groupby("section_id"):
        assert list(rows["central"]) == sorted(rows["central"], reverse=True)


def test_the_title_counts_the_central_claims_apart(claims: pd.DataFrame) -> None:
    before = get_figure("verdicts-by-section")()
    central = claims.index[is_central(claims) & (claims["verdict"] == "supported")]
    claims.loc[central[0], "weight"] = "supporting"
    after = get_figure("verdicts-by-section")(claims)
    for text in ("title", "alt", "description"):
        assert all(getattr(before, text)[language] != getattr(after, text)[language] for language in after.title)
    weights = {row["anchor"]: row["weight"]["en"] for row in after.rows}
    assert weights[f"claim-{central[0]}"] == "supporting" and weights[f"claim-{central[1]}"] == "central"


def test_the_title_states_no_zero(claims: pd.DataFrame) -> None:
    claims.loc[is_central(claims) & (claims["verdict"] == "contradicted"), "verdict"] = "partly"
    with pytest.raises(AssertionFailed, match="claims-central-contradicted > 0"):
        get_figure("verdicts-by-section")(claims)
