"""Show the rows of a table as the reader sees them: names for ids, dates in words, numbers and their publications."""

from collections.abc import Callable
from typing import Any

import pandas as pd

from talaqi import config, messages, tables, urls
from talaqi.displays import Column, Table
from talaqi.tables import Field, row_names


def show_rows(
    table: str,
    name: str = "",
    columns: str = "",
    where: Callable[[pd.DataFrame], pd.Series] | None = None,
    title: str = "",
    order: str = "",
) -> Table:
    """Return rows of a table, all of them or those chosen; `columns` names some of them, spaces between.

    Where the table's own will not do, `name` gives an address, `title` a message and `order` the column that orders the rows.
    """
    whole, description = tables.load()[table], tables.resources()[table]
    frame = whole if where is None else whole[where(whole)]
    heads, shown = display_rows(table, frame.sort_values(order, kind="stable") if order else frame, columns)
    return Table(
        name=name or table.replace("_", "-"),
        title={lang: messages.text(title, lang) if title else description[f"title_{lang}"] for lang in config.languages()},
        note={lang: "" if columns else description[f"coverage_{lang}"] for lang in config.languages()},
        sources=(),
        tables=(table,),
        columns=heads,
        rows=shown,
        home=not columns and where is None,
    )


def display_rows(table: str, frame: pd.DataFrame, columns: str) -> tuple[tuple[Column, ...], tuple[dict[str, Any], ...]]:
    """Return the heads and the rows of a part of a table as the reader sees them; `columns` names those shown, or none for all."""
    fields, known = _fields(table, columns.split()), tables.load()
    return tuple(map(_column, fields)), tuple(_row(table, row, fields, known) for _, row in frame.iterrows())


def _fields(table: str, wanted: list[str]) -> list[Field]:
    """Return a table's columns as the reader knows them: `note_ar` and `note_en` are one, `note`."""
    merged: dict[str, Field] = {}
    for name, field in tables.fields(table).items():
        bare = _bare(name)
        merged.setdefault(bare, {**field, "name": bare, "bilingual": bare != name})
    return [merged[name] for name in wanted] if wanted else list(merged.values())


def _bare(column: str) -> str:
    stem, _, language = column.rpartition("_")
    return stem if stem and language in config.languages() else column


def _column(field: Field) -> Column:
    return Column(field["name"], {lang: field[f"title_{lang}"] for lang in config.languages()}, field["kind"])


def _row(table: str, row: pd.Series, fields: list[Field], known: tables.Tables) -> dict[str, Any]:
    shown = {field["name"]: cell(row, field, known) for field in fields}
    return {"anchor": urls.row_anchor(f"{table}/{row.name}"), "link": urls.row_url(f"{table}/{row.name}"), **shown}


def cell(row: pd.Series, field: Field, known: tables.Tables) -> Any:
    """Return what a cell shows: text per language, or a plain value that reads the same in all."""
    if field.get("bilingual"):
        return {lang: row[f"{field['name']}_{lang}"] for lang in config.languages()}
    value = row[field["name"]]
    if pd.isna(value) or value == "":
        return ""
    return SHOWN.get(field["kind"], _as_is)(value, field, known)


def _as_is(value: Any, field: Field, known: tables.Tables) -> Any:
    return int(value) if field["type"] == "integer" else str(value)


def _date(value: str, field: Field, known: tables.Tables) -> dict[str, str]:
    return {lang: messages.format_date(value, lang) for lang in config.languages()}


def _names(value: str, field: Field, known: tables.Tables) -> dict[str, str]:
    return {lang: messages.join_list(row_names.names_of(field["names"], value, lang, known), lang) for lang in config.languages()}


def _list(value: str, field: Field, known: tables.Tables) -> list[str]:
    return value.split()


def _rows(value: str, field: Field, known: tables.Tables) -> list[str]:
    return [f"{field['names']}/{row}" for row in value.split()]


SHOWN: dict[str, Callable[[Any, Field, tables.Tables], Any]] = {
    "date": _date,
    "names": _names,
    "sources": _list,
    "numbers": _list,
    "row": _rows,
}
