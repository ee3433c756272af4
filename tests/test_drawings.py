"""Kept drawings: drawn once from the same tables and code, drawn again when a table that they read is another."""

import shutil
from pathlib import Path

import pytest

from talaqi import drawings, paths, tables


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    shutil.copytree(paths.DATA, tmp_path / "data")
    monkeypatch.setattr(paths, "DATA", tmp_path / "data")
    monkeypatch.setattr(paths, "DRAWINGS", tmp_path / "drawings")
    monkeypatch.setattr(drawings, "keeping", True)
    return []


def draw(asked: list[str], name: str = "cells_by_year", read: tuple[str, ...] = ("counts", "bodies")) -> int:
    def drawn() -> int:
        asked.append(name)
        return len(asked)

    return drawings.kept(name, read, drawn)


def test_only_a_table_that_is_read_makes_a_figure_be_drawn_again(asked: list[str]) -> None:
    assert draw(asked) == draw(asked) == 1
    tables.path("accounts").write_text("another\n", "utf-8")
    assert draw(asked) == 1
    tables.path("counts").write_text("another\n", "utf-8")
    assert draw(asked) == 2


def test_names_stand_in_every_figure(asked: list[str]) -> None:
    draw(asked)
    tables.path("terms").write_text("another\n", "utf-8")
    assert draw(asked) == 2


def test_code_that_is_another_draws_again(asked: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    draw(asked)
    monkeypatch.setattr("talaqi.digests.code", lambda everything=False: "another")
    assert draw(asked) == 2


def test_a_notebook_draws_anew(asked: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawings, "keeping", False)
    draw(asked), draw(asked)
    assert len(asked) == 2 and not paths.DRAWINGS.exists()


def test_drawings_of_earlier_data_are_taken_away(asked: list[str]) -> None:
    draw(asked)
    drawings.prune()
    assert len(list(paths.DRAWINGS.iterdir())) == 1
    tables.path("counts").write_text("another\n", "utf-8")
    drawings.prune()
    assert not list(paths.DRAWINGS.iterdir())
