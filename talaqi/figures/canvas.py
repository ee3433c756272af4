"""Marks on a sheet, labels beside them that keep clear of each other, and keys."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.text import Text

from talaqi import dates
from talaqi.figures import marker_styles
from talaqi.figures.assertions import FigureError
from talaqi.figures.marker_styles import MarkerStyle
from talaqi.figures.surface import SMALLEST, Surface, above

__all__ = ["SIDES", "Canvas", "above", "day", "middle"]

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
# How long the arrow is that says "more than", in points.
ARROW = 13
# How many square points of overlap a label may cost before it moves a point further away.
PATIENCE = 1.5
# How far labels keep from marks, in points.
CLEAR = 1.5


class Canvas(Surface):
    """A sheet that one draws on."""

    def marks(self, axes: Axes, xs: Sequence[float], ys: Sequence[float], look: MarkerStyle, zorder: float = 3) -> None:
        """Draw marks; set the limits of the axes before, so that labels can keep clear of them.

        Raises FigureError for a mark outside of the axes, where it would stand among other things or be cut off.
        """
        if not len(xs):
            return
        self._hold(axes, xs, ys)
        made = axes.scatter(xs, ys, s=look.size**2, marker=look.shape, facecolor=look.fill, edgecolor=look.edge, linewidth=look.line, zorder=zorder, clip_on=False)
        # A diamond is wider than its size.
        half = made.get_paths()[0].get_extents().size * look.size / 2 + look.line / 2 + CLEAR
        self.room.take((x - half[0], y - half[1], x + half[0], y + half[1]) for x, y in _places(axes, xs, ys))

    def _hold(self, axes: Axes, xs: Sequence[float], ys: Sequence[float]) -> None:
        for axis, limits, places in (("across", axes.get_xlim(), xs), ("up", axes.get_ylim(), ys)):
            if beyond := [float(place) for place in places if not min(limits) <= place <= max(limits)]:
                raise FigureError(f"the figure {self.name!r} would draw a mark at {beyond[0]:,g}, where its axis {axis} runs from {min(limits):,g} to {max(limits):,g}: widen it in analysis/figures")

    def more_than(self, axes: Axes, xs: Sequence[float], ys: Sequence[float], color: str) -> None:
        """Draw the short arrow that says "more than" or "at least" above marks."""
        if not len(xs):
            return
        axes.scatter(xs, ys, s=(2 * ARROW) ** 2, marker=marker_styles.ARROW, color=color, linewidth=0, zorder=2.5, clip_on=False)
        self.room.take((x - 2 - CLEAR, y, x + 2 + CLEAR, y + ARROW + CLEAR) for x, y in _places(axes, xs, ys))

    def span(self, axes: Axes, iso: str, y: float, color: str) -> None:
        """Draw a date that is known to the month or the year as the span that it may mean."""
        if len(iso) < 10:
            axes.hlines(float(y), day(dates.first_day(iso)), day(dates.last_day(iso)), color=color, linewidth=1.6, alpha=0.45, zorder=2)

    def label(self, axes: Axes, x: float, y: float, text: str, sides: Iterable[str] = SIDES, gap: float = 5, **style: Any) -> Text:
        """Write beside a point, on the side and at the distance where the text stands clearest of marks and other labels."""
        at = axes.transData.transform((float(x), float(y)))
        tried = [(away, self._beside(at, text, side, away, style)) for away in (gap, 2 * gap, 3 * gap) for side in sides]
        boxes = [one.get_window_extent(self.renderer).extents for _, one in tried]
        costs = self.room.covered(boxes) + [PATIENCE * away for away, _ in tried]
        chosen = int(costs.argmin())
        self.room.take([boxes[chosen]])
        return self.figure.add_artist(tried[chosen][1])

    def _beside(self, at: Sequence[float], text: str, side: str, gap: float, style: dict[str, Any]) -> Text:
        ha, va, dx, dy = SIDES[side]
        look = self.styled({"color": marker_styles.INK, **style, "ha": ha, "va": va}, ha)
        x, y = (at[0] + dx * gap) / (self.width * 72), (at[1] + dy * gap) / (self.height * 72)
        return Text(x, y, self.shaped(text), figure=self.figure, transform=self.figure.transFigure, zorder=6, **look)

    def leader(self, axes: Axes, point: tuple[float, float], to: tuple[float, float]) -> None:
        """Draw the thin line that ties a label to its point, both in the data of the axes."""
        axes.plot(*zip(to, point, strict=True), color=marker_styles.LEADER, linewidth=0.8, zorder=1.5, clip_on=False)

    def key(self, items: Sequence[tuple[MarkerStyle | None, str]], start: float, y: float, width: float = 0.0, step: float = 0.2, **style: Any) -> float:
        """Write words with their marks in reading order, in as many rows as they need; None stands for the arrow.

        `width` is how far a row may run, in inches; 0.01 puts each on a row of its own. Returns the height of the last row.
        """
        style = {"size": SMALLEST, "va": "center_baseline", **style}
        limit, at = start + (width or self.width - start), start
        for look, said in items:
            long = self.extent(said, size=SMALLEST).width / 72
            if at > start and at + 0.16 + long > limit:
                at, y = start, y - step
            self._sample(look, at + 0.06, y)
            self.text(at + 0.16, y, said, **style)
            at += 0.16 + long + 0.2
        return y

    def _sample(self, look: MarkerStyle | None, start: float, y: float) -> None:
        x = self.width - start if self.rtl else start
        self.room.take([(x * 72 - 4, y * 72 - 5, x * 72 + 4, y * 72 + 5)])
        style = {"marker": marker_styles.ARROW, "ms": 26, "mfc": marker_styles.MUTED, "mew": 0}
        if look:
            style = {"marker": look.shape, "ms": look.size, "mfc": look.fill, "mec": look.edge, "mew": look.line}
        lowered = 0 if look else 0.125
        self.figure.add_artist(Line2D([x / self.width], [(y - lowered) / self.height], ls="none", **style))


def _places(axes: Axes, xs: Sequence[float], ys: Sequence[float]) -> Any:
    """Return the places of points on the sheet, in points of type."""
    return axes.transData.transform([(float(x), float(y)) for x, y in zip(xs, ys, strict=True)])


def day(moment: date) -> float:
    """Return a day as a year with its fraction, which is how time is drawn."""
    return moment.year + (moment.timetuple().tm_yday - 1) / 365.25


def middle(iso: str) -> float:
    """Return the middle of the time that a date, partial or not, may mean."""
    return (day(dates.first_day(iso)) + day(dates.last_day(iso))) / 2
