"""Everything can be reached and seen by keyboard; menus open without scripts."""

import pytest

from talaqi import config, messages

import pages

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
BOTH = pytest.mark.parametrize("language", config.languages())


@BOTH
def test_the_first_stop_skips_to_the_text(visit: pages.Visit, language: str) -> None:
    page = visit(f"{language}/{pages.CHAPTER}.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


@BOTH
def test_every_stop_shows_where_it_is(visit: pages.Visit, language: str) -> None:
    page = visit(f"{language}/the-arrest.html")
    for _ in range(60):
        page.keyboard.press("Tab")
        shown = page.evaluate("""(() => {
            const style = getComputedStyle(document.activeElement.closest('.search-form') ?? document.activeElement)
            return [style.outlineStyle, parseFloat(style.outlineWidth)] })()""")
        assert shown[0] == "solid" and shown[1] >= 2, page.evaluate("document.activeElement.outerHTML.slice(0, 200)")


@BOTH
@pytest.mark.parametrize("menu, button", [("#book-menu", ".menu-button"), ("#page-contents", ".contents-button")])
@pytest.mark.parametrize("scripts", [True, False])
def test_on_a_phone_the_menus_open_and_close(
    visit: pages.Visit, language: str, menu: str, button: str, scripts: bool
) -> None:
    page = visit(f"{language}/{pages.CHAPTER}.html", java_script_enabled=scripts, **PHONE)
    assert not page.locator(menu).is_visible()
    page.locator(button).tap()
    assert page.locator(menu).is_visible()
    page.keyboard.press("Escape")
    assert not page.locator(menu).is_visible()


@BOTH
def test_the_neighbours_lead_through_the_whole_book(visit: pages.Visit, language: str) -> None:
    page = visit(f"{language}/index.html")
    walked = ["index"]
    while page.locator(".neighbours a[rel=next]").count():
        page.locator(".neighbours a[rel=next]").click()
        page.wait_for_load_state()
        walked.append(page.url.rpartition("/")[2].partition(".html")[0])
    assert tuple(walked) == pages.NAMES[:-1]


@BOTH
def test_the_link_of_a_heading_is_read_in_words(visit: pages.Visit, language: str) -> None:
    page = visit(f"{language}/the-arrest.html")
    named = page.get_by_role("link", name=messages.text("theme-link-to-this-heading", language), exact=True)
    assert named.count() == page.locator("h2 > .headerlink").count() > 3
