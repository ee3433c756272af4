"""Caches of what is read from the book, all of which can be cleared at once when its files change."""

from collections.abc import Callable
from functools import cache
from typing import ParamSpec, TypeVar

Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")

_clear_functions: list[Callable[[], None]] = []


def cached(function: Callable[Parameters, Result]) -> Callable[Parameters, Result]:
    """Return the function with its results cached until `clear` is called. The arguments must be hashable."""
    caching = cache(function)
    _clear_functions.append(caching.cache_clear)
    return caching  # type: ignore[return-value]


def clear() -> None:
    """Clear every cache, so that the book's files are read again."""
    for clear_one in _clear_functions:
        clear_one()
