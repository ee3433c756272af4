"""A value that one row states. Its key is the row's address, with `.column` for any but the main field of the table."""

import pandas as pd

from talaqi.facts.model import Fact, UnknownFact
from talaqi.tables import Field, Tables, resources


def fact_of_row(key: str, tables: Tables) -> Fact:
    """Return the value of one row as a fact: `leap_seconds/1972-06-30` or, by column, `leap_seconds/1972-06-30.date`.

    Raises UnknownFact if the row, the column or the value is missing.
    """
    address, _, column = key.partition(".")
    table = address.partition("/")[0]
    try:
        row, resource = tables.row(address), resources()[table]
        field = resource.fields[column or resource.main_field]
        noun = fact_noun(field, row)
    except KeyError:
        noun = ""
    if not noun:
        raise UnknownFact(f"there is no number {key!r} in data/{table}.csv")
    cell = row[field.name]
    if pd.isna(cell) or cell == "":
        raise UnknownFact(
            f"data/{table}.csv, row {address!r}: the column {field.name!r} is empty, so it cannot be said"
        )
    value = str(cell) if field.kind == "date" else tuple(str(cell).split()) if field.kind == "names" else int(cell)
    return Fact(value, noun, (address,), find_qualifier(row, field), resource.is_erroneous(row))


def fact_noun(field: Field, row: pd.Series) -> str:
    """Return the noun of a fact that states a field: "date", "year", a table of names, or what the number counts."""
    if field.kind in ("date", "year"):
        return field.kind
    return field.names if field.kind == "names" else field.noun_in(row)


def find_qualifier(row: pd.Series, field: Field) -> str:
    """Return the qualifier that a row gives the number in a field; "exact" if it gives none."""
    return (field.qualified_by and row[field.qualified_by]) or "exact"
