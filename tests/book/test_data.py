"""The numbers that the tables must reproduce: sums and series that the publications themselves give."""

import pytest

from talaqi import tables
from talaqi.facts import get_fact
from talaqi.tables import load

# Statements that give the national total and the bureau's own at once.
PAIRS = [
    ("c019", "c020", 127),
    ("c032", "c033", 126),
    ("c046", "c047", 127),
    ("c049", "c050", 127),
    ("c061", "c062", 127),
]
STATED = {"c009": 132, "c019": 167, "c032": 183, "c042": 207, "c074": 209, "c049": 210, "c061": 218, "c065": 215}
SAHEL = {2017: 914, 2018: 1657, 2019: 2927, 2020: 3530, 2021: 3875, 2022: 7024, 2023: 8753, 2024: 7374}
PER_CELL = {"c009": 20.6, "c019": 17.7, "c032": 17.1, "c043": 16.7, "c015": 15.7}


@pytest.mark.parametrize(("national", "bureau", "difference"), PAIRS)
def test_national_less_bureau(national: str, bureau: str, difference: int) -> None:
    counts = load().counts
    assert counts.at[f"{national}-cells", "value"] - counts.at[f"{bureau}-cells", "value"] == difference


@pytest.mark.parametrize(("statement", "total"), STATED.items())
def test_stated_totals(statement: str, total: int) -> None:
    assert load().counts.at[f"{statement}-cells", "value"] == total


def test_total_of_october_2022_is_in_the_record() -> None:
    counts = load().counts
    stated = counts[
        (counts["measure"] == "cells_dismantled")
        & (counts["value"] == 214)
        & counts["stated_on"].str.startswith("2022-10")
    ]
    assert not stated.empty


def test_bureau_by_year_adds_up_to_what_makes_209() -> None:
    assert get_fact("cells-bureau-to-2020").value == 82
    assert (
        get_fact("cells-base-2016").value + get_fact("cells-bureau-to-2020").value
        == get_fact("cells-rebuilt-2020").value
        == 209
    )


@pytest.mark.parametrize(("statement", "ratio"), PER_CELL.items())
def test_arrests_per_cell(statement: str, ratio: float) -> None:
    counts = load().counts
    assert counts.at[f"{statement}-arrests", "value"] / counts.at[f"{statement}-cells", "value"] == pytest.approx(
        ratio, abs=0.05
    )


@pytest.mark.parametrize(("year", "deaths"), SAHEL.items())
def test_deaths_in_the_central_sahel(year: int, deaths: int) -> None:
    sahel = load().sahel
    chosen = sahel[sahel["iso3"].isin(["MLI", "BFA", "NER"]) & (sahel["year"] == year)]
    assert chosen["deaths_best"].sum() == deaths


@pytest.mark.parametrize(("years", "deaths"), [((2003, 2003), 34), ((2011, 2011), 17), ((2020, 2024), 34)])
def test_deaths_in_morocco(years: tuple[int, int], deaths: int) -> None:
    sahel = load().sahel
    chosen = sahel[(sahel["iso3"] == "MAR") & sahel["year"].between(*years)]
    assert chosen["deaths_best"].sum() == deaths


def test_erroneous_rows_are_no_observations() -> None:
    counts = load().counts
    assert set(counts.loc[["c054-cells", "c057-cells", "c073-cells", "c075-cells", "c094-cells"], "role"]) == {
        "erroneous"
    }


def test_every_column_of_every_table_is_in_the_dictionary() -> None:
    for table in tables.table_names():
        fields = tables.fields(table)
        assert list(load()[table].columns) == list(fields)
        assert all(field.titles["ar"] and field.titles["en"] for field in fields.values())


@pytest.mark.parametrize(
    ("table", "column"),
    [
        *(("counts", "role"), ("accounts", "role"), ("milestones", "kind"), ("milestones", "framework")),
        *(("operations", "kind"), ("countries", "region"), ("milestones", "in_article")),
    ],
)
def test_labels_of_the_editor_are_declared(table: str, column: str) -> None:
    """The check refuses claims whose rule reads a declared label; one that is not declared could decide a verdict."""
    assert tables.fields(table)[column].editorial


def test_a_claim_stated_twice_has_one_weight_and_one_verdict() -> None:
    claims = load().claims
    for _, again in claims[claims["repeats"] != ""].iterrows():
        first = claims.loc[again["repeats"]]
        assert int(first["order"]) < int(again["order"])
        assert (first["weight"], first["verdict"]) == (again["weight"], again["verdict"])


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_contested_claim_says_what_would_change_its_verdict(language: str) -> None:
    claims = load().claims
    contested = claims[claims["verdict"].isin(["partly", "contradicted"])]
    assert list(contested.index[contested[f"change_{language}"] == ""]) == []


# Whoever states a number without a name: a service or a source.
UNNAMED = {
    "",
    "Moroccan authorities",
    "official reports that the article does not name",
    "police services",
    "security source",
}


def test_everyone_in_office_who_states_a_number_has_a_row() -> None:
    speakers = set(load().counts[["speaker_en", "speaker_ar"]].itertuples(index=False, name=None))
    listed = set(load().officials[["name_en", "name_ar"]].itertuples(index=False, name=None))
    assert {english for english, _ in speakers - listed} == UNNAMED
