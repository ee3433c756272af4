"""Say in a sentence what came of a test, in any language: what was looked at, what the rows hold, what the claim needs."""

from talaqi import messages
from talaqi.facts import phrases
from talaqi.rules import values
from talaqi.rules.evaluation import Outcome
from talaqi.rules.model import Aggregate, Cell, Comparison, Condition, EachYear, Quantified, Selection, Undecided
from talaqi.tables import Field, Tables, fields, resources

SHOWN = 3
RESULTS = {True: "holds", False: "fails", None: "open"}
SIGNS = {"=": "equal", "!=": "unequal", "<": "less", "<=": "at-most", ">": "more", ">=": "at-least", "has": "has", "in": "in"}
# The signs of bounds, the lower first.
BOUNDS = (">", ">=", "<", "<=")


def explain_outcome(outcome: Outcome, language: str, tables: Tables) -> str:
    """Return in one sentence why a test holds, fails or stays open."""
    return messages.capitalize(_why(outcome, language, tables))


def _why(outcome: Outcome, language: str, tables: Tables) -> str:
    result = RESULTS[outcome.holds]
    match outcome.test:
        case EachYear() as test:
            years = messages.join_list((str(year) for year in outcome.years), language)
            span = messages.format_period(str(test.start), str(test.end), language)
            return messages.text(f"why-each-year-{result}", language, span=span, years=years, what=_selected(test.selection, language, tables))
        case Quantified() as test:
            what, asked = _selected(test.selection, language, tables), _conditions(test.selection.table, test.has, language, tables)
            return messages.text(f"why-{test.quantity}-{result}", language, what=what, asked=asked, **_rows(outcome, language, tables))
        case Comparison() as test:
            return _compared(outcome, test, result, language, tables)
    return messages.text("why-undecided", language)


def describe_value(outcome: Outcome, language: str, tables: Tables) -> str:
    """Return what a test found: the value that it compared, or the last of the rows that decided; nothing for what stays open."""
    return messages.capitalize(_value(outcome, language, tables))


def _value(outcome: Outcome, language: str, tables: Tables) -> str:
    match outcome.test:
        case Comparison() as test:
            return _found(outcome, test, language, tables) if outcome.left is not None else ""
        case Undecided():
            return ""
        case Quantified(quantity="every") if outcome.holds:
            return messages.text("every-row", language)
    return label_deciding_row(outcome.rows[-1], language, tables) if outcome.rows else messages.text("no-row", language)


def _found(outcome: Outcome, test: Comparison, language: str, tables: Tables) -> str:
    """Return the value that a test compared: a number's noun tells what it is, any other value stands behind the name of its column."""
    said = values.phrase_value(outcome.left, test.left, language, tables, outcome.left_rows)
    if values.value_kind(values.field_of(test.left)) == "number" and values.noun_of(test.left, tables):
        return said
    return messages.text("condition", language, column=values.column_title(test.left.table, test.left.column, language), asked=said)


def _compared(outcome: Outcome, test: Comparison, result: str, language: str, tables: Tables) -> str:
    left = values.phrase_value(outcome.left, test.left, language, tables, outcome.left_rows)
    right = values.phrase_value(outcome.right, test.left if isinstance(test.right, str) else test.right, language, tables, outcome.right_rows)
    if whose := _whose(test, language, tables):
        right = messages.text("that-of", language, value=right, what=whose)
    asked = messages.text(f"asks-{values.value_kind(values.field_of(test.left))}-{SIGNS[test.sign]}", language, value=right)
    return messages.text(f"why-compared-{result}", language, what=_subject(test.left, language, tables), value=left, asked=asked)


def _whose(test: Comparison, language: str, tables: Tables) -> str:
    """Return what a value that is compared with belongs to: its row, or how its rows differ from those of the other."""
    match test.right:
        case Cell() as cell:
            return label_deciding_row(f"{cell.table}/{cell.row}", language, tables)
        case Aggregate() as other:
            shared = test.left.selection.conditions if isinstance(test.left, Aggregate) else ()
            differing = tuple(one for one in other.selection.conditions if one not in shared)
            return _conditions(other.table, differing, language, tables)
    return ""


def _subject(value: Cell | Aggregate, language: str, tables: Tables) -> str:
    """Return what a value is: a column of a row, or what was drawn from a column of many."""
    if isinstance(value, Cell):
        row, column = label_deciding_row(f"{value.table}/{value.row}", language, tables), values.column_title(value.table, value.column, language)
        return messages.text("column-of-row", language, column=column, row=row)
    column = values.column_title(value.table, value.column, language) if value.column else ""
    return messages.text(f"aggregate-{value.name}", language, column=column, what=_selected(value.selection, language, tables))


def label_deciding_row(address: str, language: str, tables: Tables) -> str:
    """Return what one row is about, as a sentence on a claim names it; a row not yet known on the day of the tables has no name."""
    try:
        return phrases.label_row(address, language, tables, "deciding")
    except KeyError:
        return messages.text("row-not-known", language)


def _rows(outcome: Outcome, language: str, tables: Tables) -> dict[str, object]:
    labels = [label_deciding_row(row, language, tables) for row in outcome.rows[:SHOWN]]
    more = len(outcome.rows) - len(labels)
    if more:
        labels.append(messages.text("and-more", language, n=more, number=messages.format_number(more, language)))
    return {"n": len(outcome.rows), "number": messages.format_number(len(outcome.rows), language), "rows": messages.text("list-separator", language).join(labels)}


def _selected(selection: Selection, language: str, tables: Tables) -> str:
    """Return which rows were chosen: the table's title and, in brackets, what each had to have."""
    title = resources()[selection.table].titles[language]
    asked = _conditions(selection.table, selection.conditions, language, tables)
    return messages.text("chosen-rows", language, table=title, asked=asked) if asked else messages.text("all-rows", language, table=title)


def _conditions(table: str, conditions: tuple[Condition, ...], language: str, tables: Tables) -> str:
    return messages.text("list-separator", language).join(_asked(table, group, language, tables) for group in _grouped(conditions))


def _grouped(conditions: tuple[Condition, ...]) -> list[list[Condition]]:
    """Return the conditions in their order, the bounds of one column together, the lower first."""
    groups: dict[str | int, list[Condition]] = {}
    for place, one in enumerate(conditions):
        groups.setdefault(one.column if one.sign in BOUNDS else place, []).append(one)
    return [sorted(group, key=lambda one: BOUNDS.index(one.sign) if one.sign in BOUNDS else 0) for group in groups.values()]


def _asked(table: str, group: list[Condition], language: str, tables: Tables) -> str:
    """Return what is asked of one column: "Year: from 2005 to 2021"."""
    column, field = group[0].column, fields(table)[group[0].column]
    if [one.sign for one in group] == [">=", "<="] and values.value_kind(field) == "date":
        start, end = (values.format_value(one.value, field, language, tables) for one in group)
        asked = messages.text("period", language, start=start, end=end)
    else:
        asked = messages.join_list((_condition(one, field, language, tables) for one in group), language)
    return messages.text("condition", language, column=values.column_title(table, column, language), asked=asked)


def _condition(condition: Condition, field: Field, language: str, tables: Tables) -> str:
    listed = condition.value.split() if condition.sign == "in" else [condition.value]
    value = messages.text("or-separator", language).join(values.format_value(one, field, language, tables) for one in listed)
    return messages.text(f"asks-{values.value_kind(field)}-{SIGNS[condition.sign]}", language, value=value)
