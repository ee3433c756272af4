"""What the cells of a row mean together: texts in every language, periods, and the conditions of the data package."""

from collections.abc import Iterator

from talaqi import config, dates, paths, tables
from talaqi.caches import cached
from talaqi.chapters import chapter_list
from talaqi.rules import parser
from talaqi.rules.evaluation import compare
from talaqi.rules.model import Condition, RuleError
from talaqi.validation.files import Sheet
from talaqi.validation.problems import Problem

# A rule that is broken, the column, and what would be accepted.
Fault = tuple[str, str, str]


def find_problems(sheets: dict[str, Sheet]) -> list[Problem]:
    """Return the rows whose cells contradict each other."""
    problems: list[Problem] = []
    for sheet in sheets.values():
        resource = tables.resources()[sheet.table]
        try:
            for line, row in sheet.rows.items():
                faults = (
                    *_language_faults(row),
                    *_period_faults(resource, row),
                    *_condition_faults(resource, row),
                    *_engine_faults(sheet.table, row),
                )
                problems += [
                    Problem(sheet.file, rule, line, column, row.get(column, ""), accepted)
                    for rule, column, accepted in faults
                ]
        except RuleError as error:
            file = paths.data_package().name
            problems.append(Problem(file, f"test-{error.fault}", None, "conditions", sheet.table, error.words_at_fault))
    return problems


def _language_faults(row: dict[str, str]) -> Iterator[Fault]:
    """Yield texts that one language has and another lacks."""
    languages = config.languages()
    for column, cell in row.items():
        stem, _, language = column.rpartition("_")
        if not cell and language in languages and any(row.get(f"{stem}_{other}") for other in languages):
            yield "untranslated", column, ""


def _period_faults(resource: tables.Resource, row: dict[str, str]) -> Iterator[Fault]:
    start, end = (row.get(name, "") for name in resource.period or ("", ""))
    try:
        if start and end and dates.is_earlier(end, start):
            yield "ends-before-start", resource.period[1], start
    except ValueError:
        return


def _condition_faults(resource: tables.Resource, row: dict[str, str]) -> Iterator[Fault]:
    """Yield the conditions of the table that the row breaks; a condition that a missing value leaves open is kept."""
    for condition in resource.conditions:
        broken = []
        for part in _parse_conditions(condition.rule):
            left, right = (_read_operand(resource, row, name) for name in (part.column, part.value))
            if compare(left, part.sign, right) is False:
                broken.append(f"{part.column} {part.sign} {right}")
        if broken:
            yield condition.name, condition.field, " and ".join(broken)


@cached
def _parse_conditions(rule: str) -> tuple[Condition, ...]:
    return parser.parse_conditions(rule)


def _engine_faults(table: str, row: dict[str, str]) -> Iterator[Fault]:
    """Yield what the engine cannot use: a chapter that the book does not have, a language that nobody speaks."""
    if table == "sections" and (chapter := row.get("chapter")) and chapter not in chapter_list.chapter_names():
        yield "chapter", "chapter", ", ".join(chapter_list.chapter_names())
    if table == "sources" and (language := row.get("language")) and not config.is_language(language):
        yield "language-code", "language", ""


def _read_operand(resource: tables.Resource, row: dict[str, str], operand: str) -> int | str | None:
    """Return the value of a field, None for a number that is missing; any other operand stands for itself."""
    if operand not in resource.fields:
        return operand
    cell = row.get(operand, "")
    if resource.fields[operand].type != "integer":
        return cell
    return int(cell) if cell.isdecimal() else None
