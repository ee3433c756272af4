"""Every page at every width: no complaint of the browser, nothing beside the page, no other host, little weight."""

import gzip
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from talaqi import config

import pages

WIDTHS = (320, 390, 768, 1024, 1280, 1600, 1920)
BOTH = pytest.mark.parametrize("language", config.languages())
OVERFLOWING = """() => document.documentElement.scrollWidth > innerWidth + 1 && [...document.querySelectorAll('body *')]
    .filter(one => one.getBoundingClientRect().right > innerWidth + 1 || one.getBoundingClientRect().left < -1)
    .slice(0, 3).map(one => one.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("name", [*pages.ALL, *pages.AROUND])
def test_a_page_fits_every_screen_and_the_browser_is_content(visit: pages.Visit, name: str) -> None:
    page = visit(name)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert not page.evaluate(OVERFLOWING), f"{name} at {width}"
    assert page.complaints == []


@BOTH
def test_twice_the_size_of_letters_still_fits(visit: pages.Visit, language: str) -> None:
    page = visit(f"{language}/{pages.CHAPTER}.html", viewport={"width": 640, "height": 450})
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert not page.evaluate(OVERFLOWING)


@BOTH
def test_the_first_view_is_light_and_asks_no_other_host(
    visit: pages.Visit, address: str, site: Path, language: str
) -> None:
    page = visit("404.html")
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{address}/{language}/{pages.CHAPTER}.html")
    page.wait_for_load_state()
    page.evaluate("document.fonts.ready")
    assert {urlsplit(url).netloc for url in asked if not url.startswith("data:")} == {urlsplit(address).netloc}
    files = [
        site / urlsplit(url).path.lstrip("/") for url in set(asked) if (site / urlsplit(url).path.lstrip("/")).is_file()
    ]
    assert len(files) <= 12
    weight = sum(len(gzip.compress(file.read_bytes())) for file in files)
    assert weight <= 180_000, {file.name: len(gzip.compress(file.read_bytes())) for file in files}


@BOTH
def test_nothing_shifts_while_the_page_loads(visit: pages.Visit, address: str, language: str) -> None:
    page = visit("404.html")
    page.add_init_script(
        """window.shift = 0
        new PerformanceObserver(list => list.getEntries().forEach(entry => shift += entry.value))
            .observe({type: 'layout-shift', buffered: true})"""
    )
    page.goto(f"{address}/{language}/{pages.CHAPTER}.html")
    page.wait_for_load_state()
    page.evaluate("document.fonts.ready")
    page.wait_for_timeout(300)
    assert page.evaluate("shift") < 0.02


@BOTH
def test_every_face_of_the_book_is_loaded_from_the_book(visit: pages.Visit, language: str) -> None:
    page = visit(f"{language}/{pages.CHAPTER}.html")
    page.evaluate("document.fonts.ready")
    loaded = page.evaluate(
        "[...document.fonts].filter(face => face.status == 'loaded').map(face => face.family.replaceAll('\"', ''))"
    )
    assert {"Book Serif", "Book Sans"} <= set(loaded)
    assert ("Book Naskh" in loaded) == (language == "ar")


@BOTH
@pytest.mark.parametrize("width, least, most", [(1280, 58, 78), (390, 34, 56)])
def test_lines_have_a_readable_length(visit: pages.Visit, language: str, width: int, least: int, most: int) -> None:
    page = visit(f"{language}/{pages.CHAPTER}.html", viewport={"width": width, "height": 900})
    longest = page.evaluate("""[...document.querySelectorAll('.bd-article section > p')].map(block => {
        const lines = new Map()
        const isShown = node => node.parentElement.closest('.card') ? 2 : 1
        const text = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, isShown)
        while (text.nextNode()) for (let at = 0; at < text.currentNode.length; at++) {
            const range = document.createRange()
            range.setStart(text.currentNode, at)
            range.setEnd(text.currentNode, at + 1)
            const line = Math.round(range.getBoundingClientRect().bottom / 12)
            lines.set(line, (lines.get(line) ?? 0) + 1)
        }
        return Math.max(0, ...lines.values())
    }).sort((a, b) => a - b)""")
    typical = longest[len(longest) // 2]
    assert least <= typical <= most


def test_arabic_is_neither_slanted_nor_spaced_nor_justified(visit: pages.Visit) -> None:
    page = visit(f"ar/{pages.CHAPTER}.html")
    wrong = page.evaluate("""[...document.querySelectorAll('body *')].filter(one => {
        if (one.closest('[lang]').lang != 'ar' || !/[\\u0621-\\u064a]/.test(one.textContent)) return false
        const style = getComputedStyle(one)
        const isSpaced = !['normal', '0px'].includes(style.letterSpacing)
        return isSpaced || style.fontStyle != 'normal' || style.textAlign == 'justify'
    }).map(one => one.outerHTML.slice(0, 100))""")
    assert wrong == []


def test_nothing_moves(site: Path) -> None:
    css = (site / "ar" / "_static" / "book.css").read_text("utf-8")
    assert not re.search(r"[\s;{](transition|animation|scroll-behavior)\b", css)
