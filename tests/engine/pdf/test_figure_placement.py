"""Figures for which a page has no room head the next page."""

import io
import re

import pypdfium2

from talaqi.pdf import typesetting
from talaqi.pdf.figure_placement import place_figures

import small

STYLE = "@page { size: 100mm 100mm; margin: 10mm } .chapter { padding-top: 0 } figure > div { height: 55mm } "
STYLE += ".pair { display: table; width: 80mm } .side { display: table-cell; width: 40mm }"
FIGURE = "<figure id='f{0}'><p class='title'>Drawing{0}</p><div></div></figure>"


def text(start: int, words: int) -> str:
    return f"<p>{' '.join(f'w{number}' for number in range(start, start + words))}</p>"


def pages(html: str) -> list[list[str]]:
    """Return what is printed on each page, word by word, without its number."""
    document = place_figures(small.document(f'<section class="chapter">{html}</section>', style=STYLE))
    made = pypdfium2.PdfDocument(io.BytesIO(typesetting.render_pdf(document, is_right_to_left=False)))
    return [re.findall(r"w\d+|Drawing\d|Next|Claim", page.get_textpage().get_text_range()) for page in made]


def test_text_goes_on_where_a_figure_has_no_room_and_the_figure_heads_the_next_page() -> None:
    first, second, *_ = pages(text(0, 50) + FIGURE.format(1) + text(50, 150))
    assert "Drawing1" not in first
    assert first.index("w60") > first.index("w49")
    assert second[0] == "Drawing1"


def test_every_word_is_printed_once_and_in_its_order() -> None:
    found = [
        word
        for page in pages(text(0, 50) + FIGURE.format(1) + text(50, 150) + FIGURE.format(2) + text(200, 100))
        for word in page
    ]
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


def test_a_figure_passes_no_table() -> None:
    table = f'<div class="display table"><p class="title">Claim</p><table><tr><td>{text(50, 9)}</td></tr></table></div>'
    first, second, *_ = pages(text(0, 50) + FIGURE.format(1) + table)
    assert first[-1] == "w49" and second[0] == "Drawing1"


def test_elements_between_which_only_a_space_stands_are_kept() -> None:
    html = text(0, 60) + FIGURE.format(1) + text(60, 90).replace("</p>", " <a>w200</a> <a>w201</a> <a>w202</a></p>")
    found = [word for page in pages(html) for word in page if word.startswith("w")]
    assert found == [f"w{number}" for number in (*range(150), 200, 201, 202)]


def test_a_paragraph_is_divided_before_an_element_that_ends_its_page() -> None:
    for length in range(88, 100):
        html = text(0, length).replace("</p>", " <a>w500 w501 w502</a> ") + text(600, 90).removeprefix("<p>")
        found = [word for page in pages(text(700, 20) + FIGURE.format(1) + html) for word in page]
        assert found.count("Drawing1") == 1
        assert [word for word in found if word.startswith("w")] == re.findall(r"w\d+", text(700, 20) + html)


def test_both_sides_of_a_pair_are_divided_where_the_page_begins() -> None:
    sides = "".join(f'<div class="side">{text(start, 100)}</div>' for start in (0, 500))
    found = pages(text(700, 40) + FIGURE.format(1) + f'<div class="pair">{sides}</div>')
    page = next(number for number, words in enumerate(found) if "Drawing1" in words)
    assert found[page][0] == "Drawing1"
    assert {"w0", "w500"} <= {word for words in found[:page] for word in words}
    assert sorted(word for words in found for word in words if word[0] == "w" and len(word) < 5) == sorted(
        [f"w{number}" for start, stop in ((700, 740), (0, 100), (500, 600)) for number in range(start, stop)]
    )


def test_a_pair_of_which_one_side_begins_on_the_next_page_comes_after_the_figure() -> None:
    """One side has room for two lines, the other, of taller lines, has not."""
    sides = f'<div class="side">{text(0, 100)}</div><div class="side" style="line-height: 36pt">{text(500, 30)}</div>'
    for length in (10, 16):
        found = pages(text(700, 30) + FIGURE.format(1) + text(800, length) + f'<div class="pair">{sides}</div>')
        assert "w800" in found[0] and found[1][0] == "Drawing1" and not {"w0", "w500"} & set(found[0])


def test_an_address_stands_once_where_what_bears_it_is_divided() -> None:
    side = text(50, 150).replace("<p>", "<p id='{0}'>")
    pair = "".join(f"<div class='side' id='side-{name}'>{side.format(name)}</div>" for name in ("one", "other"))
    html = f'<section class="chapter">{text(0, 50)}{FIGURE.format(1)}<div class="pair" id="pair">{pair}</div></section>'
    document = place_figures(small.document(html, style=STYLE))
    ids = re.findall(r'id="([^"]+)"', document)
    assert document.count('class="pair"') == 2 and sorted(set(ids)) == sorted(ids)


def test_a_list_is_divided_between_its_items_which_keep_their_numbers() -> None:
    items = "".join(f"<li>{text(start, 20)}</li>" for start in range(0, 200, 20))
    found = pages(text(700, 40) + FIGURE.format(1) + f"<ol>{items}</ol>")
    page = next(number for number, words in enumerate(found) if "Drawing1" in words)
    assert found[page][0] == "Drawing1" and "w0" in found[page - 1]
    assert [word for words in found for word in words if re.fullmatch(r"w\d{1,3}", word)] == [
        f"w{number}" for number in (*range(700, 740), *range(200))
    ]
    document = place_figures(
        small.document(
            f'<section class="chapter">{text(700, 40)}{FIGURE.format(1)}<ol>{items}</ol></section>', style=STYLE
        )
    )
    first, rest = small.markup(document).find_all("ol")
    assert int(rest["start"]) == len(first.find_all("li")) + 1
