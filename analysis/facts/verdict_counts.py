"""Facts of the ledger: how many claims the article makes, in each part and in all, and how many have each verdict.

A key names a part, a verdict, or both: `claims-partner`, `claims-supported`, `claims-partner-supported`; or a kind of
claim and a verdict: `claims-factual-supported`; or `central` or `distinct`, and a verdict: `claims-central-supported`.
Distinct claims are those that repeat no other, and only they are counted among the central ones.
"""

from itertools import product

import pandas as pd

from talaqi.facts import Fact, count_rows, fact
from talaqi.rules.verdicts import VERDICTS

# The parts of the article: what the ids of their sections begin with.
PARTS = ("", "intro", "partner", "role", "interests", "conclusion")
KINDS = ("factual", "interpretive")


@fact
def claims_with_rule(claims: pd.DataFrame) -> Fact:
    """The claims that data can decide: those with a rule."""
    return count_rows("claims", claims.index[claims["tests"] != ""], "claim")


@fact
def claims_contradicted_with_rule(claims: pd.DataFrame) -> Fact:
    """The claims that the record contradicts and that have a rule."""
    is_counted = (claims["verdict"] == "contradicted") & (claims["tests"] != "")
    return count_rows("claims", claims.index[is_counted], "claim")


@fact
def claims_repeated(claims: pd.DataFrame) -> Fact:
    """The claims that state an earlier one again."""
    return count_rows("claims", claims.index[claims["repeats"] != ""], "claim")


def _register(part: str, verdict: str) -> None:
    def count_claims(claims: pd.DataFrame) -> Fact:
        is_counted = claims["section_id"].str.startswith(part) & claims["verdict"].str.startswith(verdict)
        return count_rows("claims", claims.index[is_counted], "claim")

    key = "-".join(filter(None, ("claims", part, verdict)))
    count_claims.__name__ = "claims_all" if key == "claims" else key.replace("-", "_")
    count_claims.__doc__ = f"The claims of a part of the article ({part or 'all'}) with a verdict ({verdict or 'any'})."
    fact(count_claims)


def _register_kind(kind: str, verdict: str) -> None:
    def count_claims(claims: pd.DataFrame) -> Fact:
        is_counted = (claims["kind"] == kind) & (claims["verdict"] == verdict)
        return count_rows("claims", claims.index[is_counted], "claim")

    count_claims.__name__ = f"claims_{kind}_{verdict}".replace("-", "_")
    count_claims.__doc__ = f"The claims of a kind ({kind}) with a verdict ({verdict})."
    fact(count_claims)


def _register_distinct(weight: str, verdict: str) -> None:
    def count_claims(claims: pd.DataFrame) -> Fact:
        is_counted = (claims["repeats"] == "") & claims["verdict"].str.startswith(verdict)
        return count_rows("claims", claims.index[is_counted & claims["weight"].str.startswith(weight)], "claim")

    key = "-".join(filter(None, ("claims", weight or "distinct", verdict)))
    count_claims.__name__ = key.replace("-", "_")
    count_claims.__doc__ = f"Distinct claims of a weight ({weight or 'any'}) with a verdict ({verdict or 'any'})."
    fact(count_claims)


for _part, _verdict in product(PARTS, ("", *VERDICTS)):
    _register(_part, _verdict)
for _kind, _verdict in product(KINDS, VERDICTS):
    _register_kind(_kind, _verdict)
for _weight, _verdict in product(("", "central"), ("", *VERDICTS)):
    _register_distinct(_weight, _verdict)
