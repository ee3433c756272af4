"""What several figures share: the marks of the bodies that count, lanes of events, texts on a drawing."""

from collections.abc import Iterable, Sequence

import pandas as pd
from matplotlib.axes import Axes

from talaqi import dates, messages
from talaqi.facts import Fact
from talaqi.figures import marker_styles
from talaqi.figures.canvas import SMALLEST, Canvas
from talaqi.figures.marker_styles import CATEGORIES, PAPER, MarkerStyle
from talaqi.figures.timelines import reference_position
from talaqi.tables import Tables, row_names

# The rows of the article's own numbers.
ARTICLE_CELLS, ARTICLE_ARRESTS = "c057-cells", "c057-arrests"
# One mark for each kind of body, the same in every figure, in the order of legends; similar bodies share a kind.
KIND_STYLES = {
    "bcij": marker_styles.RECORDED,
    "interior-ministry": MarkerStyle("s", 5.0, CATEGORIES[0], CATEGORIES[0]),
    "services": MarkerStyle("h", 6.0, CATEGORIES[1], PAPER, 1.2),
    "government": MarkerStyle("p", 6.4, CATEGORIES[3], CATEGORIES[3]),
    "us-state": MarkerStyle("^", 6.2, CATEGORIES[4], CATEGORIES[4]),
    "press": MarkerStyle("X", 6.0, CATEGORIES[5], CATEGORIES[5]),
}


def body_kind(body: str) -> str:
    """Return the kind under which a body is drawn: the body itself, or the kind that it shares with similar bodies."""
    return body if body in KIND_STYLES else "press" if body == "researchers" else "services"


def list_kinds(bodies: Iterable[str]) -> list[str]:
    """Return the kinds of bodies, each once, in the order of legends."""
    kinds = {body_kind(body) for body in bodies}
    return [kind for kind in KIND_STYLES if kind in kinds]


def list_legend_entries(bodies: Iterable[str], language: str, tables: Tables) -> list[tuple[MarkerStyle | None, str]]:
    """Return the mark and name of each kind of body; raise NameMissing for a body without a name."""
    return [(KIND_STYLES[kind], _name_kind(kind, language, tables)) for kind in list_kinds(bodies)]


def _name_kind(kind: str, language: str, tables: Tables) -> str:
    shared = f"bodies-{kind}"
    if messages.has_message(shared, language):
        return messages.text(shared, language)
    return row_names.name_of(f"bodies/{kind}", language, tables)


def fact_number(fact: Fact) -> float:
    """Return the value of a fact that is a number."""
    assert isinstance(fact.value, int | float)
    return fact.value


def name_verdict(verdict: str, language: str, tables: Tables) -> str:
    """Return the name of a verdict."""
    return row_names.name_of(f"terms/{verdict}", language, tables)


def join_clauses(clauses: Iterable[str], language: str) -> str:
    """Return clauses with the language's separator between them."""
    return messages.text("list-separator", language).join(clauses)


def join_alternatives(items: Iterable[str], language: str) -> str:
    """Return items of which one or the other is meant: "15, 65 or at least 55"."""
    phrase, *others = items
    for place, item in enumerate(others, 1):
        message = "either-last" if place == len(others) else "either-next"
        phrase = messages.text(message, language, list=phrase, item=item)
    return phrase


def format_short_date(iso: str, language: str) -> str:
    """Return a date with its month abbreviated, where the language does so: "17 Dec 2021"."""
    day = dates.first_day(iso)
    short = f"month-short-{day.month}"
    has_short = messages.has_message(short, language)
    month = messages.text(short, language) if has_short else messages.month_name(day.month, language)
    values = {"year": str(day.year), "month": month, "day": str(day.day), "n": day.day}
    return messages.text(f"date-{dates.precision(iso)}", language, **values)


def write_footer(canvas: Canvas) -> float:
    """Write the figure's message -on-figure, if it has one, at the bottom; return its height in inches."""
    if not messages.has_message(f"figure-{canvas.name}-on-figure", canvas.language):
        return 0.0
    text = canvas.wrap_text(canvas.format_message("on-figure"), canvas.width, size=SMALLEST)
    canvas.write_text(0, 0.02, text, size=SMALLEST, color=marker_styles.MUTED)
    return 0.03 + canvas.measure_text(text, size=SMALLEST).height / 72


def add_lane_axes(canvas: Canvas, start: float, width: float, top: float, limits: tuple[float, float]) -> Axes:
    """Return axes of time from `start` and as wide as `width`, up to `top`; their heights are inches of the canvas."""
    bottom = 0.3
    axes = canvas.add_axes(start, bottom, width, top - bottom)
    canvas.set_time_axis(axes, *limits)
    axes.set(ylim=(bottom, top), yticks=[])
    axes.grid(axis="x", color=marker_styles.FAINT)
    axes.grid(axis="y", visible=False)
    return axes


def find_time_limits(positions: Iterable[float], before: float = 0.6, after: float = 0.6) -> tuple[float, float]:
    """Return the limits of an axis of time that holds positions and the reference day, in years."""
    held = [*positions, reference_position()]
    return min(held) - before, max(held) + after


def assign_levels(positions: Sequence[float], spacing: float) -> list[int]:
    """Return the level of each event of a lane, in the order of time: 0 is the middle, 1 above it, -1 below it.

    No two events nearer than `spacing` share a level.
    """
    levels: list[int] = []
    for index, position in enumerate(positions):
        occupied = {level for other, level in zip(positions, levels, strict=False) if position - other < spacing}
        free_levels = (level for level in range(-index, index + 1) if level not in occupied)
        levels.append(min(free_levels, key=lambda level: (abs(level), -level)))
    return levels


def find_sources(operations: pd.DataFrame, accounts: pd.DataFrame) -> pd.Series:
    """Return the publications of each operation, which its accounts name; empty for one without an account."""
    sources = accounts.groupby("operation_id")["source_id"].agg(" ".join)
    return operations.index.to_series().map(sources).fillna("")
