"""The tables under `data/`: read, typed by their dictionary, and cut to what was known on a day."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pandas as pd

from talaqi import config, dates, paths
from talaqi.caches import cached
from talaqi.errors import UserError
from talaqi.execution import live_reload

# Where a table says when a row could first be known. What is not here is always known: names, the article's claims, and
# publications, whose list is not an observation; a claim may rest on one that came later.
KNOWN_ON = {
    "counts": "stated_on",
    "operations": "date",
    "milestones": "date",
    "attacks": "date",
    "african_lion": "start_date",
}
# Asked for as a day, all rows: those known later than the day of the book, too.
ALL_ROWS = "9999-12-31"


Field = dict[str, Any]


class TableError(UserError):
    """A table that cannot be read; says which file and what would be right."""


@dataclass(frozen=True)
class Tables(Mapping[str, pd.DataFrame]):
    """The tables as they stood on a day, each indexed by its id; `tables.counts` is `tables["counts"]`."""

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
        """Return the row at an address such as `counts/c049-cells`; raise KeyError naming it where there is none."""
        table, _, row = address.partition("/")
        if table not in self.frames or row not in self.frames[table].index:
            raise KeyError(f"there is no row {address!r} under data/")
        if ("row", address) not in self.found:
            self.found["row", address] = self.frames[table].loc[row]
        return self.found["row", address]


@cached
def data_package() -> dict[str, Any]:
    """Return the data package: what each table and column is, in every language."""
    path = paths.data_package()
    if not path.exists():
        raise TableError(f"{path}: the dictionary of the tables is missing; restore it from the repository")
    return json.loads(path.read_text("utf-8"))


def resources() -> dict[str, dict[str, Any]]:
    """Return the description of each table by its name."""
    return {resource["name"]: resource for resource in data_package()["resources"]}


def fields(table: str) -> dict[str, Field]:
    """Return the description of each column of a table by its name, in their order."""
    return {field["name"]: field for field in resources()[table]["schema"]["fields"]}


def table_names() -> tuple[str, ...]:
    """Return the names of all tables."""
    return tuple(resources())


def primary_key(table: str) -> str:
    """Return the column that identifies a row of a table."""
    return resources()[table]["schema"]["primaryKey"]


def table_path(table: str) -> Path:
    """Return the file of a table."""
    return paths.data() / resources()[table]["path"]


def read_table(table: str, folder: Path | None = None) -> pd.DataFrame:
    """Return one table as it stands: text as str, numbers as Int64, indexed by its id (which stays a column)."""
    integers = [name for name, described in fields(table).items() if described["type"] == "integer"]
    file = (folder or paths.data()) / resources()[table]["path"]
    if not file.is_file():
        raise TableError(f"{file}: the table {table!r} is missing; restore it or take it out of data/datapackage.json")
    with file.open(encoding="utf-8-sig") as lines:
        header = next(lines, "")
    frame = pd.read_csv(file, sep=find_separator(header), dtype=str, keep_default_na=False, encoding="utf-8-sig")
    for column in integers:
        frame[column] = pd.to_numeric(frame[column], errors="raise").astype("Int64")
    return frame.set_index(primary_key(table), drop=False)


def find_separator(text: str) -> str:
    """Return what separates the cells of a table: a comma, or a semicolon, as some spreadsheets write, where its header has no comma at all."""
    header = text.partition("\n")[0]
    return ";" if ";" in header and "," not in header else ","


def cut_to_day(frames: dict[str, pd.DataFrame], as_of: str) -> dict[str, pd.DataFrame]:
    """Return the rows that could be known on a day; UCDP's years count from their end (they are revised later)."""
    day = dates.first_day(as_of)
    cut = dict(frames)
    for table, column in KNOWN_ON.items():
        frame = frames[table]
        cut[table] = frame[[not text or dates.first_day(text) <= day for text in frame[column]]]
    published = frames["sources"]["published_on"]
    known_account = [
        not published.get(source, "") or dates.first_day(published[source]) <= day for source in frames["accounts"]["source_id"]
    ]
    accounts = frames["accounts"][known_account]
    cut["accounts"] = accounts[accounts["operation_id"].isin(cut["operations"].index)]
    lion = cut["african_lion"]
    cut["african_lion"] = lion[lion["edition_year"].astype(int) <= day.year]
    cut["sahel"] = frames["sahel"][frames["sahel"]["year"] < day.year]
    return cut


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
    load.cache_clear()
    data_package.cache_clear()


live_reload.watch(forget)
