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
from talaqi.figures.bundle import STYLE
from talaqi.figures.canvas import NARROW, SMALLEST, WIDE, Canvas
from talaqi.html.nodes import frame_csv

import drawn
import recorded

NAMES = list(registry.figure_sources())
LIMIT = 60 * 1024
# Dots a point, where ink is compared.
DOTS = 2


@pytest.mark.parametrize("name", NAMES)
def test_bundle_is_whole(name: str) -> None:
    figure, sheets = drawn.draw_figure(name)
    assert figure.name == name
    assert [(sheet.language, sheet.width) for sheet in sheets] == [(language, width) for language in config.languages() for width in (WIDE, NARROW)]
    for language in config.languages():
        assert all(getattr(figure, kind)[language] for kind in ("title", "subtitle", "note", "alt", "description"))
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
    shapes = {f"{language} {shape}": recorded.rounded(svg) for language, shapes in figure.drawings.items() for shape, svg in shapes.items()}
    images = {f"{language} image": str(drawn.outline_png(png)) for language, png in figure.pngs.items()}
    recorded.compare(f"figure {name}", {**shapes, **images, "behind": {**asdict(figure), "drawings": None, "pngs": None}}, (*recorded.DATA, *recorded.WORDS, STYLE))


@pytest.mark.parametrize("name", NAMES)
def test_texts_can_be_read(name: str) -> None:
    for sheet in drawn.draw_figure(name)[1]:
        where = f"{name}, {sheet.language}, {'wide' if sheet.wide else 'narrow'}"
        seen = [(drawn.plain_text(text), drawn.letter_box(text, sheet), text.get_fontsize()) for text in drawn.find_texts(sheet)]
        assert seen, where
        for said, (left, bottom, right, top), size in seen:
            assert size >= SMALLEST, f"{where}: {said!r} is set in {size} points"
            inside = left >= -0.5 and bottom >= -0.5 and right <= sheet.width * 72 + 0.5 and top <= sheet.height * 72 + 0.5
            assert inside, f"{where}: {said!r} is cut off"
        for (one, box, _), (other, its, _) in combinations(seen, 2):
            apart = box[2] <= its[0] + 0.5 or its[2] <= box[0] + 0.5 or box[3] <= its[1] + 0.5 or its[3] <= box[1] + 0.5
            assert apart, f"{where}: {one!r} and {other!r} overlap"


@pytest.mark.parametrize("name", NAMES)
def test_words_touch_neither_marks_nor_lines_of_the_grid(name: str) -> None:
    for sheet in drawn.draw_figure(name)[1]:
        where = f"{name}, {sheet.language}, {'wide' if sheet.wide else 'narrow'}"
        texts = drawn.find_texts(sheet)
        letters, marks, grid = (drawn.draw_ink(artists, sheet, DOTS) for artists in (texts, sheet.figure.findobj(PathCollection), sheet.figure.findobj(_of_a_grid)))
        for what, touched in (("a mark", _around(marks) & letters), ("a line of the grid", grid & letters)):
            places = [(column / DOTS, sheet.height * 72 - row / DOTS) for row, column in np.argwhere(touched)[:1]]
            found = [drawn.plain_text(text) for text in texts for place in places if text.get_window_extent(sheet.renderer).contains(*place)]
            assert not touched.any(), f"{where}: {found} touches {what} at {places} points"


def _around(ink: np.ndarray) -> np.ndarray:
    """Return ink made wider by a point on all sides."""
    wider = ink.copy()
    for across in range(-DOTS, DOTS + 1):
        for up in range(-DOTS, DOTS + 1):
            wider |= np.roll(ink, (up, across), (0, 1))
    return wider


def _of_a_grid(artist: Artist) -> bool:
    return isinstance(artist, Line2D) and artist.get_color() == marker_styles.GRID


@pytest.mark.parametrize("name", ["cells-since-2002", "cells-by-year", "arrests-by-year", "arrests-per-cell", "attacks-since-2003"])
def test_a_number_stands_nearest_to_a_mark_of_its_value(name: str) -> None:
    for sheet in drawn.draw_figure(name)[1]:
        numbers = [text for text in drawn.find_texts(sheet) if re.fullmatch(r"[\d.]+\+?", drawn.plain_text(text)) and text.get_fontweight() == 600]
        assert numbers
        marks = [(f"{round(value, 1):g}", its) for axes in sheet.figure.axes for value, its in drawn.find_marks(axes)]
        ties = [tie for axes in sheet.figure.axes for tie in drawn.find_leaders(axes)]
        for text in numbers:
            said, box = drawn.plain_text(text).rstrip("+"), drawn.letter_box(text, sheet)
            middle = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
            at = next((mark for label, mark in ties if _apart(box, label * 2) < 4), middle) * 2
            value, nearest = min(marks, key=lambda mark: _apart(at, mark[1]))
            # Where marks lie on one another, beside any of them; what differs by a point or two is not seen.
            beside = {other for other, its in marks if _apart(nearest, its) == 0 or _apart(at, its) < _apart(at, nearest) + 2}
            assert said in beside, f"{name}, {sheet.language}, {sheet.width}: {said} stands beside {value}"


def _apart(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """Return how far two boxes are from each other."""
    return math.hypot(max(one[0] - other[2], other[0] - one[2], 0), max(one[1] - other[3], other[1] - one[3], 0))


@pytest.mark.parametrize("name", NAMES)
def test_numbers_drawn_are_in_the_data_or_the_words(name: str) -> None:
    figure, sheets = drawn.draw_figure(name)
    for sheet in sheets:
        language = sheet.language
        known = set().union(*(drawn.find_numbers(getattr(figure, kind)[language]) for kind in ("title", "subtitle", "note", "alt", "description")))
        for row in figure.rows:
            known |= set().union(*(_written(row.get(column.key), language) for column in figure.columns))
        ticks = {text for axes in sheet.figure.axes for label in (*axes.get_xticklabels(), *axes.get_yticklabels()) for text in drawn.find_numbers(drawn.plain_text(label))}
        seen = set().union(*(drawn.find_numbers(drawn.plain_text(text)) for text in drawn.find_texts(sheet)))
        assert seen - known - ticks == set(), f"{name}, {language}: numbers drawn but neither in its table nor in its words"


@pytest.mark.parametrize("name", NAMES)
def test_the_table_behind_is_plain_data(name: str) -> None:
    figure, _ = drawn.draw_figure(name)
    assert json.loads(json.dumps(figure.rows)) == [dict(row) for row in figure.rows]
    for language in config.languages():
        bundle = {"columns": [asdict(column) for column in figure.columns], "rows": figure.rows}
        lines = list(csv.reader(io.StringIO(frame_csv(bundle, language).decode("utf-8-sig"))))
        assert len(lines) == len(figure.rows) + 1 and not any("['" in cell for line in lines for cell in line)


def _written(cell: object, language: str) -> set[str]:
    if isinstance(cell, dict):
        return drawn.find_numbers(str(cell.get(language, "")))
    if isinstance(cell, int | float):
        return {messages.format_number(cell, language), str(cell)}
    return drawn.find_numbers(str(cell))


def test_sheets_mirror_what_is_language() -> None:
    english, arabic = (Canvas("x", language, True, 2.0) for language in ("en", "ar"))
    one, other = (sheet.add_axes(0.5, 0.5, 3, 1).get_position() for sheet in (english, arabic))
    assert one.x0 * WIDE == pytest.approx(0.5) and other.x1 * WIDE == pytest.approx(WIDE - 0.5)


@pytest.mark.parametrize("name", NAMES)
def test_no_mark_stands_beyond_its_axes(name: str) -> None:
    for sheet in drawn.draw_figure(name)[1]:
        for axes in sheet.figure.axes:
            for marks in axes.findobj(PathCollection):
                ends = axes.transAxes.inverted().transform(marks.get_offset_transform().transform(marks.get_offsets()))
                assert ((ends > -0.02) & (ends < 1.02)).all(), f"{name}, {sheet.language}: a mark at {ends.tolist()}"
