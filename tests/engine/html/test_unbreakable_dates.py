"""A day and its month stay on one line, in the text of a page and nowhere else."""

import pytest

from talaqi.html.page_context import NO_BREAK, bind_dates


@pytest.mark.parametrize(
    "language, written", [("en", "on 5 December 2019, 17 May"), ("ar", "في 5 ديسمبر 2019، و17 مايو")]
)
def test_a_day_is_kept_with_its_month(language: str, written: str) -> None:
    shown = bind_dates(f"<p>{written}</p>", language)
    assert shown.count(NO_BREAK) == 2 and shown.replace(NO_BREAK, " ") == f"<p>{written}</p>"


@pytest.mark.parametrize(
    "body",
    [
        '<a title="5 May 2019">x</a>',
        "<pre>date = 5 May</pre>",
        "<code>5 May</code>",
        "2,015 May",
        "5 Mayors",
        "the 2015 May",
    ],
)
def test_what_is_no_day_in_the_text_is_left(body: str) -> None:
    assert bind_dates(body, "en") == body
