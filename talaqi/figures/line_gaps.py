"""Lines that stop at words: where the letters of a sheet stand, and what of a line they leave."""

from collections.abc import Iterable

import numpy as np
from matplotlib.text import Text

from talaqi.figures import marker_styles
from talaqi.figures.canvas import Canvas
from talaqi.figures.occupied_space import Box

# How far the lines of the grid keep from words, beside them and above and below them, in points.
BESIDE, BEYOND = 2.5, 2.0


def letter_boxes(canvas: Canvas) -> list[Box]:
    """Return the boxes that the letters of each text fill, in points, without the room that the typeface leaves over and under a line."""
    found = []
    for text in (*canvas.figure.texts, *canvas.figure.artists):
        # Samples of a key are artists too.
        if isinstance(text, Text):
            box, spare = text.get_window_extent(canvas.renderer), 0.2 * text.get_fontsize()
            found.append((box.x0, box.y0 + spare, box.x1, box.y1 - spare))
    return found


def free_stretches(start: float, end: float, taken: Iterable[tuple[float, float]], shortest: float = 0.0) -> list[tuple[float, float]]:
    """Return the stretches between start and end that nothing takes, those longer than the shortest."""
    stretches, at = [], start
    for low, high in sorted(taken):
        stretches.append((at, low))
        at = max(at, high)
    return [(low, min(high, end)) for low, high in (*stretches, (at, end)) if min(high, end) - low > shortest]


def draw_grid(canvas: Canvas) -> None:
    """Draw the level lines of each grid anew, with gaps where words stand: a line through letters strikes them out."""
    words = letter_boxes(canvas)
    for axes in canvas.figure.axes:
        lines = [line.get_ydata()[0] for line in axes.get_ygridlines() if line.get_visible()] if axes.axison else []
        if not lines:
            continue
        (start, foot), (end, head) = axes.transAxes.transform([(0, 0), (1, 1)])
        axes.grid(axis="y", visible=False)
        for tick in lines:
            y = axes.transData.transform((0, tick))[1]
            taken = [(one - BESIDE, other + BESIDE) for one, low, other, high in words if low - BEYOND < y < high + BEYOND]
            ends = [(one, other, np.nan) for one, other in free_stretches(start, end, taken)]
            xs = (np.ravel(ends) - start) / (end - start)
            axes.plot(xs, np.full_like(xs, (y - foot) / (head - foot)), transform=axes.transAxes, color=marker_styles.GRID, linewidth=0.8, zorder=0.5)
