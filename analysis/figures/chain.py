"""How one number changed as it was passed on: the publications that print 209, 2,009 and 2,000."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from analysis.facts.cells import select_national
from analysis.facts.chain import PRINTED, ROUNDED, SPEECH
from analysis.figures.shared import ARTICLE_CELLS, format_short_date
from talaqi import config, dates, messages
from talaqi.displays import Figure, figure
from talaqi.figures import marker_styles
from talaqi.figures.assertions import Assertion, check_assertions, require_rows
from talaqi.figures.bundle import build_figure
from talaqi.figures.canvas import Canvas, is_lower_bound
from talaqi.tables import Tables, row_names

NAME = "publication-chain"
AGENCY = "c054-cells"
SPOKEN = 209
NUMBERS = (SPOKEN, PRINTED, ROUNDED)
# Heights in inches of a line and of the head of the columns; the space between groups is in lines.
LINE_HEIGHT, HEAD_HEIGHT = 0.205, 0.38
GROUP_SPACE = 0.45
# The article is a group of its own and needs no head.
GROUPS_WITH_HEAD = ("speech", "before", "after")
INFERRED: dict[str, Any] = {"color": marker_styles.CLAIM, "linewidth": 1.0, "linestyle": (0, (2, 1.5))}
ON_LINE: dict[str, Any] = {"size": 9, "va": "center_baseline"}


@dataclass(frozen=True)
class Layout:
    """The positions of the parts of a line, in inches from the start side, and the width of a column of numbers."""

    date: float
    publisher: float
    credited: float
    columns: tuple[float, float, float]
    column_width: float


WIDE = Layout(0.0, 0.95, 3.3, (4.7, 5.69, 6.68), 0.93)
NARROW = Layout(0.0, 0.0, 0.0, (2.42, 2.91, 3.4), 0.46)


@figure
def publication_chain(counts: pd.DataFrame, sources: pd.DataFrame, bodies: pd.DataFrame) -> Figure:
    """The publications in the record that print 209 cells of the speech, 2,009, or 2,000, in their order."""
    rows = require_rows(NAME, _select_rows(counts), "publications that print 209, 2,009 or 2,000 cells")
    spoken, printed = (rows[(rows["period_end"] == SPEECH) & (rows["value"] == value)] for value in (SPOKEN, PRINTED))
    groups = _group_rows(rows)
    earlier = groups.get("before", rows.iloc[:0])["source_id"]
    others = [row for row, source in earlier.items() if "AFP" not in sources["publisher_en"].get(source, "")]
    by_speech = ("209 cells", spoken), ("2,009 cells", printed)
    check_assertions(
        NAME,
        Tables({"counts": counts}),
        [
            *(
                Assertion("title alt", f"a report of the speech gives {number}", not reports.empty)
                for number, reports in by_speech
            ),
            Assertion("group-before", "all that printed 2,000 before the article carry AFP", not others, others),
            Assertion("alt", "publications print it before and after the article", {"before", "after"} <= set(groups)),
        ],
    )
    line_count = len(rows) + len(set(groups) & set(GROUPS_WITH_HEAD))
    height = HEAD_HEIGHT + LINE_HEIGHT * (line_count + GROUP_SPACE * (len(groups) - 1)) + 0.32
    return build_figure(
        NAME,
        rows,
        partial(_draw, rows=rows, groups=groups, tables=Tables({"sources": sources, "bodies": bodies})),
        heights=(height, height),
        message_values=partial(_message_values, rows, groups),
        table="counts",
        columns="stated_on value qualifier counted_by role source_id note",
        tables=("sources",),
    )


def _select_rows(counts: pd.DataFrame) -> pd.DataFrame:
    """Return the totals of the chain in the order of the drawing; `late` ones are not reports of the speech."""
    national = select_national(counts, "cells_dismantled")
    is_of_speech = (national["period_end"] == SPEECH) & national["value"].isin((SPOKEN, PRINTED))
    rows = national[is_of_speech | national["value"].isin((PRINTED, ROUNDED))]
    # Reports of the speech have the same days: they are ordered by their numbers first.
    rank = rows["value"].where(rows["period_end"] == SPEECH, 9999)
    # A date without a day may mean any day of its month or year: it stands at the end.
    latest_day = rows["stated_on"].map(lambda date: dates.last_day(date).isoformat())
    rows = rows.assign(late=rows["period_end"] != SPEECH, rank=rank, latest_day=latest_day)
    return rows.sort_values(["late", "rank", "latest_day"], kind="stable")


def _group_rows(rows: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """Return the rows by group: the reports of the speech, those before the article, the article, those after it."""
    late, is_before, is_article = rows["late"], rows["stated_on"] < config.reference_day(), rows.index == ARTICLE_CELLS
    groups = {
        "speech": rows[~late],
        "before": rows[late & is_before],
        "article": rows[is_article],
        "after": rows[late & ~is_before & ~is_article],
    }
    return {name: group for name, group in groups.items() if not group.empty}


def _message_values(rows: pd.DataFrame, groups: dict[str, pd.DataFrame], language: str) -> dict[str, object]:
    def count_publications(number: int, case: str = "oblique") -> str:
        return messages.count_noun(number, "publication", language, case=case)

    speech, article = dates.first_day(SPEECH), dates.first_day(config.reference_day())
    months = (article.year - speech.year) * 12 + article.month - speech.month
    of_speech = rows["value"][~rows["late"]]
    number, qualifier = int(rows["value"][ARTICLE_CELLS]), rows["qualifier"][ARTICLE_CELLS]
    return {
        **{f"printed-{value}": count_publications(int((of_speech == value).sum())) for value in (SPOKEN, PRINTED)},
        "months": messages.count_noun(months, "month", language),
        "article": messages.count_noun(number, "cell", language, qualifier),
        "speech": messages.format_date(SPEECH, language),
        "before": count_publications(len(groups.get("before", ()))),
        "after": count_publications(len(groups.get("after", ()))),
        "publications": count_publications(rows["source_id"].nunique(), "nominative"),
        "last": messages.format_date(rows.at[rows["latest_day"].idxmax(), "stated_on"], language),
    }


def _draw(canvas: Canvas, rows: pd.DataFrame, groups: dict[str, pd.DataFrame], tables: Tables) -> None:
    layout, axes = WIDE if canvas.wide else NARROW, canvas.add_full_axes()
    _draw_columns(canvas, axes, layout)
    points = {}
    for y, group, row in _iterate_lines(canvas, groups):
        if row is None:
            head = canvas.format_message(f"group-{group}", speech=format_short_date(SPEECH, canvas.language))
            canvas.write_text(0, y, head, weight=600, color=marker_styles.MUTED, **ON_LINE)
        else:
            _write_line(canvas, layout, y, row, tables)
            points[str(row.name)] = _draw_mark(canvas, axes, layout, y, row)
    _draw_links(axes, rows, points)
    axes.plot((0.02, 0.24), (0.09, 0.09), **INFERRED)
    canvas.write_text(0.3, 0.09, canvas.format_message("inferred" if canvas.wide else "inferred-and-plus"), **ON_LINE)


def _iterate_lines(canvas: Canvas, groups: dict[str, pd.DataFrame]) -> Iterator[tuple[float, str, pd.Series | None]]:
    """Yield the y position of each line with its group and its row; the row of a group's head is None."""
    y = canvas.height - HEAD_HEIGHT - LINE_HEIGHT / 2
    for group, rows in groups.items():
        if group in GROUPS_WITH_HEAD:
            yield y, group, None
            y -= LINE_HEIGHT
        for _, row in rows.iterrows():
            yield y, group, row
            y -= LINE_HEIGHT
        y -= GROUP_SPACE * LINE_HEIGHT


def _draw_columns(canvas: Canvas, axes: Axes, layout: Layout) -> None:
    y, size = canvas.height - 0.23, 11 if canvas.wide else 9
    for value, x in zip(NUMBERS, layout.columns, strict=True):
        tint, color = marker_styles.CLAIM_TINT, marker_styles.CLAIM
        if value == SPOKEN:
            tint, color = marker_styles.RECORD_TINT, marker_styles.RECORD
        band = Rectangle((x - 0.16, 0.28), layout.column_width, canvas.height - 0.28, color=tint, zorder=0)
        axes.add_patch(band)
        number = canvas.format_number(value)
        canvas.write_text(x - 0.1, y, number, size=size, weight=600, color=color, va="baseline")
    heads = {"date": layout.date, "publisher": layout.publisher, "credited": layout.credited}
    for name, start in heads.items() if canvas.wide else [("publisher", 0.0)]:
        head = canvas.format_message(f"head-{name}")
        canvas.write_text(start, y, head, size=9, color=marker_styles.MUTED, va="baseline")


def _write_line(canvas: Canvas, layout: Layout, y: float, row: pd.Series, tables: Tables) -> None:
    """Write the date of a publication, its publisher, and who is credited with the number."""
    date, is_article = format_short_date(row["stated_on"], canvas.language), row.name == ARTICLE_CELLS
    muted = {"color": marker_styles.MUTED, **ON_LINE}
    publisher = row_names.publisher_of(row["source_id"], canvas.language, tables)
    if is_article:
        publisher = canvas.format_message("the-article")
    if canvas.wide:
        credited = row_names.name_of(f"bodies/{row['counted_by']}", canvas.language, tables)
        canvas.write_text(layout.date, y, date, **muted)
        canvas.write_text(layout.credited, y, credited, **muted)
    space = (layout.credited - layout.publisher - 0.1) * 72
    if not canvas.wide or canvas.measure_text(publisher, size=9).width >= space:
        publisher = publisher.partition(" (")[0]
    style = {"color": marker_styles.CLAIM, "weight": 600} if is_article else {"color": marker_styles.INK, "weight": 400}
    artist = canvas.write_text(layout.publisher, y, publisher, **style, **ON_LINE)
    if not canvas.wide:
        canvas.write_text(artist.get_window_extent(canvas.renderer).width / 72 + 0.08, y, date, **muted)


def _draw_mark(canvas: Canvas, axes: Axes, layout: Layout, y: float, row: pd.Series) -> tuple[float, float]:
    """Draw the mark of a publication in the column of its number; return the mark's position."""
    x, qualifier = layout.columns[NUMBERS.index(int(row["value"]))], row["qualifier"]
    style = marker_styles.ERRONEOUS if row["role"] == "erroneous" else marker_styles.RECORDED
    canvas.draw_marks(axes, [x], [y], marker_styles.CLAIMED if row.name == ARTICLE_CELLS else style, zorder=4)
    if qualifier != "exact":
        text = "+" if is_lower_bound(qualifier) else ""
        if canvas.wide:
            text = messages.text(f"qualified-{qualifier}", canvas.language, what="").strip()
        # On the tint of the column, which hides the line of an inference that may run there.
        tint = marker_styles.RECORD_TINT if row["value"] == SPOKEN else marker_styles.CLAIM_TINT
        box = {"facecolor": tint, "edgecolor": "none", "pad": 0.6}
        canvas.write_text(x + 0.09, y, text, color=marker_styles.MUTED, bbox=box if text else None, **ON_LINE)
    return x, y


def _draw_links(axes: Axes, rows: pd.DataFrame, points: dict[str, tuple[float, float]]) -> None:
    """Connect the steps that are inferred: 209 to 2,009, 2,009 to 2,000, and the agency's report to the article."""
    spoken, printed = (rows[~rows["late"] & (rows["value"] == value)] for value in (SPOKEN, PRINTED))
    rounded = rows[rows["late"] & (rows["value"] == ROUNDED)]
    steps = [(spoken.index[-1], printed.index[0]), (printed.index[-1], rounded.index[0]), (AGENCY, ARTICLE_CELLS)]
    for step in steps:
        if set(step) <= set(points):
            xs, ys = zip(*(points[row] for row in step), strict=True)
            axes.plot(xs, ys, zorder=2, **INFERRED)
