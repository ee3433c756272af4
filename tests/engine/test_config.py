"""Settings that a citation could not print are named and refused."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from talaqi import caches, config, paths

from conftest import talaqi


@pytest.fixture
def book(monkeypatch: pytest.MonkeyPatch, arabic_and_english: None) -> dict[str, Any]:
    made = {**config.book_settings(), "authors": None, "site": None, "doi": None}
    monkeypatch.setattr(config, "book_settings", lambda: made)
    return made


@pytest.mark.parametrize(
    "authors, message",
    [
        ([{"en": "Ahmed Alaoui"}], r"author 1 \(Ahmed Alaoui\): there is no name in 'ar'"),
        (
            [{"ar": "أحمد", "en": "Ahmed"}, {"ar": {"family": "الفاسي", "given": "سارة"}}],
            r"author 2 \(سارة الفاسي\): there is no name in 'en'",
        ),
        ([{"ar": "Ahmed", "en": "Ahmed"}], "the name in 'ar', 'Ahmed', is in the script of another language"),
        ([{"ar": "أحمد", "en": "أحمد"}], "the name in 'en', 'أحمد', is in the script of another language"),
    ],
)
def test_an_author_has_a_name_in_every_script(
    book: dict[str, Any], authors: list[dict[str, Any]], message: str
) -> None:
    book["authors"] = authors
    with pytest.raises(config.ConfigError, match=message):
        config.check_settings()


@pytest.mark.parametrize(
    "setting, value, message",
    [
        ("edition", 2026.10, r"edition: 2026\.1 is a number, and 2026\.10 would be the edition 2026\.1"),
        ("edition_date", "2026-11", "edition_date: '2026-11' is not a day; write one such as"),
        ("edition_date", None, "edition_date: None is not a day"),
        ("reference_day", "23 December 2021", "reference_day: '23 December 2021' is not a day"),
    ],
)
def test_an_edition_has_a_label_and_days(book: dict[str, Any], setting: str, value: object, message: str) -> None:
    book[setting] = value
    with pytest.raises(config.ConfigError, match=message):
        config.check_settings()


def test_a_day_may_stand_without_quotation_marks(book: dict[str, Any]) -> None:
    book["edition_date"] = date(2026, 11, 24)
    config.check_settings()


def test_a_book_may_leave_the_reference_day_out(book: dict[str, Any]) -> None:
    book["reference_day"] = None
    config.check_settings()
    assert config.reference_day() == book["edition_date"]


@pytest.mark.parametrize(
    "settings, missing",
    [
        ("", 'there is no title; write one such as "My book"'),
        ("title: A\nauthor: B\ntalaqi:\n", "there is no talaqi / subtitle; write one such as what it is about"),
        ("title: A\nauthor: B\ntalaqi: C\n", "there is no talaqi / subtitle"),
    ],
)
def test_a_setting_that_the_engine_needs_is_asked_for(
    settings: str, missing: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "_config.yml").write_text(settings, "utf-8")
    monkeypatch.setattr(paths, "config_file", lambda: tmp_path / "_config.yml")
    caches.clear()
    with pytest.raises(config.ConfigError, match=f"_config.yml: {missing}"):
        config.book_settings()
    caches.clear()


def test_an_edition_of_another_language_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(config, "languages", lambda: ("de",))
    with pytest.raises(
        config.ConfigError, match=r"editions / de: its language is '..'; write there sphinx / config / language: de"
    ):
        config.check_settings()


def test_settings_that_are_no_yaml_are_named_with_their_line(
    project: Path, edited: Callable[[Path, str, str], None]
) -> None:
    edited(project / "_config.yml", "html:\n  use_multitoc", "html: [\n  use_multitoc")
    told = talaqi(project, "check")
    assert (
        told.returncode == 1
        and told.stderr.startswith(f"{project}/_config.yml: it cannot be read as YAML")
        and "line " in told.stderr
        and "Traceback" not in told.stderr
    )


@pytest.mark.parametrize(
    "setting, value, message",
    [
        ("doi", "zenodo.1234", "'zenodo.1234' is not a DOI"),
        ("doi", "https://doi.org/10.5281/zenodo.1234", "is not a DOI; write it bare"),
        ("site", "example.org", "'example.org' is not a web address"),
        ("site", "ftp://example.org", "is not a web address"),
        ("site", "http://localhost:8000", "leads nowhere from another machine"),
        ("site", "http://127.0.0.1/book", "leads nowhere from another machine"),
        ("site", "http://192.168.1.20:8000/", "leads nowhere from another machine"),
        ("site", "http://desk.local/book", "leads nowhere from another machine"),
        (
            "repository",
            "git@github.com:somebody/talaqi",
            "repository: 'git@github.com:somebody/talaqi' is not a web address",
        ),
        ("jupyterhub", "hub", "jupyterhub: 'hub' is not a web address"),
    ],
)
def test_an_address_that_is_none_is_refused(book: dict[str, Any], setting: str, value: object, message: str) -> None:
    book[setting] = value
    with pytest.raises(config.ConfigError, match=message):
        config.check_settings()


def test_settings_that_can_be_printed(book: dict[str, Any]) -> None:
    book.update(
        authors=[{"ar": "أحمد العَلَوي", "en": "José-María O’Neil"}],
        site="https://example.org/talaqi/",
        doi="10.5281/zenodo.1234",
    )
    config.check_settings()
    assert config.site() == "https://example.org/talaqi"
    assert config.author("en") == "José-María O’Neil"
