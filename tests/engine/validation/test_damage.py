"""Text that a program destroyed is found, whatever encoding it chose, and sound text in many languages is not."""

import csv
from pathlib import Path
from time import process_time

import pytest

from talaqi import paths, tables, validation
from talaqi.validation import cells, damage

pytestmark = pytest.mark.usefixtures("arabic_and_english")
GOOD = Path(__file__).parent / "good"
TEXTS = [
    "تعاون مغربي أمريكي، منذ 2014.",
    "و",
    "نقاط، والوسط؛ ثم «حفظ».",
    "At the Argana café: 15 killed",
    "naïve",
    "São Tomé",
    "Provence-Alpes-Côte d’Azur — “so called”…",
    "Köln, Łódź, Çeşme",
]
SOUND = [
    *TEXTS,
    "Ελλάδα, Россия, ישראל",
    "«École» CAFÉ» ESPAÑA» MANHÃ",
    "avant–été, l’été",
    "20 °C ± 1, § 5, © 2026, 10 €",
    "النفط، والوسط، والخط؛ وحفظ» وضغط؟",
    "نتیجه را با ذکر دلیل تغییر دهید آپ",
    "ﷺ",
]


def misread(text: str, code_page: str) -> str:
    """Return a text in UTF-8 as a program shows it that reads a code page; bytes that mean nothing there stay."""
    return "".join(bytes([byte]).decode(code_page, "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize("code_page", ["cp1252", "latin-1", "cp1256", "mac_roman"])
@pytest.mark.parametrize("text", TEXTS)
def test_text_in_a_wrong_encoding_is_found(text: str, code_page: str) -> None:
    assert damage.find_misreading(misread(text, code_page))[0]


@pytest.mark.parametrize("text", ["Ελλάδα", "Россия", "ישראל"])
def test_other_scripts_are_found_in_the_most_usual_code_page(text: str) -> None:
    assert damage.find_misreading(misread(text, "cp1252")) == ("Windows-1252", text)


def test_the_encoding_is_named_and_the_text_comes_back() -> None:
    for code_page, name in damage.CODE_PAGES.items():
        assert damage.find_misreading(misread(TEXTS[0], code_page)) == (name, TEXTS[0])


def test_text_that_was_misread_twice_is_found() -> None:
    assert damage.find_misreading(misread(misread("café", "cp1252"), "cp1252"))[0] == "Windows-1252"


def test_arabic_that_never_was_in_unicode_is_found() -> None:
    text = "المغرب والولايات"
    assert damage.find_misreading(text.encode("cp1256").decode("cp1252")) == ("Windows-1252", text)


@pytest.mark.parametrize("text", SOUND)
def test_sound_text_is_left_alone(text: str) -> None:
    assert damage.find_misreading(text) == ("", "")


def test_no_text_of_the_book_looks_destroyed() -> None:
    texts = [value for name, frame in tables.load().items() for column in frame for value in map(str, frame[column])]
    texts += [line for file in paths.chapters().rglob("*.md") for line in file.read_text("utf-8").splitlines()]
    assert [text for text in texts if damage.find_misreading(text)[0]] == []


def problems_of(value: str, tmp_path: Path, column: str = "note_en") -> list[str]:
    """Return the rules that a cell of the attacks breaks."""
    for file in GOOD.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    with (GOOD / "attacks.csv").open(encoding="utf-8", newline="") as lines:
        head, *rows = csv.reader(lines)
    rows[0][head.index(column)] = value
    with (tmp_path / "attacks.csv").open("w", encoding="utf-8", newline="") as lines:
        csv.writer(lines, lineterminator="\n").writerows([head, *rows])
    return [problem.rule for problem in validation.find_problems(tmp_path) if problem.column == column]


@pytest.mark.parametrize(
    "value, rule",
    [
        ("??????", "lost"),
        ("???? 2014", "lost"),
        ("He said ?? ????", "lost"),
        ("Kill\ufffded", "lost"),
        ("#REF!", "error-value"),
        ("#N/A", "error-value"),
        ("#VALUE!", "error-value"),
        ("#NAME?", "error-value"),
        ("#DIV/0!", "error-value"),
        ("#NOM?", "error-value"),
        ("#¡VALOR!", "error-value"),
        ("#########", "error-value"),
        ("Err:502", "error-value"),
        ("see #REF! here", "error-value"),
        ("a\u200bb", "control"),
        ("a\u200cb c\u200c d", "control"),
        ("a\u200db", "control"),
        ("soft\u00adhyphen", "control"),
        ("a\ue000b", "control"),
        ("a\U000f0000b", "control"),
        ("a\U000e0041b", "control"),
        ("a\u2028b", "control"),
        ("a\ufdd0b", "control"),
        ("a\U0001ffffb", "control"),
        ("a\u034fb", "control"),
        ("a\u3164b", "control"),
        ("a\ufe0fb", "control"),
        ("See \x91edition-label\x92 here.", "control"),
        ("cafe\u0301", "normal-form"),
        ("a" + "\u0301" * 9, "marks-stacked"),
        ("x" * 10_001, "cell-long"),
    ],
)
def test_a_destroyed_cell_is_refused(value: str, rule: str, tmp_path: Path) -> None:
    assert problems_of(value, tmp_path) == [rule]


@pytest.mark.parametrize(
    "value", ["Why??", "Really?", "Room #3", "\u00a0 A note\u00a0", "A note\u202f", "note a\u200cb", "100% — “so”…"]
)
def test_a_harmless_cell_is_accepted(value: str, tmp_path: Path) -> None:
    assert problems_of(value, tmp_path) == []


@pytest.mark.parametrize(
    "value, rule",
    [
        ("31/12/2021", "date-ambiguous"),
        ("31.12.2021", "date-ambiguous"),
        ("31-12-2021", "date-ambiguous"),
        ("12-Dec-21", "date-ambiguous"),
        ("44561", "date-serial"),
        ("0000", "date"),
    ],
)
def test_a_date_as_a_spreadsheet_writes_it_is_named(value: str, rule: str, tmp_path: Path) -> None:
    assert problems_of(value, tmp_path, "date") == [rule]


def test_days_since_1900_are_told_as_a_date() -> None:
    field = tables.fields("attacks")["date"]
    assert list(cells._value_faults(field, "44561")) == [("date-serial", "2021-12-31")]


def edited(tmp_path: Path, content: bytes) -> list[tuple[str, int | None]]:
    for file in GOOD.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / "attacks.csv").write_bytes(content)
    return [(found.rule, found.line) for found in validation.find_problems(tmp_path) if found.file == "attacks.csv"]


def test_a_file_saved_in_another_form_has_one_problem(tmp_path: Path) -> None:
    good = (GOOD / "attacks.csv").read_bytes()
    plain = b"\n".join(line.replace(b",", b"\t") for line in good.split(b"\n"))
    assert edited(tmp_path, plain) == [("file-tabs", 1)]
    assert edited(tmp_path, b"sep=;\n" + good) == [("file-sep-line", None)]
    whole = b"\n".join(b'"' + line.replace(b'"', b'""') + b'"' for line in good.splitlines()) + b"\n"
    assert edited(tmp_path, whole) == [("file-one-column", 1)]


@pytest.mark.parametrize("more", [b"", b"\n", b"\n\n", b"\r\n"])
def test_harmless_forms_of_a_file_are_read_as_the_same(tmp_path: Path, more: bytes) -> None:
    good = (GOOD / "attacks.csv").read_bytes()
    changed = b"\xef\xbb\xbf" + good.replace(b"\n", b"\r\n").replace(b",high,", "\u00a0,high ,".encode()) + more
    assert edited(tmp_path, changed) == []
    assert tables.read_table("attacks", tmp_path).equals(tables.read_table("attacks", GOOD))


def test_a_hundred_thousand_rows_are_checked_in_seconds(tmp_path: Path) -> None:
    good = (GOOD / "attacks.csv").read_text("utf-8").splitlines()
    rows = (f"a{number}-{row}" for number in range(50_000) for row in good[1:])
    begin = process_time()
    assert edited(tmp_path, ("\n".join([good[0], *rows]) + "\n").encode()) == []
    assert process_time() - begin < 20
