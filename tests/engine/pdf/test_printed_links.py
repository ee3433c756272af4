"""Links of the printed book."""

import pytest

from talaqi import config
from talaqi.pdf import PrintError, print_chapters, print_links
from talaqi.pdf.print_chapters import Chapter

import small


def book(html: str) -> tuple[Chapter, Chapter]:
    pages = small.chapter(f'<h1 id="top">One</h1>{html}'), small.chapter('<h1 id="two">Two</h1><section id="part"><h2>Part</h2></section><p id="here">x</p>', name="since-2021")
    pages[1].known.add("not-printed")
    print_chapters.number(pages)
    return pages


def resolved(html: str) -> Chapter:
    pages = book(html)
    print_links.resolve(pages)
    return pages[0]


def test_a_reference_prints_its_page() -> None:
    link = resolved('<a class="reference internal" href="since-2021.html#here">see</a>').body.a
    assert (link["href"], link["class"]) == ("#en.since-2021.here", ["turn"])
    assert (link["data-before"], link["data-after"]) == (" (p.\N{NO-BREAK SPACE}", ")")


def test_a_page_and_a_section_are_found_by_their_headings() -> None:
    body = resolved('<a href="since-2021.html">page</a><a href="since-2021.html#part">part</a>').body
    assert [link["href"] for link in body.find_all("a")] == ["#en.since-2021.two", "#en.since-2021.part"]


def test_a_quiet_link_says_no_page() -> None:
    link = resolved('<a class="row reference internal" href="since-2021.html#here">row</a>').body.a
    assert "data-before" not in link.attrs


def test_a_link_to_the_web_is_left_alone() -> None:
    assert resolved('<a href="https://example.org/x">out</a>').body.a["href"] == "https://example.org/x"


@pytest.mark.parametrize(("site", "left"), [("https://book.example", "https://book.example/en/since-2021.html#not-printed"), (None, None)])
def test_what_is_not_printed_leads_to_the_site(site: str | None, left: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(config, "site", lambda: site)
    body = resolved('<a href="since-2021.html#not-printed">name</a>').body
    assert (body.a and body.a["href"]) == left
    assert body.get_text() == "Onename"


def test_a_broken_reference_names_its_page() -> None:
    with pytest.raises(PrintError, match=r"chapters/en/the-arrest\.md: the link “lost” leads to since-2021\.html#lost, and no page has that address"):
        resolved('<a href="since-2021.html#lost">lost</a>')


def test_a_link_holds_text_alone() -> None:
    link = resolved('<p><a href="#top"><bdi lang="fr">nom</bdi></a></p>').body.a
    assert str(link.parent) == '<bdi lang="fr"><a href="#en.the-arrest.top">nom</a></bdi>'
