"""An import shows what differs, writes in one step, loses nothing unasked, and keeps private what may not be passed on.
"""

import csv
from pathlib import Path

import pytest

from talaqi import tables
from talaqi.datasets import dataset_import
from talaqi.tables import Tables

from conftest import talaqi

NAMES = {"MLI": "Mali", "BFA": "Burkina Faso", "NER": "Niger", "TCD": "Chad", "MRT": "Mauritania", "MAR": "Morocco"}


def country_years(
    file: Path, ending: str = "_cy", version: str = "version", change: int = 0, until: int = 2024, mark: str = ""
) -> Path:
    """Write the book's own table in the shape in which UCDP gives it out, Mali's last year changed by a number."""
    lines = []
    for row in tables.load().sahel.to_dict("records"):
        if row["year"] <= until:
            more = change if row["sahel_id"] == f"mli-{until}" else 0
            lines.append(_line(row, more))
    names = [f"{name}{ending}" for name in lines[0] if name != "version"] + [version]
    with file.open("w", encoding="utf-8", newline="") as out:
        out.write(mark)
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(names)
        writer.writerows(line.values() for line in lines)
    return file


def _line(row: dict[str, int], more: int) -> dict[str, object]:
    return {
        "country": NAMES[row["iso3"]],
        "year": row["year"],
        "sb_total_deaths_best": row["state_based"] + more,
        "ns_total_deaths_best": row["non_state"],
        "os_total_deaths_best": row["one_sided"],
        **{
            f"{kind}_total_deaths_{bound}": row[f"deaths_{bound}"] + more if kind == "sb" else 0
            for kind in ("sb", "ns", "os")
            for bound in ("low", "high")
        },
        "cumulative_total_deaths_civilians_in_orgvio": row["civilians"],
        "os_nsgroup_killings_best": row["one_sided_by_groups"],
        "os_any_govt_killings_best": row["one_sided_by_governments"],
        "version": row["version"],
    }


@pytest.mark.parametrize(
    ("ending", "version", "mark"), [("_cy", "version", ""), ("", "Version", "\ufeff")], ids=["25.1", "26.1"]
)
def test_same_years_change_nothing(ending: str, version: str, mark: str, project: Path, tmp_path: Path) -> None:
    before = (project / "data/sahel.csv").read_bytes()
    done = talaqi(project, "import", "ucdp-cy", str(country_years(tmp_path / "cy.csv", ending, version, mark=mark)))
    assert done.returncode == 0, done.stderr
    assert "values changed: 0" in done.stdout
    assert (project / "data/sahel.csv").read_bytes() == before


def test_dry_run_shows_and_does_not_write(project: Path, tmp_path: Path) -> None:
    before = (project / "data/sahel.csv").read_bytes()
    done = talaqi(project, "import", "ucdp-cy", str(country_years(tmp_path / "cy.csv", change=5)), "--dry-run")
    assert "mli-2024 deaths_best: 1,901 → 1,906" in done.stdout
    assert (project / "data/sahel.csv").read_bytes() == before


def test_changed_year_is_written_and_checks(project: Path, tmp_path: Path) -> None:
    talaqi(project, "import", "ucdp-cy", str(country_years(tmp_path / "cy.csv", change=5)))
    assert "mli-2024,MLI,2024,1906," in (project / "data/sahel.csv").read_text("utf-8")
    assert "sahel.csv" not in talaqi(project, "check").stderr


def test_coverage_does_not_shrink_unasked(project: Path, tmp_path: Path) -> None:
    before = (project / "data/sahel.csv").read_bytes()
    file = str(country_years(tmp_path / "cy.csv", until=2023))
    refused = talaqi(project, "import", "ucdp-cy", file)
    assert refused.returncode == 1
    assert "lacks 6 rows" in refused.stderr
    assert (project / "data/sahel.csv").read_bytes() == before
    assert talaqi(project, "import", "ucdp-cy", file, "--force").returncode == 0
    assert "2024" not in {line.split(",")[2] for line in (project / "data/sahel.csv").read_text("utf-8").splitlines()}


def test_release_must_be_a_publication(project: Path) -> None:
    events = Path(__file__).with_name("ged.csv")
    assert "--release" in talaqi(project, "import", "ucdp-ged", str(events)).stderr
    assert "ucdp-ged-25-1" in talaqi(project, "import", "ucdp-ged", str(events), "--release", "25.1").stderr


def test_what_may_not_be_passed_on_stays_private(project: Path, tmp_path: Path) -> None:
    file = tmp_path / "acled.csv"
    file.write_text(
        "event_id_cnty,year,country,fatalities\nX1,2021,Mali,3\nX2,2021,Mali,4\nX3,2021,Atlantis,9\n", "utf-8"
    )
    before = {path: path.read_bytes() for path in (project / "data").iterdir()}
    done = talaqi(project, "import", "acled", str(file))
    assert "git ignores" in done.stdout
    assert (project / "private/acled-yearly.csv").read_text("utf-8") == "year,events,fatalities,iso3\n2021,2,7,MLI\n"
    assert {path: path.read_bytes() for path in (project / "data").iterdir()} == before
    assert "private/" in (project / ".gitignore").read_text("utf-8").splitlines()


def test_no_country_of_the_book(project: Path, tmp_path: Path) -> None:
    file = tmp_path / "acled.csv"
    file.write_text("event_id_cnty,year,country,fatalities\nX3,2021,Atlantis,9\n", "utf-8")
    assert "none of its countries" in talaqi(project, "import", "acled", str(file)).stderr


@pytest.fixture
def released(monkeypatch: pytest.MonkeyPatch) -> Tables:
    """Let the book have the release of the events among its publications."""
    sources = tables.load().sources
    known = Tables({**tables.load(), "sources": sources.rename(index={sources.index[0]: "ucdp-ged-26-1"})})
    monkeypatch.setattr(tables, "load", lambda: known)
    return known


def test_events_are_added_up_to_the_table_of_the_book(released: Tables) -> None:
    wanted = dataset_import.plan_import("ucdp-ged", Path(__file__).with_name("ged.csv"), "26.1")
    assert list(wanted.frame.columns) == list(released.sahel.columns)
    assert set(wanted.frame["version"]) == {"26.1"} and set(wanted.frame["source_id"]) == {"ucdp-ged-26-1"}
    assert (
        wanted.frame["one_sided"] == wanted.frame["one_sided_by_groups"] + wanted.frame["one_sided_by_governments"]
    ).all()
    assert (wanted.frame["one_sided_by_groups"] > 0).any() and (wanted.frame["one_sided_by_governments"] > 0).any()
    assert (
        set(wanted.frame["iso3"]) <= set(released.sahel["iso3"])
        and wanted.frame["year"].min() >= released.sahel["year"].min()
    )
    assert list(wanted.frame["sahel_id"]) == [
        f"{iso3.lower()}-{year}" for iso3, year in zip(wanted.frame["iso3"], wanted.frame["year"], strict=True)
    ]


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(dataset_import.ImportRefused, match=r"none\.csv: there is no such file"):
        dataset_import.plan_import("ucdp-cy", tmp_path / "none.csv")


def test_many_changes_are_counted(tmp_path: Path) -> None:
    wanted = dataset_import.plan_import("ucdp-cy", country_years(tmp_path / "cy.csv"))
    changed = tuple((f"mli-{year}", "deaths_best", 1000, year) for year in range(2000, 2045))
    lines = dataset_import.describe_import(
        dataset_import.Import(wanted.format, wanted.path, wanted.frame, ("a",), ("b", "c"), changed), "en"
    ).splitlines()
    assert (
        lines[1] == "  mli-2000 deaths_best: 1,000 → 2,000"
        and lines[30].startswith("  mli-2029")
        and "15" in lines[31]
        and len(lines) == 33
    )
    assert "added: 1; rows lost: 2; values changed: 45" in lines[32]


def test_lost_years_are_counted_before_anything_is_written(tmp_path: Path) -> None:
    wanted = dataset_import.plan_import("ucdp-cy", country_years(tmp_path / "cy.csv", until=2023))
    with pytest.raises(
        dataset_import.ImportRefused,
        match=(
            r"sahel\.csv: the import lacks 6 rows that the table has .*, ….*, so nothing was written; import a "
            r"fuller file, or add --force"
        ),
    ):
        dataset_import.write_import(wanted)
