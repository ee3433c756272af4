"""The engine's drawing: typeface, style, canvas, labels, assertions, gallery."""

import subprocess
import sys
from html import escape
from itertools import combinations
from pathlib import Path

import matplotlib
import pytest
from matplotlib import font_manager
from matplotlib.axes import Axes

from talaqi import config, messages, paths, tables
from talaqi.figures import bundle, gallery, marker_styles, typeface
from talaqi.figures.assertions import Assertion, AssertionFailed, FigureError, check_assertions
from talaqi.figures.canvas import Canvas, Label
from talaqi.figures.registry import UnknownFigure, get_figure
from talaqi.messages import bidi
from talaqi.rules.model import RuleError

import drawn


def make_canvas(language: str = "ar", wide: bool = True) -> Canvas:
    """Return an empty canvas."""
    with bundle.figure_style():
        return Canvas("cells-since-2002", language, wide, 3.0)


@pytest.mark.parametrize("text", ["漢", "خلية ☃", "\ue000"])
def test_a_letter_that_the_typeface_lacks_is_refused(text: str) -> None:
    with pytest.raises(typeface.FontError, match=r"has no .*U\+"):
        make_canvas().write_text(0, 0, text)


def test_text_shaped_by_others_is_refused() -> None:
    with pytest.raises(bidi.NotPlainText):
        make_canvas().write_text(0, 0, bidi.text("خلية"))


def test_fonts_come_from_their_files() -> None:
    for weight, file in typeface.FILES.items():
        with bundle.figure_style():
            properties = font_manager.FontProperties(family=typeface.FAMILY, weight=weight)
            used = font_manager.findfont(properties, fallback_to_default=False)
        assert used == str(typeface.FOLDER / file)


def test_a_font_of_the_same_name_does_not_win(monkeypatch: pytest.MonkeyPatch) -> None:
    manager = font_manager.fontManager
    other = font_manager.FontEntry(
        fname="/usr/share/fonts/other.ttf", name=typeface.FAMILY, style="normal", weight=400, size="scalable"
    )
    monkeypatch.setattr(manager, "ttflist", [other, *manager.ttflist])
    font_manager._findfont_cached.cache_clear() if hasattr(font_manager, "_findfont_cached") else None
    typeface.register_typeface.__wrapped__()
    assert other not in manager.ttflist


def test_the_style_stays_within_its_block() -> None:
    before = dict(matplotlib.rcParams)
    with bundle.figure_style():
        assert matplotlib.rcParams["svg.fonttype"] == "path"
    assert dict(matplotlib.rcParams) == before


def test_two_dollar_signs_are_money() -> None:
    with bundle.figure_style():
        text = make_canvas("en").write_text(0, 0, "$5 and $6")
    assert not text.get_parse_math()


def test_time_runs_to_the_right_in_both_languages() -> None:
    for language in ("ar", "en"):
        canvas = make_canvas(language)
        axes = canvas.add_axes(0.5, 0.5, 5, 2)
        canvas.set_time_axis(axes, 2004, 2026)
        assert axes.get_xlim() == (2004, 2026)


def test_the_axis_of_values_stands_where_reading_starts() -> None:
    for language, side in (("ar", "right"), ("en", "left")):
        canvas = make_canvas(language)
        assert canvas.add_axes(0.5, 0.5, 5, 2).yaxis.get_ticks_position() == side


def test_labels_keep_clear_of_each_other() -> None:
    with bundle.figure_style():
        canvas = make_canvas()
        axes = canvas.add_axes(0.5, 0.5, 6, 2)
        canvas.set_time_axis(axes, 2000, 2026)
        canvas.set_value_axis(axes, 10)
        canvas.draw_marks(axes, [2010, 2010.1], [5, 5], marker_styles.RECORDED)
        labels = [canvas.place_label(axes, x, 5, "209 خلايا") for x in (2010, 2010.1)]
    first, second = (label.get_window_extent(canvas.renderer) for label in labels)
    assert not first.overlaps(second)


def test_lines_are_broken_to_the_width() -> None:
    with bundle.figure_style():
        canvas = make_canvas("en")
        lines = canvas.wrap_text("one two three four five six seven eight nine ten", 1.0).split("\n")
        assert len(lines) >= 3 and all(canvas.measure_text(line).width <= 72 for line in lines)


def test_balanced_lines_leave_no_word_alone() -> None:
    with bundle.figure_style():
        canvas = make_canvas("en")
        title = "A title that is only just too long for one line of it"
        width = canvas.measure_text(title.rpartition(" ")[0]).width / 72 + 0.05
        plain = canvas.wrap_text(title, width).split("\n")
        balanced = canvas.wrap_text(title, width, balanced=True).split("\n")
    assert plain[-1] == "it" and len(balanced) == 2 and len(balanced[-1]) > len(title) / 3
    assert " ".join(balanced) == title


def set_conditions(monkeypatch: pytest.MonkeyPatch, **conditions: str) -> None:
    """Give the messages of figures these conditions and no others."""
    monkeypatch.setattr(messages, "attribute", lambda message, *_: conditions.get(message.rpartition("-")[2], ""))


def test_words_that_do_not_hold_are_named_with_their_titles_and_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    """One error names all words of a figure that no longer hold, what they state and the rows."""
    falls = "some african_lion where participants > 9000; no african_lion where participants > 9000"
    set_conditions(monkeypatch, title=falls, alt="african_lion/2025.participants < african_lion/2024.participants")
    rains = [Assertion("note alt", "it rains", False, ["row-1", "row-2"]), Assertion("alt", "it is day", True)]
    with pytest.raises(AssertionFailed) as caught:
        check_assertions("african-lion", tables.load(), rains)
    first, second, third = str(caught.value).splitlines()
    for line in (first, second, third):
        assert "'african-lion'" in line and "African Lion" in line and "الأسد الأفريقي" in line
    assert "its note and alt can stand only if it rains, and that does not hold (row-1, row-2)" in first
    assert f"its title can stand only if {falls}" in second and "messages/ar/figures.ftl, line" in second
    assert "data/african_lion.csv, row '2025': participants 10000" in second
    assert "10000 and 8100" in third


def test_words_that_cannot_be_decided_or_lack_their_row_do_not_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    undecided, missing = "african_lion/2016.participants > 100", "african_lion/1999.participants > 100"
    set_conditions(monkeypatch, title=undecided, note=missing)
    with pytest.raises(AssertionFailed, match=r"cannot be decided.*\n.*there is no row african_lion/1999"):
        check_assertions("african-lion", tables.load())


def test_a_condition_that_cannot_be_read_names_the_figure(monkeypatch: pytest.MonkeyPatch) -> None:
    set_conditions(monkeypatch, title="african_lion/2025.rain > 1")
    with pytest.raises(RuleError, match=r"the figure 'african-lion', the condition 'african_lion/2025.rain > 1'"):
        check_assertions("african-lion", tables.load())


def make_axes(canvas: Canvas) -> Axes:
    axes = canvas.add_axes(0.5, 0.5, 6, 2)
    canvas.set_time_axis(axes, 2000, 2026)
    canvas.set_value_axis(axes, 100)
    return axes


def test_crowded_labels_move_away_on_lines_or_are_left_out() -> None:
    with bundle.figure_style():
        canvas = make_canvas("en")
        axes = make_axes(canvas)
        xs = [2010 + index / 3 for index in range(8)]
        canvas.draw_marks(axes, xs, [50] * len(xs), marker_styles.RECORDED)
        required = [Label(x, 50, f"label {x:.1f}", ("above", "below"), reach=90) for x in xs]
        texts = canvas.place_labels(axes, required)
        boxes = [text.get_window_extent(canvas.renderer) for text in texts if text]
        assert len(boxes) == len(xs) and any(line.get_color() == marker_styles.LEADER for line in axes.lines)
        letters = [(box.x0, box.y0 + 2, box.x1, box.y1 - 2) for box in boxes]
        assert not any(
            first[0] < other[2] and other[0] < first[2] and first[1] < other[3] and other[1] < first[3]
            for first, other in combinations(letters, 2)
        )
        optional = [Label(x, 50, "a long label", ("above",), optional=True) for x in xs]
        assert None in canvas.place_labels(axes, optional)


def test_a_number_keeps_nearer_to_its_own_mark() -> None:
    with bundle.figure_style():
        canvas = make_canvas("en")
        axes = make_axes(canvas)
        canvas.draw_marks(axes, [2010, 2010], [50, 62], marker_styles.RECORDED)
        (number,) = canvas.place_labels(axes, [Label(2010, 50, "50", ("above", "below"), 6, number=True)])
        assert number and number.get_window_extent(canvas.renderer).y1 < axes.transData.transform((2010, 50))[1]


def test_axes_label_round_numbers_and_years_that_have_space() -> None:
    with bundle.figure_style():
        canvas = make_canvas("en")
        axes = canvas.add_axes(0.5, 0.5, 3, 2)
        for last, years in ((2005, [2000, 2001, 2002, 2003, 2004, 2005]), (2010, [2000, 2002, 2004, 2006, 2008, 2010])):
            canvas.set_time_axis(axes, 2000, last, spacing=0.5)
            assert axes.get_xticks().tolist() == years
        for top, ticks in ((35, [0, 10, 20, 30]), (9554, [0, 5000]), (3, [0, 1, 2, 3])):
            canvas.set_value_axis(axes, top)
            assert axes.get_yticks().tolist() == ticks


def test_an_alt_too_long_for_screen_readers_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "LONGEST_ALT", 20)
    with pytest.raises(FigureError, match="figure-cells-since-2002-alt in the messages of ar"):
        get_figure("cells-since-2002")()


def test_a_figure_that_is_not_there_is_named() -> None:
    with pytest.raises(UnknownFigure, match=r"no figure 'pie-chart'; the figures .* are .*cells-since-2002"):
        get_figure("pie-chart")


def test_matplotlib_is_not_imported_before_a_figure_is_drawn() -> None:
    code = "import sys; from talaqi.figures import registry; registry.figure_sources(); print(*sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], cwd=paths.root(), capture_output=True, text=True, check=True)
    assert "talaqi.figures.registry" in result.stdout and "matplotlib" not in result.stdout


def test_another_font_in_the_place_of_the_book_s_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    # The fonts that this registers are dropped after the test; figures drawn later would lack their heavier weight.
    monkeypatch.setattr(font_manager.fontManager, "ttflist", list(font_manager.fontManager.ttflist))
    monkeypatch.setattr(font_manager.fontManager, "findfont", lambda *_, **__: "/usr/share/fonts/other.ttf")
    with pytest.raises(typeface.FontError, match=r"drawn with /usr/.*/other.ttf and not with .*reinstall fontpkg"):
        typeface.register_typeface.__wrapped__()


def test_no_marks_occupy_no_space() -> None:
    canvas = make_canvas()
    axes = canvas.add_axes(0.5, 0.5, 6, 2)
    canvas.draw_marks(axes, [], [], marker_styles.RECORDED)
    canvas.draw_more_than(axes, [], [], marker_styles.CLAIM)
    assert not axes.collections and not canvas.occupied


def test_the_gallery_shows_every_drawing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    figure, _ = drawn.draw_figure("cells-since-2002")
    monkeypatch.setattr(gallery, "get_figure", lambda _: lambda: figure)
    monkeypatch.setattr(paths, "build", lambda: tmp_path)
    page = gallery.write_gallery(["cells-since-2002"])
    assert page == tmp_path / "gallery" / "index.html"
    html = page.read_text("utf-8")
    for language in config.languages():
        names = [f"cells-since-2002.{language}.{ending}" for ending in ("wide.svg", "narrow.svg", "png")]
        assert all((page.parent / name).is_file() and f'src="{name}"' in html for name in names)
        assert all(escape(getattr(figure, kind)[language]) in html for kind in bundle.TEXTS)
    assert capsys.readouterr().err.startswith("1 figures in ")


OUTSIDE = {
    (2030.0, 5.0): "2,030, where its axis across runs from 2,000 to 2,026",
    (2010.0, 11.0): "11, where its axis up runs from 0 to 10",
}


@pytest.mark.parametrize("point", OUTSIDE)
def test_a_mark_outside_of_its_axes_is_refused(point: tuple[float, float]) -> None:
    canvas = make_canvas()
    axes = canvas.add_axes(0.5, 0.5, 6, 2)
    canvas.set_time_axis(axes, 2000, 2026)
    axes.set_ylim(0, 10)
    with pytest.raises(FigureError, match=rf"'cells-since-2002' would draw a mark at {OUTSIDE[point]}: set its limits"):
        canvas.draw_marks(axes, [point[0]], [point[1]], marker_styles.RECORDED)


def test_sources_are_named_in_their_number_and_each_file_by_itself(arabic_and_english: None) -> None:
    """Two Latin names beside an Arabic comma would otherwise be read from left to right, comma and all."""
    heads = (("المصدر:", "Source:"), ("المصدران:", "Sources:"), ("المصادر:", "Sources:"))
    for count, (arabic, english) in enumerate(heads, 1):
        names = tuple(f"table-{number}" for number in range(count))
        assert bundle._format_source_note(2, names, "ar").startswith(arabic)
        assert bundle._format_source_note(2, names, "en").startswith(english)
    line = bidi.text("المصدران: claims.csv، counts.csv")
    if bidi.native():
        assert "\u2066claims.csv\u2069، \u2066counts.csv\u2069" in line
