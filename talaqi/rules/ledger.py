"""The ledger as the reader sees it: each claim with its verdict, why, the rule, the rows that decided and the sources."""

from dataclasses import asdict
from typing import Any

import pandas as pd

from talaqi import config, messages, tables, urls
from talaqi.displays import Column, Ledger
from talaqi.rules import explanation, reasons, verdicts


def show_section(*sections: str, name: str = "") -> Ledger:
    """Return the claims of some sections of the article, `show_section("partner-1")`; a prefix takes all under it."""
    return _ledger(_of(*sections), name or sections[0])


def show_claims(*names: str) -> Ledger:
    """Return single claims by their ids."""
    return _ledger(tables.load().claims.loc[list(names)], names[0])


def show_ledger(*sections: str) -> Ledger:
    """Return all claims, or those of some sections, each with its own address: once in the book, on the ledger's page."""
    return _ledger(_of(*sections or ("",)), "-".join(("all", *sections)), home=True)


def _of(*sections: str) -> pd.DataFrame:
    known = tables.load().claims
    return known[[claim.startswith(sections) for claim in known["section_id"]]]


def _ledger(claims: pd.DataFrame, name: str, home: bool = False) -> Ledger:
    known = tables.load()
    return Ledger(
        name=name,
        title={language: messages.text("ledger-title", language) for language in config.languages()},
        note={language: "" for language in config.languages()},
        sources=(),
        tables=tuple(known),
        columns=tuple(_column(key) for key in ("claim", "verdict", "reason")),
        rows=tuple(_row(claim, known) for _, claim in claims.iterrows()),
        home=home,
    )


def _column(key: str) -> Column:
    return Column(key, {language: messages.text(f"ledger-{key}", language) for language in config.languages()}, "verdict" if key == "verdict" else "text")


def _row(claim: pd.Series, known: tables.Tables) -> dict[str, Any]:
    judgement = verdicts.judge_claim(claim, known)
    return {
        "anchor": urls.row_anchor(f"claims/{claim.name}"),
        "order": int(claim["order"]),
        "all": len(known.claims),
        "section": claim["section_id"],
        "order_of_section": int(known.row(f"sections/{claim['section_id']}")["order"]),
        "section_title": _both(known.row(f"sections/{claim['section_id']}"), "title"),
        "kind": claim["kind"],
        "claim": _both(claim, "claim"),
        "date_in_article": _both(claim, "date_in_article"),
        "verdict": claim["verdict"],
        "reason": {language: reasons.render_reason(claim[f"reason_{language}"], language) for language in config.languages()},
        "reason_parts": {language: reasons.split_reason(claim[f"reason_{language}"], language) for language in config.languages()},
        "rule": claim["tests"],
        "why": {language: [explanation.explain_outcome(outcome, language, known) for outcome in judgement.outcomes] for language in config.languages()},
        "computed": judgement.verdict if judgement.outcomes else "",
        "threshold": verdicts.find_threshold(claim),
        "thresholds": list(map(asdict, verdicts.verdicts_by_threshold(claim, known))),
        "deciding": list(judgement.rows),
        "sources": claim["sources"].split(),
    }


def _both(row: pd.Series, column: str) -> dict[str, str]:
    return {language: row[f"{column}_{language}"] for language in config.languages()}
