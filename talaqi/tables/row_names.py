"""The names of rows in a language: of countries, places, bodies, terms, publications."""

from collections import Counter
from collections.abc import Iterable

from talaqi import messages
from talaqi.errors import UserError
from talaqi.tables import Tables, resources


class NameMissing(UserError):
    """A name is missing, or missing in one language."""


def name_of(address: str, language: str, tables: Tables) -> str:
    """Return the name of the row at an address such as `terms/supported`.

    Raises NameMissing, with the table, row and column, where there is no such row or name.
    """
    table = address.partition("/")[0]
    column = resources()[table].name_field.format(language=language)
    if not column:
        raise NameMissing(f"data/{table}.csv: no column names a row; name one as nameField in data/datapackage.json")
    try:
        name = tables.row(address)[column]
    except KeyError:
        raise NameMissing(
            f"data/{table}.csv: there is no row for {address!r}; add it with a name in every language"
        ) from None
    if not name:
        raise NameMissing(f"data/{table}.csv, row {address!r}, column {column!r}: the name is missing")
    return name


def names_of(table: str, ids: str, language: str, tables: Tables) -> list[str]:
    """Return the names of a cell's space-separated ids, in the order of the cell."""
    return [name_of(f"{table}/{row}", language, tables) for row in ids.split()]


def name_in_prose(table: str, row: str, language: str, tables: Tables) -> str:
    """Return the name of a row as a sentence has it: English puts an article before the names of some states.

    The message is `ANCHOR-in-prose`, with $id and $name; without one the name stands as it is.
    """
    name, message = name_of(f"{table}/{row}", language, tables), f"{resources()[table].anchor}-in-prose"
    return messages.text(message, language, id=row, name=name) if messages.has_message(message, language) else name


def publisher_of(source: str, language: str, tables: Tables) -> str:
    """Return the publisher of a source."""
    return tables.row(f"sources/{source}")[f"publisher_{language}"]


def disambiguate_sources(sources: Iterable[str], language: str, tables: Tables) -> dict[str, str]:
    """Return a label for each source whose publisher appears more than once, and an empty string for the others.

    The label is the date or, where there is none or two sources share it, the id that the list of references gives.
    """
    rows = {source: tables.row(f"sources/{source}") for source in sources}
    keys = {source: (row[f"publisher_{language}"], row["published_on"]) for source, row in rows.items()}
    by_publisher, by_date = Counter(publisher for publisher, _ in keys.values()), Counter(keys.values())

    def label(source: str) -> str:
        publisher, date = keys[source]
        if by_publisher[publisher] == 1:
            return ""
        return messages.format_date(date, language) if date and by_date[publisher, date] == 1 else source

    return {source: label(source) for source in keys}
