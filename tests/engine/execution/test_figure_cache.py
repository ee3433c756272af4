"""Kept drawings: drawn once, drawn again when something that they read is another, and found again when it is back."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from talaqi import caches, paths, tables
from talaqi.execution import dependencies, figure_cache


class Figure:
    """Draws a figure from two tables and counts how often."""

    def __init__(self) -> None:
        self.drawn = 0

    def draw(self) -> int:
        known = tables.load()
        known.counts, known.row("bodies/bcij")
        self.drawn += 1
        return self.drawn

    def find(self) -> int:
        return figure_cache.find_or_draw("cells", self.draw)


@pytest.fixture
def figure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Figure]:
    data = shutil.copytree(paths.data(), tmp_path / "data")
    monkeypatch.setattr(paths, "data", lambda: data)
    caches.clear()
    with figure_cache.figures_cached_in(tmp_path / "drawings"):
        yield Figure()
    monkeypatch.undo()
    caches.clear()


def edit(table: str, old: str, new: str) -> None:
    file = tables.table_path(table)
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")
    caches.clear()


def test_only_what_is_read_makes_a_figure_be_drawn_again(figure: Figure) -> None:
    assert figure.find() == figure.find() == 1
    edit("attacks", "2011-04-28-marrakech", "2011-04-28-marrakesh")
    edit("bodies", "\ndgsn,", "\ndgsnn,")
    assert figure.find() == 1
    edit("bodies", "\nbcij,", "\nbcij,B")
    assert figure.find() == 2
    edit("counts", "c049-cells,cells_dismantled,210,", "c049-cells,cells_dismantled,211,")
    assert figure.find() == 3
    edit("counts", "c049-cells,cells_dismantled,211,", "c049-cells,cells_dismantled,210,")
    assert figure.find() == 2


def test_a_chapter_that_shows_a_kept_figure_has_read_what_it_reads(figure: Figure) -> None:
    with caches.recording() as first:
        figure.find()
    with caches.recording() as again:
        figure.find()
    assert figure.drawn == 1 and ("table", "", "counts") in first <= again


@pytest.mark.parametrize("read", [("messages",), ("settings",)])
def test_messages_and_settings_draw_again(figure: Figure, read: caches.Read, monkeypatch: pytest.MonkeyPatch) -> None:
    figure.find()
    digest = dependencies._digest
    monkeypatch.setattr(dependencies, "_digest", lambda asked: "another" if asked == read else digest(asked))
    assert figure.find() == 2


def test_old_drawings_are_deleted(figure: Figure, tmp_path: Path) -> None:
    for value in range(210, 216):
        figure.find()
        edit("counts", f"c049-cells,cells_dismantled,{value},", f"c049-cells,cells_dismantled,{value + 1},")
    assert len(list((tmp_path / "drawings/cells").iterdir())) == figure_cache.KEPT


def test_a_notebook_draws_anew() -> None:
    figure = Figure()
    assert (figure.find(), figure.find()) == (1, 2)
