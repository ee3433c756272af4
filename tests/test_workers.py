"""Tests that share what is costly to make go to one worker, and what takes longest begins first."""

from pathlib import Path

import pytest
import workers


@pytest.mark.parametrize("test, together", [
    ("tests/press/test_notes.py::test_a[x/y]", "press"),
    ("tests/browser/test_pages.py::test_a", "test_pages.py"),
    ("tests/test_build.py::test_a[1]", "tests/test_build.py::test_a[1]"),
    ("tests/facts/test_said.py::test_a", "tests/facts/test_said.py::test_a"),
])
def test_what_is_run_together(test: str, together: str) -> None:
    assert workers.unit(test) == together


def test_the_longest_begins_first_and_is_there() -> None:
    ordered = sorted(("tests/test_dates.py::a", "tests/test_build.py::a", "tests/book/test_links.py::a", "tests/press/test_notes.py::a"), key=workers.place)
    assert [test.split("/", 1)[1] for test in ordered] == ["press/test_notes.py::a", "book/test_links.py::a", "test_build.py::a", "test_dates.py::a"]
    here = {file.name for file in Path(__file__).parent.rglob("*")}
    assert {*workers.FOLDERS, *workers.MODULES, *workers.LONGEST} <= here


def test_workers_are_handed_their_tests_so(pytestconfig: pytest.Config) -> None:
    assert pytestconfig.pluginmanager.has_plugin("xdist") and "--no-loadscope-reorder" in pytestconfig.getini("addopts")
