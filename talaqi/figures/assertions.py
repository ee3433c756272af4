"""Check what the words of a figure state, its title above all, against the rows that are drawn."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pandas as pd

from talaqi import config, messages
from talaqi.comparisons import figure_conditions
from talaqi.errors import UserError
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
    """What texts of a figure ("title", "note alt") state and the language of rules cannot say.

    `condition` is a sentence, `holds` whether it holds, and `values` what decided it.
    """

    texts: str
    condition: str
    holds: bool
    values: Iterable[object] = ()


def check_assertions(figure: str, tables: Tables, assertions: Iterable[Assertion] = ()) -> None:
    """Raise AssertionFailed with all that the words of a figure state and the rows do not bear out.

    That is what the figure's function asserts, and the conditions (`.holds`) of its messages, on the tables that it is
    drawn from. Raises RuleError for a condition that cannot be read or run.
    """
    failures = [
        _format_failure(figure, assertion.texts, assertion.condition, _list_values(assertion.values))
        for assertion in assertions
        if not assertion.holds
    ]
    failures += _find_broken_conditions(figure, tables)
    if failures:
        raise AssertionFailed("\n".join(failures))


def _list_values(values: Iterable[object]) -> str:
    listed = list(map(str, values))
    more = f" and {len(listed) - LISTED} more" if len(listed) > LISTED else ""
    return ", ".join(listed[:LISTED]) + more


def _find_broken_conditions(figure: str, tables: Tables) -> Iterator[str]:
    """Yield what an editor has to know of each condition of the figure's messages that does not hold."""
    for text, condition in figure_conditions(figure, config.main_language()).items():
        for test in parser.parse_rule(condition):
            try:
                outcome = evaluation.evaluate(test, tables)
            except RuleError as error:
                # What rests on other tables than those drawn is checked with all sentences of the book.
                if error.fault == "no-table":
                    continue
                if error.fault != "no-row":
                    place = f"the figure {figure!r}, the condition {condition!r}"
                    raise RuleError(error.fault, error.words_at_fault, place) from None
                yield _format_failure(figure, text, condition, f"there is no row {error.words_at_fault}")
                continue
            if not outcome.holds:
                open_test = "it cannot be decided: a value is missing or a date too coarse; "
                values = "; ".join(_describe_values(outcome, tables))
                yield _format_failure(figure, text, condition, (open_test if outcome.holds is None else "") + values)


def _format_failure(figure: str, texts: str, condition: str, values: str) -> str:
    titles = " and ".join(_quote_title(figure, language) for language in config.languages())
    places = ", ".join(
        entry.place
        for text in texts.split()
        for language in config.languages()
        if (entry := messages.find_entry(f"figure-{figure}-{text}", language))
    )
    return (
        f"the figure {figure!r}, {titles}: its {' and '.join(texts.split())} can stand only if {condition}, "
        f"and that does not hold ({values or 'no row fulfils it'}). "
        f"Rewrite the words in every language ({places}), or correct the rows."
    )


def _quote_title(figure: str, language: str) -> str:
    """Return the title as the messages of a language have it, between quotation marks."""
    entry = messages.find_entry(f"figure-{figure}-title", language)
    return f"«{' '.join(entry.value.split()) if entry else ''}»"


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
