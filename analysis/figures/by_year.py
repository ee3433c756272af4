"""Cells and arrests year by year: every number that was stated for a year, by who counted; nothing is averaged."""

from functools import partial
from itertools import zip_longest

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from analysis.figures.shared import KIND_STYLES, body_kind, join_alternatives, list_legend_entries, write_footer
from talaqi import messages
from talaqi.displays import Figure, figure
from talaqi.figures import marker_styles
from talaqi.figures.assertions import Assertion, check_assertions, require_rows
from talaqi.figures.bundle import build_figure
from talaqi.figures.canvas import Canvas, Label, is_lower_bound
from talaqi.tables import Tables

# The scopes that are comparable within a year; networks named one by one and people charged are not.
SCOPES = ("national", "bureau", "isis-linked", "local-media")
# Arrests need more height: many and few share one axis, and the numbers of the later years need space.
HEIGHTS = {"cells-by-year": (3.3, 3.7), "arrests-by-year": (3.75, 4.45)}
# The least distance between the years of the axis, in inches.
YEAR_SPACING = 0.4
# Both figures begin here, so that a year without a number is visible as such.
FIRST = 2014
# The distance of each kind of body from the middle of its year, in years.
OFFSETS = {
    "bcij": -0.26,
    "services": -0.18,
    "interior-ministry": -0.1,
    "government": 0.0,
    "us-state": 0.1,
    "press": 0.26,
}
NUMBER_STYLE = {"weight": 600, "size": 9}


@figure
def cells_by_year(counts: pd.DataFrame, bodies: pd.DataFrame) -> Figure:
    """The cells of each year, by who counted them."""
    name = "cells-by-year"
    rows = require_rows(name, _select_yearly(counts, "cells_dismantled"), "yearly numbers of cells")
    titled = {key: _latest_statement(name, rows, 2018, body) for key, body in (("bureau", "bcij"), ("us", "us-state"))}
    by_bureau = rows[rows["counted_by"] == "bcij"]
    by_ministry = rows[rows["counted_by"] == "interior-ministry"]
    others = by_bureau.index[by_bureau["scope"] != "bureau"]
    check_assertions(
        name,
        Tables({"counts": counts}),
        [
            _is_lower("title alt", titled["bureau"], titled["us"]),
            Assertion("note", "the BCIJ counts its own cases", others.empty, others),
            Assertion(
                "note",
                "the Interior Ministry mostly counts the whole country",
                (by_ministry["scope"] == "national").mean() > 0.5,
                tuple(map(str, by_ministry.index[by_ministry["scope"] != "national"])),
            ),
        ],
    )
    return _build(name, rows, bodies, titled, "cell")


@figure
def arrests_by_year(counts: pd.DataFrame, bodies: pd.DataFrame) -> Figure:
    """The arrests of each year, by who counted them."""
    name = "arrests-by-year"
    rows = require_rows(name, _select_yearly(counts, "arrests"), "yearly numbers of arrests")
    counting = {"ministry": "interior-ministry", "us": "us-state", "bureau": "bcij"}
    titled = {key: _latest_statement(name, rows, 2021, body) for key, body in counting.items()}
    stated = list(titled.values())
    check_assertions(
        name,
        Tables({"counts": counts}),
        [
            _is_lower("title alt", titled["ministry"], titled["us"]),
            _is_lower("title alt", titled["us"], titled["bureau"]),
            *(
                Assertion(
                    "title",
                    f"the three numbers have different {content}",
                    len({row[column] for row in stated}) == len(stated),
                    tuple(f"{row.name} {row[column]}" for row in stated),
                )
                for content, column in (("scopes", "scope"), ("ends", "period_end"))
            ),
        ],
    )
    return _build(name, rows, bodies, titled, "arrest")


def _is_lower(texts: str, lower: pd.Series, higher: pd.Series) -> Assertion:
    """Return the assertion that one row has a lower number than another."""
    numbers = [f"{row.name} {row['value']}" for row in (lower, higher)]
    is_lower = lower["value"] < higher["value"]
    return Assertion(texts, f"{lower.name} is lower than {higher.name}", is_lower, numbers)


def _build(name: str, rows: pd.DataFrame, bodies: pd.DataFrame, titled: dict[str, pd.Series], noun: str) -> Figure:
    """Return the figure of yearly numbers; `titled` holds the rows that the title names."""
    titled_ids = [str(row.name) for row in titled.values()]
    return build_figure(
        name,
        rows,
        partial(_draw, rows=rows, tables=Tables({"bodies": bodies}), titled=titled_ids),
        HEIGHTS[name],
        message_values=partial(_message_values, rows, titled, noun),
        table="counts",
        columns="period_start period_end value qualifier counted_by scope stated_on source_id note",
    )


def _select_yearly(counts: pd.DataFrame, measure: str) -> pd.DataFrame:
    """Return the observations of a measure for a year or part of one, with the year and the kind of body."""
    is_observation = (counts["measure"] == measure) & (counts["role"] == "observation") & counts["scope"].isin(SCOPES)
    start, end = counts["period_start"], counts["period_end"]
    rows = counts[is_observation & (start.str.len() == 4) & (end.str[:4] == start)]
    rows = rows.assign(year=rows["period_start"].astype(int), kind=rows["counted_by"].map(body_kind))
    return rows.sort_values(["year", "stated_on"], kind="stable")


def _latest_statement(name: str, rows: pd.DataFrame, year: int, body: str) -> pd.Series:
    """Return what a body stated last for a year."""
    statements = rows[(rows["year"] == year) & (rows["counted_by"] == body)]
    return require_rows(name, statements, f"number of {body} for {year}").iloc[-1]


def _covers_year(rows: pd.DataFrame) -> pd.Series:
    """Return whether each number covers the whole of its year."""
    return rows["period_end"] == rows["period_start"]


def _message_values(
    rows: pd.DataFrame, titled: dict[str, pd.Series], noun: str, language: str
) -> dict[str, object]:
    def count(row: pd.Series) -> str:
        return messages.count_noun(int(row["value"]), noun, language, row["qualifier"])

    highest, year = rows.loc[rows["value"].idxmax()], next(iter(titled.values()))["year"]
    # Exact numbers first: "15, 55 or at least 65" would read as if 55 were a minimum too.
    ordered = sorted(titled.values(), key=lambda row: (row["qualifier"] != "exact", row["value"]))
    numbers = [
        *(messages.qualify_number(int(row["value"]), language, row["qualifier"]) for row in ordered[:-1]),
        count(ordered[-1]),
    ]
    linked = sorted(set(rows[rows["scope"] == "isis-linked"]["year"]))
    return {
        **{name: count(row) for name, row in titled.items()},
        **{
            f"{name}-number": messages.qualify_number(int(row["value"]), language, row["qualifier"])
            for name, row in titled.items()
        },
        "numbers": messages.count_noun(len(rows), "number", language, case="nominative"),
        "linked": messages.join_list(map(str, linked), language),
        "since": str(rows["year"].min()),
        "until": str(rows["year"].max()),
        "highest": count(highest),
        "highest-year": str(highest["year"]),
        "year": str(year),
        "either": join_alternatives(numbers, language),
        "parts": messages.format_number(int((~_covers_year(rows)).sum()), language),
    }


def _draw(canvas: Canvas, rows: pd.DataFrame, tables: Tables, titled: list[str]) -> None:
    years = range(min(FIRST, int(rows["year"].min())), int(rows["year"].max()) + 1)
    bottom = 0.3 + write_footer(canvas)
    entries = list_legend_entries(rows["counted_by"], canvas.language, tables)
    if not _covers_year(rows).all():
        entries.append((marker_styles.HOLLOW, messages.text("figure-part-of-year", canvas.language)))
    entries.append((None, messages.text("figure-more-than", canvas.language)))
    height = canvas.draw_legend(entries, 0, canvas.height - 0.1) - bottom - 0.24
    axes = canvas.add_axes(0.45, bottom, canvas.width - 0.5, height)
    canvas.set_time_axis(axes, years[0] - 0.5, years[-1] + 0.5, YEAR_SPACING)
    axes.tick_params(axis="x", length=0)
    canvas.set_value_axis(axes, int(rows["value"].max()) * 1.17)
    for year in years:
        _draw_year(canvas, axes, year, rows[rows["year"] == year])
    numbers = (_list_numbers(canvas, rows[rows["year"] == year], titled) for year in years)
    # The numbers that the title names are placed first, then the highest of each year, then the lowest.
    ranks = zip_longest(*numbers)
    labels = [label for rank in ranks for label in rank if label]
    canvas.place_labels(axes, labels, canvas.find_axes_box(axes, margin=4))


def _draw_year(canvas: Canvas, axes: Axes, year: int, rows: pd.DataFrame) -> None:
    if year % 2 == 0:
        axes.axvspan(year - 0.5, year + 0.5, color=canvas.add_color("#F6F7F8", dark="#1A1F24"), zorder=0)
    if rows.empty:
        label = messages.text("figure-none-found", canvas.language)
        canvas.place_label(axes, year, 0, label, sides=("above",), size=9, color=marker_styles.MUTED)
        return
    whole_years = rows["value"][_covers_year(rows)]
    if whole_years.nunique() > 1:
        low, height, unit = whole_years.min(), whole_years.max() - whole_years.min(), axes.get_ylim()[1] / 100
        color = canvas.add_color("#E1E5E9", dark="#283038")
        span = Rectangle((year - 0.4, low - 2 * unit), 0.8, height + 4 * unit, color=color, zorder=1)
        axes.add_patch(span)
    for (kind, is_whole_year), group in rows.groupby(["kind", _covers_year(rows)]):
        style = KIND_STYLES[kind] if is_whole_year else KIND_STYLES[kind].hollow()
        xs, ys = [year + OFFSETS[kind]] * len(group), group["value"]
        canvas.draw_marks(axes, xs, ys, style if canvas.wide else style.scaled(0.8))
        lower_bounds = ys[group["qualifier"].map(is_lower_bound)]
        canvas.draw_more_than(axes, xs[: len(lower_bounds)], lower_bounds, style.edge)


def _list_numbers(canvas: Canvas, rows: pd.DataFrame, titled: list[str]) -> tuple[Label | None, ...]:
    """Return the labels of a year in their order: those that the title names, the highest number, the lowest.

    The lowest is left out where it finds no place, and on the narrow canvas the highest, too.
    """
    if rows.empty:
        return (None,) * (len(titled) + 2)
    is_bound = rows["qualifier"].map(is_lower_bound)
    # Of two equal numbers, the one nearer to the middle of the year comes last.
    ordered = rows.assign(is_bound=is_bound, nearness=-rows["kind"].map(OFFSETS).abs())
    ordered = ordered.sort_values(["value", "is_bound", "nearness"])
    low, high = ordered.iloc[0], ordered.iloc[-1]
    labelled: dict[float, str] = {high["value"]: str(high.name)}
    labels: list[Label | None] = []
    for row_id in titled:
        is_new = row_id in rows.index and rows.at[row_id, "value"] not in labelled
        labels.append(_make_label(canvas, rows.loc[row_id], ("right", "below", "left", "above")) if is_new else None)
        if is_new:
            labelled[rows.at[row_id, "value"]] = row_id
    labels.append(_make_label(canvas, high, ("above", "right", "left")[: 3 if canvas.wide else 1], not canvas.wide))
    is_new = low["value"] not in labelled
    # On the narrow canvas a number beside its mark would stand in the next year.
    sides = ("below", "right", "left") if canvas.wide else ("below",)
    labels.append(_make_label(canvas, low, sides, optional=True) if is_new else None)
    return tuple(labels)


def _make_label(canvas: Canvas, row: pd.Series, sides: tuple[str, ...], optional: bool = False) -> Label:
    gap = 15 if is_lower_bound(row["qualifier"]) and sides[0] == "above" else 6
    x, y = row["year"] + OFFSETS[row["kind"]], float(row["value"])
    return Label(x, y, _number(canvas, row), sides, gap, optional=optional, number=True, style=NUMBER_STYLE)


def _number(canvas: Canvas, row: pd.Series) -> str:
    return canvas.format_number(row["value"], row["qualifier"])
