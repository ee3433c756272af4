"""Vowel marks stand on the line of their letters, so that readers of the PDF find the word."""

import io

import pypdf
import pytest
from fontTools.ttLib import TTFont

from talaqi.html import web_fonts
from talaqi.pdf import mark_positioning, print_fonts

import small

WORDS = ("أيضاً", "أُعلن", "مَغرب", "عُدّت", "يؤيده", "قُتل", "تُحسم")


@pytest.fixture(scope="module")
def made() -> bytes:
    if web_fonts.missing_font_notice():
        pytest.skip(web_fonts.missing_font_notice())
    return small.pdf("".join(f"<p>كلمة {word} كلمة</p>" for word in WORDS), "ar")


def test_pdfium_finds_vocalised_words(made: bytes) -> None:
    text = " ".join(small.lines(made))
    assert [word for word in WORDS if word not in text] == []


def test_pypdf_finds_vocalised_words(made: bytes) -> None:
    text = pypdf.PdfReader(io.BytesIO(made)).pages[0].extract_text()
    assert [word for word in WORDS if word not in text] == []


def test_marks_have_a_glyph_at_each_height(made: bytes) -> None:
    font = TTFont(print_fonts.font_files()[print_fonts.ARABIC, 400, "normal"], lazy=True)
    heights = [name for name in font.getGlyphOrder() if name.startswith("uni064B.at")]
    assert len(heights) > 3
    assert all(font["hmtx"][name][0] == 0 for name in heights)


def test_the_foot_of_a_mark_stands_on_a_place_of_a_letter(made: bytes) -> None:
    font = TTFont(print_fonts.font_files()[print_fonts.ARABIC, 400, "normal"], lazy=True)
    heights = mark_positioning._heights(font, set(font.getGlyphOrder()))
    wanted = {
        (mark, place[0] - foot[0], place[1] - foot[1]) for _, marks, place in heights for mark, foot in marks.items()
    }
    drawn = {
        (part.glyphName, part.x, part.y)
        for name in font.getGlyphOrder()
        if ".at" in name
        for part in font["glyf"][name].components
    }
    assert drawn and drawn <= wanted


@pytest.mark.parametrize(
    ("name", "is_one"), [("uni064B", True), ("uni0651_uni064B", True), ("uni0640", False), ("uni0651_uni0670", False)]
)
def test_a_vowel_is_known_by_its_name(name: str, is_one: bool) -> None:
    assert mark_positioning._is_vowel(name) is is_one
