"""Files of any size added up by country and year, by DuckDB on one machine and by Spark beyond it."""

import codecs
import csv
import shutil
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
SPARK_CSV = {"header": True, "multiLine": True, "quote": '"', "escape": '"', "inferSchema": False, "mode": "FAILFAST"}
# Tables are packed to a tenth or a twentieth: what unpacks to far more is made to fill a disk.
LARGEST_RATIO, SMALL = 200, 1 << 24
SEPARATORS = (",", ";", "\t")
BLOCK = 1 << 20
# A row is not longer than this, in bytes: where the last one begins is looked for so far from the end.
LONGEST_ROW = 16 * BLOCK
# Above it, whole numbers are no longer exact.
LARGEST_SUM = 2**53


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
            add_up = _sum_spark if engine == "spark" else _sum_duckdb
            if plain_file.suffix in (".parquet", ".xlsx"):
                return add_up(plain_file, name, "")
            with prepare_csv(plain_file, file.name) as (table, separator):
                return add_up(table, name, separator)
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
        table = archive.getinfo(names[0])
        if table.file_size > max(LARGEST_RATIO * table.compress_size, SMALL):
            held = f"its table would take {table.file_size:,} bytes, {LARGEST_RATIO} times as many as the archive"
            raise FormatError(f"{file.name}: {held} and more, which no table does; fetch it again")
        yield Path(archive.extract(table, folder))


@contextmanager
def prepare_csv(file: Path, name: str) -> Iterator[tuple[Path, str]]:
    """Yield a CSV file as every engine reads it alike, and its separator: a row of HXL tags is left out.

    Raises FormatError, with what helps, for a file that is not in UTF-8, or that was cut off: engines differ in what
    they make of either.
    """
    quotes = _check_encoding(file, name)
    with file.open(encoding="utf-8-sig", newline="") as lines:
        first = lines.readline()
        separator = max(SEPARATORS, key=first.count)
        header = next(csv.reader([first], delimiter=separator), [])
        second = next(csv.reader([lines.readline()], delimiter=separator), [])
    last = _read_last_row(file, separator)
    # Some files have a comma at the end of each row, and none in the header.
    if quotes % 2 or len(last) < len(header) or any(last[len(header) :]):
        cells = f"its last row has {len(last)} cells, where the header has {len(header)}"
        raise FormatError(f"{name}: {cells}: the file was cut off; fetch it again")
    if not any(second) or not all(cell.startswith("#") for cell in second if cell):
        yield file, separator
        return
    with TemporaryDirectory() as folder, file.open("rb") as lines:
        plain = Path(folder, file.name)
        with plain.open("wb") as written:
            written.write(lines.readline())
            lines.readline()
            shutil.copyfileobj(lines, written)
        yield plain, separator


def _check_encoding(file: Path, name: str) -> int:
    """Return how many quotation marks a file in UTF-8 has; raise FormatError for another encoding."""
    decoder, quotes = codecs.getincrementaldecoder("utf-8")(), 0
    with file.open("rb") as content:
        encoding = "UTF-16" if content.read(2) in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) else "WINDOWS-1252"
        content.seek(0)
        try:
            while block := content.read(BLOCK):
                decoder.decode(block)
                quotes += block.count(b'"')
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            raise FormatError(
                f"{name}: it is not in UTF-8; convert it and import the result: "
                f"iconv -f {encoding} -t UTF-8 {file.name} > utf8-{file.name}"
            ) from None
    return quotes


def _read_last_row(file: Path, separator: str) -> list[str]:
    """Return the cells of the last row; it begins after the last line break that stands in no quotation marks."""
    with file.open("rb") as content:
        content.seek(max(0, file.stat().st_size - LONGEST_ROW))
        tail = content.read().rstrip(b"\r\n")
    start = len(tail)
    while (start := tail.rfind(b"\n", 0, start)) >= 0 and tail.count(b'"', start) % 2:
        pass
    row = tail[start + 1 :].decode("utf-8", "replace").removeprefix("\ufeff")
    csv.field_size_limit(LONGEST_ROW)
    return next(csv.reader(row.splitlines(keepends=True), delimiter=separator), [])


def require_package(package: str, purpose: str) -> None:
    """Raise PackageMissing, with the command that helps, where a package is not installed."""
    if not find_spec(package):
        raise PackageMissing(f"{purpose} needs {package}: {INSTALL}")


def _sum_duckdb(file: Path, name: str, separator: str) -> YearlySums:
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
            frame = pd.read_excel(file)
            tags = frame.head(1).dropna(axis="columns").astype(str)
            has_tags = not tags.empty and all(tags.iloc[0].str.startswith("#"))
            # With its tags, a column of numbers was read as one of text.
            table = ibis.memtable(frame.iloc[1:].infer_objects() if has_tags else frame)
        else:
            options = {"header": True, "quote": '"', "escape": '"', "delim": separator}
            columns = database.read_csv(file, all_varchar=True, **options).columns
            added = recognize_format(columns, name, file.name).columns_added
            # Columns that are added up are read as numbers at once; a type guessed from the first rows could fail on a
            # later one.
            types = {column: "DOUBLE" for column in columns if normalize_column(column) in added}
            table = database.read_csv(file, types=types, **options)
        return _add_up(table, recognize_format(table.columns, name, file.name))
    except duckdb.Error as error:
        raise ValueError(str(error)) from error


def _sum_spark(file: Path, name: str, separator: str) -> YearlySums:
    for package in ("pyspark", "ibis"):
        require_package(package, "the engine spark")
    import ibis
    from pyspark.errors import PySparkException
    from pyspark.sql import SparkSession

    # The session is the user's: SPARK_REMOTE, spark.master or one of this machine.
    database = ibis.pyspark.connect(SparkSession.builder.appName("talaqi").getOrCreate())
    try:
        is_parquet = file.suffix == ".parquet"
        table = database.read_parquet(file) if is_parquet else database.read_csv(file, sep=separator, **SPARK_CSV)
        return _add_up(table, recognize_format(table.columns, name, file.name))
    except PySparkException as error:
        # Below its first line stands the query, which is ours.
        raise ValueError(str(error).partition("\n")[0]) from error


def _add_up(table: "ibis.Table", format_: Format) -> YearlySums:
    """Return a table added up; the expression is the same for every engine."""
    rows = table.rename(normalize_column)
    numbers = {column: _to_number(rows[column]) for column in format_.columns_added}
    sums = {name: _sum_column(rows, numbers, column_sum) for name, column_sum in format_.sums.items()}
    grouped = rows.group_by(country=rows[format_.country], year=rows[format_.year].cast("float64"))
    frame = grouped.aggregate(events=rows.count(), **sums).to_pandas()
    # Spark reads bytes that are not UTF-8 as this character instead of refusing them.
    if frame["country"].str.contains("\N{REPLACEMENT CHARACTER}").any():
        raise ValueError("it is not in UTF-8")
    columns = ["country", "year", "events", *format_.sums]
    frame = _to_whole_numbers(frame[columns])
    release = str(rows.select(format_.version).limit(1).to_pandas().iat[0, 0]) if format_.version else ""
    return YearlySums(format_, release, frame.sort_values(["country", "year"], ignore_index=True))


def _to_whole_numbers(frame: pd.DataFrame) -> pd.DataFrame:
    """Return the frame with its years and sums as whole numbers. Raises ValueError for what is none."""
    for column in frame.columns[1:]:
        numbers = frame[column].astype("float64")
        wrong = frame[~((numbers % 1 == 0) & (numbers.abs() < LARGEST_SUM))]
        if not wrong.empty:
            country, value = wrong.iloc[0]["country"], wrong.iloc[0][column]
            raise ValueError(f"the {column} of {country} come to {value}, which is not a whole number")
    return frame.astype(dict.fromkeys(frame.columns[1:], "int64"))


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
