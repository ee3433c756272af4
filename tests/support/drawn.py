"""Figures drawn once for all tests, with the sheets that they were drawn on."""

import base64
import io
import re
from collections.abc import Iterable

import numpy as np
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
from talaqi.figures.registry import get_figure

# Digits with their thousands: 209, 2,009, 1.8.
NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")


@cached
def figure(name: str) -> tuple[Figure, tuple[Canvas, ...]]:
    """Return a figure of today's tables and its sheets, the wide and the narrow one of each language."""
    return captured(lambda: get_figure(name)())


def captured(draw: object) -> tuple[Figure, tuple[Canvas, ...]]:
    """Return what a call draws, and the sheets on which it does."""
    sheets: list[Canvas] = []
    own = bundle.draw_canvas

    def kept(*given: object, **options: object) -> Canvas:
        sheets.append(own(*given, **options))
        return sheets[-1]

    bundle.draw_canvas = kept
    try:
        return draw(), tuple(sheets)
    finally:
        bundle.draw_canvas = own


def texts(sheet: Canvas) -> list[Text]:
    """Return the texts that are seen on a sheet, the numbers of its axes among them."""
    sheet.figure.set_dpi(72)
    sheet.figure.draw_without_rendering()
    return [text for text in sheet.figure.findobj(Text) if text.get_visible() and text.get_text().strip() and not _hidden(text)]


def _hidden(text: Text) -> bool:
    axes = text.axes
    return axes is not None and not axes.axison


def ink(text: Text, sheet: Canvas) -> tuple[float, float, float, float]:
    """Return the box of a text's letters: its own box less the room that the typeface leaves over and under a line."""
    box, spare = text.get_window_extent(sheet.renderer), 0.2 * text.get_fontsize()
    return box.x0, box.y0 + spare, box.x1, box.y1 - spare


def marks(axes: Axes) -> list[tuple[float, tuple[float, float, float, float]]]:
    """Return the marks on axes, arrows among them: the value that each stands for and the box it fills, in points."""
    found = []
    for one in axes.findobj(PathCollection):
        box = one.get_paths()[0].get_extents().extents * np.sqrt(one.get_sizes()[0]) + max(one.get_linewidths()) / 2 * np.array([-1, -1, 1, 1])
        places = axes.transData.transform(one.get_offsets())
        found += [(float(value), tuple(box + [x, y, x, y])) for (_, value), (x, y) in zip(one.get_offsets(), places, strict=True)]
    return found


def tied(axes: Axes) -> list[tuple[tuple[float, ...], tuple[float, ...]]]:
    """Return the ends of the lines that tie labels to their marks, in points: at the label, at the mark."""
    lines = [line for line in axes.lines if line.get_color() == marker_styles.LEADER]
    return [tuple(map(tuple, axes.transData.transform(line.get_xydata()))) for line in lines]


def inked(artists: Iterable[Artist], sheet: Canvas, dots: int) -> np.ndarray:
    """Return where artists of a sheet leave ink, at so many dots a point."""
    sheet.figure.set_dpi(72 * dots)
    renderer = RendererAgg(round(sheet.width * 72 * dots), round(sheet.height * 72 * dots), 72 * dots)
    for artist in artists:
        artist.draw(renderer)
    sheet.figure.set_dpi(72)
    return np.asarray(renderer.buffer_rgba())[:, :, 3] > 64


def said(text: Text) -> str:
    """Return what a text says, without the marks of its direction."""
    return re.sub("[\u2066\u2067\u2069]", "", text.get_text())


def numbers(text: str) -> set[str]:
    """Return the numbers in a text as they are written."""
    return set(NUMBER.findall(text))


def outline(png: str) -> tuple[object, ...]:
    """Return what an image looks like from afar: its size, its dots an inch, and the grey of sixteen times sixteen fields of it."""
    image = Image.open(io.BytesIO(base64.b64decode(png)))
    fields = np.asarray(image.convert("L").resize((16, 16), Image.Resampling.BOX), dtype=int)
    return image.size, image.mode, round(image.info["dpi"][0]), (fields // 8).tolist()
