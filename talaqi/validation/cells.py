"""What a cell may hold: text to read, and nothing that is executed, is invisible or changes the reading direction."""

import re
import unicodedata
from collections.abc import Callable

from talaqi import config, tables
from talaqi.messages.bidi import CONTROLS, SHAPED
from talaqi.validation.files import Sheet
from talaqi.validation.problems import Problem

MARKUP = re.compile(r"<[a-zA-Z/!]")
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
FORMULA = re.compile(r"^[=+@\t]|^-[^\d\s]")
# Letters of other languages in the Arabic script, and the Arabic ones that they look like.
FOREIGN = str.maketrans({"ی": "ي", "ک": "ك", "ہ": "ه", "ە": "ه"})
ADDRESS = re.compile(r"https?://(?:(?![\"'<>\\^`{|}])[!-~])+")
DIGITS = re.compile(r"[^\x00-\x7f]")
NUMERIC = ("number", "year")


def find_problems(sheets: dict[str, Sheet]) -> list[Problem]:
    """Return the cells that hold what no cell may."""
    found = []
    for sheet in sheets.values():
        kinds = {name: field.kind for name, field in tables.fields(sheet.table).items()}
        for line, row in sheet.rows.items():
            for column, value in row.items():
                if value and column in kinds:
                    found += _cell(sheet.file, line, column, value, kinds[column])
    return found


def _cell(file: str, line: int, column: str, value: str, kind: str) -> list[Problem]:
    rule = next((rule for rule, wrong in FAULTS.items() if wrong(value)), "")
    if not rule and column.rpartition("_")[2] == "ar" and value.translate(FOREIGN) != value:
        rule = "persian"
    if rule:
        return [Problem(file, rule, line, column, value, _mended(rule, value))]
    if kind in NUMERIC and DIGITS.search(value):
        return [Problem(file, "type", line, column, value)]
    if kind == "address" and not ADDRESS.fullmatch(value):
        return [Problem(file, "address", line, column, value)]
    return _language(file, line, column, value)


FAULTS: dict[str, Callable[[str], object]] = {
    "bidi": CONTROLS.search,
    "control": CONTROL.search,
    "shaped": SHAPED.search,
    "markup": MARKUP.search,
    "formula": FORMULA.match,
    "spaces": lambda value: value != value.strip() or "  " in value,
}


def _mended(rule: str, value: str) -> str:
    if rule == "shaped":
        return unicodedata.normalize("NFKC", value)
    if rule == "persian":
        return value.translate(FOREIGN)
    return " ".join(value.split()) if rule == "spaces" else ""


def _language(file: str, line: int, column: str, value: str) -> list[Problem]:
    """Return a cell that is written in another script than its column's language."""
    language = column.rpartition("_")[2]
    if language not in config.languages() or column.startswith(("publisher", "name", "short")):
        return []
    arabic = bool(re.search("[\u0621-\u064a]", value))
    latin = bool(re.search("[A-Za-z]", value))
    right_to_left = config.direction(language) == "rtl"
    wrong = (right_to_left and latin and not arabic) or (not right_to_left and arabic and not latin)
    return [Problem(file, "language", line, column, value)] if wrong else []
