"""Columns, types and constraints of `data/datapackage.json`, checked by frictionless."""

from pathlib import Path

from frictionless import Dialect, Resource, Schema, formats
from frictionless.errors import Error

from talaqi import tables
from talaqi.validation.files import Sheet
from talaqi.validation.problems import MOST_SHOWN, Problem

# What frictionless calls a fault, and the message that says it.
RULES = {
    "missing-label": "column-missing",
    "extra-label": "column-unknown",
    "incorrect-label": "column-unknown",
    "duplicate-label": "column-twice",
    "blank-label": "column-unknown",
    "type-error": "type",
    "unique-error": "duplicate",
    "primary-key": "duplicate",
    "constraint-error": "constraint",
}


def find_problems(folder: Path, sheets: dict[str, Sheet]) -> list[Problem]:
    """Return where the tables are not as their dictionary says."""
    return [problem for sheet in sheets.values() for problem in _table(folder, sheet)]


def _table(folder: Path, sheet: Sheet) -> list[Problem]:
    described = tables.resources()[sheet.table].schema
    wanted = [field["name"] for field in described["fields"]]
    if sheet.header != tuple(wanted):
        return list(_header(sheet, wanted))
    # Links between tables are checked by `rules`, in cells that hold lists too; frictionless wants the package for them.
    schema = Schema.from_descriptor({key: value for key, value in described.items() if key != "foreignKeys"})
    delimiter = tables.find_separator((folder / sheet.file).read_text("utf-8-sig"))
    dialect = Dialect(controls=[formats.CsvControl(delimiter=delimiter)])
    checked = Resource(path=sheet.file, basepath=str(folder), schema=schema, dialect=dialect, encoding="utf-8-sig").validate(limit_errors=5 * MOST_SHOWN)
    found = [_problem(sheet, error) for task in checked.tasks for error in task.errors if error.type in RULES]
    # What a row that could not be read holds is not told twice.
    return [problem for problem in found if problem.line is None or problem.line in sheet.rows]


def _header(sheet: Sheet, wanted: list[str]) -> list[Problem]:
    listed = ", ".join(wanted)
    found = [Problem(sheet.file, "column-missing", 1, name, accepted=listed) for name in wanted if name not in sheet.header]
    found += [Problem(sheet.file, "column-unknown", 1, name, name, listed) for name in sheet.header if name not in wanted]
    found += [Problem(sheet.file, "column-twice", 1, name, name, listed) for name in set(sheet.header) if sheet.header.count(name) > 1]
    return found or [Problem(sheet.file, "column-order", 1, accepted=listed)]


def _problem(sheet: Sheet, error: Error) -> Problem:
    row = getattr(error, "row_number", None)
    column = getattr(error, "field_name", "") or tables.resources()[sheet.table].primary_key
    line = _line(row, sheet.lines)
    value = sheet.rows.get(line, {}).get(column, "") if line else ""
    rule = RULES[error.type]
    if rule == "constraint":
        rule, accepted = _constraint(sheet.table, column, value)
        return Problem(sheet.file, rule, line, column, value, accepted)
    return Problem(sheet.file, rule, line, column, value)


def _line(row: int | None, lines: tuple[int, ...]) -> int | None:
    """Return the line of the file on which frictionless' row stands: it counts the header as row 1."""
    return lines[row - 2] if row is not None and 0 <= row - 2 < len(lines) else row


def _constraint(table: str, column: str, value: str) -> tuple[str, str]:
    field = tables.fields(table)[column]
    if not value:
        return field.required_message, ""
    if field.kind == "date":
        return "date", ""
    return ("negative", str(field.minimum)) if field.minimum is not None else ("pattern", field.pattern)
