"""What this edition finds: every number, verdict and figure with the rows it rests on, in a form that the next edition is held against."""

import json
from hashlib import sha256
from typing import Any

import pandas as pd

from talaqi import addresses, chapters, editions, facts, numbers, results, settings, tables
from talaqi.claims import judging
from talaqi.exhibits import MEDIA_TYPE
from talaqi.facts import said

Finding = dict[str, Any]


def findings() -> dict[str, Any]:
    """Return the edition with all its findings and a digest of every row; the chapters must have run."""
    return {
        "edition": editions.current(),
        "facts": {key: fact(key) for key in numbers.keys()},
        "claims": claims(),
        "figures": figures(),
        "rows": rows(),
    }


def fact(key: str) -> Finding:
    """Return what a number says in every language, the rows and publications it rests on, and where it stands."""
    found = facts.get(key)
    known = tables.load(found.as_of)
    return {
        "value": list(found.value) if isinstance(found.value, tuple) else found.value,
        "unit": found.noun,
        "qualifier": found.qualifier,
        "rows": list(found.rows),
        "sources": list(said.sources(found, known)),
        "said": {language: said.say(found, language, known, "nominative") for language in settings.LANGUAGES},
        "label": {language: said.label(found, language, known) for language in settings.LANGUAGES},
        "address": addresses.fact(key),
        "pages": [name for name in chapters.names() if key in numbers.said_in(name)],
    }


def claims() -> dict[str, Finding]:
    """Return the verdict of every claim, the one that its tests give, the rows that decided it, and the claim itself."""
    known = tables.load()
    judged = judging.judgements(known)
    return {
        claim: {
            "verdict": row["verdict"],
            "computed": judged[claim].verdict if judged[claim].outcomes else "",
            "rows": list(judged[claim].rows),
            "sources": row["sources"].split(),
            "said": {language: row[f"claim_{language}"] for language in settings.LANGUAGES},
        }
        for claim, row in known.claims.iterrows()
    }


def figures() -> dict[str, Finding]:
    """Return the title, the page, the tables and a digest of the data of every figure, as the chapters' cells drew them."""
    return {
        f"fig-{bundle['name']}": {"title": bundle["title"], "page": name, "tables": list(bundle["tables"]), "data": digest(bundle["rows"])}
        for name in chapters.names()
        for bundle in _bundles(name)
        if bundle["exhibit"] == "figure"
    }


def _bundles(name: str) -> list[dict[str, Any]]:
    """Return what the cells of a chapter gave the page."""
    cells = results.executed(name).cells
    outputs = (output for cell in cells if cell.cell_type == "code" for output in cell.outputs)
    return [output["data"][MEDIA_TYPE] for output in outputs if MEDIA_TYPE in output.get("data", {})]


def rows() -> dict[str, dict[str, str]]:
    """Return a digest of every row by its table and id."""
    return {name: {str(row): digest(_plain(values)) for row, values in frame.iterrows()} for name, frame in tables.load().items()}


def _plain(row: pd.Series) -> list[str]:
    return ["" if pd.isna(value) else str(value) for value in row]


def written(content: object) -> str:
    """Return findings as the JSON that is published and recorded; the same findings give the same text."""
    return json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def digest(content: object) -> str:
    """Return eight hexadecimal digits that tell one content from another."""
    return sha256(json.dumps(content, ensure_ascii=False, sort_keys=True).encode()).hexdigest()[:8]
