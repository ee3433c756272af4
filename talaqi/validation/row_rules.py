"""What rows mean together: links between tables, vocabularies, dates of the calendar, counts that can be."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from talaqi import config, dates, tables
from talaqi.validation.files import Sheet
from talaqi.validation.problems import Problem

SLASHED = re.compile(r"\d{1,4}[/.]\d{1,2}[/.]\d{1,4}")


def find_problems(sheets: dict[str, Sheet]) -> list[Problem]:
    """Return where rows contradict each other, the other tables or the calendar."""
    ids = {table: {row.get(tables.primary_key(table), "") for row in sheet.rows.values()} for table, sheet in sheets.items()}
    vocabularies = _vocabularies(sheets["terms"]) if "terms" in sheets else {}
    found: list[Problem] = []
    for sheet in sheets.values():
        schema = tables.resources()[sheet.table]["schema"]
        links = _links(schema)
        for line, row in sheet.rows.items():
            for field in schema["fields"]:
                if value := row.get(field["name"], ""):
                    broken = _cell(field, links.get(field["name"], ""), value, ids, vocabularies)
                    found += (Problem(sheet.file, rule, line, field["name"], value, accepted) for rule, accepted in broken)
            found += (Problem(sheet.file, rule, line, column, row.get(column, ""), accepted) for rule, column, accepted in _row(sheet.table, row))
    return found


def _links(schema: dict[str, Any]) -> dict[str, str]:
    """Return the table whose ids each column lists; words of a vocabulary are told by that."""
    foreign = {link["fields"]: link["reference"]["resource"] for link in schema.get("foreignKeys", ())}
    listed = {field["name"]: "sources" if field["kind"] == "sources" else field.get("names", "") for field in schema["fields"] if not field.get("vocabulary")}
    return {**listed, **foreign}


def _vocabularies(terms: Sheet) -> dict[str, set[str]]:
    """Return the words that each vocabulary knows."""
    known = defaultdict(set)
    for row in terms.rows.values():
        for vocabulary in row.get("kind", "").split():
            known[vocabulary].add(row.get("term_id", ""))
    return known


def _cell(field: dict[str, str], linked: str, value: str, ids: dict[str, set[str]], vocabularies: dict[str, set[str]]) -> Iterator[tuple[str, str]]:
    """Yield the rules that one cell breaks, with what would be accepted."""
    if field["kind"] == "date":
        yield from _date(value)
    if linked in ids:
        yield from (("dangling", f"data/{linked}.csv") for one in value.split() if one not in ids[linked])
    if field.get("vocabulary") and vocabularies:
        accepted = vocabularies.get(field["vocabulary"], set())
        yield from (("vocabulary", ", ".join(sorted(accepted))) for one in value.split() if one not in accepted)


def _date(value: str) -> Iterator[tuple[str, str]]:
    if SLASHED.fullmatch(value):
        yield "date-ambiguous", ""
        return
    try:
        dates.precision(value)
    except ValueError:
        yield "date", ""


def _row(table: str, row: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    """Yield the rules that the cells of a row break together: rule, column, what would be accepted."""
    yield from _bilingual(row)
    yield from _order(row, "period_start", "period_end")
    yield from _order(row, "start_date", "end_date")
    if table == "sahel":
        yield from _bounds(row)
    if table == "counts" and row.get("value") and not row.get("scope"):
        yield "count-without-scope", "scope", ""
    if table == "accounts" and row.get("arrests") and _number(row.get("arrests_abroad", "")) > _number(row["arrests"]):
        yield "abroad-above-all", "arrests_abroad", row["arrests"]


def _bilingual(row: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    """Yield text that one language has and another lacks."""
    for column in row:
        stem, _, language = column.rpartition("_")
        if language in config.languages() and not row[column]:
            others = (f"{stem}_{other}" for other in config.languages() if other != language)
            if any(row.get(other) for other in others):
                yield "untranslated", column, ""


def _order(row: dict[str, str], start: str, end: str) -> Iterator[tuple[str, str, str]]:
    try:
        if row.get(start) and row.get(end) and dates.is_earlier(row[end], row[start]):
            yield "ends-before-start", end, row[start]
    except ValueError:
        return


def _bounds(row: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    low, best, high = (_number(row.get(f"deaths_{bound}", "")) for bound in ("low", "best", "high"))
    if not low <= best <= high:
        yield "bounds", "deaths_best", f"{low} ≤ deaths_best ≤ {high}"


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0
