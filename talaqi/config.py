"""What `_config.yml` says of the book, read once; everything that differs per language is asked by language."""

import json
import os
import re
import unicodedata
from collections.abc import Callable, Hashable, Iterator
from datetime import date
from importlib.util import find_spec
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import jsonschema  # type: ignore[import-untyped]
import yaml
from babel import Locale, UnknownLocaleError
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


LONGEST_YAML = 1_000_000
# What a setting may be, by its names: the settings of the engine; those of Jupyter Book have a schema of its own.
TEXT, DAY, LABEL_TEXT = "a text", "a day such as 2026-11-29", "a text between quotation marks"
SETTINGS, TEXTS, SECONDS = "settings with names of their own", "a list of texts", "a number of seconds"
KINDS: dict[tuple[str, ...], str] = {
    ("title",): TEXT,
    ("author",): TEXT,
    ("copyright",): TEXT,
    ("exclude_patterns",): TEXTS,
    ("execute",): SETTINGS,
    ("execute", "timeout"): SECONDS,
    ("talaqi",): SETTINGS,
    **{("talaqi", name): TEXT for name in ("subtitle", "language_name", "publisher", "reference_name")},
    **{("talaqi", name): TEXT for name in ("site", "repository", "error_reports", "jupyterhub", "doi")},
    ("talaqi", "evidence"): TEXTS,
    ("talaqi", "edition_date"): DAY,
    ("talaqi", "reference_day"): DAY,
    ("sphinx",): SETTINGS,
    ("sphinx", "config"): SETTINGS,
    ("sphinx", "config", "language"): TEXT,
    ("sphinx", "config", "extensions"): TEXTS,
    ("editions",): SETTINGS,
}
IS_KIND: dict[str, Callable[[Any], bool]] = {
    TEXT: lambda value: isinstance(value, str),
    DAY: lambda value: isinstance(value, str | date),
    SETTINGS: lambda value: isinstance(value, dict),
    TEXTS: lambda value: isinstance(value, list) and all(isinstance(item, str) for item in value),
    SECONDS: lambda value: isinstance(value, int) and not isinstance(value, bool) and value > 0,
}
# What a book may tell Sphinx: its language, the names of figures, how cells run; nothing that publishes other files.
SPHINX_SETTINGS = frozenset(
    {"language", "extensions", "html_theme", "html_theme_options", "numfig", "numfig_format", "suppress_warnings"}
)
SPHINX_PREFIXES = ("nb_", "myst_")
# Of these two, checks of their own say what they may be.
ENGINE_SETTINGS = {"authors", "edition"} | {path[1] for path in KINDS if len(path) > 1 and path[0] == "talaqi"}
ENGINE_EXTENSION, THEME = "talaqi.html.extension", "talaqi"
LANGUAGE_CODE = re.compile("[a-z]{2,3}")
EDITION_LABEL = re.compile(r"[0-9A-Za-z][0-9A-Za-z.-]{0,39}")


class PlainLoader(yaml.SafeLoader):
    """Reads YAML without aliases, which can stand for more than a machine can hold, and without a name twice."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            alias = self.peek_event()
            raise yaml.MarkedYAMLError(None, None, f"the alias *{alias.anchor}: write out its value", alias.start_mark)
        return super().compose_node(parent, index)

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        names: set[str] = set()
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode) and key.value in names:
                raise yaml.MarkedYAMLError(None, None, f"{key.value!r} is there twice: leave one", key.start_mark)
            names.add(str(key.value))
        return super().construct_mapping(node, deep)


def read_yaml(file: Path) -> Any:
    """Return what a file of settings says; raise ConfigError, with the line, for one that is not YAML."""
    try:
        if file.stat().st_size > LONGEST_YAML:
            raise ConfigError(f"{file}: it has more than a million characters; restore the file")
        return yaml.load(file.read_text("utf-8-sig"), PlainLoader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError, ValueError, RecursionError) as problem:
        raise ConfigError(f"{file}: it cannot be read as YAML: {problem}") from None


@cached
def whole() -> JsonObject:
    """Return `_config.yml`. Raises ConfigError, a line for each setting that is missing or of another kind."""
    settings = read_yaml(paths.config_file())
    if problems := [f"{paths.config_file()}: {problem}" for problem in _find_misshapen(settings)]:
        raise ConfigError("\n".join(problems))
    return settings


def _find_misshapen(settings: Any) -> Iterator[str]:
    """Yield what keeps settings from being read: names that are missing, values of another kind, unknown languages."""
    if settings is not None and not isinstance(settings, dict):
        yield f"it is {_describe(settings)}; write names and values, such as title: My book"
        return
    for names, example in REQUIRED.items():
        if _look_up(settings or {}, names) in (None, "", [], {}):
            yield f"there is no {' / '.join(names)}; write one such as {example}"
    editions = (settings or {}).get("editions")
    layers: dict[tuple[object, ...], Any] = {(): settings or {}}
    if isinstance(editions, dict):
        layers |= {("editions", code): part for code, part in editions.items()}
    for place, layer in layers.items():
        if not isinstance(layer, dict):
            yield f"{' / '.join(map(str, place))}: it is {_describe(layer)}; it should be {SETTINGS}, title among them"
            continue
        for names, kind in KINDS.items():
            value = _look_up(layer, names)
            if value is not None and not IS_KIND[kind](value):
                yield f"{' / '.join((*map(str, place), *names))}: it is {_describe(value)}; it should be {kind}"
    main = _look_up(settings or {}, ("sphinx", "config", "language"))
    for code in [main, *(editions if isinstance(editions, dict) else ())]:
        if code is not None and not is_language(code):
            yield f"{code!r} is not the code of a language; write one such as en"
    if isinstance(editions, dict) and main in editions:
        yield f"editions / {main}: this is the language of the book itself; take it out of its editions"


def _look_up(settings: Any, names: tuple[str, ...]) -> Any:
    for name in names:
        settings = settings.get(name) if isinstance(settings, dict) else None
    return settings


def _describe(value: object) -> str:
    """Return a value with what it is."""
    kinds = {bool: "true or false", int: "a number", float: "a number", str: "a text", list: "a list", dict: "settings"}
    shown = repr(value)
    return f"{shown if len(shown) <= 60 else shown[:60] + '…'}, {kinds.get(type(value), 'empty')}"


def is_language(code: object) -> bool:
    """Return whether this is the code of a language that CLDR knows."""
    try:
        return isinstance(code, str) and bool(LANGUAGE_CODE.fullmatch(code)) and bool(Locale(code))
    except UnknownLocaleError:
        return False


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
# Neither holds what would be markup on a page.
WEB = re.compile(r"https?://[\w.:@-]+(/[^\s\"'<>\\^`{|}]*)?")
DOI = re.compile(r"10\.\d{4,9}/[^\s\"'<>\\^`{|}]+")
MARKUP = re.compile(r"<[a-zA-Z/!]|[\x00-\x1f]")


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
    if not isinstance(listed, list) or not all(map(_is_author, listed)):
        raise ConfigError(
            f"_config.yml, authors: {_describe(listed)}, is not a list of authors; write for each a name in every "
            "language, such as - en: Sara Fassi, or - en: {family: Fassi, given: Sara}"
        )
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


def _is_author(author: object) -> bool:
    def is_name(name: object) -> bool:
        parts = name if isinstance(name, dict) else {"family": name, "given": name}
        return parts.keys() == {"family", "given"} and all(isinstance(part, str) and part for part in parts.values())

    return isinstance(author, dict) and all(map(is_name, author.values()))


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


def evidence_chapters() -> tuple[str, ...]:
    """Return the names of the chapters that print has in full in the evidence, and in the book by their digests."""
    return tuple(book_settings().get("evidence") or ())


def site() -> str | None:
    """Return the address at which the book is published; None where none is set.

    Raises ConfigError for an address of this machine or its network: pages would give it to readers elsewhere.
    """
    address = _address("site", "https://example.org/book")
    if address and _is_local(urlsplit(address).hostname or ""):
        raise ConfigError(
            f"_config.yml, site: {address!r} leads nowhere from another machine; write the address at which the book "
            "is published, such as https://example.org/book, or leave it empty"
        )
    return address


def _is_local(host: str) -> bool:
    """Return whether a host is this machine, or one that only its own network knows."""
    try:
        return not ip_address(host).is_global
    except ValueError:
        return "." not in host or host.endswith((".localhost", ".local", ".internal", ".lan"))


def repository() -> str | None:
    """Return the address of the repository; None where none is set."""
    address = _address("repository", "https://github.com/somebody/talaqi")
    return address and address.removesuffix(".git")


def error_reports() -> str | None:
    """Return the address at which readers report an error: the book's own, or the issues of its repository."""
    repository_address = repository()
    return _address("error_reports", "https://example.org/contact") or (
        f"{repository_address}/issues" if repository_address else None
    )


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


def timeout() -> int:
    """Return the seconds that a cell may take."""
    return int((whole().get("execute") or {}).get("timeout", 300))


def check_settings() -> None:
    """Raise ConfigError, a line for each setting that a page or a citation could not print."""
    if problems := list(dict.fromkeys(_find_unprintable())):
        raise ConfigError("\n".join(problems))


def _find_unprintable() -> Iterator[str]:
    label = book_settings().get("edition")
    if not isinstance(label, str):
        yield (
            f"_config.yml, edition: {label!r} is a number, and 2026.10 would be the edition 2026.1; "
            'write the label between quotation marks, such as "2026.1"'
        )
    elif not EDITION_LABEL.fullmatch(label):
        yield f"_config.yml, edition: {label!r} is not a label: write letters, digits, full stops and hyphens: 2026.1"
    for setting in ("edition_date", "reference_day"):
        day = book_settings().get(setting)
        if not dates.is_day(str(day)) and (day or setting == "edition_date"):
            yield f"_config.yml, {setting}: {day!r} is not a day; write one such as 2026-11-29"
    if not re.fullmatch("[a-z]+", reference_name()):
        yield f"_config.yml, reference_name: {reference_name()!r} is not a word; write one such as article"
    for language in languages():
        if (code := language_settings(language)["sphinx"]["config"]["language"]) != language:
            yield (
                f"_config.yml, editions / {language}: its language is {code!r}; "
                f"write there sphinx / config / language: {language}"
            )
        yield from _find_unknown(language)
        for name, text in _printed_texts(language):
            if MARKUP.search(text):
                yield f"_config.yml, {name}: {text!r} holds markup or a line break; write plain text"
    faults: list[Callable[[], object]] = [site, repository, error_reports, jupyterhub, doi, _check_jupyter_book]
    for find_fault in (*faults, *(lambda language=language: authors(language) for language in languages())):
        try:
            find_fault()
        except ConfigError as problem:
            yield from str(problem).splitlines()


def _printed_texts(language: str) -> Iterator[tuple[str, str]]:
    """Yield the settings of a language that pages print."""
    settings, engine = language_settings(language), language_settings(language)["talaqi"]
    yield from (("title", title(language)), ("subtitle", subtitle(language)), ("author", _author(language)))
    yield "copyright", str(settings.get("copyright") or "")
    yield from ((name, str(engine.get(name) or "")) for name in ("publisher", "language_name"))


def _find_unknown(language: str) -> Iterator[str]:
    """Yield settings that the engine does not know, and those that would put something else in its place."""
    settings = language_settings(language)
    sphinx = settings["sphinx"]["config"]
    unknown = {
        "talaqi": settings["talaqi"].keys() - ENGINE_SETTINGS,
        "sphinx": settings["sphinx"].keys() - {"config"},
        "sphinx / config": {
            name for name in sphinx.keys() - SPHINX_SETTINGS if not str(name).startswith(SPHINX_PREFIXES)
        },
    }
    for place, names in unknown.items():
        for name in sorted(map(str, names)):
            yield f"_config.yml, {place} / {name}: a book has no such setting; correct its name, or take it out"
    if ENGINE_EXTENSION not in (sphinx.get("extensions") or ()):
        yield f"_config.yml, sphinx / config / extensions: {ENGINE_EXTENSION} is not among them; add it"
    for name in sphinx.get("extensions") or ():
        if not _is_module(name):
            yield f"_config.yml, sphinx / config / extensions: there is no {name!r}; correct its name, or take it out"
    if sphinx.get("html_theme") != THEME:
        yield f"_config.yml, sphinx / config / html_theme: it is {sphinx.get('html_theme')!r}; write {THEME}"
    formats = sphinx.get("numfig_format", {})
    if not isinstance(formats, dict) or not all(isinstance(text, str) and "%s" in text for text in formats.values()):
        yield "_config.yml, sphinx / config / numfig_format: write a text with %s for each kind: {figure: Figure %s}"


def _is_module(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except (ImportError, ValueError):
        return False


def _author(language: str) -> str:
    return str(language_settings(language)["author"])


def _check_jupyter_book() -> None:
    """Raise ConfigError for settings of Jupyter Book that are of another kind than it says."""
    spec = find_spec("jupyter_book")
    file = Path(spec.origin if spec and spec.origin else "").with_name("config_schema.json")
    faults = jsonschema.Draft7Validator(json.loads(file.read_text("utf-8"))).iter_errors(whole())
    if problems := [f"_config.yml, {' / '.join(map(str, fault.absolute_path))}: {fault.message}" for fault in faults]:
        raise ConfigError("\n".join(problems))


def as_of() -> str | None:
    """Return the day as of which the book is read, None for the edition. Raises ConfigError for what is not a day."""
    day = os.environ.get(paths.AS_OF, "")
    if not day:
        return None
    if not dates.is_day(day):
        raise ConfigError(f"{paths.AS_OF} (or --as-of) is {day!r}, which is not a day: write one such as 2026-11-29")
    return day
