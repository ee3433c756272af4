"""The sums over Mali, Burkina Faso and Niger, what they leave out, and the error for a year that the tables lack."""

import pandas as pd
import pytest

from analysis.facts import sahel
from talaqi import config, facts, tables
from talaqi.caches import recording
from talaqi.facts import UnknownFact, get_fact, phrases

DEATHS = {2017: 914, 2018: 1657, 2019: 2927, 2020: 3530, 2021: 3875, 2022: 7024, 2023: 8753, 2024: 7374}
OTHERS = {
    "sahel-deaths-2023-low": 8344,
    "sahel-deaths-2023-high": 11292,
    "sahel-civilians-by-groups-2024": 1740,
    "sahel-civilians-by-governments-2024": 1141,
    "sahel-years-of-rise": 7,
    "sahel-deaths-to-2009": 486,
    "chad-deaths-to-2009": 5497,
    "morocco-polisario-deaths": 34,
}


@pytest.mark.parametrize(("year", "deaths"), DEATHS.items())
def test_deaths_of_a_year(year: int, deaths: int) -> None:
    fact = get_fact(f"sahel-deaths-{year}")
    assert fact.value == deaths
    assert set(fact.rows) == {f"sahel/{state}-{year}" for state in ("bfa", "mli", "ner")}


@pytest.mark.parametrize(("key", "value"), OTHERS.items())
def test_other_sums(key: str, value: int) -> None:
    assert get_fact(key).value == value


def test_a_year_after_the_day_of_the_tables_is_not_known() -> None:
    assert get_fact("sahel-deaths-2020@2021-12-23").value == DEATHS[2020]
    missing_years = {
        "sahel-deaths-2021": "2021",
        "mali-civilians-by-governments-2024": "2024",
        "morocco-polisario-deaths": "2021, 2022, 2023, 2024",
    }
    for key, missing in missing_years.items():
        with pytest.raises(UnknownFact, match=missing):
            get_fact(f"{key}@2021-12-23")


@pytest.mark.parametrize(("deaths", "rises"), [((2, 1, 3, 6, 2), 2), ((1, 2, 3), 2), ((3, 2), 0), ((1, 2, 2, 4), 1)])
def test_rises_are_counted_back_from_the_highest_year(deaths: tuple[int, ...], rises: int) -> None:
    frame = pd.DataFrame({"iso3": "MLI", "year": range(2000, 2000 + len(deaths)), "deaths_best": deaths})
    assert sahel.sahel_years_of_rise(frame).value == rises


def reads_sahel(key: str) -> bool:
    with recording() as reads:
        get_fact(key)
    return ("table", "", "sahel") in reads


def test_every_sum_is_said_and_labelled_in_every_language() -> None:
    for key in filter(reads_sahel, facts.registered_keys()):
        for language in config.languages():
            fact = get_fact(key)
            assert phrases.phrase_fact(fact, language, tables.load())
            assert phrases.label_fact(fact, language, tables.load())
