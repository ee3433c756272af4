"""Files of any size added up by country and year, by DuckDB on one machine and by Spark beyond it."""

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pandas as pd

from talaqi.datasets.formats import Format, FormatError, Sum, normalize_column, recognize_format
from talaqi.errors import UserError

if TYPE_CHECKING:
    import ibis

ENGINES = ("duckdb", "spark")
INSTALL = ".venv/bin/python -m pip install --require-hashes -r requirements-scale.txt"
# Text in quotes may hold line breaks; Spark's own settings cut such rows in two and halve the sums, silently.
SPARK_CSV = {"header": True, "multiLine": True, "quote": '"', "escape": '"', "inferSchema": False}


class PackageMissing(UserError):
    """A package is not installed."""


class EngineUnknown(UserError):
    """No engine has the name."""


@dataclass(frozen=True)
class YearlySums:
    """The sums of a file: its format, its release if the file names one, and country, year, events and sums."""

    format: Format
    release: str
    frame: pd.DataFrame


def sum_by_year(file: Path, name: str, engine: str = "") -> YearlySums:
    """Return a file of the named format added up, ordered by country and year.

    Raises FormatError for a file of another format or with cells that are no numbers, PackageMissing for an engine that
    is
    not installed.
    """
    engine = engine or ENGINES[0]
    if engine not in ENGINES:
        raise EngineUnknown(f"there is no engine {engine!r}; the engines are {', '.join(ENGINES)}")
    try:
        with unpack(file) as plain_file:
            if not plain_file.stat().st_size:
                raise ValueError("it is empty")
            return _sum_spark(plain_file, name) if engine == "spark" else _sum_duckdb(plain_file, name)
    except (ValueError, zipfile.BadZipFile) as error:
        raise FormatError(f"{file.name}: it cannot be read as a table with numbers in UTF-8: {error}") from error


@contextmanager
def unpack(file: Path) -> Iterator[Path]:
    """Yield the file itself, or the one table that a zip archive holds."""
    if file.suffix != ".zip":
        yield file
        return
    with zipfile.ZipFile(file) as archive, TemporaryDirectory() as folder:
        names = [name for name in archive.namelist() if name.endswith(".csv")]
        if len(names) != 1:
            held = f"the archive holds {len(names)} CSV files, and should hold one"
            raise FormatError(f"{file.name}: {held}; unpack it and name the table")
        yield Path(archive.extract(names[0], folder))


def require_package(package: str, purpose: str) -> None:
    """Raise PackageMissing, with the command that helps, where a package is not installed."""
    if not find_spec(package):
        raise PackageMissing(f"{purpose} needs {package}: {INSTALL}")


def _sum_duckdb(file: Path, name: str) -> YearlySums:
    for package in ("duckdb", "ibis"):
        require_package(package, "importing a dataset")
    import duckdb
    import ibis

    database = ibis.duckdb.connect()
    try:
        if file.suffix == ".parquet":
            table = database.read_parquet(file)
        elif file.suffix == ".xlsx":
            require_package("openpyxl", "reading spreadsheets")
            table = ibis.memtable(pd.read_excel(file))
        else:
            options = {"header": True, "quote": '"', "escape": '"'}
            columns = database.read_csv(file, all_varchar=True, **options).columns
            added = recognize_format(columns, name, file.name).columns_added
            # Columns that are added up are read as numbers at once; a type guessed from the first rows could fail on a
            # later one.
            types = {column: "DOUBLE" for column in columns if normalize_column(column) in added}
            table = database.read_csv(file, types=types, **options)
        return _add_up(table, recognize_format(table.columns, name, file.name))
    except duckdb.Error as error:
        raise ValueError(str(error)) from error


def _sum_spark(file: Path, name: str) -> YearlySums:
    for package in ("pyspark", "ibis"):
        require_package(package, "the engine spark")
    import ibis
    from pyspark.errors import PySparkException
    from pyspark.sql import SparkSession

    # The session is the user's: SPARK_REMOTE, spark.master or one of this machine.
    database = ibis.pyspark.connect(SparkSession.builder.appName("talaqi").getOrCreate())
    try:
        table = database.read_parquet(file) if file.suffix == ".parquet" else database.read_csv(file, **SPARK_CSV)
        return _add_up(table, recognize_format(table.columns, name, file.name))
    except PySparkException as error:
        # Below its first line stands the query, which is ours.
        raise ValueError(str(error).partition("\n")[0]) from error


def _add_up(table: "ibis.Table", format_: Format) -> YearlySums:
    """Return a table added up; the expression is the same for every engine."""
    rows = table.rename(normalize_column)
    numbers = {column: _to_number(rows[column]) for column in format_.columns_added}
    sums = {name: _sum_column(rows, numbers, column_sum) for name, column_sum in format_.sums.items()}
    grouped = rows.group_by(country=rows[format_.country], year=rows[format_.year].cast("int64"))
    frame = grouped.aggregate(events=rows.count(), **sums).to_pandas()
    # Spark reads bytes that are not UTF-8 as this character instead of refusing them.
    if frame["country"].str.contains("\N{REPLACEMENT CHARACTER}").any():
        raise ValueError("it is not in UTF-8")
    columns = ["country", "year", "events", *format_.sums]
    frame = frame[columns].astype(dict.fromkeys(columns[1:], "int64"))
    release = str(rows.select(format_.version).limit(1).to_pandas().iat[0, 0]) if format_.version else ""
    return YearlySums(format_, release, frame.sort_values(["country", "year"], ignore_index=True))


def _to_number(column: "ibis.Value") -> "ibis.Value":
    """Return a column as numbers, zero for an empty cell; some datasets write 3 as 3.0."""
    number = column.nullif("").cast("float64") if column.type().is_string() else column
    return number.fill_null(0)


def _sum_column(rows: "ibis.Table", numbers: dict[str, "ibis.Value"], column_sum: Sum) -> "ibis.Value":
    value = sum((numbers[name] for name in column_sum.columns[1:]), numbers[column_sum.columns[0]])
    if column_sum.where:
        value = (rows[column_sum.where[0]].cast("float64") == column_sum.where[1]).ifelse(value, 0)
    if column_sum.filled:
        value = rows[column_sum.filled].cast("string").nullif("").notnull().ifelse(value, 0)
    return value.sum()
