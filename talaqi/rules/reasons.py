"""The reason of a verdict: prose in which a number is the key of a fact, `{counts/c049-cells}`, so that it follows the rows.

A form may stand after a colon, as in the chapters: `{counts/c049-cells:number}`.
"""

import re

import pandas as pd

from talaqi import config, facts, tables, urls
from talaqi.facts import phrases

KEY = re.compile(r"\{(?P<key>[^{}:]+)(?::(?P<form>[a-z]+))?\}")


def reason_keys(claim: pd.Series, language: str) -> tuple[str, ...]:
    """Return the keys of the facts that the reason of a claim says in a language."""
    return tuple(match["key"] for match in KEY.finditer(claim[f"reason_{language}"]))


def keys_of_claims(claims: pd.DataFrame) -> set[str]:
    """Return the keys of the facts that the reasons of claims say."""
    return {key for _, claim in claims.iterrows() for language in config.languages() for key in reason_keys(claim, language)}


def split_reason(text: str, language: str) -> list[dict[str, str]]:
    """Return a reason as the page has it, piece by piece: plain text, and numbers with the address of their first row."""
    made, end = [], 0
    for match in KEY.finditer(text):
        fact = facts.get_fact(match["key"])
        number = phrases.phrase_fact(fact, language, tables.load(fact.as_of), match["form"] or "")
        made += [{"text": text[end : match.start()], "link": ""}, {"text": number, "link": urls.row_url(fact.rows[0])}]
        end = match.end()
    return [*made, {"text": text[end:], "link": ""}]


def render_reason(text: str, language: str) -> str:
    """Return a reason with its numbers said, as text."""
    return "".join(part["text"] for part in split_reason(text, language))
