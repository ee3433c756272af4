"""Check what the words of a figure state, its title above all, against the rows that are drawn."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pandas as pd

from talaqi import config
from talaqi.errors import UserError
from talaqi.messages import find_entry
from talaqi.rules import evaluation, parser
from talaqi.rules.model import Comparison, Quantified, RuleError, conditions_of_test
from talaqi.tables import Tables, resources

# The rows that an error lists.
LISTED = 5


class FigureError(UserError):
    """A figure cannot be drawn as it stands; the message says what an editor has to change."""


class AssertionFailed(FigureError):
    """The data do not say what the figure states."""


class NothingToDraw(FigureError):
    """A figure has no rows."""


@dataclass(frozen=True)
class Assertion:
    """What texts of a figure ("title", "note alt") state.

    `condition` is a test in the language of rules. Where that language cannot say it, `condition` is a sentence,
    `holds` its result, and `values` what decided it.
    """

    texts: str
    condition: str
    holds: bool | None = None
    values: Iterable[object] = ()


def check_assertions(figure: str, tables: Tables, assertions: Iterable[Assertion]) -> None:
    """Raise AssertionFailed with all assertions that do not hold; RuleError for one that cannot be read or run."""
    failures = [failure for assertion in assertions if (failure := _find_failure(figure, tables, assertion))]
    if failures:
        raise AssertionFailed("\n".join(failures))


def _find_failure(figure: str, tables: Tables, assertion: Assertion) -> str:
    """Return what an editor has to know of an assertion that does not hold; an empty string for one that does."""
    if assertion.holds is not None:
        values = list(map(str, assertion.values))
        more = f" and {len(values) - LISTED} more" if len(values) > LISTED else ""
        return "" if assertion.holds else _format_failure(figure, assertion, ", ".join(values[:LISTED]) + more)
    try:
        outcome = evaluation.evaluate(parser.parse_test(assertion.condition), tables)
    except RuleError as error:
        if error.fault == "no-row":
            return _format_failure(figure, assertion, f"there is no row {error.words_at_fault}")
        place = f"the figure {figure!r}, the condition {assertion.condition!r}"
        raise RuleError(error.fault, error.words_at_fault, place) from None
    if outcome.holds:
        return ""
    undecided = "it cannot be decided: a value is missing or a date too coarse; " if outcome.holds is None else ""
    return _format_failure(figure, assertion, undecided + "; ".join(_describe_values(outcome, tables)))


def _format_failure(figure: str, assertion: Assertion, values: str) -> str:
    titles = " and ".join(_quote_title(figure, language) for language in config.languages())
    places = ", ".join(
        entry.place
        for text in assertion.texts.split()
        for language in config.languages()
        if (entry := find_entry(f"figure-{figure}-{text}", language))
    )
    return (
        f"the figure {figure!r}, {titles}: its {' and '.join(assertion.texts.split())} can stand only if "
        f"{assertion.condition}, and that does not hold ({values or 'no row fulfils it'}). "
        f"Rewrite the words in every language ({places}), or correct the rows."
    )


def _quote_title(figure: str, language: str) -> str:
    """Return the title as the messages of a language have it, between quotation marks."""
    entry = find_entry(f"figure-{figure}-title", language)
    return f"«{' '.join(entry.source.partition('=')[2].split()) if entry else ''}»"


def _describe_values(outcome: evaluation.Outcome, tables: Tables) -> Iterator[str]:
    """Yield what decided an outcome: the two values of a comparison, or the rows and what they have."""
    test = outcome.test
    if isinstance(test, Comparison):
        yield f"{outcome.left} and {outcome.right}"
    if outcome.years:
        yield f"no row for {', '.join(map(str, outcome.years))}"
    conditions = (*conditions_of_test(test), *(test.requirements if isinstance(test, Quantified) else ()))
    columns = tuple(dict.fromkeys(condition.column for condition in conditions))
    for address in outcome.rows[:LISTED]:
        table, _, row = address.partition("/")
        cells = ", ".join(f"{column} {tables.row(address)[column]}" for column in columns)
        yield f"data/{resources()[table].path}, row {row!r}{f': {cells}' if cells else ''}"
    if len(outcome.rows) > LISTED:
        yield f"and {len(outcome.rows) - LISTED} more rows"


def require_rows(figure: str, rows: pd.DataFrame, content: str) -> pd.DataFrame:
    """Return the rows; raise NothingToDraw where there are none, with what they should contain."""
    if rows.empty:
        raise NothingToDraw(
            f"the figure {figure!r} has nothing to draw: the tables hold no {content}. "
            "Take the figure out of its chapter, or restore the rows."
        )
    return rows
