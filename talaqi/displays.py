"""What a cell of a chapter returns: a figure, a table of rows or a ledger of claims, in every language at once.

The notebook stores it once, under a media type of our own, and each edition's page shows its own language. JupyterLab,
which does not know the type, shows the HTML preview.
"""

from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from functools import wraps
from html import escape
from inspect import signature
from typing import Any, TypeVar

from talaqi import config, messages, tables
from talaqi.errors import UserError

MEDIA_TYPE = "application/vnd.talaqi+json"

# Rows that a notebook shows; all of them stand on the page and in the download.
PREVIEWED = 60

Words = dict[str, str]


@dataclass(frozen=True)
class Column:
    """A column of an exhibit's table: its head per language and what it holds.

    The kind is "text", "number", "date", "year", "id", "sources", "row" or "verdict".
    """

    key: str
    title: Words
    kind: str = "text"


@dataclass(frozen=True)
class Display:
    """What every exhibit has: a name (its address), a title, a note, the publications and tables behind it, its rows."""

    name: str
    title: Words
    note: Words
    sources: tuple[str, ...]
    tables: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[dict[str, Any], ...] = field(repr=False)

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> tuple[dict[str, Any], dict[str, Any]]:
        bundle = {"exhibit": type(self).__name__.lower(), **asdict(self)}
        # The mark in the metadata tells the page's renderer that the fallback is ours and must not be stored twice.
        return {MEDIA_TYPE: bundle, "text/html": self.preview(), "text/plain": repr(self)}, {"talaqi": True}

    def preview(self) -> str:
        """Return the exhibit as JupyterLab shows it: in every language, one under the other."""
        return "".join(f'<section dir="{config.direction(lang)}" lang="{lang}">{self._preview(lang)}</section>' for lang in config.languages())

    def _preview(self, language: str) -> str:
        head = "".join(f"<th>{escape(column.title[language])}</th>" for column in self.columns)
        body = "".join(f"<tr>{self._cells(row, language)}</tr>" for row in self.rows[:PREVIEWED])
        return f"<h4>{escape(self.title[language])}</h4><table><tr>{head}</tr>{body}</table>"

    def _cells(self, row: dict[str, Any], language: str) -> str:
        shown = (row.get(column.key) for column in self.columns)
        return "".join(f"<td>{escape(str(cell.get(language, '') if isinstance(cell, dict) else cell))}</td>" for cell in shown)


@dataclass(frozen=True)
class Table(Display):
    """Rows to read. In their home (the data page) each row is an address; elsewhere its first cell links to that."""

    home: bool = False


@dataclass(frozen=True)
class Ledger(Display):
    """Claims with their verdicts, reasons, deciding rows and sources. In their home each has its address, by section."""

    home: bool = False


@dataclass(frozen=True)
class Figure(Display):
    """A drawing and the frame behind it: the wide and the narrow SVG and a PNG fit for a report, per language."""

    subtitle: Words
    alt: Words
    description: Words
    drawings: dict[str, Words] = field(repr=False)
    pngs: Words = field(repr=False)

    def _preview(self, language: str) -> str:
        return f"<h4>{escape(self.title[language])}</h4><p>{escape(self.subtitle[language])}</p>{self.drawings[language]['wide']}"


E_ = TypeVar("E_", bound=Display)


def figure(function: Callable[..., E_]) -> Callable[..., E_]:
    """Let a chapter call an exhibit without its tables: parameters named after tables are filled in with today's."""
    parameters = tuple(signature(function).parameters)

    @wraps(function)
    def shown(*given: Any, **options: Any) -> E_:
        from talaqi.execution import figure_cache

        missing = [name for name in parameters[len(given) :] if name not in options and name in tables.table_names()]

        def made(day: str | None) -> E_:
            return function(*given, **{name: tables.load(day)[name] for name in missing}, **options)

        def drawn() -> E_:
            return made(None) if not config.as_of() else _as_of(made)

        return drawn() if given or options else figure_cache.get_drawing(function.__name__.replace("_", "-"), missing, drawn)

    return shown


def _as_of(made: Callable[[str | None], E_]) -> E_:
    """Return an exhibit from the rows known on the day as of which the book is read or, where that fails, from all rows, with a note that says so."""
    try:
        return made(None)
    except (UserError, LookupError, ValueError):
        # What its title states need not hold on every day, and a day may lack its rows.
        later = made(tables.ALL_ROWS)
        note = {lang: f"{messages.text('known-later-exhibit', lang, date=messages.format_date(config.as_of() or '', lang))} {later.note[lang]}" for lang in config.languages()}
        return replace(later, note=note)
