"""The rows of a table as paper shows them: what belongs together in one cell, the numbers of one statement in one row."""

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
    """A part of a cell: a value and what it is; for a number its own address, and the word for one that is kept to show an error."""

    value: Any
    kind: str
    anchor: str = ""
    mark: str = ""


@dataclass(frozen=True)
class Entry:
    """A printed row: its address, where it is one row of the data, and its cells, which are lines of parts."""

    anchor: str
    cells: list[list[list[Part]]]


@dataclass(frozen=True)
class Row:
    """A row of the data: as its table has it and as the reader sees it."""

    table: str
    data: pd.Series
    shown: dict[str, Any]

    @property
    def id(self) -> str:
        """Return the row's id."""
        return str(self.data.name)

    @property
    def statement(self) -> tuple[str, ...]:
        """Return what the row has in common with the other numbers of the same statement; its own id where it has none."""
        stem = self.id.rpartition("-")[0]
        layout = _layout(self.table)
        if not layout.phrased or not stem:
            return (self.id,)
        return (stem, *(str(self.data[key]) for key in layout.fields[1:] if key != layout.phrased))


def list_heads(table: str, language: str) -> list[tuple[str, str]]:
    """Return the head of each printed column and the kind of what stands first in it."""
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
    """Return the printed rows of a table, by the address of the row that groups them, all under an empty name where none does."""
    data, layout = tables.load()[table], _layout(table)
    shown = table_display.show_rows(table, columns=" ".join(layout.fields)).rows
    lines = [Row(table, row, line) for (_, row), line in zip(data.iterrows(), shown, strict=True)]
    group = tables.fields(table)[layout.group_by].names if layout.group_by else ""
    found: dict[str, list[Entry]] = {}
    for _, same in groupby(lines, lambda row: row.statement):
        together = list(same)
        apart = f"{group}/{together[0].data[layout.group_by]}" if group else ""
        found.setdefault(apart, []).append(_entry(together, language))
    return found


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
    return {column.key: replace(column, kind="said") if column.key == layout.phrased else column for column in columns}


def _entry(together: list[Row], language: str) -> Entry:
    """Return one entry for the rows of one statement."""
    table = together[0].table
    columns = _columns(table)
    cells = [
        [_line([columns[key] for key in line], together, language) for line in cell] for cell in _layout(table).cells
    ]
    return Entry(together[0].shown["anchor"] if len(together) == 1 else "", cells)


def _line(columns: list[displays.Column], together: list[Row], language: str) -> list[Part]:
    """Return a line of a cell; a name that another holds is not said twice: "the north alone", not "north · the north alone"."""
    parts = [part for column in columns for part in _parts(column, together, language)]
    texts = [part.value.get(language, "") if isinstance(part.value, dict) else "" for part in parts]
    return [
        part
        for part, text in zip(parts, texts, strict=True)
        if not any(text and text != other and text in other for other in texts)
    ]


def _parts(column: displays.Column, together: list[Row], language: str) -> list[Part]:
    """Return what a column says in the row of a statement: each of its numbers, or what they have in common."""
    first = together[0]
    if column.kind == "said":
        return _marked_once([_number(row, language, len(together) > 1) for row in together], language)
    field = tables.fields(first.table).get(column.key)
    if field and field.usual is not None and first.data[column.key] == field.usual:
        return []
    if field and field.printed_as_title:
        return [Part(column.title, "text")]
    return [
        Part(first.statement[0] if column.kind == "id" and len(together) > 1 else first.shown[column.key], column.kind)
    ]


def _marked_once(numbers: list[Part], language: str) -> list[Part]:
    """Return the numbers of a statement; a mark that all of them have stands behind the last, and says so."""
    if len(numbers) == 1 or not all(number.mark for number in numbers):
        return numbers
    mark = messages.text("print-all-of-them", language, mark=numbers[0].mark)
    return [*(replace(number, mark="") for number in numbers[:-1]), replace(numbers[-1], mark=mark)]


def _number(row: Row, language: str, is_one_of_several: bool) -> Part:
    """Return the number of a row as it stands alone; nothing where the row has none."""
    resource, mark = tables.resources()[row.table], ""
    if resource.is_erroneous(row.data):
        ((name, value),) = resource.erroneous.items()
        mark = row_names.name_of(f"{resource.fields[name].names}/{value}", language, tables.load())
    try:
        number = phrases.phrase_standalone(
            row_values.fact_of_row(f"{row.table}/{row.id}", tables.load()), language, tables.load()
        )
    except facts.UnknownFact:
        number = ""
    return Part(number, "said", row.shown["anchor"] if is_one_of_several else "", mark)
