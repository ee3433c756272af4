"""Both sides of a pair begin on the same page."""

import io
import re

import pypdfium2

import small

STYLE = "@page { size: 100mm 100mm; margin: 10mm } .pair { display: table; width: 80mm } .side { display: table-cell; width: 40mm } .whole { break-inside: avoid; height: 40mm }"
PAIR = '<div class="pair"><div class="side">{0}</div><div class="side">{1}</div></div>'


def pages(html: str) -> list[list[str]]:
    """Return the words that are printed on each page."""
    made = pypdfium2.PdfDocument(io.BytesIO(small.pdf(f"<section><div style='height:50mm'></div>{html}</section>", style=STYLE)))
    return [re.findall("left|right|head", page.get_textpage().get_text_range()) for page in made]


def test_a_side_does_not_begin_a_page_before_the_other() -> None:
    assert pages(PAIR.format("<p>left</p><p>left</p>", '<p class="whole">right</p>')) == [[], ["left", "left", "right"]]


def test_the_heading_of_a_pair_goes_with_it() -> None:
    assert pages("<h2>head</h2>" + PAIR.format("<p>left</p>", '<p class="whole">right</p>')) == [[], ["head", "left", "right"]]


def test_a_pair_of_which_both_sides_begin_goes_on_on_the_next_page() -> None:
    first, second = pages(PAIR.format("<p>left</p>" * 12, "<p>right</p>" * 12))
    assert first.count("left") + second.count("left") == first.count("right") + second.count("right") == 12
    assert {"left", "right"} == set(first) == set(second)
