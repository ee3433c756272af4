"""The tables under `data/`: read, typed by their dictionary, and cut to what was known on a day."""

from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path

import pandas as pd

from talaqi import config, dates, paths
from talaqi.caches import cached, record_reads
from talaqi.tables.package import Field, TableError, resources, table_names

# Asked for as a day, all rows: those known later than the day of the book, too.
ALL_ROWS = "9999-12-31"


class Tables(Mapping[str, pd.DataFrame]):
    """The tables as they stood on a day, each indexed by its id; `tables.terms` is `tables["terms"]`.

    What is read is recorded (`caches.recording`): a whole table, a row, or the rows with a value in a column.
    """

    # Tables are compared and cached as objects: comparing their contents would read all of them.
    __eq__, __hash__ = object.__eq__, object.__hash__

    def __init__(self, frames: Mapping[str, pd.DataFrame], as_of: str | None = None) -> None:
        self._frames, self.as_of = dict(frames), as_of
        self._rows: dict[str, pd.Series] = {}

    def __getitem__(self, name: str) -> pd.DataFrame:
        self._record(name)
        return self._frames[name]

    def __contains__(self, name: object) -> bool:
        return name in self._frames

    def __iter__(self) -> Iterator[str]:
        return iter(self._frames)

    def __len__(self) -> int:
        return len(self._frames)

    def __getattr__(self, name: str) -> pd.DataFrame:
        if name.startswith("_") or name not in self._frames:
            raise AttributeError(f"there is no table {name!r} under data/")
        return self[name]

    def row(self, address: str) -> pd.Series:
        """Return the row at an address such as `leap_seconds/1972-06-30`. Raises KeyError for one that is missing."""
        if not self.has_row(address):
            raise KeyError(f"there is no row {address!r} under data/")
        if address not in self._rows:
            table, _, row = address.partition("/")
            self._rows[address] = self._frames[table].loc[row]
        return self._rows[address]

    def has_row(self, address: str) -> bool:
        """Return whether there is a row at an address."""
        table, _, row = address.partition("/")
        self._record(table, row)
        return table in self._frames and row in self._frames[table].index

    def rows_with(self, table: str, column: str, value: str) -> pd.DataFrame:
        """Return the rows of a table that have a value in a column."""
        self._record(table, column, value)
        return self._frames[table][self._frames[table][column] == value]

    def known_on(self, day: str) -> "Tables":
        """Return the tables without the rows that were first known after a day."""
        return _cut_tables(self, min(day, self.as_of or day))

    def digest(self, table: str, *selection: str) -> str:
        """Return a digest of a table, of a row (its id), or of the rows with a value in a column; empty for none."""
        if table not in self._frames:
            return ""
        digests = _digest_rows(self, table)
        match selection:
            case (row,):
                return digests.get(row, "")
            case (column, value):
                frame = self._frames[table]
                digests = {row: digests[row] for row in frame.index[frame[column] == value]}
        return sha256(" ".join(digests.values()).encode()).hexdigest()[:16]

    def _record(self, table: str, *selection: str) -> None:
        record_reads([("table", self.as_of or "", table, *selection)])


@cached
def _cut_tables(tables: Tables, day: str) -> Tables:
    return Tables(cut_to_day(tables._frames, day), day)


@cached
def _digest_rows(tables: Tables, table: str) -> dict[str, str]:
    rows = zip(tables._frames[table].index, tables._frames[table].itertuples(index=False, name=None), strict=True)
    return {row: sha256(repr(values).encode()).hexdigest()[:16] for row, values in rows}


def read_table(table: str, folder: Path | None = None) -> pd.DataFrame:
    """Return one table as it stands: text as str, numbers as Int64, indexed by its id (which stays a column)."""
    resource = resources()[table]
    file = (folder or paths.data()) / resource.path
    if not file.is_file():
        raise TableError(f"{file}: the table {table!r} is missing; restore it or remove it from data/datapackage.json")
    with file.open(encoding="utf-8-sig") as lines:
        header = next(lines, "")
    frame = pd.read_csv(file, sep=find_separator(header), dtype=str, keep_default_na=False, encoding="utf-8-sig")
    frame = frame.apply(lambda column: column.str.strip())
    for column in (name for name, field in resource.fields.items() if field.type == "integer"):
        frame[column] = pd.to_numeric(frame[column], errors="raise").astype("Int64")
    return frame.set_index(resource.primary_key, drop=False)


def find_separator(text: str) -> str:
    """Return the separator of a table's cells: a comma, or a semicolon if the header has semicolons and no comma."""
    header = text.partition("\n")[0]
    return ";" if ";" in header and "," not in header else ","


def cut_to_day(frames: Mapping[str, pd.DataFrame], as_of: str) -> dict[str, pd.DataFrame]:
    """Return the rows of each table that could be known on a day, by the properties `knownFrom` and `knownAfter`."""
    day = dates.first_day(as_of)
    cut: dict[str, pd.DataFrame] = {}

    def has_come(field: Field, cell: object) -> bool:
        if field.kind == "row":
            return all(row in cut_table(field.names).index for row in str(cell).split())
        if field.kind == "sources":
            published = [frames["sources"].at[source, "published_on"] for source in str(cell).split()]
            return not all(published) or min(map(dates.first_day, published)) <= day
        return not cell or dates.first_day(str(cell)) <= day

    def cut_table(table: str) -> pd.DataFrame:
        if table not in cut:
            frame, resource = frames[table], resources()[table]
            for name in resource.known_from:
                frame = frame.loc[[has_come(resource.fields[name], cell) for cell in frame[name]]]
            for name in resource.known_after:
                frame = frame.loc[[dates.last_day(str(cell)) < day for cell in frame[name]]]
            cut[table] = frame
        return cut[table]

    return {table: cut_table(table) for table in frames}


def read_all(folder: Path | None = None, as_of: str | None = None) -> Tables:
    """Return the tables of a folder, or those of them that could be known on a day."""
    frames = {table: read_table(table, folder) for table in table_names()}
    return Tables(frames if as_of is None else cut_to_day(frames, as_of), as_of)


def load(as_of: str | None = None) -> Tables:
    """Return all tables, or those of a day: rows first known after it are left out. They are read once.

    In a book that is read as of a day (`config.as_of`) that is the latest day there is, unless all rows are asked for.
    """
    day = None if as_of == ALL_ROWS else min(filter(None, (as_of, config.as_of())), default=None)
    return _load_all() if day is None else _load_all().known_on(day)


@cached
def _load_all() -> Tables:
    return read_all()
