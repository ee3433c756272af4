"""A canvas on which one figure is drawn, in one language and width: its axes, texts, marks, labels and legend.

Positions are inches. "start" is the side from which the language is read: left in English, right in Arabic. Titles,
value axes, panels and legends are mirrored; time runs from left to right in every language.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg, RendererAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from talaqi import config, messages
from talaqi.figures import marker_styles, typeface
from talaqi.figures.assertions import FigureError
from talaqi.figures.marker_styles import MarkerStyle
from talaqi.figures.occupied_space import Box, free_stretches, measure_overlaps
from talaqi.messages import bidi

# Widths in inches: a page, and the screen of a phone.
WIDE, NARROW = 7.5, 3.75
SIZE = 9.5
# The smallest size that is read on a page, in points.
SMALLEST = 9.0
# The typeface's own lines are 1.5 em apart; matplotlib multiplies that.
LINE_SPACING = 0.87
# The middle of the letters lies this far below the middle of their line, in em.
OPTICAL_SHIFT = 0.13
# For each side of a point: the alignment of a label there, and the direction in which it moves away.
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
ARROW_LENGTH = 13
# The overlap, in square points, that a label accepts before it moves a point further away.
DISTANCE_COST = 1.5
# The distance that labels keep from marks, in points.
CLEARANCE = 1.5
# The distance that grid lines keep from words, beside them and above and below, in points.
GRID_CLEARANCE_X, GRID_CLEARANCE_Y = 2.5, 2.0


class Canvas:
    """The canvas of one figure in one language and width; `height` is in inches."""

    def __init__(self, name: str, language: str, wide: bool, height: float) -> None:
        self.name, self.language, self.wide, self.height = name, language, wide, height
        self.width = WIDE if wide else NARROW
        self.rtl = config.direction(language) == "rtl"
        self.start_side, self.end_side = ("right", "left") if self.rtl else ("left", "right")
        self.figure = Figure(figsize=(self.width, height))
        # The boxes of marks and texts, of which labels keep clear.
        self.occupied: list[Box] = []

    @cached_property
    def renderer(self) -> RendererAgg:
        """Return the renderer that measures texts, at one dot a point."""
        return FigureCanvasAgg(self.figure).get_renderer()

    def format_message(self, message: str, **values: object) -> str:
        """Return a message of the figure (`figure-NAME-MESSAGE`) in the language of the canvas."""
        return messages.text(f"figure-{self.name}-{message}", self.language, **values)

    def format_number(self, value: float, qualifier: str = "exact") -> str:
        """Return a number as a label shows it: "209", and "200+" for more than or at least 200."""
        number = messages.format_number(int(value) if float(value).is_integer() else float(value), self.language)
        return f"{number}+" if is_lower_bound(qualifier) else number

    def shape_text(self, text: str) -> str:
        """Return text in the form that matplotlib draws; raise FontError for a letter that the typeface lacks."""
        typeface.check_letters(text)
        return bidi.text(text, "rtl" if self.rtl else "ltr")

    def _complete_style(self, style: dict[str, Any], align: str) -> dict[str, Any]:
        """Return the style of a text with all properties; its `ha` may be "start" or "end"."""
        complete: dict[str, Any] = {"size": SIZE, "linespacing": LINE_SPACING, "ha": align, "va": "bottom", **style}
        complete["ha"] = {"start": self.start_side, "end": self.end_side}.get(complete["ha"], complete["ha"])
        return {"multialignment": complete["ha"], **complete}

    def measure_text(self, text: str, **style: Any) -> Bbox:
        """Return the box that a text would fill, in points."""
        properties: dict[str, Any] = {"size": SIZE, "linespacing": LINE_SPACING, **style}
        return Text(0, 0, self.shape_text(text), figure=self.figure, **properties).get_window_extent(self.renderer)

    def wrap_text(self, text: str, width: float, balanced: bool = False, **style: Any) -> str:
        """Return text broken into lines of at most a width in inches; balanced lines are about equally long."""
        space = self.measure_text("ا ا", **style).width - self.measure_text("اا", **style).width
        words = [(word, self.measure_text(word, **style).width + space) for word in text.split(" ")]
        lines = _fill_lines(words, width * 72 + space)
        for percent in range(98, 48, -2) if balanced else ():
            narrower = _fill_lines(words, width * 72 * percent / 100 + space)
            if len(narrower) > len(lines):
                break
            lines = narrower
        return "\n".join(lines)

    def write_text(self, start: float, y: float, text: str, **style: Any) -> Text:
        """Write text at inches from the start side and from the bottom of the canvas."""
        x = self.width - start if self.rtl else start
        if style.get("va") == "center_baseline":
            y += OPTICAL_SHIFT * style.get("size", SIZE) / 72
        properties = self._complete_style(style, self.start_side)
        artist = self.figure.text(x / self.width, y / self.height, self.shape_text(text), **properties)
        self.occupied.append(artist.get_window_extent(self.renderer).extents)
        return artist

    def add_axes(self, start: float, bottom: float, width: float, height: float) -> Axes:
        """Return axes at a position in inches, with their values at the start side."""
        left = self.width - start - width if self.rtl else start
        box = (left / self.width, bottom / self.height, width / self.width, height / self.height)
        axes = self.figure.add_axes(box)
        if self.rtl:
            axes.yaxis.tick_right()
        return axes

    def add_full_axes(self) -> Axes:
        """Return axes over the whole canvas, without a frame, whose data are inches from the start side and bottom."""
        axes = self.figure.add_axes((0, 0, 1, 1))
        axes.set_axis_off()
        axes.set_xlim((self.width, 0) if self.rtl else (0, self.width))
        axes.set_ylim(0, self.height)
        return axes

    def set_time_axis(self, axes: Axes, first: float, last: float, years: Iterable[int]) -> None:
        """Set the limits of an axis of time, in years, and label some years; it runs from left to right."""
        axes.set_xlim(first, last)
        axes.set_xticks(list(years), [str(year) for year in years])

    def set_value_axis(self, axes: Axes, top: float, ticks: Sequence[float]) -> None:
        """Set the limits of an axis of values, from zero, and label the ticks at the start side."""
        axes.set_ylim(0, top)
        labels = [self.format_number(tick) for tick in ticks]
        axes.set_yticks(list(ticks), [self.shape_text(label) for label in labels])
        box = axes.get_window_extent(self.renderer)
        for tick, label in zip(ticks, labels, strict=True):
            width, y = self.measure_text(label, size=SMALLEST).width + 6, box.y0 + box.height * tick / top
            left = box.x1 if self.rtl else box.x0 - width
            self.occupied.append((left, y - 6, left + width, y + 6))

    def draw_marks(
        self, axes: Axes, xs: Sequence[float], ys: Sequence[float], style: MarkerStyle, zorder: float = 3
    ) -> None:
        """Draw marks; set the limits of the axes before, so that labels can keep clear of the marks.

        Raises FigureError for a mark outside of the axes, where it would be cut off or stand among other things.
        """
        if not len(xs):
            return
        for axis, limits, values in (("across", axes.get_xlim(), xs), ("up", axes.get_ylim(), ys)):
            if outside := [float(value) for value in values if not min(limits) <= value <= max(limits)]:
                raise FigureError(
                    f"the figure {self.name!r} would draw a mark at {outside[0]:,g}, where its axis {axis} runs from "
                    f"{min(limits):,g} to {max(limits):,g}: widen it in analysis/figures"
                )
        artist = axes.scatter(xs, ys, s=style.size**2, marker=style.shape, zorder=zorder, clip_on=False)
        artist.set(facecolor=style.fill, edgecolor=style.edge, linewidth=style.edge_width)
        # A diamond is wider than its size.
        extents = np.asarray(artist.get_paths()[0].get_extents().size)
        half = extents * style.size / 2 + style.edge_width / 2 + CLEARANCE
        points = _transform_points(axes, xs, ys)
        self.occupied.extend((x - half[0], y - half[1], x + half[0], y + half[1]) for x, y in points)

    def draw_more_than(self, axes: Axes, xs: Sequence[float], ys: Sequence[float], color: str) -> None:
        """Draw above marks the short arrow that means "more than" or "at least"."""
        if not len(xs):
            return
        size, marker = (2 * ARROW_LENGTH) ** 2, marker_styles.ARROW
        axes.scatter(xs, ys, s=size, marker=marker, color=color, linewidth=0, zorder=2.5, clip_on=False)
        points = _transform_points(axes, xs, ys)
        self.occupied.extend((x - 2 - CLEARANCE, y, x + 2 + CLEARANCE, y + ARROW_LENGTH + CLEARANCE) for x, y in points)

    def place_label(
        self, axes: Axes, x: float, y: float, text: str, sides: Iterable[str] = SIDES, gap: float = 5, **style: Any
    ) -> Text:
        """Write beside a point, on the side and at the distance where the text is clearest of marks and other labels.

        The text is tried on each of `sides` (keys of SIDES), at one, two and three times the `gap`, in points.
        """
        point = axes.transData.transform((float(x), float(y)))
        candidates = [(distance, side) for distance in (gap, 2 * gap, 3 * gap) for side in sides]
        labels = [self._make_label(point, text, side, distance, style) for distance, side in candidates]
        boxes = [label.get_window_extent(self.renderer).extents for label in labels]
        overlaps = measure_overlaps(boxes, self.occupied, (0.0, 0.0, self.width * 72, self.height * 72))
        best = int((overlaps + [DISTANCE_COST * distance for distance, _ in candidates]).argmin())
        self.occupied.append(boxes[best])
        self.figure.add_artist(labels[best])
        return labels[best]

    def _make_label(self, point: np.ndarray, text: str, side: str, gap: float, style: dict[str, Any]) -> Text:
        ha, va, dx, dy = SIDES[side]
        properties = self._complete_style({"color": marker_styles.INK, **style, "ha": ha, "va": va}, ha)
        x, y = (point[0] + dx * gap) / (self.width * 72), (point[1] + dy * gap) / (self.height * 72)
        transform = self.figure.transFigure
        return Text(x, y, self.shape_text(text), figure=self.figure, transform=transform, zorder=6, **properties)

    def draw_leader(self, axes: Axes, point: tuple[float, float], label: tuple[float, float]) -> None:
        """Draw the thin line that connects a label with its point, both in the data of the axes."""
        ends = zip(label, point, strict=True)
        axes.plot(*ends, color=marker_styles.LEADER, linewidth=0.8, zorder=1.5, clip_on=False)

    def draw_legend(
        self, entries: Sequence[tuple[MarkerStyle | None, str]], start: float, y: float, width: float = 0.0
    ) -> float:
        """Write texts beside their marks, in as many rows as needed, and return the y position of the last row.

        `width` is that of a row, in inches; 0.01 puts each entry on its own row. A style of None stands for the arrow.
        """
        limit, position = start + (width or self.width - start), start
        for style, text in entries:
            text_width = self.measure_text(text, size=SMALLEST).width / 72
            if position > start and position + 0.16 + text_width > limit:
                position, y = start, y - 0.2
            x = self.width - position - 0.06 if self.rtl else position + 0.06
            self.occupied.append((x * 72 - 4, y * 72 - 5, x * 72 + 4, y * 72 + 5))
            # The arrow starts above its mark; it is lowered to stand beside its text.
            mark_y = y if style else y - 0.125
            style = style or MarkerStyle(marker_styles.ARROW, 26, "none", marker_styles.MUTED)
            mark = Line2D([x / self.width], [mark_y / self.height], linestyle="none", marker=style.shape)
            mark.set(markersize=style.size, markeredgewidth=style.edge_width)
            mark.set(markerfacecolor=style.fill, markeredgecolor=style.edge)
            self.figure.add_artist(mark)
            self.write_text(position + 0.16, y, text, size=SMALLEST, va="center_baseline")
            position += 0.16 + text_width + 0.2
        return y

    def find_letter_boxes(self) -> Iterator[Box]:
        """Yield the box of each text's letters, in points, without the space that the typeface has above and below."""
        for artist in (*self.figure.texts, *self.figure.artists):
            # Marks of a legend are artists too.
            if isinstance(artist, Text):
                box, spare = artist.get_window_extent(self.renderer), 0.2 * float(artist.get_fontsize())
                yield box.x0, box.y0 + spare, box.x1, box.y1 - spare

    def draw_grid(self) -> None:
        """Replace the horizontal grid lines of all axes by lines with gaps at words, which they would strike out."""
        letters = list(self.find_letter_boxes())
        for axes in self.figure.axes:
            lines = axes.get_ygridlines() if axes.axison else []
            ticks = [float(np.ravel(line.get_ydata())[0]) for line in lines if line.get_visible()]
            if not ticks:
                continue
            (start, bottom), (end, top) = axes.transAxes.transform([(0, 0), (1, 1)])
            axes.grid(axis="y", visible=False)
            for tick in ticks:
                y = axes.transData.transform((0, tick))[1]
                occupied = [
                    (left - GRID_CLEARANCE_X, right + GRID_CLEARANCE_X)
                    for left, low, right, high in letters
                    if low - GRID_CLEARANCE_Y < y < high + GRID_CLEARANCE_Y
                ]
                pieces = [(left, right, np.nan) for left, right in free_stretches(start, end, occupied)]
                xs = (np.ravel(pieces) - start) / (end - start)
                ys = np.full_like(xs, (y - bottom) / (top - bottom))
                axes.plot(xs, ys, transform=axes.transAxes, color=marker_styles.GRID, linewidth=0.8, zorder=0.5)


def _transform_points(axes: Axes, xs: Sequence[float], ys: Sequence[float]) -> np.ndarray:
    """Return the positions of points on the canvas, in points of type."""
    return axes.transData.transform([(float(x), float(y)) for x, y in zip(xs, ys, strict=True)])


def _fill_lines(words: Sequence[tuple[str, float]], width: float) -> list[str]:
    """Return words, each with its width, as lines of at most a width."""
    lines: list[list[str]] = [[]]
    remaining = width
    for word, word_width in words:
        if lines[-1] and word_width > remaining:
            lines.append([])
            remaining = width
        lines[-1].append(word)
        remaining -= word_width
    return [" ".join(line) for line in lines]


def is_lower_bound(qualifier: str) -> bool:
    """Return whether a qualifier says that the true number is, or may be, higher."""
    return qualifier in {"more-than", "at-least"}
