"""What the cells of a row mean together: texts in every language, periods, and the conditions of the data package.

Together with its sources, too: what a publication reports was not still to come when it appeared.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from talaqi import config, dates, paths, tables
from talaqi.caches import cached
from talaqi.chapters import chapter_list
from talaqi.rules import parser
from talaqi.rules.evaluation import compare, is_text
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
        published = _find_published(resource, sheets)
        try:
            for line, row in sheet.rows.items():
                faults = (
                    *_language_faults(row),
                    *_period_faults(resource, row),
                    *_condition_faults(resource, row),
                    *_report_faults(resource, row, published),
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
        if broken := _find_broken(resource, row, condition.rule):
            yield condition.name, condition.field, " and ".join(broken)


def _find_broken(resource: tables.Resource, row: dict[str, str], rule: str) -> list[str]:
    """Return the conditions of a rule that a row does not fulfil, with the values that it would need."""
    broken = []
    for part in _parse_conditions(rule):
        if part.column not in resource.fields:
            raise RuleError("no-column", f"{resource.name}.{part.column}")
        left, right = (_read_operand(resource, row, name) for name in (part.column, part.value))
        if compare(left, part.sign, right, is_text(resource.name, part.column)) is False:
            broken.append(f"{part.column} {part.sign} {right}")
    return broken


# The day on which each source of a row was published, by the id of the source.
Published = Mapping[str, str]


def _find_published(resource: tables.Resource, sheets: Mapping[str, Sheet]) -> Mapping[str, Published]:
    """Return the sources of each row, by its id, with their days; none for a table that reports no date."""
    if not resource.reported_dates or "sources" not in sheets:
        return {}
    days = {row.get("source_id", ""): row.get("published_on", "") for row in sheets["sources"].rows.values()}
    days = {source: day for source, day in days.items() if dates.is_date(day)}
    table = resource.sources_from or resource.name
    linked = tables.resources()[table]
    key = resource.primary_key
    if resource.sources_from:
        key = next((name for name, other in linked.references.items() if other == resource.name), "")
    columns = linked.fields_of_kind("sources")
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for row in sheets[table].rows.values() if table in sheets else ():
        named = [source for column in columns for source in row.get(column, "").split()]
        found[row.get(key, "")] |= {source: days[source] for source in named if source in days}
    return found


def _report_faults(
    resource: tables.Resource, row: dict[str, str], published: Mapping[str, Published]
) -> Iterator[Fault]:
    """Yield the dates that are later than a source that reports them or, where some source may be older, than all."""
    sources = published.get(row.get(resource.primary_key, ""), {})
    for reported in resource.reported_dates:
        day = row.get(reported.field, "")
        if not dates.is_date(day) or _find_broken(resource, row, reported.where):
            continue
        older = {source: known for source, known in sources.items() if dates.is_earlier(known, day)}
        listed = ", ".join(f"{source} ({known})" for source, known in older.items())
        if reported.sources == "every" and older:
            yield "source-older", reported.field, listed
        elif older and len(older) == len(sources):
            yield "sources-older", reported.field, listed


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
    """Return the value of a field, None for a number or date that is missing or none; else the operand itself."""
    if operand not in resource.fields:
        return operand
    cell = row.get(operand, "")
    if resource.fields[operand].kind == "date" and not dates.is_date(cell):
        return None
    if resource.fields[operand].type != "integer":
        return cell
    return int(cell) if cell.isdecimal() else None
