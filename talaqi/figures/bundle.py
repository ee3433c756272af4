"""Build a figure: its drawings in every language and width, its texts, and the table of the rows that it draws."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

import matplotlib
import pandas as pd

from talaqi import config, messages
from talaqi.caches import record_reads
from talaqi.displays import Column, Figure
from talaqi.editions import current_edition
from talaqi.figures import rendering, typeface
from talaqi.figures.assertions import FigureError
from talaqi.figures.canvas import Canvas
from talaqi.tables import source_columns, table_display

STYLE = Path(__file__).with_name("book.mplstyle")
# Screen readers cut longer texts.
LONGEST_ALT = 300
# Less unused space than this, in inches, is not cropped.
SHORTEST_CROP = 0.05
TEXTS = ("title", "subtitle", "note", "alt", "description")

_with_images: ContextVar[bool] = ContextVar("with_images", default=True)

# Draws on a canvas; may return the unused inches at its bottom.
Draw = Callable[[Canvas], float | None]


@contextmanager
def without_images() -> Iterator[None]:
    """Draw figures in the block, so that all they assert is tried, and make no images of them."""
    token = _with_images.set(False)
    try:
        yield
    finally:
        _with_images.reset(token)


def build_figure(
    name: str,
    rows: pd.DataFrame,
    draw: Draw,
    heights: tuple[float, float],
    message_values: Callable[[str], dict[str, object]],
    table: str,
    columns: str,
    tables: tuple[str, ...] = (),
    computed_columns: Sequence[tuple[Column, pd.Series]] = (),
) -> Figure:
    """Return a figure: its drawings, texts and data table.

    `rows` are the rows of `table` that are drawn.
    `draw(canvas)` draws them; it may return the unused inches at the bottom of the canvas, which are cropped.
    `heights` are those of the wide and the narrow canvas, in inches.
    `message_values(language)` returns the values of the messages figure-NAME-title and those of the other TEXTS.
    `columns` names the columns of the data table, with spaces between; `computed_columns` are added, each with its
    values by row. `tables` names further tables that were read.
    """
    texts = {language: _format_texts(name, language, message_values(language)) for language in config.languages()}
    source_ids = " ".join(cell for column in source_columns() if column in rows for cell in rows[column]).split()
    sources, read_tables, drawings, images = tuple(dict.fromkeys(source_ids)), (table, *tables), {}, {}
    for language, text in texts.items():
        source_note = _format_source_note(len(sources), read_tables, language)
        drawings[language], images[language] = _render_drawings(name, language, draw, heights, text, source_note)
    shown_columns, cells = table_display.display_rows(table, rows, columns)
    for column, values in computed_columns:
        # tolist() gives plain numbers, which the notebook can store as JSON.
        by_row = dict(zip(values.index, values.tolist(), strict=True))
        cells = tuple({**row, column.key: by_row[row_id]} for row, row_id in zip(cells, rows.index, strict=True))
    return Figure(
        name=name,
        **{kind: {language: text[kind] for language, text in texts.items()} for kind in TEXTS},
        sources=sources,
        tables=read_tables,
        columns=(*shown_columns, *(column for column, _ in computed_columns)),
        rows=cells,
        drawings=drawings,
        pngs=images,
    )


def _render_drawings(
    name: str, language: str, draw: Draw, heights: tuple[float, float], text: dict[str, str], source_note: str
) -> tuple[dict[str, str], str]:
    """Return the wide and the narrow drawing of a language as SVG, and the image to download."""
    title, alt, notes = text["title"], text["alt"], (text["note"], source_note)
    with figure_style():
        wide, narrow = (draw_canvas(name, language, draw, *shape) for shape in zip((True, False), heights, strict=True))
        if not _with_images.get():
            return {"wide": "", "narrow": ""}, ""
        svgs = {"wide": rendering.render_svg(wide, title, alt), "narrow": rendering.render_svg(narrow, title, alt)}
        return svgs, rendering.render_png(wide, title, text["subtitle"], notes)


def draw_canvas(name: str, language: str, draw: Draw, wide: bool, height: float) -> Canvas:
    """Return a canvas with the figure drawn on it, without the inches at the bottom that `draw` says are unused."""
    canvas = Canvas(name, language, wide, height)
    unused = draw(canvas) or 0
    if unused >= SHORTEST_CROP:
        canvas = Canvas(name, language, wide, round(height - unused, 2))
        draw(canvas)
    canvas.draw_grid()
    return canvas


@contextmanager
def figure_style() -> Iterator[None]:
    """Use the style of figures within the block, whatever style this machine has set."""
    typeface.register_typeface()
    with matplotlib.rc_context(fname=STYLE):
        yield


def figure_text(name: str, message: str, language: str, /, **values: object) -> str:
    """Return a message of a figure (`figure-NAME-MESSAGE`) with its values filled in."""
    return messages.text(f"figure-{name}-{message}", language, **values)


def _format_texts(name: str, language: str, values: dict[str, object]) -> dict[str, str]:
    texts = {kind: figure_text(name, kind, language, **values) for kind in TEXTS}
    if len(texts["alt"]) > LONGEST_ALT:
        raise FigureError(
            f"figure-{name}-alt in the messages of {language} comes to {len(texts['alt'])} characters: "
            f"shorten it to {LONGEST_ALT}, screen readers cut the rest"
        )
    return texts


def _format_source_note(source_count: int, tables: tuple[str, ...], language: str) -> str:
    record_reads([("edition",)])
    return messages.text(
        "figure-source",
        language,
        n=len(tables),
        tables=messages.join_list((f"{table}.csv" for table in tables), language),
        publications=messages.count_noun(source_count, "publication", language),
        book=config.title(language),
        edition=current_edition.identity()["label"],
    )
