"""Every bad table of `bad/` gives its message and changes nothing; what is unambiguous is read, with a note.

A case is a file, named after its table and what is wrong with it; `bad.csv` says which rule it must break, and where.
"""

import csv
import shutil
from pathlib import Path

import pytest

from talaqi import config, tables, validation

pytestmark = pytest.mark.usefixtures("arabic_and_english")
HERE = Path(__file__).parent
with (HERE / "bad.csv").open(encoding="utf-8", newline="") as listed:
    CASES = list(csv.DictReader(listed))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of small tables in which nothing is wrong."""
    return shutil.copytree(HERE / "good", tmp_path / "data")


def put(case: str, folder: Path) -> Path:
    return Path(shutil.copy(HERE / "bad" / f"{case}.csv", folder / f"{case.partition('--')[0]}.csv"))


def test_good_tables_have_no_problem(folder: Path) -> None:
    assert validation.find_problems(folder) == []
    assert validation.find_oddities(folder) == []


def test_every_file_is_a_case() -> None:
    assert {file.stem for file in (HERE / "bad").glob("*.csv")} == {case["case"] for case in CASES}


@pytest.mark.parametrize(
    "case", [case for case in CASES if not case["rule"].startswith("note-")], ids=lambda case: case["case"]
)
def test_bad_table(case: dict[str, str], folder: Path) -> None:
    file = put(case["case"], folder)
    before = file.read_bytes()
    found = validation.find_problems(folder)
    assert (case["rule"], case["line"], case["column"]) in {
        (one.rule, str(one.line or ""), one.column) for one in found
    }
    assert all(one.sentence(language) for one in found for language in config.languages())
    assert file.read_bytes() == before


def test_an_announcement_may_be_older_than_what_it_announces(folder: Path) -> None:
    put("milestones--announced-after-all-sources", folder)
    sources, file = (folder / f"{table}.csv" for table in ("sources", "milestones"))
    first = next(row for row in csv.DictReader(file.open(encoding="utf-8")) if row["kind"] == "announcement")
    later = first["sources"].split()[0]
    with sources.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    next(row for row in rows if row["source_id"] == later)["published_on"] = first["date"]
    with sources.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.DictWriter(lines, rows[0], lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    assert "sources-older" not in {problem.rule for problem in validation.find_problems(folder)}


@pytest.mark.parametrize(
    "case", [case for case in CASES if case["rule"].startswith("note-")], ids=lambda case: case["case"]
)
def test_accepted_with_a_note(case: dict[str, str], folder: Path) -> None:
    put(case["case"], folder)
    assert validation.find_problems(folder) == []
    assert case["rule"] in {note.rule for note in validation.find_oddities(folder)}
    table = case["case"].partition("--")[0]
    assert tables.read_table(table, folder).equals(tables.read_table(table, HERE / "good"))


def test_table_missing(folder: Path) -> None:
    (folder / "attacks.csv").unlink()
    assert [problem.rule for problem in validation.find_problems(folder) if problem.file == "attacks.csv"] == [
        "file-missing"
    ]


def test_folder_in_place_of_a_table(folder: Path) -> None:
    (folder / "attacks.csv").unlink()
    (folder / "attacks.csv").mkdir()
    assert [problem.rule for problem in validation.find_problems(folder) if problem.file == "attacks.csv"] == [
        "file-is-folder"
    ]


def test_line_of_200_megabytes(folder: Path) -> None:
    (folder / "attacks.csv").write_bytes(b"x" * 200_000_000 + b"\n")
    assert [problem.rule for problem in validation.find_problems(folder) if problem.file == "attacks.csv"] == [
        "file-long-line"
    ]


def test_all_problems_are_told_at_once(folder: Path) -> None:
    for case in ("attacks--html", "counts--date-impossible", "claims--verdict-unknown"):
        put(case, folder)
    assert {problem.file for problem in validation.find_problems(folder)} == {"attacks.csv", "counts.csv", "claims.csv"}
