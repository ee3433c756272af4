"""A value that a test compares, in words: by the description of its column, with the noun that it counts and the qualifier of its rows."""

from collections.abc import Iterable
from typing import Any

from talaqi import dates, messages
from talaqi.facts import row_values
from talaqi.rules.model import Aggregate, Cell
from talaqi.tables import Field, Tables, fields, row_names

# How a column's values are compared, where that is not as words.
ORDERED = {"date": "date", "year": "date", "number": "number"}
# Of several rows that give one value, the qualifier that says most is said.
QUALIFIERS = ("more-than", "at-least", "at-most", "about")


def column_title(table: str, column: str, language: str) -> str:
    """Return what a column is called; where its head in the table does not stand alone, what the words call it."""
    message = f"column-{table}-{column}"
    return messages.text(message, language) if messages.has_message(message, language) else fields(table)[column].titles[language]


def field_of(value: Cell | Aggregate) -> Field:
    """Return the description of the column that a value stands in; of none where rows are counted."""
    return fields(value.table).get(value.column, Field("", "integer", "number", {}, {}))


def value_kind(described: Field) -> str:
    """Return how the values of a column are compared: as a "date", a "number" or "words"."""
    return ORDERED.get(described.kind, "words")


def phrase_value(value: Any, of: Cell | Aggregate, language: str, tables: Tables, rows: Iterable[str] = ()) -> str:
    """Return a value with the noun that it counts, as its column and the conditions of its rows tell, and with the qualifier of the rows that give it."""
    if value is None or value == "":
        return messages.text("no-value", language)
    return format_value(value, field_of(of), language, tables, noun_of(of, tables), _qualifier(of, rows, tables))


def format_value(value: Any, described: Field, language: str, tables: Tables, noun: str = "", qualifier: str = "exact") -> str:
    """Return a value as its column shows it: names for ids, dates and numbers in words."""
    if described.kind == "names":
        return messages.join_list((row_names.name_in_prose(described.names, one, language, tables) for one in str(value).split()), language)
    if value_kind(described) == "date" and dates.PARTIAL.fullmatch(str(value)):
        return messages.format_date(str(value), language)
    if described.kind == "number":
        return messages.count_noun(int(value), noun, language, qualifier, case="nominative") if noun else messages.qualify_number(int(value), language, qualifier)
    return str(value)


def _qualifier(of: Cell | Aggregate, rows: Iterable[str], tables: Tables) -> str:
    given = {row_values.find_qualifier(tables.row(row), field_of(of)) for row in rows}
    return next((one for one in QUALIFIERS if one in given), "exact")


def noun_of(of: Cell | Aggregate, tables: Tables) -> str:
    """Return the noun that a number counts; where another column decides it, by the conditions or the row of the value."""
    if isinstance(of, Aggregate):
        return "row" if of.name == "count" else field_of(of).noun_in({one.column: one.value for one in of.selection.conditions})
    frame = tables[of.table]
    return field_of(of).noun_in(frame.loc[of.row]) if of.row in frame.index else field_of(of).noun
