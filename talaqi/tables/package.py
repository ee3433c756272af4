"""The description of the tables, read from `data/datapackage.json` into dataclasses.

The file is a Frictionless data package. `datapackage.schema.json` beside this module documents and checks the
properties that the engine adds to a resource or a field. The engine knows four tables by name:

- `sources`, the publications: source_id, publisher_<language>, title, url, archived_url, published_on, language, kind;
- `claims`, what is judged: claim_id, section_id, order, kind, claim_<language>, verdict, reason_<language>, tests,
  sources; and, where a book has them, weight (what the claim is to the argument), repeats (the earlier claim that it
  states again) and change_<language> (what would change its verdict);
- `sections`, the parts of the text that makes the claims: section_id, order, chapter, title_<language>;
- `terms`, the words of vocabularies: term_id, kind, <language>, definition_<language>.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]

from talaqi import paths
from talaqi.caches import cached
from talaqi.errors import UserError

SCHEMA = Path(__file__).with_name("datapackage.schema.json")


class TableError(UserError):
    """A table or the data package cannot be read; the message names the file and what would be right."""


@dataclass(frozen=True)
class Field:
    """A column of a table. `titles` and `descriptions` are by language; the other attributes are in the schema."""

    name: str
    type: str
    kind: str
    titles: Mapping[str, str]
    descriptions: Mapping[str, str]
    required: bool = False
    unique: bool = False
    minimum: int | None = None
    pattern: str = ""
    names: str = ""
    vocabulary: str = ""
    noun: str = ""
    # The noun for each value of the field that decides it.
    noun_field: str = ""
    nouns: Mapping[str, str] = field(default_factory=dict)
    qualified_by: str = ""
    instead_of_empty: str = ""
    required_message: str = "required"
    # Whether the field holds the editor's judgement of a row, on which no verdict may rest.
    editorial: bool = False
    # The value that is not printed, and whether any other is printed as the title of the field.
    usual: str | None = None
    printed_as_title: bool = False
    # Whether its texts are sentences of the book's authors, which may compare.
    prose: bool = False
    # Whether there is one column per language: `note` stands for `note_ar` and `note_en`.
    bilingual: bool = False

    def noun_in(self, row: Mapping[str, object]) -> str:
        """Return the noun that the number of a row counts; an empty string if it counts nothing."""
        return self.nouns.get(str(row.get(self.noun_field, "")), "") if self.noun_field else self.noun


@dataclass(frozen=True)
class RowCondition:
    """A condition on each row of a table. `rule` is in the language of rules, `name` that of its message."""

    name: str
    field: str
    rule: str


@dataclass(frozen=True)
class ReportedDate:
    """A date that sources report, so that every one of them, or some one, was published on it or later.

    `where` says of which rows, in the language of rules; empty for all.
    """

    field: str
    sources: str
    where: str = ""


@dataclass(frozen=True)
class PrintLayout:
    """How rows are printed: cells of lines of fields, the field that is phrased and the one that groups."""

    cells: tuple[tuple[tuple[str, ...], ...], ...]
    phrased: str = ""
    group_by: str = ""

    @property
    def fields(self) -> list[str]:
        """Return the names of all printed fields, in their order."""
        return [name for cell in self.cells for line in cell for name in line]


@dataclass(frozen=True)
class Resource:
    """A table. `titles` and `coverage` are by language; the other attributes are in the schema."""

    name: str
    path: str
    titles: Mapping[str, str]
    coverage: Mapping[str, str]
    fields: Mapping[str, Field]
    primary_key: str
    # The table that each field refers to by the ids of its rows.
    references: Mapping[str, str]
    anchor: str
    page: str = ""
    name_field: str = ""
    main_field: str = ""
    known_from: tuple[str, ...] = ()
    known_after: tuple[str, ...] = ()
    period: tuple[str, ...] = ()
    sources_from: str = ""
    reported_dates: tuple[ReportedDate, ...] = ()
    erroneous: Mapping[str, str] = field(default_factory=dict)
    conditions: tuple[RowCondition, ...] = ()
    print: PrintLayout | None = None
    # The Table Schema as it stands in the file.
    schema: Mapping[str, Any] = field(default_factory=dict, repr=False)

    @property
    def date_field(self) -> str:
        """Return the field that dates a row, the first date in `knownFrom`; an empty string for an undated table."""
        return next((name for name in self.known_from if self.fields[name].kind == "date"), "")

    @property
    def year_field(self) -> str:
        """Return the field that says the year of a row: the first of kind year, else the date."""
        return next((name for name, field in self.fields.items() if field.kind == "year"), self.date_field)

    def fields_of_kind(self, kind: str) -> list[str]:
        """Return the names of the fields of a kind."""
        return [name for name, field in self.fields.items() if field.kind == kind]

    def is_erroneous(self, row: Mapping[str, object]) -> bool:
        """Return whether a row is marked as the example of an error."""
        return any(row.get(name) == value for name, value in self.erroneous.items())


@cached
def data_package() -> dict[str, Any]:
    """Return `data/datapackage.json` as it is. Raises TableError, with the place, for what is not a data package."""
    path = paths.data_package()
    try:
        content = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise TableError(f"{path}: the dictionary of the tables is missing; restore it from the repository") from None
    except (ValueError, RecursionError) as error:
        raise TableError(f"{path}: this is not JSON: {error}; mend the place, or restore the file") from None
    schema = json.loads(SCHEMA.read_text("utf-8"))
    if fault := jsonschema.exceptions.best_match(jsonschema.Draft202012Validator(schema).iter_errors(content)):
        raise TableError(f"{path}: {_describe_place(content, fault.absolute_path)}{fault.message}; see {SCHEMA.name}")
    return content


def _describe_place(content: Any, steps: Iterable[str | int]) -> str:
    """Return a place in the package by names instead of numbers: "resources counts, schema, fields value, kind: "."""
    place: list[str] = []
    for step in steps:
        content = content[step]
        if isinstance(step, str):
            place.append(step)
        else:
            label = content.get("name", step) if isinstance(content, dict) else step
            place[-1:] = [f"{place[-1]} {label}"] if place else [str(label)]
    return f"{', '.join(place)}: " if place else ""


@cached
def resources() -> dict[str, Resource]:
    """Return the description of each table by its name. Raises TableError if it names a missing field or table."""
    listed = data_package()["resources"]
    for name in ("name", "path", "anchor"):
        if repeated := [value for value, count in Counter(table[name] for table in listed).items() if count > 1]:
            where = f"{paths.data_package()}: resources, {name}"
            raise TableError(f"{where}: {repeated[0]!r} is there twice; choose another")
    described = {table["name"]: _read_resource(table) for table in listed}
    for resource in described.values():
        if missing := _find_missing(resource, described):
            raise TableError(f"{paths.data_package()}: resources {resource.name}, {missing}; correct the name")
    return described


def fields(table: str) -> Mapping[str, Field]:
    """Return the description of each column of a table by its name, in their order."""
    return resources()[table].fields


def table_names() -> tuple[str, ...]:
    """Return the names of all tables."""
    return tuple(resources())


def table_path(table: str) -> Path:
    """Return the file of a table."""
    return paths.data() / resources()[table].path


@cached
def source_columns() -> tuple[str, ...]:
    """Return the names of the columns in which rows name their sources."""
    columns = (name for resource in resources().values() for name in resource.fields_of_kind("sources"))
    return tuple(dict.fromkeys(columns))


def main_page() -> str:
    """Return the page on which tables and computed facts have their addresses."""
    return data_package().get("page", "data")


def _by_language(described: Mapping[str, Any], name: str) -> dict[str, str]:
    return {key.removeprefix(f"{name}_"): text for key, text in described.items() if key.startswith(f"{name}_")}


def _read_resource(table: Mapping[str, Any]) -> Resource:
    schema = table["schema"]
    listed = [_read_field(field) for field in schema["fields"]]
    references = {field.name: field.names for field in listed if not field.vocabulary}
    references |= {field.name: "sources" for field in listed if field.kind == "sources"}
    foreign = {link["fields"]: link["reference"]["resource"] for link in schema.get("foreignKeys", ())}
    return Resource(
        name=table["name"],
        path=table["path"],
        titles=_by_language(table, "title"),
        coverage=_by_language(table, "coverage"),
        fields={field.name: field for field in listed},
        primary_key=schema["primaryKey"],
        references={name: linked for name, linked in {**references, **foreign}.items() if linked},
        anchor=table["anchor"],
        page=table.get("page", ""),
        name_field=table.get("nameField", ""),
        main_field=table.get("mainField", ""),
        known_from=tuple(table.get("knownFrom", ())),
        known_after=tuple(table.get("knownAfter", ())),
        period=tuple(table.get("period", ())),
        sources_from=table.get("sourcesFrom", ""),
        reported_dates=tuple(ReportedDate(**reported) for reported in table.get("reportedDates", ())),
        erroneous=table.get("erroneous", {}),
        conditions=tuple(RowCondition(**condition) for condition in table.get("conditions", ())),
        print=_read_print(table["print"]) if "print" in table else None,
        schema=schema,
    )


def _read_print(layout: Mapping[str, Any]) -> PrintLayout:
    cells = tuple(tuple(tuple(line.split("+")) for line in cell.split("|")) for cell in layout["cells"])
    return PrintLayout(cells, layout.get("phrased", ""), layout.get("groupBy", ""))


def _read_field(described: Mapping[str, Any]) -> Field:
    constraints, noun, layout = described.get("constraints", {}), described.get("noun", ""), described.get("print", {})
    deciding: dict[str, Any] = noun if isinstance(noun, dict) else {"field": "", "values": {}}
    return Field(
        name=described["name"],
        type=described["type"],
        kind=described["kind"],
        titles=_by_language(described, "title"),
        descriptions=_by_language(described, "description"),
        required=constraints.get("required", False),
        unique=constraints.get("unique", False),
        minimum=constraints.get("minimum"),
        pattern=constraints.get("pattern", ""),
        names=described.get("names", ""),
        vocabulary=described.get("vocabulary", ""),
        noun="" if deciding["field"] else noun,
        noun_field=deciding["field"],
        nouns=deciding["values"],
        qualified_by=described.get("qualifiedBy", ""),
        instead_of_empty=described.get("insteadOfEmpty", ""),
        required_message=described.get("requiredMessage", "required"),
        editorial=described.get("editorial", False),
        usual=layout.get("usual"),
        printed_as_title=layout.get("asTitle", False),
        prose=described.get("prose", False),
    )


def _find_missing(resource: Resource, described: Mapping[str, Resource]) -> str:
    """Return the first property that names a field or a table that does not exist; an empty string if there is none.

    The same is said of a field that is there twice, and of a pattern that is none.
    """
    columns = [column["name"] for column in resource.schema["fields"]]
    if len(resource.fields) < len(columns):
        return f"fields: {next(name for name in columns if columns.count(name) > 1)!r} is there twice"
    for column in resource.fields.values():
        try:
            re.compile(column.pattern)
        except re.error as error:
            return f"fields {column.name}, pattern: {column.pattern!r} is not a regular expression ({error})"
    named = {
        "primaryKey": [resource.primary_key],
        "mainField": [resource.main_field],
        "knownFrom": resource.known_from,
        "knownAfter": resource.known_after,
        "period": resource.period,
        "reportedDates": [reported.field for reported in resource.reported_dates],
        "erroneous": resource.erroneous,
        "conditions": [condition.field for condition in resource.conditions],
    }
    for column in resource.fields.values():
        named[f"fields {column.name}"] = [column.noun_field, column.qualified_by, column.instead_of_empty]
    # A printed field may be named without its language.
    printed = [*resource.print.fields, resource.print.phrased, resource.print.group_by] if resource.print else []
    named["print"] = [name for name in printed if not any(column.startswith(f"{name}_") for column in resource.fields)]
    for place, names in named.items():
        for name in names:
            if name and name not in resource.fields:
                return f"{place}: the table has no field {name!r}"
    for column in resource.fields.values():
        if column.type == "integer" and column.kind not in ("number", "year"):
            return f"fields {column.name}: its type is integer, and a {column.kind} is a string; write type: string"
    for reported in resource.reported_dates:
        if resource.fields[reported.field].kind not in ("date", "year"):
            return f"reportedDates: the field {reported.field!r} is neither a date nor a year"
    tables = {f"fields {name}": field.names for name, field in resource.fields.items()}
    tables |= {f"fields {name}": table for name, table in resource.references.items()}
    for place, name in {**tables, "sourcesFrom": resource.sources_from}.items():
        if name and name not in described:
            return f"{place}: there is no table {name!r}"
    return ""
