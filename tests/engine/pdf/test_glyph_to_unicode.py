"""What glyphs say."""

import pytest

from talaqi.pdf import glyph_to_unicode


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("uni0623", "أ"),
        ("uniFE84.rlig", "أ"),
        ("uni064B.at10.-20", "ً"),
        ("uni0651_uni064B", "ًّ"),
        ("uniFEFB", ""),
        ("uni0644_uni0627", ""),
        ("parenleft", ""),
        ("uni0041", ""),
    ],
)
def test_a_name_tells_its_letter(name: str, said: str) -> None:
    assert sorted(glyph_to_unicode.glyph_text(name)) == sorted(said)


def test_names_go_before_what_the_text_says() -> None:
    known = glyph_to_unicode.GlyphTexts({7: "أ"})
    known[7], known[8] = "أُ", "b"
    assert known == {7: "أ", 8: "b"}
