"""An address that was published leads on, or the build says so."""

import re
from pathlib import Path

import pytest

from talaqi import config, messages
from talaqi.chapters import chapter_list
from talaqi.site import redirects

PAGE = (
    '<main id="main-content">\n<article class="bd-article"><section id="data-counts"><p id="data-counts-1"></p>'
    '<table><tr id="count-c049-cells"><th scope="row">c049</th></tr></table><figure id="fig-cells"><p '
    'id="fig-cells-description"></p></figure></section></article>\n</main>'
)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for language in config.languages():
        (tmp_path / language).mkdir()
        for page in ("data.html", "claims.html"):
            (tmp_path / language / page).write_text(PAGE if page == "data.html" else "<main></main>", "utf-8")
    return tmp_path


KNOWN = ["claims.html", "data.html", "data.html#count-c049-cells", "data.html#data-counts", "data.html#fig-cells"]


def test_pages_sections_exhibits_and_rows_are_held_and_paragraphs_are_not(site: Path) -> None:
    assert "data-counts" in {
        match["label"]
        for match in redirects.LABEL.finditer((chapter_list.paths.chapter("data", "ar")).read_text("utf-8"))
    }
    assert redirects.permanent_addresses(site) == KNOWN


def test_an_address_counts_when_all_languages_have_it(site: Path) -> None:
    (site / "en" / "data.html").write_text("<main></main>", "utf-8")
    assert redirects.permanent_addresses(site) == ["claims.html", "data.html"]


@pytest.mark.parametrize(
    "had, moved, message",
    [
        (["data.html#count-c001"], {}, "'data.html#count-c001' was published and is no longer in the book"),
        (["gone.html"], {}, "'gone.html' was published"),
        (
            [],
            {"data.html#count-c001": "data.html#count-c002"},
            "leads to 'data.html#count-c002', which is not in the book",
        ),
        (
            [],
            {"dtaa.html#count-c001": "claims.html"},
            "'dtaa.html#count-c001' is on the page 'dtaa.html', which is not in the book",
        ),
        ([], {"data.html#fig-cells": "claims.html"}, "'data.html#fig-cells' is still in the book"),
    ],
)
def test_an_address_that_would_die_is_named(site: Path, had: list[str], moved: dict[str, str], message: str) -> None:
    with pytest.raises(redirects.RedirectError, match=re.escape(message)):
        redirects.check_redirects(site, had, moved)


def test_what_moved_is_found_again(site: Path) -> None:
    moved = {
        "data.html#count-c001": "data.html#count-c049-cells",
        "data.html#fig-old": "data.html#fig-cells",
        "data.html#table-old": "claims.html",
        "old.html": "claims.html",
    }
    redirects.check_redirects(site, [*KNOWN, *moved], moved)
    redirects.write_redirects(site, moved)
    assert set(moved) <= set(redirects.permanent_addresses(site))
    page = (site / "ar" / "data.html").read_text("utf-8")
    assert '<tr id="count-c049-cells"><th scope="row"><span id="count-c001"></span>c049' in page
    assert '<figure id="fig-cells"><span id="fig-old"></span>' in page
    assert (
        f'<p class="moved" id="table-old">{messages.text("moved", "ar")} <a href="claims.html"><bdi dir="ltr">'
        "claims.html</bdi></a></p></article>\n</main>"
    ) in page
    assert 'content="0; url=claims.html"' in (site / "en" / "old.html").read_text("utf-8")


@pytest.mark.parametrize("lines", [1, -1])
def test_a_page_that_is_gone_leads_each_of_its_anchors_on(site: Path, lines: int) -> None:
    moved = dict([("gone.html#fact-x", "data.html#fig-cells"), ("gone.html", "claims.html")][::lines])
    redirects.check_redirects(site, moved, moved)
    redirects.write_redirects(site, moved)
    assert set(moved) <= set(redirects.permanent_addresses(site))
    page = (site / "ar" / "gone.html").read_text("utf-8")
    assert re.search(r'<p class="moved" id="fact-x">[^<]*<a href="data.html#fig-cells">', page)
    assert '<noscript><meta http-equiv="refresh" content="0; url=claims.html"></noscript>' in page


def test_the_table_of_redirects(tmp_path: Path) -> None:
    file = tmp_path / "redirects.csv"
    assert redirects.read_redirects(file) == {}
    file.write_text("from,to\na.html,b.html\n", "utf-8")
    assert redirects.read_redirects(file) == {"a.html": "b.html"}
    file.write_text("old;new\n", "utf-8")
    with pytest.raises(redirects.RedirectError, match="should be from, to"):
        redirects.read_redirects(file)
