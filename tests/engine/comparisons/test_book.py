"""The comparisons of a whole book: what no longer holds stops it, in a sentence, and what has no guard is listed."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from talaqi import cli, paths

from conftest import talaqi


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Return a new book, in which every comparison is guarded."""
    assert cli.main(["new", str(tmp_path / "book")]) == 0
    return tmp_path / "book"


def check(book: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return talaqi(book, "check", *options, engine=paths.PACKAGE.parent)


def edit(file: Path, before: str, after: str) -> None:
    text = file.read_text("utf-8")
    assert text.count(before) == 1, f"{file}: {before}"
    file.write_text(text.replace(before, after), "utf-8")


def add(book: Path, sentence: str) -> None:
    """Add a sentence after the first of a chapter, in both languages."""
    for language in ("en", "ar"):
        with (book / "chapters" / language / "the-decision.md").open("a", encoding="utf-8") as file:
            file.write(f"\n{sentence}\n")


def test_every_comparison_of_a_new_book_is_guarded(book: Path) -> None:
    checked = check(book)
    assert checked.returncode == 0, checked.stderr
    assert "comparisons (English): 14 guarded, 7 exempt, 0 open" in checked.stdout
    assert not checked.stderr


def test_a_value_that_makes_a_sentence_false_stops_the_book_and_names_the_sentence(book: Path) -> None:
    edit(book / "data/leap_seconds.csv", "2016-12-31,2016-12-31,december,37", "2016-12-31,2017-12-31,december,37")
    checked = check(book)
    assert checked.returncode == 1
    lines = checked.stderr.splitlines()
    assert "chapters/en/seconds-added.md" in lines and "chapters/ar/seconds-added.md" in lines
    said = next(line for line in lines if "the first on" in line)
    assert said.startswith("  line 23: “The record has 27 leap seconds, the first on")
    assert "the tables do not bear out this sentence" in said and "date > 2016-12-31" in said
    assert "Rewrite the sentence in every language, or correct the row" in said
    in_arabic = check(book, "--lang", "ar").stderr
    assert "لا تؤيد الجداول هذه الجملة" in in_arabic and "the tables do not" not in in_arabic


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        (
            "It fell.{holds}`leap_seconds/1972-06-30.tai_minus_utc > 11`",
            "11 seconds; the sentence needs: more than 11 seconds",
        ),
        ("It fell.{holds}`leap_seconds/1972.date < 1973`", "names the row “leap_seconds/1972”, which does not exist"),
        ("It fell.{holds}`lonest-wait > 3`", "“lonest-wait”, which is no fact of the book"),
        ("It fell.{holds}`longest-wait ≈ 7`", "say how near the values must be"),
        ("It fell.{holds}` `", "the condition is empty"),
        ("It fell.{unguarded}` `", "an exemption needs its reason"),
        ("It fell.{holds}`decisions/2015-11-19-wrc-15.date > 2015-11`", "the tables cannot decide this sentence"),
        ("It {trend}`longest-wait`.", "is no trend"),
    ],
)
def test_a_guard_that_fails_or_cannot_be_used_is_named(book: Path, sentence: str, said: str) -> None:
    add(book, sentence)
    checked = check(book)
    assert checked.returncode == 1 and "Traceback" not in checked.stderr
    assert said in checked.stderr and "chapters/en/the-decision.md" in checked.stderr


def test_the_texts_of_rows_and_figures_are_guarded_in_their_lists(book: Path) -> None:
    edit(
        book / "analysis/comparisons/rows.csv", "no leap_seconds where date > 2016", "no leap_seconds where date > 2015"
    )
    exemption = re.compile(r"(figure-leap-seconds-title = .*\n)    \.unguarded = .*\n")
    messages = book / "analysis/messages/en/book.ftl"
    text = exemption.sub(r"\1    .holds = longest-wait > 20\n", messages.read_text("utf-8"))
    messages.write_text(text, "utf-8")
    checked = check(book)
    assert "“claims/decided-1-never-again.reason_en: The last one in the record" in checked.stderr
    assert "“figure-leap-seconds-title: The longest wait between two leap seconds" in checked.stderr
    edit(book / "analysis/comparisons/rows.csv", "claims/decided-1-never-again,", "claims/no-such-claim,")
    assert "names the row “claims/no-such-claim”" in check(book).stderr
    edit(book / "analysis/comparisons/rows.csv", "row,holds,unguarded", "row,condition")
    assert "its first line is not row,holds,unguarded" in check(book).stderr


def test_a_sentence_rests_on_the_same_condition_in_every_language(book: Path) -> None:
    edit(book / "chapters/en/index.md", "{holds}`0 < claims-contradicted < claims-all`", "")
    checked = check(book)
    assert checked.returncode == 1
    assert "the conditions {holds} differ: 0 < claims-contradicted < claims-all" in checked.stderr
    edit(book / "chapters/en/index.md", "# The Leap Second: A Short Record", "# A Record{holds}`longest-wait > 1`")
    assert "the conditions {holds} differ: longest-wait > 1" in check(book).stderr


def test_open_comparisons_are_listed_and_stop_nothing(book: Path) -> None:
    edit(book / "chapters/en/the-decision.md", "{unguarded}`the two are possible outcomes, not data`", "")
    checked = check(book)
    assert checked.returncode == 0
    assert "comparisons (English): 14 guarded, 6 exempt, 1 open" in checked.stdout
    assert "chapters/en/the-decision.md, 46: A greater difference makes leap seconds rarer" in checked.stderr


def test_problems_for_machines_name_the_guard(book: Path) -> None:
    add(book, "It fell.{holds}`longest-wait > 30`")
    problems = json.loads(check(book, "--json").stdout)
    assert {(problem["file"], problem["rule"]) for problem in problems} == {
        ("chapters/ar/the-decision.md", "guard"),
        ("chapters/en/the-decision.md", "guard"),
    }


def confirm(book: Path, *rows: str) -> subprocess.CompletedProcess[str]:
    return talaqi(book, "confirm", *rows, engine=paths.PACKAGE.parent)


def test_words_that_changed_since_they_were_read_stop_the_book_and_name_the_sentences_on_their_row(book: Path) -> None:
    assert confirm(book).returncode == 0 and check(book).returncode == 0
    publisher, end = "General Conference on Weights and Measures", "1998-12-31,1998-12-31,december"
    edit(book / "data/sources.csv", f"{publisher},", f"{publisher} (as reported),")
    edit(book / "data/leap_seconds.csv", end, end.replace("december", "june"))
    checked = check(book)
    assert checked.returncode == 1 and "Traceback" not in checked.stderr
    lines = checked.stderr.splitlines()
    said = next(line for line in lines if "row sources/cgpm-2022" in line)
    assert said.startswith(f"  line 2, row sources/cgpm-2022: publisher_en is now “{publisher} (as")
    assert "run make confirm" in said
    said = next(line for line in lines if "row leap_seconds/1998-12-31: end_of" in line)
    assert "chapters/en/seconds-added.md" in said and "chapters/ar/seconds-added.md" in said
    assert "أعد قراءة هذه الأسطر" in check(book, "--lang", "ar").stderr
    confirmed = confirm(book, "sources/cgpm-2022")
    assert f"sources/cgpm-2022.publisher_en: {publisher} (as reported)" in confirmed.stdout
    assert "noted as read: 1" in confirmed.stdout
    checked = check(book)
    assert "row sources/cgpm-2022" not in checked.stderr and "row leap_seconds/1998-12-31" in checked.stderr
    assert "noted as read: 1" in confirm(book).stdout
    assert check(book).returncode == 0


def test_each_row_is_named_although_its_new_words_are_those_of_others(book: Path) -> None:
    confirm(book)
    days = ("1981-06-30", "1982-06-30", "1983-06-30")
    for day in days:
        edit(book / "data/leap_seconds.csv", f"{day},{day},june", f"{day},{day},december")
    found = check(book).stderr
    assert all(f"row leap_seconds/{day}: end_of is now “december”" in found for day in days)


def test_words_that_are_added_to_an_empty_cell_or_taken_away_are_changes(book: Path) -> None:
    confirm(book)
    said = "row sources/iers-list: archived_url is now {}"
    edit(book / "data/sources.csv", "leap-seconds.list,,2026", "leap-seconds.list,https://archive.example/list,2026")
    assert said.format("“https://archive.example/list”") in check(book).stderr
    confirm(book)
    edit(book / "data/sources.csv", ",https://archive.example/list,", ",,")
    assert said.format("empty") in check(book).stderr


def test_new_rows_numbers_and_dates_ask_for_no_reading(book: Path) -> None:
    confirm(book)
    new = "new,جديد,New,New,https://example.org/new,,2026-01-05,en,official\n"
    edit(book / "data/sources.csv", "2015-11-19,en,official\n", f"2015-11-20,en,official\n{new}")
    assert check(book).returncode == 0
    assert "noted as read: 0" in confirm(book).stdout
    edit(book / "data/sources.csv", "new,جديد,New,New", "new,جديد,New,Newer")
    assert "row sources/new: title" in check(book).stderr


def test_what_cannot_be_confirmed_is_said_and_nothing_is_written(book: Path) -> None:
    listed = book / "analysis/comparisons/reviewed.csv"
    unknown = confirm(book, "sources/no-such")
    assert unknown.returncode == 1 and "sources/no-such: no table has such a row" in unknown.stderr
    edit(book / "data/sources.csv", "2022-11-18,en", "2022-13-18,en")
    assert confirm(book).returncode == 1 and not listed.exists()
    edit(book / "data/sources.csv", "2022-13-18,en", "2022-11-18,en")
    confirm(book)
    edit(listed, "row,cells", "row,words")
    assert "its first line is not row,cells" in check(book).stderr
    edit(listed, "row,words", "row,cells")
    edit(listed, "sources/itu-2015,", "sources/itu-2015,kind ")
    assert "this is no row with the digests of its cells" in check(book).stderr
    edit(listed, "sources/itu-2015,kind ", "sources/itu-2015,")
    columns = next(line for line in listed.read_text("utf-8").splitlines() if line.startswith("sources,"))
    edit(listed, f"{columns}\n", "")
    assert "the columns that were read of sources are missing" in check(book).stderr


def test_a_list_that_cannot_be_written_is_said_and_stays(book: Path) -> None:
    confirm(book)
    listed = book / "analysis/comparisons/reviewed.csv"
    before = listed.read_bytes()
    # A folder is in the way: the rights of a file would not stop an administrator.
    listed.with_suffix(".new").mkdir()
    refused = confirm(book)
    assert refused.returncode == 1 and "the list cannot be written (Is a directory)" in refused.stderr
    assert listed.read_bytes() == before


def test_a_column_that_is_added_asks_for_no_reading(book: Path) -> None:
    confirm(book)
    listed = book / "analysis/comparisons/reviewed.csv"
    # As if the column had been added since.
    listed.write_text(re.sub(r"(?m)^(sources[,/].*) kind(:\w+)?$", r"\1", listed.read_text("utf-8")), "utf-8")
    assert check(book).returncode == 0
    # One row that is read does not make the column read of the others.
    confirm(book, "sources/iers-list")
    assert check(book).returncode == 0
    confirm(book)
    assert "sources/cgpm-2022" in listed.read_text("utf-8") and " kind:" in listed.read_text("utf-8")
