"""The tables under `data/`: read, typed by their dictionary, and cut to what was known on a day."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pandas as pd

from talaqi import caches, config, dates, paths
from talaqi.caches import cached
from talaqi.execution import live_reload
from talaqi.tables.package import Field, TableError, resources, table_names

# Asked for as a day, all rows: those known later than the day of the book, too.
ALL_ROWS = "9999-12-31"


@dataclass(frozen=True)
class Tables(Mapping[str, pd.DataFrame]):
    """The tables as they stood on a day, each indexed by its id; `tables.terms` is `tables["terms"]`."""

    frames: dict[str, pd.DataFrame] = field(repr=False)
    as_of: str | None = None
    # Rows by address and facts by key, each looked up or computed once: a page names the same ones again and again.
    found: dict[tuple[str, str], Any] = field(default_factory=dict, repr=False, compare=False)

    def __getitem__(self, name: str) -> pd.DataFrame:
        return self.frames[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.frames)

    def __len__(self) -> int:
        return len(self.frames)

    def __getattr__(self, name: str) -> pd.DataFrame:
        try:
            return self.frames[name]
        except KeyError:
            raise AttributeError(f"there is no table {name!r} under data/") from None

    def row(self, address: str) -> pd.Series:
        """Return the row at an address such as `leap_seconds/1972-06-30`; raise KeyError naming it where there is none."""
        table, _, row = address.partition("/")
        if table not in self.frames or row not in self.frames[table].index:
            raise KeyError(f"there is no row {address!r} under data/")
        if ("row", address) not in self.found:
            self.found["row", address] = self.frames[table].loc[row]
        return self.found["row", address]


def read_table(table: str, folder: Path | None = None) -> pd.DataFrame:
    """Return one table as it stands: text as str, numbers as Int64, indexed by its id (which stays a column)."""
    resource = resources()[table]
    file = (folder or paths.data()) / resource.path
    if not file.is_file():
        raise TableError(f"{file}: the table {table!r} is missing; restore it or remove it from data/datapackage.json")
    with file.open(encoding="utf-8-sig") as lines:
        header = next(lines, "")
    frame = pd.read_csv(file, sep=find_separator(header), dtype=str, keep_default_na=False, encoding="utf-8-sig")
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


@cached
def load(as_of: str | None = None) -> Tables:
    """Return all tables, or those of a day: rows first known after it are left out. They are read once.

    In a book that is read as of a day (`settings.as_of`) that is the latest day there is, unless all rows are asked for.
    """
    if as_of == ALL_ROWS:
        return read_all()
    return read_all(as_of=min(filter(None, (as_of, config.as_of())), default=None))


def forget() -> None:
    """Forget the tables, so that they are read again when they are next asked for."""
    caches.clear()


live_reload.watch(forget)
