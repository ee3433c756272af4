"""What a cell may hold: plain text in its language, dates of the calendar, ids and words that exist.

Nothing in a cell is executed, invisible or changes the reading direction.
"""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from talaqi import config, dates, tables
from talaqi.messages.bidi import CONTROLS, SHAPED
from talaqi.validation.damage import ERROR_VALUE, LOST, find_misreading, is_hidden, is_stacked
from talaqi.validation.files import Sheet
from talaqi.validation.problems import Problem

# The characters that a cell may have: no language writes more into one.
LONGEST = {"id": 100, "address": 2_000, "rule": 2_000, "names": 2_000, "sources": 2_000, "row": 2_000, "numbers": 2_000}
LONGEST_TEXT = 10_000
MARKUP = re.compile(r"<[a-zA-Z/!]")
# What most cells are: nothing in it can be wrong as text.
PLAIN = re.compile(r"(?!Err:)[A-Za-z0-9](?:[A-Za-z0-9_.,:()'/%-]| (?! ))*(?<! )")
# A spreadsheet runs what begins like a formula, also behind a semicolon, at which it may split the line.
FORMULA = re.compile(r"(?:^|;)\s*[=+@]|^\t|^-(?![\s\d])|^-\d.*[+|(]")
# Letters of other languages in the Arabic script, and the Arabic ones that they look like.
FOREIGN = str.maketrans({"ی": "ي", "ک": "ك", "ہ": "ه", "ە": "ه"})
ADDRESS = re.compile(r"https?://(?:(?![\"'<>\\^`{|}])[!-~])+")
INTEGER = re.compile(r"-?[0-9]{1,18}")
# A spreadsheet writes dates in the way of its country, or as days since 1900.
SLASHED_DATE = re.compile(r"\d{1,4}[/.]\d{1,2}[/.]\d{1,4}|\d{1,2}-\d{1,2}-\d{4}|\d{1,2}-[^\W\d_]{3,}\.?-\d{2,4}")
SERIAL_DATE = re.compile(r"[2-6]\d{4}(\.\d+)?")
# A date beyond is a slip of the pen: no axis of time could hold it beside the others.
FIRST_YEAR, LAST_YEAR = 1000, 2999
FIRST_SERIAL = date(1899, 12, 30)
LIST_KINDS = ("names", "sources", "numbers", "row")
# Names and titles of works keep the script in which they are known.
ANY_SCRIPT = ("publisher", "name", "short")

FAULTS: dict[str, Callable[[str], object]] = {
    "lost": LOST.search,
    "mojibake": lambda value: find_misreading(value)[0],
    "bidi": CONTROLS.search,
    "control": is_hidden,
    "marks-stacked": is_stacked,
    "shaped": SHAPED.search,
    "markup": MARKUP.search,
    "error-value": ERROR_VALUE.search,
    "formula": FORMULA.search,
    "spaces": lambda value: "  " in value,
    "normal-form": lambda value: not unicodedata.is_normalized("NFC", value),
}
REPAIRS: dict[str, Callable[[str], str]] = {
    "mojibake": lambda value: find_misreading(value)[0],
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
    words = _collect_words(sheets["terms"]) if "terms" in sheets else None
    problems = []
    for sheet in sheets.values():
        resource = tables.resources()[sheet.table]
        for name, field in resource.fields.items():
            reference = resource.references.get(name, "")

            # Most columns repeat their values.
            known: dict[str, tuple[Fault, ...]] = {}
            for line, row in sheet.rows.items():
                if not (value := row.get(name, "")):
                    continue
                if value not in known:
                    known[value] = tuple(_text_faults(field, value)) or (
                        *_value_faults(field, value),
                        *_reference_faults(field, reference, value, ids, words),
                    )
                problems += [Problem(sheet.file, rule, line, name, value, accepted) for rule, accepted in known[value]]
    return problems


def _collect_words(terms: Sheet) -> dict[str, set[str]]:
    """Return the words of each vocabulary."""
    words: dict[str, set[str]] = defaultdict(set)
    for row in terms.rows.values():
        for vocabulary in row.get("kind", "").split():
            words[vocabulary].add(row.get("term_id", ""))
    return words


def _text_faults(field: tables.Field, value: str) -> Iterator[Fault]:
    """Yield the first fault of a cell's text, with the text that would be right where one can be given."""
    if len(value) > (longest := LONGEST.get(field.kind, LONGEST_TEXT)):
        # Nothing else is said of it: each of the other questions would read all of it.
        yield "cell-long", f"{longest:,}"
        return
    if PLAIN.fullmatch(value):
        return
    rule = next((rule for rule, is_faulty in FAULTS.items() if is_faulty(value)), "")
    if rule == "lost" and field.kind == "address" and "\ufffd" not in value:
        rule = ""
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
        case "date" if SERIAL_DATE.fullmatch(value):
            yield "date-serial", str(FIRST_SERIAL + timedelta(days=int(float(value))))
        case "date":
            if not dates.is_date(value):
                yield "date", ""
            elif not FIRST_YEAR <= dates.year(value) <= LAST_YEAR:
                yield "date-far", ""
        case "number" | "year":
            if not INTEGER.fullmatch(value) or (field.kind == "year" and not dates.is_date(value)):
                yield "type", ""
            elif field.kind == "year" and not FIRST_YEAR <= int(value) <= LAST_YEAR:
                yield "date-far", ""
        case "address":
            if not ADDRESS.fullmatch(value):
                yield "address", ""
        case _:
            if _is_foreign(field.name, value):
                yield "language", ""


def _is_foreign(column: str, value: str) -> bool:
    """Return whether a text is written in the script of another language than its column's."""
    language = column.rpartition("_")[2]
    if language not in config.languages() or column.startswith(ANY_SCRIPT):
        return False
    arabic, latin = bool(re.search("[\u0621-\u064a]", value)), bool(re.search("[A-Za-z]", value))
    return latin and not arabic if config.direction(language) == "rtl" else arabic and not latin


def _reference_faults(
    field: tables.Field, table: str, value: str, ids: dict[str, set[str]], words: dict[str, set[str]] | None
) -> Iterator[Fault]:
    """Yield ids that the other table lacks, words that the vocabulary lacks, and what a list has twice."""
    items = value.split()
    if table in ids and not ids[table].issuperset(items):
        yield "dangling", f"data/{tables.resources()[table].path}"
    if field.vocabulary and words is not None and not words[field.vocabulary].issuperset(items):
        yield "vocabulary", ", ".join(sorted(words[field.vocabulary]))
    repeated = [item for item, count in Counter(items).items() if count > 1] if field.kind in LIST_KINDS else []
    if repeated:
        yield "list-twice", " ".join(repeated)
