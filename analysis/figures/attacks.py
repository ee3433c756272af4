"""Attacks in Morocco since 2003, and what the word "large" decides."""

from functools import partial
from itertools import pairwise

import pandas as pd
from matplotlib.axes import Axes

from analysis.figures.shared import join_clauses, name_verdict
from talaqi import messages
from talaqi.displays import Figure, figure
from talaqi.figures import verdict_marks
from talaqi.figures.assertions import Assertion, FigureError, check_assertions, require_rows
from talaqi.figures.bundle import build_figure, figure_text
from talaqi.figures.canvas import Canvas, Label
from talaqi.figures.marker_styles import FAINT, INK, MUTED, PAPER, RECORD, RECORDED, MarkerStyle
from talaqi.figures.timelines import middle_position
from talaqi.rules.verdicts import ThresholdSpan, find_threshold, judge_claim, verdicts_by_threshold
from talaqi.tables import Tables, row_names

NAME = "attacks-since-2003"
CLAIM = "role-1-no-major-incident"
# So many attacks are named in the text for screen readers, the deadliest first.
LISTED = 2
# The years before the first attack and after the last one that the axis still shows.
BEFORE, AFTER = 1.3, 2.5
# The least distance between the years of the axis, in inches.
YEAR_SPACING = 0.4
# The sides on which the name of an attack may stand.
NAME_SIDES = ("right", "left", "above-right", "above-left", "above", "below-right", "below-left")
# The axis of deaths ends this far above the deadliest attack.
SPARE = 5
FIRST_ATTACK = MarkerStyle("o", 7.0, RECORD, PAPER, 1.3)
UNKNOWN = MarkerStyle("o", 6.5, MUTED, PAPER, 1.1)


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
    is_single = len(large) == 1 and verdict == "contradicted"
    condition = f"one attack after the first, and no other, is known to have killed {threshold} or more"
    check_assertions(
        NAME,
        tables,
        [
            Assertion("title", condition, is_single, tuple(large)),
            Assertion("note alt", "some attacks have no known number of dead", rows["killed"].isna().any()),
        ],
    )
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
    largest = counted.sort_values("killed", ascending=False, kind="stable").head(LISTED)
    more = len(counted) - len(largest)
    return {
        "threshold": _count_deaths(threshold, language),
        "threshold-number": messages.format_number(threshold, language),
        "first": messages.format_date(rows["date"].iloc[0][:7], language),
        "place": _name_place(large, language, tables),
        "year": messages.format_date(large["date"][:4], language),
        "attacks": _list_attacks(counted, language, tables),
        "largest": _list_attacks(largest.assign(date=largest["date"].str[:4]), language, tables),
        "more": figure_text(NAME, "and-more", language, attacks=_count_attacks(more, language)) if more else "",
        "unknown": _list_attacks(unknown, language, tables),
        "unknown-count": messages.count_noun(len(unknown), "attack", language),
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


def _count_attacks(number: int, language: str) -> str:
    return messages.count_noun(number, "attack", language, case="nominative")


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
    xs = [middle_position(date) for date in rows["date"]]
    limits = min(xs) - BEFORE, max(xs) + AFTER
    counted, unknown = rows[rows["killed"].notna()], rows[rows["killed"].isna()]
    top = int(counted["killed"].max()) + SPARE
    canvas.set_value_axis(main, top)
    canvas.set_time_axis(main, *limits)
    main.set_xticks([])
    canvas.write_text(0, canvas.height - 0.2, canvas.format_message("axis"), size=9, color=MUTED)
    canvas.set_time_axis(below, *limits, YEAR_SPACING)
    _draw_unknown(canvas, below, unknown)
    # Both panels share the scale of deaths, and the line of the threshold runs through both.
    for axes in (main, strip):
        axes.set_ylim(main.get_ylim())
        axes.axhline(threshold, color=INK, linewidth=1.1, linestyle=(0, (5, 2)), zorder=2.5)
    canvas.occupy_line(main, (limits[0], threshold), (limits[1], threshold))
    label = canvas.format_message("line", threshold=canvas.format_number(threshold))
    canvas.place_label(main, limits[1], threshold, label, sides=("above-left", "below-left"), gap=4, size=9, weight=600)
    _draw_counted(canvas, main, counted, threshold, tables)
    _draw_verdicts(canvas, strip, threshold, spans, tables)


def _draw_counted(canvas: Canvas, axes: Axes, rows: pd.DataFrame, threshold: int, tables: Tables) -> None:
    """Draw each attack as a stem with its number of dead, its place and its date."""
    for index, (_, row) in enumerate(rows.iterrows()):
        x, killed = middle_position(row["date"]), int(row["killed"])
        axes.vlines(x, 0, killed, color=RECORD, linewidth=1.4, alpha=1 if index else 0.5, zorder=2)
        canvas.draw_marks(axes, [x], [killed], RECORDED.scaled(1.4) if index else FIRST_ATTACK)
        canvas.occupy_line(axes, (x, 0), (x, killed))
    # The deadliest first: the others stand near the axis, where there is space above them.
    ordered = rows.sort_values("killed", ascending=False, kind="stable")
    numbers, names = [], []
    for row_id, row in ordered.iterrows():
        x, is_first = middle_position(row["date"]), row_id == rows.index[0]
        killed = int(row["killed"])
        style = {"weight": 600, "color": RECORD}
        sides = ("above", "right", "left")
        numbers.append(Label(x, killed, canvas.format_number(killed), sides, 5, number=True, style=style))
        label = _name_attack(canvas, row, is_first, tables)
        # Of the attacks near the axis, where many may stand side by side, those have a name that find a place for it.
        names.append(Label(x, killed, label, NAME_SIDES, 10, reach=70, optional=not is_first and killed < threshold))
    canvas.place_labels(axes, [*numbers, *names], canvas.find_axes_box(axes, margin=4))


def _name_attack(canvas: Canvas, row: pd.Series, is_first: bool, tables: Tables) -> str:
    """Return place and date of an attack in two lines, and what the first attack is to the claim."""
    place = _name_place(row, canvas.language, tables)
    date = messages.format_date(row["date"] if canvas.wide or is_first else row["date"][:4], canvas.language)
    if is_first:
        return f"{canvas.format_message('undated', place=place, date=date)}\n{canvas.format_message('start')}"
    return f"{place}\n{date}"


def _draw_unknown(canvas: Canvas, axes: Axes, rows: pd.DataFrame) -> None:
    """Draw the attacks whose deaths are unknown below the axis of deaths, where no number can be read."""
    axes.set_ylim(0, 1)
    axes.set_yticks([])
    xs = [middle_position(date) for date in rows["date"]]
    canvas.draw_marks(axes, xs, [0.34 + 0.32 * (index % 2) for index in range(len(xs))], UNKNOWN)
    if xs:
        # Right of the last mark or left of the first, whichever has space; else in the widest gap between two.
        label, (first, last) = canvas.format_message("not-known"), axes.get_xlim()
        gaps = [(last - xs[-1], xs[-1], "right"), (xs[0] - first, xs[0], "left")]
        gaps += [(after - before, before, "right") for before, after in pairwise(xs)]
        years, x, side = max(gaps, key=lambda gap: gap[0])
        width = years / (last - first) * axes.get_position().width * canvas.width - 0.25
        canvas.place_label(axes, x, 0.5, canvas.wrap_text(label, width, size=9), (side,), 8, size=9, color=MUTED)


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
            axes.axhline(span.start - 0.5, color=PAPER, linewidth=2.5, zorder=1)
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
