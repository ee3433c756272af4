"""Operations in which another state took part: a mark for each, in the lane of the partner."""

from functools import partial, reduce
from operator import add

import pandas as pd
from matplotlib.axes import Axes

from analysis.figures.shared import add_lane_axes, find_sources, find_time_limits, join_clauses
from talaqi import config, messages
from talaqi.displays import Figure, figure
from talaqi.figures.assertions import Assertion, check_assertions, require_rows
from talaqi.figures.bundle import build_figure, figure_style, figure_text
from talaqi.figures.canvas import Canvas
from talaqi.figures.marker_styles import CLAIM, RECORD, RULE, MarkerStyle
from talaqi.figures.timelines import draw_date_span, draw_reference_line, middle_position
from talaqi.tables import Tables, row_names

NAME = "joint-operations"
NAMED = MarkerStyle("D", 8.0, CLAIM, "none", 1.1)
# The lanes and their partners; an operation stands in the first lane that fits.
LANES = {"usa": "USA", "spain": "ESP", "others": ""}
# The shape and size of the mark of each kind of operation; the others have a square.
SHAPES = {"joint-operation": ("o", 5.6), "arrest-abroad": ("^", 6.2)}
# The kinds of milestones that are operations.
OPERATION_KINDS = ("operation", "joint-operation", "arrest-abroad")
# So many partners without a lane of their own are named in the text for screen readers.
LISTED = 2
ROW_HEIGHT, LANE_SPACE = 0.2, 0.16
# Inches: a line of a lane's name, the column of the names on the wide canvas, and the margin of the axes.
LINE_HEIGHT, COLUMN_WIDTH, MARGIN = 0.17, 1.2, 0.1
# The services whose word it is, as the note says, nearly always: in at least so large a share of the operations.
NEARLY_ALWAYS = 0.75
SERVICE_COUNTRIES = ("MAR", "ESP")


@figure
def joint_operations(
    operations: pd.DataFrame,
    accounts: pd.DataFrame,
    milestones: pd.DataFrame,
    bodies: pd.DataFrame,
    countries: pd.DataFrame,
    places: pd.DataFrame,
) -> Figure:
    """Every operation with a partner, on the day or month on which it took place or was announced."""
    rows = require_rows(NAME, _select_rows(operations, accounts, milestones), "operations with a partner")
    tables = Tables({"operations": operations, "countries": countries, "places": places})
    check_assertions(NAME, tables, _list_assertions(rows, bodies))
    return build_figure(
        NAME,
        rows,
        partial(_draw, rows=rows, tables=tables),
        heights=(_find_height(rows, tables, True) + 0.95, _find_height(rows, tables, False) + 1.15),
        message_values=partial(_message_values, rows, tables),
        table="operations",
        columns="date date_is place_ids kind partners partner_role counted_by",
        tables=("accounts", "milestones"),
    )


def _list_assertions(rows: pd.DataFrame, bodies: pd.DataFrame) -> list[Assertion]:
    countries = rows["counted_by"].map(lambda ids: [bodies["country"].get(body) for body in ids.split()])
    is_home = countries.map(lambda states: any(state in SERVICE_COUNTRIES for state in states))
    others = rows.index[~is_home]
    imprecise = rows.index[~rows["date"].str.len().isin((7, 10))]
    return [
        Assertion(
            "note",
            "nearly all operations are known from Moroccan or Spanish services",
            len(others) <= (1 - NEARLY_ALWAYS) * len(rows),
            others,
        ),
        Assertion("note", "each date has a day or a month", imprecise.empty, imprecise),
        Assertion("note", "some dates are those of the announcement", (rows["date_is"] == "announcement").any()),
    ]


def _select_rows(operations: pd.DataFrame, accounts: pd.DataFrame, milestones: pd.DataFrame) -> pd.DataFrame:
    """Return the operations with a partner, each with its lane, its sources and whether the article names it."""
    is_named = (milestones["in_article"] == "yes") & milestones["kind"].isin(OPERATION_KINDS)
    named_days = {date for date in milestones[is_named]["date"] if len(date) == 10}
    rows = operations[operations["partners"] != ""]
    return rows.assign(
        lane=[next(lane for lane, state in LANES.items() if state in partners) for partners in rows["partners"]],
        sources=find_sources(rows, accounts),
        # A milestone of the same day that the article names is this operation; the two tables share no id.
        named=rows["date"].isin(named_days),
    ).sort_values("date", kind="stable")


def _split_lanes(rows: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """Return the rows of each lane that has some, in the order of the drawing."""
    return {lane: rows[rows["lane"] == lane] for lane in LANES if (rows["lane"] == lane).any()}


def _message_values(rows: pd.DataFrame, tables: Tables, language: str) -> dict[str, object]:
    lanes = _split_lanes(rows)
    return {
        "usa": lanes["usa"]["date"].iloc[0][:4],
        "spain": lanes["spain"]["date"].iloc[0][:4],
        "start": rows["date"].iloc[0][:4],
        "end": rows["date"].iloc[-1][:4],
        "article": messages.format_date(config.reference_day(), language),
        "lanes": join_clauses((_describe_span(lane, language, tables) for lane in lanes.values()), language),
        "listed": " ".join(_describe_events(lane, language, tables) for lane in lanes.values()),
        "named-count": messages.format_number(int(rows["named"].sum()), language),
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
    name = _name_lane(rows, language, tables)
    if len(set(" ".join(rows["partners"]).split())) > LISTED and not LANES[rows["lane"].iloc[0]]:
        name = figure_text(NAME, "lane-others", language)
    return figure_text(NAME, kind, language, lane=name, first=first, last=last)


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


def _lane_heights(rows: pd.DataFrame, tables: Tables, canvas: Canvas) -> dict[str, tuple[str, float]]:
    """Return the name of each lane, in lines, and its height in inches."""
    heights = {}
    for lane, operations in _split_lanes(rows).items():
        width = COLUMN_WIDTH - MARGIN if canvas.wide else canvas.width
        name = canvas.wrap_text(_name_lane(operations, canvas.language, tables), width, weight=600)
        lines, content = (name.count("\n") + 1) * LINE_HEIGHT, len(operations) * ROW_HEIGHT
        heights[lane] = (name, (max(content, lines) if canvas.wide else content + lines + 0.07) + LANE_SPACE)
    return heights


def _find_height(rows: pd.DataFrame, tables: Tables, wide: bool) -> float:
    """Return the height of all lanes, in inches, in the language in which their names need most lines."""
    with figure_style():
        canvases = [Canvas(NAME, language, wide, 1) for language in config.languages()]
        heights = [[height for _, height in _lane_heights(rows, tables, canvas).values()] for canvas in canvases]
    # Not sum(), which rounds otherwise from Python 3.12 on.
    return max(round(reduce(add, lanes), 3) for lanes in heights)


def _draw(canvas: Canvas, rows: pd.DataFrame, tables: Tables) -> None:
    kinds = ("joint-operation", "in-morocco", "arrest-abroad")
    entries = [(_mark_style(kind, RECORD), canvas.format_message(kind)) for kind in kinds]
    entries.append((NAMED.scaled(0.75), canvas.format_message("named")))
    y = canvas.draw_legend(entries, 0.0, canvas.height - 0.12) - 0.36
    start = COLUMN_WIDTH if canvas.wide else MARGIN / 2
    limits = find_time_limits(map(middle_position, rows["date"]))
    axes = add_lane_axes(canvas, start, canvas.width - start - MARGIN, y, limits)
    heights = _lane_heights(rows, tables, canvas)
    for lane, operations in _split_lanes(rows).items():
        name, height = heights[lane]
        _draw_lane(canvas, axes, y, name, operations, tables)
        y -= height
    draw_reference_line(canvas, axes)


def _mark_style(kind: str, color: str) -> MarkerStyle:
    shape, size = SHAPES.get(kind, ("s", 5.0))
    return MarkerStyle(shape, size, color, color)


def _draw_lane(canvas: Canvas, axes: Axes, y: float, name: str, rows: pd.DataFrame, tables: Tables) -> None:
    """Draw a lane's operations one under the other below a rule."""
    canvas.write_text(0.0, y - LANE_SPACE / 2 - 0.01, name, weight=600, va="top")
    axes.axhline(y, color=RULE, linewidth=0.8, zorder=0)
    y -= LANE_SPACE / 2 + ROW_HEIGHT / 2 + (0.0 if canvas.wide else (name.count("\n") + 1) * LINE_HEIGHT + 0.07)
    middle = sum(axes.get_xlim()) / 2
    for _, row in rows.iterrows():
        x, color = middle_position(row["date"]), CLAIM if row["named"] else RECORD
        draw_date_span(axes, row["date"], y, color)
        canvas.draw_marks(axes, [x], [y], _mark_style(row["kind"], color))
        style = {"color": CLAIM, "weight": 500} if row["named"] else {}
        if row["named"]:
            canvas.draw_marks(axes, [x], [y], NAMED)
        label = _describe_event(row, canvas.language, tables, short=not canvas.wide)
        sides = ("right", "left") if x < middle else ("left", "right")
        canvas.place_label(axes, x, y, label, sides, gap=8, size=9, **style)
        y -= ROW_HEIGHT
