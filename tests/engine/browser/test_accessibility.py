"""axe-core finds nothing to complain of, targets too small included, in both languages, schemes and widths."""

from pathlib import Path

import pytest

import pages

axe = pytest.importorskip(
    "axe_playwright_python", reason="axe-core is not installed: pip install -r tests/requirements.txt"
)
AXE = Path(axe.__file__).with_name("axe.min.js")
# The colours with which a page is looked at, and the window: a screen, and a phone.
VIEWS = {"light": {"width": 1280, "height": 900}, "dark": {"width": 390, "height": 844}}
# The rows of a table are alike: what is wrong with one is wrong with the first.
SHORTEN = """document.querySelectorAll('tbody + tbody').forEach(group => group.remove())
for (const list of document.querySelectorAll('tbody, .publications, .display.ledger, .numbers'))
    while (list.children.length > 6) list.lastElementChild.remove()"""
RUN = """axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
    .then(({ violations }) => violations.map(({ id, nodes }) =>
    [id, nodes.length, nodes[0].html.slice(0, 160), nodes[0].failureSummary]))"""


@pytest.mark.parametrize("name", [*pages.ALL, *pages.AROUND])
def test_axe_finds_nothing(visit: pages.Visit, name: str) -> None:
    page = visit(name)
    page.evaluate(SHORTEN)
    page.evaluate(AXE.read_text("utf-8"))
    for scheme, size in VIEWS.items():
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size(size)
        assert page.evaluate(RUN) == [], scheme


# Long pages with all their rows. The colours of the widest, whose rows are alike, are left out: they take axe minutes.
WHOLE = [("ar", "data", False), ("en", "data", False), ("ar", "claims", True), ("en", "references", True)]


@pytest.mark.parametrize("language, name, colours", WHOLE)
def test_axe_finds_nothing_in_any_row(visit: pages.Visit, language: str, name: str, colours: bool) -> None:
    page = visit(f"{language}/{name}.html")
    page.set_default_timeout(120_000)
    page.evaluate(AXE.read_text("utf-8"))
    sizes = "'target-size': { enabled: true }"
    assert page.evaluate(RUN.replace(sizes, f"'color-contrast': {{ enabled: {str(colours).lower()} }}")) == []
