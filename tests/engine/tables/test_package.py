"""The data package is read into dataclasses; what is wrong with it is named by its place."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from talaqi import caches, paths, tables

Edit = Callable[[dict[str, Any]], None]


@pytest.fixture
def package_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return the data package of the book as a copy that a test may edit."""
    file = tmp_path / "datapackage.json"
    file.write_bytes(paths.data_package().read_bytes())
    monkeypatch.setattr(paths, "data_package", lambda: file)
    caches.clear()
    yield file
    caches.clear()


def test_a_missing_package_is_named(package_file: Path) -> None:
    package_file.unlink()
    with pytest.raises(tables.TableError, match=r"datapackage.json: the dictionary of the tables is missing"):
        tables.resources()


def test_a_truncated_package_is_named_with_its_line(package_file: Path) -> None:
    package_file.write_text(package_file.read_text("utf-8")[:2000], "utf-8")
    with pytest.raises(tables.TableError, match=r"datapackage.json: this is not JSON: .* line \d+ column \d+"):
        tables.resources()


def field(package: dict[str, Any], table: str, name: str) -> dict[str, Any]:
    """Return the description of a field."""
    resource = next(resource for resource in package["resources"] if resource["name"] == table)
    return next(field for field in resource["schema"]["fields"] if field["name"] == name)


ERRORS: dict[str, tuple[Edit, str]] = {
    "no tables": (lambda package: package.pop("resources"), "'resources' is a required property"),
    "no kind": (
        lambda package: field(package, "counts", "value").pop("kind"),
        "resources counts, schema, fields value: 'kind' is a required property",
    ),
    "unknown kind": (
        lambda package: field(package, "counts", "value").update(kind="count"),
        "resources counts, schema, fields value, kind: 'count' is not one of",
    ),
    "misspelt property": (
        lambda package: package["resources"][0].update(knownFor=["stated_on"]),
        "resources counts: 'knownFor' does not match any",
    ),
    "reported text": (
        lambda package: package["resources"][0].update(reportedDates=[{"field": "role", "sources": "every"}]),
        "resources counts, reportedDates: the field 'role' is neither a date nor a year",
    ),
    "no such field": (
        lambda package: package["resources"][0].update(knownFrom=["said_on"]),
        "resources counts, knownFrom: the table has no field 'said_on'",
    ),
    "no such field to print": (
        lambda package: package["resources"][0]["print"].update(cells=["value+speakers"]),
        "resources counts, print: the table has no field 'speakers'",
    ),
    "no such table": (
        lambda package: field(package, "counts", "scope").update(names="scopes", vocabulary=""),
        "resources counts, fields scope: there is no table 'scopes'",
    ),
}


@pytest.mark.parametrize("case", ERRORS)
def test_what_is_wrong_is_named_with_its_place(case: str, package_file: Path) -> None:
    edit, message = ERRORS[case]
    package = json.loads(package_file.read_text("utf-8"))
    edit(package)
    package_file.write_text(json.dumps(package), "utf-8")
    with pytest.raises(tables.TableError, match=message):
        tables.resources()


def test_properties_are_read_into_dataclasses() -> None:
    counts, accounts = tables.resources()["counts"], tables.resources()["accounts"]
    assert counts.fields["value"].noun_in({"measure": "arrests"}) == "arrest"
    assert accounts.fields["arrests"].noun_in({}) == "arrest"
    assert (counts.date_field, counts.year_field, accounts.date_field) == ("stated_on", "stated_on", "")
    assert accounts.references == {"operation_id": "operations", "source_id": "sources"}
    assert counts.is_erroneous({"role": counts.erroneous["role"]}) and not counts.is_erroneous({"role": "observation"})
    assert tables.resources()["milestones"].print == tables.PrintLayout(
        ((("date",), ("milestone_id",)), (("title", "framework"), ("sources",)))
    )
