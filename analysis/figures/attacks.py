"""Attacks in Morocco since 2003, and what the word "large" decides."""

from functools import partial

import pandas as pd
from matplotlib.axes import Axes

from analysis.figures.shared import join_clauses, name_verdict
from talaqi import messages
from talaqi.displays import Figure, figure
from talaqi.figures import verdict_marks
from talaqi.figures.assertions import FigureError, assert_finding, require_rows
from talaqi.figures.bundle import build_figure, figure_text
from talaqi.figures.canvas import Canvas
from talaqi.figures.marker_styles import FAINT, INK, MUTED, RECORD, RECORDED, MarkerStyle
from talaqi.figures.timelines import middle_position
from talaqi.rules.verdicts import ThresholdSpan, find_threshold, judge_claim, verdicts_by_threshold
from talaqi.tables import Tables, row_names

NAME = "attacks-since-2003"
CLAIM = "role-1-no-major-incident"
FIRST = 2002.0
# The years after the last attack that the axis still shows.
AFTER = 2.5
YEARS = (2005, 2010, 2015, 2020)
# The axis of deaths ends this far above the deadliest attack.
SPARE = 5
# From this year on few died and the marks stand near the axis: texts stand left of the marks, every second one raised.
LATE, RAISED_POINTS = "2015", 24
FIRST_ATTACK = MarkerStyle("o", 7.0, RECORD, "white", 1.3)
UNKNOWN = MarkerStyle("o", 6.5, MUTED, "white", 1.1)


@figure
def attacks_since_2003(
    attacks: pd.DataFrame, claims: pd.DataFrame, places: pd.DataFrame, terms: pd.DataFrame
) -> Figure:
    """The deaths of each attack, the threshold in the claim's rule, and the verdict at every other threshold."""
    rows = require_rows(NAME, attacks, "attacks in Morocco").sort_values("date")
    tables, claim = Tables({"attacks": rows, "places": places, "terms": terms}), claims.loc[CLAIM]
    threshold = find_threshold(claim)
    if threshold is None:
        fault = f"data/claims.csv, row {CLAIM!r}, column 'tests': the figure {NAME!r} draws a threshold and finds none"
        raise FigureError(f"{fault}; write it as in killed >= threshold(10)")
    spans = verdicts_by_threshold(claim, tables)
    large = [row.partition("/")[2] for row in judge_claim(claim, tables).rows]
    verdict = next(span.verdict for span in spans if span.end is None or threshold <= span.end)
    is_contradicted = len(large) == 1 and verdict == "contradicted"
    assert_finding(NAME, f"one attack after the first reached {threshold} dead", is_contradicted, large)
    # Attacks whose dead are not known leave the claim open there.
    holds = spans[-1].verdict != "contradicted"
    assert_finding(NAME, "no attack whose dead are known reached the highest threshold", holds, rows.index)
    return build_figure(
        NAME,
        rows,
        partial(_draw, rows=rows, threshold=threshold, spans=spans, tables=tables),
        heights=(3.75, 4.5),
        message_values=partial(_message_values, rows, rows.loc[large[0]], threshold, spans, tables),
        table="attacks",
        columns="date place_id killed killed_other_reports attackers_killed sources note",
        tables=("claims",),
    )


def _message_values(
    rows: pd.DataFrame,
    large: pd.Series,
    threshold: int,
    spans: tuple[ThresholdSpan, ...],
    tables: Tables,
    language: str,
) -> dict[str, object]:
    counted, unknown = rows[rows["killed"].notna()], rows[rows["killed"].isna()]
    return {
        "threshold": _count_deaths(threshold, language),
        "free": _count_deaths(spans[-1].start, language),
        "place": _name_place(large, language, tables),
        "year": messages.format_date(large["date"][:4], language),
        "attacks": _list_attacks(counted, language, tables),
        "short": _list_attacks(counted.assign(date=counted["date"].str[:4]), language, tables),
        "unknown": _list_attacks(unknown, language, tables),
        "unknown-short": _list_attacks(unknown.assign(date=unknown["date"].str[:7]), language, tables),
        "verdicts": " ".join(
            figure_text(
                NAME,
                "verdict-at",
                language,
                thresholds=_format_span(span, language),
                verdict=name_verdict(span.verdict, language, tables),
            )
            for span in spans
        ),
    }


def _count_deaths(number: int, language: str) -> str:
    return messages.count_noun(int(number), "death", language, case="nominative")


def _name_place(row: pd.Series, language: str, tables: Tables) -> str:
    return row_names.name_of(f"places/{row['place_id']}", language, tables)


def _list_attacks(rows: pd.DataFrame, language: str, tables: Tables) -> str:
    return join_clauses((_format_attack(row, language, tables) for _, row in rows.iterrows()), language)


def _format_attack(row: pd.Series, language: str, tables: Tables) -> str:
    values = {"place": _name_place(row, language, tables), "date": messages.format_date(row["date"], language)}
    if pd.isna(row["killed"]):
        return figure_text(NAME, "undated", language, **values)
    return figure_text(NAME, "counted", language, killed=_count_deaths(row["killed"], language), **values)


def _format_span(span: ThresholdSpan, language: str) -> str:
    """Return a span of thresholds in words: "18 or more"."""
    kind = "from" if span.end is None else "between" if span.start else "to"
    ends = {"start": span.start, "end": span.end or 0}
    numbers = {end: messages.format_number(number, language) for end, number in ends.items()}
    # Arabic names what is counted, in the form that the last number requires.
    deaths = {f"{end}-dead": messages.count_noun(number, "death", language) for end, number in ends.items()}
    return figure_text(NAME, kind, language, **numbers, **deaths)


def _draw(
    canvas: Canvas, rows: pd.DataFrame, threshold: int, spans: tuple[ThresholdSpan, ...], tables: Tables
) -> None:
    """Draw the counted attacks, below them those with an unknown number, and beside them the verdicts."""
    width, bottom = 5.0 if canvas.wide else 2.15, 0.3
    height = canvas.height - bottom - 0.9
    main = canvas.add_axes(0.45, bottom + 0.5, width, height)
    below = canvas.add_axes(0.45, bottom, width, 0.5)
    strip = canvas.add_axes(0.45 + width, bottom + 0.5, canvas.width - width - 0.5, height)
    last = middle_position(max(rows["date"])) + AFTER
    counted, unknown = rows[rows["killed"].notna()], rows[rows["killed"].isna()]
    top = int(counted["killed"].max()) + SPARE
    canvas.set_value_axis(main, top, range(0, top, 10))
    canvas.set_time_axis(main, FIRST, last, ())
    canvas.write_text(0, canvas.height - 0.2, canvas.format_message("axis"), size=9, color=MUTED)
    _draw_counted(canvas, main, counted, tables)
    canvas.set_time_axis(below, FIRST, last, YEARS)
    _draw_unknown(canvas, below, unknown)
    # Both panels share the scale of deaths, and the line of the threshold runs through both.
    for axes in (main, strip):
        axes.set_ylim(main.get_ylim())
        axes.axhline(threshold, color=INK, linewidth=1.1, linestyle=(0, (5, 2)), zorder=2.5)
    label = canvas.format_message("line", threshold=canvas.format_number(threshold))
    canvas.place_label(main, last, threshold, label, sides=("above-left",), gap=4, size=9, weight=600)
    _draw_verdicts(canvas, strip, threshold, spans, tables)


def _draw_counted(canvas: Canvas, axes: Axes, rows: pd.DataFrame, tables: Tables) -> None:
    late_count = 0
    for index, (_, row) in enumerate(rows.iterrows()):
        late_count += row["date"] >= LATE
        x, killed = middle_position(row["date"]), int(row["killed"])
        axes.vlines(x, 0, killed, color=RECORD, linewidth=1.4, alpha=1 if index else 0.5, zorder=2)
        canvas.draw_marks(axes, [x], [killed], RECORDED.scaled(1.4) if index else FIRST_ATTACK)
        # The number stands on another side of the mark than the date, of which it would seem a part.
        side, gap = ("right", 7) if late_count else ("above", 5)
        number = canvas.format_number(killed)
        canvas.place_label(axes, x, killed, number, sides=(side,), gap=gap, weight=600, color=RECORD)
        if late_count:
            _label_late(canvas, axes, row, late_count, tables)
        else:
            _label_early(canvas, axes, row, index == 0, tables)


def _label_early(canvas: Canvas, axes: Axes, row: pd.Series, is_first: bool, tables: Tables) -> None:
    """Write place and date right of a mark, below its number, and what the first attack is to the claim."""
    place = _name_place(row, canvas.language, tables)
    lines = [place, messages.format_date(row["date"], canvas.language)]
    if is_first:
        lines = [canvas.format_message("undated", place=place, date=lines[1]), canvas.format_message("start")]
    y = int(row["killed"]) + _points_to_deaths(axes, 15)
    canvas.place_label(axes, middle_position(row["date"]), y, "\n".join(lines), sides=("below-right",), gap=11)


def _label_late(canvas: Canvas, axes: Axes, row: pd.Series, number: int, tables: Tables) -> None:
    """Write place and date of a late attack, which are numbered from 1; the narrow canvas has only its year."""
    x, y = middle_position(row["date"]), int(row["killed"])
    date = messages.format_date(row["date"] if canvas.wide else row["date"][:4], canvas.language)
    lines = [_name_place(row, canvas.language, tables), date]
    if number % 2:
        canvas.place_label(axes, x, y + _points_to_deaths(axes, 4), "\n".join(lines), sides=("left",), gap=8)
    elif canvas.wide:
        canvas.place_label(axes, x, y, "\n".join(lines), sides=("above",), gap=7)
    else:
        raised = y + _points_to_deaths(axes, RAISED_POINTS)
        canvas.draw_leader(axes, (x, y), (x, raised))
        canvas.place_label(axes, axes.get_xlim()[1], raised, " ".join(lines), sides=("above-left",), gap=2)


def _points_to_deaths(axes: Axes, points: float) -> float:
    return points / axes.get_window_extent().height * axes.get_ylim()[1]


def _draw_unknown(canvas: Canvas, axes: Axes, rows: pd.DataFrame) -> None:
    """Draw the attacks whose deaths are unknown below the axis of deaths, where no number can be read."""
    axes.set_ylim(0, 1)
    axes.set_yticks([])
    xs = [middle_position(date) for date in rows["date"]]
    canvas.draw_marks(axes, xs, [0.34 + 0.32 * (index % 2) for index in range(len(xs))], UNKNOWN)
    if xs:
        label = canvas.format_message("not-known")
        canvas.place_label(axes, max(xs), 0.5, label, sides=("right",), gap=8, size=9, color=MUTED)


def _draw_verdicts(
    canvas: Canvas, axes: Axes, threshold: int, spans: tuple[ThresholdSpan, ...], tables: Tables
) -> None:
    """Draw the verdict of each span of thresholds at its height on the scale of deaths."""
    axes.set(xlim=(1, 0) if canvas.rtl else (0, 1), xticks=[], yticks=[])
    axes.grid(False)
    axes.set_facecolor(FAINT)
    width = axes.get_position().width * canvas.width
    head = canvas.format_message("strip")
    canvas.write_text(canvas.width - width - 0.05, canvas.height - 0.2, head, size=9, color=MUTED)
    for span in spans:
        if span.start:
            axes.axhline(span.start - 0.5, color="white", linewidth=2.5, zorder=1)
        top = axes.get_ylim()[1] if span.end is None else span.end
        # Below the line of the threshold where it runs through the span, so that it does not run through the text.
        y = (span.start + (threshold if span.start < threshold else top)) / 2
        verdict_marks.draw_verdicts(canvas, axes, [(span.verdict, 0.12, y)])
        verdict = name_verdict(span.verdict, canvas.language, tables)
        text = canvas.format_message(
            "verdict-from", thresholds=_format_span(span, canvas.language), verdict=verdict
        )
        lines = canvas.wrap_text(text, axes.get_position().width * canvas.width * 0.75, size=9)
        canvas.place_label(axes, 0.14, y, lines, sides=(canvas.end_side,), gap=7, size=9)
