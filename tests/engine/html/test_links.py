"""Every link and every anchor of the built book leads somewhere, and every page is sound HTML."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

LINK = re.compile(r"<(?:a|link|img|script|source|use)\b[^>]*?\s(?:href|src|srcset)=\"([^\"]*)\"")
ID = re.compile(r"\sid=\"([^\"]+)\"")
CHECKERS = (os.environ.get("VNU_JAR", ""), "/usr/share/java/vnu.jar")


def built(site: Path) -> dict[Path, str]:
    return {page: page.read_text("utf-8") for page in site.rglob("*.html") if "notebooks" not in page.parts}


def local(pages: dict[Path, str]) -> Iterator[tuple[Path, Path, str]]:
    """Yield every page with the file and the anchor of each of its links within the book."""
    for page, text in pages.items():
        for address in set(LINK.findall(text)):
            parts = urlsplit(address.replace("&amp;", "&"))
            if not parts.scheme and not parts.netloc:
                target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
                yield page, target / "index.html" if target.is_dir() else target, unquote(parts.fragment)


def test_links_and_anchors_lead_somewhere(site: Path) -> None:
    pages = built(site)
    ids = {page: set(ID.findall(text)) for page, text in pages.items()}
    lost = {
        (page.relative_to(site).as_posix(), f"{os.path.relpath(target, site)}#{anchor}")
        for page, target, anchor in local(pages)
        if _lost(site, target, anchor, ids)
    }
    assert not lost, sorted(lost)[:20]


def _lost(site: Path, target: Path, anchor: str, ids: dict[Path, set[str]]) -> bool:
    # A book built without its PDFs still names them.
    unbuilt = target.parent == site / "pdf" and not target.parent.exists()
    return not unbuilt and (not target.exists() or (bool(anchor) and anchor not in ids.get(target, set())))


def test_no_address_is_given_twice_on_a_page(site: Path) -> None:
    twice = {
        page.name: sorted({one for one in found if found.count(one) > 1})[:5]
        for page, text in built(site).items()
        if len(found := ID.findall(text)) != len(set(found))
    }
    assert not twice


def test_pages_are_sound_html(site: Path) -> None:
    checker = next((jar for jar in CHECKERS if jar and Path(jar).is_file()), None)
    if not checker or not shutil.which("java"):
        pytest.skip("the Nu Html Checker is not here: set VNU_JAR to vnu.jar (npm pack vnu-jar), with Java installed")
    asked = subprocess.run(
        ["java", "-jar", checker, "--errors-only", "--format", "gnu", *map(str, built(site))],
        capture_output=True,
        text=True,
    )
    assert asked.returncode == 0, asked.stderr[:2000]
