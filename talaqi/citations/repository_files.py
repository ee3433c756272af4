"""How the repository says it is to be cited: `CITATION.cff` for people and forges, `.zenodo.json` for an archive.

Both are generated from `_config.yml` and committed; they name the edition, not the commit that holds them.
"""

import json
from pathlib import Path

import yaml

from talaqi import config, messages, paths
from talaqi.config import common_language
from talaqi.editions import current_edition
from talaqi.types import JsonObject

LICENSES = ["CC-BY-4.0", "MIT"]


def cff_file() -> Path:
    """Return the file that tells people and forges how to cite the book."""
    return paths.root() / "CITATION.cff"


def zenodo_file() -> Path:
    """Return the file that tells an archive what to say of a release."""
    return paths.root() / ".zenodo.json"


def render_cff() -> str:
    """Return `CITATION.cff`: the repository, and the book in every language as what to cite."""
    edition = current_edition.identity()
    content = {
        "cff-version": "1.2.0",
        "message": messages.text("cite-message", common_language()),
        "type": "dataset",
        "title": config.title(common_language()),
        "abstract": config.subtitle(common_language()),
        "authors": _authors(common_language()),
        "version": str(config.book_settings()["edition"]),
        "date-released": edition["date"],
        "license": LICENSES,
        **_given({"doi": config.doi(), "url": config.site(), "repository-code": config.repository()}),
        "preferred-citation": _book(common_language()),
        "references": [_book(language) for language in config.languages() if language != common_language()],
    }
    text = yaml.safe_dump(content, allow_unicode=True, sort_keys=False, width=10_000)
    return f"# Generated from _config.yml: python -m talaqi cff\n{text}"


def _book(language: str) -> JsonObject:
    edition = current_edition.identity()
    year, month, _ = edition["date"].split("-")
    site = config.site()
    return {
        "type": "book",
        "title": config.title(language),
        "authors": _authors(language),
        "edition": str(config.book_settings()["edition"]),
        "year": int(year),
        "month": int(month),
        "date-released": edition["date"],
        "languages": [language],
        "publisher": {"name": config.publisher(language)},
        **_given({"doi": config.doi(), "url": site and f"{site}/{language}/index.html"}),
    }


def _authors(language: str) -> list[dict[str, str]]:
    return [_author(name) for name in config.authors(language)]


def _author(name: dict[str, str]) -> dict[str, str]:
    if "literal" in name:
        return {"name": name["literal"]}
    return {"family-names": name["family"], "given-names": name["given"]}


def _given(fields: JsonObject) -> JsonObject:
    return {field: value for field, value in fields.items() if value}


def render_zenodo() -> str:
    """Return `.zenodo.json`: what an archive is to say of a release."""
    edition, language = current_edition.identity(), common_language()
    site = {"identifier": config.site(), "relation": "isIdenticalTo", "resource_type": "publication-book"}
    notes = (f"{config.title(other)}: {config.subtitle(other)}" for other in config.languages() if other != language)
    content = {
        "upload_type": "publication",
        "publication_type": "book",
        "title": config.title(language),
        "description": messages.text("front-about", language),
        "creators": [
            {"name": name.get("literal") or f"{name['family']}, {name['given']}"} for name in config.authors(language)
        ],
        "publication_date": edition["date"],
        "version": str(config.book_settings()["edition"]),
        # The archive knows three-letter codes and one licence; that of text and data is the wider one.
        "language": "eng",
        "license": "cc-by-4.0",
        "access_right": "open",
        "notes": "; ".join(notes),
        **({"related_identifiers": [site]} if config.site() else {}),
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def file_contents() -> dict[Path, str]:
    """Return what each of the two files should hold."""
    return {cff_file(): render_cff(), zenodo_file(): render_zenodo()}


def write_files() -> list[Path]:
    """Write the files that differ from what they should hold; return them."""
    stale = [file for file, text in file_contents().items() if not file.is_file() or file.read_text("utf-8") != text]
    for file in stale:
        file.write_text(file_contents()[file], "utf-8")
    return stale
