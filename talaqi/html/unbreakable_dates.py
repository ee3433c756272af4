"""Days on the page keep their months: "17 May" is never parted at the end of a line."""

import re

from talaqi import messages
from talaqi.caches import cached

NO_BREAK = "\N{NO-BREAK SPACE}"


def bind_dates(body: str, language: str) -> str:
    """Return a page's HTML with a space that does not break between a day and its month, in its text alone: not in tags or code."""
    return _days(language).sub(lambda found: found["day"] + NO_BREAK + found["month"] if found["day"] else found[0], body)


@cached
def _days(language: str) -> re.Pattern[str]:
    months = "|".join(messages.month_name(one, language) for one in range(1, 13))
    return re.compile(rf"<(?:pre|code|script|style)\b.*?</(?:pre|code|script|style)>|<[^>]*>|(?<![\d,.])(?P<day>\d\d?) (?P<month>{months})\b", re.DOTALL)
