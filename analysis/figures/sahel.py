"""Deaths in organised violence in three states of the Sahel, year by year, with the range of the estimates."""

from functools import partial

import pandas as pd
from matplotlib.axes import Axes

from analysis.figures.shared import join_clauses
from talaqi import config, dates, messages
from talaqi.displays import Figure, figure
from talaqi.figures.assertions import Assertion, check_assertions, require_rows
from talaqi.figures.bundle import build_figure
from talaqi.figures.canvas import Canvas
from talaqi.figures.marker_styles import MUTED, RECORD, RECORDED
from talaqi.figures.timelines import draw_reference_line
from talaqi.tables import Tables, row_names

NAME = "deaths-in-sahel"
STATES = ("MLI", "BFA", "NER")
ESTIMATES = ["deaths_low", "deaths_best", "deaths_high"]
# Right of the last year, so many years on, stands a column of numbers, so many inches wide.
YEARS_TO_COLUMN, COLUMN_WIDTH = 1.4, 0.48
# The least distance between the years of the axes, between the numbers of the large panel and of small ones, in inches.
YEAR_SPACING, VALUE_SPACING, SMALL_SPACING = 0.38, 0.45, 0.3
# Positions in inches: the axes of all states together, those of each state from the top down, and the size of these.
WIDE = ((0.5, 0.3, 3.8, 2.95), ((4.75, 2.56), (4.75, 1.43), (4.75, 0.3)), (2.65, 0.69))
NARROW = ((0.5, 4.12, 3.08, 2.1), ((0.5, 2.62), (0.5, 1.46), (0.5, 0.3)), (3.08, 0.72))


@figure
def deaths_in_sahel(sahel: pd.DataFrame, countries: pd.DataFrame) -> Figure:
    """Deaths in Mali, Burkina Faso and Niger by year: low, best and high, together and each."""
    rows = require_rows(NAME, sahel[sahel["iso3"].isin(STATES)], "years of Mali, Burkina Faso and Niger")
    rows = rows.sort_values(["year", "iso3"])
    totals = rows.groupby("year")[ESTIMATES].sum()
    after = totals[totals.index > _reference_year()]
    tables = Tables({"sahel": sahel, "countries": countries})
    values = [f"{year}: at least {low}" for year, low in after["deaths_low"].items()]
    condition = f"a year since the article had, by every estimate, more deaths than {_highest_before(totals)}"
    incomplete = rows["year"].value_counts()
    incomplete = incomplete.index[incomplete < len(STATES)]
    check_assertions(
        NAME,
        tables,
        [
            Assertion("title", condition, not _list_deadlier(totals).empty, values),
            Assertion("subtitle", "each year has a row of each state", incomplete.empty, incomplete),
        ],
    )
    return build_figure(
        NAME,
        rows,
        partial(_draw, rows=rows, totals=totals, tables=tables),
        heights=(3.8, 6.72),
        message_values=partial(_message_values, rows, totals, tables),
        table="sahel",
        columns="iso3 year deaths_low deaths_best deaths_high version source_id",
    )


def _list_deadlier(totals: pd.DataFrame) -> pd.Index:
    """Return the years since the article whose lowest estimate is above the highest of any year before."""
    return totals.index[(totals.index > _reference_year()) & (totals["deaths_low"] > _highest_before(totals))]


def _reference_year() -> int:
    return dates.year(config.reference_day())


def _highest_before(totals: pd.DataFrame) -> int:
    """Return the highest estimate of a year up to the article's."""
    return int(totals["deaths_high"][totals.index <= _reference_year()].max())


def _message_values(rows: pd.DataFrame, totals: pd.DataFrame, tables: Tables, language: str) -> dict[str, object]:
    best, last = totals["deaths_best"], totals.iloc[-1]
    # The year ten years before the article's, or the first that there is.
    years = {
        "first": max(_reference_year() - 10, int(totals.index[0])),
        "before": totals.index[totals.index <= _reference_year()][-1],
        "peak": best.idxmax(),
        "last": best.index[-1],
    }
    clauses = (
        messages.text("year-and-number", language, year=str(year), number=messages.format_number(int(deaths), language))
        for year, deaths in best.items()
    )
    since, deadlier = int((totals.index > _reference_year()).sum()), _list_deadlier(totals)
    return {
        "deadlier": "all" if len(deadlier) == since else "some",
        "deadlier-number": messages.format_number(len(deadlier), language),
        "deadlier-count": messages.count_noun(len(deadlier), "year", language, case="nominative"),
        "years-since": messages.count_noun(since, "year", language),
        **{name: _count_deaths(best[year], language) for name, year in years.items()},
        **{f"{name}-year": str(year) for name, year in years.items()},
        "countries": messages.join_list(row_names.names_of("countries", " ".join(STATES), language, tables), language),
        "start": str(best.index[0]),
        "end": str(best.index[-1]),
        "release": messages.join_list(sorted(set(rows["version"])), language),
        "article": messages.format_date(config.reference_day()[:7], language),
        "years": join_clauses(clauses, language),
        "highest": messages.format_number(_highest_before(totals), language),
        "low": messages.format_number(int(last["deaths_low"]), language),
        "high": messages.format_number(int(last["deaths_high"]), language),
        "states": " ".join(_describe_peak(rows[rows["iso3"] == state], language, tables) for state in STATES),
    }


def _count_deaths(number: float, language: str) -> str:
    return messages.count_noun(int(number), "death", language, case="nominative")


def _describe_peak(rows: pd.DataFrame, language: str, tables: Tables) -> str:
    peak = rows.loc[rows["deaths_best"].idxmax()]
    country = _name_country(peak["iso3"], language, tables)
    deaths = _count_deaths(peak["deaths_best"], language)
    return messages.text("state-peak", language, country=country, year=str(peak["year"]), deaths=deaths)


def _name_country(state: str, language: str, tables: Tables) -> str:
    return row_names.name_of(f"countries/{state}", language, tables)


def _draw(canvas: Canvas, rows: pd.DataFrame, totals: pd.DataFrame, tables: Tables) -> None:
    whole, each, size = WIDE if canvas.wide else NARROW
    _draw_totals(canvas, whole, totals)
    top = _round_up(rows["deaths_high"].max())
    for state, (start, bottom) in zip(STATES, each, strict=True):
        axes = canvas.add_axes(start, bottom, *size)
        years = rows[rows["iso3"] == state].set_index("year")
        _draw_years(canvas, axes, years, top, labelled=bottom == each[-1][1])
        name = _name_country(state, canvas.language, tables)
        canvas.write_text(start, bottom + size[1] + 0.02, name, weight=600)
        peak = years.loc[[years["deaths_best"].idxmax()], "deaths_best"]
        _write_numbers(canvas, axes, peak, years.index[-1] + YEARS_TO_COLUMN)
        draw_reference_line(canvas, axes, labelled=False)


def _round_up(highest: int) -> int:
    return int(highest) // 1000 * 1000 + 1000


def _draw_totals(canvas: Canvas, position: tuple[float, float, float, float], totals: pd.DataFrame) -> None:
    axes, top = canvas.add_axes(*position), _round_up(totals["deaths_high"].max())
    _, bottom, width, height = position
    _draw_years(canvas, axes, totals, top)
    canvas.write_text(0, bottom + height + 0.3, canvas.format_message("together"), weight=600)
    highest, first, column = _highest_before(totals), totals.index[0], totals.index[-1] + YEARS_TO_COLUMN
    axes.hlines(highest, first, column, color=MUTED, linewidth=0.8, linestyle=(0, (1, 2)), zorder=1)
    label = canvas.format_message("before", number=canvas.format_number(highest))
    lines = canvas.wrap_text(label, width * 0.7, size=9)
    canvas.place_label(axes, first, highest, lines, sides=("above-right",), gap=3, size=9, color=MUTED)
    _write_numbers(canvas, axes, totals["deaths_best"][totals.index >= _reference_year()], column)
    draw_reference_line(canvas, axes)


def _draw_years(canvas: Canvas, axes: Axes, rows: pd.DataFrame, top: int, labelled: bool = True) -> None:
    """Draw each year as its best estimate within the range from the low to the high estimate."""
    first, column = rows.index[0], rows.index[-1] + YEARS_TO_COLUMN
    share = COLUMN_WIDTH / (axes.get_position().width * canvas.width)
    axes.set_xlim(first, first + (column - first) / (1 - share))
    years = canvas.list_years(axes, rows.index, YEAR_SPACING, offset=0.5)
    axes.set_xticks([year + 0.5 for year in years], [str(year) if labelled else "" for year in years])
    canvas.set_value_axis(axes, top, VALUE_SPACING if axes.get_position().height * canvas.height > 1 else SMALL_SPACING)
    xs, low = [year + 0.5 for year in rows.index], rows["deaths_low"]
    color = canvas.add_color("#BFDADD", dark="#2C5A62")
    axes.bar(xs, rows["deaths_high"] - low, width=0.62, bottom=low.astype(int), color=color, zorder=2)
    canvas.draw_marks(axes, xs, rows["deaths_best"], RECORDED.scaled(0.7))


def _write_numbers(canvas: Canvas, axes: Axes, best: pd.Series, x: float) -> None:
    """Write numbers in a column at `x`, one above the other, each connected with its mark."""
    height = axes.get_position().height * canvas.height
    spacing = 0.155 / height * axes.get_ylim()[1]
    ys = _spread(sorted(map(float, best)), spacing)
    for (year, deaths), y in zip(best.sort_values().items(), ys, strict=True):
        canvas.draw_leader(axes, (year + 0.5, float(deaths)), (x, y))
        number = canvas.format_number(deaths)
        canvas.place_label(axes, x, y, number, sides=("right",), gap=2, size=9, weight=600, color=RECORD)


def _spread(ys: list[float], spacing: float) -> list[float]:
    """Return ascending positions, moved no more than necessary to be a spacing apart."""
    spread = list(ys)
    for _ in ys:
        for low in range(len(spread) - 1):
            lacking = spacing - (spread[low + 1] - spread[low])
            if lacking > 0:
                spread[low], spread[low + 1] = spread[low] - lacking / 2, spread[low + 1] + lacking / 2
    return spread
