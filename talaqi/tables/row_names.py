"""The name of a thing in a language, from the tables of names: countries, places, bodies, terms, publications."""

from collections import Counter
from collections.abc import Iterable

from talaqi import messages
from talaqi.errors import UserError
from talaqi.tables import Tables

NAMES = {"countries": "name", "places": "name", "bodies": "short", "terms": "", "sections": "title", "milestones": "title"}
# The tables whose names stand in every exhibit.
NAME_TABLES = ("countries", "places", "bodies", "terms")


class NameMissing(UserError):
    """A name that a table lacks, or lacks in one language."""


def name_of(address: str, language: str, tables: Tables) -> str:
    """Return the name at an address such as `countries/MAR`; raise NameMissing naming the table, row and column."""
    table = address.partition("/")[0]
    column = "_".join(filter(None, (NAMES[table], language)))
    try:
        said = tables.row(address)[column]
    except KeyError:
        raise NameMissing(f"data/{table}.csv: there is no row for {address!r}; add it with a name in every language") from None
    if not said:
        raise NameMissing(f"data/{table}.csv, row {address!r}, column {column!r}: the name is missing")
    return said


def names_of(table: str, ids: str, language: str, tables: Tables) -> list[str]:
    """Return the names of a cell's space-separated ids, in the order of the cell."""
    return [name_of(f"{table}/{one}", language, tables) for one in ids.split()]


def publisher_of(source: str, language: str, tables: Tables) -> str:
    """Return who published a source."""
    return tables.row(f"sources/{source}")[f"publisher_{language}"]


def disambiguate_sources(sources: Iterable[str], language: str, tables: Tables) -> dict[str, str]:
    """Return what tells those of some publications apart whose publisher is named more than once among them, nothing for the others.

    That is the date or, where there is none or another has the same, the id under which the list of references has them.
    """
    rows = {source: tables.row(f"sources/{source}") for source in sources}
    named = Counter(row[f"publisher_{language}"] for row in rows.values())
    dated = Counter((row[f"publisher_{language}"], row["published_on"]) for row in rows.values())

    def mark(source: str, publisher: str, date: str) -> str:
        if named[publisher] == 1:
            return ""
        return messages.format_date(date, language) if date and dated[publisher, date] == 1 else source

    return {source: mark(source, row[f"publisher_{language}"], row["published_on"]) for source, row in rows.items()}
