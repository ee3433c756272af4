"""Facts of cells dismantled and arrests, as stated over the years."""

import pandas as pd

from talaqi import settings
from talaqi.facts import Fact, fact


def observed(counts: pd.DataFrame, measure: str, scope: str = "national") -> pd.DataFrame:
    """Return the statements of a measure and scope that are observations, in the order in which they were made."""
    wanted = (counts["measure"] == measure) & (counts["scope"] == scope) & (counts["role"] == "observation")
    return counts[wanted].sort_values("stated_on")


@fact
def cells_base(counts: pd.DataFrame) -> Fact:
    """The national total less the bureau's own in May 2021: what was counted before the bureau."""
    national, bureau = counts.loc["c049-cells"], counts.loc["c050-cells"]
    return Fact(int(national["value"] - bureau["value"]), "cell", ("counts/c049-cells", "counts/c050-cells"))


@fact
def cells_highest_before_article(counts: pd.DataFrame) -> Fact:
    """The highest national total since 2002 stated before the article, exhibits of its error left out."""
    told = observed(counts, "cells_dismantled")
    told = told[(told["period_start"] == "2002") & (told["stated_on"] < settings.ARTICLE_DATE)]
    highest = told["value"].idxmax()
    return Fact(int(told["value"].max()), "cell", (f"counts/{highest}",), qualifier=told.at[highest, "qualifier"])
