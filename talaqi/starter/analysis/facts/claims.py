"""How many claims the book tests, and how many of them the record contradicts."""

import pandas as pd

from talaqi.facts import Fact, count_rows, fact


@fact
def claims_all(claims: pd.DataFrame) -> Fact:
    """Count the claims."""
    return count_rows("claims", claims.index, "claim")


@fact
def claims_contradicted(claims: pd.DataFrame) -> Fact:
    """Count the claims that the record contradicts."""
    return count_rows("claims", claims.index[claims["verdict"] == "contradicted"], "claim")
