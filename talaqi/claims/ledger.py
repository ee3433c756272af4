"""The ledger as the reader sees it: each claim with its verdict, why, the rule, the rows that decided and the sources."""

from typing import Any

import pandas as pd

from talaqi import rows, settings, tables, words
from talaqi.claims import judging, saying
from talaqi.exhibits import Column, Ledger


def section(*sections: str, name: str = "") -> Ledger:
    """Return the claims of some sections of the article, `section("partner-1")`; a prefix takes all under it."""
    known = tables.load()
    wanted = known.claims[[claim.startswith(sections) for claim in known.claims["section_id"]]]
    return _ledger(wanted, name or sections[0], known, home=False)


def claims(*names: str) -> Ledger:
    """Return single claims by their ids."""
    known = tables.load()
    return _ledger(known.claims.loc[list(names)], names[0], known, home=False)


def ledger() -> Ledger:
    """Return all claims, each with its own address."""
    known = tables.load()
    return _ledger(known.claims, "all", known, home=True)


def _ledger(claims: pd.DataFrame, name: str, known: tables.Tables, home: bool) -> Ledger:
    return Ledger(
        name=name,
        title={language: words.text("ledger-title", language) for language in settings.LANGUAGES},
        note={language: "" for language in settings.LANGUAGES},
        sources=(),
        tables=known_names(known),
        columns=tuple(_column(key) for key in ("claim", "verdict", "reason")),
        rows=tuple(_row(claim, known, home) for _, claim in claims.iterrows()),
    )


def known_names(known: tables.Tables) -> tuple[str, ...]:
    """Return the names of the tables that a verdict may rest on: all."""
    return tuple(known)


def _column(key: str) -> Column:
    return Column(key, {language: words.text(f"ledger-{key}", language) for language in settings.LANGUAGES}, "verdict" if key == "verdict" else "text")


def _row(claim: pd.Series, known: tables.Tables, home: bool) -> dict[str, Any]:
    judgement = judging.judge(claim, known)
    return {
        "anchor": rows.anchor(f"claims/{claim.name}"),
        "home": home,
        "order": int(claim["order"]),
        "all": len(known.claims),
        "section": claim["section_id"],
        "section_title": _both(known.row(f"sections/{claim['section_id']}"), "title"),
        "kind": claim["kind"],
        "claim": _both(claim, "claim"),
        "date_in_article": _both(claim, "date_in_article"),
        "verdict": claim["verdict"],
        "reason": _both(claim, "reason"),
        "rule": claim["tests"],
        "why": {language: [saying.why(outcome, language, known) for outcome in judgement.outcomes] for language in settings.LANGUAGES},
        "computed": judgement.verdict if judgement.outcomes else "",
        "thresholds": [list(pair) for pair in judging.at_thresholds(claim, known).items()],
        "deciding": list(judgement.rows),
        "sources": claim["sources"].split(),
    }


def _both(row: pd.Series, column: str) -> dict[str, str]:
    return {language: row[f"{column}_{language}"] for language in settings.LANGUAGES}
