"""What this edition finds: every number, verdict and figure with the rows it rests on, in a form that the next edition is held against."""

import json
from hashlib import sha256
from typing import Any

import pandas as pd

from talaqi import config, facts, tables, urls
from talaqi.chapters import chapter_list, fact_lists
from talaqi.displays import MEDIA_TYPE
from talaqi.editions import current_edition
from talaqi.execution import result_cache
from talaqi.facts import phrases
from talaqi.rules import verdicts

Finding = dict[str, Any]


def take_snapshot() -> dict[str, Any]:
    """Return the edition with all its findings and a digest of every row; the chapters must have run."""
    return {
        "edition": current_edition.identity(),
        "facts": {key: snapshot_fact(key) for key in fact_lists.all_keys()},
        "claims": snapshot_claims(),
        "figures": snapshot_figures(),
        "rows": row_digests(),
    }


def snapshot_fact(key: str) -> Finding:
    """Return what a number says in every language, the rows and publications it rests on, and where it stands."""
    found = facts.get_fact(key)
    known = tables.load(found.as_of)
    return {
        "value": list(found.value) if isinstance(found.value, tuple) else found.value,
        "unit": found.noun,
        "qualifier": found.qualifier,
        "rows": list(found.rows),
        "sources": list(phrases.fact_sources(found, known)),
        "said": {language: phrases.phrase_fact(found, language, known, "nominative") for language in config.languages()},
        "label": {language: phrases.label_fact(found, language, known) for language in config.languages()},
        "address": urls.fact_url(key),
        "pages": [name for name in chapter_list.chapter_names() if key in fact_lists.keys_in_chapter(name)],
    }


def snapshot_claims() -> dict[str, Finding]:
    """Return the verdict of every claim, the one that its tests give, the rows that decided it, and the claim itself."""
    known = tables.load()
    judged = verdicts.judge_claims(known)
    return {
        claim: {
            "verdict": row["verdict"],
            "computed": judged[claim].verdict if judged[claim].outcomes else "",
            "rows": list(judged[claim].rows),
            "sources": row["sources"].split(),
            "said": {language: row[f"claim_{language}"] for language in config.languages()},
        }
        for claim, row in known.claims.iterrows()
    }


def snapshot_figures() -> dict[str, Finding]:
    """Return the title, the page, the tables and a digest of the data of every figure, as the chapters' cells drew them."""
    return {
        f"fig-{bundle['name']}": {"title": bundle["title"], "page": name, "tables": list(bundle["tables"]), "data": short_digest(bundle["rows"])}
        for name in chapter_list.chapter_names()
        for bundle in _bundles(name)
        if bundle["exhibit"] == "figure"
    }


def _bundles(name: str) -> list[dict[str, Any]]:
    """Return what the cells of a chapter gave the page."""
    cells = result_cache.executed_notebook(name).cells
    outputs = (output for cell in cells if cell.cell_type == "code" for output in cell.outputs)
    return [output["data"][MEDIA_TYPE] for output in outputs if MEDIA_TYPE in output.get("data", {})]


def row_digests() -> dict[str, dict[str, str]]:
    """Return a digest of every row by its table and id."""
    return {name: {str(row): short_digest(_plain(values)) for row, values in frame.iterrows()} for name, frame in tables.load().items()}


def _plain(row: pd.Series) -> list[str]:
    return ["" if pd.isna(value) else str(value) for value in row]


def to_json(content: object) -> str:
    """Return findings as the JSON that is published and recorded; the same findings give the same text."""
    return json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def short_digest(content: object) -> str:
    """Return eight hexadecimal digits that tell one content from another."""
    return sha256(json.dumps(content, ensure_ascii=False, sort_keys=True).encode()).hexdigest()[:8]
