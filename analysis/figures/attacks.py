"""Attacks in Morocco since 2003, and what the word "large" decides."""

from functools import partial

import pandas as pd
from matplotlib.axes import Axes

from talaqi import messages
from talaqi.displays import Figure, figure
from talaqi.figures import marker_styles, thresholds, verdict_marks
from talaqi.figures.assertions import assert_finding, require_rows
from talaqi.figures.bundle import build_figure
from talaqi.figures.canvas import Canvas, middle
from talaqi.figures.figure_messages import figure_text
from talaqi.figures.thresholds import Threshold
from talaqi.rules.verdicts import ThresholdSpan
from talaqi.tables import Tables, row_names

NAME = "attacks-since-2003"
CLAIM = "role-1-no-major-incident"
FIRST = 2002.0
# Years after the last attack that the axis still shows.
AFTER = 2.5
YEARS = (2005, 2010, 2015, 2020)
# How many dead more than those of the deadliest attack the drawing has room for.
SPARE = 5
# From here on few died and the marks stand near the axis: words stand left of their marks, and every second one's so many points above it.
LATE, RAISED = "2015", 24
FROM_HERE = marker_styles.MarkerStyle("o", 7.0, marker_styles.RECORD, "white", 1.3)
UNKNOWN = marker_styles.MarkerStyle("o", 6.5, marker_styles.MUTED, "white", 1.1)


@figure
def attacks_since_2003(attacks: pd.DataFrame, claims: pd.DataFrame, places: pd.DataFrame, terms: pd.DataFrame) -> Figure:
    """The dead of each attack, the threshold of the claim's test, and the verdict at every other threshold."""
    found = require_rows(NAME, attacks, "attacks in Morocco").sort_values("date")
    known = Tables({"attacks": found, "places": places, "terms": terms})
    threshold = thresholds.read_threshold(NAME, claims.loc[CLAIM], known)
    _check(found, threshold)
    return build_figure(
        NAME,
        found,
        partial(_draw, found=found, threshold=threshold, known=known),
        heights=(3.75, 4.5),
        says=partial(_said, found, threshold, known),
        table="attacks",
        columns="date place_id killed killed_other_reports attackers_killed sources note",
        tables=("claims",),
    )


def _check(found: pd.DataFrame, threshold: Threshold) -> None:
    own = next(band.verdict for band in threshold.bands if band.end is None or threshold.own <= band.end)
    one = len(threshold.large) == 1 and own == "contradicted"
    assert_finding(NAME, f"one attack after the first reached {threshold.own} dead", one, threshold.large)
    none = threshold.bands[-1].verdict == "supported"
    assert_finding(NAME, "no attack reached the highest threshold, so that the claim holds there", none, found.index)


def _said(found: pd.DataFrame, threshold: Threshold, known: Tables, speech: str) -> dict[str, object]:
    counted, unknown = found[found["killed"].notna()], found[found["killed"].isna()]
    large = found.loc[threshold.large[0]]
    return {
        "threshold": _dead(threshold.own, speech),
        "free": _dead(threshold.bands[-1].start, speech),
        "place": _place(large, speech, known),
        "year": messages.format_date(large["date"][:4], speech),
        "attacks": _attacks(counted, speech, known),
        "short": _attacks(counted.assign(date=counted["date"].str[:4]), speech, known),
        "unknown": _attacks(unknown, speech, known),
        "unknown-short": _attacks(unknown.assign(date=unknown["date"].str[:7]), speech, known),
        "verdicts": " ".join(_band(band, speech, known) for band in threshold.bands),
    }


def _dead(number: int, speech: str) -> str:
    return messages.count_noun(int(number), "death", speech, case="nominative")


def _place(row: pd.Series, speech: str, known: Tables) -> str:
    return row_names.name_of(f"places/{row['place_id']}", speech, known)


def _attacks(rows: pd.DataFrame, speech: str, known: Tables) -> str:
    return messages.text("list-separator", speech).join(_attack(row, speech, known) for _, row in rows.iterrows())


def _attack(row: pd.Series, speech: str, known: Tables) -> str:
    said = {"place": _place(row, speech, known), "date": messages.format_date(row["date"], speech)}
    if pd.isna(row["killed"]):
        return figure_text(NAME, "undated", speech, **said)
    return figure_text(NAME, "counted", speech, killed=_dead(row["killed"], speech), **said)


def _band(band: ThresholdSpan, speech: str, known: Tables) -> str:
    said = verdict_marks.verdict_name(band.verdict, speech, known.terms)
    return figure_text(NAME, "verdict-at", speech, thresholds=_thresholds(band, speech), verdict=said)


def _thresholds(band: ThresholdSpan, speech: str) -> str:
    """Return a span of thresholds in words: "18 or more"."""
    kind = "from" if band.end is None else "between" if band.start else "to"
    ends = {"start": band.start, "end": band.end or 0}
    # Arabic names what is counted, in the form that the last number asks for.
    dead = {f"{end}-dead": messages.count_noun(number, "death", speech) for end, number in ends.items()}
    return figure_text(NAME, kind, speech, **{end: messages.format_number(number, speech) for end, number in ends.items()}, **dead)


def _draw(canvas: Canvas, found: pd.DataFrame, threshold: Threshold, known: Tables) -> None:
    width, foot = (5.0, 0.3) if canvas.wide else (2.15, 0.3)
    main = canvas.axes(0.45, foot + 0.5, width, canvas.height - foot - 0.9)
    below = canvas.axes(0.45, foot, width, 0.5)
    strip = canvas.axes(0.45 + width, foot + 0.5, canvas.width - width - 0.5, canvas.height - foot - 0.9)
    last = middle(max(found["date"])) + AFTER
    counted = found[found["killed"].notna()]
    top = int(counted["killed"].max()) + SPARE
    canvas.values(main, top, range(0, top, 10))
    _counted(canvas, main, counted, known, last)
    _unknown(canvas, below, found[found["killed"].isna()], last)
    _line(canvas, main, strip, threshold, last)
    _strip(canvas, strip, threshold, known)


def _counted(canvas: Canvas, axes: Axes, rows: pd.DataFrame, known: Tables, last: float) -> None:
    canvas.time(axes, FIRST, last, ())
    canvas.text(0, canvas.height - 0.2, canvas.say("axis"), size=9, color=marker_styles.MUTED)
    late = 0
    for order, (_, row) in enumerate(rows.iterrows()):
        late += row["date"] >= LATE
        x, killed, look = middle(row["date"]), int(row["killed"]), marker_styles.RECORDED.smaller(1.4) if order else FROM_HERE
        axes.vlines(x, 0, killed, color=marker_styles.RECORD, linewidth=1.4, alpha=1 if order else 0.5, zorder=2)
        canvas.marks(axes, [x], [killed], look)
        # On the other side of the mark than the words: a number beside a date reads as part of it.
        canvas.label(axes, x, killed, canvas.number(killed), sides=("right" if late else "above",), gap=7 if late else 5, weight=600, color=marker_styles.RECORD)
        if late:
            _late(canvas, axes, row, late, known)
        else:
            _early(canvas, axes, row, order == 0, known)


def _early(canvas: Canvas, axes: Axes, row: pd.Series, first: bool, known: Tables) -> None:
    """Write place and date right of a mark, the first line beside it and so below the number; of the first attack also what it is to the claim."""
    place, date = _place(row, canvas.language, known), messages.format_date(row["date"], canvas.language)
    said = [canvas.say("undated", place=place, date=date), canvas.say("start")] if first else [place, date]
    canvas.label(axes, middle(row["date"]), int(row["killed"]) + _deaths(axes, 15), "\n".join(said), sides=("below-right",), gap=11)


def _late(canvas: Canvas, axes: Axes, row: pd.Series, late: int, known: Tables) -> None:
    """Write place and date of the `late`-th of the late attacks; the narrow sheet has room for their years alone."""
    x, y = middle(row["date"]), int(row["killed"])
    raised = y + _deaths(axes, RAISED)
    said = [_place(row, canvas.language, known), messages.format_date(row["date"] if canvas.wide else row["date"][:4], canvas.language)]
    if late % 2:
        canvas.label(axes, x, y + _deaths(axes, 4), "\n".join(said), sides=("left",), gap=8)
    elif canvas.wide:
        canvas.label(axes, x, y, "\n".join(said), sides=("above",), gap=7)
    else:
        canvas.leader(axes, (x, y), (x, raised))
        canvas.label(axes, axes.get_xlim()[1], raised, " ".join(said), sides=("above-left",), gap=2)


def _deaths(axes: Axes, points: float) -> float:
    """Return how many deaths a height in points stands for."""
    return points / axes.get_window_extent().height * axes.get_ylim()[1]


def _unknown(canvas: Canvas, axes: Axes, rows: pd.DataFrame, last: float) -> None:
    """Draw the attacks whose dead are not known under the axis, where no number could be read off."""
    canvas.time(axes, FIRST, last, YEARS)
    axes.set_ylim(0, 1)
    axes.set_yticks([])
    days = [middle(date) for date in rows["date"]]
    canvas.marks(axes, days, [0.34 + 0.32 * (order % 2) for order in range(len(days))], UNKNOWN)
    if days:
        canvas.label(axes, max(days), 0.5, canvas.say("not-known"), sides=("right",), gap=8, size=9, color=marker_styles.MUTED)


def _line(canvas: Canvas, main: Axes, strip: Axes, threshold: Threshold, last: float) -> None:
    """Draw the threshold through both panels: they share the scale of the dead."""
    for axes in (main, strip):
        axes.set_ylim(main.get_ylim())
        axes.axhline(threshold.own, color=marker_styles.INK, linewidth=1.1, linestyle=(0, (5, 2)), zorder=2.5)
    said = canvas.say("line", threshold=canvas.number(threshold.own))
    canvas.label(main, last, threshold.own, said, sides=("above-left",), gap=4, size=9, weight=600)


def _strip(canvas: Canvas, axes: Axes, threshold: Threshold, known: Tables) -> None:
    """Say the verdict at each threshold, at its height on the scale of the dead."""
    axes.set(xlim=(1, 0) if canvas.rtl else (0, 1), xticks=[], yticks=[])
    axes.grid(False)
    axes.set_facecolor(marker_styles.FAINT)
    canvas.text(canvas.width - axes.get_position().width * canvas.width - 0.05, canvas.height - 0.2, canvas.say("strip"), size=9, color=marker_styles.MUTED)
    for band in threshold.bands:
        if band.start:
            axes.axhline(band.start - 0.5, color="white", linewidth=2.5, zorder=1)
        # Below the threshold where its line runs through the band, so that the line does not run through the words.
        y = (band.start + (threshold.own if band.start < threshold.own else axes.get_ylim()[1] if band.end is None else band.end)) / 2
        verdict_marks.draw_marks(canvas, axes, [0.12], [y], band.verdict)
        verdict = verdict_marks.verdict_name(band.verdict, canvas.language, known.terms)
        said = canvas.say("verdict-from", thresholds=_thresholds(band, canvas.language), verdict=verdict)
        side = "left" if canvas.rtl else "right"
        canvas.label(axes, 0.14, y, canvas.wrap(said, axes.get_position().width * canvas.width * 0.75, size=9), sides=(side,), gap=7, size=9)
