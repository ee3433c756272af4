"""The formats of datasets that a book can import, recognized by their headers and never by the names of files.

A book describes its formats in `analysis/datasets/`: each module may have a tuple `FORMATS`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import pandas as pd

from talaqi.book_code import import_book_package
from talaqi.caches import cached
from talaqi.errors import UserError


class FormatError(UserError):
    """A file is not in a known format, or not in the one that was named."""


@dataclass(frozen=True)
class Sum:
    """A sum of columns over the rows of a country and year, where another column has a value or is `filled`."""

    columns: tuple[str, ...]
    where: tuple[str, int] | None = None
    filled: str | None = None

    @property
    def columns_read(self) -> tuple[str, ...]:
        """Return the columns that the sum needs."""
        return (*self.columns, *((self.where[0],) if self.where else ()), *((self.filled,) if self.filled else ()))


@dataclass(frozen=True)
class Target:
    """The table of the book that a dataset fills, one row a country and year.

    `country`, `year`, `release` and `source` name columns of the table; `country` refers to rows of the table
    `countries`,
    whose column `country_name` holds the names that datasets use. `complete` adds the columns that the book derives.
    """

    table: str
    country: str
    year: str
    release: str
    source: str
    countries: str
    country_name: str
    complete: Callable[[pd.DataFrame], pd.DataFrame]


@dataclass(frozen=True)
class Format:
    """A dataset as its publisher releases it: its columns of country and year, and its sums by the names of the book's
    columns.

    `identified_by` is a column that no other format has. `redistributable` says whether the licence allows rows derived
    from
    it to be passed on; otherwise they stay in the private folder. `version` names the column of the release, where
    there is one.
    """

    name: str
    title: str
    identified_by: str
    country: str
    year: str
    sums: dict[str, Sum] = field(hash=False)
    target: Target
    redistributable: bool
    version: str = ""
    citation: str = ""
    # Whether a country that the file knows had no events in a year without rows, so that its sums there are zero.
    quiet_years: bool = False

    @property
    def columns_read(self) -> tuple[str, ...]:
        """Return the columns that the format needs, none twice."""
        summed = (column for column_sum in self.sums.values() for column in column_sum.columns_read)
        columns = (self.country, self.year, *summed)
        return tuple(dict.fromkeys((*columns, self.version) if self.version else columns))

    @property
    def columns_added(self) -> set[str]:
        """Return the columns that are added up."""
        return {column for column_sum in self.sums.values() for column in column_sum.columns}


@cached
def load_formats() -> dict[str, Format]:
    """Return the formats of the book by their names."""
    modules = import_book_package("analysis.datasets")
    return {format_.name: format_ for module in modules for format_ in getattr(module, "FORMATS", ())}


def find_format(name: str) -> Format:
    """Return the format of a name. Raises FormatError where the book has none."""
    if name not in load_formats():
        names = ", ".join(load_formats())
        raise FormatError(f"there is no format {name!r}; the formats of analysis/datasets are {names}")
    return load_formats()[name]


def normalize_column(column: str) -> str:
    """Return a column's name in small letters, without the ending that some releases give every column."""
    return column.strip().lstrip("\ufeff").lower().removesuffix("_cy")


def recognize_format(header: Iterable[str], name: str, file: str) -> Format:
    """Return the format of a header. Raises FormatError where the header has none, or not the one of that name."""
    columns, formats = set(map(normalize_column, header)), load_formats()
    recognized = next((format_ for format_ in formats.values() if format_.identified_by in columns), None)
    if recognized is None:
        raise FormatError(f"{file}: its header is that of no known dataset; known are {', '.join(formats)}")
    if recognized.name != name:
        command = f".venv/bin/python -m talaqi import {recognized.name} {file}"
        raise FormatError(f"{file}: its header is that of {recognized.name}, not of {name}; run: {command}")
    if missing := [column for column in recognized.columns_read if column not in columns]:
        columns_named = ", ".join(missing)
        raise FormatError(f"{file}: {recognized.title} needs the columns {columns_named}, which are not in its header")
    return recognized
