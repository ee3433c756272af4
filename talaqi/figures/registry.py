"""The figures of the book: functions with `@figure` in `analysis/figures/`; their parameters name the tables they read.

A chapter shows the figure of the function `rain_by_year` with `show_figure("rain-by-year")`. A module, and with it
matplotlib, is imported when its first figure is drawn.
"""

import ast
from collections.abc import Callable
from dataclasses import dataclass

from talaqi import paths
from talaqi.book_code import BookCodeError, import_book_module
from talaqi.caches import cached
from talaqi.displays import Figure
from talaqi.errors import UserError


class UnknownFigure(UserError):
    """A name that no figure of the book has."""


@dataclass(frozen=True)
class FigureSource:
    """A figure in the book's code: its module and its function."""

    module: str
    function: str


@cached
def figure_sources() -> dict[str, FigureSource]:
    """Return the figures by their names, in the order of the modules and of their lines.

    They are read from the source code, for importing matplotlib would take a third of a second.
    """
    sources = {}
    for file in sorted((paths.analysis() / "figures").glob("[!_]*.py")):
        try:
            statements = ast.parse(file.read_text("utf-8")).body
        except (OSError, UnicodeDecodeError):
            raise BookCodeError(f"{file}: this is not a file in UTF-8; save it so, or take it away") from None
        except ValueError as error:
            raise BookCodeError(f"{file}: this is not Python: {error}; mend the file") from None
        except SyntaxError as error:
            fault = f"{file}, line {error.lineno}: this is not Python: {error.msg}; mend the line"
            raise BookCodeError(fault) from None
        for node in statements:
            if isinstance(node, ast.FunctionDef) and "figure" in map(ast.unparse, node.decorator_list):
                sources[node.name.replace("_", "-")] = FigureSource(file.stem, node.name)
    return sources


def get_figure(name: str) -> Callable[..., Figure]:
    """Return the function that draws a figure. Raises UnknownFigure for a name that no figure has."""
    if name not in figure_sources():
        names = ", ".join(figure_sources())
        raise UnknownFigure(f"there is no figure {name!r}; the figures of analysis/figures are {names}")
    source = figure_sources()[name]
    return getattr(import_book_module(f"analysis.figures.{source.module}"), source.function)


def show_figure(name: str) -> Figure:
    """Return a figure, drawn from today's tables."""
    return get_figure(name)()
