"""Columns, types and constraints of `data/datapackage.json`, checked by frictionless."""

from collections.abc import Iterator

from frictionless import Dialect, Resource, Schema, formats
from frictionless.errors import Error

from talaqi import tables
from talaqi.validation.files import Sheet
from talaqi.validation.problems import MOST_SHOWN, Problem

# The error types of frictionless, and the messages that say them.
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


def find_problems(sheets: dict[str, Sheet]) -> list[Problem]:
    """Return where the tables are not as their dictionary says."""
    return [problem for sheet in sheets.values() for problem in (*_check_header(sheet), *_check_rows(sheet))]


def _check_header(sheet: Sheet) -> Iterator[Problem]:
    fields = tuple(tables.fields(sheet.table))
    if sheet.header == fields:
        return
    names, listed = set(sheet.header), ", ".join(fields)
    problems = [Problem(sheet.file, "column-missing", 1, name, "", listed) for name in fields if name not in names]
    problems += [Problem(sheet.file, "column-unknown", 1, name, name, listed) for name in names.difference(fields)]
    repeated = [name for name in names if sheet.header.count(name) > 1]
    problems += [Problem(sheet.file, "column-twice", 1, name, name, listed) for name in repeated]
    yield from problems or [Problem(sheet.file, "column-order", 1, accepted=listed)]


def _check_rows(sheet: Sheet) -> Iterator[Problem]:
    if sheet.header != tuple(tables.fields(sheet.table)):
        return
    # `cells` checks links between tables, also in cells that hold lists; frictionless would need the whole package.
    descriptor = {key: value for key, value in tables.resources()[sheet.table].schema.items() if key != "foreignKeys"}
    report = Resource(
        path=sheet.path.name,
        basepath=str(sheet.path.parent),
        schema=Schema.from_descriptor(descriptor),
        dialect=Dialect(controls=[formats.CsvControl(delimiter=sheet.separator)]),
        encoding="utf-8-sig",
    ).validate(limit_errors=5 * MOST_SHOWN)
    for error in (error for task in report.tasks for error in task.errors if error.type in RULES):
        problem = _read_error(sheet, error)
        # A row that could not be read has been reported.
        if problem.line is None or problem.line in sheet.rows:
            yield problem


def _read_error(sheet: Sheet, error: Error) -> Problem:
    row = getattr(error, "row_number", None)
    # frictionless counts the header as row 1.
    line = sheet.lines[row - 2] if row is not None and 0 <= row - 2 < len(sheet.lines) else row
    column = getattr(error, "field_name", "") or tables.resources()[sheet.table].primary_key
    value = sheet.rows.get(line, {}).get(column, "") if line else ""
    rule, accepted = RULES[error.type], ""
    if rule == "constraint":
        rule, accepted = _name_constraint(tables.fields(sheet.table)[column], value)
    return Problem(sheet.file, rule, line, column, value, accepted)


def _name_constraint(field: tables.Field, value: str) -> tuple[str, str]:
    """Return the message of the constraint that a value breaks, and what would be accepted."""
    if not value:
        return field.required_message, ""
    if field.kind == "date":
        return "date", ""
    return ("negative", str(field.minimum)) if field.minimum is not None else ("pattern", field.pattern)
