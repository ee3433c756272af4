"""The ends of titles."""

import pytest

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
    ],
)
def test_the_last_two_words_are_kept_together(text: str, kept: str | None) -> None:
    body = small.markup(f"<section><h2>{text}</h2></section>")
    before = body.get_text().strip()
    title_widows.join(body)
    assert [end.get_text() for end in body.select(".end")] == ([kept] if kept else [])
    assert body.get_text().strip() == before


def test_no_line_is_a_short_word_alone() -> None:
    """Wherever the lines of a title end, its last holds two words."""
    body = small.markup("<section><h2>The bureau stated the number of cells at a conference in Rabat in May.</h2></section>")
    title_widows.join(body)
    pages = "".join(f'<div style="width:{120 + step * 3}pt">{body.h2}</div>' for step in range(20))
    found = small.lines(small.pdf(f"<section>{pages}</section>", style="@page{size:200mm 1200mm}"))
    assert "May." not in found and "in May." in found
