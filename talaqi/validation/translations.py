"""What the dictionary says in one language of the book it must say in all: titles and texts, and columns of the tables."""

from collections.abc import Iterable
from typing import Any

from talaqi import config, paths, tables
from talaqi.validation.problems import Problem


def find_problems() -> list[Problem]:
    """Return a problem for the package and for each table for which the dictionary lacks something in a language."""
    package = tables.data_package()
    missing = {package["name"]: lacking(package), **{table["name"]: _of_table(table) for table in package["resources"]}}
    return [Problem(paths.data_package().name, "dictionary-untranslated", value=name, accepted=", ".join(gone)) for name, gone in missing.items() if gone]


def _of_table(table: dict[str, Any]) -> list[str]:
    """Return the texts and columns that a table lacks, and the texts that its columns lack, as `note_ar.title_fr`."""
    fields = table["schema"]["fields"]
    return [*lacking(table), *lacking(field["name"] for field in fields), *(f"{field['name']}.{name}" for field in fields for name in lacking(field))]


def lacking(names: Iterable[str]) -> list[str]:
    """Return the names that stand there for one language and not for another: `note_fr`, where there is `note_ar`."""
    known = set(names)
    stems = {name.removesuffix(language) for name in known for language in config.languages() if name == language or name.endswith(f"_{language}")}
    return sorted(stem + language for stem in stems for language in config.languages() if stem + language not in known)
