"""Then and now: the claims that have a rule, judged on the article's day and as if made today, and three measures of both."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Any

import pandas as pd
from matplotlib.axes import Axes

from analysis.facts.measures import MEASURES, Measure
from talaqi import config, messages, urls
from talaqi.displays import Column, Figure, figure
from talaqi.figures import marker_styles, verdict_marks
from talaqi.figures.assertions import assert_finding, require_rows
from talaqi.figures.bundle import build_figure
from talaqi.figures.canvas import Canvas
from talaqi.figures.figure_messages import figure_text
from talaqi.rules import as_of_comparison as judged
from talaqi.rules.as_of_comparison import Pair
from talaqi.rules.verdicts import VERDICTS
from talaqi.tables import Tables, cut_to_day, row_names

NAME = "then-and-now"
# The claim of which the title says that it alone would be judged otherwise.
TURNED = "partner-4-cochairs"
THEN, NOW = marker_styles.MarkerStyle("o", 7.0, marker_styles.RECORD, "white", 1.4), marker_styles.MarkerStyle("o", 7.0, marker_styles.RECORD, marker_styles.RECORD)


@figure
def then_and_now(
    claims: pd.DataFrame,
    accounts: pd.DataFrame,
    african_lion: pd.DataFrame,
    attacks: pd.DataFrame,
    counts: pd.DataFrame,
    countries: pd.DataFrame,
    milestones: pd.DataFrame,
    operations: pd.DataFrame,
    sahel: pd.DataFrame,
    sources: pd.DataFrame,
    terms: pd.DataFrame,
) -> Figure:
    """Verdicts and measures as they could be known on the day of the article, beside those of all tables."""
    # Every parameter is a table under its own name; rules may ask for any of them.
    now = Tables(dict(locals()))
    return _compared(Tables(cut_to_day(now.frames, config.reference_day()), config.reference_day()), now)


def _compared(then: Tables, tables: Tables) -> Figure:
    tested = require_rows(NAME, tables.claims[tables.claims["tests"] != ""], "claims with a rule")
    pairs = sorted(judged.judge_then_and_now(then, tables), key=_order)
    _check(pairs)
    measures = {name: (measure(then), measure(tables)) for name, measure in MEASURES.items()}
    drawn = build_figure(
        NAME,
        tested,
        partial(_draw, pairs=pairs, measures=measures, tables=tables),
        heights=(3.85, 6.35),
        says=partial(_said, pairs, measures, tables),
        table="claims",
        columns="claim verdict",
        tables=("counts", "african_lion", "sahel"),
    )
    return replace(drawn, columns=_columns(), rows=tuple(_rows(pairs, measures, tables)))


def _order(pair: Pair) -> tuple[int, int]:
    return VERDICTS.index(pair.then.verdict), VERDICTS.index(pair.now.verdict)


def _check(pairs: list[Pair]) -> None:
    turned = [pair.claim for pair in pairs if pair.then.verdict != pair.now.verdict]
    assert_finding(NAME, f"the claim {TURNED!r} alone would be judged otherwise today", turned == [TURNED], turned)
    gone, come = _chairs(pairs)
    assert_finding(NAME, "one co-chair of the Africa Focus Group has taken the place of another", len(gone) == len(come) == 1, [TURNED])


def _chairs(pairs: list[Pair]) -> tuple[list[str], list[str]]:
    """Return the co-chairs who have gone since the article and those who have come, from what the claim's test compared."""
    pair = next(pair for pair in pairs if pair.claim == TURNED)
    before, after = (set(str(judgement.outcomes[0].left).split()) for judgement in (pair.then, pair.now))
    return sorted(before - after), sorted(after - before)


def _said(pairs: list[Pair], measures: dict[str, tuple[Measure, Measure]], tables: Tables, language: str) -> dict[str, object]:
    moved = (figure_text(NAME, "moved", language, measure=figure_text(NAME, name, language), then=_dated(then, language), now=_dated(now, language)) for name, (then, now) in measures.items())
    return {
        "claims": messages.count_noun(len(pairs), "claim", language),
        "article": messages.format_date(config.reference_day(), language),
        "today": messages.format_date(judged.current_day(tables), language),
        "moved": " ".join(moved),
        "numbers": " ".join(_short(name, then, now, language) for name, (then, now) in measures.items()),
        **_chair_names(pairs, tables, language),
    }


def _short(name: str, then: Measure, now: Measure, language: str) -> str:
    values = {key: messages.qualify_number(measure.value, language, measure.qualifier) for key, measure in (("then", then), ("now", now))}
    return figure_text(NAME, "moved", language, measure=figure_text(NAME, f"short-{name}", language), **values)


def _dated(measure: Measure, language: str) -> str:
    return figure_text(NAME, "dated", language, value=messages.qualify_number(measure.value, language, measure.qualifier), date=messages.format_date(measure.date, language))


def _chair_names(pairs: list[Pair], tables: Tables, language: str) -> dict[str, str]:
    gone, come = _chairs(pairs)
    return {"gone": row_names.name_of(f"countries/{gone[0]}", language, tables), "come": row_names.name_of(f"countries/{come[0]}", language, tables)}


def _columns() -> tuple[Column, ...]:
    return tuple(Column(key, {language: figure_text(NAME, f"column-{key}", language) for language in config.languages()}) for key in ("what", "then", "now"))


def _rows(pairs: list[Pair], measures: dict[str, tuple[Measure, Measure]], tables: Tables) -> Iterator[dict[str, Any]]:
    """Return the rows of the data table: the claims with their verdicts, then the measures with their values."""
    each = config.languages()
    for pair in pairs:
        claim = tables.claims.loc[pair.claim]
        says = {key: {language: verdict_marks.verdict_name(judgement.verdict, language, tables.terms) for language in each} for key, judgement in (("then", pair.then), ("now", pair.now))}
        yield {"link": urls.row_url(f"claims/{pair.claim}"), "what": {language: claim[f"claim_{language}"] for language in each}, **says}
    for name, (then, now) in measures.items():
        says = {key: {language: _dated(measure, language) for language in each} for key, measure in (("then", then), ("now", now))}
        yield {"link": urls.row_url(now.row), "what": {language: figure_text(NAME, name, language) for language in each}, **says}


def _draw(canvas: Canvas, pairs: list[Pair], measures: dict[str, tuple[Measure, Measure]], tables: Tables) -> float:
    """Draw the two parts from the head down; return what is left under the labels of the last line."""
    sheet = canvas.paper()
    y = canvas.height - 0.2
    canvas.text(0.0, y, canvas.say("verdicts-head"), weight=600, va="center")
    found = {judgement.verdict for pair in pairs for judgement in (pair.then, pair.now)}
    y = verdict_marks.draw_key(canvas, sheet, [(one, verdict_marks.verdict_name(one, canvas.language, tables.terms)) for one in VERDICTS if one in found], 0.0, y - 0.3)
    y = _pairs(canvas, sheet, y - 0.35, pairs, tables)
    sheet.axhline(y, color=marker_styles.RULE, linewidth=0.8)
    canvas.text(0.0, y - 0.2, canvas.say("measures-head"), weight=600, va="center")
    y -= 0.5
    for name, (then, now) in measures.items():
        y = _measure(canvas, sheet, y, name, then, now)
    return y + _step(canvas) - 0.34


def _pairs(canvas: Canvas, sheet: Axes, y: float, pairs: list[Pair], tables: Tables) -> float:
    """Draw each claim as two marks, then above now, in blocks as wide as the sheet; return where the next part begins."""
    start = 1.25 if canvas.wide else 0.62
    days = [config.reference_day(), judged.current_day(tables)]
    long = len(pairs) if canvas.wide else (len(pairs) + 1) // 2
    step = (canvas.width - start - 0.05) / long
    for first in range(0, len(pairs), long):
        for day, level in zip(days, (0.0, 0.27), strict=True):
            canvas.text(0.0, y - level, messages.format_date(day if canvas.wide else day[:4], canvas.language), size=9, va="center", color=marker_styles.MUTED)
        block = [(start + (place + 0.5) * step, pair) for place, pair in enumerate(pairs[first : first + long])]
        verdict_marks.draw_placed(canvas, sheet, [(one.verdict, x, y - level) for x, pair in block for one, level in ((pair.then, 0.0), (pair.now, 0.27))], share=0.85)
        for x, pair in block:
            if pair.claim == TURNED:
                _turned(canvas, sheet, x, y, _chair_names(pairs, tables, canvas.language))
        y -= 0.85 if first else 0.78
    return y


def _turned(canvas: Canvas, sheet: Axes, x: float, y: float, chairs: dict[str, str]) -> None:
    sheet.vlines(x, y - 0.37, y + 0.12, color=marker_styles.INK, linewidth=1.1, zorder=1)
    said = canvas.say("turned", **chairs)
    canvas.label(sheet, x, y - 0.37, said if canvas.wide else said.replace(": ", ":\n"), sides=("below",), gap=3, size=9, weight=500)


def _measure(canvas: Canvas, sheet: Axes, y: float, name: str, then: Measure, now: Measure) -> float:
    """Draw a measure on its own line from zero, then and now; return where the next one begins."""
    start, end = (3.1, canvas.width - 0.75) if canvas.wide else (0.05, canvas.width - 0.65)
    canvas.text(0.0, y, canvas.wrap(canvas.say(name), 2.8 if canvas.wide else canvas.width, size=9), size=9, va="center")
    y -= 0.0 if canvas.wide else 0.42
    scale = (end - start) / max(then.value, now.value)
    places = [start + measure.value * scale for measure in (then, now)]
    sheet.hlines(y, start, end, color=marker_styles.RULE, linewidth=1, zorder=0)
    sheet.hlines(y, *places, color=marker_styles.RECORD, linewidth=1.6, alpha=0.5, zorder=1)
    sheet.vlines(start, y - 0.06, y + 0.06, color="#9AA2AB", linewidth=0.8)
    for x, look, measure, side in ((places[0], THEN, then, "below"), (places[1], NOW, now, "above")):
        canvas.marks(sheet, [x], [y], look, zorder=5)
        said = canvas.say("dated", value=canvas.number(measure.value, measure.qualifier), date=messages.format_date(measure.date, canvas.language))
        canvas.label(sheet, x, y, said, sides=(side,), gap=6, size=9, weight=600 if look is NOW else 400, color=marker_styles.RECORD)
    return y - _step(canvas)


def _step(canvas: Canvas) -> float:
    return 0.62 if canvas.wide else 0.5
