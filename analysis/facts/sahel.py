"""Facts of organised violence in the Sahel, from the yearly deaths of the Uppsala Conflict Data Program (UCDP).

A year has a key: `sahel-deaths-2021` is the deaths in Mali, Burkina Faso and Niger in that year, best estimate.
"""

from collections.abc import Iterable

import pandas as pd

from talaqi.facts import Fact, UnknownFact, fact

# The three states of the war in the article. The deaths in Chad before 2010 are those of a civil war.
THREE = ("BFA", "MLI", "NER")
YEARS = range(2017, 2025)
# The scopes of single numbers that the table of statements has of the three states.
SCOPES = {"burkina-faso": "BFA", "mali": "MLI", "niger": "NER"}
BEST = "deaths_best"


@fact
def sahel_deaths_2023_low(sahel: pd.DataFrame) -> Fact:
    """The low estimate of the three states' deaths in 2023."""
    return _sum_of_year(sahel, 2023, "deaths_low")


@fact
def sahel_deaths_2023_high(sahel: pd.DataFrame) -> Fact:
    """The high estimate of the three states' deaths in 2023."""
    return _sum_of_year(sahel, 2023, "deaths_high")


@fact
def sahel_civilians_by_groups_2024(sahel: pd.DataFrame) -> Fact:
    """Civilians deliberately killed by armed groups in the three states in 2024, the number nearest to terrorism."""
    return _sum_of_year(sahel, 2024, "one_sided_by_groups", "civilian")


@fact
def sahel_civilians_by_governments_2024(sahel: pd.DataFrame) -> Fact:
    """Civilians deliberately killed by forces of governments, also foreign ones, in the three states in 2024."""
    return _sum_of_year(sahel, 2024, "one_sided_by_governments", "civilian")


@fact
def mali_civilians_by_governments_2024(sahel: pd.DataFrame) -> Fact:
    """Civilians deliberately killed by forces of governments, also Russian ones, in Mali in 2024."""
    return _sum_column(_select_rows(sahel, ("MLI",), [2024]), "one_sided_by_governments", "civilian")


@fact
def sahel_deaths_2024_revised(sahel: pd.DataFrame, counts: pd.DataFrame) -> Fact:
    """Deaths in the three states in 2024 as release 26.1 has them, which revises the number of one state."""
    revised = _select_stated(counts, "2024")
    rows = _select_rows(sahel, THREE, [2024])
    unchanged = rows[~rows["iso3"].isin(revised["scope"].map(SCOPES))]
    total = int(revised["value"].sum()) + int(unchanged[BEST].sum())
    return Fact(total, "death", (*_count_addresses(revised), *_addresses(unchanged)))


@fact
def sahel_deaths_2025(counts: pd.DataFrame) -> Fact:
    """Deaths in the three states in 2025, of which only best estimates of release 26.1 were seen."""
    stated = _select_stated(counts, "2025")
    if set(stated["scope"]) != set(SCOPES):
        raise UnknownFact(f"data/counts.csv has no rows of violence_deaths in 2025 for each of {', '.join(SCOPES)}")
    return Fact(int(stated["value"].sum()), "death", _count_addresses(stated))


@fact
def sahel_years_of_rise(sahel: pd.DataFrame) -> Fact:
    """The number of consecutive years of rising deaths in the three states, up to the year with most deaths."""
    totals = _select_rows(sahel, THREE).groupby("year")[BEST].sum().astype(int)
    to_peak = totals.loc[: totals.idxmax()]
    start = max([to_peak.index.min(), *to_peak.index[to_peak.diff() <= 0]])
    years = range(start, totals.idxmax() + 1)
    return Fact(len(years) - 1, "year-in-a-row", _addresses(_select_rows(sahel, THREE, years)))


@fact
def sahel_deaths_to_2009(sahel: pd.DataFrame) -> Fact:
    """Deaths in the three states from 2000 to 2009, before the present war."""
    return _sum_column(_select_rows(sahel, THREE, range(2000, 2010)))


@fact
def chad_deaths_to_2009(sahel: pd.DataFrame) -> Fact:
    """Deaths in Chad from 2000 to 2009, in a civil war."""
    return _sum_column(_select_rows(sahel, ("TCD",), range(2000, 2010)))


@fact
def morocco_polisario_deaths(sahel: pd.DataFrame) -> Fact:
    """Deaths that UCDP records under Morocco from 2020 to 2024: the conflict with the Polisario, not terrorism."""
    return _sum_column(_select_rows(sahel, ("MAR",), range(2020, 2025)))


@fact
def sahel_last_year(sahel: pd.DataFrame) -> Fact:
    """The last year of which the table has deaths."""
    rows = _select_last_year(sahel)
    return Fact(str(rows["year"].max()), "year", _addresses(rows))


@fact
def sahel_release(sahel: pd.DataFrame) -> Fact:
    """The releases of UCDP from which the rows come, in their order: one, where the table is not half renewed."""
    rows = _select_last_year(sahel)
    return Fact(", ".join(sorted(set(sahel["version"]))), "release", _addresses(rows))


def _select_last_year(sahel: pd.DataFrame) -> pd.DataFrame:
    if sahel.empty:
        raise UnknownFact("data/sahel.csv has no rows of deaths")
    return sahel[sahel["year"] == sahel["year"].max()]


def _select_rows(sahel: pd.DataFrame, states: tuple[str, ...], years: Iterable[int] | None = None) -> pd.DataFrame:
    """Return the rows of states and years; raise UnknownFact for a year that the table, cut to a day, does not have."""
    rows = sahel[sahel["iso3"].isin(states)]
    if years is None:
        return rows
    if missing := sorted(set(years) - set(rows["year"])):
        raise UnknownFact(f"data/sahel.csv has no rows of {', '.join(map(str, missing))}")
    return rows[rows["year"].isin(list(years))]


def _sum_of_year(sahel: pd.DataFrame, year: int, column: str = BEST, noun: str = "death") -> Fact:
    """Return the sum over the three states in one year."""
    return _sum_column(_select_rows(sahel, THREE, [year]), column, noun)


def _sum_column(rows: pd.DataFrame, column: str = BEST, noun: str = "death") -> Fact:
    return Fact(int(rows[column].sum()), noun, _addresses(rows))


def _select_stated(counts: pd.DataFrame, year: str) -> pd.DataFrame:
    """Return the single numbers of a year, which no row of the table of yearly deaths has."""
    return counts[(counts["measure"] == "violence_deaths") & (counts["period_start"] == year)]


def _count_addresses(rows: pd.DataFrame) -> tuple[str, ...]:
    return tuple(f"counts/{row}" for row in rows.index)


def _addresses(rows: pd.DataFrame) -> tuple[str, ...]:
    return tuple(f"sahel/{row}" for row in rows.index)


def _register(year: int) -> None:
    def deaths(sahel: pd.DataFrame) -> Fact:
        return _sum_of_year(sahel, year)

    deaths.__name__ = f"sahel_deaths_{year}"
    deaths.__doc__ = f"Deaths in Mali, Burkina Faso and Niger in {year}, best estimate."
    fact(deaths)


for _year in YEARS:
    _register(_year)
