"""Then and now: the claims that have a rule, judged on the article's day and today, and three measures on both days."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from math import ceil
from typing import Any

from matplotlib.axes import Axes

from analysis.facts.measures import MEASURES, Measure
from analysis.figures.shared import name_verdict
from talaqi import config, messages, urls
from talaqi.displays import Column, Figure, figure
from talaqi.figures.assertions import Assertion, check_assertions, require_rows
from talaqi.figures.bundle import build_figure, figure_text
from talaqi.figures.canvas import Canvas
from talaqi.figures.marker_styles import AXIS, INK, MUTED, PAPER, RECORD, RULE, MarkerStyle
from talaqi.figures.verdict_marks import draw_verdict_legend, draw_verdicts
from talaqi.rules.as_of_comparison import Pair, current_day, judge_then_and_now
from talaqi.rules.verdicts import VERDICTS
from talaqi.tables import Tables, row_names

NAME = "then-and-now"
# The only claim that, as the title says, would be judged otherwise.
CHANGED_CLAIM = "partner-4-cochairs"
THEN, NOW = MarkerStyle("o", 7.0, RECORD, PAPER, 1.4), MarkerStyle("o", 7.0, RECORD, RECORD)
# The distance between the marks of a claim then and now, and the least distance between claims, in inches.
MARK_DISTANCE, LEAST_STEP = 0.27, 0.13
# So many claims fit on one line of the wide canvas.
CLAIMS_ON_LINE = 47


@dataclass(frozen=True)
class Comparison:
    """What is compared: the judgements of each claim and the values of each measure, then and now, and all tables.

    `former_chair` and `new_chair` are the states that left and joined the co-chairs of the Africa Focus Group.
    """

    pairs: list[Pair]
    measures: dict[str, tuple[Measure, Measure]]
    tables: Tables
    former_chair: str
    new_chair: str

    def name_chairs(self, language: str) -> dict[str, str]:
        """Return the names of the states that left and joined, by their names in messages."""
        chairs = {"gone": self.former_chair, "come": self.new_chair}
        return {key: row_names.name_of(f"countries/{state}", language, self.tables) for key, state in chairs.items()}


@figure
def then_and_now(tables: Tables) -> Figure:
    """Verdicts and measures as they could be known on the day of the article, beside those of all tables."""
    rows = require_rows(NAME, tables.claims[tables.claims["tests"] != ""], "claims with a rule")
    comparison = _compare(tables.known_on(config.reference_day()), tables)
    drawing = build_figure(
        NAME,
        rows,
        partial(_draw, comparison=comparison),
        # What more claims take than fit on one line is added; what is not used is cropped.
        heights=(3.85 + _more_lines(comparison), 6.35 + _more_lines(comparison)),
        message_values=partial(_message_values, comparison),
        table="claims",
        columns="claim verdict",
        tables=("counts", "african_lion", "sahel"),
    )
    titles = {key: _in_languages(partial(figure_text, NAME, f"column-{key}")) for key in ("what", "then", "now")}
    columns = tuple(Column(key, title) for key, title in titles.items())
    return replace(drawing, columns=columns, rows=tuple(_list_rows(comparison)))


def _more_lines(comparison: Comparison) -> float:
    """Return the height of the lines of claims that the canvases do not have space for, in inches."""
    return 0.85 * (2 * len(comparison.pairs) // CLAIMS_ON_LINE - 1)


def _compare(then: Tables, now: Tables) -> Comparison:
    """Return the comparison; raise AssertionFailed where it is not what the title says."""
    pairs = list(judge_then_and_now(then, now))
    changed = {pair.claim: pair for pair in pairs if pair.then.verdict != pair.now.verdict}
    statement = f"the claim {CHANGED_CLAIM!r}, and no other, would be judged otherwise today"
    is_alone = list(changed) == [CHANGED_CLAIM]
    check_assertions(NAME, now, [Assertion("title alt description", statement, is_alone, tuple(changed))])
    # The rule of the claim compares lists of co-chairs.
    judgements = (changed[CHANGED_CLAIM].then, changed[CHANGED_CLAIM].now)
    before, after = (set(str(judgement.outcomes[0].left).split()) for judgement in judgements)
    is_one_for_one = len(before - after) == len(after - before) == 1
    statement = "one co-chair of the Africa Focus Group has taken the place of another"
    values = tuple(" ".join(sorted(chairs)) for chairs in (before, after))
    turned = " then ".join(judgement.verdict for judgement in judgements)
    check_assertions(
        NAME,
        now,
        [
            Assertion("title alt", statement, is_one_for_one, values),
            Assertion(
                "description",
                f"the verdict on {CHANGED_CLAIM!r} turns from supported to contradicted",
                turned == "supported then contradicted",
                (turned,),
            ),
        ],
    )
    pairs.sort(key=lambda pair: (VERDICTS.index(pair.then.verdict), VERDICTS.index(pair.now.verdict)))
    measures = {name: (measure(then), measure(now)) for name, measure in MEASURES.items()}
    return Comparison(pairs, measures, now, (before - after).pop(), (after - before).pop())


def _message_values(comparison: Comparison, language: str) -> dict[str, object]:
    def text(message: str, **values: object) -> str:
        return figure_text(NAME, message, language, **values)

    changes, numbers = [], []
    for name, measures in comparison.measures.items():
        then, now = (_format_dated(measure, language) for measure in measures)
        changes.append(text("moved", measure=text(name), then=then, now=now))
        then, now = (messages.qualify_number(measure.value, language, measure.qualifier) for measure in measures)
        numbers.append(text("moved", measure=text(f"short-{name}"), then=then, now=now))
    return {
        "claims": messages.count_noun(len(comparison.pairs), "claim", language),
        "article": messages.format_date(config.reference_day(), language),
        "today": messages.format_date(current_day(comparison.tables), language),
        "moved": " ".join(changes),
        "numbers": " ".join(numbers),
        **comparison.name_chairs(language),
    }


def _format_dated(measure: Measure, language: str) -> str:
    """Return the value of a measure with its date."""
    value = messages.qualify_number(measure.value, language, measure.qualifier)
    return figure_text(NAME, "dated", language, value=value, date=messages.format_date(measure.date, language))


def _in_languages(text: Callable[[str], str]) -> dict[str, str]:
    return {language: text(language) for language in config.languages()}


def _list_rows(comparison: Comparison) -> Iterator[dict[str, Any]]:
    """Yield the rows of the data table: the claims with their verdicts, then the measures with their values."""
    tables = comparison.tables
    for pair in comparison.pairs:
        yield {
            "link": urls.row_url(f"claims/{pair.claim}"),
            "what": {language: tables.claims.at[pair.claim, f"claim_{language}"] for language in config.languages()},
            "then": _in_languages(partial(name_verdict, pair.then.verdict, tables=tables)),
            "now": _in_languages(partial(name_verdict, pair.now.verdict, tables=tables)),
        }
    for name, (then, now) in comparison.measures.items():
        yield {
            "link": urls.row_url(now.row),
            "what": _in_languages(partial(figure_text, NAME, name)),
            "then": _in_languages(partial(_format_dated, then)),
            "now": _in_languages(partial(_format_dated, now)),
        }


def _draw(canvas: Canvas, comparison: Comparison) -> float:
    """Draw verdicts and measures from the top down; return the unused inches at the bottom."""
    axes, y = canvas.add_full_axes(), canvas.height - 0.2
    canvas.write_text(0.0, y, canvas.format_message("verdicts-head"), weight=600, va="center")
    verdicts = {judgement.verdict for pair in comparison.pairs for judgement in (pair.then, pair.now)}
    names = [
        (verdict, name_verdict(verdict, canvas.language, comparison.tables))
        for verdict in VERDICTS
        if verdict in verdicts
    ]
    y = draw_verdict_legend(canvas, axes, names, y - 0.3)
    y = _draw_pairs(canvas, axes, y - 0.35, comparison)
    axes.axhline(y, color=RULE, linewidth=0.8)
    canvas.write_text(0.0, y - 0.2, canvas.format_message("measures-head"), weight=600, va="center")
    y -= 0.5
    for name, (then, now) in comparison.measures.items():
        y = _draw_measure(canvas, axes, y, name, then, now)
    return y + _measure_height(canvas) - 0.34


def _draw_pairs(canvas: Canvas, axes: Axes, y: float, comparison: Comparison) -> float:
    """Draw each claim as two marks, then above now, in blocks as wide as the canvas; return the y position below."""
    start, pairs, language = 1.25 if canvas.wide else 0.62, comparison.pairs, canvas.language
    days = [config.reference_day(), current_day(comparison.tables)]
    width = canvas.width - start - 0.05
    block_count = ceil(len(pairs) * LEAST_STEP / width)
    block_size = ceil(len(pairs) / block_count)
    step = width / block_size
    for first in range(0, len(pairs), block_size):
        for day, level in zip(days, (0.0, MARK_DISTANCE), strict=True):
            date = messages.format_date(day if canvas.wide else day[:4], language)
            canvas.write_text(0.0, y - level, date, size=9, va="center", color=MUTED)
        block = [(start + (index + 0.5) * step, pair) for index, pair in enumerate(pairs[first : first + block_size])]
        marks = [((pair.then.verdict, x, y), (pair.now.verdict, x, y - MARK_DISTANCE)) for x, pair in block]
        draw_verdicts(canvas, axes, chain(*marks), factor=0.85)
        for x in (x for x, pair in block if pair.claim == CHANGED_CLAIM):
            axes.vlines(x, y - 0.37, y + 0.12, color=INK, linewidth=1.1, zorder=1)
            label = canvas.format_message("turned", **comparison.name_chairs(language))
            label = label if canvas.wide else label.replace(": ", ":\n")
            # A label centred on a claim near an edge would be cut off.
            sides = ("below", "below-left", "below-right")
            canvas.place_label(axes, x, y - 0.37, label, sides=sides, gap=3, size=9, weight=500)
        y -= 0.85
    return y


def _draw_measure(canvas: Canvas, axes: Axes, y: float, name: str, then: Measure, now: Measure) -> float:
    """Draw a measure on a line of its own from zero, then and now; return the y position of the next one."""
    start, end = (3.1, canvas.width - 0.75) if canvas.wide else (0.05, canvas.width - 0.65)
    label = canvas.wrap_text(canvas.format_message(name), 2.8 if canvas.wide else canvas.width, size=9)
    canvas.write_text(0.0, y, label, size=9, va="center")
    y -= 0.0 if canvas.wide else 0.42
    scale = (end - start) / max(then.value, now.value)
    then_x, now_x = (start + measure.value * scale for measure in (then, now))
    axes.hlines(y, start, end, color=RULE, linewidth=1, zorder=0)
    axes.hlines(y, then_x, now_x, color=RECORD, linewidth=1.6, alpha=0.5, zorder=1)
    axes.vlines(start, y - 0.06, y + 0.06, color=AXIS, linewidth=0.8)
    for x, style, measure, side, weight in ((then_x, THEN, then, "below", 400), (now_x, NOW, now, "above", 600)):
        canvas.draw_marks(axes, [x], [y], style, zorder=5)
        value = canvas.format_number(measure.value, measure.qualifier)
        date = messages.format_date(measure.date, canvas.language)
        label = canvas.format_message("dated", value=value, date=date)
        canvas.place_label(axes, x, y, label, sides=(side,), gap=6, size=9, weight=weight, color=RECORD)
    return y - _measure_height(canvas)


def _measure_height(canvas: Canvas) -> float:
    return 0.62 if canvas.wide else 0.5
