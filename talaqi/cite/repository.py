"""How the repository says it is to be cited: `CITATION.cff` for people and forges, `.zenodo.json` for an archive.

Both are generated from `_config.yml` and committed; they name the edition, not the commit that holds them.
"""

import json
from pathlib import Path
from typing import Any

import yaml

from talaqi import editions, paths, settings, words
from talaqi.settings import COMMON

LICENSES = ["CC-BY-4.0", "MIT"]
CFF = paths.ROOT / "CITATION.cff"
ZENODO = paths.ROOT / ".zenodo.json"


def cff() -> str:
    """Return `CITATION.cff`: the repository, and the book in every language as what to cite."""
    edition = editions.current()
    content = {
        "cff-version": "1.2.0",
        "message": words.text("cite-message", COMMON),
        "type": "dataset",
        "title": settings.title(COMMON),
        "abstract": settings.subtitle(COMMON),
        "authors": _authors(COMMON),
        "version": str(settings.book()["edition"]),
        "date-released": edition["date"],
        "license": LICENSES,
        **_given({"doi": settings.doi(), "url": settings.site(), "repository-code": settings.repository()}),
        "preferred-citation": _book(COMMON),
        "references": [_book(language) for language in settings.LANGUAGES if language != COMMON],
    }
    return "# Generated from _config.yml: python -m talaqi cff\n" + yaml.safe_dump(content, allow_unicode=True, sort_keys=False, width=10_000)


def _book(language: str) -> dict[str, Any]:
    edition = editions.current()
    year, month, _ = edition["date"].split("-")
    site = settings.site()
    return {
        "type": "book",
        "title": settings.title(language),
        "authors": _authors(language),
        "edition": str(settings.book()["edition"]),
        "year": int(year),
        "month": int(month),
        "date-released": edition["date"],
        "languages": [language],
        "publisher": {"name": settings.publisher(language)},
        **_given({"doi": settings.doi(), "url": site and f"{site}/{language}/index.html"}),
    }


def _authors(language: str) -> list[dict[str, str]]:
    return [_author(name) for name in settings.authors(language)]


def _author(name: dict[str, str]) -> dict[str, str]:
    return {"name": name["literal"]} if "literal" in name else {"family-names": name["family"], "given-names": name["given"]}


def _given(fields: dict[str, Any]) -> dict[str, Any]:
    return {field: value for field, value in fields.items() if value}


def zenodo() -> str:
    """Return `.zenodo.json`: what an archive is to say of a release."""
    edition = editions.current()
    content = {
        "upload_type": "publication",
        "publication_type": "book",
        "title": settings.title(COMMON),
        "description": words.text("front-about", COMMON),
        "creators": [{"name": name.get("literal") or f"{name['family']}, {name['given']}"} for name in settings.authors(COMMON)],
        "publication_date": edition["date"],
        "version": str(settings.book()["edition"]),
        # The archive knows three-letter codes and one licence; that of text and data is the wider one.
        "language": "eng",
        "license": "cc-by-4.0",
        "access_right": "open",
        "notes": "; ".join(f"{settings.title(language)}: {settings.subtitle(language)}" for language in settings.LANGUAGES if language != COMMON),
        **({"related_identifiers": [{"identifier": settings.site(), "relation": "isIdenticalTo", "resource_type": "publication-book"}]} if settings.site() else {}),
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def files() -> dict[Path, str]:
    """Return what each of the two files should hold."""
    return {CFF: cff(), ZENODO: zenodo()}


def write() -> list[Path]:
    """Write the files that differ from what they should hold; return them."""
    stale = [file for file, text in files().items() if not file.is_file() or file.read_text("utf-8") != text]
    for file in stale:
        file.write_text(files()[file], "utf-8")
    return stale
