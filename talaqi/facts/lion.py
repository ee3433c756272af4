"""Facts of the African Lion exercises."""

import pandas as pd

from talaqi.facts import Fact, fact


@fact
def lion_cancelled(african_lion: pd.DataFrame) -> Fact:
    """The editions of African Lion that were cancelled."""
    cancelled = african_lion[african_lion["status"] == "cancelled"]
    return Fact(len(cancelled), "edition", tuple(f"african_lion/{year}" for year in cancelled.index))
