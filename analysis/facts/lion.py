"""Facts of the African Lion exercises."""

import pandas as pd

from talaqi.facts import Fact, count_rows, fact


@fact
def lion_cancelled(african_lion: pd.DataFrame) -> Fact:
    """The editions of African Lion that were cancelled."""
    return count_rows("african_lion", african_lion.index[african_lion["status"] == "cancelled"], "edition")


@fact
def lion_latest(african_lion: pd.DataFrame) -> Fact:
    """The participants from all countries in the latest edition of which the table has that number."""
    from_all = african_lion[african_lion["participants_scope"] == "all-countries"].dropna(subset="participants")
    latest = from_all.loc[from_all["edition_year"].idxmax()]
    return Fact(
        int(latest["participants"]), "participant", (f"african_lion/{latest.name}",), qualifier=latest["qualifier"]
    )
