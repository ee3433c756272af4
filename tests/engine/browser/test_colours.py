"""Light and dark: as the device asks, or as the reader chose, with enough contrast in both."""

import io
import re

import pytest
from PIL import Image
from playwright.sync_api import Page

from talaqi import paths
from talaqi.figures.marker_styles import CLAIM, DARK, PAPER, RECORD

import contrast
import pages

TOKENS = (paths.PACKAGE / "html" / "styles" / "1-tokens.css").read_text("utf-8")
PAIRS = dict(re.findall(r"--([a-z-]+): light-dark\(([^)]*)\)", TOKENS))
GROUNDS = {"claim": "claim-tint", "record": "record-tint", "ink": "tint"}
TEXT = ("ink", "muted", "link", "claim", "record", "supported", "partly", "contradicted", "not-checkable")
MARKS = ("frame",)
# Colours that a drawing has in one scheme alone, as no shade of two others.
MEANT = (PAPER, CLAIM, RECORD)


@pytest.mark.parametrize("mode", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("token", [*TEXT, *MARKS])
def test_every_colour_stands_out_from_its_ground(token: str, mode: int) -> None:
    colour = {name: pair.split(",")[mode].strip() for name, pair in PAIRS.items()}
    least = 4.5 if token in TEXT else 3.0
    grounds = {"paper", GROUNDS.get(token, "paper")}
    assert min(contrast.measure_contrast(colour[token], colour[ground]) for ground in grounds) >= least


def test_the_device_decides_and_the_button_overrules_it(visit: pages.Visit) -> None:
    page = visit(f"ar/{pages.CHAPTER}.html", color_scheme="dark")
    assert _ground(page) == "rgb(20, 24, 28)"
    button = page.locator(".theme-button")
    button.click()
    assert _ground(page) == "rgb(255, 255, 255)"
    page.reload()
    assert _ground(page) == "rgb(255, 255, 255)"
    button.click()
    button.click()
    assert _ground(page) == "rgb(20, 24, 28)"
    assert page.evaluate("localStorage.getItem('theme')") is None


def test_without_scripts_the_device_decides(visit: pages.Visit) -> None:
    page = visit(f"en/{pages.CHAPTER}.html", color_scheme="dark", java_script_enabled=False)
    assert not page.locator(".theme-button").is_visible()
    page.screenshot()
    assert page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor") == "rgb(20, 24, 28)"


@pytest.mark.parametrize("device", ["light", "dark"])
def test_figures_follow_the_device_and_the_button(visit: pages.Visit, device: str) -> None:
    page = visit(f"ar/{pages.CHAPTER}.html", color_scheme=device, device_scale_factor=3)
    requests = []
    page.on("request", lambda request: requests.append(request.url) if "/figures/" in request.url else None)
    assert _scheme_of_drawing(page) == device
    drawings = len(requests)
    for chosen in ("light", "dark", device):
        page.locator(".theme-button").click()
        assert _scheme_of_drawing(page) == chosen
        page.emulate_media(media="print")
        assert _scheme_of_drawing(page) == "light"
        page.emulate_media(media="screen")
    assert len(requests) == drawings, "a change of colours loads nothing"


def test_a_drawing_within_a_page_leaves_the_page_alone(visit: pages.Visit) -> None:
    page = visit(f"en/{pages.CHAPTER}.html", color_scheme="dark")
    page.evaluate(
        """async () => {
            const drawing = await fetch(document.querySelector("picture img").src);
            document.body.innerHTML = await drawing.text() + '<p style="color: #1a1d21; fill: #1a1d21">A</p>';
        }"""
    )
    fills = page.evaluate("[...document.querySelectorAll('p, use')].map(shown => getComputedStyle(shown).fill)")
    assert {"rgb(26, 29, 33)"} <= set(fills) and "rgb(231, 234, 237)" not in fills


def _scheme_of_drawing(page: Page) -> str:
    """Return the scheme in whose colours the first drawing of a page is drawn; fail where it mixes the two."""
    picture = page.locator("picture").first
    picture.scroll_into_view_if_needed()
    page.wait_for_function("document.querySelector('picture img').complete")
    image = Image.open(io.BytesIO(picture.screenshot())).convert("RGB")
    seen = {f"#{bytes(color).hex()}" for _, color in image.getcolors(1 << 24) or []}
    schemes = {"light": {light.lower() for light in MEANT}, "dark": {DARK[light].lower() for light in MEANT}}
    (scheme,) = (name for name, colors in schemes.items() if colors & seen)
    assert schemes[scheme] <= seen
    return scheme


def _ground(page) -> str:
    return page.evaluate("getComputedStyle(document.body).backgroundColor")
