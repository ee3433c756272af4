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
    assert "comparisons (English): 11 guarded, 6 exempt, 0 open" in checked.stdout
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
    exemption = re.compile(r"    \.unguarded = .*\n")
    messages = book / "analysis/messages/en/book.ftl"
    text = exemption.sub("    .holds = longest-wait > 20\n", messages.read_text("utf-8"), count=1)
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
    assert "comparisons (English): 11 guarded, 5 exempt, 1 open" in checked.stdout
    assert "chapters/en/the-decision.md, 46: A greater difference makes leap seconds rarer" in checked.stderr


def test_problems_for_machines_name_the_guard(book: Path) -> None:
    add(book, "It fell.{holds}`longest-wait > 30`")
    problems = json.loads(check(book, "--json").stdout)
    assert {(problem["file"], problem["rule"]) for problem in problems} == {
        ("chapters/ar/the-decision.md", "guard"),
        ("chapters/en/the-decision.md", "guard"),
    }
