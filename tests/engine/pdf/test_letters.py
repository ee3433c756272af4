"""How wide texts are."""

from talaqi.pdf import text_width

import small


def test_an_ordinary_letter_is_one_wide_and_a_mark_takes_no_place() -> None:
    english = "Operations in which another state took part"
    assert 0.9 < text_width.width(english) / len(english) < 1.2
    assert text_width.width("أيضا") == text_width.width("أيضًا") > 0
    assert text_width.width("m") > 2 * text_width.width("i")


def test_a_text_that_is_set_takes_no_more_place_than_was_counted() -> None:
    """A line of Arabic that is as wide as its letters were counted holds all of them."""
    for text in ("14 سبتمبر 2021", "المكتب المركزي وحده", "معلومات من استجوابات في غوانتانامو"):
        wide = text_width.width(text) * text_width.LETTER * 10
        found = small.lines(small.pdf(f'<section lang="ar"><div style="width:{wide:.1f}pt"><p>{text}</p></div></section>', "ar", style="@page{size:200mm 200mm} p{font-size:10pt}"))
        assert len(found) == 2, found
