"""Light and dark: as the device asks, or as the reader chose, with enough contrast in both."""

import re

import pytest

from talaqi import paths

import pages

TOKENS = (paths.PACKAGE / "html" / "styles" / "1-tokens.css").read_text("utf-8")
PAIRS = dict(re.findall(r"--([a-z-]+): light-dark\(([^)]*)\)", TOKENS))
GROUNDS = {"claim": "claim-tint", "record": "record-tint", "ink": "tint"}
TEXT = ("ink", "muted", "link", "claim", "record", "supported", "partly", "contradicted", "not-checkable")
MARKS = ("frame",)


def _luminance(colour: str) -> float:
    digits = colour.lstrip("#")
    digits = "".join(2 * digit for digit in digits) if len(digits) == 3 else digits
    parts = [int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("mode", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("token", [*TEXT, *MARKS])
def test_every_colour_stands_out_from_its_ground(token: str, mode: int) -> None:
    colour = {name: pair.split(",")[mode].strip() for name, pair in PAIRS.items()}
    least = 4.5 if token in TEXT else 3.0
    grounds = {"paper", GROUNDS.get(token, "paper")}
    assert min(_contrast(colour[token], colour[ground]) for ground in grounds) >= least


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


def test_figures_stay_on_a_light_plate(visit: pages.Visit) -> None:
    page = visit(f"ar/{pages.CHAPTER}.html", color_scheme="dark")
    assert (
        page.locator("picture").first.evaluate("plate => getComputedStyle(plate).backgroundColor")
        == "rgb(247, 248, 249)"
    )


def _ground(page) -> str:
    return page.evaluate("getComputedStyle(document.body).backgroundColor")
