"""Rows that come after the figures were drawn have room in them: a later year, a higher number, another body, another partner."""

from collections.abc import Callable

import pandas as pd
import pytest

from talaqi import tables
from talaqi.figures.registry import get_figure
from talaqi.tables import Tables

import drawn

Frames = dict[str, pd.DataFrame]


def more(frame: pd.DataFrame, row: str, name: str, **changed: object) -> pd.DataFrame:
    """Return a table with a copy of a row under another name."""
    return pd.concat([frame, pd.DataFrame([{**frame.loc[row], frame.index.name: name, **changed}]).set_index(frame.index.name, drop=False).astype(frame.dtypes)])


def edited(frame: pd.DataFrame, row: str, **changed: object) -> pd.DataFrame:
    """Return a table with other values in a row."""
    copy = frame.copy()
    copy.loc[row, list(changed)] = list(changed.values())
    return copy


ROWS: dict[str, tuple[str, Callable[[Tables], Frames]]] = {
    "a body that gave no number of a year": ("cells-by-year", lambda known: {"counts": more(known.counts, "a039-cells", "z1-cells", counted_by="dgsn", value=61)}),
    "more participants than ever": ("african-lion", lambda known: {"african_lion": edited(known.african_lion, "2025", participants=12345)}),
    "a deadlier attack": ("attacks-since-2003", lambda known: {"attacks": edited(known.attacks, "2003-05-16-casablanca", killed=45)}),
    "an operation of the year of the edition": ("joint-operations", lambda known: {"operations": edited(known.operations, "e2021-oujda", date="2026-09-01")}),
    "an arrest abroad with two partners": ("joint-operations", lambda known: {"operations": edited(known.operations, "e2021-beziers", place_ids="", partners="FRA BEL")}),
    "a later total": ("cells-since-2002", lambda known: {"counts": edited(known.counts, "c072-cells", stated_on="2027-06-01")}),
}


@pytest.mark.parametrize("case", ROWS)
def test_a_new_row_has_room(case: str) -> None:
    name, spoil = ROWS[case]
    assert get_figure(name)(**spoil(tables.load())).drawings


def test_the_numbers_of_the_sahel_stand_right_of_a_later_year() -> None:
    known = tables.load().sahel
    for state in ("mli", "bfa", "ner", "tcd", "mrt", "mar"):
        known = more(known, f"{state}-2024", f"{state}-2025", year=2025)
    for sheet in drawn.capture_canvases(lambda: get_figure("deaths-in-sahel")(known))[1]:
        axes = sheet.figure.axes[0]
        latest = max(float(x) for marks in axes.collections for x, _ in getattr(marks, "get_offsets", list)())
        numbers = [leader.get_xdata()[0] for leader in axes.lines if len(leader.get_xdata()) == 2 and leader.get_zorder() == 1.5 and leader.get_color() == "#8A929B"]
        assert latest == 2025.5 and numbers and min(numbers) > 2026
