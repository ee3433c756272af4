"""The marks of the four verdicts, the same as on the pages: shape and colour both tell them apart, and a word stands by."""

from collections.abc import Iterable, Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.path import Path

from talaqi.figures.canvas import Canvas
from talaqi.figures.marker_styles import MarkerStyle
from talaqi.tables import Tables, row_names

SIZE = 10.5
# From one row of a key to the next, in inches.
STEP = 0.24
COLORS = {"supported": "#14539A", "partly": "#8F6200", "contradicted": "#8E1B4B", "not-checkable": "#59616B"}
TICK = Path([(-0.9, -0.05), (-0.25, -0.7), (0.9, 0.6)])
CROSS = Path([(-1, -1), (1, 1), (-1, 1), (1, -1)], [Path.MOVETO, Path.LINETO, Path.MOVETO, Path.LINETO])
DASH = Path([(-1, 0), (1, 0)])
HALF = Path.arc(-90, 90)
DASHES = Path.make_compound_path(*(Path.arc(start, start + 28) for start in np.arange(4, 364, 45)))


def _looks(verdict: str) -> tuple[MarkerStyle, ...]:
    """Return the layers of a verdict's mark, the lowest first."""
    color = COLORS[verdict]
    return {
        "supported": (MarkerStyle("o", SIZE, color, color), MarkerStyle(TICK, SIZE * 0.55, "white", "none", 1.3)),
        "partly": (MarkerStyle("o", SIZE - 0.8, color, "white", 1.2), MarkerStyle(HALF, SIZE - 1.4, color, color)),
        "contradicted": (MarkerStyle("s", SIZE * 0.9, color, color), MarkerStyle(CROSS, SIZE * 0.42, "white", "none", 1.3)),
        "not-checkable": (MarkerStyle(DASHES, SIZE - 0.8, color, "none", 1.2), MarkerStyle(DASH, SIZE * 0.4, color, "none", 1.3)),
    }[verdict]


def draw_marks(canvas: Canvas, axes: Axes, xs: Sequence[float], ys: Sequence[float], verdict: str, share: float = 1) -> None:
    """Draw the mark of a verdict at places of the axes, at a share of its usual size."""
    for layer, look in enumerate(_looks(verdict)):
        canvas.marks(axes, xs, ys, look.smaller(share), zorder=4 + layer / 10)


def draw_placed(canvas: Canvas, axes: Axes, places: Iterable[tuple[str, float, float]], share: float = 1) -> None:
    """Draw the marks of many verdicts; `places` are a verdict and where it stands. Those of one verdict are drawn at once, as each call is slow."""
    by_verdict: dict[str, list[tuple[float, float]]] = {}
    for verdict, x, y in places:
        by_verdict.setdefault(verdict, []).append((x, y))
    for verdict, at in by_verdict.items():
        xs, ys = zip(*at, strict=True)
        draw_marks(canvas, axes, xs, ys, verdict, share)


def verdict_name(verdict: str, language: str, terms: object) -> str:
    """Return the name of a verdict."""
    return row_names.name_of(f"terms/{verdict}", language, Tables({"terms": terms}))


def draw_key(canvas: Canvas, axes: Axes, entries: Sequence[tuple[str, str]], start: float, y: float) -> float:
    """Write verdicts with their marks in reading order, in as many rows as they need; return the height of the last row.

    `axes` are the sheet's, in inches; an entry is a verdict and what is written beside its mark.
    """
    at = start
    for verdict, said in entries:
        long = canvas.extent(said, size=9).width / 72
        if at > start and at + 0.27 + long > canvas.width:
            at, y = start, y - STEP
        draw_marks(canvas, axes, [at + 0.09], [y], verdict)
        canvas.text(at + 0.22, y, said, size=9, va="center")
        at += 0.22 + long + 0.24
    return y
