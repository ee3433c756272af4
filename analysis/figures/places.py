"""A map of the places of operations: a dot for each, its area by the number of operations that name it."""

import re
from functools import partial
from math import cos, radians, sqrt

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Polygon

from analysis.figures import coast
from analysis.figures.shared import find_sources
from talaqi import messages
from talaqi.displays import Figure, figure
from talaqi.figures.assertions import Assertion, FigureError, check_assertions, require_rows
from talaqi.figures.bundle import build_figure, figure_text
from talaqi.figures.canvas import Canvas, Label
from talaqi.figures.marker_styles import AXIS, FAINT, MUTED, PAPER, RECORD, RULE, MarkerStyle
from talaqi.tables import Tables, row_names

NAME = "places-of-operations"
# A position: degrees and minutes of latitude and of longitude.
POSITION = re.compile(r"(\d{1,2})°(\d{2})′([NS]) (\d{1,3})°(\d{2})′([EW])")
# Where Moroccan services act without a partner: Morocco and Western Sahara.
HOME = ("MAR", "ESH")
# Degrees between the outermost places and the edge of the map.
MARGIN = 1.3
# The diameter of the dot of one operation, in points; the area of a dot is in proportion to their number.
UNIT = 3.6
# The numbers of operations whose dots the legend shows.
LEGEND = (1, 5, 10)
# So many places are named in the text for screen readers.
LISTED = 5
# The names of seas, each in the middle of its water: longitude and latitude.
SEAS = {"atlantic": (-13.4, 33.8), "mediterranean": (0.7, 37.75)}
# Inches kept above the map for the legend, in one row or in two.
HEAD = {True: 0.32, False: 0.52}
WIDTH = {True: 5.6, False: 3.75}


@figure
def places_of_operations(operations: pd.DataFrame, accounts: pd.DataFrame, places: pd.DataFrame) -> Figure:
    """The places that operations name, where their position is known."""
    named = require_rows(NAME, operations[operations["place_ids"] != ""], "operations with a place")
    named = named.assign(sources=find_sources(named, accounts)).sort_values("date", kind="stable")
    counts = _count_places(named, places)
    require_rows(NAME, counts.iloc[1:], "second place of an operation")
    drawn = require_rows(NAME, _read_positions(counts[counts["position"] != ""]), "places with a position")
    tables = Tables({"operations": operations, "places": places})
    leads = counts["operations"].iloc[1] > counts["operations"].iloc[2:].max() if len(counts) > 2 else True
    abroad = counts.index[(counts["home"] > 0) & ~counts["country"].isin(HOME)]
    check_assertions(
        NAME,
        tables,
        [
            Assertion("title", "two places are named more often than any other", bool(leads)),
            Assertion("description", "Moroccan services act without a partner at home alone", abroad.empty, abroad),
        ],
    )
    return build_figure(
        NAME,
        named,
        partial(_draw, drawn=drawn, tables=tables),
        heights=(_find_height(drawn, True), _find_height(drawn, False)),
        message_values=partial(_message_values, named, counts, tables),
        table="operations",
        columns="date place_ids kind partners counted_by",
        tables=("accounts", "places"),
    )


def _count_places(operations: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    """Return the places that operations name, the most named first, with the number of operations that name each.

    `home` is the number of those without a partner.
    """
    named = operations.assign(place_id=operations["place_ids"].str.split()).explode("place_id")
    counts = named.groupby("place_id")["partners"].agg(operations="size", home=lambda partners: (partners == "").sum())
    return counts.join(places[["country", "position"]]).sort_values(["operations", "place_id"], ascending=[False, True])


def read_position(place: str, position: str) -> tuple[float, float]:
    """Return the longitude and the latitude of a place in degrees, east and north.

    Raises FigureError for a position that cannot be read, and for one that lies off the map.
    """
    fault = f"data/places.csv, row {place!r}, column 'position': "
    match = POSITION.fullmatch(position)
    if not match:
        raise FigureError(
            f"{fault}{position!r} is no position; write degrees and minutes, as in 33°35′N 7°37′W, or leave it empty"
        )
    north, north_minutes, north_sign, east, east_minutes, east_sign = match.groups()
    latitude, longitude = int(north) + int(north_minutes) / 60, int(east) + int(east_minutes) / 60
    latitude, longitude = latitude * (-1 if north_sign == "S" else 1), longitude * (-1 if east_sign == "W" else 1)
    if not (coast.WEST <= longitude <= coast.EAST and coast.SOUTH <= latitude <= coast.NORTH):
        raise FigureError(
            f"{fault}{position} lies outside the coast that the figure {NAME!r} draws; correct it, or leave it empty, "
            "and the place is not drawn"
        )
    return longitude, latitude


def _read_positions(counts: pd.DataFrame) -> pd.DataFrame:
    """Return places with their longitudes and latitudes in degrees."""
    read = [read_position(str(place), position) for place, position in counts["position"].items()]
    return counts.assign(longitude=[x for x, _ in read], latitude=[y for _, y in read])


def _find_limits(drawn: pd.DataFrame) -> tuple[float, float, float, float]:
    """Return the west, east, south and north edge of the map, in degrees."""
    longitudes, latitudes = drawn["longitude"], drawn["latitude"]
    return (
        max(coast.WEST, longitudes.min() - MARGIN),
        min(coast.EAST, longitudes.max() + MARGIN),
        max(coast.SOUTH, latitudes.min() - MARGIN),
        min(coast.NORTH, latitudes.max() + MARGIN),
    )


def _find_height(drawn: pd.DataFrame, wide: bool) -> float:
    """Return the height of the canvas in inches: degrees of the map have their true proportions in its middle."""
    west, east, south, north = _find_limits(drawn)
    return round(WIDTH[wide] * (north - south) / ((east - west) * cos(radians((south + north) / 2))) + HEAD[wide], 2)


def _message_values(named: pd.DataFrame, counts: pd.DataFrame, tables: Tables, language: str) -> dict[str, object]:
    missing = [_name_place(place, language, tables) for place in counts.index[counts["position"] == ""]]
    first, second = (_name_place(place, language, tables) for place in counts.index[:2])
    return {
        "first": first,
        "second": second,
        "start": named["date"].iloc[0][:4],
        "end": named["date"].iloc[-1][:4],
        "listed": messages.join_list(
            [
                _count_at(_name_place(place, language, tables), int(row["operations"]), language)
                for place, row in counts.head(LISTED).iterrows()
            ],
            language,
        ),
        "places": messages.count_noun(len(counts), "place", language, case="nominative"),
        "missing": messages.count_noun(len(missing), "place", language, case="nominative"),
        "missing-names": messages.join_list(missing, language),
        "none-missing": "no" if missing else "yes",
    }


def _name_place(place: object, language: str, tables: Tables) -> str:
    return row_names.name_of(f"places/{place}", language, tables)


def _count_at(place: str, operations: int, language: str) -> str:
    """Return the name of a place with the number of its operations."""
    return figure_text(NAME, "counted", language, place=place, operations=messages.format_number(operations, language))


def _dot(operations: int, is_home: bool) -> MarkerStyle:
    """Return the dot of a place: full if Moroccan services acted there alone, hollow if only with a partner."""
    return MarkerStyle("o", UNIT * sqrt(operations), RECORD, RECORD if is_home else PAPER, 0.6 if is_home else 1.2)


def _draw(canvas: Canvas, drawn: pd.DataFrame, tables: Tables) -> None:
    counted = (messages.count_noun(number, "operation", canvas.language, case="nominative") for number in LEGEND)
    entries = [(_dot(number, True), text) for number, text in zip(LEGEND, counted, strict=True)]
    entries.append((_dot(4, False), canvas.format_message("partner")))
    canvas.draw_legend(entries, 0.0, canvas.height - 0.14)
    width, height = WIDTH[canvas.wide], canvas.height - HEAD[canvas.wide]
    axes = canvas.add_axes((canvas.width - width) / 2, 0.0, width, height)
    west, east, south, north = _find_limits(drawn)
    axes.set(xlim=(west, east), ylim=(south, north), xticks=[], yticks=[])
    axes.grid(False)
    axes.spines[:].set(visible=True, color=RULE, linewidth=0.8)
    for ring in coast.RINGS:
        axes.add_patch(Polygon(ring, facecolor=FAINT, edgecolor=AXIS, linewidth=0.7, zorder=0.5))
    if canvas.wide:
        _write_seas(canvas, axes)
    # Large dots first, so that small ones stay visible on them.
    for _, row in drawn.iterrows():
        dot = _dot(int(row["operations"]), bool(row["home"]))
        canvas.draw_marks(axes, [row["longitude"]], [row["latitude"]], dot)
    labels = []
    for index, (place, row) in enumerate(drawn.iterrows()):
        text = _name_place(place, canvas.language, tables)
        text = text if index > 1 else _count_at(text, int(row["operations"]), canvas.language)
        gap = UNIT * sqrt(row["operations"]) / 2 + 2.5
        reach, weight = (60, 600) if index < 2 else (0, 400)
        style = {"size": 9, "weight": weight}
        labels.append(
            Label(row["longitude"], row["latitude"], text, gap=gap, reach=reach, optional=index > 1, style=style)
        )
    canvas.place_labels(axes, labels, canvas.find_axes_box(axes))


def _write_seas(canvas: Canvas, axes: Axes) -> None:
    (west, east), (south, north) = axes.get_xlim(), axes.get_ylim()
    for sea, (longitude, latitude) in SEAS.items():
        if west < longitude < east and south < latitude < north:
            name = canvas.format_message(sea)
            canvas.place_label(axes, longitude, latitude, name, ("right",), 0, size=9, color=MUTED, style="normal")
