"""Draw lines of text with the installed matplotlib and print their inked dots, for comparison: reads JSON, writes JSON.

It runs in this environment and, to test older versions of matplotlib, in one that has matplotlib 3.10 and none of the
package's dependencies; so it loads `talaqi/messages/bidi.py` by itself, without the package of messages.
"""

import base64
import json
import sys
import zlib
from importlib.util import module_from_spec, spec_from_file_location

import matplotlib
import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.patches import PathPatch
from matplotlib.textpath import TextPath

from talaqi import paths

EM = 100
SPEC = spec_from_file_location("bidi", paths.ENGINE_MESSAGES / "bidi.py")
assert SPEC and SPEC.loader
bidi = module_from_spec(SPEC)
SPEC.loader.exec_module(bidi)


def draw_line(line: str, font: str, shaped: bool = True) -> np.ndarray:
    """Return the inked dots of a line, cropped to its edges, at 100 dots an em."""
    with matplotlib.rc_context({"text.parse_math": False}):
        path = TextPath((0, 0), bidi.text(line) if shaped else line, size=EM, prop=FontProperties(fname=font))
    box = path.get_extents()
    width, height = int(box.width) + 10, int(box.height) + 10
    figure = Figure(figsize=(width / 100, height / 100), dpi=100, facecolor="white")
    axes = figure.add_axes((0, 0, 1, 1), xlim=(box.x0 - 5, box.x0 - 5 + width), ylim=(box.y0 - 5, box.y0 - 5 + height))
    axes.set_axis_off()
    axes.add_patch(PathPatch(path, facecolor="black", linewidth=0))
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    return crop(np.asarray(canvas.buffer_rgba())[:, :, 0] < 128)


def crop(dots: np.ndarray) -> np.ndarray:
    """Return dots without the empty rows and columns around them."""
    rows, columns = np.flatnonzero(dots.any(axis=1)), np.flatnonzero(dots.any(axis=0))
    return dots[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def pack_dots(dots: np.ndarray) -> dict[str, object]:
    """Return dots as JSON can carry them."""
    return {"shape": dots.shape, "bits": base64.b64encode(zlib.compress(np.packbits(dots).tobytes())).decode()}


def unpack_dots(packed: dict[str, object]) -> np.ndarray:
    """Return dots as they were before they were packed."""
    height, width = packed["shape"]
    bits = np.frombuffer(zlib.decompress(base64.b64decode(packed["bits"])), dtype=np.uint8)
    return np.unpackbits(bits, count=height * width).reshape(height, width).astype(bool)


if __name__ == "__main__":
    request = json.load(sys.stdin)
    dots = [pack_dots(draw_line(line, request["font"])) for line in request["lines"]]
    json.dump({"matplotlib": matplotlib.__version__, "native": bidi.native(), "inked": dots}, sys.stdout)
