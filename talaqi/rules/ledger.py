"""The ledger of claims as displays: each claim with its verdict, reason, rule, deciding rows and sources.

The reason of a verdict is prose in which the key of a fact in braces stands for its number, which follows the rows:
`{leap_seconds/1972-06-30}`, or `{leap_seconds/1972-06-30:number}` with a form, as in the chapters. A further column of
the claims, such as the wording of a date, is shown by the message `claim-detail-COLUMN`, which has its $value.
"""

import re
from dataclasses import dataclass

import pandas as pd

from talaqi import config, facts, messages, tables, urls
from talaqi.displays import Column, Display, Words
from talaqi.facts import phrases
from talaqi.rules import explanation, verdicts
from talaqi.rules.verdicts import ThresholdSpan

REASON_FACT = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True)
class ReasonPart:
    """A piece of a reason: plain text, or a number with the address of its first row, contested or not."""

    text: str
    link: str = ""
    contested: bool = False


@dataclass(frozen=True)
class ClaimRow:
    """A claim as the ledger shows it. `computed` is the verdict that the rule gives today, empty without a rule.

    `repeats` is the order of the earlier claim that this one states again, with its anchor; `change` is what would
    change the verdict.
    """

    anchor: str
    order: int
    all: int
    section: str
    order_of_section: int
    section_title: Words
    kind: str
    weight: str
    repeats: int | None
    repeats_anchor: str
    claim: Words
    details: dict[str, list[str]]
    verdict: str
    reason: Words
    reason_parts: dict[str, list[ReasonPart]]
    change: Words
    rule: str
    why: dict[str, list[str]]
    computed: str
    threshold: int | None
    thresholds: list[ThresholdSpan]
    deciding: list[str]
    sources: list[str]


@dataclass(frozen=True)
class Ledger(Display[ClaimRow]):
    """Claims as cards. At home, on the ledger's page, each has its anchor, by section."""

    home: bool = False


def show_section(*sections: str, name: str = "") -> Ledger:
    """Return the claims of some sections, `show_section("added")`; a prefix stands for all sections under it."""
    return _build_ledger(_select_claims(sections), name or sections[0])


def show_claims(*names: str) -> Ledger:
    """Return single claims by their ids."""
    return _build_ledger(tables.load().claims.loc[list(names)], names[0])


def show_ledger(*sections: str) -> Ledger:
    """Return all claims, or those of some sections, each with its anchor: once in the book, on the ledger's page."""
    return _build_ledger(_select_claims(sections or ("",)), "-".join(("all", *sections)), home=True)


def _select_claims(sections: tuple[str, ...]) -> pd.DataFrame:
    claims = tables.load().claims
    return claims[[section.startswith(sections) for section in claims["section_id"]]]


def _build_ledger(claims: pd.DataFrame, name: str, home: bool = False) -> Ledger:
    kinds = {"claim": "text", "verdict": "verdict", "reason": "text"}
    return Ledger(
        name=name,
        title={language: messages.text("ledger-title", language) for language in config.languages()},
        note=dict.fromkeys(config.languages(), ""),
        sources=(),
        tables=tuple(tables.load()),
        columns=tuple(
            Column(key, {language: messages.text(f"ledger-{key}", language) for language in config.languages()}, kind)
            for key, kind in kinds.items()
        ),
        rows=tuple(_build_row(claim, tables.load()) for _, claim in claims.iterrows()),
        home=home,
    )


def _build_row(claim: pd.Series, known: tables.Tables) -> ClaimRow:
    judgement = verdicts.judge_claim(claim, known)
    section = known.row(f"sections/{claim['section_id']}")
    languages, repeated = config.languages(), claim.get("repeats", "")
    return ClaimRow(
        anchor=urls.row_anchor(f"claims/{claim.name}"),
        order=int(claim["order"]),
        all=len(known.claims),
        section=claim["section_id"],
        order_of_section=int(section["order"]),
        section_title={language: section[f"title_{language}"] for language in languages},
        kind=claim["kind"],
        weight=claim.get("weight", ""),
        repeats=int(known.claims.at[repeated, "order"]) if repeated else None,
        repeats_anchor=urls.row_anchor(f"claims/{repeated}") if repeated else "",
        claim={language: claim[f"claim_{language}"] for language in languages},
        details={language: _describe_details(claim, language) for language in languages},
        verdict=claim["verdict"],
        reason={language: render_reason(claim[f"reason_{language}"], language) for language in languages},
        reason_parts={language: split_reason(claim[f"reason_{language}"], language) for language in languages},
        change={language: claim.get(f"change_{language}", "") for language in languages},
        rule=claim["tests"],
        why={
            language: [explanation.explain_outcome(outcome, language, known) for outcome in judgement.outcomes]
            for language in languages
        },
        computed=judgement.verdict if judgement.outcomes else "",
        threshold=verdicts.find_threshold(claim),
        thresholds=list(verdicts.verdicts_by_threshold(claim, known)),
        deciding=list(judgement.rows),
        sources=claim["sources"].split(),
    )


def _describe_details(claim: pd.Series, language: str) -> list[str]:
    cells = {f"claim-detail-{str(column).removesuffix(f'_{language}')}": cell for column, cell in claim.items() if cell}
    return [messages.text(name, language, value=cells[name]) for name in cells if messages.has_message(name, language)]


def reason_keys(claim: pd.Series, language: str) -> tuple[str, ...]:
    """Return the keys of the facts in the reason of a claim."""
    return tuple(phrases.parse_reference(text).key for text in REASON_FACT.findall(claim[f"reason_{language}"]))


def split_reason(text: str, language: str) -> list[ReasonPart]:
    """Return a reason as the page has it, piece by piece."""
    parts, end = [], 0
    for match in REASON_FACT.finditer(text):
        reference = phrases.parse_reference(match[1])
        fact = facts.get_fact(reference.key)
        number = reference.phrase(fact, language, tables.load(fact.as_of))
        # As of a day before them, a number has no rows.
        link = urls.row_url(fact.rows[0]) if fact.rows else ""
        parts += [ReasonPart(text[end : match.start()]), ReasonPart(number, link, fact.contested)]
        end = match.end()
    return [*parts, ReasonPart(text[end:])]


def render_reason(text: str, language: str) -> str:
    """Return a reason as text, with its numbers."""
    return "".join(part.text for part in split_reason(text, language))
