"""The rows that next year will bring stop the book at sentences alone, which the check names in every language."""

import re
from pathlib import Path

import later_rows
from conftest import talaqi

# What a person who is no programmer can mend: a sentence, a verdict, what a figure says, or sentences to read again.
MENDED_BY_WORDS = re.compile(
    "the tables (?:do not bear out|cannot decide) this sentence|the editor’s verdict is|the figure .* says"
    "|Read these lines again, in every language"
)


def test_next_years_rows_stop_sentences_and_nothing_else(project: Path) -> None:
    known = later_rows.append_rows(later_rows.later_changes())
    for table in later_rows.later_changes():
        known[table].to_csv(project / "data" / f"{table}.csv", index=False)
    checked = talaqi(project, "check", "--lang", "en")
    stopped = checked.stderr.partition("These sentences compare")[0]
    places = [line for line in stopped.splitlines() if not line.startswith("  ")]
    faults = [line for line in stopped.splitlines() if line.startswith("  ")]
    assert "Traceback" not in checked.stderr and ".py" not in stopped
    assert [line for line in faults if not MENDED_BY_WORDS.search(line)] == []
    in_english = [place for place in places if place.startswith("chapters/en/")]
    assert [place.replace("/en/", "/ar/") for place in in_english] == [
        place for place in places if place.startswith("chapters/ar/")
    ]
