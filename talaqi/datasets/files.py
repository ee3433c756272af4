"""The files that datasets come in: CSV, a zip archive of one CSV, Parquet, a spreadsheet."""

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

import pandas as pd

from talaqi.datasets.formats import Format, FormatError, normalize_column
from talaqi.errors import UserError

ROWS_AT_ONCE = 500_000
SPREADSHEETS = (".xlsx",)


class PackageMissing(UserError):
    """A package that is not installed; says which command brings it."""


@contextmanager
def unpacked(file: Path) -> Iterator[Path]:
    """Give the file itself, or the one table that a zip archive holds."""
    if file.suffix != ".zip":
        yield file
        return
    with zipfile.ZipFile(file) as archive, TemporaryDirectory() as folder:
        tables = [name for name in archive.namelist() if name.endswith(".csv")]
        if len(tables) != 1:
            raise FormatError(f"{file.name}: the archive holds {len(tables)} CSV files, and should hold one; unpack it and name the table")
        yield Path(archive.extract(tables[0], folder))


def header(file: Path) -> list[str]:
    """Return the names of the columns of a file."""
    if file.suffix == ".parquet":
        require_package("pyarrow", "reading Parquet")
        from pyarrow import parquet

        return parquet.read_schema(file).names
    return list(_read(file, nrows=0).columns)


def first_row(file: Path) -> pd.Series:
    """Return the first row of a table, its columns named as formats name them."""
    if file.suffix == ".parquet":
        from pyarrow import parquet

        return next(parquet.ParquetFile(file).iter_batches(1)).to_pandas().rename(columns=normalize_column).iloc[0]
    return _read(file, nrows=1).rename(columns=normalize_column).iloc[0]


def _read(file: Path, **options: object) -> pd.DataFrame:
    if file.suffix in SPREADSHEETS:
        require_package("openpyxl", "reading spreadsheets")
        return pd.read_excel(file, **{key: value for key, value in options.items() if key in ("nrows", "usecols")})
    # Without this, rows with a comma at their end would lend their first column to the index, and every number to the next head.
    return pd.read_csv(file, encoding="utf-8-sig", index_col=False, **options)


def require_package(package: str, what: str) -> None:
    """Raise PackageMissing where a package is not installed."""
    if not find_spec(package):
        raise PackageMissing(f"{what} needs {package}: .venv/bin/python -m pip install --require-hashes -r requirements-scale.txt")


def chunks(file: Path, known: Format) -> Iterator[pd.DataFrame]:
    """Yield the columns that a format needs, some rows at a time, so that the file need not fit into memory."""
    wanted = lambda column: normalize_column(column) in known.reads  # noqa: E731
    if file.suffix == ".parquet":
        from pyarrow import parquet

        columns = [column for column in header(file) if wanted(column)]
        yield from (batch.to_pandas() for batch in parquet.ParquetFile(file).iter_batches(ROWS_AT_ONCE, columns=columns))
    elif file.suffix in SPREADSHEETS:
        yield _read(file, usecols=wanted)
    else:
        yield from _read(file, usecols=wanted, chunksize=ROWS_AT_ONCE, low_memory=False)
