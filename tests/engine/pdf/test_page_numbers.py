"""Every printed number of a page is that of the page to which its link leads."""

import re
from itertools import count
from pathlib import Path

import pytest

from talaqi import config, messages
from talaqi.pdf import PrintError, page_numbers, typesetting

import printed
import small
from printed import ARABIC, BOTH, ENGLISH, EVIDENCE, NAMES

OTHERS = {
    ARABIC: [EVIDENCE["ar"]],
    ENGLISH: [EVIDENCE["en"]],
    EVIDENCE["ar"]: [ARABIC],
    EVIDENCE["en"]: [ENGLISH],
}
LINK = '<a class="{0}" data-before=" (p. " data-page="000" data-after=")" href="#{1}">{2}</a>'


def numbered_links(volumes: dict[str, Path], name: str) -> list[tuple[str, int, str]]:
    """Return each link of a volume that prints a number: its address, the page to which it leads, and what is printed.

    The page may be one of another volume. A link has a rectangle for its text and one for its number, and one for each
    line.
    """
    links = []
    for page, text in zip(printed.opened(volumes[name]).pages, printed.text_pages(volumes[name]), strict=True):
        for link in page.get("/Annots", []):
            file, place = name, str(link.get("/Dest", ""))
            if "/A" in link and link.A.S == "/GoToR":
                file, place = str(link.A.F), str(link.A.D)
            left, bottom, right, top = map(float, link.Rect)
            if target := printed.places(volumes[file]).get(place):
                inside = text.get_text_bounded(left, min(top, bottom) + 1, right, max(top, bottom) - 1)
                address = f"#{place}" if file == name else f"volume:{file}#{place}"
                links.append((address, target, f"{link.Contents} {inside}"))
    return links


@pytest.mark.parametrize("name", NAMES)
def test_every_printed_number_is_that_of_the_page_of_its_link(volumes: dict[str, Path], name: str) -> None:
    asked = {link["href"] for link in printed.document(name).select("a[data-page]")}
    assert len(asked) > 100
    said: dict[str, list[tuple[int, str]]] = {}
    for address, page, text in numbered_links(volumes, name):
        said.setdefault(address, []).append((page, text))
    for address in asked:
        assert any(str(page) in re.findall(r"\d+", text) for page, text in said[address]), (address, said[address])


@pytest.mark.parametrize("name", NAMES)
def test_a_reference_to_another_volume_names_it_and_leads_to_its_place(volumes: dict[str, Path], name: str) -> None:
    links = printed.document(name).select('a[data-page][href^="volume:"]')
    files = {link["href"].removeprefix("volume:").partition("#")[0] for link in links}
    expected = {*printed.EVIDENCE.values()} if name == BOTH else {*OTHERS[name]}
    assert files == expected and len(links) > 50
    for link in links:
        file, _, place = link["href"].removeprefix("volume:").partition("#")
        assert int(link["data-page"]) == printed.places(volumes[file])[place], link
        language = place.partition(".")[0]
        part = "evidence" if file in printed.EVIDENCE.values() else "book"
        if "turn" in link.get("class", []):
            assert messages.text(f"print-volume-{part}", language) in link["data-before"]


@pytest.mark.parametrize("name", NAMES)
def test_every_note_stands_on_a_page(volumes: dict[str, Path], name: str) -> None:
    notes = {str(note["id"]) for note in printed.document(name).select(".foot")}
    assert notes <= printed.places(volumes[name]).keys() and (len(notes) > 100 or name not in (ARABIC, ENGLISH))


def test_a_block_whose_note_is_lost_goes_to_the_next_page_whole_and_then_in_any_case() -> None:
    html = page_numbers._name_notes('<p>a</p><p id="b">b<span class="foot">n</span></p>')
    assert page_numbers._keep_notes(html, {"foot-1": 3}) == html
    whole = page_numbers._keep_notes(html, {})
    assert whole.startswith('<p>a</p><p style="break-inside: avoid" id="b">')
    in_any_case = page_numbers._keep_notes(whole, {})
    assert in_any_case == whole.replace("break-inside: avoid", "break-before: page")
    assert page_numbers._keep_notes(in_any_case, {}) == in_any_case
    with pytest.raises(PrintError, match="v: the typesetter lost the notes foot-1"):
        page_numbers._check_notes({"v": in_any_case}, {"v": {}})


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
    assert page_numbers.set_numbers(html, "v", {"v": {"a": 12}}) == html.replace("000", "12", 1)
    assert page_numbers.set_numbers(html, "v", {"v": {"b": 12}, "w": {"a": 12}}) == html


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


def volume(other: str, pages_before: int) -> str:
    """Return a document with a place on a page of its own, and a link to the place of another volume."""
    before = "".join(f'<p style="break-after: page">{number}</p>' for number in range(pages_before))
    link = LINK.format("turn", "place", "there").replace('href="#', f'href="volume:{other}#')
    return small.document(f"{before}<h1 id='place'>Here</h1><p>{link}</p>")


def test_volumes_that_refer_to_each_other_have_the_numbers_of_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(config, "site", lambda: None)
    made = typesetting.render_volumes({"a.pdf": volume("b.pdf", 2), "b.pdf": volume("a.pdf", 11)}, False)
    for name, other, page in (("a.pdf", "b.pdf", 12), ("b.pdf", "a.pdf", 3)):
        pdf = small.opened(made[name].content)
        links = [link for sheet in pdf.pages for link in sheet.get("/Annots", [])]
        assert {(str(link.A.S), str(link.A.F), str(link.A.D)) for link in links} == {("/GoToR", other, "place")}
        assert {str(link.Contents) for link in links} == {f"there (p. {page})"}
        assert made[name].pages["place"] == {"a.pdf": 3, "b.pdf": 12}[name]


def test_a_reference_to_another_volume_leads_to_the_site_where_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(config, "site", lambda: "https://book.example")
    made = typesetting.render_volumes({"a.pdf": volume("b.pdf", 0)}, False, {"b.pdf": {"place": 7}})
    pdf = small.opened(made["a.pdf"].content)
    (link, *_) = pdf.pages[0].Annots
    assert str(link.A.URI) == "https://book.example/pdf/b.pdf#nameddest=place"
    assert "(p. 7)" in str(link.Contents)


def test_a_volume_is_laid_out_again_only_where_a_number_in_it_moved() -> None:
    documents = {"a.pdf": volume("b.pdf", 2), "b.pdf": volume("a.pdf", 11)}
    first = page_numbers.lay_out(documents)
    ready, pages = {name: made.html for name, made in first.items()}, {name: made.pages for name, made in first.items()}
    assert page_numbers.lay_out(ready, pages) == {}
    # The other volume is a page longer: what names its page is laid out too, and only that.
    longer = page_numbers.lay_out({**ready, "b.pdf": volume("a.pdf", 12)}, {"a.pdf": pages["a.pdf"]})
    assert longer.keys() == {"a.pdf", "b.pdf"} and 'data-page="13"' in longer["a.pdf"].html
    same = page_numbers.lay_out({**ready, "b.pdf": volume("a.pdf", 11)}, {"a.pdf": pages["a.pdf"]})
    assert same.keys() == {"b.pdf"}
