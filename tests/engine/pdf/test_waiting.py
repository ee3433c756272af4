"""Figures that wait for the head of the next page."""

import io
import re

import pypdfium2

import small

STYLE = "@page { size: 100mm 100mm; margin: 10mm } .chapter { padding-top: 0 } figure > div { height: 55mm }"
FIGURE = "<figure><p class='title'>Drawing{0}</p><div></div></figure>"


def text(start: int, words: int) -> str:
    return f"<p>{' '.join(f'w{number}' for number in range(start, start + words))}</p>"


def pages(html: str) -> list[list[str]]:
    """Return what is printed on each page, word by word, without its number."""
    made = pypdfium2.PdfDocument(io.BytesIO(small.pdf(f'<section class="chapter">{html}</section>', style=STYLE)))
    return [re.findall(r"w\d+|Drawing\d|Next|Claim", page.get_textpage().get_text_range()) for page in made]


def test_text_goes_on_where_a_figure_has_no_room_and_the_figure_heads_the_next_page() -> None:
    first, second, *_ = pages(text(0, 50) + FIGURE.format(1) + text(50, 150))
    assert "Drawing1" not in first
    assert first.index("w60") > first.index("w49")
    assert second[0] == "Drawing1"


def test_every_word_is_printed_once_and_in_its_order() -> None:
    found = [word for page in pages(text(0, 50) + FIGURE.format(1) + text(50, 150) + FIGURE.format(2) + text(200, 100)) for word in page]
    assert [word for word in found if word.startswith("w")] == [f"w{number}" for number in range(300)]
    assert [word for word in found if word.startswith("D")] == ["Drawing1", "Drawing2"]


def test_a_heading_that_comes_before_a_figure_that_waits_is_not_alone() -> None:
    first, *others = pages(text(0, 80) + FIGURE.format(1) + "<h2>Next</h2>" + text(80, 30))
    assert "Next" not in first
    assert [word for page in others for word in page][:3] == ["Drawing1", "Next", "w80"]


def test_a_claim_stays_behind_its_figure() -> None:
    first, second, *_ = pages(text(0, 50) + FIGURE.format(1) + '<div class="claim-card">Claim</div>')
    assert "Claim" not in first
    assert second == ["Drawing1", "Claim"]
