"""Show the rows of a table to the reader: names for ids, dates in words, numbers and their publications."""

from collections.abc import Callable
from dataclasses import replace

import pandas as pd

from talaqi import config, messages, tables, urls
from talaqi.displays import Cell, Column, Row, Table
from talaqi.tables import Field, row_names


def show_rows(
    table: str,
    name: str = "",
    columns: str = "",
    where: Callable[[pd.DataFrame], pd.Series] | None = None,
    title: str = "",
    order: str = "",
) -> Table:
    """Return the rows of a table, all of them or those that `where` selects.

    `columns` names some columns, separated by spaces. `name` is the anchor, `title` a message, `order` the column that
    sorts the rows; the defaults are those of the table.
    """
    whole, resource = tables.load()[table], tables.resources()[table]
    frame = whole if where is None else whole[where(whole)]
    frame = frame.sort_values(order, kind="stable") if order else frame
    heads, rows = display_rows(table, frame, columns)
    return Table(
        name=name or table.replace("_", "-"),
        title={lang: messages.text(title, lang) if title else resource.titles[lang] for lang in config.languages()},
        note={lang: "" if columns else resource.coverage.get(lang, "") for lang in config.languages()},
        sources=(),
        tables=(table,),
        columns=heads,
        rows=rows,
        home=not columns and where is None,
    )


def display_rows(table: str, frame: pd.DataFrame, columns: str) -> tuple[tuple[Column, ...], tuple[Row, ...]]:
    """Return the heads and the rows of a part of a table; `columns` names the columns, an empty string means all."""
    fields, known = _merge_languages(table, columns.split()), tables.load()
    titles = [{lang: field.titles[lang] for lang in config.languages()} for field in fields]
    heads = (Column(field.name, title, field.kind) for field, title in zip(fields, titles, strict=True))
    return tuple(heads), tuple(_display_row(f"{table}/{row.name}", row, fields, known) for _, row in frame.iterrows())


def _merge_languages(table: str, names: list[str]) -> list[Field]:
    """Return the fields of a table that have these names, or all: `note` stands for `note_ar` and `note_en`."""
    merged: dict[str, Field] = {}
    for name, field in tables.fields(table).items():
        stem, _, language = name.rpartition("_")
        is_bilingual = bool(stem) and language in config.languages()
        stem = stem if is_bilingual else name
        merged.setdefault(stem, replace(field, name=stem, bilingual=is_bilingual))
    return [merged[name] for name in names] if names else list(merged.values())


def _display_row(address: str, row: pd.Series, fields: list[Field], known: tables.Tables) -> Row:
    cells = {field.name: _display_cell(row, field, known) for field in fields}
    return {"anchor": urls.row_anchor(address), "link": urls.row_url(address), **cells}


def _display_cell(row: pd.Series, field: Field, known: tables.Tables) -> Cell:
    """Return the content of a cell: text by language, or a plain value that is the same in all languages."""
    if field.bilingual:
        return {lang: row[f"{field.name}_{lang}"] for lang in config.languages()}
    value = row[field.name]
    if pd.isna(value) or value == "":
        return ""
    match field.kind:
        case "date":
            return {lang: messages.format_date(value, lang) for lang in config.languages()}
        case "names":
            names = {lang: row_names.names_of(field.names, value, lang, known) for lang in config.languages()}
            return {lang: messages.join_list(names[lang], lang) for lang in names}
        case "sources" | "numbers":
            return value.split()
        case "row":
            return [f"{field.names}/{linked}" for linked in value.split()]
    return int(value) if field.type == "integer" else str(value)
