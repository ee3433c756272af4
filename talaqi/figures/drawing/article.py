"""The day of the article, marked in every figure that runs past it."""

from matplotlib.axes import Axes

from talaqi import dates, settings, words
from talaqi.figures.drawing import looks
from talaqi.figures.drawing.canvas import Canvas, day

DAY = day(dates.first(settings.ARTICLE_DATE))
YEAR = dates.year(settings.ARTICLE_DATE)
# How far the line keeps from words, in points.
CLEAR = 1.5
DASHES = (0, (4, 2))


def line(canvas: Canvas, axes: Axes, said: bool = True) -> None:
    """Draw the dashed line at the article's date through axes of time, its date above; last of all, for it stops at words."""
    (x, foot), (_, head) = axes.transData.transform([(DAY, limit) for limit in axes.get_ylim()])
    scale = (axes.get_ylim()[1] - axes.get_ylim()[0]) / (head - foot)
    for low, high in _open(foot, head, _words_at(canvas, x)):
        start, end = (axes.get_ylim()[0] + (y - foot) * scale for y in (low, high))
        axes.vlines(DAY, start, end, color=looks.CLAIM, linewidth=1, linestyle=DASHES, zorder=1.5)
    if said:
        canvas.label(axes, DAY, axes.get_ylim()[1], date(canvas.language), sides=("above", "above-left"), gap=3, size=9, weight=600, color=looks.CLAIM)


def across(canvas: Canvas, sheet: Axes, y: float) -> None:
    """Draw the dashed line at a height of the whole sheet, the article's date at its end, where time runs from the top down."""
    sheet.axhline(y, color=looks.CLAIM, linewidth=1, linestyle=DASHES)
    canvas.text(canvas.width - 0.05, y + 0.03, date(canvas.language), size=9, weight=600, color=looks.CLAIM, ha="end")


def _words_at(canvas: Canvas, x: float) -> list[tuple[float, float]]:
    """Return where words stand across the line, from the lowest up: the foot and the head of their letters."""
    found = []
    for text in (*canvas.figure.texts, *canvas.figure.artists):
        box, spare = text.get_window_extent(canvas.renderer), 0.2 * getattr(text, "get_fontsize", lambda: 0)()
        if box.x0 - CLEAR < x < box.x1 + CLEAR:
            found.append((box.y0 + spare - CLEAR, box.y1 - spare + CLEAR))
    return sorted(found)


def _open(foot: float, head: float, taken: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return the stretches between foot and head that nothing takes."""
    stretches, at = [], foot
    for low, high in taken:
        stretches.append((at, low))
        at = max(at, high)
    return [(low, min(high, head)) for low, high in (*stretches, (at, head)) if min(high, head) > low]


def date(language: str) -> str:
    """Return the words beside the line: "the article, 23 December 2021"."""
    return words.text("figure-article-on", language, date=words.date(settings.ARTICLE_DATE, language))
