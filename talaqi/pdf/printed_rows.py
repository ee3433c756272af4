"""The rows of a table as paper shows them: what belongs together in one cell, the numbers of one statement in one row."""

from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

import pandas as pd

from talaqi import displays, facts, messages, tables
from talaqi.caches import cached
from talaqi.facts import phrases, row_values
from talaqi.tables import row_names, table_display

# The cells of a row: columns that stand in one line are joined by +, the lines of a cell by |.
CELLS = {
    "counts": "count_id value counted_by+scope stated_on source_id",
    "operations": "operation_id date place_ids kind+partners group",
    "accounts": "account_id operation_id arrests+adds source_id",
    "milestones": "date|milestone_id title+framework|sources",
    "african_lion": "edition_year status participants+participants_scope hosts sources",
    "attacks": "attack_id date place_id killed attackers_killed sources",
    "sahel": "year deaths_low deaths_best deaths_high civilians",
}
# The number of a row that is printed as a sentence says it, with its noun and its reservation: "more than 3,500 arrests".
SAID = {"counts": "value", "accounts": "arrests", "african_lion": "participants"}
# What most rows say is said once, above the table; and a column whose "yes" is printed as the column's own name.
USUAL = {"scope": "national", "adds": "no"}
NAMED = {"adds"}
# A table whose rows are printed apart for each country that a column names.
APART = {"sahel": "iso3"}
# The tables above which a line says how their rows are to be read.
EXPLAINED = {"counts", "accounts", "sahel"}
# The role of a row whose number enters no computation.
EXHIBIT = "exhibit"


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
        if self.table not in SAID or not stem:
            return (self.id,)
        return (stem, *(str(self.data[key]) for key in _keys(self.table)[1:] if key != SAID[self.table]))


def heads(table: str, language: str) -> list[tuple[str, str]]:
    """Return the head of each printed column and the kind of what stands first in it."""
    columns = _columns(table)
    cells = [cell.split("|")[0].split("+") for cell in CELLS[table].split()]
    return [(" · ".join(columns[key].title[language] for key in cell if key not in NAMED), columns[cell[0]].kind) for cell in cells]


def of(table: str, language: str) -> dict[str, list[Entry]]:
    """Return the printed rows of a table, by the address of their country where they are printed apart, all under an empty name where not."""
    data = tables.load()[table]
    lines = [Row(table, row, line) for (_, row), line in zip(data.iterrows(), table_display.show_rows(table, columns=" ".join(_keys(table))).rows, strict=True)]
    found: dict[str, list[Entry]] = {}
    for _, same in groupby(lines, lambda row: row.statement):
        together = list(same)
        apart = f"countries/{together[0].data[APART[table]]}" if table in APART else ""
        found.setdefault(apart, []).append(_entry(together, language))
    return found


def _keys(table: str) -> list[str]:
    return CELLS[table].replace("|", " ").replace("+", " ").split()


@cached
def _columns(table: str) -> dict[str, displays.Column]:
    columns = table_display.show_rows(table, columns=" ".join(_keys(table))).columns
    return {column.key: replace(column, kind="said") if column.key == SAID.get(table) else column for column in columns}


def _entry(together: list[Row], language: str) -> Entry:
    """Return one entry for the rows of one statement."""
    table = together[0].table
    columns = _columns(table)
    cells = [[_line([columns[key] for key in line.split("+")], together, language) for line in cell.split("|")] for cell in CELLS[table].split()]
    return Entry(together[0].shown["anchor"] if len(together) == 1 else "", cells)


def _line(columns: list[displays.Column], together: list[Row], language: str) -> list[Part]:
    """Return a line of a cell; a name that another holds is not said twice: "the BCIJ alone", not "BCIJ · the BCIJ alone"."""
    parts = [part for column in columns for part in _parts(column, together, language)]
    texts = [part.value.get(language, "") if isinstance(part.value, dict) else "" for part in parts]
    return [part for part, text in zip(parts, texts, strict=True) if not any(text and text != other and text in other for other in texts)]


def _parts(column: displays.Column, together: list[Row], language: str) -> list[Part]:
    """Return what a column says in the row of a statement: each of its numbers, or what they have in common."""
    first = together[0]
    if column.kind == "said":
        return _marked_once([_number(row, language, len(together) > 1) for row in together], language)
    if column.key in USUAL and first.data[column.key] == USUAL[column.key]:
        return []
    if column.key in NAMED:
        return [Part(column.title, "text")]
    return [Part(first.statement[0] if column.kind == "id" and len(together) > 1 else first.shown[column.key], column.kind)]


def _marked_once(numbers: list[Part], language: str) -> list[Part]:
    """Return the numbers of a statement; a mark that all of them have stands behind the last, and says so."""
    if len(numbers) == 1 or not all(number.mark for number in numbers):
        return numbers
    mark = messages.text("print-all-of-them", language, mark=numbers[0].mark)
    return [*(replace(number, mark="") for number in numbers[:-1]), replace(numbers[-1], mark=mark)]


def _number(row: Row, language: str, is_one_of_several: bool) -> Part:
    """Return the number of a row as it stands alone; nothing where the row has none."""
    mark = row_names.name_of(f"terms/{EXHIBIT}", language, tables.load()) if row.data.get("role") == EXHIBIT else ""
    try:
        number = phrases.phrase_standalone(row_values.fact_of_row(f"{row.table}/{row.id}", tables.load()), language, tables.load())
    except facts.UnknownFact:
        number = ""
    return Part(number, "said", row.shown["anchor"] if is_one_of_several else "", mark)
