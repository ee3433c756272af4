"""The verdicts of the claims, section by section of the article: a mark for each, the central ones apart."""

from dataclasses import dataclass
from functools import partial

import pandas as pd
from matplotlib.axes import Axes

from analysis.figures.shared import join_clauses, name_verdict
from talaqi import config, messages
from talaqi.displays import Column, Figure, figure
from talaqi.figures import marker_styles, verdict_marks
from talaqi.figures.assertions import check_assertions, require_rows
from talaqi.figures.bundle import build_figure, figure_text
from talaqi.figures.canvas import Canvas
from talaqi.rules.verdicts import VERDICTS, count_verdicts, is_central
from talaqi.tables import Tables, fields

NAME = "verdicts-by-section"
# The usual distance between marks of central claims, in inches, on the wide and on the narrow canvas; the others are
# smaller and nearer to each other, at this share of the distance, and begin so far behind the central ones.
STEPS = {True: 0.22, False: 0.168}
OTHERS_SCALE, OTHERS_GAP = 0.78, 0.12


@figure
def verdicts_by_section(claims: pd.DataFrame, sections: pd.DataFrame, terms: pd.DataFrame) -> Figure:
    """Every claim as the mark of its verdict, in the row of its section; central claims stand first and are larger."""
    rows = _order_claims(require_rows(NAME, claims, "claims"), sections)
    check_assertions(NAME, Tables({"claims": claims, "sections": sections}))
    tables = Tables({"sections": sections, "terms": terms})
    return build_figure(
        NAME,
        rows,
        partial(_draw, rows=rows, tables=tables),
        heights=(5.72, 7.6),
        message_values=partial(_message_values, rows, tables),
        table="claims",
        columns="order kind weight claim verdict repeats",
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
    """Return the claims by section, in a section the central ones first, and then in the order of their verdicts."""
    rows = claims.assign(
        central=is_central(claims),
        part=claims["section_id"].str.partition("-")[0],
        place=claims["section_id"].map(sections["order"]),
        rank=claims["verdict"].map(VERDICTS.index),
    )
    return rows.sort_values(["place", "central", "rank", "order"], ascending=[True, False, True, True], kind="stable")


def _message_values(rows: pd.DataFrame, tables: Tables, language: str) -> dict[str, object]:
    counts, central_counts = (count_verdicts(claims) for claims in (rows, rows[rows["central"]]))
    unchecked = rows[rows["verdict"] == "not-checkable"].groupby("part", sort=False).size()
    parts = (
        f"{_name_part(str(part), language)} {messages.format_number(int(count), language)}"
        for part, count in unchecked.items()
    )
    sections = (
        figure_text(
            NAME,
            "section",
            language,
            section=tables.sections.at[section, f"title_{language}"],
            verdicts=_list_verdicts(count_verdicts(claims), language, tables),
            central=_list_verdicts(count_verdicts(claims[claims["central"]]), language, tables),
            n=int(claims["central"].sum()),
        )
        for section, claims in rows.groupby("section_id", sort=False)
    )
    return {
        "claims": messages.count_noun(len(rows), "claim", language, case="nominative"),
        "central-claims": messages.format_number(int(rows["central"].sum()), language),
        **{
            f"{prefix}{verdict}": messages.format_number(of_verdicts[verdict], language)
            for prefix, of_verdicts in (("", counts), ("central-", central_counts))
            for verdict in ("supported", "contradicted")
        },
        "sections": messages.count_noun(rows["section_id"].nunique(), "article-part", language),
        "verdicts": _list_verdicts(counts, language, tables),
        "central": _list_verdicts(central_counts, language, tables),
        "not-checkable": join_clauses(parts, language),
        "rows": " ".join(sections),
    }


def _name_part(part: str, language: str) -> str:
    return figure_text(NAME, f"part-{part}", language)


def _list_verdicts(counts: dict[str, int], language: str, tables: Tables) -> str:
    """Return the verdicts that occur with their counts."""
    clauses = (
        f"{name_verdict(verdict, language, tables)} {messages.format_number(count, language)}"
        for verdict, count in counts.items()
        if count
    )
    return join_clauses(clauses, language)


def _draw(canvas: Canvas, rows: pd.DataFrame, tables: Tables) -> float:
    """Draw the legend, the heads of the columns and the parts; return the unused inches at the bottom."""
    axes, counts, central_counts = canvas.add_full_axes(), count_verdicts(rows), count_verdicts(rows[rows["central"]])
    entries = [
        (
            verdict,
            canvas.format_message(
                "legend",
                verdict=name_verdict(verdict, canvas.language, tables),
                count=canvas.format_number(count),
                central=canvas.format_number(central_counts[verdict]),
            ),
        )
        for verdict, count in counts.items()
        if count
    ]
    y = verdict_marks.draw_verdict_legend(canvas, axes, entries, canvas.height - 0.15) - 0.46
    columns = _measure_columns(canvas, rows)
    for start, head in ((columns.central, "central-head"), (columns.others, "others-head")):
        canvas.write_text(start, y + 0.05, canvas.format_message(head), size=9, color=marker_styles.MUTED)
    for part, claims in rows.groupby("part", sort=False):
        y = _draw_part(canvas, axes, y, str(part), claims, tables, columns)
    return y


@dataclass(frozen=True)
class Columns:
    """Where the titles of sections and the marks of central and of other claims begin, and the marks' distances."""

    titles: float
    central: float
    others: float
    steps: dict[bool, float]


def _measure_columns(canvas: Canvas, rows: pd.DataFrame) -> Columns:
    """Return the columns, in inches: the marks of the longest rows just fit where they are many."""
    titles, central = (1.45, 3.95) if canvas.wide else (0.0, 1.86)
    longest = rows.groupby(["section_id", "central"]).size().unstack(fill_value=0).max()
    widths = longest.get(True, 0) + OTHERS_SCALE * longest.get(False, 0)
    step = min(STEPS[canvas.wide], (canvas.width - central - OTHERS_GAP - 0.02) / widths)
    head = canvas.measure_text(canvas.format_message("central-head"), size=9).width / 72
    others = central + max(step * longest.get(True, 0), head) + OTHERS_GAP
    return Columns(titles, central, others, {True: step, False: OTHERS_SCALE * step})


def _draw_part(
    canvas: Canvas, axes: Axes, y: float, part: str, rows: pd.DataFrame, tables: Tables, columns: Columns
) -> float:
    """Draw the sections of a part of the article under a rule; return the y position of the next part."""
    axes.axhline(y, color=marker_styles.RULE, linewidth=0.8, zorder=0)
    name, is_single = _name_part(part, canvas.language), rows["section_id"].nunique() == 1
    canvas.write_text(0.0, y - 0.07, name, weight=600, va="top")
    y -= 0.07 if canvas.wide or is_single else 0.3
    for section, claims in rows.groupby("section_id", sort=False):
        title = tables.sections.at[section, f"title_{canvas.language}"].removeprefix(f"{name}: ")
        lines = canvas.wrap_text("" if is_single else title, columns.central - columns.titles - 0.15, size=9)
        canvas.write_text(columns.titles, y, lines, size=9, va="top")
        for central, start in ((True, columns.central), (False, columns.others)):
            step, verdicts = columns.steps[central], claims.loc[claims["central"] == central, "verdict"]
            places = [(verdict, start + step * (index + 0.5), y - 0.085) for index, verdict in enumerate(verdicts)]
            verdict_marks.draw_verdicts(canvas, axes, places, 1 if central else OTHERS_SCALE)
        y -= 0.07 + 0.165 * (lines.count("\n") + 1)
    return y - 0.05
