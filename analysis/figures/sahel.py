"""Deaths in organised violence in three states of the Sahel, year by year, with the range of the estimates."""

from collections.abc import Iterable
from functools import partial

import pandas as pd
from matplotlib.axes import Axes

from talaqi import config, dates, messages
from talaqi.displays import Figure, figure
from talaqi.figures import marker_styles, reference_day
from talaqi.figures.assertions import assert_finding, require_rows
from talaqi.figures.bundle import build_figure
from talaqi.figures.canvas import Canvas
from talaqi.tables import Tables, row_names

NAME = "deaths-in-sahel"
STATES = ("MLI", "BFA", "NER")
ESTIMATES = ["deaths_low", "deaths_best", "deaths_high"]
# Right of the last year stands a column of numbers, half an inch wide.
BEYOND, COLUMN = 1.4, 0.48
RANGE = "#BFDADD"


@figure
def deaths_in_sahel(sahel: pd.DataFrame, countries: pd.DataFrame) -> Figure:
    """Deaths in Mali, Burkina Faso and Niger by year: low, best and high, together and each."""
    counted = require_rows(NAME, sahel[sahel["iso3"].isin(STATES)], "years of Mali, Burkina Faso and Niger").sort_values(["year", "iso3"])
    together = counted.groupby("year")[ESTIMATES].sum()
    _check(together)
    return build_figure(
        NAME,
        counted,
        partial(_draw, counted=counted, together=together, countries=countries),
        heights=(3.8, 6.72),
        says=partial(_said, counted, together, countries),
        table="sahel",
        columns="iso3 year deaths_low deaths_best deaths_high version source_id",
    )


def _check(together: pd.DataFrame) -> None:
    before, after = _before(together), together[together.index > dates.year(config.reference_day())]
    fewer = after[after["deaths_low"] <= before["deaths_high"].max()].index
    holds = not after.empty and fewer.empty
    assert_finding(NAME, "each year since the article was deadlier than any before it by every estimate", holds, map(str, fewer))


def _before(together: pd.DataFrame) -> pd.DataFrame:
    return together[together.index <= dates.year(config.reference_day())]


def _said(counted: pd.DataFrame, together: pd.DataFrame, countries: pd.DataFrame, language: str) -> dict[str, object]:
    best = together["deaths_best"]
    points = {"first": _first(together), "before": _before(together).index[-1], "peak": best.idxmax(), "last": best.index[-1]}
    said = {key: messages.count_noun(int(best[year]), "death", language, case="nominative") for key, year in points.items()}
    years = {f"{key}-year": str(year) for key, year in points.items()}
    last = together.iloc[-1]
    return {
        **said,
        **years,
        "countries": messages.join_list((_country(one, language, countries) for one in STATES), language),
        "start": str(best.index[0]),
        "end": str(best.index[-1]),
        "release": messages.join_list(sorted(set(counted["version"])), language),
        "article": messages.format_date(config.reference_day()[:7], language),
        "years": _list(together, language),
        "highest": messages.format_number(int(_before(together)["deaths_high"].max()), language),
        "low": messages.format_number(int(last["deaths_low"]), language),
        "high": messages.format_number(int(last["deaths_high"]), language),
        "states": " ".join(_peak(counted, one, language, countries) for one in STATES),
    }


def _first(together: pd.DataFrame) -> int:
    """Return the year ten years before the article's, or the first that there is."""
    return max(dates.year(config.reference_day()) - 10, int(together.index[0]))


def _list(together: pd.DataFrame, language: str) -> str:
    said = (messages.text("year-and-number", language, year=str(year), number=messages.format_number(int(deaths), language)) for year, deaths in together["deaths_best"].items())
    return messages.text("list-separator", language).join(said)


def _peak(counted: pd.DataFrame, state: str, language: str, countries: pd.DataFrame) -> str:
    row = _highest(counted[counted["iso3"] == state])
    deaths = messages.count_noun(int(row["deaths_best"]), "death", language, case="nominative")
    return messages.text("state-peak", language, country=_country(state, language, countries), year=str(row["year"]), deaths=deaths)


def _highest(rows: pd.DataFrame) -> pd.Series:
    return rows.loc[rows["deaths_best"].idxmax()]


def _country(state: str, language: str, countries: pd.DataFrame) -> str:
    return row_names.name_of(f"countries/{state}", language, Tables({"countries": countries}))


def _draw(canvas: Canvas, counted: pd.DataFrame, together: pd.DataFrame, countries: pd.DataFrame) -> None:
    whole, each = ((0.5, 0.3, 3.8, 2.95), ((4.75, 2.56), (4.75, 1.43), (4.75, 0.3))) if canvas.wide else ((0.5, 4.12, 3.08, 2.1), ((0.5, 2.62), (0.5, 1.46), (0.5, 0.3)))
    _whole(canvas, whole, together)
    size = (2.65, 0.69) if canvas.wide else (3.08, 0.72)
    top = _round(counted["deaths_high"].max())
    for state, (start, bottom) in zip(STATES, each, strict=True):
        panel = canvas.axes(start, bottom, *size)
        rows = counted[counted["iso3"] == state].set_index("year")
        _years(canvas, panel, rows, top, (0, top // 2000 * 1000), said=bottom == each[-1][1])
        canvas.text(start, bottom + size[1] + 0.02, _country(state, canvas.language, countries), weight=600)
        _numbers(canvas, panel, rows.loc[[rows["deaths_best"].idxmax()], "deaths_best"], rows.index[-1] + BEYOND)
        reference_day.draw_line(canvas, panel, said=False)


def _round(highest: int) -> int:
    return int(highest) // 1000 * 1000 + 1000


def _whole(canvas: Canvas, place: tuple[float, float, float, float], together: pd.DataFrame) -> None:
    axes, top = canvas.axes(*place), _round(together["deaths_high"].max())
    _years(canvas, axes, together, top, range(0, top, 2000))
    canvas.text(0, place[1] + place[3] + 0.3, canvas.say("together"), weight=600)
    before = _before(together)["deaths_high"].max()
    axes.hlines(before, together.index[0], together.index[-1] + BEYOND, color=marker_styles.MUTED, linewidth=0.8, linestyle=(0, (1, 2)), zorder=1)
    said = canvas.wrap(canvas.say("before", number=canvas.number(before)), place[2] * 0.7, size=9)
    canvas.label(axes, together.index[0], before, said, sides=("above-right",), gap=3, size=9, color=marker_styles.MUTED)
    _numbers(canvas, axes, together["deaths_best"][together.index >= dates.year(config.reference_day())], together.index[-1] + BEYOND)
    reference_day.draw_line(canvas, axes)


def _years(canvas: Canvas, axes: Axes, rows: pd.DataFrame, top: int, ticks: Iterable[int], said: bool = True) -> None:
    """Draw a year as its best estimate in the range from the low to the high one."""
    share = COLUMN / (axes.get_position().width * canvas.width)
    canvas.time(axes, rows.index[0], rows.index[0] + (rows.index[-1] + BEYOND - rows.index[0]) / (1 - share), ())
    fifths = [year for year in rows.index if year % 5 == 0]
    axes.set_xticks([year + 0.5 for year in fifths], [str(year) if said else "" for year in fifths])
    canvas.values(axes, top, tuple(ticks))
    middle = [year + 0.5 for year in rows.index]
    axes.bar(middle, rows["deaths_high"] - rows["deaths_low"], width=0.62, bottom=rows["deaths_low"].astype(int), color=RANGE, zorder=2)
    canvas.marks(axes, middle, rows["deaths_best"], marker_styles.RECORDED.smaller(0.7))


def _numbers(canvas: Canvas, axes: Axes, best: pd.Series, x: float) -> None:
    """Write numbers in a column right of the last year, at `x`, one above the other, each tied to its mark."""
    height = axes.get_position().height * canvas.height
    step = 0.155 / height * axes.get_ylim()[1]
    for (year, deaths), y in zip(best.sort_values().items(), _apart(sorted(map(float, best)), step), strict=True):
        canvas.leader(axes, (year + 0.5, float(deaths)), (x, y))
        canvas.label(axes, x, y, canvas.number(deaths), sides=("right",), gap=2, size=9, weight=600, color=marker_styles.RECORD)


def _apart(ys: list[float], step: float) -> list[float]:
    """Return ascending heights moved no more than they must be to stand a step apart."""
    placed = list(ys)
    for _ in ys:
        for low in range(len(placed) - 1):
            lacking = step - (placed[low + 1] - placed[low])
            if lacking > 0:
                placed[low], placed[low + 1] = placed[low] - lacking / 2, placed[low + 1] + lacking / 2
    return placed
