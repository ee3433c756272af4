"""A number that one row states: the row's address is its key, with `.column` for any but the first."""

import pandas as pd

from talaqi.facts import Fact, UnknownFact
from talaqi.tables import Tables

# The columns of a row that are numbers or dates to say, and what each counts; the first is said where none is named.
COLUMNS = {
    "counts": {"value": "", "period_end": "date", "stated_on": "date"},
    "accounts": {"arrests": "arrest", "arrests_abroad": "arrest"},
    "operations": {"date": "date", "cells": "cell"},
    "milestones": {"date": "date", "co_chairs": "countries", "partners": "countries"},
    "african_lion": {"participants": "participant", "countries": "country", "start_date": "date", "edition_year": "year"},
    "attacks": {"killed": "death", "attackers_killed": "attacker", "date": "date"},
    "sahel": {
        "deaths_best": "death",
        "deaths_low": "death",
        "deaths_high": "death",
        "civilians": "civilian",
        "one_sided_by_groups": "civilian",
    },
    "sources": {"published_on": "date"},
    "claims": {"resolved_date": "date"},
}
MEASURES = {"cells_dismantled": "cell", "arrests": "arrest", "plots_foiled": "plot", "joint_operations": "operation"}


def fact_of_row(key: str, tables: Tables) -> Fact:
    """Return the number of one row, `counts/c049-cells` or `attacks/2011-04-28-marrakech.date`.

    Raises UnknownFact where the row, the column or the number is not there.
    """
    address, _, column = key.partition(".")
    table = address.partition("/")[0]
    columns = COLUMNS.get(table, {})
    column = column or next(iter(columns), "")
    try:
        stated = tables.row(address)
        noun = columns[column]
    except KeyError:
        raise UnknownFact(f"there is no number {key!r} in data/{table}.csv") from None
    value = stated[column]
    if pd.isna(value) or value == "":
        raise UnknownFact(f"data/{table}.csv, row {address!r}: the column {column!r} is empty, so it cannot be said")
    return Fact(
        value=_plain(value, noun),
        noun=noun or MEASURES[stated["measure"]],
        rows=(address,),
        qualifier=find_qualifier(stated, column),
        contested=stated.get("role") == "exhibit",
    )


def _plain(value: object, noun: str) -> int | str | tuple[str, ...]:
    if noun == "countries":
        return tuple(str(value).split())
    return str(value) if noun == "date" else int(value)


def find_qualifier(stated: pd.Series, column: str) -> str:
    """Return the qualifier that a row gives the number in one of its columns."""
    counted = column in {"value", "arrests", "participants"}
    return (stated.get("qualifier") or "exact") if counted else "exact"
