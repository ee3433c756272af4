"""The engines that add rows up by country and year: pandas in chunks, and one Ibis expression for DuckDB and Spark."""

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from talaqi.datasets.files import chunks, header, require_package
from talaqi.datasets.formats import Format, Sum, normalize_column

if TYPE_CHECKING:
    import ibis

# Text in quotes may hold line breaks; Spark's own settings cut such rows in two and halve the sums, silently.
SPARK_CSV = {"header": True, "multiLine": True, "quote": '"', "escape": '"', "inferSchema": False}


def default() -> str:
    """Return the best engine that is installed."""
    return "duckdb" if find_spec("duckdb") and find_spec("ibis") else "pandas"


def _pandas(file: Path, known: Format) -> pd.DataFrame:
    """Add up chunk by chunk."""
    parts = [_sums(chunk.rename(columns=normalize_column), known) for chunk in chunks(file, known)]
    return pd.concat(parts).groupby(["country", "year"], as_index=False).sum()


def _sums(rows: pd.DataFrame, known: Format) -> pd.DataFrame:
    found = pd.DataFrame({"country": rows[known.country], "year": rows[known.year], "events": 1})
    for name, one in known.sums.items():
        found[name] = rows[list(one.columns)].sum(axis=1).where(_chosen(rows, one), 0)
    return found.groupby(["country", "year"], as_index=False).sum()


def _chosen(rows: pd.DataFrame, one: Sum) -> pd.Series:
    chosen = pd.Series(True, rows.index)
    if one.where:
        chosen &= rows[one.where[0]] == one.where[1]
    return chosen & rows[one.filled].notna() if one.filled else chosen


def _duckdb(file: Path, known: Format) -> pd.DataFrame:
    require_package("duckdb", "the engine duckdb")
    require_package("ibis", "the engine duckdb")
    import duckdb
    import ibis

    database = ibis.duckdb.connect()
    # Columns that are added up are read as numbers at once; a type guessed from the first rows could fail on a later one.
    types = {name: "DOUBLE" for name in header(file) if normalize_column(name) in _added(known)}
    try:
        read = database.read_parquet(file) if file.suffix == ".parquet" else database.read_csv(file, quote='"', escape='"', types=types)
        return expression(read, known).to_pandas()
    except duckdb.Error as problem:
        raise ValueError(str(problem)) from problem


def _spark(file: Path, known: Format) -> pd.DataFrame:
    require_package("pyspark", "the engine spark")
    import ibis
    from pyspark.errors import PySparkException
    from pyspark.sql import SparkSession

    # The session is the user's: SPARK_REMOTE, spark.master or one of this machine.
    session = SparkSession.builder.appName("talaqi").getOrCreate()
    database = ibis.pyspark.connect(session)
    try:
        read = database.read_parquet(file) if file.suffix == ".parquet" else database.read_csv(file, **SPARK_CSV)
        return expression(read, known).to_pandas()
    except PySparkException as problem:
        # Below its first line stands the query, which is ours.
        raise ValueError(str(problem).partition("\n")[0]) from problem


def expression(rows: "ibis.Table", known: Format) -> "ibis.Expr":
    """Return the sums of a format as one Ibis expression, the same for every engine."""
    rows = rows.rename(normalize_column)
    whole = {name: _whole(rows[name]) for name in _added(known)}
    sums = {name: _sum(rows, whole, one) for name, one in known.sums.items()}
    grouped = rows.group_by(country=rows[known.country], year=rows[known.year].cast("int64"))
    return grouped.aggregate(events=rows.count(), **sums)


def _added(known: Format) -> set[str]:
    return {name for one in known.sums.values() for name in one.columns}


def _whole(column: "ibis.Value") -> "ibis.Value":
    """Return a column as numbers, zero for a cell that is empty; some datasets write 3 as 3.0."""
    number = column.nullif("").cast("float64") if column.type().is_string() else column
    return number.fill_null(0)


def _sum(rows: "ibis.Table", whole: dict[str, "ibis.Value"], one: Sum) -> "ibis.Value":
    value = sum((whole[name] for name in one.columns[1:]), whole[one.columns[0]])
    conditions = []
    if one.where:
        conditions.append(rows[one.where[0]].cast("float64") == one.where[1])
    if one.filled:
        conditions.append(rows[one.filled].cast("string").nullif("").notnull())
    for condition in conditions:
        value = condition.ifelse(value, 0)
    return value.sum()


ENGINES: dict[str, Callable[[Path, Format], pd.DataFrame]] = {"pandas": _pandas, "duckdb": _duckdb, "spark": _spark}
