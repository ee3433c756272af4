"""The totals of cells since 2002."""

import pandas as pd
import pytest

from talaqi import tables
from talaqi.figures import marker_styles
from talaqi.figures.assertions import AssertionFailed, NothingToDraw
from talaqi.figures.registry import get_figure
from talaqi.tables import row_names

import drawn


@pytest.fixture
def counts() -> pd.DataFrame:
    """Return a copy of the table of counts to spoil."""
    return tables.load().counts.copy()


def test_every_total_is_drawn_and_listed(counts: pd.DataFrame) -> None:
    figure, canvases = drawn.draw_figure("cells-since-2002")
    listed = {row["anchor"] for row in figure.rows}
    assert {f"count-c{number}-cells" for number in ("009", "049", "051", "057", "060", "088", "092")} <= listed
    # The bureau's own, the garbled scopes, and totals that begin later are other counts.
    assert not {"count-c050-cells", "count-c040-cells", "count-c006-cells", "count-c013-cells"} & listed
    for canvas in canvases:
        whole = canvas.figure.axes[0]
        assert sum(len(marks.get_offsets()) for marks in whole.collections) == len(figure.rows)


@pytest.mark.parametrize("row", ["c003-cells", "c032-cells", "c049-cells", "c061-cells"])
def test_labels_are_the_rows_own_numbers(counts: pd.DataFrame, row: str) -> None:
    for canvas in drawn.draw_figure("cells-since-2002")[1]:
        assert str(counts.at[row, "value"]) in [drawn.plain_text(text).rstrip("+") for text in drawn.find_texts(canvas)]


def test_no_line_joins_the_totals() -> None:
    for canvas in drawn.draw_figure("cells-since-2002")[1]:
        lines = [line for axes in canvas.figure.axes for line in axes.lines if len(line.get_xdata()) > 2]
        assert {line.get_color() for line in lines} <= {marker_styles.GRID}


def test_alt_follows_the_data(counts: pd.DataFrame) -> None:
    counts.loc["c061-cells", "value"] = 231
    changed, alt = get_figure("cells-since-2002")(counts).alt, drawn.draw_figure("cells-since-2002")[0].alt
    for language in alt:
        assert "231" in changed[language] and "231" not in alt[language]
        assert "218" in alt[language] and "218" not in changed[language]


def test_title_follows_the_data(counts: pd.DataFrame) -> None:
    counts.loc["c049-cells", "value"] = 213
    assert all("213" in title for title in get_figure("cells-since-2002")(counts).title.values())


@pytest.mark.parametrize("row", ["c061-cells", "c072-cells"])
def test_a_total_near_the_article_s_stops_the_figure(counts: pd.DataFrame, row: str) -> None:
    counts.loc[row, "value"] = 1900
    with pytest.raises(AssertionFailed, match=rf"its description can stand only if .*\({row} 1900\)"):
        get_figure("cells-since-2002")(counts)


def test_without_the_article_there_is_no_finding(counts: pd.DataFrame) -> None:
    with pytest.raises(AssertionFailed, match="c057-cells"):
        get_figure("cells-since-2002")(counts.drop("c057-cells"))


def test_one_total_alone_is_no_finding(counts: pd.DataFrame) -> None:
    with pytest.raises(AssertionFailed, match="cells-since-2002"):
        get_figure("cells-since-2002")(counts.loc[["c049-cells"]])


@pytest.mark.parametrize("rows", [[], ["c057-cells"], ["c049-arrests"]])
def test_nothing_to_draw_is_said(counts: pd.DataFrame, rows: list[str]) -> None:
    with pytest.raises(NothingToDraw, match="'cells-since-2002' has nothing to draw"):
        get_figure("cells-since-2002")(counts.loc[rows])


def test_a_body_without_a_name_is_named(counts: pd.DataFrame) -> None:
    with pytest.raises(row_names.NameMissing, match="bodies/bcij"):
        get_figure("cells-since-2002")(counts, tables.load().bodies.drop("bcij"))
