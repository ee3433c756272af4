"""A fact in words: the number with its noun, what it counts, how it was derived, and who published it."""

import pandas as pd

from talaqi import messages
from talaqi.facts import Fact
from talaqi.tables import Field, Tables, fields, row_names

# Where a row names its publications.
SOURCE_COLUMNS = ("source_id", "sources")


def phrase_fact(fact: Fact, language: str, tables: Tables, form: str = "") -> str:
    """Return the fact as a sentence has it: "more than 3,500 arrests".

    The form "number" leaves the noun out, "nominative" puts the Arabic dual in the nominative, "year" cuts a date.
    """
    if fact.noun == "date":
        return messages.format_date(fact.value[:4] if form == "year" else fact.value, language)
    if fact.noun == "year":
        return str(fact.value)
    if fact.noun == "countries":
        return messages.join_list((name_in_prose(one, language, tables) for one in fact.value), language)
    if form == "number":
        return messages.format_number(fact.value, language)
    if form == "qualified":
        return messages.qualify_number(fact.value, language, fact.qualifier)
    return messages.count_noun(fact.value, fact.noun, language, fact.qualifier, form or "oblique")


def phrase_standalone(fact: Fact, language: str, tables: Tables) -> str:
    """Return the fact as it stands outside any sentence: in the nominative, with a capital."""
    return messages.capitalize(phrase_fact(fact, language, tables, "nominative"))


def name_in_prose(iso3: str, language: str, tables: Tables) -> str:
    """Return a state's name as a sentence has it: English puts an article before some."""
    return messages.text("country-in-prose", language, iso=iso3, name=row_names.name_of(f"countries/{iso3}", language, tables))


def label_fact(fact: Fact, language: str, tables: Tables) -> str:
    """Return what the fact counts: its measure, scope, period and who stated it; the column, where it is not the row's first."""
    bare = fact.key.partition("@")[0]
    return messages.capitalize(messages.text(f"fact-{bare}", language) if "/" not in bare else _of_row(bare, language, tables))


def _of_row(key: str, language: str, tables: Tables) -> str:
    address, _, column = key.partition(".")
    if column and messages.has_message(f"row-{address.partition('/')[0]}-{column}", language):
        return label_row(address, language, tables, column=column)
    told = label_row(address, language, tables)
    return messages.text("row-column", language, column=_title(address, column, language), row=told) if column else told


def _title(address: str, column: str, language: str) -> str:
    return fields(address.partition("/")[0])[column][f"title_{language}"]


def label_row(address: str, language: str, tables: Tables, form: str = "row", column: str = "") -> str:
    """Return what one row is about, in a form of its own where the words have one for its table, and one of its columns where they have words for that."""
    table, row = address.partition("/")[0], tables.row(address)
    values: dict[str, object] = {"row": row.name}
    for name, field in fields(table).items():
        values[name.replace("_", "-")] = _shown(row[name], field, language, tables)
    if table == "counts":
        values["period"] = messages.format_period(row["period_start"], row["period_end"], language)
        values["scope-id"] = row["scope"]
        values["by"] = row[f"speaker_{language}"] or values["counted-by"]
    if table == "accounts":
        values["operation"] = label_row(f"operations/{row['operation_id']}", language, tables, "account-of")
    message = "-".join(filter(None, (form, table, column)))
    return messages.text(message if messages.has_message(message, language) else f"row-{table}", language, **values)


def _shown(value: object, field: Field, language: str, tables: Tables) -> str:
    if pd.isna(value) or value == "":
        return ""
    if field["kind"] == "names":
        return messages.join_list(row_names.names_of(field["names"], str(value), language, tables), language)
    return messages.format_date(str(value), language) if field["kind"] == "date" else str(value)


def describe_derivation(fact: Fact, language: str) -> str:
    """Return in one sentence how the fact was derived from its rows; empty for a number that one row states."""
    message = f"fact-{fact.key.partition('@')[0]}-how"
    return messages.text(message, language) if messages.has_message(message, language) else ""


def fact_sources(fact: Fact, tables: Tables) -> tuple[str, ...]:
    """Return the ids of the publications behind a fact, in the order of its rows, none twice."""
    return tuple(dict.fromkeys(source for address in fact.rows for source in row_sources(address, tables)))


def row_sources(address: str, tables: Tables) -> tuple[str, ...]:
    """Return the ids of the publications that a row rests on; an operation rests on those of its accounts."""
    table, _, row_id = address.partition("/")
    if table == "operations":
        accounts = tables.accounts
        return tuple(accounts[accounts["operation_id"] == row_id]["source_id"])
    if table == "sources":
        return (row_id,)
    row = tables.row(address)
    return tuple(source for column in SOURCE_COLUMNS if column in row.index for source in row[column].split())
