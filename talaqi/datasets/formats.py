"""The formats that a user may bring, known by their headers and never by their names: what to add up in each."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from talaqi.errors import UserError

CIVILIANS = "one_sided"


class FormatError(UserError):
    """A file that is not in a known format, or not in the one that was named; says which columns are missing."""


@dataclass(frozen=True)
class Sum:
    """A sum over the rows of a country and year: of columns, where another column has a value or is filled."""

    columns: tuple[str, ...]
    where: tuple[str, int] | None = None
    filled: str | None = None

    @property
    def reads(self) -> tuple[str, ...]:
        """Return the columns that the sum needs."""
        return (*self.columns, *((self.where[0],) if self.where else ()), *((self.filled,) if self.filled else ()))


@dataclass(frozen=True)
class Format:
    """A dataset as its publisher gives it out: its columns of country and year, and its sums by the name of ours.

    `open_` says that its licence lets rows derived from it be passed on; otherwise they stay under `private/`.
    """

    kind: str
    title: str
    country: str
    year: str
    sums: dict[str, Sum] = field(hash=False)
    open_: bool
    version: str = ""
    cite: str = ""

    @property
    def reads(self) -> tuple[str, ...]:
        """Return the columns that the format needs, none twice."""
        wanted = [self.country, self.year, *(column for one in self.sums.values() for column in one.reads)]
        return tuple(dict.fromkeys([*wanted, self.version] if self.version else wanted))


def _both(kind: str) -> tuple[str, ...]:
    return tuple(f"{group}_total_deaths_{kind}" for group in ("sb", "ns", "os"))


TYPE = "type_of_violence"
# Names of columns are compared in small letters, without the ending that release 26.1 of the country-years dropped.
FORMATS = {
    known.kind: known
    for known in (
        Format(
            "ucdp-cy",
            "UCDP Country-Year Dataset on Organized Violence within Country Borders",
            "country",
            "year",
            {
                "deaths_best": Sum(_both("best")),
                "deaths_low": Sum(_both("low")),
                "deaths_high": Sum(_both("high")),
                "civilians": Sum(("cumulative_total_deaths_civilians_in_orgvio",)),
                "state_based": Sum(("sb_total_deaths_best",)),
                "non_state": Sum(("ns_total_deaths_best",)),
                CIVILIANS: Sum(("os_total_deaths_best",)),
                "one_sided_by_groups": Sum(("os_nsgroup_killings_best",)),
                "one_sided_by_governments": Sum(("os_any_govt_killings_best",)),
            },
            open_=True,
            version="version",
        ),
        Format(
            "ucdp-ged",
            "UCDP Georeferenced Event Dataset",
            "country",
            "year",
            {
                "deaths_best": Sum(("best",)),
                "deaths_low": Sum(("low",)),
                "deaths_high": Sum(("high",)),
                "civilians": Sum(("deaths_civilians",)),
                "state_based": Sum(("best",), (TYPE, 1)),
                "non_state": Sum(("best",), (TYPE, 2)),
                CIVILIANS: Sum(("best",), (TYPE, 3)),
                # A government that kills civilians has its number among those of states.
                "one_sided_by_governments": Sum(("best",), (TYPE, 3), "gwnoa"),
            },
            open_=True,
        ),
        Format(
            "acled",
            "ACLED",
            "country",
            "year",
            {"fatalities": Sum(("fatalities",))},
            open_=False,
            cite="Armed Conflict Location & Event Data (ACLED), acleddata.com",
        ),
        Format(
            "gtd",
            "Global Terrorism Database",
            "country_txt",
            "iyear",
            {"fatalities": Sum(("nkill",))},
            open_=False,
            cite="START, Global Terrorism Database, start.umd.edu/gtd",
        ),
    )
}
# What tells a format from another that has the same columns of country and year.
TELLING = {"ucdp-cy": "os_total_deaths_best", "ucdp-ged": TYPE, "acled": "event_id_cnty", "gtd": "eventid"}


def normalize_column(column: str) -> str:
    """Return the name of a column as formats are told by it."""
    return column.strip().lstrip("\ufeff").lower().removesuffix("_cy")


def recognize_format(header: Iterable[str], named: str, file: str = "the file") -> Format:
    """Return the format of a header; raise FormatError where it has none, or not the one named."""
    columns = {normalize_column(column) for column in header}
    found = next((kind for kind, telling in TELLING.items() if telling in columns), None)
    if found is None:
        raise FormatError(f"{file}: its header is that of no known dataset; known are {', '.join(FORMATS)}")
    if found != named:
        raise FormatError(f"{file}: its header is that of {found}, not of {named}; run: .venv/bin/python -m talaqi import {found} {file}")
    missing = [column for column in FORMATS[found].reads if column not in columns]
    if missing:
        raise FormatError(f"{file}: {FORMATS[found].title} needs the columns {', '.join(missing)}, which are not in its header")
    return FORMATS[found]
