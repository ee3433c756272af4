"""The machinery that draws: fonts, room, words, style."""

import subprocess
import sys
from html import escape
from pathlib import Path

import matplotlib
import pytest
from matplotlib import font_manager

from talaqi import config, figures, paths
from talaqi.figures import bundle, gallery, marker_styles, typeface
from talaqi.figures.assertions import AssertionFailed, FigureError, assert_finding
from talaqi.figures.canvas import Canvas, middle
from talaqi.figures.registry import get_figure
from talaqi.messages import bidi

import drawn


def sheet(language: str = "ar", wide: bool = True) -> Canvas:
    """Return an empty sheet."""
    with bundle.book_style():
        return Canvas("cells-since-2002", language, wide, 3.0)


@pytest.mark.parametrize("text", ["漢", "خلية ☃", "\ue000"])
def test_a_letter_that_the_typeface_lacks_is_refused(text: str) -> None:
    with pytest.raises(typeface.FontError, match="has no .*U\\+"):
        sheet().text(0, 0, text)


def test_text_shaped_by_others_is_refused() -> None:
    with pytest.raises(bidi.NotPlainText):
        sheet().text(0, 0, bidi.text("خلية"))


def test_fonts_come_from_their_files() -> None:
    for weight, file in typeface.FILES.items():
        with bundle.book_style():
            found = font_manager.findfont(font_manager.FontProperties(family=typeface.FAMILY, weight=weight), fallback_to_default=False)
        assert found == str(typeface.FOLDER / file)


def test_a_font_of_the_same_name_does_not_win(monkeypatch: pytest.MonkeyPatch) -> None:
    manager = font_manager.fontManager
    other = font_manager.FontEntry(fname="/usr/share/fonts/other.ttf", name=typeface.FAMILY, style="normal", variant="normal", weight=400, stretch="normal", size="scalable")
    monkeypatch.setattr(manager, "ttflist", [other, *manager.ttflist])
    font_manager._findfont_cached.cache_clear() if hasattr(font_manager, "_findfont_cached") else None
    typeface.register.__wrapped__()
    assert other not in manager.ttflist


def test_the_style_stays_within_its_block() -> None:
    before = dict(matplotlib.rcParams)
    with bundle.book_style():
        assert matplotlib.rcParams["svg.fonttype"] == "path"
    assert dict(matplotlib.rcParams) == before


def test_two_dollar_signs_are_money() -> None:
    with bundle.book_style():
        written = sheet("en").text(0, 0, "$5 and $6")
    assert not written.get_parse_math()


def test_time_runs_to_the_right_in_both_languages() -> None:
    for language in ("ar", "en"):
        canvas = sheet(language)
        axes = canvas.axes(0.5, 0.5, 5, 2)
        canvas.time(axes, 2004, 2026, (2005, 2025))
        assert axes.get_xlim() == (2004, 2026)


def test_the_axis_of_values_stands_where_reading_starts() -> None:
    for language, side in (("ar", "right"), ("en", "left")):
        canvas = sheet(language)
        assert canvas.axes(0.5, 0.5, 5, 2).yaxis.get_ticks_position() == side


def test_labels_keep_clear_of_each_other() -> None:
    with bundle.book_style():
        canvas = sheet()
        axes = canvas.axes(0.5, 0.5, 6, 2)
        canvas.time(axes, 2000, 2026, ())
        canvas.values(axes, 10, ())
        canvas.marks(axes, [2010, 2010.1], [5, 5], marker_styles.RECORDED)
        one, other = (canvas.label(axes, x, 5, "209 خلايا") for x in (2010, 2010.1))
    boxes = [label.get_window_extent(canvas.renderer) for label in (one, other)]
    assert not boxes[0].overlaps(boxes[1])


def test_lines_are_broken_to_the_width() -> None:
    with bundle.book_style():
        canvas = sheet("en")
        broken = canvas.wrap("one two three four five six seven eight nine ten", 1.0)
        assert broken.count("\n") >= 2 and all(canvas.extent(line).width <= 72 for line in broken.split("\n"))


def test_balanced_lines_leave_no_word_alone() -> None:
    with bundle.book_style():
        canvas = sheet("en")
        said = "A title that is only just too long for one line of it"
        width = canvas.extent(said.rpartition(" ")[0]).width / 72 + 0.05
        plain, balanced = canvas.wrap(said, width).split("\n"), canvas.wrap(said, width, balanced=True).split("\n")
    assert plain[-1] == "it" and len(balanced) == 2 and len(balanced[-1]) > len(said) / 3
    assert " ".join(balanced) == said


def test_partial_dates_stand_in_the_middle_of_what_they_may_mean() -> None:
    assert middle("2021") == pytest.approx(2021.5, abs=0.01)
    assert 2021.12 < middle("2021-02") < 2021.13 < middle("2021-02-28")


def test_a_finding_that_fails_is_a_sentence_for_an_editor() -> None:
    assert_finding("a-figure", "all is well", True)
    with pytest.raises(AssertionFailed, match=r"the figure 'a-figure' says that all is well, but the data do not \(see the rows x, y\)\. .*rewrite its title"):
        assert_finding("a-figure", "all is well", False, ["x", "y"])


def test_an_alt_too_long_for_screen_readers_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "LONGEST_ALT", 20)
    with pytest.raises(FigureError, match="figure-cells-since-2002-alt in the messages of ar"):
        get_figure("cells-since-2002")()


def test_a_figure_that_is_not_there_is_named() -> None:
    with pytest.raises(AttributeError, match="no figure 'pie_chart'; there are .*cells_since_2002"):
        figures.pie_chart  # noqa: B018


def test_the_package_waits_with_matplotlib_until_a_figure_is_asked_for() -> None:
    asked = "import sys; from talaqi import figures; dir(figures); print('matplotlib' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", asked], cwd=paths.root(), capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "False"


def test_another_font_in_the_place_of_the_book_s_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    # What is registered on the way is forgotten with the test, or figures drawn after it would lack their heavier weight.
    monkeypatch.setattr(font_manager.fontManager, "ttflist", list(font_manager.fontManager.ttflist))
    monkeypatch.setattr(font_manager.fontManager, "findfont", lambda *_, **__: "/usr/share/fonts/other.ttf")
    with pytest.raises(typeface.FontError, match="drawn with /usr/share/fonts/other.ttf and not with .*reinstall fontpkg"):
        typeface.register.__wrapped__()


def test_no_marks_take_no_room() -> None:
    canvas = sheet()
    axes = canvas.axes(0.5, 0.5, 6, 2)
    canvas.marks(axes, [], [], marker_styles.RECORDED)
    canvas.more_than(axes, [], [], marker_styles.CLAIM)
    assert not axes.collections and not canvas.room.taken


def test_the_gallery_shows_every_drawing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    made, _ = drawn.figure("cells-since-2002")
    monkeypatch.setattr(figures, "cells_since_2002", lambda: made, raising=False)
    page = gallery.write(["cells_since_2002"], tmp_path)
    shown = page.read_text("utf-8")
    for language in config.languages():
        names = [f"cells-since-2002.{language}.{ending}" for ending in ("wide.svg", "narrow.svg", "png")]
        assert all((tmp_path / name).is_file() and f'src="{name}"' in shown for name in names)
        assert all(escape(getattr(made, kind)[language]) in shown for kind in ("title", "subtitle", "note", "alt", "description"))
    assert capsys.readouterr().err.startswith("1 figures in ")
    assert gallery.write.__defaults__ == (paths.build() / "gallery",)


@pytest.mark.parametrize(("at", "said"), [((2030.0, 5.0), "2,030, where its axis across runs from 2,000 to 2,026"), ((2010.0, 11.0), "11, where its axis up runs from 0 to 10")])
def test_a_mark_outside_of_its_axes_is_refused(at: tuple[float, float], said: str) -> None:
    canvas = sheet()
    axes = canvas.axes(0.5, 0.5, 6, 2)
    canvas.time(axes, 2000, 2026, ())
    axes.set_ylim(0, 10)
    with pytest.raises(FigureError, match=f"'cells-since-2002' would draw a mark at {said}: widen it"):
        canvas.marks(axes, [at[0]], [at[1]], marker_styles.RECORDED)
