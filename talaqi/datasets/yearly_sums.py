"""From a user's file of events to a yearly table: what the known formats hold, and the engines that add them up.

The sums are described once (`formats`), and every engine adds them up: pandas in chunks, which needs nothing more;
DuckDB on one machine, and the user's Spark beyond it, through one Ibis expression (`requirements-scale.txt`).
"""

from pathlib import Path
from zipfile import BadZipFile

import pandas as pd

from talaqi.datasets import engines
from talaqi.datasets.files import SPREADSHEETS, header, unpacked
from talaqi.datasets.formats import FormatError, recognize_format
from talaqi.errors import UserError


class EngineUnknown(UserError):
    """A name that no engine has."""


def sum_by_year(file: Path, kind: str, engine: str = "") -> pd.DataFrame:
    """Return a file of events as country, year, events and the sums of its format, ordered by country and year.

    Raises FormatError for a file that is not of the kind named, PackageMissing for an engine that is not installed.
    """
    chosen = engine or engines.default()
    if chosen not in engines.ENGINES:
        raise EngineUnknown(f"there is no engine {chosen!r}; the engines are {', '.join(engines.ENGINES)}")
    try:
        return _summed(file, kind, chosen)
    except (ValueError, BadZipFile) as problem:
        raise FormatError(f"{file.name}: it cannot be read as a table with numbers in UTF-8: {problem}") from problem


def _summed(file: Path, kind: str, engine: str) -> pd.DataFrame:
    with unpacked(file) as plain_file:
        found = recognize_format(header(plain_file), kind, file.name)
        # pandas alone reads spreadsheets, which are never large.
        summed = engines.ENGINES["pandas" if plain_file.suffix in SPREADSHEETS else engine](plain_file, found)
    names = ["country", "year", "events", *found.sums]
    return summed[names].astype({name: "int64" for name in names[1:]}).sort_values(["country", "year"], ignore_index=True)
