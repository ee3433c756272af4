"""How one number changed as it was passed on: the publications that print 209, 2,009 and 2,000."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from analysis.facts.cells import select_national
from analysis.facts.chain import PRINTED, ROUNDED, SPEECH
from talaqi import config, dates, messages
from talaqi.displays import Figure, figure
from talaqi.figures import marker_styles
from talaqi.figures.assertions import assert_finding, require_rows
from talaqi.figures.bundle import build_figure
from talaqi.figures.canvas import Canvas
from talaqi.tables import Tables, row_names

ARTICLE, AGENCY = "c057-cells", "c054-cells"
SAID = 209
NUMBERS = (SAID, PRINTED, ROUNDED)
STEP = 0.205
HEAD = 0.38
# Between groups, in steps; the article is a group of its own and needs no head.
GAP = 0.45
HEADED = ("speech", "before", "after")

INFERRED = {"color": marker_styles.CLAIM, "linewidth": 1.0, "linestyle": (0, (2, 1.5))}


@dataclass(frozen=True)
class Plan:
    """Where the parts of a row stand, in inches from the start side: date, publisher, who is credited, the numbers."""

    date: float
    publisher: float
    credited: float
    columns: tuple[float, float, float]
    band: float


WIDE = Plan(0.0, 0.95, 3.3, (4.7, 5.69, 6.68), 0.93)
NARROW = Plan(0.0, 0.0, 0.0, (2.42, 2.91, 3.4), 0.46)


@figure
def publication_chain(counts: pd.DataFrame, sources: pd.DataFrame, bodies: pd.DataFrame) -> Figure:
    """The publications in the record that print 209 cells of the speech, 2,009, or 2,000, in their order."""
    told = require_rows("publication-chain", _told(counts), "publications that print 209, 2,009 or 2,000 cells")
    printed = {value: told[(told["period_end"] == SPEECH) & (told["value"] == value)] for value in (SAID, PRINTED)}
    both = not printed[SAID].empty and not printed[PRINTED].empty
    assert_finding("publication-chain", "one speech was printed with 209 cells and with 2,009", both, printed[PRINTED].index)
    rounded = ARTICLE in told.index and told["value"][ARTICLE] == ROUNDED
    assert_finding("publication-chain", "the article has 2,000", rounded, [ARTICLE])
    _all_agency(told, sources)
    groups = _groups(told)
    height = HEAD + STEP * (len(told) + sum(name in HEADED for name, _ in groups) + GAP * (len(groups) - 1)) + 0.32
    draw = partial(_chain, told=told, tables=Tables({"sources": sources, "bodies": bodies}))
    says = partial(_said, told)
    return build_figure("publication-chain", told, draw, (height, height), says, "counts", "stated_on value qualifier counted_by role source_id note", ("sources",))


def _all_agency(told: pd.DataFrame, sources: pd.DataFrame) -> None:
    before = dict(_groups(told)).get("before", told.iloc[:0])
    others = [row for row, source in before["source_id"].items() if "AFP" not in sources["publisher_en"].get(source, "")]
    assert_finding("publication-chain", "all that printed 2,000 before the article carry AFP", not others, others)


def _told(counts: pd.DataFrame) -> pd.DataFrame:
    national = select_national(counts, "cells_dismantled")
    speech = (national["period_end"] == SPEECH) & national["value"].isin((SAID, PRINTED))
    told = national[speech | national["value"].isin((PRINTED, ROUNDED))]
    # Reports of the speech are of the same days: there the number goes first.
    first = told["value"].where(told["period_end"] == SPEECH, 0)
    return told.assign(first=first.map(lambda value: value or 9999), late=told["period_end"] != SPEECH).sort_values(["late", "first", "stated_on"], kind="stable")


def _groups(told: pd.DataFrame) -> list[tuple[str, pd.DataFrame]]:
    """Return the rows under their heads: the speech, before the article, the article, after it."""
    late, day = told["late"], told["stated_on"]
    parts = {
        "speech": told[~late],
        "before": told[late & (day < config.reference_day())],
        "article": told[told.index == ARTICLE],
        "after": told[late & (day >= config.reference_day()) & (told.index != ARTICLE)],
    }
    return [(name, rows) for name, rows in parts.items() if not rows.empty]


def _said(told: pd.DataFrame, language: str) -> dict[str, object]:
    speech, article = dates.first_day(SPEECH), dates.first_day(config.reference_day())
    months = (article.year - speech.year) * 12 + article.month - speech.month
    groups = dict(_groups(told))
    counted = {f"printed-{value}": len(told[~told["late"] & (told["value"] == value)]) for value in (SAID, PRINTED)}
    return {
        **{name: messages.count_noun(many, "publication", language) for name, many in counted.items()},
        "months": messages.count_noun(months, "month", language),
        "article": messages.count_noun(int(told["value"][ARTICLE]), "cell", language, told["qualifier"][ARTICLE]),
        "speech": messages.format_date(SPEECH, language),
        "before": messages.count_noun(len(groups.get("before", ())), "publication", language),
        "after": messages.count_noun(len(groups.get("after", ())), "publication", language),
        "publications": messages.count_noun(told["source_id"].nunique(), "publication", language, case="nominative"),
        "last": messages.format_date(told["stated_on"].max(), language),
    }


def _chain(canvas: Canvas, told: pd.DataFrame, tables: Tables) -> None:
    plan, paper = WIDE if canvas.wide else NARROW, canvas.paper()
    _columns(canvas, paper, plan)
    places = {}
    for y, name, row in _lines(canvas, told):
        if row is None:
            canvas.text(0, y, canvas.say(f"group-{name}", speech=canvas.date(SPEECH)), size=9, weight=600, va="center_baseline", color=marker_styles.MUTED)
        else:
            places[row.name] = _row(canvas, paper, plan, y, row, tables)
    _links(paper, told, places)
    paper.plot((0.02, 0.24), (0.09, 0.09), **INFERRED)
    said = canvas.say("inferred") if canvas.wide else canvas.say("inferred-and-plus")
    canvas.text(0.3, 0.09, said, size=9, va="center_baseline")


def _lines(canvas: Canvas, told: pd.DataFrame) -> Iterator[tuple[float, str, pd.Series | None]]:
    """Yield the height of each line with its group's name and its row, None for the group's head."""
    y = canvas.height - HEAD - STEP / 2
    for name, rows in _groups(told):
        if name in HEADED:
            yield y, name, None
            y -= STEP
        for _, row in rows.iterrows():
            yield y, name, row
            y -= STEP
        y -= GAP * STEP


def _columns(canvas: Canvas, paper: Axes, plan: Plan) -> None:
    for value, at in zip(NUMBERS, plan.columns, strict=True):
        tint, color = (marker_styles.RECORD_TINT, marker_styles.RECORD) if value == SAID else (marker_styles.CLAIM_TINT, marker_styles.CLAIM)
        paper.add_patch(Rectangle((at - 0.16, 0.28), plan.band, canvas.height - 0.28, color=tint, zorder=0))
        canvas.text(at - 0.1, canvas.height - 0.23, canvas.number(value), size=11 if canvas.wide else 9, weight=600, color=color, va="baseline")
    heads = ((plan.date, "date"), (plan.publisher, "publisher"), (plan.credited, "credited")) if canvas.wide else ((0, "publisher"),)
    for start, head in heads:
        canvas.text(start, canvas.height - 0.23, canvas.say(f"head-{head}"), size=9, color=marker_styles.MUTED, va="baseline")


def _row(canvas: Canvas, paper: Axes, plan: Plan, y: float, row: pd.Series, tables: Tables) -> tuple[float, float]:
    """Write a line; return the place of its mark."""
    style = {"size": 9, "va": "center_baseline"}
    publisher, room = _publisher(canvas, row, tables), plan.credited - plan.publisher - 0.1
    if canvas.wide:
        canvas.text(plan.date, y, canvas.date(row["stated_on"]), color=marker_styles.MUTED, **style)
        canvas.text(plan.credited, y, row_names.name_of(f"bodies/{row['counted_by']}", canvas.language, tables), color=marker_styles.MUTED, **style)
    mine = row.name == ARTICLE
    publisher = publisher if canvas.wide and canvas.extent(publisher, size=9).width < room * 72 else publisher.partition(" (")[0]
    written = canvas.text(plan.publisher, y, publisher, color=marker_styles.CLAIM if mine else marker_styles.INK, weight=600 if mine else 400, **style)
    if not canvas.wide:
        after = written.get_window_extent(canvas.renderer).width / 72 + 0.08
        canvas.text(after, y, canvas.date(row["stated_on"]), color=marker_styles.MUTED, **style)
    return _mark(canvas, paper, plan, y, row)


def _mark(canvas: Canvas, paper: Axes, plan: Plan, y: float, row: pd.Series) -> tuple[float, float]:
    at = plan.columns[NUMBERS.index(int(row["value"]))]
    look = marker_styles.ARTICLE if row.name == ARTICLE else marker_styles.EXHIBIT if row["role"] == "exhibit" else marker_styles.RECORDED
    canvas.marks(paper, [at], [y], look, zorder=4)
    if row["qualifier"] != "exact":
        said = messages.text(f"qualified-{row['qualifier']}", canvas.language, what="").strip() if canvas.wide else {"more-than": "+", "at-least": "+"}.get(row["qualifier"], "")
        canvas.text(at + 0.09, y, said, size=9, color=marker_styles.MUTED, va="center_baseline")
    return at, y


def _publisher(canvas: Canvas, row: pd.Series, tables: Tables) -> str:
    return canvas.say("the-article") if row.name == ARTICLE else row_names.publisher_of(row["source_id"], canvas.language, tables)


def _links(paper: Axes, told: pd.DataFrame, places: dict[str, tuple[float, float]]) -> None:
    """Tie the steps that are inferred: 209 to 2,009, 2,009 to 2,000, and the agency's report to the article."""
    said, printed = (told[~told["late"] & (told["value"] == value)] for value in (SAID, PRINTED))
    rounded = told[told["late"] & (told["value"] == ROUNDED)]
    steps = [(said.index[-1], printed.index[0]), (printed.index[-1], rounded.index[0]), (AGENCY, ARTICLE)]
    for one, other in steps:
        if {one, other} <= set(places):
            (x, y), (to_x, to_y) = places[one], places[other]
            paper.plot((x, to_x), (y, to_y), zorder=2, **INFERRED)
