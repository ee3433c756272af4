"""References as files for reference managers: BibTeX, RIS and CSL-JSON, all in UTF-8."""

import json
import re
from collections.abc import Callable
from pathlib import Path

from talaqi import config, messages
from talaqi.citations import items
from talaqi.citations.items import Item

ENTRY = {"book": "book", "chapter": "incollection"}
# Braces inside a field must pair up, and these characters mean something to TeX.
TEX = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    **{mark: f"\\{mark}" for mark in "&%$#_"},
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def bibtex(item: Item) -> str:
    """Return an item as a BibTeX entry, which BibLaTeX reads too; titles keep their capitals, a body is one name."""
    year, month, day = item["issued"]["date-parts"][0]
    fields = {
        "author": " and ".join(_tex_name(name) for name in item["author"]),
        "title": f"{{{_tex(item['title'])}}}",
        "booktitle": f"{{{_tex(item['container-title'])}}}" if item["type"] == "chapter" else "",
        "publisher": f"{{{_tex(item['publisher'])}}}",
        "edition": item["edition"],
        "year": str(year),
        "date": f"{year}-{month:02}-{day:02}",
        "language": messages.list_languages([item["language"]], "en").lower(),
        "doi": item.get("DOI", ""),
        "url": item.get("URL", ""),
        "note": _tex(item["note"]),
    }
    lines = [f"  {field} = {{{value}}}," for field, value in fields.items() if value]
    # The month is a name that every bibliography style translates, so it stands without braces.
    lines.insert(-1, f"  month = {MONTHS[month - 1]},")
    return "\n".join((f"@{ENTRY[item['type']]}{{{item['id']},", *lines, "}")) + "\n"


def _tex_name(name: dict[str, str]) -> str:
    return f"{{{_tex(name['literal'])}}}" if "literal" in name else f"{_tex(name['family'])}, {_tex(name['given'])}"


def _tex(text: str) -> str:
    return re.sub(r"[\\{}&%$#_~^]", lambda mark: TEX[mark[0]], text)


def ris(item: Item) -> str:
    """Return an item as a RIS record, its lines ended as the format wants them."""
    year, month, day = item["issued"]["date-parts"][0]
    fields = [
        ("TY", "CHAP" if item["type"] == "chapter" else "BOOK"),
        *(("AU", _ris_name(name)) for name in item["author"]),
        ("TI", item["title"]),
        ("T2", item.get("container-title", "")),
        ("PY", str(year)),
        ("DA", f"{year}/{month:02}/{day:02}"),
        ("ET", item["edition"]),
        ("PB", item["publisher"]),
        ("LA", item["language"]),
        ("DO", item.get("DOI", "")),
        ("UR", item.get("URL", "")),
        ("N1", item["note"]),
        ("ID", item["id"]),
    ]
    return "".join(f"{tag}  - {value}\r\n" for tag, value in fields if value) + "ER  - \r\n"


def _ris_name(name: dict[str, str]) -> str:
    # A comma tells the family's name from the given one; a body has none, and a second one would be read as a person's.
    return name["literal"].replace(",", "") if "literal" in name else f"{name['family']}, {name['given']}"


def csl_json(item: Item) -> str:
    """Return an item as CSL-JSON, a list of one."""
    return json.dumps([item], ensure_ascii=False, indent=1) + "\n"


FORMATS: dict[str, Callable[[Item], str]] = {"bib": bibtex, "ris": ris, "json": csl_json}


def write_files(folder: Path) -> None:
    """Write the references of the book and its chapters as `<language>/<name>.<format>`."""
    for language in config.languages():
        (folder / language).mkdir(parents=True)
        for name, item in items.all_items(language).items():
            for suffix, form in FORMATS.items():
                (folder / language / f"{name}.{suffix}").write_text(form(item), "utf-8", newline="")
