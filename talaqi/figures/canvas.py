"""A canvas on which one figure is drawn, in one language and width: its axes, texts, marks, labels and legend.

Positions are inches. "start" is the side from which the language is read: left in English, right in Arabic. Titles,
value axes, panels and legends are mirrored; time runs from left to right in every language.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import ceil, floor
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg, RendererAgg
from matplotlib.collections import PathCollection
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.markers import MarkerStyle as Marker
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Bbox, IdentityTransform

from talaqi import config, messages
from talaqi.caches import cached
from talaqi.figures import marker_styles, typeface
from talaqi.figures.assertions import FigureError
from talaqi.figures.marker_styles import MarkerStyle
from talaqi.figures.occupied_space import Box, distance_to_box, free_stretches, measure_overlaps
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
# The distance that labels keep from other words beside them, in points, and the part of their height, in em, that is
# empty above and below their letters.
WORD_SPACE, LINE_SPARE = 4.0, 0.12
# The overlap, in square points, at which a label that may be left out is left out.
TOLERANCE = 1.0
# Labels may move away from their point in steps of so many points; from the second distance on a line connects them.
STEP, LEADER_FROM = 6.0, 16.0
# The overlap, in square points, as which a place counts where the line of one label crosses the words of another.
CROSSING = 60.0
# How much more an overlap with words counts, and the space around words that lines of labels keep, in points.
WORD_WEIGHT, LINE_MARGIN = 4.0, np.array((0.0, -3.0, 0.0, 3.0))
# The overlap as which it counts where a number seems that of another mark, and the difference in height, in points, up
# to which marks have one value.
MISTAKEN, SAME_HEIGHT = 150.0, 0.5
# So often labels that are placed together are each placed anew, given the others.
ROUNDS = 3
# The least distance between the labels of an axis, in inches: years, and values.
YEAR_SPACING, VALUE_SPACING = 0.6, 0.5
# The least distance of the middle of a year from the edge of the canvas, in inches.
LEAST_EDGE = 0.17
# The distance that grid lines keep from words, beside them and above and below, in points.
GRID_CLEARANCE_X, GRID_CLEARANCE_Y = 2.5, 2.0


@dataclass(frozen=True)
class Label:
    """A text beside a point of axes.

    It is tried on each of `sides` (keys of SIDES), at one, two and three times the `gap`, and then further away, up to
    `reach`; both are points. An `optional` label is left out where it would touch something; without a reach, it must
    stand close to its point, at once or one and a half times the gap. A `number` keeps nearer to its mark than to marks
    of other values, of which it would seem to be the number. `style` is that of texts.
    """

    x: float
    y: float
    text: str
    sides: Sequence[str] = tuple(SIDES)
    gap: float = 5
    reach: float = 0
    optional: bool = False
    number: bool = False
    style: dict[str, Any] = field(default_factory=dict)

    @property
    def distances(self) -> list[float]:
        """Return the distances at which the label is tried."""
        if self.optional and not self.reach:
            return [self.gap, 1.5 * self.gap]
        near = [self.gap, 2 * self.gap, 3 * self.gap]
        return [*near, *map(float, np.arange(near[-1] + STEP, self.reach + 1, STEP))]


@dataclass(frozen=True)
class _Candidate:
    """A place of a label: its anchor and box in points, its distance from the point, and its side."""

    anchor: tuple[float, float]
    box: Box
    distance: float
    side: str


@cached
def _measure_shaped(text: str, properties: tuple[tuple[str, Any], ...]) -> Bbox:
    """Return the box of a text that is shaped already, in points; most words are measured for several canvases."""
    figure, renderer = _measuring_figure()
    return Text(0, 0, text, figure=figure, **dict(properties)).get_window_extent(renderer)


@cached
def _measuring_figure() -> tuple[Figure, RendererAgg]:
    """Return a figure on which texts are measured, and what measures them, at one dot a point."""
    figure = Figure(figsize=(1, 1), dpi=72)
    return figure, FigureCanvasAgg(figure).get_renderer()


def _add_markers(
    axes: Axes, xs: Sequence[float], ys: Sequence[float], shape: str | Path, size: float, **style: Any
) -> Path:
    """Add a shape, of a size in points, at points of axes; return its path.

    `Axes.scatter` does the same and takes far longer: it looks at units, and at the limits that the data would need.
    """
    marker = Marker(shape)
    path = marker.get_path().transformed(marker.get_transform())
    offsets = np.column_stack([xs, ys])
    collection = PathCollection(
        (path,), (size**2,), offsets=offsets, offset_transform=axes.transData, clip_on=False, **style
    )
    collection.set_transform(IdentityTransform())
    axes.add_collection(collection, autolim=False)
    return path


class Canvas:
    """The canvas of one figure in one language and width; `height` is in inches."""

    def __init__(self, name: str, language: str, wide: bool, height: float) -> None:
        self.name, self.language, self.wide, self.height = name, language, wide, height
        self.width = WIDE if wide else NARROW
        self.rtl = config.direction(language) == "rtl"
        self.start_side, self.end_side = ("right", "left") if self.rtl else ("left", "right")
        self.figure = Figure(figsize=(self.width, height))
        # The counterpart on a dark page of each colour that may be drawn.
        self.dark = {light.lower(): dark for light, dark in marker_styles.DARK.items()}
        # The boxes of marks and texts, of which labels keep clear, and those of texts alone, which no line crosses.
        self.occupied: list[Box] = []
        self.words: list[Box] = []
        # The boxes of marks, with the height of the point that each marks.
        self.marks: list[tuple[float, Box]] = []

    @cached_property
    def renderer(self) -> RendererAgg:
        """Return the renderer that measures texts, at one dot a point."""
        return FigureCanvasAgg(self.figure).get_renderer()

    def format_message(self, message: str, **values: object) -> str:
        """Return a message of the figure (`figure-NAME-MESSAGE`) in the language of the canvas."""
        return messages.text(f"figure-{self.name}-{message}", self.language, **values)

    def format_number(self, value: float, qualifier: str = "exact") -> str:
        """Return a number as a label shows it: "209", "≈209" for about, and "209+" for more than or at least 209."""
        number = messages.format_number(int(value) if float(value).is_integer() else float(value), self.language)
        return f"{'≈' if qualifier == 'about' else ''}{number}{'+' if is_lower_bound(qualifier) else ''}"

    def add_color(self, light: str, dark: str) -> str:
        """Return a colour of the figure's own, `light`, which is shown as `dark` on a dark page; both are #rrggbb."""
        if self.dark.setdefault(light.lower(), dark) != dark:
            raise FigureError(f"the figure {self.name!r} shows {light} on a dark page as {dark} and as another colour")
        return light

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
        properties = (("size", SIZE), ("linespacing", LINE_SPACING), *sorted(style.items()))
        return _measure_shaped(self.shape_text(text), properties)

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
        self.words.append(self.occupied[-1])
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

    def set_time_axis(self, axes: Axes, first: float, last: float, spacing: float = YEAR_SPACING) -> None:
        """Set the limits of an axis of time, in years, and label years at least a spacing in inches apart.

        The axis runs from left to right in every language.
        """
        axes.set_xlim(first, last)
        years = self.list_years(axes, range(ceil(first), floor(last) + 1), spacing)
        axes.set_xticks(years, [str(year) for year in years])

    def list_years(
        self, axes: Axes, years: Iterable[int], spacing: float = YEAR_SPACING, offset: float = 0.0
    ) -> list[int]:
        """Return those of the years whose labels have space on the axis of time: all, every second, fifth or tenth.

        `offset` is the distance of a label from the start of its year, in years.
        """
        first, last = axes.get_xlim()
        year_width = axes.get_position().width * self.width / (last - first)
        step = next((step for step in (1, 2, 5, 10, 20) if step * year_width >= spacing), 50)
        left = axes.get_position().x0 * self.width
        # A label at the edge of the canvas would be cut off.
        return [
            year
            for year in years
            if year % step == 0 and LEAST_EDGE <= left + (year + offset - first) * year_width <= self.width - LEAST_EDGE
        ]

    def set_value_axis(self, axes: Axes, top: float, spacing: float = VALUE_SPACING) -> None:
        """Set the limits of an axis of values, from zero, and label round numbers at least a spacing in inches apart.

        The labels stand at the start side.
        """
        axes.set_ylim(0, top)
        box = axes.get_window_extent(self.renderer)
        step = _round_step(top * spacing * 72 / box.height)
        ticks = range(0, floor(top) + 1, step)
        labels = [self.format_number(tick) for tick in ticks]
        axes.set_yticks(list(ticks), [self.shape_text(label) for label in labels])
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
                    f"{min(limits):,g} to {max(limits):,g}: set its limits from the rows that are drawn"
                )
        colors = {"facecolor": style.fill, "edgecolor": style.edge, "linewidth": style.edge_width}
        path = _add_markers(axes, xs, ys, style.shape, style.size, zorder=zorder, **colors)
        # A diamond is wider than its size.
        extents = np.asarray(path.get_extents().size)
        half = extents * style.size / 2 + style.edge_width / 2 + CLEARANCE
        points = _transform_points(axes, xs, ys)
        boxes = [(x - half[0], y - half[1], x + half[0], y + half[1]) for x, y in points]
        self.occupied.extend(boxes)
        self.marks.extend((float(y), box) for (_, y), box in zip(points, boxes, strict=True))

    def draw_more_than(self, axes: Axes, xs: Sequence[float], ys: Sequence[float], color: str) -> None:
        """Draw above marks the short arrow that means "more than" or "at least"."""
        if not len(xs):
            return
        _add_markers(axes, xs, ys, marker_styles.ARROW, 2 * ARROW_LENGTH, zorder=2.5, color=color, linewidth=0)
        points = _transform_points(axes, xs, ys)
        boxes = [(x - 2 - CLEARANCE, y, x + 2 + CLEARANCE, y + ARROW_LENGTH + CLEARANCE) for x, y in points]
        self.occupied.extend(boxes)
        self.marks.extend((float(y), box) for (_, y), box in zip(points, boxes, strict=True))

    def find_axes_box(self, axes: Axes, margin: float = 0) -> Box:
        """Return the box of axes in points, wider by a margin on all sides but the lower one."""
        left, bottom, right, top = axes.get_window_extent(self.renderer).extents
        return left - margin, bottom, right + margin, top + margin

    def occupy_line(self, axes: Axes, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Let labels keep clear of a line between two points of axes."""
        ends = axes.transData.transform([start, end])
        self.occupied.extend((x - 1, y - 1, x + 1, y + 1) for x, y in _points_between(*ends))

    def place_label(
        self,
        axes: Axes,
        x: float,
        y: float,
        text: str,
        sides: Sequence[str] = tuple(SIDES),
        gap: float = 5,
        **style: Any,
    ) -> Text:
        """Write beside a point, on the side and at the distance where the text is clearest of marks and words."""
        (label,) = self.place_labels(axes, [Label(float(x), float(y), text, sides, gap, style=style)])
        assert label
        return label

    def place_labels(self, axes: Axes, labels: Sequence[Label], within: Box | None = None) -> list[Text | None]:
        """Write labels, the first ones first, where each is clearest of marks, words and the others.

        `within` is the box, in points, that they should not leave: the canvas, if none is given. A label that had to
        move away is connected with its point by a line. Returns None for each label that was left out.
        """
        canvas = (0.0, 0.0, self.width * 72, self.height * 72)
        candidates = [self._list_candidates(axes, label) for label in labels]
        chosen: list[_Candidate | None] = [None] * len(labels)
        for _ in range(ROUNDS):
            before = list(chosen)
            for index, label in enumerate(labels):
                others = [place for other, place in enumerate(chosen) if other != index and place]
                chosen[index] = self._choose(label, candidates[index], others, within or canvas)
            if chosen == before:
                break
        return [
            self._write_label(axes, label, place) if place else None
            for label, place in zip(labels, chosen, strict=True)
        ]

    def _list_candidates(self, axes: Axes, label: Label) -> list[_Candidate]:
        x, y = axes.transData.transform((label.x, label.y))
        measured = self.measure_text(label.text, **label.style)
        spare = LINE_SPARE * label.style.get("size", SIZE)
        candidates = []
        for distance in label.distances:
            for side in label.sides:
                ha, va, dx, dy = SIDES[side]
                anchor = (x + dx * distance, y + dy * distance)
                left = anchor[0] - measured.width * {"left": 0.0, "center": 0.5, "right": 1.0}[ha]
                bottom = anchor[1] - measured.height * {"bottom": 0.0, "center": 0.5, "top": 1.0}[va]
                box = (left, bottom + spare, left + measured.width, bottom + measured.height - spare)
                candidates.append(_Candidate(anchor, box, distance, side))
        return candidates

    def _choose(
        self, label: Label, candidates: list[_Candidate], others: list[_Candidate], within: Box
    ) -> _Candidate | None:
        """Return the best place of a label given those of others; None for one that may be left out and has none."""
        words = [*self.words, *(_widen(other.box) for other in others)]
        occupied = [*self.occupied, *(_widen(other.box) for other in others)]
        boxes = [candidate.box for candidate in candidates]
        # Words over words are worse than words over the space around a mark.
        overlaps = measure_overlaps(boxes, occupied, within) + WORD_WEIGHT * measure_overlaps(boxes, words, within)
        overlaps += [CROSSING * self._count_crossings(label, candidate, words) for candidate in candidates]
        if label.number:
            overlaps += [MISTAKEN * self._seems_of_other(label, candidate) for candidate in candidates]
        if label.optional:
            overlaps = np.where(overlaps > TOLERANCE, np.inf, overlaps)
        costs = overlaps + [DISTANCE_COST * candidate.distance for candidate in candidates]
        return candidates[int(costs.argmin())] if np.isfinite(costs).any() else None

    def _seems_of_other(self, label: Label, candidate: _Candidate) -> bool:
        """Return whether a number without a line to its mark would stand nearer to a mark of another value."""
        if label.reach and candidate.distance >= LEADER_FROM:
            return False
        _, _, _, dy = SIDES[candidate.side]
        height = candidate.anchor[1] - dy * candidate.distance
        middle = ((candidate.box[0] + candidate.box[2]) / 2, (candidate.box[1] + candidate.box[3]) / 2)
        distances: dict[bool, float] = {True: np.inf, False: np.inf}
        for mark_height, box in self.marks:
            is_own = abs(mark_height - height) < SAME_HEIGHT
            distances[is_own] = min(distances[is_own], distance_to_box(middle, box))
        return distances[False] < distances[True]

    def _count_crossings(self, label: Label, candidate: _Candidate, words: list[Box]) -> int:
        """Return at how many points the line between a label and its point would run through words."""
        if candidate.distance < LEADER_FROM or not words:
            return 0
        _, _, dx, dy = SIDES[candidate.side]
        point = np.subtract(candidate.anchor, np.multiply((dx, dy), candidate.distance))
        points, boxes = _points_between(point, np.asarray(candidate.anchor)), np.asarray(words) + LINE_MARGIN
        is_inside = (points[:, None, :] > boxes[None, :, :2]) & (points[:, None, :] < boxes[None, :, 2:])
        return int(is_inside.all(axis=2).any(axis=1).sum())

    def _write_label(self, axes: Axes, label: Label, place: _Candidate) -> Text:
        ha, va, _, _ = SIDES[place.side]
        properties = self._complete_style({"color": marker_styles.INK, **label.style, "ha": ha, "va": va}, ha)
        x, y = place.anchor[0] / (self.width * 72), place.anchor[1] / (self.height * 72)
        transform = self.figure.transFigure
        text = self.shape_text(label.text)
        artist = Text(x, y, text, figure=self.figure, transform=transform, zorder=6, **properties)
        self.figure.add_artist(artist)
        self.occupied.append(_widen(place.box))
        self.words.append(_widen(place.box))
        if label.reach and place.distance >= LEADER_FROM:
            end = axes.transData.inverted().transform(place.anchor)
            self.draw_leader(axes, (label.x, label.y), (float(end[0]), float(end[1])))
        return artist

    def draw_leader(self, axes: Axes, point: tuple[float, float], label: tuple[float, float]) -> None:
        """Draw the thin line that connects a label with its point, both in the data of the axes."""
        self.occupy_line(axes, point, label)
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


def _widen(box: Box) -> Box:
    """Return the box of words with the space beside them that other words keep."""
    left, bottom, right, top = box
    return left - WORD_SPACE, bottom, right + WORD_SPACE, top


def _round_step(least: float) -> int:
    """Return the first of 1, 2, 5, 10, 20, 50 and so on that is not less than a number."""
    power = 1
    while True:
        for step in (power, 2 * power, 5 * power):
            if step >= least:
                return step
        power *= 10


def _points_between(start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Return points on the line between two points, two points of type apart."""
    count = int(np.hypot(*(end - start)) // 2) + 2
    return start + (end - start) * np.linspace(0, 1, count)[:, None]


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
