"""Operations in which another state took part: one mark for each, in the lane of the partner."""

from functools import partial

import pandas as pd
from matplotlib.axes import Axes

from talaqi import config, messages
from talaqi.displays import Figure, figure
from talaqi.figures import marker_styles, reference_day, timeline_lanes
from talaqi.figures.assertions import assert_finding, require_rows
from talaqi.figures.bundle import build_figure
from talaqi.figures.canvas import Canvas, middle
from talaqi.figures.figure_messages import figure_text
from talaqi.tables import Tables, row_names

NAME = "joint-operations"
# The case from which the article sets out.
CASE = "e2021-sala"
NAMED = marker_styles.MarkerStyle("D", 8.0, marker_styles.CLAIM, "none", 1.1)
# The lanes by partner; an operation stands in the first that fits.
LANES = {"usa": "USA", "spain": "ESP", "others": ""}
SHAPES = {"joint-operation": "o", "arrest-abroad": "^"}
FIRST, LAST = 2001.5, 2026.0
YEARS = (2005, 2010, 2015, 2020, 2025)
# From here on the words stand left of their marks.
LATE = 2012
ROW, LANE = 0.2, 0.16


@figure
def joint_operations(
    operations: pd.DataFrame, accounts: pd.DataFrame, milestones: pd.DataFrame, countries: pd.DataFrame, places: pd.DataFrame
) -> Figure:
    """Every operation with a partner, on the day or month on which it took place or was announced."""
    shared = require_rows(NAME, _shared(operations, accounts, milestones), "operations with a partner")
    _check(shared)
    known = Tables({"countries": countries, "places": places})
    rows = len(shared) * ROW + shared["lane"].nunique() * LANE
    return build_figure(
        NAME,
        shared,
        partial(_draw, shared=shared, known=known),
        heights=(rows + 0.95, rows + 1.15 + 0.24 * shared["lane"].nunique()),
        says=partial(_said, shared, known),
        table="operations",
        columns="date date_is place_ids kind partners partner_role counted_by",
        tables=("accounts", "milestones"),
    )


# Kinds of milestones that are operations.
OPERATIONS = ("operation", "joint-operation", "arrest-abroad")


def _shared(operations: pd.DataFrame, accounts: pd.DataFrame, milestones: pd.DataFrame) -> pd.DataFrame:
    """Return the operations with a partner, each with its lane, its publications and whether the article names it."""
    told = accounts.groupby("operation_id")["source_id"].agg(" ".join)
    named = set(milestones[(milestones["in_article"] == "yes") & milestones["kind"].isin(OPERATIONS)]["date"])
    shared = operations[operations["partners"] != ""]
    return shared.assign(
        lane=[next(lane for lane, state in LANES.items() if state in partners) for partners in shared["partners"]],
        sources=shared.index.map(told).fillna(""),
        # A milestone of the same day that the article names is this operation: they share no id.
        named=[date in named and len(date) == 10 for date in shared["date"]],
    ).sort_values("date", kind="stable")


def _check(shared: pd.DataFrame) -> None:
    for lane, partner in (("usa", "the United States"), ("spain", "Spain")):
        earlier = _lane(shared, lane)["date"] < shared["date"].get(CASE, "")
        assert_finding(NAME, f"joint cases with {partner} were on record before that of December 2021", earlier.any(), [CASE])


def _lane(shared: pd.DataFrame, lane: str) -> pd.DataFrame:
    return shared[shared["lane"] == lane]


def _said(shared: pd.DataFrame, known: Tables, language: str) -> dict[str, object]:
    drawn = [_lane(shared, lane) for lane in LANES if not _lane(shared, lane).empty]
    separator = messages.text("list-separator", language)
    return {
        "usa": _lane(shared, "usa")["date"].iloc[0][:4],
        "spain": _lane(shared, "spain")["date"].iloc[0][:4],
        "start": shared["date"].iloc[0][:4],
        "end": shared["date"].iloc[-1][:4],
        "article": messages.format_date(config.reference_day(), language),
        "lanes": separator.join(_span(rows, language, known) for rows in drawn),
        "listed": " ".join(_listed(rows, language, known) for rows in drawn),
        "named": separator.join(_event(row, language, known, short=True) for _, row in shared[shared["named"]].iterrows()),
    }


def _partners(rows: pd.DataFrame, language: str, known: Tables) -> str:
    """Return the name of a lane: the partner, or the partners of all who have no lane of their own."""
    state = LANES[rows["lane"].iloc[0]]
    ids = state or " ".join(dict.fromkeys(" ".join(rows["partners"]).split()))
    return messages.join_list(row_names.names_of("countries", ids, language, known), language)


def _span(rows: pd.DataFrame, language: str, known: Tables) -> str:
    first, last = rows["date"].iloc[0][:4], rows["date"].iloc[-1][:4]
    kind = "lane-once" if first == last else "lane-span"
    return figure_text(NAME, kind, language, lane=_partners(rows, language, known), first=first, last=last)


def _listed(rows: pd.DataFrame, language: str, known: Tables) -> str:
    events = messages.text("list-separator", language).join(_event(row, language, known) for _, row in rows.iterrows())
    return figure_text(NAME, "lane-listed", language, lane=_partners(rows, language, known), operations=events)


def _event(row: pd.Series, language: str, known: Tables, short: bool = False) -> str:
    """Return the date and the places of an operation; a short one has only the first place."""
    said = figure_text(NAME, "event", language, date=messages.format_date(row["date"], language), place=_place(row, language, known, short))
    others = " ".join(state for state in row["partners"].split() if state != LANES[row["lane"]]) if LANES[row["lane"]] else ""
    return figure_text(NAME, "with-others", language, event=said, others=messages.join_list(row_names.names_of("countries", others, language, known), language)) if others else said


def _place(row: pd.Series, language: str, known: Tables, short: bool) -> str:
    found = row_names.names_of("places", row["place_ids"], language, known)
    if not found and row["kind"] == "arrest-abroad":
        return messages.join_list(row_names.names_of("countries", row["partners"], language, known), language)
    if not found:
        return figure_text(NAME, "no-place", language)
    if short or len(found) == 1:
        return found[0]
    # Those at home are listed first, those abroad last.
    said = messages.join_list((found[0], found[-1]), language)
    return said if len(found) == 2 else figure_text(NAME, "more-places", language, places=said)


def _draw(canvas: Canvas, shared: pd.DataFrame, known: Tables) -> None:
    column = 1.2 if canvas.wide else 0.05
    y = head = canvas.key(_entries(canvas), 0.0, canvas.height - 0.12) - 0.36
    axes = timeline_lanes.lane_axes(canvas, column, canvas.width - column - 0.1, head, (FIRST, max(LAST, middle(shared["date"].iloc[-1]) + 0.3)), YEARS)
    for lane in LANES:
        if not _lane(shared, lane).empty:
            y = _rows(canvas, axes, y, _lane(shared, lane), known)
    reference_day.draw_line(canvas, axes)


def _entries(canvas: Canvas) -> list[tuple[marker_styles.MarkerStyle, str]]:
    kinds = ("joint-operation", "in-morocco", "arrest-abroad")
    return [*((_look(kind, marker_styles.RECORD), canvas.say(kind)) for kind in kinds), (NAMED.smaller(0.75), canvas.say("named"))]


def _look(kind: str, color: str) -> marker_styles.MarkerStyle:
    shape = SHAPES.get(kind, "s")
    return marker_styles.MarkerStyle(shape, {"o": 5.6, "s": 5.0, "^": 6.2}[shape], color, color)


def _rows(canvas: Canvas, axes: Axes, y: float, rows: pd.DataFrame, known: Tables) -> float:
    """Draw a lane's operations one under the other below a rule; return where the next lane begins."""
    canvas.text(0.0, y - LANE / 2 - 0.01, _partners(rows, canvas.language, known), weight=600, va="top")
    axes.axhline(y, color=marker_styles.RULE, linewidth=0.8, zorder=0)
    y -= LANE / 2 + ROW / 2 + (0.0 if canvas.wide else 0.24)
    for _, row in rows.iterrows():
        x, color = middle(row["date"]), marker_styles.CLAIM if row["named"] else marker_styles.RECORD
        canvas.span(axes, row["date"], y, color)
        canvas.marks(axes, [x], [y], _look(row["kind"], color))
        if row["named"]:
            canvas.marks(axes, [x], [y], NAMED)
        said = _event(row, canvas.language, known, short=not canvas.wide)
        style = {"color": marker_styles.CLAIM, "weight": 500} if row["named"] else {}
        canvas.label(axes, x, y, said, sides=("right",) if x < LATE else ("left",), gap=8, size=9, **style)
        y -= ROW
    return y + ROW / 2 - LANE / 2
