"""Whatever would stop a build is said by `talaqi check`, in a sentence, all at once; nobody sees a traceback."""

import json
import os
import re
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import broken
import pytest

from talaqi import caches, cli, config, messages, paths, tables
from talaqi.citations import repository_files
from talaqi.editions import current_edition
from talaqi.errors import UserError
from talaqi.execution import trial_run
from talaqi.validation import Problem, book
from talaqi.validation.problems import format_report

Outcomes = dict[str, tuple[int, str]]
SCRIPT = Path(broken.__file__)


@pytest.fixture(scope="session")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> Outcomes:
    """Return what the check said of every broken input: one process tries them all, for a book has its own code."""
    folder = tmp_path_factory.mktemp("broken") / "book"
    assert cli.main(["new", str(folder)]) == 0
    environment = {**os.environ, "PYTHONPATH": str(paths.PACKAGE.parent)}
    tried = subprocess.run(
        [sys.executable, str(SCRIPT)], cwd=folder, env=environment, capture_output=True, text=True, check=True
    )
    return json.loads(tried.stdout)


@pytest.mark.parametrize("name", broken.CASES)
def test_a_broken_input_is_said_in_a_sentence(name: str, outcomes: Outcomes) -> None:
    status, said = outcomes[name]
    expected = broken.CASES[name].says
    assert "Traceback" not in said and "fault of talaqi" not in said
    assert (status, expected in said) == (1 if expected else 0, True), said


def problems(monkeypatch: pytest.MonkeyPatch, with_cells: bool = False) -> list[str]:
    return [problem.text or problem.rule for problem in book.find_problems(with_cells)]


def test_all_is_said_at_once_and_by_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(sentence: str) -> None:
        raise UserError(sentence)

    sentences = "messages/b.ftl, line 1: b\nmessages/a.ftl: a"
    monkeypatch.setattr(book.messages, "check_messages", lambda _: refuse(sentences))
    monkeypatch.setattr(book.chapter_list, "check_chapters", lambda: refuse(f"{paths.root()}/chapters/en/x.md: c"))
    monkeypatch.setattr(book.redirects, "read_redirects", lambda: refuse("editions/redirects.csv: d\n  more of it"))
    monkeypatch.setattr(book.validation, "find_problems", lambda: [Problem("counts.csv", "file-missing")])
    assert problems(monkeypatch) == [
        "chapters/en/x.md: c",
        "file-missing",
        "editions/redirects.csv: d\n  more of it",
        "messages/a.ftl: a",
        "messages/b.ftl, line 1: b",
    ]


def test_settings_come_first(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise config.ConfigError("_config.yml, a: b\n_config.yml, c: d")

    monkeypatch.setattr(config, "check_settings", refuse)
    monkeypatch.setattr(book.chapter_list, "check_chapters", lambda: pytest.fail("nothing can be read without them"))
    assert problems(monkeypatch) == ["_config.yml, a: b", "_config.yml, c: d"]


def test_an_edition_that_was_touched_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(book.published_editions, "find_problems", lambda: ["kept/1: it is not as it was published"])
    assert "kept/1: it is not as it was published" in problems(monkeypatch)


def test_cells_that_would_fail_are_named_with_their_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    chapter = tmp_path / "one.md"
    cells = ("a = 1", "a / 0", "from talaqi.errors import UserError\nraise UserError('no rows')", "print(a)\na")
    chapter.write_text("\n".join(f"```{{code-cell}}\n:tags: [x]\n\n{cell}\n```" for cell in cells), "utf-8")
    monkeypatch.setattr(paths, "chapter", lambda name, language: chapter)
    monkeypatch.setattr(paths, "build", lambda: tmp_path)
    monkeypatch.setattr(trial_run.result_cache, "find_missing", list)
    with pytest.raises(trial_run.CellsFail) as failure:
        trial_run.try_cells(["one"])
    division, rows = str(failure.value).splitlines()
    assert division.startswith(f"{chapter}, line 6: the cell fails: ZeroDivisionError") and rows.endswith("no rows")


def test_a_cell_that_does_not_end_is_stopped_and_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    chapter = tmp_path / "one.md"
    chapter.write_text("```{code-cell}\nwhile True:\n    pass\n```\n```{code-cell}\n1 / 0\n```", "utf-8")
    monkeypatch.setattr(config, "timeout", lambda: 1)
    endless, division = trial_run._run_cells(chapter)
    assert endless.startswith(f"{chapter}, line 1: the cell takes more than 1 seconds")
    assert division.startswith(f"{chapter}, line 5: the cell fails: ZeroDivisionError")


@pytest.mark.parametrize(
    "code, says",
    [
        ("import sys; sys.exit(0)", "the cell fails: SystemExit: 0"),
        ("class X(BaseException): pass\nraise X('a')", "the cell fails: X: a"),
        ("from IPython.display import HTML; HTML('<script>1</script>')", "shows '<script', which could act on a page"),
        ("from IPython.display import HTML; HTML('<b onclick=1>')", "shows 'onclick=', which could act on a page"),
        ("from IPython.display import Javascript; Javascript('1')", "shows 'a script', which could act on a page"),
        ("import pandas; pandas.DataFrame({'a': [1]})", ""),
    ],
)
def test_a_cell_that_ends_the_program_or_acts_on_a_page_is_named(code: str, says: str, tmp_path: Path) -> None:
    chapter = tmp_path / "one.md"
    chapter.write_text(f"```{{code-cell}}\n{code}\n```", "utf-8")
    found = list(trial_run._run_cells(chapter))
    assert (says in found[0] and found[0].startswith(f"{chapter}, line 1: ")) if says else found == []


def test_what_ends_the_program_by_a_person_ends_it(tmp_path: Path) -> None:
    chapter = tmp_path / "one.md"
    chapter.write_text("```{code-cell}\nraise KeyboardInterrupt\n```", "utf-8")
    with pytest.raises(KeyboardInterrupt):
        list(trial_run._run_cells(chapter))


def test_a_problem_that_is_a_sentence_is_printed_as_it_is() -> None:
    listed = [Problem("_toc.yml", "", text="_toc.yml: it is empty"), Problem("a.csv", "file-empty")]
    lines = format_report(listed, "en").splitlines()
    assert lines[0] == "_toc.yml: it is empty" and lines[1] == "data/a.csv" and len(lines) == 3
    assert "text" not in listed[1].record() and listed[0].record()["text"] == "_toc.yml: it is empty"


def test_a_fault_of_the_program_says_so_and_where_to_report_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def fail() -> None:
        raise KeyError("zzz")

    monkeypatch.setattr(cli.tempfile, "gettempdir", lambda: str(tmp_path))
    monkeypatch.setattr(repository_files, "write_files", fail)
    assert cli.main(["cff"]) == cli.OWN_FAULT
    said = capsys.readouterr().err
    assert said.startswith("This is a fault of talaqi itself (KeyError in ") and "Please report it" in said
    assert "Traceback" not in said and "KeyError: 'zzz'" in (tmp_path / "talaqi-fault.txt").read_text("utf-8")


def test_an_interrupted_command_says_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(repository_files, "write_files", interrupt)
    assert cli.main(["cff"]) == cli.INTERRUPTED and capsys.readouterr().err == ""


def test_records_are_read_by_the_check(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "2026.1.json").write_text("{", "utf-8")
    monkeypatch.setattr(paths, "editions", lambda: tmp_path)
    assert any("this is not JSON" in problem for problem in problems(monkeypatch))
    with pytest.raises(current_edition.RecordError):
        current_edition.read_records()
    assert messages.has_message("no-problems", "en")


def test_a_day_before_the_first_rows_is_answered_with_the_first_that_can_be_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail() -> None:
        raise UserError("a number cannot be computed")

    monkeypatch.setattr(book.validation, "find_problems", list)
    monkeypatch.setattr(book.chapter_list, "check_fact_keys", fail)
    monkeypatch.setenv(paths.AS_OF, "1950-01-01")
    caches.clear()
    (said,) = problems(monkeypatch)
    first = re.search(r"as of 1950-01-01 some tables had no row yet, .* it can from (\S+) on", said)[1]
    known = tables.load(tables.ALL_ROWS)
    before = (date.fromisoformat(first) - timedelta(days=1)).isoformat()
    assert not any(frame.empty for frame in known.known_on(first).values())
    assert any(frame.empty for frame in known.known_on(before).values())
    monkeypatch.setenv(paths.AS_OF, first)
    caches.clear()
    assert problems(monkeypatch) == ["a number cannot be computed"]
    monkeypatch.delenv(paths.AS_OF)
    caches.clear()
