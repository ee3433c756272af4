"""The marks of the four verdicts, as on the pages: shape and colour both distinguish them, and a word stands beside."""

from collections.abc import Iterable, Sequence

from matplotlib.axes import Axes
from matplotlib.path import Path

from talaqi.figures.canvas import Canvas
from talaqi.figures.marker_styles import PAPER, VERDICTS, MarkerStyle

SIZE = 10.5
# The distance between the rows of a legend, in inches.
ROW_HEIGHT = 0.24
TICK = Path([(-0.9, -0.05), (-0.25, -0.7), (0.9, 0.6)])
CROSS = Path([(-1, -1), (1, 1), (-1, 1), (1, -1)], [Path.MOVETO, Path.LINETO, Path.MOVETO, Path.LINETO])
DASH = Path([(-1, 0), (1, 0)])
HALF = Path.arc(-90, 90)
DASHES = Path.make_compound_path(*(Path.arc(start, start + 28) for start in range(4, 364, 45)))


def mark_styles(verdict: str) -> tuple[MarkerStyle, ...]:
    """Return the layers of a verdict's mark, the lowest first."""
    color = VERDICTS[verdict]
    return {
        "supported": (MarkerStyle("o", SIZE, color, color), MarkerStyle(TICK, SIZE * 0.55, PAPER, "none", 1.3)),
        "partly": (MarkerStyle("o", SIZE - 0.8, color, PAPER, 1.2), MarkerStyle(HALF, SIZE - 1.4, color, color)),
        "contradicted": (
            MarkerStyle("s", SIZE * 0.9, color, color), MarkerStyle(CROSS, SIZE * 0.42, PAPER, "none", 1.3)
        ),
        "not-checkable": (
            MarkerStyle(DASHES, SIZE - 0.8, color, "none", 1.2), MarkerStyle(DASH, SIZE * 0.4, color, "none", 1.3)
        ),
    }[verdict]


def draw_verdicts(canvas: Canvas, axes: Axes, places: Iterable[tuple[str, float, float]], factor: float = 1) -> None:
    """Draw the marks of verdicts, each a verdict and its position in the axes, at their size times a factor."""
    by_verdict: dict[str, list[tuple[float, float]]] = {}
    for verdict, x, y in places:
        by_verdict.setdefault(verdict, []).append((x, y))
    # The marks of one verdict are drawn in one call, for each call is slow.
    for verdict, points in by_verdict.items():
        xs, ys = zip(*points, strict=True)
        for layer, style in enumerate(mark_styles(verdict)):
            canvas.draw_marks(axes, xs, ys, style.scaled(factor), zorder=4 + layer / 10)


def draw_verdict_legend(canvas: Canvas, axes: Axes, entries: Sequence[tuple[str, str]], y: float) -> float:
    """Write texts beside the marks of their verdicts, in as many rows as needed; return the y position of the last row.

    `axes` are those over the whole canvas, in inches; an entry is a verdict and the text beside its mark.
    """
    position = start = 0.0
    for verdict, text in entries:
        width = canvas.measure_text(text, size=9).width / 72
        if position > start and position + 0.27 + width > canvas.width:
            position, y = start, y - ROW_HEIGHT
        draw_verdicts(canvas, axes, [(verdict, position + 0.09, y)])
        canvas.write_text(position + 0.22, y, text, size=9, va="center")
        position += 0.22 + width + 0.24
    return y
