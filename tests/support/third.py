"""A third language for a copy of the project, by the steps of CONTRIBUTING: French, whose every text is a copy of the
English.
"""

import csv
import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from talaqi.config import merge_settings

NEW, LIKE = "fr", "en"
# A message by its name, at the beginning of a line.
NAME = re.compile(r"^([a-z][\w-]*) =", re.MULTILINE)
OWN = {
    "title": "Ce que dit le registre",
    "author": "Les contributeurs",
    "talaqi": {"language_name": "Français"},
    "sphinx": {"config": {"language": NEW, "numfig_format": {"figure": "Fig. %s"}}},
}


def settings(project: Path) -> None:
    """Add the entry under `editions`."""
    file = project / "_config.yml"
    config = yaml.safe_load(file.read_text("utf-8"))
    config["editions"][NEW] = merge_settings(config["editions"][LIKE], OWN)
    file.write_text(yaml.safe_dump(config, allow_unicode=True, sort_keys=False), "utf-8")


def words(project: Path) -> None:
    """Add the folder of messages: the book's, and those of the engine's that readers see and the book does not
    override.
    """
    folder = project / "analysis" / "messages" / NEW
    shutil.copytree(project / "analysis" / "messages" / LIKE, folder)
    overrides = tuple(f"{name} =" for name in NAME.findall((folder / "overrides.ftl").read_text("utf-8")))
    for file in (project / "talaqi" / "messages" / LIKE).glob("*.ftl"):
        if file.name != "terminal.ftl":
            lines = file.read_text("utf-8").splitlines(keepends=True)
            (folder / file.name).write_text("".join(line for line in lines if not line.startswith(overrides)), "utf-8")
    for file in folder.glob("*.ftl"):
        file.write_text(file.read_text("utf-8").replace(f"-{LIKE} }}", f"-{NEW} }}"), "utf-8")


def chapters(project: Path) -> None:
    """Add the folder of chapters."""
    shutil.copytree(project / "chapters" / LIKE, project / "chapters" / NEW)


def dictionary(project: Path) -> None:
    """Add the texts of the dictionary, and its columns."""
    file = project / "data" / "datapackage.json"
    file.write_text(
        json.dumps(_translated(json.loads(file.read_text("utf-8"))), ensure_ascii=False, indent=1) + "\n", "utf-8"
    )


def tables(project: Path) -> None:
    """Add the columns of the tables."""
    for file in (project / "data").glob("*.csv"):
        with file.open(encoding="utf-8", newline="") as lines:
            head, *rows = csv.reader(lines)
        with file.open("w", encoding="utf-8", newline="") as lines:
            made = csv.writer(lines, lineterminator="\n")
            made.writerow(_widened(head, [_named(column) for column in head], head))
            made.writerows(_widened(row, row, head) for row in rows)


STEPS: tuple[Callable[[Path], None], ...] = (settings, words, chapters, dictionary, tables)


def _like(name: str) -> bool:
    return name == LIKE or name.endswith(f"_{LIKE}")


def _named(name: str) -> str:
    return name.removesuffix(LIKE) + NEW


def _widened(row: list[str], values: list[str], head: list[str]) -> list[str]:
    """Return a row with a cell more after each that is English."""
    return [
        cell
        for own, value, column in zip(row, values, head, strict=True)
        for cell in ((own, value) if _like(column) else (own,))
    ]


def _translated(part: Any) -> Any:
    if isinstance(part, dict):
        return {
            name: value
            for key, inner in part.items()
            for name, value in [(key, _translated(inner)), *([(_named(key), inner)] if _like(key) else [])]
        }
    if isinstance(part, list):
        return [
            one
            for inner in part
            for one in (
                _translated(inner),
                *([{**_translated(inner), "name": _named(inner["name"])}] if _column(inner) else []),
            )
        ]
    return part


def _column(part: Any) -> bool:
    return isinstance(part, dict) and _like(part.get("name", ""))
