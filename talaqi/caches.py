"""Caches of what is computed from the book, and the recording of what a computation read.

A recording collects the reads of its block. A cached function repeats the reads of a result whenever it returns it, so
that a recording is complete whether a result was computed or found.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, wraps
from typing import ParamSpec, TypeVar

Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")
# What was read, as a kind and its values: ("table", "", "leap_seconds", "1972-06-30"); see `execution.dependencies`.
Read = tuple[str, ...]

_clear_functions: list[Callable[[], None]] = []
_recordings: ContextVar[tuple[set[Read], ...]] = ContextVar("recordings", default=())


@contextmanager
def recording() -> Iterator[set[Read]]:
    """Collect the reads of the block in the set that is returned; recordings around it collect them too."""
    reads: set[Read] = set()
    token = _recordings.set((*_recordings.get(), reads))
    try:
        yield reads
    finally:
        _recordings.reset(token)


@contextmanager
def unrecorded() -> Iterator[None]:
    """Record nothing that is read in the block: its result is recorded instead."""
    token = _recordings.set(())
    try:
        yield
    finally:
        _recordings.reset(token)


def current_reads() -> set[Read]:
    """Return the reads of the outermost recording so far. Raises LookupError outside any recording."""
    return _recordings.get()[0]


def record_reads(reads: Iterable[Read]) -> None:
    """Note reads in every recording around the caller."""
    for recorded in _recordings.get():
        recorded.update(reads)


def cached(function: Callable[Parameters, Result]) -> Callable[Parameters, Result]:
    """Return the function with its results cached until `clear` is called. The arguments must be hashable."""

    @cache
    def compute(*args: Parameters.args, **kwargs: Parameters.kwargs) -> tuple[Result, frozenset[Read]]:
        with recording() as reads:
            result = function(*args, **kwargs)
        return result, frozenset(reads)

    @wraps(function)
    def find_or_compute(*args: Parameters.args, **kwargs: Parameters.kwargs) -> Result:
        result, reads = compute(*args, **kwargs)  # type: ignore[arg-type]
        record_reads(reads)
        return result

    _clear_functions.append(compute.cache_clear)
    return find_or_compute


def clear() -> None:
    """Clear every cache, so that the book's files are read again."""
    for clear_cache in _clear_functions:
        clear_cache()
