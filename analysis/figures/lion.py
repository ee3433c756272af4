"""African Lion, edition by edition: participants by who is counted, and the editions without a number."""

from functools import partial

import pandas as pd
from matplotlib.axes import Axes

from talaqi import config, dates, messages
from talaqi.displays import Figure, figure
from talaqi.figures.assertions import Assertion, FigureError, check_assertions, require_rows
from talaqi.figures.bundle import build_figure, figure_text
from talaqi.figures.canvas import Canvas, Label, is_lower_bound
from talaqi.figures.marker_styles import CATEGORIES, CLAIM, FAINT, MUTED, PAPER, RECORDED, MarkerStyle
from talaqi.figures.timelines import DASHES, draw_reference_line, format_reference_day
from talaqi.tables import Tables, row_names

NAME = "african-lion"
# Who is counted: each scope has a mark of its own, and none is compared with another.
SCOPES = {
    "all-countries": RECORDED.scaled(1.25),
    "us-and-morocco": MarkerStyle("s", 6.0, CATEGORIES[0], CATEGORIES[0]),
    "us-only": MarkerStyle("^", 7.0, CATEGORIES[4], CATEGORIES[4]),
}
# The scope of an edition on whose participants reports differ, with no number preferred.
DIFFER = "reports-differ"
# The least distance between the years of the axis, in inches: each year is labelled as long as there is space.
EDITION_SPACING = 0.34
CANCELLED = MarkerStyle("X", 7.0, MUTED, PAPER, 1.1)


@figure
def african_lion(african_lion: pd.DataFrame, terms: pd.DataFrame) -> Figure:
    """Participants of each edition by scope; cancelled, planned and uncounted editions are drawn as such."""
    editions = _order_editions(require_rows(NAME, african_lion, "editions of African Lion"))
    run = _find_rising_run(editions)
    check_assertions(NAME, Tables({"african_lion": african_lion}), _list_assertions(editions, run))
    return build_figure(
        NAME,
        editions,
        lambda canvas: (_draw_wide if canvas.wide else _draw_narrow)(canvas, editions),
        heights=(3.75, 0.245 * (editions["year"].iloc[-1] - editions["year"].iloc[0] + 1) + 1.0),
        message_values=partial(_message_values, editions, run, Tables({"terms": terms})),
        table="african_lion",
        columns="edition_year status participants qualifier participants_scope participants_note countries hosts "
        "sources",
    )


def _order_editions(african_lion: pd.DataFrame) -> pd.DataFrame:
    """Return the editions in order, with their years as numbers; raise FigureError for a scope that has no mark."""
    has_number, has_mark = african_lion["participants"].notna(), african_lion["participants_scope"].isin(SCOPES)
    unknown = african_lion["participants_scope"][has_number & ~has_mark]
    if not unknown.empty:
        raise FigureError(
            f"data/african_lion.csv, row {unknown.index[0]!r}, column 'participants_scope': the figure {NAME!r} has no "
            f"mark for participants of the scope {unknown.iloc[0]!r}; write one of {', '.join(SCOPES)}, or leave the "
            "number out"
        )
    return african_lion.assign(year=african_lion["edition_year"].astype(int)).sort_values("year")


def _is_uncounted(editions: pd.DataFrame) -> pd.Series:
    """Return whether an edition was held and no number of its participants was found."""
    is_without_number = (editions["status"] == "held") & editions["participants"].isna()
    return is_without_number & (editions["participants_scope"] != DIFFER)


def _select_comparable(editions: pd.DataFrame) -> pd.DataFrame:
    """Return the last editions in a row that count participants from all countries."""
    counted = _select_counted(editions)
    others = counted["year"][counted["participants_scope"] != "all-countries"]
    return counted[counted["year"] > (others.max() if len(others) else 0)]


def _find_rising_run(editions: pd.DataFrame) -> pd.DataFrame:
    """Return the comparable editions up to the first whose number is not higher than the one before."""
    comparable = _select_comparable(editions)
    has_fallen = (comparable["participants"].diff() <= 0).cummax()
    return comparable[~has_fallen.fillna(False).astype(bool)]


def _list_assertions(editions: pd.DataFrame, run: pd.DataFrame) -> list[Assertion]:
    numbers = [f"{year} {number}" for year, number in _select_comparable(editions)["participants"].items()]
    return [
        Assertion("title", "the second of the last comparable editions had more participants", len(run) > 1, numbers),
        Assertion("subtitle", "some editions have a minimum", editions["qualifier"].map(is_lower_bound).any()),
        Assertion("note", "some editions have no row", bool(_list_missing_years(editions))),
        Assertion("alt", "some editions were held without a number", _is_uncounted(editions).any()),
    ]


def _select_counted(editions: pd.DataFrame) -> pd.DataFrame:
    return editions[editions["participants"].notna()]


def _list_missing_years(editions: pd.DataFrame) -> list[int]:
    """Return the years between the first and the last edition that have no row."""
    years = set(editions["year"])
    return [year for year in range(min(years), max(years)) if year not in years]


def _message_values(editions: pd.DataFrame, run: pd.DataFrame, tables: Tables, language: str) -> dict[str, object]:
    comparable, status, years = _select_comparable(editions), editions["status"], editions["year"]
    after = comparable["year"][comparable["year"] > run["year"].iloc[-1]]
    floors = years[editions["qualifier"].map(is_lower_bound)]
    uncounted = years[_is_uncounted(editions)]
    values: dict[str, object] = {
        "trend": "rising" if after.empty else "broken",
        "first": str(run["year"].iloc[0]),
        "last": str(run["year"].iloc[-1]),
        "after": "" if after.empty else str(after.iloc[0]),
        "floors": messages.join_list(map(str, floors), language),
        "cancelled": messages.join_list(map(str, years[status == "cancelled"]), language),
        "uncounted": messages.join_list(map(str, uncounted), language),
        "missing": messages.join_list(map(str, _list_missing_years(editions)), language),
        "start": str(years.iloc[0]),
        "end": str(years.iloc[-1]),
        "editions": " ".join(_describe_edition(row, language, tables) for _, row in editions.iterrows()),
    }
    everybody = _select_counted(editions)
    everybody = everybody[everybody["participants_scope"] == "all-countries"]["participants"]
    for name, row_id in (("lowest", everybody.idxmin()), ("highest", everybody.idxmax())):
        row = editions.loc[row_id]
        values[name] = messages.qualify_number(int(row["participants"]), language, row["qualifier"])
        values[f"{name}-year"] = str(row["year"])
    return values


def _describe_edition(row: pd.Series, language: str, tables: Tables) -> str:
    year = str(row["year"])
    if row["status"] != "held":
        status = row_names.name_of(f"terms/{row['status']}", language, tables)
        return figure_text(NAME, "other", language, year=year, status=status)
    if row["participants_scope"] == DIFFER:
        return figure_text(NAME, "differ", language, year=year)
    if pd.isna(row["participants"]):
        return figure_text(NAME, "uncounted", language, year=year)
    number, scope = int(row["participants"]), figure_text(NAME, row["participants_scope"], language)
    participants = messages.count_noun(number, "participant", language, row["qualifier"], case="nominative")
    return figure_text(NAME, "counted", language, year=year, participants=participants, scope=scope)


def _draw_legend(canvas: Canvas, editions: pd.DataFrame) -> float:
    scopes = set(_select_counted(editions)["participants_scope"])
    entries: list[tuple[MarkerStyle | None, str]] = [
        (style, canvas.format_message(scope)) for scope, style in SCOPES.items() if scope in scopes
    ]
    # On the narrow canvas the "+" beside a number must do: an arrow would point at another row.
    if canvas.wide and editions["qualifier"].map(is_lower_bound).any():
        entries.append((None, canvas.format_message("more-than")))
    return canvas.draw_legend(entries, 0.0, canvas.height - 0.12)


def _format_participants(canvas: Canvas, row: pd.Series) -> str:
    return canvas.format_number(row["participants"], row["qualifier"])


def _draw_wide(canvas: Canvas, editions: pd.DataFrame) -> None:
    """Draw the editions as stems along the axis of time, each in its year, with its number on its stem."""
    first, last = editions["year"].iloc[0], editions["year"].iloc[-1]
    counted = _select_counted(editions)
    axes = canvas.add_axes(0.12, 0.3, 7.31, canvas.height - 0.95)
    axes.set_xlim(first, last + 1)
    labelled = canvas.list_years(axes, range(first, last + 1), EDITION_SPACING, offset=0.5)
    axes.set_xticks([year + 0.5 for year in labelled], [str(year) for year in labelled])
    axes.tick_params(axis="x", length=0, labelsize=9)
    axes.set(ylim=(0, _value_limit(editions)), yticks=[])
    _draw_legend(canvas, editions)
    _draw_uncounted(canvas, axes, editions)
    for scope, style in SCOPES.items():
        rows = counted[counted["participants_scope"] == scope]
        xs, ys = rows["year"] + 0.5, rows["participants"]
        axes.vlines(xs, 0, ys.astype(int), color=style.edge, linewidth=1.3, alpha=0.55, zorder=2)
        canvas.draw_marks(axes, xs, ys, style)
        for x, y in zip(xs, ys, strict=True):
            canvas.occupy_line(axes, (x, 0), (x, float(y)))
    lower_bounds = counted[counted["qualifier"].map(is_lower_bound)]
    canvas.draw_more_than(axes, lower_bounds["year"] + 0.5, lower_bounds["participants"], MUTED)
    _label_numbers(canvas, axes, counted)
    draw_reference_line(canvas, axes)


def _value_limit(editions: pd.DataFrame) -> float:
    return float(editions["participants"].max()) * 1.2


def _label_numbers(canvas: Canvas, axes: Axes, counted: pd.DataFrame) -> None:
    """Write each number above its mark, and higher where it would touch another."""
    labels = [
        Label(
            row["year"] + 0.5,
            float(row["participants"]),
            _format_participants(canvas, row),
            ("above",),
            gap=14 if is_lower_bound(row["qualifier"]) else 6,
            reach=48,
            style={"size": 9, "weight": 500},
        )
        for _, row in counted.iterrows()
    ]
    canvas.place_labels(axes, labels)


def _draw_uncounted(canvas: Canvas, axes: Axes, editions: pd.DataFrame) -> None:
    """Write at the bottom of a year why it has no number."""
    limit, muted = axes.get_ylim()[1], {"size": 9, "color": MUTED}
    for _, row in editions[editions["participants"].isna()].iterrows():
        x, y, gap = row["year"] + 0.5, 0.0, 2
        if row["status"] == "cancelled":
            y, gap = limit * 0.03, 7
            canvas.draw_marks(axes, [x], [y], CANCELLED)
        # Two lines and low: a third would touch the number of the next year.
        label = "\n".join(canvas.format_message(_state(row)).rsplit(" ", 1))
        canvas.place_label(axes, x, y, label, sides=("above",), gap=gap, **muted)
    for years in _group_years(_list_missing_years(editions)):
        start, end = years[0], years[-1] + 1
        axes.axvspan(start, end, ymax=0.4, color=FAINT, zorder=0)
        width = axes.get_position().width * canvas.width / (axes.get_xlim()[1] - axes.get_xlim()[0]) * len(years)
        label = canvas.wrap_text(canvas.format_message("missing"), width - 0.1, size=9)
        canvas.place_label(axes, (start + end) / 2, limit * 0.2, label, sides=("above",), gap=0, **muted)


def _group_years(years: list[int]) -> list[list[int]]:
    """Return years in groups that follow one another."""
    groups: list[list[int]] = []
    for year in years:
        if groups and groups[-1][-1] == year - 1:
            groups[-1].append(year)
        else:
            groups.append([year])
    return groups


def _state(row: pd.Series) -> str:
    """Return the message that says why an edition has no number."""
    if row.get("participants_scope") == DIFFER:
        return DIFFER
    return "no-number" if row["status"] == "held" else str(row["status"])


def _draw_narrow(canvas: Canvas, editions: pd.DataFrame) -> float:
    """Draw the editions as rows, for a phone has no space for twenty years side by side; return the unused inches."""
    axes = canvas.add_full_axes()
    y = _draw_legend(canvas, editions) - 0.32
    start, scale, row_height = 0.5, 2.75 / _value_limit(editions), 0.245
    rows, style = editions.set_index("year"), {"size": 9, "va": "center"}
    for year in range(rows.index[0], rows.index[-1] + 1):
        if year == dates.year(config.reference_day()) + 1:
            # Time runs from the top down here.
            axes.axhline(y - 0.06, color=CLAIM, linewidth=1, linestyle=DASHES)
            day = format_reference_day(canvas.language)
            canvas.write_text(canvas.width - 0.05, y - 0.03, day, size=9, weight=600, color=CLAIM, ha="end")
            y -= 0.24
        row = rows.loc[year] if year in rows.index else pd.Series({"status": "missing", "participants": pd.NA})
        canvas.write_text(0.0, y, str(year), color=MUTED, **style)
        if pd.isna(row["participants"]):
            canvas.write_text(start, y, canvas.format_message(_state(row)), color=MUTED, **style)
        else:
            end, mark_style = start + row["participants"] * scale, SCOPES[row["participants_scope"]]
            axes.hlines(y, start, end, color=mark_style.edge, linewidth=1.3, alpha=0.55, zorder=2)
            canvas.draw_marks(axes, [end], [y], mark_style)
            canvas.write_text(end + 0.1, y, _format_participants(canvas, row), weight=500, **style)
        y -= row_height
    return y + row_height - 0.18
