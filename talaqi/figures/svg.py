"""A sheet as SVG: outlines instead of fonts, a title and a description for those who do not see it, and no date."""

import io
import re
from html import escape

from matplotlib.backends.backend_svg import FigureCanvasSVG

from talaqi.figures.canvas import Canvas

HEAD = re.compile(r"^.*?<svg[^>]*?(?P<view>viewBox=\"[^\"]*\")[^>]*>", re.DOTALL)
METADATA = re.compile(r"\s*<metadata>.*?</metadata>", re.DOTALL)
# The library notes each text beside its outlines, with the marks that steer its direction.
COMMENT = re.compile(r"\s*<!--.*?-->", re.DOTALL)
SPACE = re.compile(r"\n\s+")


def render_svg(canvas: Canvas, title: str, description: str) -> str:
    """Return the sheet as SVG text; the same sheet gives the same bytes."""
    plain = io.StringIO()
    FigureCanvasSVG(canvas.figure).print_svg(plain, metadata={"Date": None})
    body = SPACE.sub("\n", COMMENT.sub("", METADATA.sub("", plain.getvalue())))
    width, height = (round(inches * 96, 2) for inches in (canvas.width, canvas.height))
    name = f"{canvas.name}-{canvas.language}"
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="{width:g}" height="{height:g}" '
        f'{HEAD.match(body)["view"]} role="img" lang="{canvas.language}" direction="ltr" aria-labelledby="{name}-title {name}-description">\n'
        f'<title id="{name}-title">{escape(title)}</title>\n<desc id="{name}-description">{escape(description)}</desc>'
    )
    return HEAD.sub(lambda _: head, body, count=1)
