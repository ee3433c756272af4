"""Arrests per cell: what each statement that gives both totals comes to, and what 2,009 cells would come to."""

from functools import partial

import pandas as pd
from matplotlib.axes import Axes

from analysis.facts.arrests_per_cell import arrests_per_cell_highest, arrests_per_cell_lowest, compute_ratios
from analysis.facts.chain import ROUNDED
from analysis.figures.shared import (
    ARTICLE_ARRESTS,
    KIND_STYLES,
    body_kind,
    fact_number,
    find_time_limits,
    list_legend_entries,
    write_footer,
)
from talaqi import config, messages
from talaqi.displays import Column, Figure, figure
from talaqi.figures.assertions import Assertion, check_assertions, require_rows
from talaqi.figures.bundle import build_figure, figure_text
from talaqi.figures.canvas import Canvas, Label, is_lower_bound
from talaqi.figures.marker_styles import CLAIM, CLAIMED, ERRONEOUS, INK, MUTED, RECORD, RECORD_TINT
from talaqi.figures.timelines import draw_date_span, middle_position
from talaqi.tables import Tables

NAME = "arrests-per-cell"
PRINTED, MISPRINT = "c094-arrests", "c088-arrests"
# The years that the axis shows before the first statement and after the last, and its height above the highest ratio.
BEFORE, AFTER, HEADROOM = 0.8, 1.2, 1.2
# The least distance between the years of the axis, in inches.
YEAR_SPACING = 0.5


@figure
def arrests_per_cell(counts: pd.DataFrame, bodies: pd.DataFrame) -> Figure:
    """Arrests for each cell in every statement that gives both totals since 2002."""
    ratios = compute_ratios(counts)
    is_drawn = ratios["official"] | (ratios["role"] == "erroneous")
    rows = require_rows(NAME, ratios[is_drawn], "statements with both cells and arrests since 2002")
    check_assertions(NAME, Tables({"counts": counts}), _list_assertions(rows, counts))
    is_older = (ratios["role"] == "observation") & ratios["period_start"].str.startswith("2003")
    return build_figure(
        NAME,
        rows,
        partial(_draw, rows=rows, tables=Tables({"bodies": bodies})),
        heights=(3.3, 3.9),
        message_values=partial(_message_values, rows, ratios["ratio"][is_older]),
        table="counts",
        columns="stated_on counted_by value qualifier role source_id",
        computed_columns=[
            (_column("cells"), rows["cells"].astype(int)),
            (_column("ratio"), rows["ratio"].round(1)),
        ],
    )


def _list_assertions(rows: pd.DataFrame, counts: pd.DataFrame) -> list[Assertion]:
    missing = [row for row in (ARTICLE_ARRESTS, PRINTED) if row not in rows.index]
    condition = "the article and a report with 2,009 cells give arrests too"
    if missing:
        return [Assertion("title alt", condition, False, missing)]
    observed, printed = rows[rows["role"] == "observation"], float(rows.at[PRINTED, "ratio"])
    low = rows[(rows["role"] == "erroneous") & (rows["cells"] >= ROUNDED)]["ratio"]
    facts = (arrests_per_cell_lowest, arrests_per_cell_highest)
    lowest, highest = (fact_number(fact(counts)) for fact in facts)
    outside = observed.index[~observed["ratio"].between(lowest, highest)]
    condition = f"official totals have {lowest:.1f} to {highest:.1f} arrests per cell"
    values = [f"{row} {ratio:.1f}" for row, ratio in rows["ratio"].items()]
    return [
        Assertion("title alt", condition, outside.empty, outside),
        Assertion("title", "with 2,009 cells there are fewer than in any official total", lowest > printed, values),
        Assertion("alt description", "with 2,000 or 2,009 cells there are fewer than two", (low < 2).all(), values),
    ]


def _column(name: str) -> Column:
    titles = {language: figure_text(NAME, f"column-{name}", language) for language in config.languages()}
    return Column(name, titles, "number")


def _message_values(rows: pd.DataFrame, older: pd.Series, language: str) -> dict[str, object]:
    observed, ratios = rows[rows["role"] == "observation"], rows["ratio"]
    numbers = {
        "lowest": observed["ratio"].min(),
        "highest": observed["ratio"].max(),
        "printed": ratios[PRINTED],
        "article": ratios[ARTICLE_ARRESTS],
    }
    return {
        **{name: messages.format_number(float(number), language) for name, number in numbers.items()},
        "statements": messages.count_noun(len(observed), "printed-total", language, case="nominative"),
        "publications": messages.count_noun(int((ratios < 2).sum()), "publication", language),
        "since": observed["stated_on"].min()[:4],
        "until": observed["stated_on"].max()[:4],
        "older-lowest": messages.format_number(round(float(older.min())), language),
        "older-highest": messages.format_number(round(float(older.max())), language),
    }


def _draw(canvas: Canvas, rows: pd.DataFrame, tables: Tables) -> None:
    observed = rows[rows["role"] == "observation"]
    entries = list_legend_entries(observed["counted_by"], canvas.language, tables)
    entries.append((ERRONEOUS, canvas.format_message("erroneous")))
    entries.append((None, messages.text("figure-more-than", canvas.language)))
    bottom = 0.3 + write_footer(canvas)
    height = canvas.draw_legend(entries, 0, canvas.height - 0.1) - bottom - 0.2
    axes = canvas.add_axes(0.45, bottom, canvas.width - 0.5, height)
    limits = find_time_limits(map(middle_position, rows["stated_on"]), BEFORE, AFTER)
    canvas.set_time_axis(axes, *limits, YEAR_SPACING)
    canvas.set_value_axis(axes, rows["ratio"].max() * HEADROOM)
    axes.axhspan(observed["ratio"].min(), observed["ratio"].max(), color=RECORD_TINT, zorder=0)
    for _, row in rows.iterrows():
        _draw_statement(canvas, axes, row)
    # Each different number stands once, beside its first mark.
    labels = []
    for _, row in observed.drop_duplicates("ratio").iterrows():
        color = RECORD if row["counted_by"] == "bcij" else INK
        number = canvas.format_number(round(row["ratio"], 1))
        x, style = middle_position(row["stated_on"]), {"weight": 600, "color": color}
        sides = ("right", "left", "above", "below")
        labels.append(Label(x, row["ratio"], number, sides, 7, reach=40, number=True, style=style))
    canvas.place_labels(axes, labels, canvas.find_axes_box(axes))
    _label_erroneous(canvas, axes, rows)


def _draw_statement(canvas: Canvas, axes: Axes, row: pd.Series) -> None:
    is_article, x, y = row.name == ARTICLE_ARRESTS, middle_position(row["stated_on"]), row["ratio"]
    style = CLAIMED if is_article else ERRONEOUS
    if row["role"] == "observation":
        style = KIND_STYLES[body_kind(row["counted_by"])]
    canvas.draw_marks(axes, [x], [y], style, zorder=5 if is_article else 3)
    draw_date_span(axes, row["stated_on"], y, MUTED)
    if is_lower_bound(row["qualifier"]):
        canvas.draw_more_than(axes, [x], [y], style.edge)


def _label_erroneous(canvas: Canvas, axes: Axes, rows: pd.DataFrame) -> None:
    """Write what the numbers of the article, of the reports like it, and of a misprint come to."""
    wrong = rows[(rows["role"] == "erroneous") & (rows["ratio"] < rows["ratio"].max() / 4)]
    numbers = {row: canvas.format_number(round(ratio, 1)) for row, ratio in rows["ratio"].items()}
    label = canvas.format_message("printed", ratio=numbers[PRINTED])
    x = middle_position(wrong["stated_on"].min())
    canvas.place_label(axes, x, rows["ratio"][PRINTED], label, sides=("left",), gap=8, color=CLAIM)
    article, label = rows.loc[ARTICLE_ARRESTS], canvas.format_message("article", ratio=numbers[ARTICLE_ARRESTS])
    x, sides = middle_position(article["stated_on"]), ("above-right", "above")
    canvas.place_label(axes, x, article["ratio"], label, sides, gap=17, weight=600, color=CLAIM)
    if MISPRINT in rows.index:
        row = rows.loc[MISPRINT]
        cells = canvas.format_number(row["cells"])
        label = canvas.format_message("misprint", cells=cells, ratio=numbers[MISPRINT])
        x = middle_position(row["stated_on"])
        canvas.place_label(axes, x, row["ratio"], label, sides=("right",), gap=7, color=CLAIM)
