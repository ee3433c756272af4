"""The tables with the rows that the next years will bring, and every figure drawn from them."""

import inspect
from collections.abc import Mapping

import pandas as pd
import pytest

from talaqi import tables
from talaqi.displays import Figure
from talaqi.figures.canvas import Canvas
from talaqi.figures.registry import get_figure
from talaqi.tables import Tables

import drawn

# For each table, new rows by their ids: the row that is copied, and the cells that differ.
Changes = Mapping[str, Mapping[str, tuple[str, dict[str, object]]]]

NEW_BODY, NEW_PLACE, NEW_SOURCE = "new-bureau", "new-town", "new-report"


def _yearly(year: int, body: str, scope: str, cells: int, arrests: int) -> dict[str, tuple[str, dict[str, object]]]:
    period = {"period_start": str(year), "period_end": str(year), "stated_on": f"{year + 1}-02-01"}
    later = {**period, "counted_by": body, "scope": scope, "qualifier": "exact", "role": "observation"}
    return {
        f"z{year}-{body}-cells": ("a046-cells", {**later, "value": cells}),
        f"z{year}-{body}-arrests": ("a024-arrests", {**later, "value": arrests}),
    }


def _total(name: str, day: str, body: str, cells: int, arrests: int) -> dict[str, tuple[str, dict[str, object]]]:
    later = {"period_start": "2002", "period_end": day, "counted_by": body, "stated_on": day, "qualifier": "exact"}
    return {
        f"{name}-cells": ("c049-cells", {**later, "value": cells}),
        f"{name}-arrests": ("c049-arrests", {**later, "value": arrests}),
    }


def _deaths(year: int, factor: float) -> dict[str, tuple[str, dict[str, object]]]:
    rows = {}
    for state in ("bfa", "mar", "mli", "mrt", "ner", "tcd"):
        latest = tables.load().sahel.loc[f"{state}-2024"]
        numbers = {column: int(latest[column] * factor) for column in latest.index if column.startswith("deaths")}
        rows[f"{state}-{year}"] = (f"{state}-2024", {**numbers, "year": year, "version": "27.1"})
    return rows


def later_changes() -> Changes:
    """Return the rows that a routine update of the next years brings to each table that a figure reads.

    A row with a source names a publication that is later than all of them.
    """
    columns = ("source_id", "sources")
    return {
        table: {
            name: (model, {**{column: NEW_SOURCE for column in columns if column in tables.load()[table]}, **cells})
            for name, (model, cells) in rows.items()
        }
        for table, rows in _later_rows().items()
    }


def _later_rows() -> Changes:
    report = {"published_on": "2028-12-31", "url": "https://example.org/new-report", "archived_url": ""}
    return {
        "sources": {NEW_SOURCE: ("defensepost-20211217", {**report, "source_id": NEW_SOURCE})},
        "bodies": {NEW_BODY: ("bcij", {"short_ar": "المكتب الجديد", "short_en": "New Bureau"})},
        "places": {NEW_PLACE: ("casablanca", {"name_ar": "البلدة الجديدة", "name_en": "New Town"})},
        "terms": {"new-forum": ("gctf", {"ar": "المنتدى الجديد", "en": "New Forum"})},
        "counts": {
            **_yearly(2025, "bcij", "bureau", 12, 40),
            **_yearly(2025, "interior-ministry", "national", 14, 52),
            **_yearly(2026, "bcij", "bureau", 9, 31),
            **_yearly(2026, "interior-ministry", "national", 11, 65),
            **_yearly(2026, "us-state", "national", 18, 70),
            **_yearly(2026, NEW_BODY, "national", 7, 28),
            **_yearly(2027, "interior-ministry", "national", 31, 340),
            **_yearly(2027, NEW_BODY, "national", 22, 90),
            **_total("z101", "2026-05-20", "bcij", 231, 4700),
            **_total("z102", "2027-03-01", "interior-ministry", 262, 5300),
            **_total("z103", "2027-06-15", NEW_BODY, 290, 6100),
            "z104-cells": ("c086-cells", {"stated_on": "2026-10-01"}),
        },
        "african_lion": {
            "2026": ("2025", {"edition_year": "2026", "participants": 9500, "qualifier": "about"}),
            "2027": ("2025", {"edition_year": "2027", "participants": 13000, "qualifier": "more-than"}),
            "2028": ("2026", {"edition_year": "2028", "status": "planned"}),
        },
        "sahel": {**_deaths(2025, 0.6), **_deaths(2026, 1.9)},
        "operations": {
            "z-wiesbaden": ("e2021-beziers", {"date": "2026-11-03", "partners": "DEU", "place_ids": ""}),
            "z-nador": ("e2022-nador", {"date": "2027-02", "partners": "ESP FRA", "place_ids": f"nador {NEW_PLACE}"}),
            "z-rabat": ("e2021-sala", {"date": "2027-05-09", "partners": "USA", "place_ids": NEW_PLACE}),
            "z-rome": ("e2021-beziers", {"date": "2027-06-30", "partners": "ITA", "place_ids": ""}),
        },
        "milestones": {
            "2026-12-10-step": ("2025-bilateral", {"date": "2026-12-10"}),
            "2027-03-step": ("2025-bilateral", {"date": "2027-03"}),
            "2027-06-01-lion": ("2026-04-27-african-lion", {"date": "2027-06-01"}),
            "2027-01-coalition": ("2022-05-11-marrakech", {"date": "2027-01", "in_article": "no"}),
            "2027-07-forum": ("2016-04-13-gctf-cochair", {"date": "2027-07-01", "framework": "new-forum"}),
        },
        "attacks": {
            "2026-03-attack": ("2018-12-17-imlil", {"date": "2026-03-03", "killed": 3, "place_id": NEW_PLACE}),
            "2026-09-attack": ("2018-12-17-imlil", {"date": "2026-09-01", "killed": 1}),
            "2027-02-attack": ("2007-03-14-casablanca", {"date": "2027-02-11"}),
        },
    }


def append_rows(changes: Changes) -> Tables:
    """Return the tables with copies of rows under other names, with other cells; a row of the same name is replaced."""
    frames = dict(tables.load())
    for table, rows in changes.items():
        frame, key = frames[table], str(frames[table].index.name)
        copies = [{**frame.loc[_find_row(frame, model)], key: name, **cells} for name, (model, cells) in rows.items()]
        added = pd.DataFrame(copies).set_index(key, drop=False).astype(frame.dtypes)
        frames[table] = pd.concat([frame.drop(index=list(rows), errors="ignore"), added])
    return Tables(frames)


def _find_row(frame: pd.DataFrame, model: str) -> str:
    """Return the row that is copied: the one of a name, or the last that begins with a year and has a framework."""
    if model in frame.index:
        return model
    year, _, framework = model.partition("-")
    return str(frame.index[(frame["framework"] == framework) & frame.index.str.startswith(year)][-1])


def draw_from(name: str, known: Tables) -> tuple[Figure, tuple[Canvas, ...]]:
    """Return a figure that is drawn from tables, as if they were those of the book, and its canvases."""
    draw = get_figure(name)
    parameters = inspect.signature(draw).parameters
    arguments = {parameter: known if parameter == "tables" else known[parameter] for parameter in parameters}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("talaqi.tables.reading._load_all", lambda: known)
        return drawn.capture_canvases(lambda: draw(**arguments))
