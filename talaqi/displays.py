"""Displays, which the cells of a chapter return: a figure, a table of rows or a ledger of claims, in all languages.

A notebook stores a display once, under the engine's own media type, and the page of each language shows its part.
JupyterLab, which does not know the type, shows the HTML preview.
"""

from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from functools import wraps
from html import escape
from inspect import signature
from typing import Any, Generic, TypeVar

from talaqi import config, messages, tables
from talaqi.caches import record_reads
from talaqi.errors import UserError

MEDIA_TYPE = "application/vnd.talaqi+json"

# The number of rows that a notebook shows. The page and the download have all of them.
PREVIEWED = 60

# A text by language.
Words = dict[str, str]
# What a cell of a table shows: a text by language, a value that is the same in all, or ids.
Cell = Words | str | int | list[str]
# A row of a display: its cells by the keys of the columns, and its `anchor` and `link`.
Row = dict[str, Any]


@dataclass(frozen=True)
class Column:
    """A column of a display: the key of its cells, its title by language and the kind of its values.

    The kind is that of a field of the data package, or "verdict".
    """

    key: str
    title: Words
    kind: str = "text"


AnyRow = TypeVar("AnyRow")


@dataclass(frozen=True)
class Display(Generic[AnyRow]):
    """A name (the anchor), a title, a note, the sources and tables behind the display, and its rows."""

    name: str
    title: Words
    note: Words
    sources: tuple[str, ...]
    tables: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[AnyRow, ...] = field(repr=False)

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> tuple[Row, dict[str, bool]]:
        bundle = {"display": type(self).__name__.lower(), **asdict(self)}
        # The metadata tells the renderer of pages that the HTML is a preview, which must not be stored twice.
        return {MEDIA_TYPE: bundle, "text/html": self.preview(), "text/plain": repr(self)}, {"talaqi": True}

    def preview(self) -> str:
        """Return the display as JupyterLab shows it: in every language, one under the other."""
        return "".join(
            f'<section dir="{config.direction(lang)}" lang="{lang}">{self._preview(lang)}</section>'
            for lang in config.languages()
        )

    def _preview(self, language: str) -> str:
        head = "".join(f"<th>{escape(column.title[language])}</th>" for column in self.columns)
        body = "".join(f"<tr>{self._cells(row, language)}</tr>" for row in self.rows[:PREVIEWED])
        return f"<h4>{escape(self.title[language])}</h4><table><tr>{head}</tr>{body}</table>"

    def _cells(self, row: AnyRow, language: str) -> str:
        cells = (row.get(column.key) if isinstance(row, dict) else getattr(row, column.key) for column in self.columns)
        texts = (cell.get(language, "") if isinstance(cell, dict) else cell for cell in cells)
        return "".join(f"<td>{escape(str(text))}</td>" for text in texts)


@dataclass(frozen=True)
class Table(Display[Row]):
    """Rows of a table. At home, on the page of the tables, each row has its anchor; elsewhere it links there."""

    home: bool = False


@dataclass(frozen=True)
class Figure(Display[Row]):
    """A drawing and the rows behind it: a wide and a narrow SVG and a PNG for reports, by language."""

    subtitle: Words
    alt: Words
    description: Words
    drawings: dict[str, Words] = field(repr=False)
    pngs: Words = field(repr=False)

    def _preview(self, language: str) -> str:
        title, subtitle = escape(self.title[language]), escape(self.subtitle[language])
        return f"<h4>{title}</h4><p>{subtitle}</p>{self.drawings[language]['wide']}"


AnyDisplay = TypeVar("AnyDisplay", bound=Display[Any])


def figure(function: Callable[..., AnyDisplay]) -> Callable[..., AnyDisplay]:
    """Let a chapter call a figure without its tables: today's go to the parameters of their names, or `tables`."""
    parameters = tuple(signature(function).parameters)

    @wraps(function)
    def draw_figure(*given: Any, **options: Any) -> AnyDisplay:
        from talaqi.execution import figure_cache

        missing = [name for name in parameters[len(given) :] if name not in options]

        def draw_as_of(day: str | None) -> AnyDisplay:
            record_reads([("code", function.__module__)])
            loaded = tables.load(day)
            arguments: dict[str, Any] = {name: loaded[name] for name in missing if name in loaded}
            if "tables" in missing:
                arguments["tables"] = loaded
            return function(*given, **arguments, **options)

        def draw() -> AnyDisplay:
            return _draw_or_use_all_rows(draw_as_of) if config.as_of() else draw_as_of(None)

        return draw() if given or options else figure_cache.find_or_draw(function.__name__.replace("_", "-"), draw)

    return draw_figure


def _draw_or_use_all_rows(draw_as_of: Callable[[str | None], AnyDisplay]) -> AnyDisplay:
    """Return a display of the rows known on the day of the book or, where that fails, of all rows, with a note."""
    try:
        return draw_as_of(None)
    except (UserError, LookupError, ValueError):
        # What its title states need not hold on every day, and a day may lack its rows.
        later, notes = draw_as_of(tables.ALL_ROWS), {}
        for language in config.languages():
            date = messages.format_date(config.as_of() or "", language)
            notes[language] = f"{messages.text('known-later-display', language, date=date)} {later.note[language]}"
        return replace(later, note=notes)
