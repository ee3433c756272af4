"""The picture that other sites show of a link to the book: its title above its first figure, in one language."""

import base64
import io
from typing import Any

from matplotlib.backends.backend_agg import FigureCanvasAgg
from PIL import Image

from talaqi import config
from talaqi.citations.page_metadata import SHARING_SIZE as SIZE
from talaqi.figures import marker_styles
from talaqi.figures.bundle import figure_style
from talaqi.figures.canvas import WIDE, Canvas

# The height of the title and the space around the figure, in pixels, and the sizes of the title, in points.
HEAD, MARGIN, TITLE_SIZES = 92, 24, (20, 18, 16, 14, 12)
COLORS = 64


def render_sharing_picture(figure: dict[str, Any], language: str) -> bytes:
    """Return the picture as PNG, from a figure as a notebook stores it: the image to download, below the title."""
    page = Image.new("RGB", SIZE, "white")
    page.paste(_draw_head(language), (0, 0))
    image = Image.open(io.BytesIO(base64.b64decode(figure["pngs"][language]))).convert("RGB")
    image.thumbnail((SIZE[0] - 2 * MARGIN, SIZE[1] - HEAD - MARGIN), Image.Resampling.LANCZOS)
    start = SIZE[0] - MARGIN - image.width if config.direction(language) == "rtl" else MARGIN
    page.paste(image, (start, HEAD + (SIZE[1] - HEAD - image.height) // 2))
    output = io.BytesIO()
    page.quantize(COLORS, dither=Image.Dither.NONE).save(output, "PNG")
    return output.getvalue()


def _draw_head(language: str) -> Image.Image:
    """Return the title of the book in white on the colour of the record, in the largest size in which it fits."""
    dots = SIZE[0] / WIDE
    with figure_style():
        canvas = Canvas("", language, wide=True, height=HEAD / dots)
        margin, title = 2 * MARGIN / dots, config.title(language)
        styles: list[dict[str, Any]] = [{"size": size, "weight": 600} for size in TITLE_SIZES]
        fitting = (s for s in styles if canvas.measure_text(title, **s).width / 72 <= canvas.width - 2 * margin)
        style = next(fitting, styles[-1])
        canvas.write_text(margin, canvas.height / 2, title, va="center_baseline", color="white", **style)
        canvas.figure.set_dpi(dots)
        canvas.figure.set_facecolor(marker_styles.RECORD)
        backend = FigureCanvasAgg(canvas.figure)
        backend.draw()
        return Image.frombuffer("RGBA", backend.get_width_height(), backend.buffer_rgba()).convert("RGB")
