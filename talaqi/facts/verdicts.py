"""Facts of the ledger: how many claims the article makes, in each part and in all, and how many have each verdict.

A key names a part, a verdict, or both: `claims-partner`, `claims-supported`, `claims-partner-supported`.
"""

from itertools import product

import pandas as pd

from talaqi.facts import Fact, fact

# The parts of the article, as the ids of its sections begin.
PARTS = ("", "intro", "partner", "role", "interests", "conclusion")
VERDICTS = ("", "supported", "partly", "contradicted", "not-checkable")


@fact
def claims_with_rule(claims: pd.DataFrame) -> Fact:
    """The claims that data can decide: those with a rule that runs again."""
    return _counted(claims[claims["tests"] != ""])


def _counted(claims: pd.DataFrame) -> Fact:
    return Fact(len(claims), "claim", tuple(f"claims/{claim}" for claim in claims.index))


def _register(part: str, verdict: str) -> None:
    def counted(claims: pd.DataFrame) -> Fact:
        asked = claims["section_id"].str.startswith(part) & claims["verdict"].str.startswith(verdict)
        return _counted(claims[asked])

    key = "-".join(filter(None, ("claims", part, verdict)))
    counted.__name__ = "claims_all" if key == "claims" else key.replace("-", "_")
    counted.__doc__ = f"The claims of a part of the article ({part or 'all'}) with a verdict ({verdict or 'any'})."
    fact(counted)


for _part, _verdict in product(PARTS, VERDICTS):
    _register(_part, _verdict)
