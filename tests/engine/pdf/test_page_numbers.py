"""Every printed number of a page is that of the page to which its link leads."""

import re
from itertools import count
from pathlib import Path

import pikepdf
import pytest

from talaqi.pdf import PrintError, page_numbers

import printed
import small
from printed import NAMES

LINK = '<a class="{0}" data-before=" (p. " data-page="000" data-after=")" href="#{1}">{2}</a>'


def numbered_links(file: Path) -> list[tuple[str, int, str]]:
    """Return each link of a PDF that prints a number: its address, the page to which it leads, and what is printed.

    A link has a rectangle for its text and one for its number, and one for each line.
    """
    pdf = printed.opened(file)
    pages = {page.objgen: number for number, page in enumerate(pdf.pages, 1)}
    places = {str(name): pages[place[0].objgen] for name, place in pikepdf.NameTree(pdf.Root.Names.Dests).items()}
    texts = printed.text_pages(file)
    links = []
    for page, text in zip(pdf.pages, texts, strict=True):
        for link in page.get("/Annots", []):
            address, (left, bottom, right, top) = str(link.get("/Dest", "")), map(float, link.Rect)
            if address in places:
                inside = text.get_text_bounded(left, min(top, bottom) + 1, right, max(top, bottom) - 1)
                links.append((address, places[address], f"{link.Contents} {inside}"))
    return links


@pytest.mark.parametrize("name", NAMES)
def test_every_printed_number_is_that_of_the_page_of_its_link(volumes: dict[str, Path], name: str) -> None:
    asked = [link["href"].removeprefix("#") for link in printed.document(name).select("a[data-page]")]
    assert len(asked) > 100
    said: dict[str, list[tuple[int, str]]] = {}
    for address, page, text in numbered_links(volumes[name]):
        said.setdefault(address, []).append((page, text))
    for address in asked:
        assert any(str(page) in re.findall(r"\d+", text) for page, text in said[address]), (address, said[address])


def test_numbers_are_those_after_the_last_layout() -> None:
    """A table of contents that grows when it is numbered moves what follows it."""
    lines = "".join(f"<p>{LINK.format('turn', f'place-{number}', 'word ' * 9)}</p>" for number in range(30))
    places = "".join(f'<h1 id="place-{number}" style="break-before: page">{number}</h1>' for number in range(30))
    made = small.opened(small.pdf(lines + places))
    printed_numbers = [
        re.search(r"\(p\. (\d+)\)", str(link.Contents))[1] for page in made.pages for link in page.get("/Annots", [])
    ]
    assert set(printed_numbers) == {str(number) for number in range(len(made.pages) - 29, len(made.pages) + 1)}


def test_a_link_without_a_place_in_the_document_keeps_its_number() -> None:
    html = '<a data-page="000" class="turn" href="#a">x</a> <a data-page="000" href="https://a.example/#a">y</a>'
    assert page_numbers.set_numbers(html, {"a": 12}) == html.replace("000", "12", 1)
    assert page_numbers.set_numbers(html, {"b": 12}) == html


def test_numbers_that_never_stop_moving_stop_the_print(monkeypatch: pytest.MonkeyPatch) -> None:
    pages = count(1)
    monkeypatch.setattr(page_numbers, "find_pages", lambda _: {"a": next(pages)})
    with pytest.raises(PrintError, match="page numbers still change"):
        small.pdf(f"<p id='a'>{LINK.format('turn', 'a', 'x')}</p>")


def test_a_listener_hears_the_number_that_is_printed() -> None:
    made = small.pdf(f"<p>{LINK.format('turn', 'a', 'chapter')} {LINK.format('page', 'a', '')}</p><h1 id='a'>x</h1>")
    pdf = small.opened(made)
    heard = {str(link.Contents) for link in pdf.pages[0].Annots}
    assert heard == {"chapter (p. 1)", "(p. 1)"}
