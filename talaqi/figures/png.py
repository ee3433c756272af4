"""The image to take away: the wide drawing with its title, note, source and edition in it, for a report or a slide."""

import base64
import io

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from PIL import Image

from talaqi.figures import marker_styles
from talaqi.figures.canvas import Canvas

DPI = 300
EDGE = 0.22
# Enough for two hues, six marks and the edges of letters.
COLOURS = 128


def render_png(canvas: Canvas, title: str, subtitle: str, notes: tuple[str, ...]) -> str:
    """Return the drawing between its title and its notes as PNG in base64, 300 dots an inch."""
    head = _strip(canvas, ((title, {"size": 14, "weight": 600, "color": marker_styles.INK}), (subtitle, {"size": 10, "color": marker_styles.MUTED})), above=0.02, below=0.14, balanced=True)
    foot = _strip(canvas, tuple((note, {"size": 9, "color": marker_styles.MUTED}) for note in notes if note), above=0.1, below=0.0)
    stacked = np.vstack([_pixels(head), _pixels(canvas), _pixels(foot)])
    edge = round(EDGE * DPI)
    framed = np.pad(stacked, ((edge, edge), (edge, edge), (0, 0)), constant_values=255)
    written = io.BytesIO()
    _with_palette(framed).save(written, "PNG", dpi=(DPI, DPI))
    return base64.b64encode(written.getvalue()).decode()


def _with_palette(pixels: np.ndarray) -> Image.Image:
    """Return an image of few colours; those are chosen from what is drawn, a small part of the sheet, and not from its white."""
    red, green, blue = np.moveaxis(pixels, 2, 0)
    inked = red & green & blue != 255
    drawn = Image.fromarray(pixels[inked][None]).quantize(COLOURS - 1, dither=Image.Dither.NONE)
    places = np.full(inked.shape, COLOURS - 1, dtype=np.uint8)
    places[inked] = np.asarray(drawn)[0]
    image = Image.fromarray(places, "P")
    image.putpalette([*drawn.getpalette()[: 3 * (COLOURS - 1)], 255, 255, 255])
    return image


def _strip(canvas: Canvas, parts: tuple[tuple[str, dict[str, object]], ...], above: float, below: float, balanced: bool = False) -> Canvas:
    """Return texts one under the other, each broken to the width, as a sheet of its own."""
    probe = Canvas(canvas.name, canvas.language, wide=True, height=1)
    broken = [(probe.wrap(text, probe.width, balanced, **style), style) for text, style in parts]
    heights = [probe.extent(text, **style).height / 72 + 0.05 for text, style in broken]
    strip = Canvas(canvas.name, canvas.language, wide=True, height=round(above + sum(heights) + below, 2))
    y = strip.height - above
    for (text, style), height in zip(broken, heights, strict=True):
        strip.text(0, y, text, va="top", **style)
        y -= height
    return strip


def _pixels(canvas: Canvas) -> np.ndarray:
    canvas.figure.set_dpi(DPI)
    canvas.figure.set_facecolor("white")
    drawn = FigureCanvasAgg(canvas.figure)
    drawn.draw()
    return np.asarray(drawn.buffer_rgba())[:, :, :3]
