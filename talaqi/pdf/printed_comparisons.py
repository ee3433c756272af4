"""What the sentences of a chapter need, as print lists it: by the rows that they compare, each named once."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from markupsafe import Markup, escape

from talaqi import messages, tables
from talaqi.comparisons import evaluate_guard
from talaqi.messages.bidi import END_OF_ISOLATE, LTR_ISOLATE
from talaqi.rules import explanation
from talaqi.rules.evaluation import Outcome
from talaqi.rules.model import Aggregate, Comparison, EachYear, Quantified
from talaqi.tables import Tables

# The rows that a condition names which any of several rows fulfils.
MOST_ROWS = 3
SEPARATOR = "\N{NO-BREAK SPACE}· "
ISOLATED = re.compile(f"{LTR_ISOLATE}(.*?){END_OF_ISOLATE}")


@dataclass
class Entry:
    """What is needed of a row: its address and label, and each condition once; one of no single row has no address.

    `place` is the anchor of the first sentence or figure that needs it; `asked` has what is needed of each value.
    """

    address: str
    label: str
    place: str
    asked: dict[tuple[str, str], list[str]] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """Return the id of the row."""
        return self.address.partition("/")[2]

    def describe(self, language: str) -> Markup:
        """Return the label and the conditions: columns, values and, where it differs, what else is needed."""
        known = ((what, value, asked) for (what, value), asked in self.asked.items() if what or value)
        conditions = SEPARATOR.join(_phrase(*parts, language) for parts in known)
        if not conditions:
            return _isolate_ids(self.label)
        if not self.id:
            return _isolate_ids(messages.text("condition", language, column=self.label, asked=conditions))
        return _isolate_ids(f"{self.label}{messages.text('full-stop', language)} {conditions}")


@dataclass
class Group:
    """The entries of a table: its rows in their order, then what is needed of no single one."""

    title: str
    entries: list[Entry]


def group_conditions(places: Mapping[str, str], language: str) -> list[Group]:
    """Return the conditions of a page by the tables and rows that they compare; behind them, those of computed numbers.

    `places` are the conditions, each with the address of the first sentence or figure that needs it.
    """
    entries: dict[str, dict[str, Entry]] = {}
    for condition, place in places.items():
        guard = evaluate_guard(condition)
        known = tables.load(tables.ALL_ROWS if guard.later else None)
        for outcome in guard.outcomes:
            table, entry, (what, value, asked) = _describe(outcome, place.removeprefix("#"), language, known)
            entry = entries.setdefault(table, {}).setdefault(entry.id or entry.label, entry)
            needed = entry.asked.setdefault((what, value), [])
            if asked and asked not in needed:
                needed.append(asked)
    titles = {name: resource.titles[language] for name, resource in tables.resources().items()}
    titles[""] = messages.text("print-compared-numbers", language)
    return [Group(title, list(_ordered(table, entries[table]))) for table, title in titles.items() if table in entries]


def _ordered(table: str, entries: Mapping[str, Entry]) -> Iterator[Entry]:
    rows = tables.load(tables.ALL_ROWS)[table].index if table else ()
    yield from (entries[row] for row in rows if row in entries)
    yield from (entry for entry in entries.values() if not entry.id)


def _describe(outcome: Outcome, place: str, language: str, known: Tables) -> tuple[str, Entry, tuple[str, str, str]]:
    """Return the table of what a test looks at, an entry for it, and the condition: what, its value, what is asked."""
    test = outcome.test
    if address := explanation.row_compared(test):
        table = address.partition("/")[0]
        what = explanation.title_column(test, language)
        told = explanation.describe_comparison(outcome, language, known, what, _name_row)
        label = explanation.label_row(address, language, known).removesuffix(".")
        entry = Entry(address, messages.capitalize(label), place)
        return table, entry, (messages.capitalize(told.what), told.value, told.asked)
    if isinstance(test, Comparison):
        told = explanation.describe_comparison(outcome, language, known, label=_name_row)
        compared = explanation.find_compared(test)
        table = compared.table if isinstance(compared, Aggregate) else ""
        return table, Entry("", messages.capitalize(told.what), place), ("", told.value, told.asked)
    if isinstance(test, Quantified | EachYear):
        return test.selection.table, Entry("", _describe_rows(outcome, language, known), place), ("", "", "")
    return "", Entry("", explanation.explain_outcome(outcome, language, known, "held"), place), ("", "", "")


def _describe_rows(outcome: Outcome, language: str, known: Tables) -> str:
    """Return in words which rows of a table are needed, or that there are none."""
    test = outcome.test
    assert isinstance(test, Quantified | EachYear)
    table = test.selection.table
    what = explanation.describe_conditions(table, test.selection.conditions, language, known)
    # What is asked of all rows of a table names no column.
    values = {"what": what, "all": "no" if what else "yes"}
    if isinstance(test, EachYear):
        span = messages.format_period(str(test.start), str(test.end), language)
        return messages.text("print-compared-each-year", language, span=span, **values)
    asked = explanation.describe_conditions(table, test.requirements, language, known)
    names = [_name_row(row, language, known) for row in outcome.rows[:MOST_ROWS]]
    if more := len(outcome.rows) - len(names):
        names.append(messages.text("and-more", language, n=more, number=messages.format_number(more, language)))
    rows = messages.text("list-separator", language).join(names)
    return messages.text(f"print-compared-{test.quantity}", language, asked=asked, rows=rows, **values)


def _name_row(address: str, language: str, known: Tables) -> str:
    """Return the id of a row, isolated: the row itself stands among those of its table."""
    return f"{LTR_ISOLATE}{address.partition('/')[2]}{END_OF_ISOLATE}"


def _phrase(what: str, value: str, asked: list[str], language: str) -> str:
    needed = messages.text("list-separator", language).join(asked)
    text = messages.text("print-compared-needed", language, value=value, asked=needed) if needed else value
    return messages.text("condition", language, column=what, asked=text) if what and text else text


def _isolate_ids(text: str) -> Markup:
    """Return text as HTML, with its isolated ids as elements."""
    return Markup(ISOLATED.sub(r'<bdi class="id" dir="ltr" lang="en">\1</bdi>', str(escape(text))))
