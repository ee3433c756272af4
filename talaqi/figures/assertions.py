"""A figure states findings, its title above all; the code that draws it checks each on the same rows."""

from collections.abc import Iterable

import pandas as pd

from talaqi.errors import UserError


class FigureError(UserError):
    """A figure that cannot be drawn as it stands; says what an editor would have to change."""


class AssertionFailed(FigureError):
    """The data no longer say what a figure says."""


class NothingToDraw(FigureError):
    """A figure without rows."""


def assert_finding(figure: str, says: str, holds: bool, rows: Iterable[str] = ()) -> None:
    """Raise FindingFailed unless the finding holds; `says` is the finding in words, `rows` are the rows that decide."""
    if holds:
        return
    deciding = ", ".join(rows)
    raise AssertionFailed(
        f"the figure {figure!r} says that {says}, but the data do not{f' (see the rows {deciding})' if deciding else ''}. "
        f"Look at the drawing and rewrite its title and words (figure-{figure}-title and the messages after it, in the messages), or correct the rows."
    )


def require_rows(figure: str, rows: pd.DataFrame, what: str) -> pd.DataFrame:
    """Return the rows; raise NothingToDraw where there are none, naming what was looked for."""
    if rows.empty:
        raise NothingToDraw(f"the figure {figure!r} has nothing to draw: the tables hold no {what}. Take the figure out of its chapter, or restore the rows.")
    return rows
