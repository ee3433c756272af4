"""A reader who searches or copies the printed book finds its words."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from talaqi.html import web_fonts
from talaqi.pdf import print_fonts

import printed
from printed import ARABIC, BOTH, EVIDENCE, NAMES, READERS, WORD

FLOOR = 0.99
PRESENTATION_FORM = re.compile("[\ufb50-\ufdff\ufe70-\ufeff]")
# Two words that follow each other in a line of prose; brackets and digits between them are set from left to right.
NEIGHBOURS = 0.97
# What a reader does or sees on a screen alone.
SCREEN = re.compile(
    r"\b(?:hover|tap it|click|on this page|can be opened)|مرر المؤشر|انقر|هذه الصفحة|تُفتح القاعدة", re.IGNORECASE
)


def text(name: str) -> str:
    document = printed.document(name)
    return " ".join(part for part in document.body.find_all(string=True) if part.parent.name not in ("style", "script"))


@pytest.fixture(autouse=True)
def _with_naskh() -> None:
    if web_fonts.missing_font_notice():
        pytest.skip(web_fonts.missing_font_notice())


@pytest.mark.parametrize("reader", READERS)
def test_arabic_words_are_found_whole_and_in_order(volumes: dict[str, Path], reader: str) -> None:
    names = (ARABIC, EVIDENCE["ar"])
    wanted = {word for name in names for word in WORD.findall(text(name))}
    found = {word for name in names for word in WORD.findall(" ".join(READERS[reader](volumes[name])))}
    lost = sorted(wanted - found)
    assert len(wanted) > 3000
    assert len(lost) <= (1 - FLOOR) * len(wanted), (len(lost), len(wanted), lost[:50])


def test_arabic_words_of_the_parallel_edition_are_found_too(volumes: dict[str, Path]) -> None:
    wanted = set(WORD.findall(text(BOTH)))
    lost = wanted - set(WORD.findall(" ".join(printed.pages_in_pdfium(volumes[BOTH]))))
    assert len(lost) <= (1 - FLOOR) * len(wanted), sorted(lost)[:50]


@pytest.mark.parametrize("name", NAMES)
def test_print_says_nothing_that_is_true_on_a_screen_alone(volumes: dict[str, Path], name: str) -> None:
    assert not SCREEN.findall(" ".join(text(name).split()))


def test_words_of_a_sentence_follow_each_other(volumes: dict[str, Path]) -> None:
    whole = " ".join(WORD.findall(" ".join(printed.pages_in_pdfium(volumes[ARABIC]))))
    paragraphs = BeautifulSoup(str(printed.document(ARABIC)), "html.parser").select("section.chapter p")
    # A note stands at the foot of the page, not where it is called for.
    notes = [note.extract() for paragraph in paragraphs for note in paragraph.select(".foot")]
    lines = [WORD.findall(text.get_text()) for text in (*paragraphs, *notes)]
    pairs = [" ".join(pair) for line in lines for pair in pairwise(line)]
    found = sum(pair in whole for pair in pairs)
    assert found >= NEIGHBOURS * len(pairs), (found, len(pairs))


@pytest.mark.parametrize("name", NAMES)
def test_text_has_no_presentation_forms(volumes: dict[str, Path], name: str) -> None:
    assert not PRESENTATION_FORM.findall("".join(printed.pages_in_pdfium(volumes[name])))


@pytest.mark.parametrize("name", NAMES)
def test_every_page_has_text(volumes: dict[str, Path], name: str) -> None:
    empty = [number for number, page in enumerate(printed.pages_in_pdfium(volumes[name]), 1) if len(page.split()) < 10]
    assert not empty


@pytest.mark.parametrize("name", NAMES)
def test_fonts_are_ours_embedded_and_say_their_letters(volumes: dict[str, Path], name: str) -> None:
    families = {family.replace(" ", "-") for family in print_fonts.NAMES.values()}
    fonts_used = {
        str(font.BaseFont): font
        for page in printed.opened(volumes[name]).pages
        for font in page.Resources.get("/Font", {}).values()
    }
    assert fonts_used
    for base, font in fonts_used.items():
        assert any(family in base for family in families), base
        assert {"/FontFile2", "/FontFile3"} & set(font.DescendantFonts[0].FontDescriptor.keys()), (
            f"{base} is not embedded"
        )
        assert "/ToUnicode" in font, f"{base} does not say its letters"
