"""Write the starter book in other languages, from the overlays under `tests/engine/languages`."""

import csv
import json
import shutil
from pathlib import Path
from typing import Any

import yaml

from talaqi.config import merge_settings

OVERLAYS = Path(__file__).parents[1] / "engine" / "languages"
ENGLISH = "en"


def write_in(book: Path, *languages: str) -> None:
    """Leave a copy of the starter in these languages alone, the first of them the main one."""
    old = {ENGLISH, *yaml.safe_load((book / "_config.yml").read_text("utf-8"))["editions"]}
    for language in languages:
        if language not in old:
            left_out = shutil.ignore_patterns("_config.yml", "data")
            shutil.copytree(OVERLAYS / language, book, ignore=left_out, dirs_exist_ok=True)
            _describe(book / "data" / "datapackage.json", language)
            for table in (book / "data").glob("*.csv"):
                _add_columns(table, language)
    _write_settings(book, languages)
    for language in old - set(languages):
        shutil.rmtree(book / "chapters" / language)
        shutil.rmtree(book / "analysis" / "messages" / language)
        _drop(book / "data", language)


def _write_settings(book: Path, languages: tuple[str, ...]) -> None:
    """Write the settings and the list of chapters."""
    settings = yaml.safe_load((book / "_config.yml").read_text("utf-8"))
    known = settings.pop("editions")
    shape = next(iter(known.values()))
    own = {language: _pick(settings, shape) if language == ENGLISH else _own(known, language) for language in languages}
    settings = merge_settings(settings, own.pop(languages[0]))
    text = yaml.safe_dump({**settings, **({"editions": own} if own else {})}, allow_unicode=True, sort_keys=False)
    (book / "_config.yml").write_text(text, "utf-8")
    contents = (book / "_toc.yml").read_text("utf-8")
    (book / "_toc.yml").write_text(contents.replace(f"chapters/{ENGLISH}/", f"chapters/{languages[0]}/"), "utf-8")


def _pick(settings: dict[str, Any], shape: dict[str, Any]) -> dict[str, Any]:
    """Return the part of the settings that other languages have of their own, too."""
    return {
        name: _pick(settings[name], inner) if isinstance(inner, dict) else settings[name]
        for name, inner in shape.items()
    }


def _own(known: dict[str, Any], language: str) -> dict[str, Any]:
    return known.get(language) or yaml.safe_load((OVERLAYS / language / "_config.yml").read_text("utf-8"))


def _like(name: str, language: str = ENGLISH) -> bool:
    return name == language or name.endswith(f"_{language}")


def _describe(file: Path, language: str) -> None:
    """Add the texts of a language to the data package, and its columns."""
    package = json.loads(file.read_text("utf-8"))
    texts = json.loads((OVERLAYS / language / "data" / "datapackage.json").read_text("utf-8"))
    package[f"title_{language}"] = texts["package"]["title"]
    for table in package["resources"]:
        own = texts["tables"][table["name"]]
        table |= {f"title_{language}": own["title"], f"coverage_{language}": own["coverage"]}
        for field in list(table["schema"]["fields"]):
            for name in [name for name in field if _like(name)]:
                field[name.removesuffix(ENGLISH) + language] = texts["texts"][field[name]]
            if _like(field["name"]):
                title = texts["language"] if field["name"] == ENGLISH else field[f"title_{language}"]
                added = {**field, "name": field["name"].removesuffix(ENGLISH) + language, f"title_{language}": title}
                table["schema"]["fields"].insert(table["schema"]["fields"].index(field) + 1, added)
    file.write_text(json.dumps(package, ensure_ascii=False, indent=1) + "\n", "utf-8")


def _add_columns(table: Path, language: str) -> None:
    """Add the columns of a language, each after the English one."""
    overlay = OVERLAYS / language / "data" / table.name
    head, rows = _read(table)
    own = {row[head[0]]: row for row in _read(overlay)[1]} if overlay.exists() else {}
    added = {name: name.removesuffix(ENGLISH) + language for name in head if _like(name)}
    columns = [column for name in head for column in (name, added.get(name)) if column]
    _write(table, columns, [{**row, **own.get(row[head[0]], {})} for row in rows])


def _drop(data: Path, language: str) -> None:
    """Take the columns and the texts of a language away."""
    for table in data.glob("*.csv"):
        drop_columns(table, {name for name in _read(table)[0] if _like(name, language)})
    file = data / "datapackage.json"
    package = json.loads(file.read_text("utf-8"))
    file.write_text(json.dumps(_without(package, language), ensure_ascii=False, indent=1) + "\n", "utf-8")


def drop_columns(table: Path, names: set[str]) -> None:
    """Take some columns of a table away."""
    head, rows = _read(table)
    _write(table, [name for name in head if name not in names], rows)


def _without(part: Any, language: str) -> Any:
    if isinstance(part, dict):
        return {name: _without(inner, language) for name, inner in part.items() if not _like(name, language)}
    if isinstance(part, list):
        columns = [inner for inner in part if isinstance(inner, dict) and _like(inner.get("name", ""), language)]
        return [_without(inner, language) for inner in part if inner not in columns]
    return part


def _read(table: Path) -> tuple[list[str], list[dict[str, str]]]:
    with table.open(encoding="utf-8", newline="") as lines:
        reader = csv.DictReader(lines)
        return list(reader.fieldnames or ()), list(reader)


def _write(table: Path, head: list[str], rows: list[dict[str, str]]) -> None:
    with table.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.DictWriter(lines, head, extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
