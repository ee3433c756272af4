"""The book's own Python code: the package `analysis` beside `_config.yml`."""

import importlib
import pkgutil
import sys
import traceback
from types import ModuleType

from talaqi import paths
from talaqi.errors import UserError


class BookCodeError(UserError):
    """The book's own code cannot be imported."""


def import_book_module(name: str) -> ModuleType:
    """Return a module of the book, such as `analysis.facts.cells`.

    Raises BookCodeError, with file and line, for what is not Python and for a line that fails when it is imported.
    """
    root = str(paths.root())
    if root not in sys.path:
        sys.path.insert(0, root)
    try:
        return importlib.import_module(name)
    except SyntaxError as error:
        place = f"{error.filename}, line {error.lineno}"
        raise BookCodeError(f"{place}: this is not Python: {error.msg}; mend the line") from None
    except UserError:
        raise
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        # Also what ends a program: it must not end a command without a word.
        frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.startswith(root)]
        place = f"{frames[-1].filename}, line {frames[-1].lineno}" if frames else name
        raise BookCodeError(f"{place}: {type(error).__name__}: {error}; mend the line") from error


def import_book_package(name: str) -> list[ModuleType]:
    """Return the modules of a package of the book, by name: `analysis.facts`; none where the folder is missing."""
    folder = paths.analysis().parent.joinpath(*name.split("."))
    if not folder.is_dir():
        return []
    modules = sorted(module.name for module in pkgutil.iter_modules([str(folder)]))
    return [import_book_module(f"{name}.{module}") for module in modules]
