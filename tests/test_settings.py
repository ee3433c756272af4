"""Settings that a citation could not print are named and refused."""

import pytest

from talaqi import settings


@pytest.fixture
def book(monkeypatch, arabic_and_english):
    made = {**settings.book(), "authors": None, "site": None, "doi": None}
    monkeypatch.setattr(settings, "book", lambda: made)
    return made


@pytest.mark.parametrize("authors, message", [
    ([{"en": "Ahmed Alaoui"}], r"author 1 \(Ahmed Alaoui\): there is no name in 'ar'"),
    ([{"ar": "أحمد", "en": "Ahmed"}, {"ar": {"family": "الفاسي", "given": "سارة"}}], r"author 2 \(سارة الفاسي\): there is no name in 'en'"),
    ([{"ar": "Ahmed", "en": "Ahmed"}], "the name in 'ar', 'Ahmed', is in the script of another language"),
    ([{"ar": "أحمد", "en": "أحمد"}], "the name in 'en', 'أحمد', is in the script of another language"),
])
def test_an_author_has_a_name_in_every_script(book, authors, message):
    book["authors"] = authors
    with pytest.raises(settings.SettingError, match=message):
        settings.check()


@pytest.mark.parametrize("setting, value, message", [
    ("doi", "zenodo.1234", "'zenodo.1234' is not a DOI"),
    ("doi", "https://doi.org/10.5281/zenodo.1234", "is not a DOI; write it bare"),
    ("site", "example.org", "'example.org' is not a web address"),
    ("site", "ftp://example.org", "is not a web address"),
    ("repository", "git@github.com:somebody/talaqi", "repository: 'git@github.com:somebody/talaqi' is not a web address"),
    ("jupyterhub", "hub", "jupyterhub: 'hub' is not a web address"),
])
def test_an_address_that_is_none_is_refused(book, setting, value, message):
    book[setting] = value
    with pytest.raises(settings.SettingError, match=message):
        settings.check()


def test_settings_that_can_be_printed(book):
    book.update(authors=[{"ar": "أحمد العَلَوي", "en": "José-María O’Neil"}], site="https://example.org/talaqi/", doi="10.5281/zenodo.1234")
    settings.check()
    assert settings.site() == "https://example.org/talaqi"
    assert settings.author("en") == "José-María O’Neil"
