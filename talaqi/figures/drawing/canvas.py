"""A sheet to draw one figure on, in one language and one width.

Places are inches. "start" is the side from which the language reads: the left in English, the right in Arabic. Only what
is language is mirrored (titles, value axes, panels, keys); time runs from left to right in both.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import Any

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from talaqi import bidi, dates, settings, words
from talaqi.figures.drawing import fonts, looks
from talaqi.figures.drawing.looks import Look

WIDE, NARROW = 7.5, 3.75
MARGIN = 0.1
# Smaller than this is not read on a page.
SMALLEST = 9.0
# Plex's own lines stand 1.5 em apart; matplotlib multiplies that.
LINE = 0.87
# For each side of a point: how a label there is aligned, and in which direction it moves away.
SIDES = {
    "right": ("left", "center", 1, 0),
    "left": ("right", "center", -1, 0),
    "above": ("center", "bottom", 0, 1),
    "below": ("center", "top", 0, -1),
    "above-right": ("left", "bottom", 0.7, 0.7),
    "above-left": ("right", "bottom", -0.7, 0.7),
    "below-right": ("left", "top", 0.7, -0.7),
    "below-left": ("right", "top", -0.7, -0.7),
}


class Canvas:
    """The sheet: its words in one language, axes, marks, labels that keep clear of each other."""

    def __init__(self, name: str, language: str, wide: bool, height: float) -> None:
        self.name, self.language, self.wide, self.height = name, language, wide, height
        self.width = WIDE if wide else NARROW
        self.rtl = settings.direction(language) == "rtl"
        self.start, self.end = ("right", "left") if self.rtl else ("left", "right")
        self.figure = Figure(figsize=(self.width, height))
        self.taken: list[Bbox] = []

    @cached_property
    def _renderer(self) -> Any:
        return FigureCanvasAgg(self.figure).get_renderer()

    # What is said

    def say(self, message: str, **values: object) -> str:
        """Return the figure's own message (`figure-NAME-MESSAGE`) in the language of the sheet."""
        return words.text(f"figure-{self.name}-{message}", self.language, **values)

    def number(self, value: float, qualifier: str = "exact") -> str:
        """Return a number as a label has it: "209", and "200+" for more than or at least 200."""
        said = words.number(int(value) if float(value).is_integer() else float(value), self.language)
        return f"{said}+" if above(qualifier) else said

    def shaped(self, text: str) -> str:
        """Return text as matplotlib draws it right; raise FontError for a letter that the typeface lacks."""
        fonts.check(text)
        return bidi.text(text, "rtl" if self.rtl else "ltr")

    def wrap(self, text: str, width: float, **style: Any) -> str:
        """Return text broken into lines no wider than so many inches."""
        lines: list[str] = []
        for word in text.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.extent(longer, **style).width <= width * 72:
                lines[-1] = longer
            else:
                lines.append(word)
        return "\n".join(lines)

    def extent(self, text: str, **style: Any) -> Bbox:
        """Return the box that a text would fill, in points."""
        probe = Text(0, 0, self.shaped(text), figure=self.figure, **{"size": 9.5, "linespacing": LINE, **style})
        return probe.get_window_extent(self._renderer)

    # Where things stand

    def axes(self, start: float, bottom: float, width: float, height: float, ends: bool = False) -> Axes:
        """Return axes at a place in inches; `ends` measures `start` from the end side instead."""
        left = self.width - start - width if self.rtl != ends else start
        made = self.figure.add_axes((left / self.width, bottom / self.height, width / self.width, height / self.height))
        if self.rtl:
            made.yaxis.tick_right()
        return made

    def time(self, axes: Axes, first: float, last: float, years: Iterable[int]) -> None:
        """Set the axis of time: from left to right in every language."""
        axes.set_xlim(first, last)
        axes.set_xticks(list(years), [str(year) for year in years])

    def values(self, axes: Axes, top: float, ticks: Sequence[float], say: Callable[[float], str] | None = None) -> None:
        """Set the axis of values, from zero, with its numbers at the start side."""
        axes.set_ylim(0, top)
        said = [(say or self.number)(tick) for tick in ticks]
        axes.set_yticks(list(ticks), [self.shaped(one) for one in said])
        place = axes.get_window_extent(self._renderer)
        for tick, text in zip(ticks, said, strict=True):
            width, y = self.extent(text, size=9).width + 6, place.y0 + place.height * tick / top
            left = place.x1 if self.rtl else place.x0 - width
            self.taken.append(Bbox.from_extents(left, y - 6, left + width, y + 6))

    def text(self, start: float, y: float, text: str, **style: Any) -> Text:
        """Write on the sheet at inches from its start side and from its foot."""
        x = self.width - start if self.rtl else start
        made = self.figure.text(x / self.width, y / self.height, self.shaped(text), **self._style(style, self.start))
        self.taken.append(made.get_window_extent(self._renderer))
        return made

    def _style(self, style: dict[str, Any], align: str) -> dict[str, Any]:
        wanted = {"size": 9.5, "linespacing": LINE, "ha": align, "va": "bottom", **style}
        wanted["ha"] = {"start": self.start, "end": self.end}.get(wanted["ha"], wanted["ha"])
        return {"multialignment": wanted["ha"], **wanted}

    # Marks and their labels

    def marks(self, axes: Axes, xs: Sequence[float], ys: Sequence[float], look: Look, zorder: float = 3) -> None:
        """Draw marks; set the limits of the axes before, so that labels can keep clear of them."""
        axes.scatter(xs, ys, s=look.size**2, marker=look.shape, facecolor=look.fill, edgecolor=look.edge, linewidth=look.line, zorder=zorder, clip_on=False)
        half = look.size / 2
        for x, y in axes.transData.transform(list(zip(map(float, xs), map(float, ys), strict=True))):
            self.taken.append(Bbox.from_extents(x - half, y - half, x + half, y + half))

    def more_than(self, axes: Axes, xs: Sequence[float], ys: Sequence[float], color: str, length: float = 13) -> None:
        """Draw the short arrow that says "more than" or "at least" above marks."""
        axes.scatter(xs, ys, s=(2 * length) ** 2, marker=looks.ARROW, color=color, linewidth=0, zorder=2.5, clip_on=False)
        for x, y in axes.transData.transform(list(zip(map(float, xs), map(float, ys), strict=True))):
            self.taken.append(Bbox.from_extents(x - 2, y, x + 2, y + length))

    def span(self, axes: Axes, iso: str, y: float, color: str) -> None:
        """Draw a date that is known to the month or the year as the span that it may mean."""
        if len(iso) < 10:
            axes.hlines(float(y), day(dates.first(iso)), day(dates.last(iso)), color=color, linewidth=1.6, alpha=0.45, zorder=2)

    def label(self, axes: Axes, x: float, y: float, text: str, sides: Sequence[str] = tuple(SIDES), gap: float = 5, **style: Any) -> Text:
        """Write beside a point, on the first of the sides where the text stands clear of marks and other labels."""
        at = axes.transData.transform((float(x), float(y)))
        tried = [(away, self._beside(at, text, side, away, style)) for away in (gap, 2 * gap, 3 * gap) for side in sides]
        boxes = [one.get_window_extent(self._renderer) for _, one in tried]
        # A little overlap is better than a label that another point could claim.
        chosen = min(range(len(tried)), key=lambda index: (self._covered(boxes[index]) + 1.5 * tried[index][0], index))
        self.taken.append(boxes[chosen])
        return self.figure.add_artist(tried[chosen][1])

    def _beside(self, at: tuple[float, float], text: str, side: str, gap: float, style: dict[str, Any]) -> Text:
        ha, va, dx, dy = SIDES[side]
        look = self._style({"color": looks.INK, **style, "ha": ha, "va": va}, ha)
        x, y = self.figure.transFigure.inverted().transform((at[0] + dx * gap, at[1] + dy * gap))
        return Text(x, y, self.shaped(text), figure=self.figure, transform=self.figure.transFigure, zorder=6, **look)

    def _covered(self, box: Bbox) -> float:
        """Return how much of a box is already taken or lies outside the sheet, in square points."""
        sheet = Bbox.from_extents(0, 0, self.width * 72, self.height * 72)
        inside = Bbox.intersection(box, sheet)
        outside = box.width * box.height - (inside.width * inside.height if inside else 0)
        shared = (Bbox.intersection(box, other) for other in self.taken)
        return round(outside * 10 + sum(one.width * one.height for one in shared if one), 3)

    def leader(self, axes: Axes, point: tuple[float, float], to: tuple[float, float]) -> None:
        """Draw the thin line that ties a label to its point, both in the data of the axes."""
        axes.plot(*zip(to, point, strict=True), color="#8A929B", linewidth=0.8, zorder=1.5, clip_on=False)

    def key(self, items: Sequence[tuple[Look | None, str]], start: float, y: float, width: float = 0.0, step: float = 0.2, **style: Any) -> float:
        """Write words with their marks in reading order, in as many rows as they need; None stands for the arrow.

        `width` is how far a row may run, in inches; 0.01 puts each on a row of its own. Returns the height of the last row.
        """
        style = {"size": 9, "va": "center", **style}
        limit, at = start + (width or self.width - start), start
        for look, said in items:
            long = self.extent(said, size=9).width / 72
            if at > start and at + 0.16 + long > limit:
                at, y = start, y - step
            self._sample(look, at + 0.06, y)
            self.text(at + 0.16, y, said, **style)
            at += 0.16 + long + 0.2
        return y

    def _sample(self, look: Look | None, start: float, y: float) -> None:
        x = (self.width - start if self.rtl else start) / self.width
        self.taken.append(Bbox.from_extents(x * self.width * 72 - 4, y * 72 - 5, x * self.width * 72 + 4, y * 72 + 5))
        style = {"marker": look.shape, "ms": look.size, "mfc": look.fill, "mec": look.edge, "mew": look.line} if look else {"marker": looks.ARROW, "ms": 26, "mfc": looks.MUTED, "mew": 0}
        lowered = 0 if look else 0.125
        self.figure.add_artist(Line2D([x], [(y - lowered) / self.height], ls="none", **style))


def above(qualifier: str) -> bool:
    """Return whether a qualifier says that the true number is, or may be, higher."""
    return qualifier in {"more-than", "at-least"}


def day(date: Any) -> float:
    """Return a day as a year with its fraction, which is how time is drawn."""
    return date.year + (date.timetuple().tm_yday - 1) / 365.25


def middle(iso: str) -> float:
    """Return the middle of the time that a date, partial or not, may mean."""
    return (day(dates.first(iso)) + day(dates.last(iso))) / 2
