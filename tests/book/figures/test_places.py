"""The map of places: positions, numbers of operations, and what stays off the map."""

from math import hypot

import pandas as pd
import pytest

from analysis.figures import coast, places
from talaqi import tables
from talaqi.figures.assertions import AssertionFailed, FigureError, NothingToDraw
from talaqi.figures.registry import get_figure

pytestmark = pytest.mark.usefixtures("undrawn")
NAME = "places-of-operations"


@pytest.fixture
def positions() -> pd.DataFrame:
    """Return a copy of the table of places to spoil."""
    return tables.load().places.copy()


def test_a_position_is_read_as_degrees_east_and_north() -> None:
    assert places.read_position("casablanca", "33°36′N 7°30′W") == (-7.5, 33.6)


def test_every_position_lies_on_land_or_close_to_a_coast(positions: pd.DataFrame) -> None:
    known = positions[positions["position"] != ""]
    lines = [line for ring in coast.RINGS for line in zip(ring, (*ring[1:], ring[0]), strict=True)]
    for name, position in known["position"].items():
        point = places.read_position(name, position)
        on_land = any(_is_inside(*point, ring) for ring in coast.RINGS)
        assert on_land or min(_distance(point, *line) for line in lines) < 0.1, name


def _distance(point: tuple[float, float], start: tuple[float, float], end: tuple[float, float]) -> float:
    """Return the distance of a point from a line between two others, in degrees."""
    (x, y), (x1, y1), (x2, y2) = point, start, end
    along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / max((x2 - x1) ** 2 + (y2 - y1) ** 2, 1e-12)
    part = min(1.0, max(0.0, along))
    return hypot(x - x1 - part * (x2 - x1), y - y1 - part * (y2 - y1))


def _is_inside(x: float, y: float, ring: tuple[tuple[float, float], ...]) -> bool:
    """Return whether a line to the east of a point crosses a ring an odd number of times."""
    crossings = 0
    for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], ring[0]), strict=True):
        if (y1 > y) != (y2 > y) and x < x1 + (x2 - x1) * (y - y1) / (y2 - y1):
            crossings += 1
    return crossings % 2 == 1


def test_places_named_most_follow_the_rows() -> None:
    operations = tables.load().operations.copy()
    operations["place_ids"] = ["agadir fez" if ids else "" for ids in operations["place_ids"]]
    rows = operations.index[operations["place_ids"] != ""]
    operations.loc[rows[0], "place_ids"] = "fez"
    operations.loc[rows[1], "place_ids"] = "dakhla fez"
    figure = get_figure(NAME)(operations)
    assert figure.title["en"].startswith("Fez and Agadir")


def test_a_tie_at_the_top_stops_the_figure() -> None:
    operations = tables.load().operations.copy()
    operations["place_ids"] = ["agadir fez nador" if ids else "" for ids in operations["place_ids"]]
    with pytest.raises(AssertionFailed, match="two places are named more often"):
        get_figure(NAME)(operations)


def test_a_single_place_is_no_finding() -> None:
    operations = tables.load().operations.copy()
    operations["place_ids"] = ["agadir" if ids else "" for ids in operations["place_ids"]]
    with pytest.raises(NothingToDraw, match="second place"):
        get_figure(NAME)(operations)


def test_a_place_abroad_without_a_partner_stops_the_figure() -> None:
    operations = tables.load().operations.copy()
    operations.loc[operations["place_ids"].str.contains("toledo"), "partners"] = ""
    with pytest.raises(AssertionFailed, match=r"at home alone, and that does not hold \(.*toledo"):
        get_figure(NAME)(operations)


def test_a_place_without_a_position_is_named_in_the_note(positions: pd.DataFrame) -> None:
    positions.loc["oujda", "position"] = ""
    assert "Oujda" in get_figure(NAME)(places=positions).note["en"]
    assert "Oujda" not in get_figure(NAME)().note["en"]


@pytest.mark.parametrize(
    ("position", "message"),
    [
        ("2599", r"row 'oujda', column 'position': '2599' is no position"),
        ("40°42′N 74°00′W", r"lies outside the coast"),
    ],
)
def test_a_position_that_cannot_be_drawn_is_named(positions: pd.DataFrame, position: str, message: str) -> None:
    positions.loc["oujda", "position"] = position
    with pytest.raises(FigureError, match=message):
        get_figure(NAME)(places=positions)
