"""Datasets of organized violence: UCDP fills the table `sahel`; ACLED and the GTD may not be passed on and stay
private.
"""

import pandas as pd

from talaqi.datasets.formats import Format, Sum, Target

CATEGORY = "type_of_violence"


def complete(frame: pd.DataFrame) -> pd.DataFrame:
    """Add the killings of civilians by groups where the dataset has only those by governments and all."""
    if "one_sided_by_groups" in frame:
        return frame
    return frame.assign(one_sided_by_groups=frame["one_sided"] - frame["one_sided_by_governments"])


SAHEL = Target(
    table="sahel",
    country="iso3",
    year="year",
    release="version",
    source="source_id",
    countries="countries",
    country_name="name_en",
    complete=complete,
)


def _all_kinds(estimate: str) -> tuple[str, ...]:
    return tuple(f"{kind}_total_deaths_{estimate}" for kind in ("sb", "ns", "os"))


FORMATS = (
    Format(
        "ucdp-cy",
        "UCDP Country-Year Dataset on Organized Violence within Country Borders",
        identified_by="os_total_deaths_best",
        country="country",
        year="year",
        sums={
            "deaths_best": Sum(_all_kinds("best")),
            "deaths_low": Sum(_all_kinds("low")),
            "deaths_high": Sum(_all_kinds("high")),
            "civilians": Sum(("cumulative_total_deaths_civilians_in_orgvio",)),
            "state_based": Sum(("sb_total_deaths_best",)),
            "non_state": Sum(("ns_total_deaths_best",)),
            "one_sided": Sum(("os_total_deaths_best",)),
            "one_sided_by_groups": Sum(("os_nsgroup_killings_best",)),
            "one_sided_by_governments": Sum(("os_any_govt_killings_best",)),
        },
        target=SAHEL,
        redistributable=True,
        version="version",
    ),
    Format(
        "ucdp-ged",
        "UCDP Georeferenced Event Dataset",
        identified_by=CATEGORY,
        country="country",
        year="year",
        sums={
            "deaths_best": Sum(("best",)),
            "deaths_low": Sum(("low",)),
            "deaths_high": Sum(("high",)),
            "civilians": Sum(("deaths_civilians",)),
            "state_based": Sum(("best",), (CATEGORY, 1)),
            "non_state": Sum(("best",), (CATEGORY, 2)),
            "one_sided": Sum(("best",), (CATEGORY, 3)),
            # A government that kills civilians has its number in the column of states.
            "one_sided_by_governments": Sum(("best",), (CATEGORY, 3), "gwnoa"),
        },
        target=SAHEL,
        redistributable=True,
        quiet_years=True,
    ),
    Format(
        "acled",
        "ACLED",
        identified_by="event_id_cnty",
        country="country",
        year="year",
        sums={"fatalities": Sum(("fatalities",))},
        target=SAHEL,
        redistributable=False,
        citation="Armed Conflict Location & Event Data (ACLED), acleddata.com",
    ),
    Format(
        "gtd",
        "Global Terrorism Database",
        identified_by="eventid",
        country="country_txt",
        year="iyear",
        sums={"fatalities": Sum(("nkill",))},
        target=SAHEL,
        redistributable=False,
        citation="START, Global Terrorism Database, start.umd.edu/gtd",
    ),
)
