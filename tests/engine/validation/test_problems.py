"""A problem is told by its place, and a long list is cut."""

from talaqi import messages
from talaqi.validation.problems import Problem, format_report


def test_a_problem_is_placed_as_precisely_as_it_is_known() -> None:
    cell, line, file = (Problem("counts.csv", "type", *place) for place in ((3, "value", "many"), (3,), ()))
    place = messages.text("place-cell", "en", line="3", column="value")
    fault = messages.text("rule-type", "en", value="many", column="value", accepted="")
    assert cell.sentence("en") == f"{place} {fault}"
    assert line.sentence("en").startswith(messages.text("place-line", "en", line="3", column=""))
    assert file.sentence("ar").startswith(messages.text("place-file", "ar"))


def test_what_a_terminal_would_obey_is_spelled_out_and_long_values_are_cut() -> None:
    assert Problem("a.csv", "type", value="\x1b[2J").record()["value"] == "\\u001b[2J"
    assert Problem("a.csv", "type", value="x" * 60).record()["value"] == "x" * 60
    assert Problem("a.csv", "type", value="x" * 61).record()["value"] == "x" * 60 + "…"


def test_problems_stand_under_their_files() -> None:
    found = [Problem(file, "type", line, "value", "x") for file, line in (("a.csv", 1), ("a.csv", 2), ("b.csv", 1))]
    lines = format_report(found, "en").splitlines()
    assert [line for line in lines if line.startswith("data/")] == ["data/a.csv", "data/b.csv"] == [lines[0], lines[3]]
    assert lines[2] == f"  {found[1].sentence('en')}" and len(lines) == 5


def test_a_long_list_is_cut_and_counted() -> None:
    found = [Problem("a.csv", "dangling", line, "value", f"x{line}") for line in range(1201)]
    lines = format_report(found, "en").splitlines()
    assert len(lines) == 202 and lines[-1] == messages.text("more-problems", "en", number="1,001")
    assert len(format_report(found[:200], "en").splitlines()) == 201


def test_what_is_wrong_with_a_column_for_one_cause_is_said_once() -> None:
    found = [Problem("a.csv", "mojibake", line, "note_ar", "Ù…Ø§", "Windows-1252") for line in range(2, 202)]
    lines = format_report([*found, Problem("a.csv", "mojibake", 5, "note_en", "Ã©", "Windows-1252")], "en").splitlines()
    assert len(lines) == 3 and lines[1].startswith(f"  {found[0].sentence('en')} ")
    assert "199" in lines[1] and "3, 4, 5" in lines[1] and "note_en" in lines[2]
