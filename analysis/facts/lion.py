"""Facts of the African Lion exercises."""

import pandas as pd

from talaqi.facts import Fact, count_rows, fact


@fact
def lion_cancelled(african_lion: pd.DataFrame) -> Fact:
    """The editions of African Lion that were cancelled."""
    return count_rows("african_lion", african_lion.index[african_lion["status"] == "cancelled"], "edition")
