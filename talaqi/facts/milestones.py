"""Facts of the steps of the partnership: how long one came before another, or before the article."""

import pandas as pd

from talaqi import dates, settings
from talaqi.facts import Fact, fact

FOCUS_GROUP = "2021-12-02-africa-focus-group"
COMBAT_END = "2021-12-09-combat-mission-ends"
ANNOUNCEMENT = "2021-12-17-sale-announcement"
DATE_CLAIM = "intro-7-arrest-date"
RECOGNITION = "2020-12-10-western-sahara"
DECLARATION = "2020-12-22-joint-declaration"


@fact
def announcement_gap(milestones: pd.DataFrame, claims: pd.DataFrame) -> Fact:
    """The days between the article's date for the announcement of the arrest and the announcement itself."""
    # The article names a day of "this month", the month in which it appeared.
    day = int(claims.at[DATE_CLAIM, "date_in_article_en"].partition(" ")[0])
    told = dates.first(settings.ARTICLE_DATE).replace(day=day)
    gap = dates.first(milestones.at[ANNOUNCEMENT, "date"]) - told
    return Fact(gap.days, "day", (f"milestones/{ANNOUNCEMENT}", f"claims/{DATE_CLAIM}"))


@fact
def focus_group_before_article(milestones: pd.DataFrame, sources: pd.DataFrame) -> Fact:
    """The days between the launch of the Africa Focus Group and the article, which speaks of it as to come."""
    gap = dates.first(sources.at["article", "published_on"]) - dates.first(milestones.at[FOCUS_GROUP, "date"])
    return Fact(gap.days, "day", (f"milestones/{FOCUS_GROUP}", "sources/article"))


@fact
def focus_group_before_combat_end(milestones: pd.DataFrame) -> Fact:
    """The days between the launch of the Africa Focus Group and the declared end of the combat mission in Iraq."""
    gap = dates.first(milestones.at[COMBAT_END, "date"]) - dates.first(milestones.at[FOCUS_GROUP, "date"])
    return Fact(gap.days, "day", (f"milestones/{FOCUS_GROUP}", f"milestones/{COMBAT_END}"))


@fact
def recognition_before_declaration(milestones: pd.DataFrame) -> Fact:
    """The days between the announced US recognition and the signing of the declaration with Israel."""
    gap = dates.first(milestones.at[DECLARATION, "date"]) - dates.first(milestones.at[RECOGNITION, "date"])
    return Fact(gap.days, "day", (f"milestones/{RECOGNITION}", f"milestones/{DECLARATION}"))
