"""The verdicts of the claims, section by section of the article: a mark for each claim."""

from functools import partial

import pandas as pd
from matplotlib.axes import Axes

from analysis.figures.shared import join_clauses, name_verdict
from talaqi import config, messages
from talaqi.displays import Column, Figure, figure
from talaqi.figures import marker_styles, verdict_marks
from talaqi.figures.assertions import require_rows
from talaqi.figures.bundle import build_figure, figure_text
from talaqi.figures.canvas import Canvas
from talaqi.rules.verdicts import VERDICTS
from talaqi.tables import Tables, fields

NAME = "verdicts-by-section"
# The usual distance between marks of a row, in inches, on the wide and on the narrow canvas.
STEPS = {True: 0.22, False: 0.168}


@figure
def verdicts_by_section(claims: pd.DataFrame, sections: pd.DataFrame, terms: pd.DataFrame) -> Figure:
    """Every claim as the mark of its verdict, in the row of its section."""
    rows = _order_claims(require_rows(NAME, claims, "claims"), sections)
    counts = pd.crosstab(rows["part"], rows["verdict"]).reindex(columns=VERDICTS, fill_value=0)
    counts = counts.reindex(rows["part"].unique())
    tables = Tables({"sections": sections, "terms": terms})
    return build_figure(
        NAME,
        rows,
        partial(_draw, rows=rows, tables=tables),
        heights=(5.22, 6.85),
        message_values=partial(_message_values, rows, counts, tables),
        table="claims",
        columns="order kind claim verdict",
        tables=("sections",),
        computed_columns=[_section_column(rows, sections)],
    )


def _section_column(rows: pd.DataFrame, sections: pd.DataFrame) -> tuple[Column, pd.Series]:
    """Return the column of the sections' titles, which their ids would not tell a reader."""
    languages = config.languages()
    titles = {
        section: {language: row[f"title_{language}"] for language in languages} for section, row in sections.iterrows()
    }
    head = {language: fields("claims")["section_id"].titles[language] for language in languages}
    return Column("section", head), rows["section_id"].map(titles)


def _order_claims(claims: pd.DataFrame, sections: pd.DataFrame) -> pd.DataFrame:
    """Return the claims in the order of the sections, and within a section in the order of their verdicts."""
    rows = claims.assign(
        part=claims["section_id"].str.partition("-")[0],
        place=claims["section_id"].map(sections["order"]),
        rank=claims["verdict"].map(VERDICTS.index),
    )
    return rows.sort_values(["place", "rank", "order"], kind="stable")


def _message_values(
    rows: pd.DataFrame, counts: pd.DataFrame, tables: Tables, language: str
) -> dict[str, object]:
    totals, unchecked = counts.sum(), counts["not-checkable"]
    parts = (
        f"{_name_part(str(part), language)} {messages.format_number(int(count), language)}"
        for part, count in unchecked[unchecked > 0].items()
    )
    sections = (
        figure_text(
            NAME,
            "section",
            language,
            section=tables.sections.at[section, f"title_{language}"],
            verdicts=_list_verdicts(claims["verdict"].value_counts(), language, tables),
        )
        for section, claims in rows.groupby("section_id", sort=False)
    )
    return {
        "claims": messages.count_noun(len(rows), "claim", language, case="nominative"),
        "supported": messages.format_number(int(totals["supported"]), language),
        "contradicted": messages.format_number(int(totals["contradicted"]), language),
        "sections": messages.count_noun(rows["section_id"].nunique(), "article-part", language),
        "verdicts": _list_verdicts(totals, language, tables),
        "not-checkable": join_clauses(parts, language),
        "rows": " ".join(sections),
    }


def _name_part(part: str, language: str) -> str:
    return figure_text(NAME, f"part-{part}", language)


def _list_verdicts(counts: pd.Series, language: str, tables: Tables) -> str:
    """Return the verdicts that occur with their counts, in the order of verdicts."""
    clauses = (
        f"{name_verdict(verdict, language, tables)} {messages.format_number(int(counts[verdict]), language)}"
        for verdict in VERDICTS
        if counts.get(verdict, 0)
    )
    return join_clauses(clauses, language)


def _draw(canvas: Canvas, rows: pd.DataFrame, tables: Tables) -> float:
    """Draw the legend and the parts from the top down; return the unused inches at the bottom."""
    axes, language, counts = canvas.add_full_axes(), canvas.language, rows["verdict"].value_counts()
    entries = [
        (verdict, f"{name_verdict(verdict, language, tables)} {canvas.format_number(counts[verdict])}")
        for verdict in VERDICTS
        if verdict in counts
    ]
    y = verdict_marks.draw_verdict_legend(canvas, axes, entries, canvas.height - 0.15) - 0.2
    for part, claims in rows.groupby("part", sort=False):
        y = _draw_part(canvas, axes, y, str(part), claims, tables)
    return y


def _draw_part(canvas: Canvas, axes: Axes, y: float, part: str, rows: pd.DataFrame, tables: Tables) -> float:
    """Draw the sections of a part of the article under a rule; return the y position of the next part."""
    axes.axhline(y, color=marker_styles.RULE, linewidth=0.8, zorder=0)
    title_start, marks_start = (1.45, 3.95) if canvas.wide else (0.0, 1.86)
    name, is_single = _name_part(part, canvas.language), rows["section_id"].nunique() == 1
    canvas.write_text(0.0, y - 0.07, name, weight=600, va="top")
    y -= 0.07 if canvas.wide or is_single else 0.3
    for section, claims in rows.groupby("section_id", sort=False):
        title = tables.sections.at[section, f"title_{canvas.language}"].removeprefix(f"{name}: ")
        lines = canvas.wrap_text("" if is_single else title, marks_start - title_start - 0.15, size=9)
        canvas.write_text(title_start, y, lines, size=9, va="top")
        step = min(STEPS[canvas.wide], (canvas.width - marks_start - 0.05) / len(claims))
        places = [
            (verdict, marks_start + step * (index + 0.5), y - 0.085) for index, verdict in enumerate(claims["verdict"])
        ]
        verdict_marks.draw_verdicts(canvas, axes, places)
        y -= 0.07 + 0.165 * (lines.count("\n") + 1)
    return y - 0.05
