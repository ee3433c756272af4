"""Cells and arrests year by year."""

import pandas as pd
import pytest
from matplotlib.patches import Rectangle

from talaqi import tables
from talaqi.figures.assertions import AssertionFailed, NothingToDraw
from talaqi.figures.registry import get_figure

import drawn

NAMES = ("cells-by-year", "arrests-by-year")


@pytest.fixture
def counts() -> pd.DataFrame:
    """Return a copy of the table of counts to spoil."""
    return tables.load().counts.copy()


@pytest.mark.parametrize("name", NAMES)
def test_every_number_has_its_mark(name: str) -> None:
    figure, canvases = drawn.draw_figure(name)
    for canvas in canvases:
        (axes,) = canvas.figure.axes
        marked = {round(float(y), 3) for marks in axes.collections for _, y in marks.get_offsets()}
        assert marked == {float(row["value"]) for row in figure.rows}


@pytest.mark.parametrize("name", NAMES)
def test_ranges_reach_from_the_lowest_to_the_highest(name: str) -> None:
    figure, canvases = drawn.draw_figure(name)
    whole_years = [row for row in figure.rows if row["period_end"] == row["period_start"]]
    rows = pd.DataFrame([{"year": row["period_start"]["en"], "value": row["value"]} for row in whole_years])
    by_year = rows.groupby("year")["value"]
    middles = ((by_year.min() + by_year.max()) / 2)[by_year.nunique() > 1]
    for canvas in canvases:
        patches = [patch for patch in canvas.figure.axes[0].patches if isinstance(patch, Rectangle)]
        boxes = [patch for patch in patches if patch.get_width() == 0.8]
        spans = [(round(box.get_y() + box.get_height() / 2, 3)) for box in boxes]
        assert spans == [round(float(middle), 3) for middle in middles]


def test_nothing_is_averaged() -> None:
    figure, canvases = drawn.draw_figure("cells-by-year")
    values = {str(row["value"]) for row in figure.rows}
    for canvas in canvases:
        numbers = [text for text in drawn.find_texts(canvas) if text.get_fontweight() == 600]
        assert {drawn.plain_text(number).rstrip("+") for number in numbers} <= values


def test_arrests_say_on_the_drawing_what_they_are() -> None:
    for name in ("arrests-by-year", "arrests-per-cell"):
        for canvas in drawn.draw_figure(name)[1]:
            texts = " ".join(drawn.plain_text(text).replace("\n", " ") for text in drawn.find_texts(canvas))
            assert {"en": "not convictions", "ar": "ليست إدانات"}[canvas.language] in texts


def test_a_year_without_a_number_is_said_to_have_none(counts: pd.DataFrame) -> None:
    gone = counts[~((counts["measure"] == "cells_dismantled") & (counts["period_start"] == "2017"))]
    _, canvases = drawn.capture_canvases(lambda: get_figure("cells-by-year")(gone))
    for canvas in canvases:
        (none,) = [text for text in drawn.find_texts(canvas) if drawn.plain_text(text) in {"none\nfound", "بلا\nعدد"}]
        axes = canvas.figure.axes[0]
        point = none.get_transform().transform(none.get_position())
        assert axes.transData.inverted().transform(point)[0] == pytest.approx(2017, abs=0.05)


def test_numbers_for_part_of_a_year_are_hollow(counts: pd.DataFrame) -> None:
    counts = counts[~((counts["measure"] == "cells_dismantled") & (counts["period_start"] == "2024"))]
    for end, fill in (("2024", "#26337f"), ("2024-09", "#ffffff")):
        row = counts.loc[["a046-cells"]].assign(period_start="2024", period_end=end, value=77)
        row.index = ["x-cells"]
        _, canvases = drawn.capture_canvases(lambda row=row: get_figure("cells-by-year")(pd.concat([counts, row])))
        marks = [one for one in canvases[0].figure.axes[0].collections if float(one.get_offsets()[0][1]) == 77]
        assert [_hex(one.get_facecolor()[0]) for one in marks] == [fill]


def _hex(color: list[float]) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in color[:3])


def test_alt_follows_the_data(counts: pd.DataFrame) -> None:
    counts.loc["a024-cells", "value"] = counts.loc["a025-cells", "value"] = 24
    changed, alt = get_figure("cells-by-year")(counts).alt, drawn.draw_figure("cells-by-year")[0].alt
    assert all("24" in changed[language].replace("2024", "") and changed[language] != alt[language] for language in alt)


@pytest.mark.parametrize(("rows", "value"), [(("a023-cells", "a025-cells"), 9)])
def test_bureau_ahead_of_the_us_report_stops_the_figure(
    counts: pd.DataFrame, rows: tuple[str, ...], value: int
) -> None:
    counts.loc[list(rows), "value"] = value
    with pytest.raises(AssertionFailed, match=r"cells-by-year.*a023-cells is lower than a025-cells.*a023-cells 9"):
        get_figure("cells-by-year")(counts)


def test_a_bureau_that_counts_others_cases_stops_the_figure(counts: pd.DataFrame) -> None:
    counts.loc["a023-cells", "scope"] = "national"
    with pytest.raises(AssertionFailed, match=r"its note can stand only if the BCIJ counts its own cases.*a023-cells"):
        get_figure("cells-by-year")(counts)


def test_numbers_for_2021_that_meet_stop_the_figure(counts: pd.DataFrame) -> None:
    counts.loc[["a036-arrests", "a037-arrests"], "value"] = 55
    with pytest.raises(AssertionFailed, match=r"arrests-by-year.*a037-arrests is lower than a041-arrests"):
        get_figure("arrests-by-year")(counts)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("rows", [[], ["c049-cells"], ["a049-cells"], ["a017-arrests"]])
def test_nothing_to_draw_is_said(counts: pd.DataFrame, name: str, rows: list[str]) -> None:
    with pytest.raises(NothingToDraw, match=name):
        get_figure(name)(counts.loc[rows])
