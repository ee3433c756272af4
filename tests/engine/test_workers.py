"""Tests that share what is costly to make go to one worker, and what takes longest begins first."""

from pathlib import Path

import pytest

import workers


@pytest.mark.parametrize(
    "test, together",
    [
        ("tests/engine/pdf/test_notes.py::test_a[x/y]", "pdf"),
        ("tests/engine/browser/test_pages.py::test_a", "test_pages.py"),
        ("tests/engine/site/test_build.py::test_a[1]", "tests/engine/site/test_build.py::test_a[1]"),
        ("tests/engine/facts/test_said.py::test_a", "tests/engine/facts/test_said.py::test_a"),
    ],
)
def test_what_is_run_together(test: str, together: str) -> None:
    assert workers.unit(test) == together


def test_the_longest_begins_first_and_is_there() -> None:
    ordered = sorted(
        (
            "tests/engine/test_dates.py::a",
            "tests/engine/site/test_build.py::a",
            "tests/engine/html/test_links.py::a",
            "tests/engine/pdf/test_notes.py::a",
        ),
        key=workers.place,
    )
    assert [test.split("/", 2)[2] for test in ordered] == [
        "pdf/test_notes.py::a",
        "html/test_links.py::a",
        "site/test_build.py::a",
        "test_dates.py::a",
    ]
    here = {file.name for file in Path(__file__).parents[1].rglob("*")}
    assert {*workers.FOLDERS, *workers.MODULES, *workers.LONGEST} <= here


def test_workers_are_handed_their_tests_so(pytestconfig: pytest.Config) -> None:
    assert pytestconfig.pluginmanager.has_plugin("xdist") and "--no-loadscope-reorder" in pytestconfig.getini("addopts")
