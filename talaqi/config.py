"""What `_config.yml` says of the book, read once; everything that differs per language is asked by language."""

import os
import re
import unicodedata
from pathlib import Path
from typing import Any

import yaml
from babel import Locale
from babel.core import get_global

from talaqi import dates, messages, paths
from talaqi.caches import cached
from talaqi.errors import UserError
from talaqi.types import JsonObject

# What the engine needs of `_config.yml`, each with an example.
REQUIRED = {
    ("title",): '"My book"',
    ("author",): "the authors of my book",
    ("talaqi", "subtitle"): "what it is about",
    ("talaqi", "language_name"): "English",
    ("talaqi", "edition"): '"1"',
    ("talaqi", "edition_date"): '"2026-11-29"',
    ("sphinx", "config", "language"): "en",
}


class ConfigError(UserError):
    """A setting that is missing or that cannot be right."""


def read_yaml(file: Path) -> Any:
    """Return what a file of settings says; raise ConfigError, with the line, for one that is not YAML."""
    try:
        return yaml.safe_load(file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as problem:
        raise ConfigError(f"{file}: it cannot be read as YAML: {problem}") from None


@cached
def whole() -> JsonObject:
    """Return `_config.yml`. Raises ConfigError for the first setting that the engine needs and does not find."""
    settings = read_yaml(paths.config_file())
    for names, example in REQUIRED.items():
        value = settings
        for name in names:
            value = value.get(name) if isinstance(value, dict) else None
        if not value:
            raise ConfigError(f"{paths.config_file()}: there is no {' / '.join(names)}; write one such as {example}")
    return settings


@cached
def book_settings() -> JsonObject:
    """Return the settings under `talaqi:`, the ones that Jupyter Book itself does not know."""
    return whole()["talaqi"]


@cached
def languages() -> tuple[str, ...]:
    """Return the languages of the book, the main one first."""
    return (whole()["sphinx"]["config"]["language"], *whole().get("editions", {}))


def main_language() -> str:
    """Return the language whose order of chapters and whose cells stand for all."""
    return languages()[0]


def common_language() -> str:
    """Return the language of terminals, repositories and archives: English where the book has it, else the main one."""
    return "en" if "en" in languages() else main_language()


def reference_day() -> str:
    """Return the day on which claims are judged, as an ISO date: the edition's, where the book names no other."""
    return str(book_settings().get("reference_day") or book_settings()["edition_date"])


def reference_name() -> str:
    """Return the name that rules of the book give the reference day: `article` for a book about an article."""
    return str(book_settings().get("reference_name") or "reference")


# What Unicode calls the letters of the scripts that CLDR names.
SCRIPTS = {"Arab": "ARABIC", "Latn": "LATIN", "Cyrl": "CYRILLIC", "Hebr": "HEBREW", "Grek": "GREEK"}
WEB = re.compile(r"https?://[^\s/]+(/\S*)?")
DOI = re.compile(r"10\.\d{4,9}/\S+")


def direction(language: str) -> str:
    """Return the writing direction of a language, "rtl" or "ltr"."""
    return Locale(language).text_direction


def merge_settings(base: JsonObject, change: JsonObject) -> JsonObject:
    """Return one nested mapping laid over another."""
    merged = dict(base)
    for key, value in change.items():
        below = merged.get(key)
        if isinstance(below, dict) and isinstance(value, dict):
            value = merge_settings(below, value)
        merged[key] = value
    return merged


@cached
def language_settings(language: str) -> JsonObject:
    """Return `_config.yml` as it reads for one language: its own settings laid over the main ones."""
    base = {key: value for key, value in whole().items() if key != "editions"}
    return merge_settings(base, whole().get("editions", {}).get(language, {}))


def title(language: str) -> str:
    """Return the title of the book."""
    return language_settings(language)["title"]


def subtitle(language: str) -> str:
    """Return the subtitle of the book."""
    return language_settings(language)["talaqi"]["subtitle"]


def authors(language: str) -> list[dict[str, str]]:
    """Return the authors of the book as CSL names in the script of the language: persons by two names, bodies by one.

    They are the `authors` of `_config.yml`, each with a name per language; where it names none, its `author`, a body.
    Raises ConfigError for an author without a name in this language, or with one in another script.
    """
    listed = book_settings().get("authors") or [{code: language_settings(code)["author"] for code in languages()}]
    return [_author_name(author, number, language) for number, author in enumerate(listed, 1)]


def _author_name(author: JsonObject, number: int, language: str) -> dict[str, str]:
    listed = "; ".join(_full_name(author[code]) for code in languages() if author.get(code))
    where = f"_config.yml, author {number} ({listed})"
    name = author.get(language)
    if not name:
        listed = ", ".join(languages())
        raise ConfigError(f"{where}: there is no name in {language!r}; give one in each language of the book: {listed}")
    if not in_script(_full_name(name), language):
        raise ConfigError(
            f"{where}: the name in {language!r}, {_full_name(name)!r}, is in the script of another language; "
            "write it as readers of this one do"
        )
    return {"family": name["family"], "given": name["given"]} if isinstance(name, dict) else {"literal": name}


def _full_name(name: dict[str, str] | str) -> str:
    return " ".join((name["given"], name["family"])) if isinstance(name, dict) else name


def in_script(text: str, language: str) -> bool:
    """Return whether all letters of a text are of the script that a language is written in."""
    script = SCRIPTS.get(get_global("likely_subtags").get(language, "").partition("_")[2][:4])
    return script is None or all(unicodedata.name(letter, "").startswith(script) for letter in text if letter.isalpha())


def author(language: str) -> str:
    """Return who wrote the book in one line, in the script of the language."""
    return messages.join_list((name.get("literal") or _full_name(name) for name in authors(language)), language)


def publisher(language: str) -> str:
    """Return who publishes the book: the publisher of `_config.yml`, or the authors themselves."""
    return language_settings(language)["talaqi"].get("publisher") or author(language)


def site() -> str | None:
    """Return the address at which the book is published; None where none is set."""
    return _address("site", "https://example.org/book")


def repository() -> str | None:
    """Return the address of the repository; None where none is set."""
    address = _address("repository", "https://github.com/somebody/talaqi")
    return address and address.removesuffix(".git")


def jupyterhub() -> str | None:
    """Return the address of the JupyterHub on which readers may run the chapters; None where none is set."""
    return _address("jupyterhub", "https://hub.example.org")


def _address(setting: str, example: str) -> str | None:
    """Return a web address of `_config.yml` without a slash at its end."""
    address = book_settings().get(setting)
    if address and not WEB.fullmatch(address):
        raise ConfigError(
            f"_config.yml, {setting}: {address!r} is not a web address; write one such as {example}, or leave it empty"
        )
    return address.rstrip("/") if address else None


def doi() -> str | None:
    """Return the DOI of the archived edition, as 10.5281/zenodo.1234; None where there is none."""
    number = book_settings().get("doi")
    if number and not DOI.fullmatch(str(number)):
        raise ConfigError(
            f"_config.yml, doi: {number!r} is not a DOI; write it bare, such as 10.5281/zenodo.1234, or leave it empty"
        )
    return number or None


def check_settings() -> None:
    """Raise ConfigError for the first setting that a citation could not print."""
    label = book_settings().get("edition")
    if not isinstance(label, str):
        raise ConfigError(
            f"_config.yml, edition: {label!r} is a number, and 2026.10 would be the edition 2026.1; "
            'write the label between quotation marks, such as "2026.1"'
        )
    for setting in ("edition_date", "reference_day"):
        day = book_settings().get(setting)
        if not dates.is_day(str(day)) and (day or setting == "edition_date"):
            raise ConfigError(f"_config.yml, {setting}: {day!r} is not a day; write one such as 2026-11-29")
    for language in languages():
        if (code := language_settings(language)["sphinx"]["config"]["language"]) != language:
            raise ConfigError(
                f"_config.yml, editions / {language}: its language is {code!r}; "
                f"write there sphinx / config / language: {language}"
            )
        authors(language)
    site(), repository(), jupyterhub(), doi()


def as_of() -> str | None:
    """Return the day as of which the book is read, None for the edition. Raises ConfigError for what is not a day."""
    day = os.environ.get(paths.AS_OF, "")
    if not day:
        return None
    if not dates.is_day(day):
        raise ConfigError(f"{paths.AS_OF} (or --as-of) is {day!r}, which is not a day: write one such as 2026-11-29")
    return day
