"""What a cell may hold: plain text in its language, dates of the calendar, ids and words that exist.

Nothing in a cell is executed, invisible or changes the reading direction.
"""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator

from talaqi import config, dates, tables
from talaqi.messages.bidi import CONTROLS, SHAPED
from talaqi.validation.files import Sheet
from talaqi.validation.problems import Problem

LONGEST_CELL = 10_000
MARKUP = re.compile(r"<[a-zA-Z/!]")
# Control characters, invisible characters, noncharacters and private use. Persian needs U+200C.
CONTROL = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u200b\u2028\u2029\u2060-\u2064\ufdd0-\ufdef\ue000-\uf8ff\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e007f]"
)
# A spreadsheet runs what begins like a formula, also behind a semicolon, at which it may split the line.
FORMULA = re.compile(r"(?:^|;)\s*[=+@]|^\t|^-(?![\s\d])|^-\d.*[+|(]")
# Letters of other languages in the Arabic script, and the Arabic ones that they look like.
FOREIGN = str.maketrans({"ی": "ي", "ک": "ك", "ہ": "ه", "ە": "ه"})
ADDRESS = re.compile(r"https?://(?:(?![\"'<>\\^`{|}])[!-~])+")
INTEGER = re.compile(r"-?[0-9]{1,18}")
SLASHED_DATE = re.compile(r"\d{1,4}[/.]\d{1,2}[/.]\d{1,4}")
LIST_KINDS = ("names", "sources", "numbers", "row")
# Names and titles of works keep the script in which they are known.
ANY_SCRIPT = ("publisher", "name", "short")

FAULTS: dict[str, Callable[[str], object]] = {
    "bidi": CONTROLS.search,
    "control": CONTROL.search,
    "shaped": SHAPED.search,
    "markup": MARKUP.search,
    "formula": FORMULA.search,
    "spaces": lambda value: value != value.strip() or "  " in value,
    "normal-form": lambda value: not unicodedata.is_normalized("NFC", value),
    "cell-long": lambda value: len(value) > LONGEST_CELL,
}
REPAIRS: dict[str, Callable[[str], str]] = {
    "shaped": lambda value: unicodedata.normalize("NFKC", value),
    "normal-form": lambda value: unicodedata.normalize("NFC", value),
    "persian": lambda value: value.translate(FOREIGN),
    "spaces": lambda value: " ".join(value.split()),
}
Fault = tuple[str, str]


def find_problems(sheets: dict[str, Sheet]) -> list[Problem]:
    """Return the cells that hold what no cell may."""
    keys = {table: tables.resources()[table].primary_key for table in sheets}
    ids = {table: {row.get(keys[table], "") for row in sheet.rows.values()} for table, sheet in sheets.items()}
    words: dict[str, set[str]] = defaultdict(set)
    for row in sheets["terms"].rows.values() if "terms" in sheets else ():
        for vocabulary in row.get("kind", "").split():
            words[vocabulary].add(row.get("term_id", ""))
    problems = []
    for sheet in sheets.values():
        resource = tables.resources()[sheet.table]
        for line, row in sheet.rows.items():
            for name, field in resource.fields.items():
                if value := row.get(name, ""):
                    faults = [*_text_faults(field, value)] or [
                        *_value_faults(field, value),
                        *_reference_faults(field, resource.references.get(name, ""), value, ids, words),
                    ]
                    problems += [Problem(sheet.file, rule, line, name, value, accepted) for rule, accepted in faults]
    return problems


def _text_faults(field: tables.Field, value: str) -> Iterator[Fault]:
    """Yield the first fault of a cell's text, with the text that would be right where one can be given."""
    rule = next((rule for rule, is_faulty in FAULTS.items() if is_faulty(value)), "")
    if not rule and field.name.endswith("_ar") and value.translate(FOREIGN) != value:
        rule = "persian"
    if not rule and field.kind in LIST_KINDS and value.split() != value.split(" "):
        rule = "spaces"
    if rule:
        yield rule, REPAIRS[rule](value) if rule in REPAIRS else ""


def _value_faults(field: tables.Field, value: str) -> Iterator[Fault]:
    """Yield what keeps a cell from being a value of its kind."""
    match field.kind:
        case "date" | "year" if SLASHED_DATE.fullmatch(value):
            yield "date-ambiguous", ""
        case "date":
            if not _is_date(value):
                yield "date", ""
        case "number" | "year":
            if not INTEGER.fullmatch(value) or (field.kind == "year" and not _is_date(value)):
                yield "type", ""
        case "address":
            if not ADDRESS.fullmatch(value):
                yield "address", ""
        case _:
            if _is_foreign(field.name, value):
                yield "language", ""


def _is_date(value: str) -> bool:
    try:
        return bool(dates.precision(value))
    except ValueError:
        return False


def _is_foreign(column: str, value: str) -> bool:
    """Return whether a text is written in the script of another language than its column's."""
    language = column.rpartition("_")[2]
    if language not in config.languages() or column.startswith(ANY_SCRIPT):
        return False
    arabic, latin = bool(re.search("[\u0621-\u064a]", value)), bool(re.search("[A-Za-z]", value))
    return latin and not arabic if config.direction(language) == "rtl" else arabic and not latin


def _reference_faults(
    field: tables.Field, table: str, value: str, ids: dict[str, set[str]], words: dict[str, set[str]]
) -> Iterator[Fault]:
    """Yield ids that the other table lacks, words that the vocabulary lacks, and what a list has twice."""
    items = value.split()
    if table in ids and not ids[table].issuperset(items):
        yield "dangling", f"data/{tables.resources()[table].path}"
    if field.vocabulary and words and not words[field.vocabulary].issuperset(items):
        yield "vocabulary", ", ".join(sorted(words[field.vocabulary]))
    repeated = [item for item, count in Counter(items).items() if count > 1] if field.kind in LIST_KINDS else []
    if repeated:
        yield "list-twice", " ".join(repeated)
