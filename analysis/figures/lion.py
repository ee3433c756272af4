"""African Lion, edition by edition: participants by who is counted, and the editions without a number."""

from collections.abc import Mapping
from functools import partial

import pandas as pd
from matplotlib.axes import Axes

from talaqi import messages
from talaqi.displays import Figure, figure
from talaqi.figures import marker_styles, reference_day
from talaqi.figures.assertions import FigureError, assert_finding, require_rows
from talaqi.figures.bundle import build_figure
from talaqi.figures.canvas import Canvas, above
from talaqi.figures.figure_messages import figure_text
from talaqi.tables import Tables, row_names

NAME = "african-lion"
# Who is counted: each scope has a mark of its own, and none is compared with another.
SCOPES = {
    "all-countries": marker_styles.RECORDED.smaller(1.25),
    "us-and-morocco": marker_styles.MarkerStyle("s", 6.0, marker_styles.CATEGORIES[0], marker_styles.CATEGORIES[0]),
    "us-only": marker_styles.MarkerStyle("^", 7.0, marker_styles.CATEGORIES[4], marker_styles.CATEGORIES[4]),
}
CANCELLED = marker_styles.MarkerStyle("X", 7.0, marker_styles.MUTED, "white", 1.1)


@figure
def african_lion(african_lion: pd.DataFrame, terms: pd.DataFrame) -> Figure:
    """Participants of each edition by scope; cancelled, planned and uncounted editions are drawn as such."""
    editions = _editions(require_rows(NAME, african_lion, "editions of African Lion"))
    growing = _growing(editions)
    _check(editions, growing)
    return build_figure(
        NAME,
        editions,
        partial(_draw, editions=editions),
        heights=(3.75, 5.9),
        says=partial(_said, editions, growing, terms),
        table="african_lion",
        columns="edition_year status participants qualifier participants_scope participants_note countries hosts sources",
    )


def _editions(african_lion: pd.DataFrame) -> pd.DataFrame:
    """Return the editions in order, their years as numbers; raise FigureError for a scope that has no mark."""
    strays = african_lion[african_lion["participants"].notna() & ~african_lion["participants_scope"].isin(SCOPES)]
    if not strays.empty:
        stray = f"the figure {NAME!r} has no mark for participants of the scope {strays['participants_scope'].iloc[0]!r}"
        raise FigureError(f"data/african_lion.csv, row {strays.index[0]!r}, column 'participants_scope': {stray}; write one of {', '.join(SCOPES)}, or leave the number out")
    return african_lion.assign(year=african_lion["edition_year"].astype(int)).sort_values("year")


def _counted(editions: pd.DataFrame) -> pd.DataFrame:
    return editions[editions["participants"].notna()]


def _top(editions: pd.DataFrame) -> float:
    """Return how many participants the drawing has room for."""
    return float(editions["participants"].max()) * 1.2


def _cancelled(editions: pd.DataFrame) -> pd.DataFrame:
    return editions[editions["status"] == "cancelled"]


def _growing(editions: pd.DataFrame) -> pd.DataFrame:
    """Return the counted editions since the last one that was cancelled."""
    counted, cancelled = _counted(editions), _cancelled(editions)
    return counted if cancelled.empty else counted[counted["year"] > cancelled["year"].max()]


def _check(editions: pd.DataFrame, growing: pd.DataFrame) -> None:
    assert_finding(NAME, "editions were cancelled", not _cancelled(editions).empty)
    alike = len(growing) > 1 and set(growing["participants_scope"]) == {"all-countries"}
    assert_finding(NAME, "the last editions count participants from all countries, so that they can be compared", alike, growing.index)
    fewer = growing[growing["participants"].diff() <= 0].index
    assert_finding(NAME, "each of the last editions reported more participants than the one before", fewer.empty, fewer)


def _said(editions: pd.DataFrame, growing: pd.DataFrame, terms: pd.DataFrame, language: str) -> dict[str, object]:
    counted, held = _counted(editions), editions[editions["status"] == "held"]
    lowest, highest = counted.loc[counted["participants"].idxmin()], counted.loc[counted["participants"].idxmax()]
    return {
        "first": str(growing["year"].iloc[0]),
        "last": str(growing["year"].iloc[-1]),
        "cancelled": _years(_cancelled(editions)["year"], language),
        "uncounted": _years(held[held["participants"].isna()]["year"], language),
        "missing": _years(_missing(editions), language),
        "start": str(editions["year"].iloc[0]),
        "end": str(editions["year"].iloc[-1]),
        **_extreme("lowest", lowest, language),
        **_extreme("highest", highest, language),
        "editions": " ".join(_edition(row, language, terms) for _, row in editions.iterrows()),
    }


def _years(years: object, language: str) -> str:
    return messages.join_list(map(str, years), language)


def _missing(editions: pd.DataFrame) -> list[int]:
    """Return the years between the first and the last edition for which there is no row."""
    known = set(editions["year"])
    return [year for year in range(min(known), max(known)) if year not in known]


def _extreme(which: str, row: pd.Series, language: str) -> dict[str, str]:
    number = messages.qualify_number(int(row["participants"]), language, row["qualifier"])
    return {which: number, f"{which}-year": str(row["year"]), f"{which}-scope": _scope(row["participants_scope"], language)}


def _scope(scope: str, language: str) -> str:
    return figure_text(NAME, scope, language)


def _edition(row: pd.Series, language: str, terms: pd.DataFrame) -> str:
    year = str(row["year"])
    if row["status"] != "held":
        return figure_text(NAME, "other", language, year=year, status=row_names.name_of(f"terms/{row['status']}", language, Tables({"terms": terms})))
    if pd.isna(row["participants"]):
        return figure_text(NAME, "uncounted", language, year=year)
    number = messages.count_noun(int(row["participants"]), "participant", language, row["qualifier"], case="nominative")
    return figure_text(NAME, "counted", language, year=year, participants=number, scope=_scope(row["participants_scope"], language))


def _draw(canvas: Canvas, editions: pd.DataFrame) -> float | None:
    return (_wide if canvas.wide else _narrow)(canvas, editions)


def _key(canvas: Canvas, editions: pd.DataFrame) -> float:
    found = set(_counted(editions)["participants_scope"])
    entries = [(look, canvas.say(scope)) for scope, look in SCOPES.items() if scope in found]
    # In rows the "+" beside a number must do: an arrow there would point at another row.
    more = [(None, canvas.say("more-than"))] if canvas.wide and editions["qualifier"].map(above).any() else []
    return canvas.key([*entries, *more], 0.0, canvas.height - 0.12)


def _number(canvas: Canvas, row: Mapping[str, object]) -> str:
    return ("≈" if row["qualifier"] == "about" else "") + canvas.number(row["participants"], row["qualifier"])


def _wide(canvas: Canvas, editions: pd.DataFrame) -> None:
    """Draw the editions as stems along the axis of time, each in the slot of its year; each number stands on its stem."""
    first, last = editions["year"].iloc[0], editions["year"].iloc[-1]
    axes = canvas.axes(0.12, 0.3, 7.31, canvas.height - 0.95)
    canvas.time(axes, first, last + 1, ())
    axes.set_xticks([year + 0.5 for year in range(first, last + 1)], [str(year) for year in range(first, last + 1)])
    axes.tick_params(axis="x", length=0, labelsize=9)
    axes.set(ylim=(0, _top(editions)), yticks=[])
    _key(canvas, editions)
    _unknown(canvas, axes, editions)
    counted = _counted(editions)
    for scope, look in SCOPES.items():
        rows = counted[counted["participants_scope"] == scope]
        axes.vlines(rows["year"] + 0.5, 0, rows["participants"].astype(int), color=look.edge, linewidth=1.3, alpha=0.55, zorder=2)
        canvas.marks(axes, rows["year"] + 0.5, rows["participants"], look)
    more = counted[counted["qualifier"].map(above)]
    canvas.more_than(axes, more["year"] + 0.5, more["participants"], marker_styles.MUTED)
    _numbers(canvas, axes, counted)
    reference_day.draw_line(canvas, axes)


def _numbers(canvas: Canvas, axes: Axes, counted: pd.DataFrame) -> None:
    """Write each number above its mark, higher where its neighbour's would touch it."""
    top = axes.get_ylim()[1]
    before = (0, -top)
    for _, row in counted.iterrows():
        close = row["year"] == before[0] + 1 and abs(row["participants"] - before[1]) < top / 30
        gap = (14 if above(row["qualifier"]) else 6) + 11 * close
        before = (row["year"], -top if close else row["participants"])
        canvas.label(axes, row["year"] + 0.5, row["participants"], _number(canvas, row), sides=("above",), gap=gap, size=9, weight=500)


def _unknown(canvas: Canvas, axes: Axes, editions: pd.DataFrame) -> None:
    """Say at the foot of a year why it has no number."""
    top = axes.get_ylim()[1]
    for _, row in editions[editions["participants"].isna()].iterrows():
        foot = 0.0
        if row["status"] == "cancelled":
            foot = top * 0.03
            canvas.marks(axes, [row["year"] + 0.5], [foot], CANCELLED)
        # Two lines and low: beside a third the number of the next year would stand.
        canvas.label(axes, row["year"] + 0.5, foot, "\n".join(canvas.say(_state(row)).rsplit(" ", 1)), sides=("above",), gap=7 if foot else 2, size=9, color=marker_styles.MUTED)
    missing = _missing(editions)
    if missing:
        axes.axvspan(missing[0], missing[-1] + 1, ymax=0.4, color=marker_styles.FAINT, zorder=0)
        canvas.label(axes, (missing[0] + missing[-1] + 1) / 2, top * 0.2, canvas.wrap(canvas.say("missing"), 0.95, size=9), sides=("above",), gap=0, size=9, color=marker_styles.MUTED)


def _state(row: Mapping[str, object]) -> str:
    return "no-number" if row["status"] == "held" else str(row["status"])


def _narrow(canvas: Canvas, editions: pd.DataFrame) -> float:
    """Draw the editions as rows, one under the other, as a phone has no room for twenty years side by side; return what is left under them."""
    sheet = canvas.paper()
    y = _key(canvas, editions) - 0.32
    start, scale, step = 0.5, 2.75 / _top(editions), 0.245
    rows = editions.set_index("year").to_dict("index")
    for year in range(min(rows), max(rows) + 1):
        if year == reference_day.year() + 1:
            reference_day.draw_line_across(canvas, sheet, y - 0.06)
            y -= 0.24
        row = rows.get(year, {"status": "missing", "participants": pd.NA})
        canvas.text(0.0, y, str(year), size=9, va="center", color=marker_styles.MUTED)
        if pd.isna(row["participants"]):
            canvas.text(start, y, canvas.say(_state(row)), size=9, va="center", color=marker_styles.MUTED)
        else:
            _bar(canvas, sheet, row, start, start + row["participants"] * scale, y)
        y -= step
    return y + step - 0.18


def _bar(canvas: Canvas, sheet: Axes, row: Mapping[str, object], start: float, end: float, y: float) -> None:
    look = SCOPES[row["participants_scope"]]
    sheet.hlines(y, start, end, color=look.edge, linewidth=1.3, alpha=0.55, zorder=2)
    canvas.marks(sheet, [end], [y], look)
    canvas.text(end + 0.1, y, _number(canvas, row), size=9, weight=500, va="center")
