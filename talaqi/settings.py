"""What `_config.yml` says of the book, read once; everything that differs per language is asked by language."""

from functools import cache
from typing import Any

import yaml

from talaqi import Mendable, paths


class SettingError(Mendable):
    """A setting that is missing or that cannot be right."""


@cache
def config() -> dict[str, Any]:
    """Return `_config.yml` as it stands."""
    return yaml.safe_load(paths.CONFIG.read_text("utf-8"))


@cache
def book() -> dict[str, Any]:
    """Return the settings under `book:`, the ones that Jupyter Book itself does not know."""
    return config()["talaqi"]


def _languages() -> tuple[str, ...]:
    return (config()["sphinx"]["config"]["language"], *config().get("editions", {}))


LANGUAGES: tuple[str, ...] = _languages()
MAIN: str = LANGUAGES[0]
ARTICLE_DATE: str = str(book()["article_date"])
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


def direction(language: str) -> str:
    """Return the writing direction of a language, "rtl" or "ltr"."""
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


def merged(base: dict[str, Any], change: dict[str, Any]) -> dict[str, Any]:
    """Return one nested mapping laid over another."""
    both = dict(base)
    for key, value in change.items():
        old = both.get(key)
        both[key] = merged(old, value) if isinstance(old, dict) and isinstance(value, dict) else value
    return both


@cache
def edition(language: str) -> dict[str, Any]:
    """Return `_config.yml` as it reads for one language: its own settings laid over the main ones."""
    base = {key: value for key, value in config().items() if key != "editions"}
    return merged(base, config().get("editions", {}).get(language, {}))


def title(language: str) -> str:
    """Return the title of the book."""
    return edition(language)["title"]


def subtitle(language: str) -> str:
    """Return the subtitle of the book."""
    return edition(language)["talaqi"]["subtitle"]


def author(language: str) -> str:
    """Return who wrote the book, in the script of the language."""
    return edition(language)["author"]


def site() -> str | None:
    """Return the address at which the book is published, without a slash at its end; None where none is set."""
    address = book().get("site")
    return address.rstrip("/") if address else None
