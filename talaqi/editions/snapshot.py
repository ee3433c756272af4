"""What an edition says, as JSON to compare with: every fact, verdict and figure with the rows behind it."""

import json
from hashlib import sha256
from pathlib import Path

import pandas as pd

from talaqi import config, facts, tables, urls
from talaqi.chapters import chapter_list, fact_lists
from talaqi.comparisons import evaluate_guard, inventory
from talaqi.editions import current_edition
from talaqi.execution import result_cache
from talaqi.facts import phrases
from talaqi.rules import verdicts
from talaqi.types import JsonObject

# An entry of the JSON file.
Entry = JsonObject
# What the published file is, in the words of JSON Schema, and the version of the format.
SCHEMA = Path(__file__).with_name("findings.schema.json")
VERSION = "1.0"


def take_snapshot() -> Entry:
    """Return what the edition says, and digests of what it is made of. The chapters must have run."""
    return {
        "edition": current_edition.identity(),
        "facts": {key: snapshot_fact(key) for key in fact_lists.all_keys()},
        "claims": snapshot_claims(),
        "figures": snapshot_figures(),
        "comparisons": snapshot_comparisons(),
        "rows": row_digests(),
        "inputs": current_edition.input_digests(),
    }


def publish_snapshot(site: Path) -> None:
    """Write the snapshot into the folder of a site as `findings.json`, with its format and the schema of that."""
    findings = {"$schema": SCHEMA.name, "version": VERSION, **take_snapshot()}
    (site / "findings.json").write_text(to_json(findings), "utf-8")
    (site / SCHEMA.name).write_bytes(SCHEMA.read_bytes())


def snapshot_fact(key: str) -> Entry:
    """Return what a fact says in every language, the rows and publications behind it, and where it stands."""
    fact = facts.get_fact(key)
    day_tables, languages = tables.load(fact.as_of), config.languages()
    return {
        "value": list(fact.value) if isinstance(fact.value, tuple) else fact.value,
        "unit": fact.noun,
        "qualifier": fact.qualifier,
        "rows": list(fact.rows),
        "sources": list(phrases.fact_sources(fact, day_tables)),
        "said": {language: phrases.phrase_fact(fact, language, day_tables, "nominative") for language in languages},
        "label": {language: phrases.label_fact(fact, language, day_tables) for language in languages},
        "address": urls.fact_url(key),
        "pages": [name for name in chapter_list.chapter_names() if key in fact_lists.keys_in_chapter(name)],
    }


def snapshot_claims() -> dict[str, Entry]:
    """Return the verdict of every claim, what its rule gives, the rows that decided, and its words."""
    today = tables.load()
    if "claims" not in today:
        return {}
    judgements = verdicts.judge_claims(today)
    return {
        claim: {
            "verdict": row["verdict"],
            "computed": judgements[claim].verdict if judgements[claim].outcomes else "",
            "rows": list(judgements[claim].rows),
            "sources": row["sources"].split(),
            "said": {language: row[f"claim_{language}"] for language in config.languages()},
        }
        for claim, row in today.claims.iterrows()
    }


def snapshot_comparisons() -> dict[str, Entry]:
    """Return every checked comparison of the book: where it stands, its condition in words, and the rows behind it."""
    comparisons: dict[str, Entry] = {}
    for place in inventory.guarded_places():
        for condition in place.sentence.holds:
            guard = evaluate_guard(condition)
            name = f"{place.name}: {condition}"
            comparisons[name] = {
                "condition": condition,
                "holds": guard.holds,
                "later": guard.later,
                "said": {language: " ".join(guard.explain(language)) for language in config.languages()},
                "rows": list(guard.rows),
                "address": f"{place.name}.html" if place.is_in_chapter else "",
            }
    return comparisons


def snapshot_figures() -> dict[str, Entry]:
    """Return the title, page, tables and a digest of the data of every figure that a chapter shows."""
    return {
        f"fig-{bundle['name']}": {
            "title": bundle["title"],
            "page": name,
            "tables": list(bundle["tables"]),
            "rows": _drawn_rows(bundle),
            # Rows that only stand in another order change nothing.
            "data": short_digest(sorted(map(short_digest, bundle["rows"]))),
        }
        for name in chapter_list.chapter_names()
        for bundle in result_cache.list_displays(name)
        if bundle["display"] == "figure"
    }


def _drawn_rows(bundle: Entry) -> list[str]:
    """Return the addresses of the rows that a figure draws, those of its first table."""
    table, anchors = bundle["tables"][0], {row.get("anchor") for row in bundle["rows"]}
    addresses = (f"{table}/{row}" for row in sorted(tables.load()[table].index))
    return [address for address in addresses if urls.row_anchor(address) in anchors]


def row_digests() -> dict[str, dict[str, str]]:
    """Return a digest of every row by its table and id."""
    return {
        name: {str(row): short_digest(_row_texts(values)) for row, values in frame.iterrows()}
        for name, frame in tables.load().items()
    }


def _row_texts(row: pd.Series) -> list[str]:
    return ["" if pd.isna(value) else str(value) for value in row]


def to_json(content: object) -> str:
    """Return a snapshot as the JSON that is published and recorded; equal snapshots give equal text."""
    return json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def short_digest(content: object) -> str:
    """Return eight hexadecimal digits of a digest of anything that JSON can hold."""
    return sha256(json.dumps(content, ensure_ascii=False, sort_keys=True).encode()).hexdigest()[:8]
