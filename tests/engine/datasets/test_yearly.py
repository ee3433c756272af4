"""Every engine adds the same file up to the same years, also where quoted text holds line breaks."""

import csv
import zipfile
from collections import Counter
from importlib.util import find_spec
from pathlib import Path

import pandas as pd
import pytest

from talaqi.datasets import yearly_sums
from talaqi.datasets.formats import FormatError
from talaqi.datasets.yearly_sums import ENGINES, EngineUnknown

GED = Path(__file__).with_name("ged.csv")
NEEDS = {"duckdb": "duckdb", "spark": "pyspark"}


def sum_by_year(file: Path, name: str, engine: str = "") -> pd.DataFrame:
    """Return the frame of the sums of a file."""
    return yearly_sums.sum_by_year(file, name, engine).frame


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return each engine; one that is not installed is skipped with the reason."""
    if not find_spec(NEEDS[request.param]):
        pytest.skip(f"{request.param} is not installed: pip install --require-hashes -r requirements-scale.txt")
    # Spark's machine spends half of its time on making fast what runs once here.
    monkeypatch.setenv("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
    return request.param


def rows() -> list[dict[str, str]]:
    with GED.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def by_hand(column: str, kind: str = "") -> Counter[tuple[str, int]]:
    found: Counter[tuple[str, int]] = Counter()
    for row in rows():
        if not kind or row["type_of_violence"] == kind:
            found[row["country"], int(row["year"])] += int(row[column])
    return found


def test_the_sums_are_those_made_by_hand(engine: str) -> None:
    years = sum_by_year(GED, "ucdp-ged", engine).set_index(["country", "year"])
    assert years["events"].sum() == len(rows()) == 60
    for name, wanted in {
        "deaths_best": by_hand("best"),
        "deaths_low": by_hand("low"),
        "civilians": by_hand("deaths_civilians"),
        "non_state": by_hand("best", "2"),
    }.items():
        assert {key: value for key, value in years[name].items() if value} == {
            key: value for key, value in wanted.items() if value
        }


def test_governments_are_told_by_their_number(engine: str) -> None:
    wanted = sum(int(row["best"]) for row in rows() if row["type_of_violence"] == "3" and row["gwnoa"])
    years = sum_by_year(GED, "ucdp-ged", engine)
    assert 0 < years["one_sided_by_governments"].sum() == wanted < years["one_sided"].sum()


def test_engines_agree(engine: str) -> None:
    pd.testing.assert_frame_equal(sum_by_year(GED, "ucdp-ged", engine), sum_by_year(GED, "ucdp-ged", "duckdb"))


def test_parquet(engine: str, tmp_path: Path) -> None:
    if not find_spec("pyarrow"):
        pytest.skip("pyarrow is not installed: pip install --require-hashes -r requirements-scale.txt")
    file = tmp_path / "events.parquet"
    pd.read_csv(GED).to_parquet(file)
    pd.testing.assert_frame_equal(sum_by_year(file, "ucdp-ged", engine), sum_by_year(GED, "ucdp-ged", "duckdb"))


def test_archive_of_one_table(tmp_path: Path) -> None:
    file = tmp_path / "events.csv.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.write(GED, "GEDEvent_v25_1.csv")
        archive.writestr("readme.txt", "read me")
    pd.testing.assert_frame_equal(sum_by_year(file, "ucdp-ged", "duckdb"), sum_by_year(GED, "ucdp-ged", "duckdb"))


def test_archive_of_two_tables(tmp_path: Path) -> None:
    file = tmp_path / "events.csv.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.write(GED, "one.csv")
        archive.write(GED, "two.csv")
    with pytest.raises(FormatError, match="2 CSV files"):
        sum_by_year(file, "ucdp-ged", "duckdb")


def test_an_archive_that_would_fill_a_disk_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "events.csv.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("events.csv", b"0" * (1 << 25))
    with pytest.raises(FormatError, match="200 times as many as the archive and more"):
        sum_by_year(file, "ucdp-ged", "duckdb")


def test_spreadsheet(tmp_path: Path) -> None:
    pytest.importorskip(
        "openpyxl", reason="openpyxl is not installed: pip install --require-hashes -r requirements-scale.txt"
    )
    file = tmp_path / "gtd.xlsx"
    pd.DataFrame(
        {"eventid": [1, 2, 3], "iyear": [2011, 2011, 2018], "country_txt": "Morocco", "nkill": [17, None, 2]}
    ).to_excel(file, index=False)
    assert sum_by_year(file, "gtd").to_dict("list") == {
        "country": ["Morocco"] * 2,
        "year": [2011, 2018],
        "events": [2, 1],
        "fatalities": [17, 2],
    }


def test_an_empty_cell_counts_nothing(engine: str, tmp_path: Path) -> None:
    file = tmp_path / "acled.csv"
    file.write_text("event_id_cnty,year,country,fatalities\nX1,2021,Mali,3\nX2,2021,Mali,\nX3,2022,Mali,\n", "utf-8")
    assert sum_by_year(file, "acled", engine).to_dict("list") == {
        "country": ["Mali"] * 2,
        "year": [2021, 2022],
        "events": [2, 1],
        "fatalities": [3, 0],
    }


def test_a_package_that_is_missing_is_named_with_the_way_to_it() -> None:
    with pytest.raises(
        yearly_sums.PackageMissing,
        match=(
            r"^the engine abacus needs abacus: .venv/bin/python -m pip install --require-hashes -r "
            r"requirements-scale.txt$"
        ),
    ):
        yearly_sums.require_package("abacus", "the engine abacus")
    yearly_sums.require_package("pandas", "adding up")


@pytest.mark.parametrize(
    ("header", "kind", "message"),
    [
        ("a,b,c", "acled", "no known dataset"),
        ("event_id_cnty,year,country,fatalities", "gtd", "is that of acled, not of gtd"),
        ("type_of_violence,year,country", "ucdp-ged", "needs the columns best, low, high"),
    ],
)
def test_header_of_another_file(header: str, kind: str, message: str, tmp_path: Path) -> None:
    file = tmp_path / "file.csv"
    file.write_text(header + "\n", "utf-8")
    with pytest.raises(FormatError, match=message):
        sum_by_year(file, kind, "duckdb")


HEADER = "type_of_violence,year,country,best,low,high,deaths_civilians,gwnoa"


@pytest.mark.parametrize(
    "name, content",
    [
        ("empty.csv", b""),
        ("windows.csv", f"{HEADER}\n3,2020,Mal\xe9,1,1,1,1,1\n".encode("latin-1")),
        ("words.csv", f"{HEADER}\n3,2020,Mali,many,1,1,1,1\n".encode()),
        ("no.zip", b"no archive"),
    ],
)
def test_a_file_that_cannot_be_read_is_named(engine: str, name: str, content: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(FormatError, match=f"^{name}: it (cannot be read as a table|is not in UTF-8; convert it)"):
        sum_by_year(tmp_path / name, "ucdp-ged", engine)


def test_commas_at_the_ends_of_rows_move_no_number(tmp_path: Path) -> None:
    file = tmp_path / "commas.csv"
    file.write_text(f"{HEADER}\n3,2020,Mali,7,6,8,5,,\n3,2020,Mali,1,1,1,1,,\n", "utf-8")
    summed = sum_by_year(file, "ucdp-ged", "duckdb").iloc[0]
    assert (summed["deaths_best"], summed["deaths_low"], summed["deaths_high"]) == (8, 7, 9)


def test_engine_that_is_none() -> None:
    with pytest.raises(EngineUnknown, match="duckdb, spark"):
        sum_by_year(GED, "ucdp-ged", "abacus")
