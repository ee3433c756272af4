"""Render a canvas as SVG for the page, and as PNG with its title, notes and source for a report or a slide."""

import base64
import io
import re
from functools import reduce
from html import escape
from operator import add
from typing import Any

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_svg import FigureCanvasSVG
from PIL import Image

from talaqi.figures.assertions import FigureError
from talaqi.figures.canvas import Canvas
from talaqi.figures.marker_styles import INK, MUTED, PAPER

VIEW_BOX = re.compile(r"viewBox=\"[^\"]*\"")
# Matplotlib writes each text beside its outlines, as a comment, with the characters that control its direction.
METADATA_AND_COMMENTS = re.compile(r"\s*(<metadata>.*?</metadata>|<!--.*?-->)", re.DOTALL)
INDENTATION = re.compile(r"\n\s+")
# A mark has its colours where it is used. Its definition repeats that of its edge, where no rule for the dark reaches.
COLOR_OF_DEFINITION = re.compile(r"(<path id=\"[^\"]*\" d=\"[^\"]*\" style=\")stroke: #[0-9a-f]{6}(?:; )?")
# Outlines and places: a hundredth of a point is less than anybody sees, and more decimals are a weight to load.
PLACES = re.compile(r"(?<= )(?:d|x|y)=\"[^\"]*\"|translate\([^)]*\)")
# An outline, and one of its commands with the numbers behind it.
PATH = re.compile(r"(?<= d=\")[^\"]*")
COMMAND = re.compile(r"([MLQCz])([^MLQCz]*)")
LONG_DECIMAL = re.compile(r"-?\d+\.\d{3,}")
# Nothing refers to a group of shapes.
GROUP_NAME = re.compile(r"(?<=<g) id=\"[^\"]*\"")
COLOR = re.compile(r"(fill|stroke): (#[0-9a-f]{6})")
DPI = 300
# The white margin of the image, in inches.
MARGIN = 0.22
# Enough for two hues, six marks and the edges of letters.
PALETTE_SIZE = 128

StyledText = tuple[str, dict[str, Any]]


def render_svg(canvas: Canvas, title: str, description: str) -> str:
    """Return the canvas as SVG: outlines instead of fonts, a title and a description for screen readers, no date.

    The same canvas gives the same bytes.
    """
    output = io.StringIO()
    FigureCanvasSVG(canvas.figure).print_svg(output, metadata={"Date": None})
    head, _, shapes = METADATA_AND_COMMENTS.sub("", output.getvalue()).partition("<defs>")
    shapes = COLOR_OF_DEFINITION.sub(r"\1", INDENTATION.sub("\n", shapes))
    shapes = PLACES.sub(lambda places: LONG_DECIMAL.sub(_round_place, places[0]), GROUP_NAME.sub("", shapes))
    shapes = PATH.sub(_shorten_path, shapes)
    # SVG 2 took links out of the namespace of XLink, and everything that shows a drawing follows them.
    shapes = shapes.replace(" xlink:href=", " href=")
    width, height = (round(inches * 96, 2) for inches in (canvas.width, canvas.height))
    name = f"{canvas.name}-{canvas.language}"
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" '
        f'width="{width:g}" height="{height:g}" {VIEW_BOX.findall(head)[0]} role="img" lang="{canvas.language}" '
        f'direction="ltr" aria-labelledby="{name}-title {name}-description">\n'
        f'<title id="{name}-title">{escape(title)}</title>\n'
        f'<desc id="{name}-description">{escape(description)}</desc>\n'
        f"<style>{_style_schemes(canvas, shapes)}</style>\n"
        f"<defs>{shapes}"
    )


def _shorten_path(path: re.Match[str]) -> str:
    """Return an outline without needless space, which names a command once for all that follow one another."""
    shortened, before = "", ""
    for command, numbers in COMMAND.findall(path[0]):
        shortened += (" " if command == before and command in "LQC" else command) + " ".join(numbers.split())
        before = command
    return shortened


def _round_place(number: re.Match[str]) -> str:
    return f"{round(float(number[0]), 2) + 0.0:g}"


def _style_schemes(canvas: Canvas, shapes: str) -> str:
    """Return the style that shows a drawing in the colours of a dark page. Raises FigureError for an unknown colour.

    A browser gives an image the scheme of the element that shows it, so the drawing follows the page and its button.
    The ground keeps it legible where a browser knows the scheme of the device alone. Whatever shows the drawing without
    these rules shows its own colours, which are light: print, other programs, and a page that it is written into, of
    which it is not the root.
    """
    rules = [f"svg:root{{background:{canvas.dark[PAPER.lower()]};fill:{canvas.dark[INK.lower()]}}}"]
    for name, light in sorted(set(COLOR.findall(shapes))):
        if light not in canvas.dark:
            raise FigureError(
                f"the figure {canvas.name!r} draws {light}, which has no counterpart for dark pages: take a colour of "
                f"talaqi/figures/marker_styles.py, or name both by canvas.add_color({light!r}, dark=...)"
            )
        rules.append(f'svg:root [style*="{name}: {light}"]{{{name}:{canvas.dark[light]}!important}}')
    return f"svg:root{{background:{PAPER}}}@media screen and (prefers-color-scheme:dark){{{''.join(rules)}}}"


def render_png(canvas: Canvas, title: str, subtitle: str, notes: tuple[str, ...]) -> str:
    """Return the drawing between its title and its notes as PNG in base64, at 300 dots an inch."""
    muted = {"color": MUTED}
    titles: list[StyledText] = [(title, {"size": 14, "weight": 600}), (subtitle, {"size": 10, **muted})]
    footnotes: list[StyledText] = [(note, {"size": 9, **muted}) for note in notes if note]
    head = _draw_strip(canvas, titles, above=0.02, below=0.14, balanced=True)
    foot = _draw_strip(canvas, footnotes, above=0.1, below=0.0)
    pixels = np.vstack([_draw_pixels(part) for part in (head, canvas, foot)])
    margin = round(MARGIN * DPI)
    framed = np.pad(pixels, ((margin, margin), (margin, margin), (0, 0)), constant_values=255)
    output = io.BytesIO()
    _reduce_colors(framed).save(output, "PNG", dpi=(DPI, DPI))
    return base64.b64encode(output.getvalue()).decode()


def _reduce_colors(pixels: np.ndarray) -> Image.Image:
    """Return an image with a small palette, which is chosen from what is drawn and not from the white around it."""
    red, green, blue = np.moveaxis(pixels, 2, 0)
    is_drawn = red & green & blue != 255
    quantized = Image.fromarray(pixels[is_drawn][None]).quantize(PALETTE_SIZE - 1, dither=Image.Dither.NONE)
    indices = np.full(is_drawn.shape, PALETTE_SIZE - 1, dtype=np.uint8)
    indices[is_drawn] = np.asarray(quantized)[0]
    image = Image.fromarray(indices, "P")
    image.putpalette([*(quantized.getpalette() or [])[: 3 * (PALETTE_SIZE - 1)], 255, 255, 255])
    return image


def _draw_strip(
    canvas: Canvas, texts: list[StyledText], above: float, below: float, balanced: bool = False
) -> Canvas:
    """Return a canvas with texts one under the other, each broken to the width; `above` and `below` are inches."""
    probe = Canvas(canvas.name, canvas.language, wide=True, height=1)
    wrapped = [(probe.wrap_text(text, probe.width, balanced, **style), style) for text, style in texts]
    heights = [probe.measure_text(text, **style).height / 72 + 0.05 for text, style in wrapped]
    # Not sum(), which rounds otherwise from Python 3.12 on: the same bytes come from every version.
    height = round(above + reduce(add, heights) + below, 2)
    strip = Canvas(canvas.name, canvas.language, wide=True, height=height)
    y = strip.height - above
    for (text, style), text_height in zip(wrapped, heights, strict=True):
        strip.write_text(0, y, text, va="top", **style)
        y -= text_height
    return strip


def _draw_pixels(canvas: Canvas) -> np.ndarray:
    canvas.figure.set_dpi(DPI)
    canvas.figure.set_facecolor("white")
    backend = FigureCanvasAgg(canvas.figure)
    backend.draw()
    return np.asarray(backend.buffer_rgba())[:, :, :3]
