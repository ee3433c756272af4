"""Operations with another state."""

import pandas as pd
import pytest

from analysis.figures import joint as drawing
from talaqi import tables
from talaqi.figures.assertions import AssertionFailed, NothingToDraw
from talaqi.figures.registry import get_figure

pytestmark = pytest.mark.usefixtures("undrawn")


@pytest.fixture
def operations() -> pd.DataFrame:
    """Return a copy of the table of operations to spoil."""
    return tables.load().operations.copy()


@pytest.fixture
def shared(operations: pd.DataFrame) -> pd.DataFrame:
    """Return the operations with a partner as they are drawn."""
    known = tables.load()
    return drawing._select_rows(operations, known.accounts, known.milestones)


def test_an_operation_is_one_row_whatever_its_accounts(operations: pd.DataFrame, shared: pd.DataFrame) -> None:
    assert sorted(shared.index) == sorted(operations.index[operations["partners"] != ""])
    assert len(get_figure("joint-operations")().rows) == len(shared)


def test_lanes_are_those_of_the_partners(shared: pd.DataFrame) -> None:
    assert all("USA" in partners for partners in shared[shared["lane"] == "usa"]["partners"])
    assert all("ESP" in partners for partners in shared[shared["lane"] == "spain"]["partners"])
    others = shared[shared["lane"] == "others"]["partners"]
    assert not any({"USA", "ESP"} & set(partners.split()) for partners in others)


def test_the_operations_of_the_article_stand_out(shared: pd.DataFrame) -> None:
    assert set(shared.index[shared["named"]]) == {"e2021-soldier", "e2021-oujda", "e2021-sala"}


def test_publications_come_from_the_accounts(shared: pd.DataFrame) -> None:
    accounts = tables.load().accounts
    for operation, row in shared.iterrows():
        assert row["sources"].split() == list(accounts[accounts["operation_id"] == operation]["source_id"])


def test_the_words_follow_the_data(operations: pd.DataFrame) -> None:
    figure = get_figure("joint-operations")(operations.drop(["e2002-saudis", "e2002-sirat"]))
    assert all("2007" in title and "2002" not in title for title in figure.title.values())
    assert all("2007" in alt and "2002" not in alt for alt in figure.alt.values())
    assert all("2007" in subtitle for subtitle in figure.subtitle.values())


@pytest.mark.parametrize("partner", ["USA", "ESP"])
def test_without_an_earlier_case_the_figure_stops(operations: pd.DataFrame, partner: str) -> None:
    earlier = operations.index[operations["partners"].str.contains(partner) & (operations["date"] < "2021-12-16")]
    with pytest.raises(AssertionFailed, match=rf"some operations where partners has {partner} and date < 2021-12-16"):
        get_figure("joint-operations")(operations.drop(earlier))


def test_nothing_to_draw_is_said(operations: pd.DataFrame) -> None:
    with pytest.raises(NothingToDraw, match="joint-operations"):
        get_figure("joint-operations")(operations[operations["partners"] == ""])
