"""The book read as of a day: only what could be known then, and what came later marked as such."""

import os
import subprocess
import sys
from collections.abc import Iterator

import pandas as pd
import pytest

from talaqi import caches, config, displays, facts, messages, paths, tables
from talaqi.chapters import chapter_source
from talaqi.comparisons import inventory
from talaqi.displays import Table, figure
from talaqi.errors import UserError
from talaqi.execution import dependencies
from talaqi.html import page_context
from tests.conftest import talaqi

DAY = "2021-12-23"


@pytest.fixture
def as_of(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv(paths.AS_OF, DAY)
    caches.clear()
    yield
    caches.clear()


@pytest.mark.parametrize("day", ["2021", "2021-12", "2021-02-30", "23/12/2021", "../elsewhere"])
def test_a_day_is_asked_for(day: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.AS_OF, day)
    with pytest.raises(config.ConfigError, match="is not a day"):
        config.as_of()


def test_the_command_stops_at_what_is_no_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.AS_OF, "soon")
    ran = talaqi(paths.root(), "check")
    assert ran.returncode == 1
    assert "write one such as 2026-11-29" in ran.stderr


def test_no_day_is_the_edition(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.AS_OF, "")
    assert config.as_of() is None
    assert page_context.as_of_banner("en") == ""


def test_rows_first_known_later_are_left_out(as_of: None) -> None:
    known = tables.load()
    assert known.as_of == DAY
    assert max(known.counts["stated_on"]) <= DAY
    assert "2022-05-11-marrakech" not in known.milestones.index
    assert "2025" not in known.african_lion.index
    assert max(known.sahel["year"]) == 2020
    assert set(known.accounts["operation_id"]) <= set(known.operations.index)


def test_a_later_day_does_not_reach_beyond_the_day_of_the_book(as_of: None) -> None:
    assert tables.load("2022-12-31").as_of == DAY
    assert tables.load("2020-12-31").as_of == "2020-12-31"
    assert tables.load(tables.ALL_ROWS).as_of is None


def test_a_fact_known_later_is_said_and_marked(as_of: None) -> None:
    assert facts.get_fact("counts/c049-cells").value == 210
    assert not facts.get_fact("counts/c049-cells").later
    later = facts.get_fact("counts/c061-cells")
    assert (later.value, later.later) == (218, True)
    with pytest.raises(facts.UnknownFact):
        facts.get_fact("counts/none-such")


def test_a_row_known_later_is_named(as_of: None) -> None:
    assert "to March 2023" in chapter_source.render_roles("{row}`counts/c061-cells`", "en")


def test_every_condition_holds_with_the_rows_that_came_later(as_of: None) -> None:
    assert inventory.find_broken() == []


@figure
def steps(milestones: pd.DataFrame) -> Table:
    if "2022-05-11-marrakech" not in milestones.index:
        raise UserError("the title speaks of Marrakech")
    both = dict.fromkeys(config.languages(), "Marrakech")
    return Table(
        "steps",
        both,
        dict.fromkeys(config.languages(), "Note."),
        (),
        ("milestones",),
        (),
        ({"id": "2022-05-11-marrakech"},),
    )


def test_a_display_whose_title_does_not_hold_that_day_says_so(as_of: None) -> None:
    made = steps()
    for language in config.languages():
        assert (
            made.note[language]
            == f"{messages.text('known-later-display', language, date=messages.format_date(DAY, language))} Note."
        )
    assert made.rows


@figure
def mistaken(milestones: pd.DataFrame) -> Table:
    return steps() if "2022-05-11-marrakech" in milestones.index else milestones.no_such_thing()


def test_a_mistake_in_the_code_of_a_display_is_not_taken_for_a_day_without_rows(as_of: None) -> None:
    with pytest.raises(AttributeError):
        mistaken()


def test_a_display_that_fails_stops_the_edition(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(paths.AS_OF, raising=False)
    monkeypatch.setattr(displays.tables, "load", lambda day=None: tables.read_all(as_of=DAY))
    with pytest.raises(UserError):
        steps()


def test_every_page_says_what_it_is(as_of: None) -> None:
    assert "23 December 2021" in page_context.as_of_banner("en")
    assert "23 ديسمبر 2021" in page_context.as_of_banner("ar")


def test_chapters_run_for_the_edition_are_not_taken_for_the_day(as_of: None, monkeypatch: pytest.MonkeyPatch) -> None:
    digests = dependencies.digest_reads([("settings",)])
    monkeypatch.delenv(paths.AS_OF)
    caches.clear()
    assert not dependencies.is_current(digests)


def test_it_is_built_beside_the_edition() -> None:
    asked = (
        "from talaqi import paths; print(paths.site().relative_to(paths.root()).as_posix(), "
        "paths.cache().relative_to(paths.root()).as_posix())"
    )
    for day, where in {
        DAY: f"_build/as-of-{DAY}/site _build/as-of-{DAY}/executed",
        "": "_build/site _build/executed",
    }.items():
        ran = subprocess.run(
            [sys.executable, "-c", asked],
            env={**os.environ, "PYTHONPATH": str(paths.root()), paths.AS_OF: day},
            capture_output=True,
            text=True,
        )
        assert ran.stdout.strip() == where
