"""A sheet to draw one figure on, in one language and one width: its words, its axes and what is written on it.

Places are inches. "start" is the side from which the language reads: the left in English, the right in Arabic. Only what
is language is mirrored (titles, value axes, panels, keys); time runs from left to right in both.
"""

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from talaqi import config, dates, messages
from talaqi.figures import figure_messages, marker_styles, typeface
from talaqi.figures.occupied_space import OccupiedSpace
from talaqi.messages import bidi

WIDE, NARROW = 7.5, 3.75
# Plex's own lines stand 1.5 em apart; matplotlib multiplies that.
LINE = 0.87
SIZE = 9.5
# How far the middle of the letters lies under the middle of their line, in em.
OPTICAL = 0.13
# Smaller than this is not read on a page.
SMALLEST = 9.0


class Surface:
    """The sheet of one figure in one language and width."""

    def __init__(self, name: str, language: str, wide: bool, height: float) -> None:
        self.name, self.language, self.wide, self.height = name, language, wide, height
        self.width = WIDE if wide else NARROW
        self.rtl = config.direction(language) == "rtl"
        self.start, self.end = ("right", "left") if self.rtl else ("left", "right")
        self.figure = Figure(figsize=(self.width, height))
        self.room = OccupiedSpace(self.width * 72, height * 72)

    @cached_property
    def renderer(self) -> Any:
        """Return what measures texts, at one dot a point."""
        return FigureCanvasAgg(self.figure).get_renderer()

    def say(self, message: str, **values: object) -> str:
        """Return the figure's own message (`figure-NAME-MESSAGE`) in the language of the sheet."""
        return figure_messages.figure_text(self.name, message, self.language, **values)

    def has(self, message: str) -> bool:
        """Return whether the figure has a message of its own."""
        return figure_messages.has_text(self.name, message, self.language)

    def number(self, value: float, qualifier: str = "exact") -> str:
        """Return a number as a label has it: "209", and "200+" for more than or at least 200."""
        said = messages.format_number(int(value) if float(value).is_integer() else float(value), self.language)
        return f"{said}+" if above(qualifier) else said

    def date(self, iso: str) -> str:
        """Return a date with its month cut short, where the language does so: "17 Dec 2021"."""
        first = dates.first_day(iso)
        short = f"month-short-{first.month}"
        month = messages.text(short, self.language) if messages.has_message(short, self.language) else messages.month_name(first.month, self.language)
        parts = {"year": str(first.year), "month": month, "day": str(first.day), "n": first.day}
        return messages.text(f"date-{dates.precision(iso)}", self.language, **parts)

    def shaped(self, text: str) -> str:
        """Return text in the form that matplotlib draws correctly; raise FontError for a letter that the typeface lacks."""
        typeface.check(text)
        return bidi.text(text, "rtl" if self.rtl else "ltr")

    def extent(self, text: str, **style: Any) -> Bbox:
        """Return the box that a text would fill, in points."""
        probe = Text(0, 0, self.shaped(text), figure=self.figure, **{"size": SIZE, "linespacing": LINE, **style})
        return probe.get_window_extent(self.renderer)

    def wrap(self, text: str, width: float, balanced: bool = False, **style: Any) -> str:
        """Return text broken into lines no wider than so many inches; balanced, they are about as long as each other."""
        space = self.extent("ا ا", **style).width - self.extent("اا", **style).width
        long = [(word, self.extent(word, **style).width + space) for word in text.split(" ")]
        lines = _filled(long, width * 72 + space)
        for percent in range(98, 48, -2) if balanced else ():
            narrower = _filled(long, width * 72 * percent / 100 + space)
            if len(narrower) > len(lines):
                break
            lines = narrower
        return "\n".join(lines)

    def axes(self, start: float, bottom: float, width: float, height: float) -> Axes:
        """Return axes at a place in inches, their values at the start side."""
        left = self.width - start - width if self.rtl else start
        made = self.figure.add_axes((left / self.width, bottom / self.height, width / self.width, height / self.height))
        if self.rtl:
            made.yaxis.tick_right()
        return made

    def paper(self) -> Axes:
        """Return axes over the whole sheet, without a frame, whose data are inches from the start side and from the foot."""
        made = self.figure.add_axes((0, 0, 1, 1))
        made.set_axis_off()
        made.set_xlim((self.width, 0) if self.rtl else (0, self.width))
        made.set_ylim(0, self.height)
        return made

    def time(self, axes: Axes, first: float, last: float, years: Iterable[int]) -> None:
        """Set the axis of time: from left to right in every language."""
        axes.set_xlim(first, last)
        axes.set_xticks(list(years), [str(year) for year in years])

    def values(self, axes: Axes, top: float, ticks: Sequence[float]) -> None:
        """Set the axis of values, from zero, with its numbers at the start side."""
        axes.set_ylim(0, top)
        said = [self.number(tick) for tick in ticks]
        axes.set_yticks(list(ticks), [self.shaped(one) for one in said])
        place = axes.get_window_extent(self.renderer)
        for tick, text in zip(ticks, said, strict=True):
            width, y = self.extent(text, size=SMALLEST).width + 6, place.y0 + place.height * tick / top
            left = place.x1 if self.rtl else place.x0 - width
            self.room.take([(left, y - 6, left + width, y + 6)])

    def text(self, start: float, y: float, text: str, **style: Any) -> Text:
        """Write on the sheet at inches from its start side and from its foot."""
        x = self.width - start if self.rtl else start
        if style.get("va") == "center_baseline":
            y += OPTICAL * style.get("size", SIZE) / 72
        made = self.figure.text(x / self.width, y / self.height, self.shaped(text), **self.styled(style, self.start))
        self.room.take([made.get_window_extent(self.renderer).extents])
        return made

    def footing(self) -> float:
        """Write at the foot what must be read on the drawing itself (the message -on-figure); return the inches it takes."""
        if not self.has("on-figure"):
            return 0.0
        said = self.wrap(self.say("on-figure"), self.width, size=SMALLEST)
        self.text(0, 0.02, said, size=SMALLEST, color=marker_styles.MUTED)
        return 0.03 + self.extent(said, size=SMALLEST).height / 72

    def styled(self, style: dict[str, Any], align: str) -> dict[str, Any]:
        """Return a text's style completed; it may be aligned at "start" or "end"."""
        wanted = {"size": SIZE, "linespacing": LINE, "ha": align, "va": "bottom", **style}
        wanted["ha"] = {"start": self.start, "end": self.end}.get(wanted["ha"], wanted["ha"])
        return {"multialignment": wanted["ha"], **wanted}


def _filled(measured: Sequence[tuple[str, float]], width: float) -> list[str]:
    """Return words, each with its width, in lines of a width."""
    lines: list[list[str]] = [[]]
    left = width
    for word, long in measured:
        if lines[-1] and long > left:
            lines.append([])
            left = width
        lines[-1].append(word)
        left -= long
    return [" ".join(line) for line in lines]


def above(qualifier: str) -> bool:
    """Return whether a qualifier says that the true number is, or may be, higher."""
    return qualifier in {"more-than", "at-least"}
