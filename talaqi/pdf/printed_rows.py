"""The rows of a table as print shows them: several fields in one cell, and the numbers of one statement in one row."""

from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

import pandas as pd

from talaqi import displays, facts, messages, tables
from talaqi.caches import cached
from talaqi.facts import phrases, row_values
from talaqi.tables import PrintLayout, row_names, table_display


@dataclass(frozen=True)
class Part:
    """A part of a cell: a value and its kind; a number may have its own anchor, and a mark where it shows an error."""

    value: Any
    kind: str
    anchor: str = ""
    mark: str = ""


@dataclass(frozen=True)
class Entry:
    """A printed row: its anchor, where it is one row of the data, and its cells, which are lines of parts."""

    anchor: str
    cells: list[list[list[Part]]]


@dataclass(frozen=True)
class Row:
    """A row of the data, as its table has it and as readers see it."""

    table: str
    data: pd.Series
    shown: dict[str, Any]

    @property
    def id(self) -> str:
        """Return the row's id."""
        return str(self.data.name)

    @property
    def statement(self) -> tuple[str, ...]:
        """Return what the row shares with the other numbers of its statement; its own id where it has no number."""
        stem = self.id.rpartition("-")[0]
        layout = _layout(self.table)
        if not layout.phrased or not stem:
            return (self.id,)
        return (stem, *(str(self.data[key]) for key in layout.fields[1:] if key != layout.phrased))


def list_heads(table: str, language: str) -> list[tuple[str, str]]:
    """Return the head of each printed column and the kind of its first field."""
    columns = _columns(table)
    fields = tables.fields(table)
    is_titled = {key: not (key in fields and fields[key].printed_as_title) for key in columns}
    first_lines = [cell[0] for cell in _layout(table).cells]
    return [
        (" · ".join(columns[key].title[language] for key in line if is_titled[key]), columns[line[0]].kind)
        for line in first_lines
    ]


@cached
def list_entries(table: str, language: str) -> dict[str, list[Entry]]:
    """Return the printed rows of a table by the address of the row that groups them, an empty one where none does."""
    data, layout = tables.load()[table], _layout(table)
    shown = table_display.show_rows(table, columns=" ".join(layout.fields)).rows
    lines = [Row(table, row, line) for (_, row), line in zip(data.iterrows(), shown, strict=True)]
    group = tables.fields(table)[layout.group_by].names if layout.group_by else ""
    entries: dict[str, list[Entry]] = {}
    for _, rows in groupby(lines, lambda row: row.statement):
        statement = list(rows)
        address = f"{group}/{statement[0].data[layout.group_by]}" if group else ""
        entries.setdefault(address, []).append(_entry(statement, language))
    return entries


def _layout(table: str) -> PrintLayout:
    layout = tables.resources()[table].print
    if layout is None:
        raise tables.TableError(
            f"data/datapackage.json, resources {table}: without the property print it is not printed"
        )
    return layout


@cached
def _columns(table: str) -> dict[str, displays.Column]:
    layout = _layout(table)
    columns = table_display.show_rows(table, columns=" ".join(layout.fields)).columns
    return {
        column.key: replace(column, kind="phrase") if column.key == layout.phrased else column for column in columns
    }


def _entry(statement: list[Row], language: str) -> Entry:
    """Return one entry for the rows of one statement."""
    table = statement[0].table
    columns = _columns(table)
    cells = [
        [_line([columns[key] for key in line], statement, language) for line in cell] for cell in _layout(table).cells
    ]
    return Entry(statement[0].shown["anchor"] if len(statement) == 1 else "", cells)


def _line(columns: list[displays.Column], statement: list[Row], language: str) -> list[Part]:
    """Return a line of a cell, without names that another contains: "the north alone" for "north · the north alone"."""
    parts = [part for column in columns for part in _parts(column, statement, language)]
    texts = [part.value.get(language, "") if isinstance(part.value, dict) else "" for part in parts]
    return [
        part
        for part, text in zip(parts, texts, strict=True)
        if not any(text and text != other and text in other for other in texts)
    ]


def _parts(column: displays.Column, statement: list[Row], language: str) -> list[Part]:
    """Return the parts of a column in the row of a statement: each of its numbers, or what they share."""
    first = statement[0]
    if column.kind == "phrase":
        return _merge_marks([_number(row, language, len(statement) > 1) for row in statement], language)
    field = tables.fields(first.table).get(column.key)
    if field and field.usual is not None and first.data[column.key] == field.usual:
        return []
    if field and field.printed_as_title:
        return [Part(column.title, "text")]
    is_shared_id = column.kind == "id" and len(statement) > 1
    return [Part(first.statement[0] if is_shared_id else first.shown[column.key], column.kind)]


def _merge_marks(numbers: list[Part], language: str) -> list[Part]:
    """Return the numbers of a statement; a mark that all of them bear stands once, behind the last."""
    if len(numbers) == 1 or not all(number.mark for number in numbers):
        return numbers
    mark = messages.text("print-all-of-them", language, mark=numbers[0].mark)
    return [*(replace(number, mark="") for number in numbers[:-1]), replace(numbers[-1], mark=mark)]


def _number(row: Row, language: str, has_anchor: bool) -> Part:
    """Return the number of a row in words; an empty one where the row has none."""
    loaded, resource, mark = tables.load(), tables.resources()[row.table], ""
    if resource.is_erroneous(row.data):
        ((name, value),) = resource.erroneous.items()
        mark = row_names.name_of(f"{resource.fields[name].names}/{value}", language, loaded)
    try:
        fact = row_values.fact_of_row(f"{row.table}/{row.id}", loaded)
        number = phrases.phrase_standalone(fact, language, loaded)
    except facts.UnknownFact:
        number = ""
    return Part(number, "phrase", row.shown["anchor"] if has_anchor else "", mark)
