"""A chapter of the small book as a reader meets it: prose first, and what stands behind it one step away."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from playwright.sync_api import Browser, Page

from talaqi import config, messages
from talaqi.html import roles

CLAIM = "#judged-claim-role-1-2000-cells"
CHAPTER = "two-thousand-cells"
Reader = Callable[..., Page]
IS_OPEN = "folded => folded.open"


@pytest.fixture
def read(browser: Browser, small: Path) -> Iterator[Reader]:
    """Return a way to open a chapter of the small book in a new window: `read("en", "#anchor", width=390)`."""
    contexts = []

    def opened(
        language: str, anchor: str = "", width: int = 1280, name: str = CHAPTER, **options: object
    ) -> Page:
        contexts.append(browser.new_context(viewport={"width": width, "height": 800}, **options))
        page = contexts[-1].new_page()
        page.goto(f"{(small / '_build/site' / language / f'{name}.html').as_uri()}{anchor}")
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture(params=config.languages())
def language(request: pytest.FixtureRequest) -> str:
    return request.param


def test_a_claim_is_a_line_that_opens(read: Reader, language: str) -> None:
    page = read(language)
    claim = page.locator(CLAIM)
    assert claim.locator("summary .badge").is_visible() and not claim.locator(".halves").is_visible()
    height = claim.bounding_box()["height"]
    claim.locator("summary").first.click()
    assert claim.locator(".halves").is_visible() and claim.bounding_box()["height"] > 2 * height


@pytest.mark.parametrize("scripts", [True, False])
def test_a_link_to_what_is_folded_opens_it(read: Reader, language: str, scripts: bool) -> None:
    page = read(language, CLAIM, java_script_enabled=scripts)
    assert page.locator(f"{CLAIM} .halves").is_visible()
    assert not page.locator(".number-list .number").first.is_visible()
    page.evaluate("location.hash = '#number-counts-c049-cells'")
    page.locator("#number-counts-c049-cells").wait_for(state="visible")
    assert 0 <= page.locator("#number-counts-c049-cells").bounding_box()["y"] < 800


def test_nothing_is_folded_on_paper(read: Reader, language: str) -> None:
    page = read(language)
    folded = page.locator(".folded")
    assert folded.count() >= 3 and not any(folded.nth(place).evaluate(IS_OPEN) for place in range(folded.count()))
    page.emulate_media(media="print")
    contents = page.locator(".folded .halves, .folded .number")
    heights = contents.evaluate_all("parts => parts.map(part => part.offsetHeight)")
    assert len(heights) == 4 and min(heights) > 20


def test_a_number_is_one_stop_and_opens_by_enter(read: Reader, language: str) -> None:
    page = read(language)
    first, second = (page.locator(".key-points .fact-link").nth(place) for place in range(2))
    card = page.locator(".key-points .card").first
    first.focus()
    assert not card.is_visible()
    page.keyboard.press("Tab")
    assert second.evaluate("link => link == document.activeElement")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    assert card.is_visible() and first.get_attribute("aria-expanded") == "true"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.card') !== null")
    page.keyboard.press("Escape")
    assert not card.is_visible() and first.evaluate("link => link == document.activeElement")
    page.keyboard.press("Enter")
    for _ in range(card.locator("a:visible").count() + 1):
        page.keyboard.press("Tab")
    assert second.evaluate("link => link == document.activeElement") and not card.is_visible()


@pytest.mark.parametrize("scripts", [True, False])
def test_the_pointer_opens_a_card(read: Reader, language: str, scripts: bool) -> None:
    page = read(language, java_script_enabled=scripts)
    page.locator(".key-points .fact-link").first.hover()
    assert page.locator(".key-points .card").first.is_visible()
    page.locator("h1").hover()
    assert not page.locator(".key-points .card").first.is_visible()


@pytest.mark.parametrize("width", [1280, 390])
def test_a_card_leaves_no_trace_in_the_history(read: Reader, language: str, width: int) -> None:
    page = read(language, width=width, has_touch=width < 600, is_mobile=width < 600)
    length = page.evaluate("history.length")
    link, card = page.locator(".key-points .fact-link").first, page.locator(".key-points .card").first
    tap = link.tap if width < 600 else link.click
    tap()
    assert card.is_visible()
    if width < 600:
        card.locator(".card-close").tap()
    else:
        page.locator("h1").click()
    assert not card.is_visible() and page.evaluate("[history.length, location.hash]") == [length, ""]


def test_the_head_of_a_chapter_explains_the_lines_under_numbers(read: Reader, language: str) -> None:
    key = read(language).locator(".chapter-head .number-key")
    assert key.inner_text() == " ".join(
        messages.text(name, language, sample=messages.text("numbers-legend-sample", language))
        for name in ("numbers-legend", "numbers-legend-contested")
    )
    color = "lines => lines.map(line => getComputedStyle(line).textDecorationColor)"
    lines = key.locator(".fact-link").evaluate_all(color)
    assert len(set(lines)) == 2
    assert read(language, name="method").locator(".number-key").count() == 0


def test_a_plain_date_has_no_line() -> None:
    translator = SimpleNamespace(body=[], config=SimpleNamespace(language="en"))
    for contested, plain in ((False, True), (False, False)):
        number = roles.sourced_number("", "2021", key="k", contested=contested, plain=plain, card="")
        roles.visit_number(translator, number)
    kinds = [re.search('class="(.*?)"', part)[1] for part in translator.body if part.startswith("<span")]
    assert kinds == ["fact plain whole", "fact whole"]


def test_a_table_of_the_prose_is_read_row_by_row_on_a_phone(read: Reader, language: str) -> None:
    page = read(language, width=390)
    table = page.locator("#table-kinds")
    heads = table.locator("thead th").all_inner_texts()
    shown = "cell => JSON.parse(getComputedStyle(cell, '::before').content)"
    cells = table.locator("tbody td")
    assert [cells.nth(place).evaluate(shown) for place in range(2)] == heads
    assert table.bounding_box()["width"] <= 390 and table.locator("tbody tr").first.bounding_box()["height"] < 120
    assert table.locator("caption").bounding_box()["y"] < cells.first.bounding_box()["y"]


def test_units_stand_under_units(read: Reader, language: str) -> None:
    numbers = read(language).locator("#table-some-counts :is(th, td).number")
    assert set(numbers.evaluate_all("cells => cells.map(cell => getComputedStyle(cell).textAlign)")) == {"right"}


def test_the_row_of_a_link_is_marked_to_its_first_cell(read: Reader, language: str) -> None:
    page = read(language, name="data")
    assert page.locator("#table-attacks table.wide").count()
    row = page.locator("#table-attacks tbody tr").nth(2)
    page.evaluate(f"location.hash = '#{row.get_attribute('id')}'")
    color = "cell => getComputedStyle(cell).backgroundColor"
    assert row.evaluate(color) == row.locator("th").evaluate(color) != page.locator("tbody th").first.evaluate(color)


def test_paper_offers_nothing_to_press(read: Reader, language: str) -> None:
    page = read(language)
    page.emulate_media(media="print")
    assert page.locator(".cite").count() > 4 and page.locator(".cite:visible").count() == 0


def test_the_contents_mark_one_section(read: Reader, language: str) -> None:
    page = read(language)
    marked = page.locator(".page-contents [aria-current]")
    for place in range(0, 2000, 400):
        page.evaluate(f"scrollTo(0, {place})")
        page.wait_for_timeout(60)
        assert marked.count() <= 1
    assert marked.count() == 1


def test_what_is_left_out_of_a_list_is_one_step_away(read: Reader, language: str) -> None:
    links = read(language).locator("#fig-cells-since-2002 .source-line a")
    shown = 8
    assert links.nth(shown).get_attribute("class") == "more"
    assert re.fullmatch(r"references\.html#source-.+", links.nth(shown).get_attribute("href"))


def test_the_other_language_opens_at_the_same_line_of_every_block(read: Reader, language: str) -> None:
    page = read(language)
    ids = page.locator(".bd-article [id]:not(.card, .fact, section)").evaluate_all(
        "blocks => blocks.filter(block => block.checkVisibility() && block.offsetHeight).map(block => block.id)"
    )
    half = "block => { const { top, height } = block.getBoundingClientRect(); return top + height / 2 }"
    checked = 0
    for block in ids:
        page = read(language)
        middle = page.locator(f"#{block}").evaluate(half)
        page.evaluate(f"scrollTo(0, {middle} - document.querySelector('.page-bar').offsetHeight - 40)")
        page.locator(".language").first.dispatch_event("click")
        page.wait_for_load_state()
        page.wait_for_function("document.readyState == 'complete'")
        address = page.url.partition("#")[2]
        if address == block:
            line = page.evaluate("document.querySelector('.page-bar').offsetHeight + 40")
            assert abs(page.locator(f"#{block}").evaluate(half) - line) <= 100, block
            checked += 1
        page.context.close()
    assert checked > 5
