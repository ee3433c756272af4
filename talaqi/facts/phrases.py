"""A fact in words: its value with the noun, what it counts, how it was derived, and its sources."""

import re
from typing import NamedTuple

import pandas as pd

from talaqi import messages
from talaqi.caches import cached
from talaqi.facts.model import Fact, UnknownFact
from talaqi.facts.registry import get_fact
from talaqi.tables import Field, Tables, fields, resources, row_names, source_columns

# The case, where a form ends with it, is that of the Arabic dual; without it, the dual is oblique.
NOMINATIVE = "nominative"
FORMS = (
    *("number", "qualified", NOMINATIVE, "year"),
    *("words", f"words-{NOMINATIVE}", "number-words", f"number-words-{NOMINATIVE}"),
)
GENDERS = ("masculine", "feminine")
# The text of the role: a prefix that Arabic writes together with what follows, the key, the form.
REFERENCE = re.compile(r"(?:(?P<prefix>[^\W\d_]+) )?(?P<key>[^\s:]+)(?::(?P<form>.+))?")


class FactReference(NamedTuple):
    """What the text of the role `fact` names: a fact, its form, and the prefix that is written together with it."""

    key: str
    form: str = ""
    prefix: str = ""

    def phrase(self, fact: Fact, language: str, tables: Tables) -> str:
        """Return the fact in its form, after the prefix."""
        return self.prefix + phrase_fact(fact, language, tables, self.form)


def parse_reference(text: str) -> FactReference:
    """Return what the text of a role names: "longest-wait:words" or, with a prefix, "ب longest-wait:words"."""
    match = REFERENCE.fullmatch(text)
    return FactReference(match["key"], match["form"] or "", match["prefix"] or "") if match else FactReference(text)


def phrase_fact(fact: Fact, language: str, tables: Tables, form: str = "") -> str:
    """Return the fact as a sentence has it: "more than 3,500 people".

    The form "number" omits the noun, "qualified" omits it and keeps the qualifier, "words" writes a small number in
    words, "number-words" does so without the noun; "nominative", also at the end of these two, puts the Arabic dual in
    the nominative; "year" shortens a date.
    """
    if fact.noun == "date":
        date = str(fact.value)
        return messages.format_date(date[:4] if form == "year" else date, language)
    if fact.noun in ("year", "release"):
        return str(fact.value)
    if isinstance(fact.value, tuple):
        return messages.join_list(
            (row_names.name_in_prose(fact.noun, row, language, tables) for row in fact.value), language
        )
    if form == "number":
        return messages.format_number(fact.number, language)
    if form == "qualified":
        return messages.qualify_number(fact.number, language, fact.qualifier)
    case = NOMINATIVE if form.endswith(NOMINATIVE) else "oblique"
    if form.startswith("number-words"):
        return messages.spell_number(fact.number, fact.noun, language, fact.qualifier, case)
    in_words = form.startswith("words")
    return messages.count_noun(fact.number, fact.noun, language, fact.qualifier, case, in_words)


def phrase_trend(text: str, language: str) -> str:
    """Return the words between two numbers: "rose to", "fell to" or "stayed at", as the second compares with the first.

    The text has the keys of both facts and, after them, options: the gender of the subject ("feminine", for Arabic),
    and what is said, "verb" by default, "then" or "compared" ("more than"); the messages are `trend-SAID-higher`.
    """
    keys, options = text.split()[:2], text.split()[2:]
    said = [option for option in options if option not in GENDERS] or ["verb"]
    message = f"trend-{said[0]}"
    if len(keys) < 2 or len(said) > 1 or not messages.has_message(f"{message}-same", language):
        raise UnknownFact(
            f"{text!r} is no trend: write the keys of two numbers and, if need be, feminine, and then or compared"
        )
    first, second = (get_fact(key) for key in keys)
    if not (isinstance(first.value, int | float) and isinstance(second.value, int | float)):
        raise UnknownFact(f"{text!r} is no trend: both facts must be numbers")
    change = "same" if first.value == second.value else "higher" if second.value > first.value else "lower"
    gender = next((option for option in options if option in GENDERS), GENDERS[0])
    return messages.text(f"{message}-{change}", language, gender=gender)


def phrase_standalone(fact: Fact, language: str, tables: Tables) -> str:
    """Return the fact as it stands outside a sentence: in the nominative, with a capital."""
    return messages.capitalize(phrase_fact(fact, language, tables, NOMINATIVE))


def label_fact(fact: Fact, language: str, tables: Tables) -> str:
    """Return what the fact counts: the message `fact-KEY`, or the label of its row and, if not the main one, column."""
    key = fact.key.partition("@")[0]
    if "/" not in key:
        return messages.capitalize(messages.text(f"fact-{key}", language))
    address, _, column = key.partition(".")
    table = address.partition("/")[0]
    if not column or messages.has_message(f"row-{table}-{column}", language):
        return messages.capitalize(label_row(address, language, tables, column=column))
    title, label = fields(table)[column].titles[language], label_row(address, language, tables)
    return messages.capitalize(messages.text("row-column", language, column=title, row=label))


@cached
def label_row(address: str, language: str, tables: Tables, form: str = "row", column: str = "") -> str:
    """Return what one row, or one of its columns, is about, by the message `FORM-TABLE-COLUMN` or `row-TABLE`.

    The message has each column as an argument, hyphens for underscores: names and dates in words, the label of the row
    that a column of kind row refers to (with the form `ANCHOR-of`). `$COLUMN-id` is the cell of a column of names as it
    stands, `$period` the period of the row. Without a message, the row of a table of names has its name.
    """
    table, row = address.partition("/")[0], tables.row(address)
    resource = resources()[table]
    arguments: dict[str, object] = {"row": row.name}
    for name, field in resource.fields.items():
        argument, cell = name.replace("_", "-"), row[name]
        if field.instead_of_empty and not cell:
            field = resource.fields[field.instead_of_empty]
            cell = row[field.name]
        elif field.kind == "names":
            arguments[f"{argument}-id"] = cell
        arguments[argument] = _phrase_cell(cell, field, language, tables, f"{resource.anchor}-of")
    if resource.period:
        start, end = (row[name] for name in resource.period)
        arguments["period"] = messages.format_period(start, end, language) if end else ""
    message = "-".join(filter(None, (form, table, column)))
    message = message if messages.has_message(message, language) else f"row-{table}"
    if resource.name_field and not messages.has_message(message, language):
        return row_names.name_of(address, language, tables)
    return messages.text(message, language, **arguments)


def _phrase_cell(cell: object, field: Field, language: str, tables: Tables, form: str) -> str:
    if pd.isna(cell) or cell == "":
        return ""
    match field.kind:
        case "names":
            return messages.join_list(row_names.names_of(field.names, str(cell), language, tables), language)
        case "row":
            labels = (label_row(f"{field.names}/{row}", language, tables, form) for row in str(cell).split())
            return messages.join_list(labels, language)
        case "date":
            return messages.format_date(str(cell), language)
    return str(cell)


def describe_derivation(fact: Fact, language: str) -> str:
    """Return how the fact was derived from its rows, in a sentence; an empty string for the value of a single row."""
    message = f"fact-{fact.key.partition('@')[0]}-how"
    return messages.text(message, language) if messages.has_message(message, language) else ""


def fact_sources(fact: Fact, tables: Tables) -> tuple[str, ...]:
    """Return the ids of the sources of a fact, in the order of its rows, without repetition."""
    return tuple(dict.fromkeys(source for address in fact.rows for source in row_sources(address, tables)))


def row_sources(address: str, tables: Tables) -> tuple[str, ...]:
    """Return the ids of the sources of a row: its own, or those of the rows that refer to it (`sourcesFrom`)."""
    table, _, row_id = address.partition("/")
    if table == "sources":
        return (row_id,)
    linked, rows = resources()[table].sources_from, [tables.row(address)]
    if linked:
        column = next(name for name, other in resources()[linked].references.items() if other == table)
        rows = [row for _, row in tables.rows_with(linked, column, row_id).iterrows()]
    cells = (row[column] for row in rows for column in source_columns() if column in row.index)
    return tuple(source for cell in cells for source in cell.split())
