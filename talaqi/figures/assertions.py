"""Assert what a figure states, its title above all, from the rows that are drawn."""

from collections.abc import Iterable

import pandas as pd

from talaqi.errors import UserError


class FigureError(UserError):
    """A figure cannot be drawn as it stands; the message says what an editor has to change."""


class AssertionFailed(FigureError):
    """The data do not say what the figure states."""


class NothingToDraw(FigureError):
    """A figure has no rows."""


def assert_finding(figure: str, statement: str, holds: bool, rows: Iterable[str] = ()) -> None:
    """Raise AssertionFailed unless the statement holds; `rows` are the ids of the rows that decide it."""
    if holds:
        return
    row_list = ", ".join(rows)
    raise AssertionFailed(
        f"the figure {figure!r} says that {statement}, but the data do not"
        f"{f' (see the rows {row_list})' if row_list else ''}. Look at the drawing and rewrite its title and words "
        f"(figure-{figure}-title and the messages after it, in the messages), or correct the rows."
    )


def require_rows(figure: str, rows: pd.DataFrame, content: str) -> pd.DataFrame:
    """Return the rows; raise NothingToDraw where there are none, with what they should contain."""
    if rows.empty:
        raise NothingToDraw(
            f"the figure {figure!r} has nothing to draw: the tables hold no {content}. "
            "Take the figure out of its chapter, or restore the rows."
        )
    return rows
