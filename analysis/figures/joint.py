"""Operations in which another state took part: a mark for each, in the lane of the partner."""

from functools import partial

import pandas as pd
from matplotlib.axes import Axes

from analysis.figures.shared import add_lane_axes, join_clauses
from talaqi import config, messages
from talaqi.displays import Figure, figure
from talaqi.figures.assertions import assert_finding, require_rows
from talaqi.figures.bundle import build_figure, figure_text
from talaqi.figures.canvas import Canvas
from talaqi.figures.marker_styles import CLAIM, RECORD, RULE, MarkerStyle
from talaqi.figures.timelines import draw_date_span, draw_reference_line, middle_position
from talaqi.tables import Tables, row_names

NAME = "joint-operations"
# The case with which the article begins.
CASE = "e2021-sala"
NAMED = MarkerStyle("D", 8.0, CLAIM, "none", 1.1)
# The lanes and their partners; an operation stands in the first lane that fits.
LANES = {"usa": "USA", "spain": "ESP", "others": ""}
# The shape and size of the mark of each kind of operation; the others have a square.
SHAPES = {"joint-operation": ("o", 5.6), "arrest-abroad": ("^", 6.2)}
# The kinds of milestones that are operations.
OPERATION_KINDS = ("operation", "joint-operation", "arrest-abroad")
FIRST, LAST = 2001.5, 2026.0
YEARS = (2005, 2010, 2015, 2020, 2025)
# From this year on the texts stand left of their marks.
LATE = 2012
ROW_HEIGHT, LANE_SPACE = 0.2, 0.16


@figure
def joint_operations(
    operations: pd.DataFrame,
    accounts: pd.DataFrame,
    milestones: pd.DataFrame,
    countries: pd.DataFrame,
    places: pd.DataFrame,
) -> Figure:
    """Every operation with a partner, on the day or month on which it took place or was announced."""
    rows = require_rows(NAME, _select_rows(operations, accounts, milestones), "operations with a partner")
    lanes = _split_lanes(rows)
    for lane, partner in (("usa", "the United States"), ("spain", "Spain")):
        is_earlier = lane in lanes and (lanes[lane]["date"] < rows["date"].get(CASE, "")).any()
        statement = f"joint cases with {partner} were on record before that of December 2021"
        assert_finding(NAME, statement, is_earlier, [CASE])
    tables = Tables({"countries": countries, "places": places})
    height = len(rows) * ROW_HEIGHT + len(lanes) * LANE_SPACE
    return build_figure(
        NAME,
        rows,
        partial(_draw, rows=rows, tables=tables),
        heights=(height + 0.95, height + 1.15 + 0.24 * len(lanes)),
        message_values=partial(_message_values, rows, tables),
        table="operations",
        columns="date date_is place_ids kind partners partner_role counted_by",
        tables=("accounts", "milestones"),
    )


def _select_rows(operations: pd.DataFrame, accounts: pd.DataFrame, milestones: pd.DataFrame) -> pd.DataFrame:
    """Return the operations with a partner, each with its lane, its sources and whether the article names it."""
    sources = accounts.groupby("operation_id")["source_id"].agg(" ".join)
    is_named = (milestones["in_article"] == "yes") & milestones["kind"].isin(OPERATION_KINDS)
    named_days = {date for date in milestones[is_named]["date"] if len(date) == 10}
    rows = operations[operations["partners"] != ""]
    return rows.assign(
        lane=[next(lane for lane, state in LANES.items() if state in partners) for partners in rows["partners"]],
        sources=rows.index.map(sources).fillna(""),
        # A milestone of the same day that the article names is this operation; the two tables share no id.
        named=rows["date"].isin(named_days),
    ).sort_values("date", kind="stable")


def _split_lanes(rows: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """Return the rows of each lane that has some, in the order of the drawing."""
    return {lane: rows[rows["lane"] == lane] for lane in LANES if (rows["lane"] == lane).any()}


def _message_values(rows: pd.DataFrame, tables: Tables, language: str) -> dict[str, object]:
    lanes = _split_lanes(rows)
    named = (_describe_event(row, language, tables, short=True) for _, row in rows[rows["named"]].iterrows())
    return {
        "usa": lanes["usa"]["date"].iloc[0][:4],
        "spain": lanes["spain"]["date"].iloc[0][:4],
        "start": rows["date"].iloc[0][:4],
        "end": rows["date"].iloc[-1][:4],
        "article": messages.format_date(config.reference_day(), language),
        "lanes": join_clauses((_describe_span(lane, language, tables) for lane in lanes.values()), language),
        "listed": " ".join(_describe_events(lane, language, tables) for lane in lanes.values()),
        "named": join_clauses(named, language),
    }


def _name_countries(ids: str, language: str, tables: Tables) -> str:
    return messages.join_list(row_names.names_of("countries", ids, language, tables), language)


def _name_lane(rows: pd.DataFrame, language: str, tables: Tables) -> str:
    """Return the name of a lane: its partner, or the partners of all who have no lane of their own."""
    partners = LANES[rows["lane"].iloc[0]] or " ".join(dict.fromkeys(" ".join(rows["partners"]).split()))
    return _name_countries(partners, language, tables)


def _describe_span(rows: pd.DataFrame, language: str, tables: Tables) -> str:
    first, last = rows["date"].iloc[0][:4], rows["date"].iloc[-1][:4]
    kind = "lane-once" if first == last else "lane-span"
    return figure_text(NAME, kind, language, lane=_name_lane(rows, language, tables), first=first, last=last)


def _describe_events(rows: pd.DataFrame, language: str, tables: Tables) -> str:
    events = join_clauses((_describe_event(row, language, tables) for _, row in rows.iterrows()), language)
    return figure_text(NAME, "lane-listed", language, lane=_name_lane(rows, language, tables), operations=events)


def _describe_event(row: pd.Series, language: str, tables: Tables, short: bool = False) -> str:
    """Return the date and the places of an operation, and its other partners; a short text has only the first place."""
    date, place = messages.format_date(row["date"], language), _name_places(row, language, tables, short)
    event, lane_partner = figure_text(NAME, "event", language, date=date, place=place), LANES[row["lane"]]
    others = " ".join(state for state in row["partners"].split() if state != lane_partner)
    if not lane_partner or not others:
        return event
    return figure_text(NAME, "with-others", language, event=event, others=_name_countries(others, language, tables))


def _name_places(row: pd.Series, language: str, tables: Tables, short: bool) -> str:
    names = row_names.names_of("places", row["place_ids"], language, tables)
    if not names and row["kind"] == "arrest-abroad":
        return _name_countries(row["partners"], language, tables)
    if not names:
        return figure_text(NAME, "no-place", language)
    if short or len(names) == 1:
        return names[0]
    # Places at home are listed first, those abroad last.
    ends = messages.join_list((names[0], names[-1]), language)
    return ends if len(names) == 2 else figure_text(NAME, "more-places", language, places=ends)


def _draw(canvas: Canvas, rows: pd.DataFrame, tables: Tables) -> None:
    kinds = ("joint-operation", "in-morocco", "arrest-abroad")
    entries = [(_mark_style(kind, RECORD), canvas.format_message(kind)) for kind in kinds]
    entries.append((NAMED.scaled(0.75), canvas.format_message("named")))
    y = top = canvas.draw_legend(entries, 0.0, canvas.height - 0.12) - 0.36
    start = 1.2 if canvas.wide else 0.05
    limits = (FIRST, max(LAST, middle_position(rows["date"].iloc[-1]) + 0.3))
    axes = add_lane_axes(canvas, start, canvas.width - start - 0.1, top, limits, YEARS)
    for lane in _split_lanes(rows).values():
        y = _draw_lane(canvas, axes, y, lane, tables)
    draw_reference_line(canvas, axes)


def _mark_style(kind: str, color: str) -> MarkerStyle:
    shape, size = SHAPES.get(kind, ("s", 5.0))
    return MarkerStyle(shape, size, color, color)


def _draw_lane(canvas: Canvas, axes: Axes, y: float, rows: pd.DataFrame, tables: Tables) -> float:
    """Draw a lane's operations one under the other below a rule; return the y position of the next lane."""
    head = _name_lane(rows, canvas.language, tables)
    canvas.write_text(0.0, y - LANE_SPACE / 2 - 0.01, head, weight=600, va="top")
    axes.axhline(y, color=RULE, linewidth=0.8, zorder=0)
    y -= LANE_SPACE / 2 + ROW_HEIGHT / 2 + (0.0 if canvas.wide else 0.24)
    for _, row in rows.iterrows():
        x, color = middle_position(row["date"]), CLAIM if row["named"] else RECORD
        draw_date_span(axes, row["date"], y, color)
        canvas.draw_marks(axes, [x], [y], _mark_style(row["kind"], color))
        style = {"color": CLAIM, "weight": 500} if row["named"] else {}
        if row["named"]:
            canvas.draw_marks(axes, [x], [y], NAMED)
        label = _describe_event(row, canvas.language, tables, short=not canvas.wide)
        canvas.place_label(axes, x, y, label, ("right" if x < LATE else "left",), gap=8, size=9, **style)
        y -= ROW_HEIGHT
    return y + ROW_HEIGHT / 2 - LANE_SPACE / 2
