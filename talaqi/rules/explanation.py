"""The outcome of a test in a sentence: what was looked at, what the rows hold, what the claim needs."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from talaqi import config, dates, facts, messages
from talaqi.facts import phrases, row_values
from talaqi.rules.evaluation import Outcome, Value
from talaqi.rules.model import (
    Aggregate,
    Cell,
    Comparison,
    Condition,
    EachYear,
    FactValue,
    Operand,
    Quantified,
    Selection,
    Test,
    Total,
    Undecided,
)
from talaqi.tables import Field, Tables, fields, resources, row_names

# The number of deciding rows that a sentence names.
SHOWN = 3
RESULTS = {True: "holds", False: "fails", None: "open"}
SIGNS = {"=": "equal", "!=": "unequal", "<": "less", "<=": "at-most", ">": "more", ">=": "at-least", "≈": "near"}
# The sign of a comparison read from its other side.
MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
# The signs of bounds, lower bounds first.
BOUNDS = (">", ">=", "<", "<=")
# How the values of a kind of field are compared; other kinds are compared as words.
COMPARED_AS = {"date": "date", "year": "date", "number": "number"}
# Of several rows that give one value, the qualifier that says most is used.
QUALIFIERS = ("more-than", "at-least", "at-most", "about")
# The field that counts rows.
ROW_COUNT = Field("", "integer", "number", {}, {}, noun="row")


@dataclass(frozen=True)
class Described:
    """A comparison in words: what was looked at, its value, and what was asked of it.

    `asked` is empty where the value is just what was asked; `is_text` marks a text that has the words it needs.
    """

    what: str
    value: str
    asked: str = ""
    is_text: bool = False


def explain_outcome(outcome: Outcome, language: str, tables: Tables, asker: str = "why", named: str = "") -> str:
    """Return in one sentence why a test holds, fails or stays open.

    The messages are ASKER-KIND-RESULT, such as `why-some-holds`; the asker is "why" for a claim, "held" for a sentence.
    The row at the address `named`, of which the sentence before speaks, is not named again.
    """
    return messages.capitalize(_explain(outcome, language, tables, asker, named))


def find_compared(test: Test) -> Operand | None:
    """Return the value that a test compares, by which its sentence begins: a plain number before it is said after it.

    None for a test that is no comparison.
    """
    if not isinstance(test, Comparison):
        return None
    return test.right if isinstance(test.left, str) else test.left


def row_compared(test: Test) -> str:
    """Return the address of the row of the value that a test compares; empty where it compares no row."""
    address, _ = _split_address(find_compared(test))
    return address


def _split_address(operand: Operand | None) -> tuple[str, str]:
    """Return the address of the row that states a value and the column; both are empty for a value of no single row."""
    match operand:
        case Cell(table=table, row=row, column=column):
            return f"{table}/{row}", column
        case FactValue(key=key) if "/" in key:
            address, _, column = key.partition("@")[0].partition(".")
            return address, column or resources()[address.partition("/")[0]].main_field
    return "", ""


def _explain(outcome: Outcome, language: str, tables: Tables, asker: str, named: str) -> str:
    result = RESULTS[outcome.holds]
    match outcome.test:
        case EachYear() as test:
            years = messages.join_list(map(str, outcome.years), language)
            span = messages.format_period(str(test.start), str(test.end), language)
            what = _describe_selection(test.selection, language, tables)
            return messages.text(f"{asker}-each-year-{result}", language, span=span, years=years, what=what)
        case Quantified() as test:
            what = _describe_selection(test.selection, language, tables)
            asked = describe_conditions(test.selection.table, test.requirements, language, tables)
            rows = _list_rows(outcome.rows, language, tables)
            n, number = len(outcome.rows), messages.format_number(len(outcome.rows), language)
            message = f"{asker}-{test.quantity}-{result}"
            return messages.text(message, language, what=what, asked=asked, n=n, number=number, rows=rows)
        case Comparison() as test:
            return _explain_comparison(outcome, test, f"{asker}-compared-{result}", language, tables, named)
    return messages.text(f"{asker}-undecided", language)


def describe_value(outcome: Outcome, language: str, tables: Tables) -> str:
    """Return the value that a test compared, or the last row that decided it; an empty string for what stays open."""
    return messages.capitalize(_describe_value(outcome, language, tables))


def _describe_value(outcome: Outcome, language: str, tables: Tables) -> str:
    match outcome.test:
        case Undecided():
            return ""
        case Quantified(quantity="every") if outcome.holds:
            return messages.text("every-row", language)
        case Comparison(left=left):
            if outcome.left is None or not isinstance(left, Cell | Aggregate):
                return ""
            value = _phrase_value(outcome.left, left, language, tables, outcome.left_rows)
            # The noun of a number says what it is; any other value stands behind the name of its column.
            if _field(left).kind == "number" and _noun(left, tables):
                return value
            title = _column_title(left.table, left.column, language)
            return messages.text("condition", language, column=title, asked=value)
    return label_row(outcome.rows[-1], language, tables) if outcome.rows else messages.text("no-row", language)


def _explain_comparison(
    outcome: Outcome, test: Comparison, message: str, language: str, tables: Tables, named: str
) -> str:
    is_named = isinstance(find_compared(test), Cell) and row_compared(test) == named
    what = title_column(test, language) if is_named else ""
    told = describe_comparison(outcome, language, tables, what)
    if told.is_text:
        return messages.text("text-holds", language, what=told.what, text=told.value)
    if not told.asked:
        # Nothing is said twice.
        return messages.text(message.replace("-compared-", "-equal-"), language, what=told.what, value=told.value)
    return messages.text(message, language, what=told.what, value=told.value, asked=told.asked)


def title_column(test: Test, language: str) -> str:
    """Return the title of the column of the row that a test compares; empty where it compares no row."""
    address, column = _split_address(find_compared(test))
    return _column_title(address.partition("/")[0], column, language) if address else ""


def describe_comparison(
    outcome: Outcome,
    language: str,
    tables: Tables,
    what: str = "",
    label: Callable[[str, str, Tables], str] | None = None,
) -> Described:
    """Return a comparison in words; `what` names what was looked at where it need not be named in full.

    `label` names the row that gives the value which was asked for.
    """
    test = outcome.test
    assert isinstance(test, Comparison)
    if isinstance(test.left, str):
        # A plain number before a value is said after it.
        test = replace(test, left=test.right, sign=MIRRORED.get(test.sign, test.sign), right=test.left)
        outcome = replace(outcome, left=outcome.right, left_rows=outcome.right_rows, right=outcome.left, right_rows=())
    left, right = test.left, test.right
    what = what or _describe_operand(left, language, tables)
    if outcome.holds and (text := _find_text(left, language, tables)):
        return Described(what, text, is_text=True)
    value = _phrase_value(outcome.left, left, language, tables, outcome.left_rows)
    described_by = left if isinstance(right, str) else right
    asked = _phrase_value(outcome.right, described_by, language, tables, outcome.right_rows)
    if outcome.holds and test.sign in ("=", "has") and isinstance(right, str) and asked == value:
        return Described(what, value)
    if origin := _describe_origin(test, language, tables, label or label_row):
        asked = messages.text("that-of", language, value=asked, what=origin)
    near = messages.format_number(test.steps or test.tolerance * 100, language).removesuffix(".0")
    unit = "percent" if test.tolerance else "number"
    sign = _sign_name(test.sign, _field(left) if isinstance(left, Cell | Aggregate) else ROW_COUNT)
    asked = messages.text(f"asks-{_kind_compared(left, tables)}-{sign}", language, value=asked, near=near, unit=unit)
    return Described(what, value, asked)


def _find_text(operand: Operand, language: str, tables: Tables) -> str:
    """Return the text of a row in a language, for a cell that holds it in some language; else an empty string."""
    match operand:
        case Cell(table=table, row=row, column=column) if _language_of(column):
            return str(tables.row(f"{table}/{row}")[f"{column.rpartition('_')[0]}_{language}"]).removesuffix(".")
    return ""


def _describe_origin(test: Comparison, language: str, tables: Tables, label: Callable[[str, str, Tables], str]) -> str:
    """Return the row of the right value, or the conditions by which its rows differ from those of the left one."""
    match test.right:
        case Cell() as cell:
            return label(f"{cell.table}/{cell.row}", language, tables)
        case FactValue(key=key) if "/" in key and label is not label_row:
            return label(_split_address(test.right)[0], language, tables)
        case Aggregate() as aggregate:
            shared = test.left.selection.conditions if isinstance(test.left, Aggregate) else ()
            own = tuple(condition for condition in aggregate.selection.conditions if condition not in shared)
            described = describe_conditions(aggregate.table, own, language, tables)
            return described if shared else _describe_operand(aggregate, language, tables)
        case FactValue() | Total() as other:
            return _describe_operand(other, language, tables)
    return ""


def _describe_operand(value: Operand, language: str, tables: Tables) -> str:
    """Return what a value is: a column of a row, an aggregate of a column, what a fact counts, or a sum of these."""
    match value:
        case FactValue(key=key):
            fact = _get_fact(key, tables)
            return phrases.label_fact(fact, language, tables) if fact else messages.text("row-not-known", language)
        case Total(terms=terms):
            parts = []
            for place, (factor, term) in enumerate(terms):
                what = _describe_operand(term, language, tables)
                number = messages.format_number(abs(factor), language).removesuffix(".0")
                what = messages.text("taken-times", language, n=abs(factor), number=number, what=what)
                sign = "less" if factor < 0 else "plus" if place else "first"
                parts.append(messages.text("added", language, sign=sign, what=what))
            return "".join(parts)
        case Cell():
            column, row = _column_title(value.table, value.column, language), f"{value.table}/{value.row}"
            label = label_row(row, language, tables).removesuffix(".")
            return messages.text("column-of-row", language, column=column, row=label)
        case Aggregate():
            column = _column_title(value.table, value.column, language) if value.column else ""
            what = _describe_selection(value.selection, language, tables)
            return messages.text(f"aggregate-{value.name}", language, column=column, what=what)
    return value


def _get_fact(key: str, tables: Tables) -> facts.Fact | None:
    try:
        return facts.get_fact(key, tables)
    except facts.UnknownFact:
        return None


def _kind_compared(value: Operand, tables: Tables) -> str:
    """Return how a value is compared: as a date, a number or words."""
    match value:
        case FactValue(key=key):
            fact = _get_fact(key, tables)
            if fact is not None and (isinstance(fact.value, tuple) or fact.noun == "release"):
                return "words"
            return "date" if fact and fact.noun in ("date", "year") else "number"
        case Cell() | Aggregate():
            return _compared_as(_field(value))
    return "number"


def label_row(address: str, language: str, tables: Tables) -> str:
    """Return what one row is about, as a sentence on a claim names it, also for a row that was not yet known."""
    try:
        return phrases.label_row(address, language, tables, "deciding")
    except KeyError:
        return messages.text("row-not-known", language)


def _list_rows(addresses: tuple[str, ...], language: str, tables: Tables) -> str:
    labels = [label_row(address, language, tables) for address in addresses[:SHOWN]]
    if more := len(addresses) - len(labels):
        labels.append(messages.text("and-more", language, n=more, number=messages.format_number(more, language)))
    return messages.text("list-separator", language).join(labels)


def _describe_selection(selection: Selection, language: str, tables: Tables) -> str:
    """Return which rows were selected: the table's title and the conditions."""
    title = resources()[selection.table].titles[language]
    asked = describe_conditions(selection.table, selection.conditions, language, tables)
    return messages.text("chosen-rows" if asked else "all-rows", language, table=title, asked=asked)


def describe_conditions(table: str, conditions: tuple[Condition, ...], language: str, tables: Tables) -> str:
    """Return conditions in their order, the bounds of one column together, the lower bound first."""
    groups: dict[str | int, list[Condition]] = {}
    for place, condition in enumerate(conditions):
        groups.setdefault(condition.column if condition.sign in BOUNDS else place, []).append(condition)
    ordered = (sorted(group, key=lambda one: (*BOUNDS, one.sign).index(one.sign)) for group in groups.values())
    return messages.text("list-separator", language).join(_ask(table, group, language, tables) for group in ordered)


def _ask(table: str, group: list[Condition], language: str, tables: Tables) -> str:
    """Return what is asked of one column: "Year: from 2005 to 2021"."""
    column = group[0].column
    field = fields(table)[column]
    if [condition.sign for condition in group] == [">=", "<="] and _compared_as(field) == "date":
        start, end = (format_value(condition.value, field, language, tables) for condition in group)
        asked = messages.text("period", language, start=start, end=end)
    else:
        asked = messages.join_list((_ask_value(condition, field, language, tables) for condition in group), language)
    return messages.text("condition", language, column=_column_title(table, column, language), asked=asked)


def _ask_value(condition: Condition, field: Field, language: str, tables: Tables) -> str:
    if _sign_name(condition.sign, field) == "says" and _language_of(field.name) not in ("", language):
        # The words of another language say nothing here.
        return messages.text("asks-words-of-other", language)
    values = condition.value.split() if condition.sign == "in" else [condition.value]
    separator = messages.text("or-separator", language)
    value = separator.join(format_value(value, field, language, tables) for value in values)
    message = f"asks-{_compared_as(field)}-{_sign_name(condition.sign, field)}"
    return messages.text(message, language, value=value)


def _column_title(table: str, column: str, language: str) -> str:
    """Return the title of a column; `column-TABLE-COLUMN` where the title does not stand alone."""
    message = f"column-{table}-{column}"
    if messages.has_message(message, language):
        return messages.text(message, language)
    return fields(table)[column].titles[language]


def _field(value: Cell | Aggregate) -> Field:
    if isinstance(value, Aggregate) and value.name == "count":
        return ROW_COUNT
    return fields(value.table)[value.column]


def _compared_as(field: Field) -> str:
    return COMPARED_AS.get(field.kind, "words")


def _language_of(column: str) -> str:
    """Return the language of the texts of a column, which ends its name; empty for a column of no language."""
    ending = column.rpartition("_")[2]
    return ending if ending in config.languages() else ""


def _sign_name(sign: str, field: Field) -> str:
    """Return what messages call a sign; what a text has are words in their order, and several values are joined."""
    if sign == "has" and field.kind == "text":
        return "says"
    return "equal" if sign == "in" or (sign == "has" and _compared_as(field) != "words") else SIGNS.get(sign, sign)


def _noun(value: Cell | Aggregate, tables: Tables) -> str:
    """Return the noun that a number counts; another column may decide it, by the conditions or the row of the value."""
    if isinstance(value, Aggregate):
        return _field(value).noun_in({condition.column: condition.value for condition in value.selection.conditions})
    address = f"{value.table}/{value.row}"
    return _field(value).noun_in(tables.row(address)) if tables.has_row(address) else _field(value).noun


def _phrase_value(value: Value, origin: Operand, language: str, tables: Tables, rows: Iterable[str] = ()) -> str:
    """Return a value with the noun that it counts and the qualifier of the rows that give it."""
    if value is None or value == "":
        return messages.text("no-value", language)
    if not isinstance(origin, Cell | Aggregate):
        fact = _get_fact(origin.key, tables) if isinstance(origin, FactValue) else None
        if fact and str(value) == str(fact.value):
            return phrases.phrase_fact(fact, language, tables, "nominative")
        if dates.PARTIAL.fullmatch(str(value)) and _kind_compared(origin, tables) == "date":
            return messages.format_date(str(value), language)
        if not re.fullmatch(r"-?\d+(\.\d+)?", str(value)):
            return str(value)
        return messages.format_number(float(value) if "." in str(value) else int(value), language)
    field = _field(origin)
    given = {row_values.find_qualifier(tables.row(row), field) for row in rows}
    qualifier = next((name for name in QUALIFIERS if name in given), "exact")
    return format_value(value, field, language, tables, _noun(origin, tables), qualifier)


def format_value(
    value: Value, field: Field, language: str, tables: Tables, noun: str = "", qualifier: str = "exact"
) -> str:
    """Return a value as its field shows it: names for ids, dates and numbers in words."""
    text = str(value)
    if field.kind == "names":
        names = (row_names.name_in_prose(field.names, row, language, tables) for row in text.split())
        return messages.join_list(names, language)
    if _compared_as(field) == "date" and dates.PARTIAL.fullmatch(text):
        return messages.format_date(text, language)
    if field.kind != "number":
        return text
    if noun:
        return messages.count_noun(int(text), noun, language, qualifier, case="nominative")
    return messages.qualify_number(int(text), language, qualifier)
