"""The ledger as the reader sees it: each claim with its verdict, why, the rule, the rows that decided and the sources."""

from dataclasses import asdict
from typing import Any

import pandas as pd

from talaqi import rows, settings, tables, words
from talaqi.claims import judging, reasons, saying
from talaqi.exhibits import Column, Ledger


def section(*sections: str, name: str = "") -> Ledger:
    """Return the claims of some sections of the article, `section("partner-1")`; a prefix takes all under it."""
    return _ledger(_of(*sections), name or sections[0])


def claims(*names: str) -> Ledger:
    """Return single claims by their ids."""
    return _ledger(tables.load().claims.loc[list(names)], names[0])


def ledger(*sections: str) -> Ledger:
    """Return all claims, or those of some sections, each with its own address: once in the book, on the ledger's page."""
    return _ledger(_of(*sections or ("",)), "-".join(("all", *sections)), home=True)


def _of(*sections: str) -> pd.DataFrame:
    known = tables.load().claims
    return known[[claim.startswith(sections) for claim in known["section_id"]]]


def _ledger(claims: pd.DataFrame, name: str, home: bool = False) -> Ledger:
    known = tables.load()
    return Ledger(
        name=name,
        title={language: words.text("ledger-title", language) for language in settings.LANGUAGES},
        note={language: "" for language in settings.LANGUAGES},
        sources=(),
        tables=tuple(known),
        columns=tuple(_column(key) for key in ("claim", "verdict", "reason")),
        rows=tuple(_row(claim, known) for _, claim in claims.iterrows()),
        home=home,
    )


def _column(key: str) -> Column:
    return Column(key, {language: words.text(f"ledger-{key}", language) for language in settings.LANGUAGES}, "verdict" if key == "verdict" else "text")


def _row(claim: pd.Series, known: tables.Tables) -> dict[str, Any]:
    judgement = judging.judge(claim, known)
    return {
        "anchor": rows.anchor(f"claims/{claim.name}"),
        "order": int(claim["order"]),
        "all": len(known.claims),
        "section": claim["section_id"],
        "order_of_section": int(known.row(f"sections/{claim['section_id']}")["order"]),
        "section_title": _both(known.row(f"sections/{claim['section_id']}"), "title"),
        "kind": claim["kind"],
        "claim": _both(claim, "claim"),
        "date_in_article": _both(claim, "date_in_article"),
        "verdict": claim["verdict"],
        "reason": {language: reasons.plain(claim[f"reason_{language}"], language) for language in settings.LANGUAGES},
        "reason_parts": {language: reasons.parts(claim[f"reason_{language}"], language) for language in settings.LANGUAGES},
        "rule": claim["tests"],
        "why": {language: [saying.why(outcome, language, known) for outcome in judgement.outcomes] for language in settings.LANGUAGES},
        "computed": judgement.verdict if judgement.outcomes else "",
        "threshold": judging.threshold(claim),
        "thresholds": list(map(asdict, judging.at_thresholds(claim, known))),
        "deciding": list(judgement.rows),
        "sources": claim["sources"].split(),
    }


def _both(row: pd.Series, column: str) -> dict[str, str]:
    return {language: row[f"{column}_{language}"] for language in settings.LANGUAGES}
