"""The ends of titles."""

import pytest
from markupsafe import Markup

from talaqi.pdf import title_widows

import small


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("It was stated by the bureau itself.", "bureau itself."),
        ("وليس في الجدول ما يبين خلافه.", "يبين خلافه."),
        ("It has been said of counterterrorism.", None),
        ("Two words.", None),
        ("It leads to <a>a link</a>", None),
        ("After <a>a link</a> there are more words\n", "more words"),
        ("Under CC\N{NO-BREAK SPACE}BY\N{NO-BREAK SPACE}4.0", None),
    ],
)
def test_the_last_two_words_are_kept_together(text: str, kept: str | None) -> None:
    title = small.markup(f"<h2>{title_widows.join_last_words(Markup(text))}</h2>")
    assert [end.get_text() for end in title.select(".end")] == ([kept] if kept else [])
    assert title.get_text() == small.markup(f"<h2>{text}</h2>").get_text()


def test_no_line_is_a_short_word_alone() -> None:
    """Wherever the lines of a title end, its last holds two words."""
    title = title_widows.join_last_words("The bureau stated the number of cells at a conference in Rabat in May.")
    pages = "".join(f'<div style="width:{120 + step * 3}pt"><h2>{title}</h2></div>' for step in range(20))
    found = small.lines(small.pdf(f"<section>{pages}</section>", style="@page{size:200mm 1200mm}"))
    assert "May." not in found and "in May." in found
