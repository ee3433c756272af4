"""A chapter can be run elsewhere where the settings name its repository; else no page leads to another host for it."""

import tomllib
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from packaging.specifiers import SpecifierSet

from talaqi import config, paths
from talaqi.chapters import chapter_list
from talaqi.editions import current_edition
from talaqi.html import page_context

import pages


@pytest.fixture
def book(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    made = {**config.book_settings(), "repository": None, "jupyterhub": None}
    monkeypatch.setattr(config, "book_settings", lambda: made)
    monkeypatch.setattr(current_edition, "commit", lambda: "0123456789ab")
    return made


def test_nothing_is_offered_without_a_repository(book: dict[str, Any]) -> None:
    book["jupyterhub"] = "https://hub.example.org"
    assert page_context.launch_links("claims", "en", current_edition.get_edition().revision) == []


@pytest.mark.parametrize(
    "repository, place",
    [
        ("https://github.com/somebody/talaqi", "gh/somebody/talaqi"),
        ("https://github.com/somebody/talaqi.git/", "gh/somebody/talaqi"),
        ("https://gitlab.com/a/group/talaqi", "gl/a%2Fgroup%2Ftalaqi"),
        ("https://git.example.org/talaqi", "git/https%3A%2F%2Fgit.example.org%2Ftalaqi"),
    ],
)
def test_binder_opens_the_chapter_of_this_commit(book: dict[str, Any], repository: str, place: str) -> None:
    book["repository"] = repository
    [(address, text)] = page_context.launch_links("claims", "ar", current_edition.get_edition().revision)
    assert address.startswith(f"https://mybinder.org/v2/{place}/0123456789ab?")
    assert parse_qs(urlsplit(address).query) == {"urlpath": ["lab/tree/chapters/ar/claims.md"]}
    assert text == "تشغيل الفصل في JupyterLab على Binder"


def test_a_hub_fetches_the_repository_and_opens_the_chapter(book: dict[str, Any]) -> None:
    book.update(repository="https://github.com/somebody/talaqi", jupyterhub="https://hub.example.org/")
    address = page_context.launch_links("claims", "en", current_edition.get_edition().revision)[1][0]
    assert address.startswith("https://hub.example.org/hub/user-redirect/git-pull?")
    assert parse_qs(urlsplit(address).query) == {
        "repo": ["https://github.com/somebody/talaqi"],
        "urlpath": ["lab/tree/talaqi/chapters/en/claims.md"],
    }


@pytest.mark.parametrize("commit", ["", "0123456789ab-edited"])
def test_a_commit_that_nobody_can_fetch_is_not_asked_for(
    book: dict[str, Any], monkeypatch: pytest.MonkeyPatch, commit: str
) -> None:
    book["repository"] = "https://github.com/somebody/talaqi"
    monkeypatch.setattr(current_edition, "commit", lambda: commit)
    assert "/HEAD?" in page_context.launch_links("claims", "en", current_edition.get_edition().revision)[0][0]


def test_binder_is_given_a_python_that_the_book_runs_on() -> None:
    # Binder's own is older: without this file it would not get as far as the chapters.
    given = (paths.root() / ".binder" / "runtime.txt").read_text("utf-8").strip().removeprefix("python-")
    assert given in SpecifierSet(
        tomllib.loads((paths.root() / "pyproject.toml").read_text("utf-8"))["project"]["requires-python"]
    )


@pytest.mark.parametrize("language", config.languages())
def test_the_pages_lead_where_the_settings_say(site: Path, language: str) -> None:
    for name in chapter_list.chapter_names():
        links = pages.read(site / language / f"{name}.html").select(".page-downloads a[rel=external]")
        expected = page_context.launch_links(name, language, current_edition.get_edition().revision)
        assert [(link["href"], link.get_text()) for link in links] == expected
