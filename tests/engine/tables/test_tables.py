"""Tables that cannot be read, and rows that are not there, are named."""

import csv
import shutil
from pathlib import Path

import pytest

from talaqi import paths, tables
from talaqi.facts import UnknownFact, get_fact
from talaqi.tables import row_names


def test_what_is_not_there_is_named(tmp_path: Path) -> None:
    known = tables.load()
    with pytest.raises(AttributeError, match=r"there is no table 'treaties' under data/"):
        _ = known.treaties
    for address in ("treaties/one", "counts/none"):
        with pytest.raises(KeyError, match=f"there is no row '{address}' under data/"):
            known.row(address)
    with pytest.raises(tables.TableError, match=r"counts.csv: the table 'counts' is missing"):
        tables.read_table("counts", tmp_path)
    assert len(known) == len(tables.table_names())


def test_a_spreadsheet_s_semicolons_are_read(tmp_path: Path) -> None:
    with (tmp_path / "terms.csv").open("w", encoding="utf-8-sig", newline="") as out:
        csv.writer(out, delimiter=";").writerows([tables.load().terms.columns, *tables.load().terms.values])
    shutil.copy(paths.data() / "african_lion.csv", tmp_path)
    assert list(tables.read_table("terms", tmp_path).index) == list(tables.load().terms.index)
    assert str(tables.read_table("african_lion", tmp_path)["participants"].dtype) == "Int64"


def test_names_that_are_missing_are_named() -> None:
    known = tables.load()
    with pytest.raises(row_names.NameMissing, match=r"data/places.csv: there is no row for 'places/atlantis'; add it"):
        row_names.name_of("places/atlantis", "en", known)
    bodies = known.bodies.copy()
    bodies.loc["bcij", "short_en"] = ""
    message = r"data/bodies.csv, row 'bodies/bcij', column 'short_en': the name is missing"
    with pytest.raises(row_names.NameMissing, match=message):
        row_names.name_of("bodies/bcij", "en", tables.Tables({"bodies": bodies}))
    assert row_names.names_of("countries", "MAR USA", "en", known) == ["Morocco", "United States"]
    assert row_names.publisher_of("article", "ar", known) == known.sources.at["article", "publisher_ar"]


@pytest.mark.parametrize(
    "key, message",
    [
        ("no-such-fact", "there is no fact named 'no-such-fact': see analysis/facts, or name a row"),
        ("counts/none", "there is no number 'counts/none' in data/counts.csv"),
        ("counts/c049-cells.note", "there is no number 'counts/c049-cells.note' in data/counts.csv"),
        ("terms/visit", "there is no number 'terms/visit' in data/terms.csv"),
        ("attacks/2007-04-10-casablanca.killed", "the column 'killed' is empty, so it cannot be said"),
    ],
)
def test_a_number_that_is_not_there_is_named(key: str, message: str) -> None:
    if key.startswith("attacks"):
        unknown = tables.load().attacks
        key = f"attacks/{unknown.index[unknown['killed'].isna()][0]}.killed"
    with pytest.raises(UnknownFact, match=message):
        get_fact(key)
