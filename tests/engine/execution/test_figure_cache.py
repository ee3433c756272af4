"""Kept drawings: drawn once from the same tables and code, drawn again when a table that they read is another."""

import shutil
from pathlib import Path

import pytest

from talaqi import paths, tables
from talaqi.execution import figure_cache


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    shutil.copytree(paths.data(), tmp_path / "data")
    monkeypatch.setattr(paths, "data", lambda: tmp_path / "data")
    monkeypatch.setattr(paths, "figure_cache", lambda: tmp_path / "drawings")
    monkeypatch.setattr(figure_cache, "keeping", True)
    return []


def draw(asked: list[str], name: str = "cells_by_year", read: tuple[str, ...] = ("counts", "bodies")) -> int:
    def drawn() -> int:
        asked.append(name)
        return len(asked)

    return figure_cache.get_drawing(name, read, drawn)


def test_only_a_table_that_is_read_makes_a_figure_be_drawn_again(asked: list[str]) -> None:
    assert draw(asked) == draw(asked) == 1
    tables.table_path("accounts").write_text("another\n", "utf-8")
    assert draw(asked) == 1
    tables.table_path("counts").write_text("another\n", "utf-8")
    assert draw(asked) == 2


def test_names_stand_in_every_figure(asked: list[str]) -> None:
    draw(asked)
    tables.table_path("terms").write_text("another\n", "utf-8")
    assert draw(asked) == 2


def test_code_that_is_another_draws_again(asked: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    draw(asked)
    monkeypatch.setattr("talaqi.execution.digests.digest_code", lambda everything=False: "another")
    assert draw(asked) == 2


def test_a_notebook_draws_anew(asked: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(figure_cache, "keeping", False)
    draw(asked), draw(asked)
    assert len(asked) == 2 and not paths.figure_cache().exists()


def test_drawings_of_earlier_data_are_taken_away(asked: list[str]) -> None:
    draw(asked)
    figure_cache.prune()
    assert len(list(paths.figure_cache().iterdir())) == 1
    tables.table_path("counts").write_text("another\n", "utf-8")
    figure_cache.prune()
    assert not list(paths.figure_cache().iterdir())
