"""Small pieces of markup."""

import pytest

from talaqi.pdf import markup


def test_an_element_is_made_of_its_contents_and_attributes() -> None:
    assert str(markup.element("td", "a", markup.element("b", "c"), class_="x", data_key="k")) == '<td class="x" data-key="k">a<b>c</b></td>'


@pytest.mark.parametrize(("text", "direction"), [("نص", "rtl"), ("text نص", "ltr"), ("12 (نص", "rtl"), ("«Le360»", "ltr"), ("2021", "ltr")])
def test_the_first_letter_gives_the_direction(text: str, direction: str) -> None:
    assert markup.strong_direction(text) == direction
