"""The book's story in one picture: how a number of cells grew from a speech to the article, on one scale."""

from functools import partial

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from analysis.facts.arrests_per_cell import UNOFFICIAL
from analysis.facts.cells import cells_article_times, cells_highest_before_article
from analysis.facts.chain import cells_printed_209, cells_printed_2009, speech_date
from analysis.figures.shared import ARTICLE_CELLS, fact_number
from talaqi import config, messages
from talaqi.displays import Figure, figure
from talaqi.facts import Fact
from talaqi.figures.assertions import Assertion, check_assertions, require_rows
from talaqi.figures.bundle import build_figure
from talaqi.figures.canvas import Canvas
from talaqi.figures.marker_styles import CLAIM, CLAIM_TINT, INK, MUTED, RECORD, RECORD_TINT
from talaqi.tables import Tables

NAME = "one-number"
# The steps from the speech to the article, each named in the messages, and the row of the number that it prints.
STEPS = {"spoken": "c074-cells", "printed": "c075-cells", "rounded": "c073-cells", "article": ARTICLE_CELLS}
# Heights in inches: of a step with its words, of the words alone, of a bar, and of the scale below.
STEP_HEIGHT, WORDS_HEIGHT, BAR_HEIGHT, SCALE_HEIGHT = 0.54, 0.24, 0.17, 0.22
# The distance between the values that the scale names, and the share of it that is left free at its end.
TICK, HEADROOM = 500, 0.2


@figure
def one_number(counts: pd.DataFrame) -> Figure:
    """The number as the speech was reported, as it was misprinted, as it was rounded, and as the article has it."""
    rows = require_rows(NAME, counts.loc[[row for row in STEPS.values() if row in counts.index]], "totals of the story")
    missing = sorted(set(STEPS.values()) - set(rows.index))
    highest, dates = cells_highest_before_article(counts), rows["stated_on"].tolist()
    bodies = [counts.at[row.partition("/")[2], "counted_by"] for row in highest.rows]
    tables = Tables({"counts": counts})
    check_assertions(
        NAME,
        tables,
        [
            Assertion("title alt description", "each step has its row", not missing, missing),
            Assertion("description", "the steps follow one another", dates[1:] == sorted(dates[1:]), dates),
            Assertion("highest description", "an official body stated the highest", not set(bodies) & set(UNOFFICIAL)),
        ],
    )
    return build_figure(
        NAME,
        rows,
        partial(_draw, rows=rows, highest=highest, values=partial(_message_values, counts, rows, highest)),
        heights=(STEP_HEIGHT * len(rows) + SCALE_HEIGHT, STEP_HEIGHT * len(rows) + SCALE_HEIGHT),
        message_values=partial(_message_values, counts, rows, highest),
        table="counts",
        columns="stated_on value qualifier counted_by role source_id note",
    )


def _message_values(counts: pd.DataFrame, rows: pd.DataFrame, highest: Fact, language: str) -> dict[str, object]:
    times = round(fact_number(cells_article_times(counts)), 1)
    return {
        **{
            step: messages.qualify_number(int(rows.at[row, "value"]), language, rows.at[row, "qualifier"])
            for step, row in STEPS.items()
        },
        "speech": messages.format_date(str(speech_date(counts).value), language),
        "rounded-on": messages.format_date(rows.at[STEPS["rounded"], "stated_on"], language),
        "article-on": messages.format_date(config.reference_day(), language),
        "spoken-in": _count_publications(cells_printed_209(counts), language),
        "printed-in": _count_publications(cells_printed_2009(counts), language),
        "highest": messages.qualify_number(int(fact_number(highest)), language, highest.qualifier),
        "times": messages.format_number(times, language),
    }


def _count_publications(fact: Fact, language: str) -> str:
    return messages.count_noun(int(fact_number(fact)), "publication", language, in_words=True)


def _draw(canvas: Canvas, rows: pd.DataFrame, highest: Fact, values: partial[dict[str, object]]) -> None:
    """Draw a bar for each step on one scale, its words above it, and the highest official total as a band behind."""
    axes, texts = canvas.add_full_axes(), values(canvas.language)
    top = float(rows["value"].max()) + TICK * HEADROOM
    inches = canvas.width / top
    band = fact_number(highest) * inches
    axes.add_patch(Rectangle((0, SCALE_HEIGHT), band, canvas.height - SCALE_HEIGHT, color=RECORD_TINT, zorder=0))
    for tick in range(0, int(top) + 1, TICK):
        axes.plot((tick * inches,) * 2, (SCALE_HEIGHT, SCALE_HEIGHT + 0.06), color=MUTED, linewidth=0.8)
        label = canvas.format_number(tick)
        width = canvas.measure_text(label, size=9).width / 72
        canvas.write_text(max(0, tick * inches - width / 2), 0, label, size=9, color=MUTED, va="bottom")
    y = canvas.height
    for step, row in STEPS.items():
        number, bar = str(texts[step]), float(rows.at[row, "value"]) * inches
        color = RECORD if rows.at[row, "role"] == "observation" else CLAIM
        written = canvas.write_text(0.05, y - 0.05, number, size=12, weight=600, color=color, va="top")
        start = 0.05 + written.get_window_extent(canvas.renderer).width / 72 + 0.1
        canvas.write_text(start, y - 0.08, canvas.format_message(step, **texts), color=INK, va="top")
        _draw_bar(axes, y - WORDS_HEIGHT - BAR_HEIGHT - 0.05, bar, color, filled=step in ("spoken", "article"))
        if step == "spoken":
            middle = y - WORDS_HEIGHT - 0.05 - BAR_HEIGHT / 2
            label = canvas.format_message("highest", **texts)
            canvas.write_text(bar + 0.1, middle, label, size=9, color=RECORD, va="center_baseline")
        y -= STEP_HEIGHT


def _draw_bar(axes: Axes, y: float, length: float, color: str, filled: bool) -> None:
    """Draw a bar from zero; one that is not filled has an edge, as marks of numbers in error have."""
    face = color if filled else CLAIM_TINT
    axes.add_patch(Rectangle((0, y), length, BAR_HEIGHT, facecolor=face, edgecolor=color, linewidth=1.2, zorder=3))
