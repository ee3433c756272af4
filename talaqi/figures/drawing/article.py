"""The day of the article, marked in every figure that runs past it."""

from matplotlib.axes import Axes

from talaqi import dates, settings, words
from talaqi.figures.drawing import gaps, looks
from talaqi.figures.drawing.canvas import Canvas, day

DAY = day(dates.first(settings.ARTICLE_DATE))
YEAR = dates.year(settings.ARTICLE_DATE)
# How far the line keeps from words, and how short a piece of it between two of them is left out, in points.
CLEAR = 3.5
SHORTEST = 3.0
DASHES = (0, (4, 2))


def line(canvas: Canvas, axes: Axes, said: bool = True) -> None:
    """Draw the dashed line at the article's date through axes of time, its date above; last of all, for it stops at words."""
    (x, foot), (_, head) = axes.transData.transform([(DAY, limit) for limit in axes.get_ylim()])
    scale = (axes.get_ylim()[1] - axes.get_ylim()[0]) / (head - foot)
    taken = [(low - CLEAR, high + CLEAR) for one, low, other, high in gaps.letters(canvas) if one - CLEAR < x < other + CLEAR]
    for low, high in gaps.left(foot, head, taken, SHORTEST):
        start, end = (axes.get_ylim()[0] + (y - foot) * scale for y in (low, high))
        axes.vlines(DAY, start, end, color=looks.CLAIM, linewidth=1, linestyle=DASHES, zorder=1.5)
    if said:
        canvas.label(axes, DAY, axes.get_ylim()[1], date(canvas.language), sides=("above", "above-left"), gap=3, size=9, weight=600, color=looks.CLAIM)


def across(canvas: Canvas, sheet: Axes, y: float) -> None:
    """Draw the dashed line at a height of the whole sheet, the article's date at its end, where time runs from the top down."""
    sheet.axhline(y, color=looks.CLAIM, linewidth=1, linestyle=DASHES)
    canvas.text(canvas.width - 0.05, y + 0.03, date(canvas.language), size=9, weight=600, color=looks.CLAIM, ha="end")


def date(language: str) -> str:
    """Return the words beside the line: "the article, 23 December 2021"."""
    return words.text("figure-article-on", language, date=words.date(settings.ARTICLE_DATE, language))
