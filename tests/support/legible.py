"""Whether a drawing can be read: its texts, what they touch, and which mark a number belongs to."""

import math
import re
from itertools import combinations

import numpy as np
from matplotlib.artist import Artist
from matplotlib.collections import PathCollection
from matplotlib.lines import Line2D

from talaqi.figures import marker_styles
from talaqi.figures.canvas import SMALLEST, Canvas

import drawn

# The figures in which bold numbers stand beside marks.
WITH_NUMBERS = ["cells-since-2002", "cells-by-year", "arrests-by-year", "arrests-per-cell", "attacks-since-2003"]
# Dots a point, where ink is compared.
DOTS = 2


def name_canvas(canvas: Canvas) -> str:
    """Return what tells a canvas from the others of its figure."""
    return f"{canvas.name}, {canvas.language}, {'wide' if canvas.wide else 'narrow'}"


def check_texts(canvas: Canvas) -> None:
    """Fail for a text that is too small, cut off at the edge, or over another."""
    where, width, height = name_canvas(canvas), canvas.width * 72, canvas.height * 72
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


def check_ink(canvas: Canvas) -> None:
    """Fail for words that touch a mark or a line of the grid."""
    texts = drawn.find_texts(canvas)
    artists = (texts, canvas.figure.findobj(PathCollection), canvas.figure.findobj(_is_grid_line))
    letters, marks, grid = (drawn.draw_ink(group, canvas, DOTS) for group in artists)
    for kind, touched in (("a mark", _widen(marks) & letters), ("a line of the grid", grid & letters)):
        points = [(column / DOTS, canvas.height * 72 - row / DOTS) for row, column in np.argwhere(touched)[:1]]
        boxes = [(drawn.plain_text(text), text.get_window_extent(canvas.renderer)) for text in texts]
        touching = [text for text, box in boxes for point in points if box.contains(*point)]
        assert not touched.any(), f"{name_canvas(canvas)}: {touching} touches {kind} at {points} points"


def _widen(ink: np.ndarray) -> np.ndarray:
    """Return ink that is wider by a point on all sides."""
    wider = ink.copy()
    for across in range(-DOTS, DOTS + 1):
        for up in range(-DOTS, DOTS + 1):
            wider |= np.roll(ink, (up, across), (0, 1))
    return wider


def _is_grid_line(artist: Artist) -> bool:
    return isinstance(artist, Line2D) and artist.get_color() == marker_styles.GRID


def check_numbers(canvas: Canvas) -> None:
    """Fail for a bold number that stands nearer to a mark of another value than to one of its own."""
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
        assert number in beside, f"{name_canvas(canvas)}: {number} stands beside {value}"


def _distance(first: tuple[float, ...], second: tuple[float, ...]) -> float:
    """Return the distance between two boxes."""
    across, up = (max(first[low] - second[low + 2], second[low] - first[low + 2], 0) for low in (0, 1))
    return math.hypot(across, up)


def check_marks(canvas: Canvas) -> None:
    """Fail for a mark outside of its axes."""
    for axes in canvas.figure.axes:
        for marks in axes.findobj(PathCollection):
            ends = axes.transAxes.inverted().transform(marks.get_offset_transform().transform(marks.get_offsets()))
            assert ((ends > -0.02) & (ends < 1.02)).all(), f"{name_canvas(canvas)}: a mark at {ends.tolist()}"
