"""Rows added later fit into the figures: a later year, a higher number, another body, another partner."""

import pandas as pd
import pytest

from talaqi import config, tables
from talaqi.figures import marker_styles, registry
from talaqi.figures.registry import get_figure
from talaqi.tables import Tables

import drawn
import later_rows
import legible

# A figure that tells one story draws the rows of that story alone.
OF_FIXED_ROWS = ("one-number",)


@pytest.fixture(scope="module")
def later() -> Tables:
    """Return the tables with the rows of the next years."""
    return later_rows.append_rows(later_rows.later_changes())


@pytest.mark.parametrize("name", registry.figure_sources())
def test_the_rows_of_the_next_years_are_drawn_well(name: str, later: Tables) -> None:
    figure, canvases = later_rows.draw_from(name, later)
    assert len(canvases) >= 2 * len(config.languages())
    for canvas in canvases:
        legible.check_texts(canvas)
        legible.check_ink(canvas)
        legible.check_marks(canvas)
        if name in legible.WITH_NUMBERS:
            legible.check_numbers(canvas)
    before = drawn.draw_figure(name)[0]
    is_read = set(figure.tables) & set(later_rows.later_changes())
    assert (bool(is_read) and name not in OF_FIXED_ROWS) == (figure.drawings != before.drawings)


def add_copy(rows: pd.DataFrame, row: str, name: str, **changes: object) -> pd.DataFrame:
    """Return rows with a copy of one of them under another name, with other values."""
    copy = pd.DataFrame([{**rows.loc[row], rows.index.name: name, **changes}])
    return pd.concat([rows, copy.set_index(rows.index.name, drop=False).astype(rows.dtypes)])


def edit_row(table: str, row: str, **changes: object) -> pd.DataFrame:
    """Return a table with other values in a row."""
    rows = tables.load()[table].copy()
    rows.loc[row, list(changes)] = list(changes.values())
    return rows


def test_a_body_that_gave_no_number_of_a_year_fits() -> None:
    counts = add_copy(tables.load().counts, "a039-cells", "z1-cells", counted_by="dgsn", value=61)
    assert get_figure("cells-by-year")(counts=counts).drawings


EDITS = {
    "more participants than ever": ("african-lion", "african_lion", "2025", {"participants": 12345}),
    "a deadlier attack": ("attacks-since-2003", "attacks", "2003-05-16-casablanca", {"killed": 45}),
    "an operation in the year of the edition": (
        "joint-operations",
        "operations",
        "e2021-oujda",
        {"date": "2026-09-01"},
    ),
    "an arrest abroad with two partners": (
        "joint-operations",
        "operations",
        "e2021-beziers",
        {"place_ids": "", "partners": "FRA BEL"},
    ),
    "a later total": ("cells-since-2002", "counts", "c072-cells", {"stated_on": "2027-06-01"}),
}


@pytest.mark.parametrize("case", EDITS)
def test_an_edited_row_fits(case: str) -> None:
    name, table, row, changes = EDITS[case]
    assert get_figure(name)(**{table: edit_row(table, row, **changes)}).drawings


def test_the_numbers_of_the_sahel_stand_right_of_a_later_year() -> None:
    rows = tables.load().sahel
    for state in ("mli", "bfa", "ner", "tcd", "mrt", "mar"):
        rows = add_copy(rows, f"{state}-2024", f"{state}-2025", year=2025)
    for canvas in drawn.capture_canvases(lambda: get_figure("deaths-in-sahel")(rows))[1]:
        axes = canvas.figure.axes[0]
        latest = max(x for marks in axes.collections for x, _ in getattr(marks, "get_offsets", list)())
        leaders = [line for line in axes.lines if line.get_color() == marker_styles.LEADER]
        assert latest == 2025.5 and leaders and min(leader.get_xdata()[0] for leader in leaders) > 2026
