"""The figures of the book: a public function of a module of this folder is a figure, its parameters the tables it reads.

A chapter writes `figures.cells_since_2002()`. The modules, and matplotlib with them, are loaded when the first figure is
asked for; the machinery that draws stands in `drawing`.
"""

import ast
import importlib
from functools import cache
from pathlib import Path
from typing import Any


@cache
def _functions() -> dict[str, tuple[str, tuple[str, ...]]]:
    """Return the module and the parameters of each figure, read from its source: importing matplotlib for that would take a third of a second."""
    found = {}
    for file in sorted(Path(__file__).parent.glob("[!_]*.py")):
        for node in ast.parse(file.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                found[node.name] = file.stem, tuple(parameter.arg for parameter in node.args.args)
    return found


def homes() -> dict[str, str]:
    """Return the module of each figure by the figure's name, in the order of the modules and of their lines."""
    return {name: module for name, (module, _) in _functions().items()}


def reads() -> dict[str, tuple[str, ...]]:
    """Return the tables that each figure reads."""
    return {name: parameters for name, (_, parameters) in _functions().items()}


def __getattr__(name: str) -> Any:
    if name.startswith("_") or name not in homes():
        raise AttributeError(f"talaqi.figures has no figure {name!r}; there are {', '.join(homes())}")
    return getattr(importlib.import_module(f"{__name__}.{homes()[name]}"), name)


def __dir__() -> list[str]:
    return [*globals(), *homes()]
