"""Vowel marks stand on the line of their letters, so that readers of the PDF find the word."""

import io

import pypdf
import pytest
import small
from fontTools.ttLib import TTFont

from talaqi.book import fonts
from talaqi.press import typefaces, vowels

WORDS = ("أيضاً", "أُعلن", "مَغرب", "عُدّت", "يؤيده", "قُتل", "تُحسم")


@pytest.fixture(scope="module")
def made() -> bytes:
    if fonts.notice():
        pytest.skip(fonts.notice())
    return small.pdf("".join(f"<p>كلمة {word} كلمة</p>" for word in WORDS), "ar")


def test_pdfium_finds_vocalised_words(made: bytes) -> None:
    text = " ".join(small.lines(made))
    assert [word for word in WORDS if word not in text] == []


def test_pypdf_finds_vocalised_words(made: bytes) -> None:
    text = pypdf.PdfReader(io.BytesIO(made)).pages[0].extract_text()
    assert [word for word in WORDS if word not in text] == []


def test_marks_have_a_glyph_at_each_height(made: bytes) -> None:
    font = TTFont(typefaces.files()[typefaces.ARABIC, 400, "normal"], lazy=True)
    heights = [name for name in font.getGlyphOrder() if name.startswith("uni064B.at")]
    assert len(heights) > 3
    assert all(font["hmtx"][name][0] == 0 for name in heights)


@pytest.mark.parametrize(("name", "is_one"), [("uni064B", True), ("uni0651_uni064B", True), ("uni0640", False), ("uni0651_uni0670", False)])
def test_a_vowel_is_known_by_its_name(name: str, is_one: bool) -> None:
    assert vowels._is_vowel(name) is is_one
