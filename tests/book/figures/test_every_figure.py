"""What holds for every figure of the book, whoever draws it."""

import base64
import csv
import gzip
import io
import json
import math
import re
from dataclasses import asdict
from itertools import combinations
from xml.etree import ElementTree

import numpy as np
import pytest
from matplotlib.artist import Artist
from matplotlib.collections import PathCollection
from matplotlib.lines import Line2D
from PIL import Image

from talaqi import config, messages, tables
from talaqi.figures import marker_styles, registry
from talaqi.figures.bundle import STYLE, TEXTS
from talaqi.figures.canvas import NARROW, SMALLEST, WIDE, Canvas
from talaqi.html.nodes import frame_csv

import drawn
import recorded

NAMES = list(registry.figure_sources())
WITH_NUMBERS = ["cells-since-2002", "cells-by-year", "arrests-by-year", "arrests-per-cell", "attacks-since-2003"]
LIMIT = 60 * 1024
# Dots a point, where ink is compared.
DOTS = 2


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
        where = f"{name}, {canvas.language}, {'wide' if canvas.wide else 'narrow'}"
        width, height = canvas.width * 72, canvas.height * 72
        texts = [(drawn.plain_text(text), drawn.letter_box(text, canvas)) for text in drawn.find_texts(canvas)]
        assert texts, where
        for text in drawn.find_texts(canvas):
            assert text.get_fontsize() >= SMALLEST, f"{where}: {drawn.plain_text(text)!r} is too small"
        for text, (left, bottom, right, top) in texts:
            is_inside = left >= -0.5 and bottom >= -0.5 and right <= width + 0.5 and top <= height + 0.5
            assert is_inside, f"{where}: {text!r} is cut off"
        for (first, box), (second, other) in combinations(texts, 2):
            is_beside = box[2] <= other[0] + 0.5 or other[2] <= box[0] + 0.5
            is_over = box[3] <= other[1] + 0.5 or other[3] <= box[1] + 0.5
            assert is_beside or is_over, f"{where}: {first!r} and {second!r} overlap"


@pytest.mark.parametrize("name", NAMES)
def test_words_touch_neither_marks_nor_lines_of_the_grid(name: str) -> None:
    for canvas in drawn.draw_figure(name)[1]:
        where = f"{name}, {canvas.language}, {'wide' if canvas.wide else 'narrow'}"
        texts = drawn.find_texts(canvas)
        artists = (texts, canvas.figure.findobj(PathCollection), canvas.figure.findobj(_is_grid_line))
        letters, marks, grid = (drawn.draw_ink(group, canvas, DOTS) for group in artists)
        for kind, touched in (("a mark", _widen(marks) & letters), ("a line of the grid", grid & letters)):
            points = [(column / DOTS, canvas.height * 72 - row / DOTS) for row, column in np.argwhere(touched)[:1]]
            boxes = [(drawn.plain_text(text), text.get_window_extent(canvas.renderer)) for text in texts]
            touching = [text for text, box in boxes for point in points if box.contains(*point)]
            assert not touched.any(), f"{where}: {touching} touches {kind} at {points} points"


def _widen(ink: np.ndarray) -> np.ndarray:
    """Return ink that is wider by a point on all sides."""
    wider = ink.copy()
    for across in range(-DOTS, DOTS + 1):
        for up in range(-DOTS, DOTS + 1):
            wider |= np.roll(ink, (up, across), (0, 1))
    return wider


def _is_grid_line(artist: Artist) -> bool:
    return isinstance(artist, Line2D) and artist.get_color() == marker_styles.GRID


@pytest.mark.parametrize("name", WITH_NUMBERS)
def test_a_number_stands_nearest_to_a_mark_of_its_value(name: str) -> None:
    for canvas in drawn.draw_figure(name)[1]:
        texts = [(drawn.plain_text(text), text) for text in drawn.find_texts(canvas)]
        numbers = [text for plain, text in texts if re.fullmatch(r"[\d.]+\+?", plain) and text.get_fontweight() == 600]
        assert numbers
        marks = [(f"{round(value, 1):g}", box) for axes in canvas.figure.axes for value, box in drawn.find_marks(axes)]
        leaders = [ends for axes in canvas.figure.axes for ends in drawn.find_leaders(axes)]
        for text in numbers:
            number, box = drawn.plain_text(text).rstrip("+"), drawn.letter_box(text, canvas)
            middle = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
            # A point is a box without a size: its two coordinates twice.
            at = next((mark for label, mark in leaders if _distance(box, label * 2) < 4), middle) * 2
            value, nearest = min(marks, key=lambda mark: _distance(at, mark[1]))
            # Of marks that overlap, any may be meant; a difference of a point or two is not seen.
            distance = _distance(at, nearest) + 2
            beside = {other for other, its in marks if _distance(nearest, its) == 0 or _distance(at, its) < distance}
            assert number in beside, f"{name}, {canvas.language}, {canvas.width}: {number} stands beside {value}"


def _distance(first: tuple[float, ...], second: tuple[float, ...]) -> float:
    """Return the distance between two boxes."""
    across, up = (max(first[low] - second[low + 2], second[low] - first[low + 2], 0) for low in (0, 1))
    return math.hypot(across, up)


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
        for axes in canvas.figure.axes:
            for marks in axes.findobj(PathCollection):
                ends = axes.transAxes.inverted().transform(marks.get_offset_transform().transform(marks.get_offsets()))
                assert ((ends > -0.02) & (ends < 1.02)).all(), f"{name}, {canvas.language}: a mark at {ends.tolist()}"
