"""Draw a figure in every language and width, say its words, and hand it to the page with the rows behind it."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import matplotlib
import pandas as pd

from talaqi import config, messages
from talaqi.caches import cached
from talaqi.displays import Column, Figure
from talaqi.figures import line_gaps, png, svg, typeface
from talaqi.figures.assertions import FigureError
from talaqi.figures.canvas import Canvas
from talaqi.figures.figure_messages import figure_text
from talaqi.tables import source_columns, table_display

STYLE = Path(__file__).with_name("book.mplstyle")
LONGEST_ALT = 300
# Less room than this at the foot, in inches, is not seen.
TRIMMED = 0.05
SAID = ("title", "subtitle", "note", "alt", "description")


def build_figure(
    name: str,
    frame: pd.DataFrame,
    draw: Callable[[Canvas], float | None],
    heights: tuple[float, float],
    says: Callable[[str], dict[str, object]],
    table: str,
    columns: str,
    tables: tuple[str, ...] = (),
    added: Sequence[tuple[Column, pd.Series]] = (),
) -> Figure:
    """Return a figure: its drawings, words and data table.

    `frame` holds the rows of `table` that are drawn and `columns` those of its columns that the reader sees; `heights` are
    inches of the wide and the narrow drawing, of which `draw` may say how many it has left at the foot; `says(language)` gives the values of the messages figure-NAME-title, -subtitle,
    -note, -alt and -description; `tables` names further tables that were read; `added` are computed columns, each with its values by row.
    """
    shown, cells = _table(table, frame, columns, added)
    read = (table, *tables)
    said = {language: _said(name, language, says(language)) for language in config.languages()}
    made = {language: _written(name, language, draw, heights, text, _source(frame, read, language)) for language, text in said.items()}
    drawings, pngs = ({language: parts[place] for language, parts in made.items()} for place in (0, 1))
    by_kind = {kind: {language: text[kind] for language, text in said.items()} for kind in SAID}
    return Figure(name=name, **by_kind, sources=sources(frame), tables=read, columns=shown, rows=cells, drawings=drawings, pngs=pngs)


def _written(name: str, language: str, draw: Callable[[Canvas], float | None], heights: tuple[float, float], text: dict[str, str], source: str) -> tuple[dict[str, str], str]:
    """Return the two drawings of a language as SVG, and the image to take away."""
    sheets = [draw_canvas(name, language, draw, wide, height) for wide, height in zip((True, False), heights, strict=True)]
    with book_style():
        shapes = {shape: svg.render_svg(sheet, text["title"], text["alt"]) for shape, sheet in zip(("wide", "narrow"), sheets, strict=True)}
        return shapes, png.render_png(sheets[0], text["title"], text["subtitle"], (text["note"], source))


def _table(table: str, frame: pd.DataFrame, columns: str, added: Sequence[tuple[Column, pd.Series]]) -> tuple[tuple[Column, ...], tuple[dict[str, Any], ...]]:
    shown, cells = table_display.display_rows(table, frame, columns)
    # Plain numbers, not numpy's: the notebook keeps them as JSON.
    plain = [(column.key, dict(zip(values.index, values.tolist(), strict=True))) for column, values in added]
    computed = [{key: values[row] for key, values in plain} for row in frame.index]
    return (*shown, *(column for column, _ in added)), tuple({**cell, **more} for cell, more in zip(cells, computed, strict=True))


def draw_canvas(name: str, language: str, draw: Callable[[Canvas], float | None], wide: bool, height: float) -> Canvas:
    """Return a sheet with the figure on it, without the room that its drawing says it has left at the foot, in inches."""
    with book_style():
        canvas = Canvas(name, language, wide, height)
        left = draw(canvas) or 0
        if left >= TRIMMED:
            canvas = Canvas(name, language, wide, round(height - left, 2))
            draw(canvas)
        line_gaps.draw_grid(canvas)
    return canvas


@cached
def _parameters() -> Any:
    typeface.register()
    return matplotlib.rc_params_from_file(STYLE, use_default_template=False)


@contextmanager
def book_style() -> Iterator[None]:
    """Draw in the book's style within the block."""
    with matplotlib.rc_context(_parameters()):
        yield


def _said(name: str, language: str, values: dict[str, object]) -> dict[str, str]:
    said = {kind: figure_text(name, kind, language, **values) for kind in SAID}
    if len(said["alt"]) > LONGEST_ALT:
        raise FigureError(f"figure-{name}-alt in the messages of {language} comes to {len(said['alt'])} characters: shorten it to {LONGEST_ALT}, screen readers cut the rest")
    return said


def sources(frame: pd.DataFrame) -> tuple[str, ...]:
    """Return the publications that rows rest on, in the order of the rows, none twice."""
    cells = (cell for column in source_columns() if column in frame for cell in frame[column])
    return tuple(dict.fromkeys(source for cell in cells for source in cell.split()))


def _source(frame: pd.DataFrame, read: tuple[str, ...], language: str) -> str:
    behind, book = len(sources(frame)), config.book_settings()
    return messages.text(
        "figure-source",
        language,
        tables=messages.join_list((f"{table}.csv" for table in read), language),
        publications=messages.count_noun(behind, "publication", language),
        book=config.title(language),
        edition=str(book["edition"]),
    )
