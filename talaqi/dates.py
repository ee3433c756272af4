"""ISO dates that may be partial: a year, a month or a day, never more precise than what was said."""

import calendar
import re
from datetime import date

PRECISIONS = {4: "year", 7: "month", 10: "day"}
PARTIAL = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}")


def precision(text: str) -> str:
    """Return "year", "month" or "day"; raise ValueError for anything that is not a date of the calendar."""
    if not PARTIAL.fullmatch(text):
        raise ValueError(f"{text!r} is not a date: write 2021, 2021-03 or 2021-03-25")
    first_day(text)
    return PRECISIONS[len(text)]


def is_date(text: str) -> bool:
    """Return whether a text is a year, a month or a day of the calendar."""
    try:
        return bool(precision(text))
    except ValueError:
        return False


def is_day(text: str) -> bool:
    """Return whether a text is a day of the calendar, such as 2021-03-25."""
    return is_date(text) and precision(text) == "day"


def first_day(text: str) -> date:
    """Return the first day that a partial date may mean."""
    year, month, day = (int(part) for part in (text + "-01-01")[:10].split("-"))
    return date(year, month, day)


def last_day(text: str) -> date:
    """Return the last day that a partial date may mean."""
    start = first_day(text)
    if len(text) == 4:
        return start.replace(month=12, day=31)
    if len(text) == 7:
        return start.replace(day=calendar.monthrange(start.year, start.month)[1])
    return start


def is_earlier(one: str, other: str) -> bool | None:
    """Return whether one date is before the other, or None where their precision leaves it open."""
    if last_day(one) < first_day(other):
        return True
    if first_day(one) >= last_day(other):
        return False
    return None


def year(text: str) -> int:
    """Return the year of a partial date."""
    return int(text[:4])
