"""The verdicts of the claims, section by section of the article: one mark for each claim."""

from functools import partial

import pandas as pd
from matplotlib.axes import Axes

from talaqi import messages
from talaqi.displays import Figure, figure
from talaqi.figures import marker_styles, verdict_marks
from talaqi.figures.assertions import assert_finding, require_rows
from talaqi.figures.bundle import build_figure
from talaqi.figures.canvas import Canvas
from talaqi.figures.figure_messages import figure_text
from talaqi.rules.verdicts import VERDICTS

NAME = "verdicts-by-section"
# The part of which the title says that what cannot be checked gathers there.
PART = "interests"


@figure
def verdicts_by_section(claims: pd.DataFrame, sections: pd.DataFrame, terms: pd.DataFrame) -> Figure:
    """Every claim as the mark of its verdict, in the row of its section."""
    judged = _judged(require_rows(NAME, claims, "claims"), sections)
    counts = pd.crosstab(judged["part"], judged["verdict"]).reindex(columns=VERDICTS, fill_value=0).reindex(judged["part"].unique())
    _check(counts)
    return build_figure(
        NAME,
        judged,
        partial(_draw, judged=judged, sections=sections, terms=terms),
        heights=(5.22, 6.85),
        says=partial(_said, judged, counts, sections, terms),
        table="claims",
        columns="order section_id kind claim verdict",
        tables=("sections",),
    )


def _judged(claims: pd.DataFrame, sections: pd.DataFrame) -> pd.DataFrame:
    """Return the claims in the order of the sections, those of a section in the order of their verdicts."""
    ordered = claims.assign(
        part=claims["section_id"].str.partition("-")[0],
        place=claims["section_id"].map(sections["order"]),
        rank=claims["verdict"].map(VERDICTS.index),
    )
    return ordered.sort_values(["place", "rank", "order"], kind="stable")


def _check(counts: pd.DataFrame) -> None:
    fewest = counts.sum().sort_values(kind="stable")
    assert_finding(NAME, "fewer claims are contradicted than have any other verdict", fewest.index[0] == "contradicted" and fewest.iloc[0] < fewest.iloc[1], [fewest.index[0]])
    unchecked = counts["not-checkable"]
    others = unchecked.drop(PART, errors="ignore")
    assert_finding(NAME, f"the part {PART!r} has the most claims that cannot be checked", PART in unchecked and (others < unchecked[PART]).all(), others.index)


def _said(judged: pd.DataFrame, counts: pd.DataFrame, sections: pd.DataFrame, terms: pd.DataFrame, language: str) -> dict[str, object]:
    totals = counts.sum()
    return {
        "part": _part(PART, language),
        "claims": messages.count_noun(len(judged), "claim", language, case="nominative"),
        "contradicted": messages.format_number(int(totals["contradicted"]), language),
        "sections": messages.count_noun(judged["section_id"].nunique(), "article-part", language),
        "verdicts": _verdicts(totals, language, terms),
        "not-checkable": _parts(counts["not-checkable"], language),
        "rows": " ".join(_section(rows, sections.at[section, f"title_{language}"], language, terms) for section, rows in judged.groupby("section_id", sort=False)),
    }


def _part(part: str, language: str) -> str:
    return figure_text(NAME, f"part-{part}", language)


def _parts(counts: pd.Series, language: str) -> str:
    said = (f"{_part(str(part), language)} {messages.format_number(int(number), language)}" for part, number in counts[counts > 0].items())
    return messages.text("list-separator", language).join(said)


def _verdicts(counts: pd.Series, language: str, terms: pd.DataFrame) -> str:
    said = (f"{verdict_marks.verdict_name(str(verdict), language, terms)} {messages.format_number(int(number), language)}" for verdict, number in counts[counts > 0].items())
    return messages.text("list-separator", language).join(said)


def _section(rows: pd.DataFrame, title: str, language: str, terms: pd.DataFrame) -> str:
    counted = rows["verdict"].value_counts().reindex(VERDICTS, fill_value=0)
    return figure_text(NAME, "section", language, section=title, verdicts=_verdicts(counted, language, terms))


def _draw(canvas: Canvas, judged: pd.DataFrame, sections: pd.DataFrame, terms: pd.DataFrame) -> float:
    """Draw the key and the parts from the head down; return what is left under the last."""
    sheet = canvas.paper()
    counts = judged["verdict"].value_counts()
    entries = [(one, f"{verdict_marks.verdict_name(one, canvas.language, terms)} {canvas.number(counts[one])}") for one in VERDICTS if one in counts]
    y = verdict_marks.draw_key(canvas, sheet, entries, 0.0, canvas.height - 0.15) - 0.2
    for part, rows in judged.groupby("part", sort=False):
        y = _rows(canvas, sheet, y, str(part), rows, sections)
    return y


def _rows(canvas: Canvas, sheet: Axes, y: float, part: str, rows: pd.DataFrame, sections: pd.DataFrame) -> float:
    """Draw the rows of a part of the article under a rule; return where the next part begins."""
    sheet.axhline(y, color=marker_styles.RULE, linewidth=0.8, zorder=0)
    column, marks, step = (1.45, 3.95, 0.22) if canvas.wide else (0.0, 1.86, 0.168)
    name, alone = _part(part, canvas.language), rows["section_id"].nunique() == 1
    canvas.text(0.0, y - 0.07, name, weight=600, va="top")
    y -= 0.07 if canvas.wide or alone else 0.3
    for section, claims in rows.groupby("section_id", sort=False):
        title = "" if alone else sections.at[section, f"title_{canvas.language}"].removeprefix(f"{name}: ")
        broken = canvas.wrap(title, marks - column - 0.15, size=9)
        canvas.text(column, y, broken, size=9, va="top")
        verdict_marks.draw_placed(canvas, sheet, [(verdict, marks + step * (place + 0.5), y - 0.085) for place, verdict in enumerate(claims["verdict"])])
        y -= 0.07 + 0.165 * (broken.count("\n") + 1)
    return y - 0.05
