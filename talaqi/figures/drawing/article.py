"""The day of the article, marked in every figure that runs past it."""

from matplotlib.axes import Axes
from matplotlib.patheffects import withStroke

from talaqi import dates, settings, words
from talaqi.figures.drawing import looks
from talaqi.figures.drawing.canvas import Canvas, day

DAY = day(dates.first(settings.ARTICLE_DATE))
YEAR = dates.year(settings.ARTICLE_DATE)
# Around words that stand on the line, so that it does not run through them.
CLEAR = [withStroke(linewidth=2.5, foreground="white")]


def line(canvas: Canvas, axes: Axes, said: bool = True) -> None:
    """Draw the dashed line at the article's date through axes of time, with its date above them."""
    axes.axvline(DAY, color=looks.CLAIM, linewidth=1, linestyle=(0, (4, 2)), zorder=1.5)
    foot, head = axes.transData.transform([(DAY, limit) for limit in axes.get_ylim()])
    canvas.room.take([(foot[0] - 1, foot[1], head[0] + 1, head[1])])
    if said:
        canvas.label(axes, DAY, axes.get_ylim()[1], date(canvas.language), sides=("above", "above-left"), gap=3, size=9, weight=600, color=looks.CLAIM)


def date(language: str) -> str:
    """Return the words beside the line: "the article, 23 December 2021"."""
    return words.text("figure-article-on", language, date=words.date(settings.ARTICLE_DATE, language))
