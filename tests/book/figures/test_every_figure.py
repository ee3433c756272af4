"""What holds for every figure of the book, whoever draws it."""

import base64
import csv
import gzip
import io
import json
import re
from dataclasses import asdict
from xml.etree import ElementTree

import pytest
from PIL import Image

from analysis.figures import one_number
from talaqi import config, messages, tables
from talaqi.figures import registry
from talaqi.figures.bundle import STYLE, TEXTS
from talaqi.figures.canvas import NARROW, WIDE, Canvas
from talaqi.figures.marker_styles import PAPER
from talaqi.html.nodes import frame_csv

import contrast
import drawn
import legible
import recorded

NAMES = list(registry.figure_sources())
LIMIT = 60 * 1024
COLOR = re.compile(r"(fill|stroke): (#\w+)")


@pytest.mark.parametrize("name", NAMES)
def test_bundle_is_whole(name: str) -> None:
    figure, canvases = drawn.draw_figure(name)
    assert figure.name == name
    shapes = [(canvas.language, canvas.width) for canvas in canvases]
    assert shapes == [(language, width) for language in config.languages() for width in (WIDE, NARROW)]
    for language in config.languages():
        assert all(getattr(figure, kind)[language] for kind in TEXTS)
        assert len(figure.alt[language]) <= 300
        assert set(figure.drawings[language]) == {"wide", "narrow"}
    assert figure.rows and figure.columns and figure.tables
    assert set(figure.sources) <= set(tables.load().sources.index)


@pytest.mark.parametrize("name", NAMES)
def test_svg_says_what_it_is(name: str) -> None:
    figure, _ = drawn.draw_figure(name)
    for language, shapes in figure.drawings.items():
        for svg in shapes.values():
            root = ElementTree.fromstring(svg)
            space = "{http://www.w3.org/2000/svg}"
            assert root.get("role") == "img" and root.get("lang") == language
            assert root.findtext(f"{space}title") == figure.title[language]
            assert root.findtext(f"{space}desc") == figure.alt[language]
            assert not root.findall(f".//{space}text"), "letters are outlines"
            assert "metadata" not in svg and "\u2067" not in svg
            assert len(gzip.compress(svg.encode())) <= LIMIT


@pytest.mark.parametrize("name", NAMES)
def test_every_colour_has_a_counterpart_in_the_dark(name: str) -> None:
    figure, canvases = drawn.draw_figure(name)
    for shapes in figure.drawings.values():
        for svg in shapes.values():
            _, style, drawing = re.split("</?style>", svg, maxsplit=2)
            assert set(COLOR.findall(drawing)) == set(re.findall(r'"(fill|stroke): (#\w+)"\]', style))
            assert not re.search(r'<path id="[^"]*"[^>]* style="[^"]*#', drawing), "a rule cannot reach a definition"
    for canvas in canvases:
        for light, dark in canvas.dark.items():
            least = min(contrast.measure_contrast(light, PAPER), 3.0)
            assert contrast.measure_contrast(dark, canvas.dark[PAPER.lower()]) >= 0.98 * least, (light, dark)


@pytest.mark.parametrize("name", NAMES)
def test_png_is_fit_for_print(name: str) -> None:
    figure, _ = drawn.draw_figure(name)
    for png in figure.pngs.values():
        image = Image.open(io.BytesIO(base64.b64decode(png)))
        assert image.width >= WIDE * 300 and round(image.info["dpi"][0]) == 300
        assert image.height > image.width / 4


@pytest.mark.parametrize("name", NAMES)
def test_same_tables_give_the_same_bytes(name: str) -> None:
    figure, _ = drawn.draw_figure(name)
    again = registry.get_figure(name)()
    assert again.drawings == figure.drawings and again.pngs == figure.pngs


@pytest.mark.parametrize("name", NAMES)
def test_drawings_are_as_recorded(name: str) -> None:
    figure, _ = drawn.draw_figure(name)
    results: dict[str, object] = {"behind": {**asdict(figure), "drawings": None, "pngs": None}}
    for language, svgs in figure.drawings.items():
        results |= {f"{language} {width}": recorded.rounded(svg) for width, svg in svgs.items()}
        results[f"{language} image"] = str(drawn.outline_png(figure.pngs[language]))
    recorded.compare(f"figure {name}", results, (*recorded.DATA, *recorded.WORDS, STYLE))


@pytest.mark.parametrize("name", NAMES)
def test_texts_can_be_read(name: str) -> None:
    for canvas in drawn.draw_figure(name)[1]:
        legible.check_texts(canvas)


@pytest.mark.parametrize("name", NAMES)
def test_words_touch_neither_marks_nor_lines_of_the_grid(name: str) -> None:
    for canvas in drawn.draw_figure(name)[1]:
        legible.check_ink(canvas)


@pytest.mark.parametrize("name", legible.WITH_NUMBERS)
def test_a_number_stands_nearest_to_a_mark_of_its_value(name: str) -> None:
    for canvas in drawn.draw_figure(name)[1]:
        legible.check_numbers(canvas)


@pytest.mark.parametrize("name", NAMES)
def test_numbers_drawn_are_in_the_data_or_the_words(name: str) -> None:
    figure, canvases = drawn.draw_figure(name)
    for canvas in canvases:
        language = canvas.language
        expected = set().union(*(drawn.find_numbers(getattr(figure, kind)[language]) for kind in TEXTS))
        for row in figure.rows:
            expected |= set().union(*(_find_numbers(row.get(column.key), language) for column in figure.columns))
        for axes in canvas.figure.axes:
            for label in (*axes.get_xticklabels(), *axes.get_yticklabels()):
                expected |= drawn.find_numbers(drawn.plain_text(label))
        # This one writes the values of its scale below the bars.
        scale = range(0, 10 * one_number.TICK, one_number.TICK) if name == one_number.NAME else ()
        expected |= {canvas.format_number(value) for value in scale}
        numbers = set().union(*(drawn.find_numbers(drawn.plain_text(text)) for text in drawn.find_texts(canvas)))
        assert numbers <= expected, f"{name}, {language}: numbers drawn but neither in its table nor in its words"


@pytest.mark.parametrize("name", NAMES)
def test_the_table_behind_is_plain_data(name: str) -> None:
    figure, _ = drawn.draw_figure(name)
    assert json.loads(json.dumps(figure.rows)) == [dict(row) for row in figure.rows]
    for language in config.languages():
        bundle = {"columns": [asdict(column) for column in figure.columns], "rows": figure.rows}
        lines = list(csv.reader(io.StringIO(frame_csv(bundle, language).decode("utf-8-sig"))))
        assert len(lines) == len(figure.rows) + 1 and not any("['" in cell for line in lines for cell in line)


def _find_numbers(cell: object, language: str) -> set[str]:
    if isinstance(cell, dict):
        return drawn.find_numbers(str(cell.get(language, "")))
    if isinstance(cell, int | float):
        return {messages.format_number(cell, language), str(cell)}
    return drawn.find_numbers(str(cell))


def test_canvases_mirror_what_is_language() -> None:
    canvases = [Canvas("x", language, True, 2.0) for language in ("en", "ar")]
    english, arabic = (canvas.add_axes(0.5, 0.5, 3, 1).get_position() for canvas in canvases)
    assert english.x0 * WIDE == pytest.approx(0.5) and arabic.x1 * WIDE == pytest.approx(WIDE - 0.5)


@pytest.mark.parametrize("name", NAMES)
def test_no_mark_stands_beyond_its_axes(name: str) -> None:
    for canvas in drawn.draw_figure(name)[1]:
        legible.check_marks(canvas)
