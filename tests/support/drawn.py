"""Figures drawn once for all tests, with the canvases that they were drawn on."""

import base64
import io
import re
from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
import pytest
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.collections import PathCollection
from matplotlib.text import Text
from PIL import Image

from talaqi.caches import cached
from talaqi.displays import Figure
from talaqi.figures import bundle, marker_styles
from talaqi.figures.canvas import Canvas
from talaqi.figures.occupied_space import Box
from talaqi.figures.registry import get_figure

# Digits with their thousands: 209, 2,009, 1.8.
NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")


@cached
def draw_figure(name: str) -> tuple[Figure, tuple[Canvas, ...]]:
    """Return a figure of today's tables and its canvases, the wide and the narrow one of each language."""
    return capture_canvases(lambda: get_figure(name)())


def capture_canvases(draw: Callable[[], Figure]) -> tuple[Figure, tuple[Canvas, ...]]:
    """Return the figure that a call draws, and the canvases on which it is drawn."""
    canvases: list[Canvas] = []

    def capture(*arguments: Any, **options: Any) -> Canvas:
        canvases.append(draw_canvas(*arguments, **options))
        return canvases[-1]

    draw_canvas = bundle.draw_canvas
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bundle, "draw_canvas", capture)
        return draw(), tuple(canvases)


def find_texts(canvas: Canvas) -> list[Text]:
    """Return the visible texts of a canvas, the numbers of its axes among them."""
    canvas.figure.set_dpi(72)
    canvas.figure.draw_without_rendering()
    texts = [text for text in canvas.figure.findobj(Text) if text.get_visible() and text.get_text().strip()]
    return [text for text in texts if text.axes is None or text.axes.axison]


def letter_box(text: Text, canvas: Canvas) -> Box:
    """Return the box of a text's letters: its box without the space that the typeface has above and below a line."""
    box, spare = text.get_window_extent(canvas.renderer), 0.2 * text.get_fontsize()
    return box.x0, box.y0 + spare, box.x1, box.y1 - spare


def find_marks(axes: Axes) -> list[tuple[float, Box]]:
    """Return the marks on axes, arrows among them: the value of each and the box that it fills, in points."""
    marks = []
    for artist in axes.findobj(PathCollection):
        half_edge = max(artist.get_linewidths()) / 2 * np.array([-1, -1, 1, 1])
        box = artist.get_paths()[0].get_extents().extents * np.sqrt(artist.get_sizes()[0]) + half_edge
        points = axes.transData.transform(artist.get_offsets())
        offsets = zip(artist.get_offsets(), points, strict=True)
        marks += [(float(value), tuple(box + np.array([x, y, x, y]))) for (_, value), (x, y) in offsets]
    return marks


def find_leaders(axes: Axes) -> list[tuple[tuple[float, ...], tuple[float, ...]]]:
    """Return the ends of the lines that connect labels with their marks, in points: at the label, at the mark."""
    lines = [line for line in axes.lines if line.get_color() == marker_styles.LEADER]
    return [tuple(map(tuple, axes.transData.transform(line.get_xydata()))) for line in lines]


def draw_ink(artists: Iterable[Artist], canvas: Canvas, dots: int) -> np.ndarray:
    """Return where artists of a canvas leave ink, at so many dots a point."""
    canvas.figure.set_dpi(72 * dots)
    renderer = RendererAgg(round(canvas.width * 72 * dots), round(canvas.height * 72 * dots), 72 * dots)
    for artist in artists:
        artist.draw(renderer)
    canvas.figure.set_dpi(72)
    return np.asarray(renderer.buffer_rgba())[:, :, 3] > 64


def plain_text(text: Text) -> str:
    """Return the content of a text without the characters that control its direction."""
    return re.sub("[\u2066\u2067\u2069]", "", text.get_text())


def find_numbers(text: str) -> set[str]:
    """Return the numbers in a text as they are written."""
    return set(NUMBER.findall(text))


def outline_png(png: str) -> tuple[object, ...]:
    """Return what an image looks like from afar: size, dots an inch, and the grey of sixteen times sixteen fields."""
    image = Image.open(io.BytesIO(base64.b64decode(png)))
    fields = np.asarray(image.convert("L").resize((16, 16), Image.Resampling.BOX), dtype=int)
    return image.size, image.mode, round(image.info["dpi"][0]), (fields // 8).tolist()
