"""Columns, and the constraints of `data/datapackage.json`: cells that are required, unique, of a pattern or bounded.

`cells` checks what a cell may be by its kind, links between tables among it.
"""

import re
from collections import Counter
from collections.abc import Iterator

from talaqi import dates, tables
from talaqi.validation.files import Sheet
from talaqi.validation.problems import Problem


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
    resource = tables.resources()[sheet.table]
    if sheet.header != tuple(resource.fields):
        return
    for name, field in resource.fields.items():
        is_key, pattern = name == resource.primary_key, re.compile(field.pattern)
        counts = Counter(row[name] for row in sheet.rows.values()) if field.unique or is_key else {}
        for line, row in sheet.rows.items():
            value = row[name]
            if not value:
                if field.required or is_key:
                    yield Problem(sheet.file, field.required_message, line, name)
            elif counts.get(value, 1) > 1:
                yield Problem(sheet.file, "duplicate", line, name, value)
            elif field.pattern and not pattern.fullmatch(value):
                # `cells` says more of what is no date at all.
                if field.kind != "date":
                    yield Problem(sheet.file, "pattern", line, name, value, field.pattern)
                elif dates.is_date(value):
                    yield Problem(sheet.file, "date", line, name, value, field.pattern)
            elif field.minimum is not None and _is_below(value, field.minimum):
                yield Problem(sheet.file, "negative", line, name, value, str(field.minimum))


def _is_below(value: str, minimum: int) -> bool:
    try:
        return int(value) < minimum
    except ValueError:
        # `cells` says that it is no number.
        return False
