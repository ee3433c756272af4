"""What the dictionary says in one language of the book it must say in all: titles and texts, and columns of tables."""

from collections.abc import Iterable, Mapping
from typing import Any

from talaqi import config, paths, tables
from talaqi.validation.problems import Problem


def find_problems() -> list[Problem]:
    """Return a problem for the package and for each table for which the dictionary lacks something in a language."""
    package, file = tables.data_package(), paths.data_package().name
    missing = {package["name"]: missing_translations(package)}
    missing |= {table["name"]: _missing_in_table(table) for table in package["resources"]}
    lacking = {name: ", ".join(texts) for name, texts in missing.items() if texts}
    return [Problem(file, "dictionary-untranslated", None, "", name, texts) for name, texts in lacking.items()]


def _missing_in_table(table: Mapping[str, Any]) -> list[str]:
    """Return the texts and columns that a table lacks, and the texts that its columns lack, as `note_ar.title_fr`."""
    fields = table["schema"]["fields"]
    texts = [f"{field['name']}.{name}" for field in fields for name in missing_translations(field)]
    return [*missing_translations(table), *missing_translations(field["name"] for field in fields), *texts]


def missing_translations(names: Iterable[str]) -> list[str]:
    """Return the names that exist for one language and not for another: `note_fr`, where there is `note_ar`."""
    present, languages = set(names), config.languages()
    stems = {
        name.removesuffix(language) for name in present for language in languages if f"_{name}".endswith(f"_{language}")
    }
    return sorted({f"{stem}{language}" for stem in stems for language in languages} - present)
