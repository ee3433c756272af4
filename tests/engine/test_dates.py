"""Partial dates: precision, first and last day, and an order that admits not to know."""

from datetime import date

import pytest

from talaqi import dates


@pytest.mark.parametrize(
    "text, precision, first, last",
    [
        ("2005", "year", date(2005, 1, 1), date(2005, 12, 31)),
        ("2014-02", "month", date(2014, 2, 1), date(2014, 2, 28)),
        ("2024-02", "month", date(2024, 2, 1), date(2024, 2, 29)),
        ("2021-12-16", "day", date(2021, 12, 16), date(2021, 12, 16)),
    ],
)
def test_what_a_partial_date_means(text: str, precision: str, first: str, last: str) -> None:
    assert (dates.precision(text), dates.first_day(text), dates.last_day(text)) == (precision, first, last)


@pytest.mark.parametrize("text", ["2021-13", "2021-02-30", "03/12/2021", "2021-2-3", "", "last year", "21"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        dates.precision(text)


@pytest.mark.parametrize(
    "one, other, earlier",
    [
        ("2020-12-10", "2020-12-22", True),
        ("2020-12-22", "2020-12-10", False),
        ("2020-12", "2020-12-22", None),
        ("2020", "2021-01-01", True),
        ("2021-12-16", "2021-12-16", False),
    ],
)
def test_order_says_when_it_cannot_tell(one: str, other: str, earlier: bool | None) -> None:
    assert dates.is_earlier(one, other) is earlier
