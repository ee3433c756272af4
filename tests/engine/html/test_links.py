"""Every link and every anchor of the built book leads somewhere, and every page is sound HTML."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

import pages

CHECKERS = (os.environ.get("VNU_JAR", ""), "/usr/share/java/vnu.jar")


def test_links_and_anchors_lead_somewhere(site: Path) -> None:
    lost = pages.lost_links(site)
    assert not lost, lost[:20]


def test_no_address_is_given_twice_on_a_page(site: Path) -> None:
    twice = {
        page.name: sorted({one for one in found if found.count(one) > 1})[:5]
        for page, text in pages.built(site).items()
        if len(found := pages.ID.findall(text)) != len(set(found))
    }
    assert not twice


def test_pages_are_sound_html(site: Path) -> None:
    checker = next((jar for jar in CHECKERS if jar and Path(jar).is_file()), None)
    if not checker or not shutil.which("java"):
        pytest.skip("the Nu Html Checker is not here: set VNU_JAR to vnu.jar (npm pack vnu-jar), with Java installed")
    asked = subprocess.run(
        ["java", "-jar", checker, "--errors-only", "--format", "gnu", *map(str, pages.built(site))],
        capture_output=True,
        text=True,
    )
    assert asked.returncode == 0, asked.stderr[:2000]
