"""What rows mean together: links between tables, vocabularies, dates of the calendar, counts that can be."""

import re
from collections import defaultdict
from collections.abc import Iterator

from talaqi import config, dates, tables
from talaqi.rules import parser
from talaqi.rules.comparison import compare
from talaqi.validation.files import Sheet
from talaqi.validation.problems import Problem

SLASHED = re.compile(r"\d{1,4}[/.]\d{1,2}[/.]\d{1,4}")


def find_problems(sheets: dict[str, Sheet]) -> list[Problem]:
    """Return where rows contradict each other, the other tables or the calendar."""
    keys = {table: tables.resources()[table].primary_key for table in sheets}
    ids = {table: {row.get(keys[table], "") for row in sheet.rows.values()} for table, sheet in sheets.items()}
    vocabularies = _vocabularies(sheets["terms"]) if "terms" in sheets else {}
    found: list[Problem] = []
    for sheet in sheets.values():
        resource = tables.resources()[sheet.table]
        for line, row in sheet.rows.items():
            for name, field in resource.fields.items():
                if value := row.get(name, ""):
                    broken = _cell(field, resource.references.get(name, ""), value, ids, vocabularies)
                    found += (Problem(sheet.file, rule, line, name, value, accepted) for rule, accepted in broken)
            found += (
                Problem(sheet.file, rule, line, column, row.get(column, ""), accepted)
                for rule, column, accepted in _row(resource, row)
            )
    return found


def _vocabularies(terms: Sheet) -> dict[str, set[str]]:
    """Return the words that each vocabulary knows."""
    known = defaultdict(set)
    for row in terms.rows.values():
        for vocabulary in row.get("kind", "").split():
            known[vocabulary].add(row.get("term_id", ""))
    return known


def _cell(
    field: tables.Field, linked: str, value: str, ids: dict[str, set[str]], vocabularies: dict[str, set[str]]
) -> Iterator[tuple[str, str]]:
    """Yield the rules that one cell breaks, with what would be accepted."""
    if field.kind == "date":
        yield from _date(value)
    if linked in ids:
        yield from (("dangling", f"data/{linked}.csv") for one in value.split() if one not in ids[linked])
    if field.vocabulary and vocabularies:
        accepted = vocabularies.get(field.vocabulary, set())
        yield from (("vocabulary", ", ".join(sorted(accepted))) for one in value.split() if one not in accepted)


def _date(value: str) -> Iterator[tuple[str, str]]:
    if SLASHED.fullmatch(value):
        yield "date-ambiguous", ""
        return
    try:
        dates.precision(value)
    except ValueError:
        yield "date", ""


def _row(resource: tables.Resource, row: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    """Yield the rules that the cells of a row break together: rule, column, what would be accepted."""
    yield from _bilingual(row)
    if resource.period:
        yield from _order(row, *resource.period)
    for condition in resource.conditions:
        yield from _condition(condition, resource, row)


def _condition(
    condition: tables.RowCondition, resource: tables.Resource, row: dict[str, str]
) -> Iterator[tuple[str, str, str]]:
    """Yield a condition of the table that the row breaks; a value that is missing or no number leaves it open."""
    accepted = []
    for part in parser.parse_conditions(condition.rule):
        left, right = (_typed(resource, row, name) for name in (part.column, part.value))
        if compare(left, part.sign, right) is False:
            accepted.append(f"{part.column} {part.sign} {right}")
    if accepted:
        yield condition.name, condition.field, " and ".join(accepted)


def _typed(resource: tables.Resource, row: dict[str, str], name: str) -> int | str | None:
    """Return the cell of a field, None for a number that is missing, or the word itself where no field has that name."""
    if name not in resource.fields:
        return name
    cell = row.get(name, "")
    return cell if resource.fields[name].type != "integer" else int(cell) if cell.isdecimal() else None


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
