"""Each command does what it says, in its order, and its exit status tells what came of it; what it calls is tested
elsewhere.
"""

import json
from pathlib import Path

import pytest

from talaqi import cli, config, messages, paths, tables, validation
from talaqi.citations import repository_files
from talaqi.cli import check
from talaqi.datasets import dataset_import
from talaqi.editions import changes, edition_record
from talaqi.errors import UserError
from talaqi.execution import trial_run
from talaqi.html import web_fonts
from talaqi.pdf import TypesetterMissing, typesetting
from talaqi.site import build, preview, stamp
from talaqi.validation import Problem, guards

PROBLEM = Problem("counts.csv", "type", 3, "value", "many")
SITE = Path("_build/site")


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what the commands had made, in order, of a book that can be made."""
    done: list[str] = []
    monkeypatch.setattr(validation, "find_problems", list)
    monkeypatch.setattr(validation, "find_oddities", list)
    monkeypatch.setattr(trial_run, "try_cells", lambda names: None)
    monkeypatch.setattr(guards, "find_problems", list)
    monkeypatch.setattr(check, "report_comparisons", lambda *given: None)
    monkeypatch.setattr(build, "build_html", lambda with_pdfs=False: done.append(f"html, PDFs: {with_pdfs}") or SITE)
    monkeypatch.setattr(stamp, "is_published", lambda inputs: False)
    monkeypatch.setattr(stamp, "write", lambda inputs: None)
    monkeypatch.setattr(build, "build_pdfs", lambda: [SITE / "pdf/a.pdf", SITE / "pdf/b.pdf"])
    monkeypatch.setattr(typesetting, "require_typesetter", lambda: None)
    monkeypatch.setattr(web_fonts, "find_installed", lambda name: SITE)
    return done


@pytest.fixture
def no_press(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> None:
        raise TypesetterMissing("there is no Pango")

    monkeypatch.setattr(typesetting, "require_typesetter", missing)
    monkeypatch.setattr(build, "build_pdfs", missing)


def bad(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(validation, "find_problems", lambda: [PROBLEM])


def test_the_commands_are_the_modules() -> None:
    assert list(cli.modules()) == [
        "book",
        "cff",
        "changes",
        "check",
        "confirm",
        "edition",
        "html",
        "import",
        "messages",
        "new",
        "pdf",
        "serve",
    ]
    assert all(module.run.__doc__ for module in cli.modules().values())


@pytest.mark.parametrize("arguments", [[], ["publish"], ["check", "--lang", "de"], ["edition"], ["import", "ucdp-cy"]])
def test_a_command_that_cannot_be_read_is_explained(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(arguments)
    assert left.value.code == 2
    assert "usage: talaqi" in capsys.readouterr().err


def test_what_a_person_can_mend_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop() -> None:
        raise UserError("the site is not an address")

    monkeypatch.setattr(config, "check_settings", stop)
    assert cli.main(["check"]) == 1
    assert capsys.readouterr() == ("", "the site is not an address\n")


@pytest.mark.parametrize("language", config.languages())
def test_check_says_that_all_is_well(language: str, made: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "--lang", language]) == 0
    rows = messages.format_number(sum(map(len, tables.load().values())), language)
    assert capsys.readouterr() == (
        messages.text("no-problems", language, tables=str(len(tables.table_names())), rows=rows) + "\n",
        "",
    )


def test_check_names_problems_after_what_is_odd(
    monkeypatch: pytest.MonkeyPatch, made: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    bad(monkeypatch)
    monkeypatch.setattr(validation, "find_oddities", lambda: [Problem("attacks.csv", "note-mark")])
    assert cli.main(["check"]) == 1
    said = capsys.readouterr()
    assert said.out == "" and said.err.index("data/attacks.csv") < said.err.index(
        f"data/counts.csv\n  {PROBLEM.sentence('en')}"
    )


def test_check_tells_machines(
    monkeypatch: pytest.MonkeyPatch, made: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["check", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []
    bad(monkeypatch)
    assert cli.main(["check", "--json"]) == 1
    said = capsys.readouterr()
    assert json.loads(said.out) == [
        {"file": "counts.csv", "line": 3, "column": "value", "value": "many", "rule": "type", "accepted": ""}
    ]
    assert said.err == ""


@pytest.mark.parametrize("command, done", [("html", "html, PDFs: False"), ("book", "html, PDFs: True")])
def test_a_book_is_built_when_its_tables_are_in_order(
    command: str, done: str, monkeypatch: pytest.MonkeyPatch, made: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main([command]) == 0
    assert made == [done] and capsys.readouterr().out.endswith(f"{SITE}\n")
    bad(monkeypatch)
    assert cli.main([command]) == 1
    assert made == [done]


@pytest.mark.parametrize("command, wanted", [("html", False), ("book", True)])
def test_a_book_that_is_published_as_it_is_is_not_built(
    command: str, wanted: bool, monkeypatch: pytest.MonkeyPatch, made: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    published = stamp.digest_inputs(wanted)
    monkeypatch.setattr(stamp, "is_published", lambda inputs: inputs == published)
    assert cli.main([command]) == 0
    assert made == [] and "nothing has changed since this book was built" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["html", "book"])
def test_fonts_that_the_book_had_to_do_without_are_named(
    command: str, monkeypatch: pytest.MonkeyPatch, made: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(web_fonts, "find_installed", lambda name: None)
    assert cli.main([command]) == 0
    assert (
        "Noto Naskh Arabic is not installed, the Arabic text is set in Amiri. On Debian and Ubuntu: apt-get "
        "install "
        "fonts-noto-core\n"
    ) in capsys.readouterr().err


def test_a_book_without_a_press_has_pages(made: list[str], no_press: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["book"]) == 3
    said = capsys.readouterr()
    assert made == ["html, PDFs: False"] and str(SITE) in said.out and said.err == "there is no Pango\n"


@pytest.mark.parametrize("command", ["html", "book"])
def test_a_missing_font_is_told_after_the_book_is_made(
    command: str, monkeypatch: pytest.MonkeyPatch, made: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(web_fonts, "missing_font_notice", lambda: "")
    assert cli.main([command]) == 0 and capsys.readouterr().err == ""
    monkeypatch.setattr(web_fonts, "missing_font_notice", lambda: "there is no Naskh")
    assert cli.main([command]) == 0 and capsys.readouterr().err == "there is no Naskh\n"


@pytest.mark.parametrize("command", ["html", "book"])
def test_a_book_as_of_a_day_is_built_beside_the_edition(
    command: str, monkeypatch: pytest.MonkeyPatch, made: list[str]
) -> None:
    # Restored after the test, whatever the command sets.
    monkeypatch.setenv(paths.AS_OF, "")
    assert cli.main([command, "--as-of", "2021-12-23", "--lang", "ar"]) == 0
    assert config.as_of() == "2021-12-23" and paths.build().name == "as-of-2021-12-23" and len(made) == 1


def test_what_is_no_day_is_said(
    monkeypatch: pytest.MonkeyPatch, made: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(paths.AS_OF, "")
    assert cli.main(["html", "--as-of", "soon"]) == 1
    assert "'soon', which is not a day" in capsys.readouterr().err and made == []


def test_pdfs_are_named(made: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["pdf"]) == 0
    assert capsys.readouterr().out == f"{SITE}/pdf/a.pdf\n{SITE}/pdf/b.pdf\n"


def test_pdfs_without_a_press(made: list[str], no_press: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["pdf"]) == 3
    assert capsys.readouterr() == ("", "there is no Pango\n")


def test_files_of_citation_are_named_as_they_are_written(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(repository_files, "write_files", lambda: [repository_files.cff_file()])
    assert cli.main(["cff"]) == 0
    assert capsys.readouterr().out == "CITATION.cff\n"


def test_changes_are_told_in_the_language_asked_for(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran = []
    monkeypatch.setattr(build, "run_chapters", lambda: ran.append("chapters"))
    monkeypatch.setattr(changes, "changes_since_last", lambda: changes.Changes(None, (), {}))
    assert cli.main(["changes", "--lang", "ar"]) == 0
    assert ran == ["chapters"] and capsys.readouterr().out == messages.text("changes-first", "ar") + "\n"


@pytest.fixture
def recorded(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    given: list[tuple[str, ...]] = []
    monkeypatch.setattr(edition_record, "check_label", lambda label: given.append(("allow", label)))
    monkeypatch.setattr(
        edition_record, "record_edition", lambda *asked: given.append(asked) or iter(["one line", "another"])
    )
    return given


def test_an_edition_is_allowed_checked_and_recorded(
    made: list[str], recorded: list[tuple[str, ...]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["edition", "--label", "2026.2"]) == 0
    assert recorded == [("allow", "2026.2"), ("2026.2", "en", True)]
    assert capsys.readouterr().out.endswith("one line\nanother\n")


def test_an_edition_with_bad_tables_is_not_recorded(
    monkeypatch: pytest.MonkeyPatch, made: list[str], recorded: list[tuple[str, ...]]
) -> None:
    bad(monkeypatch)
    assert cli.main(["edition", "--label", "2026.2"]) == 1
    assert recorded == [("allow", "2026.2")]


def test_an_edition_without_a_press_has_no_pdfs_and_says_so(
    made: list[str], no_press: None, recorded: list[tuple[str, ...]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["edition", "--label", "2026.2"]) == 0
    assert recorded[1] == ("2026.2", "en", False) and "there is no Pango" in capsys.readouterr().err


@pytest.mark.parametrize("more, port", [([], 8000), (["--port", "8123"], 8123)])
def test_the_book_is_served_at_a_port(more: list[str], port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    served = []
    monkeypatch.setattr(preview, "serve", lambda *given: served.append(given))
    assert cli.main(["serve", "--lang", "ar", *more]) == 0
    assert served == [(port, "ar")]


@pytest.mark.parametrize(
    "more, forced, message",
    [(["--dry-run"], [], "import-dry"), ([], [False], "import-written"), (["--force"], [True], "import-written")],
)
def test_an_import_is_shown_and_then_written(
    more: list[str],
    forced: list[bool],
    message: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    asked, written = [], []
    monkeypatch.setattr(dataset_import, "plan_import", lambda *given: asked.append(given) or "a plan")
    monkeypatch.setattr(dataset_import, "describe_import", lambda plan, language: f"{plan} in {language}")
    monkeypatch.setattr(dataset_import, "write_import", lambda plan, force: written.append(force))
    assert cli.main(["import", "ucdp-ged", "events.csv", "--release", "26.1", "--engine", "pandas", *more]) == 0
    assert asked == [("ucdp-ged", Path("events.csv"), "26.1", "pandas")] and written == forced
    assert capsys.readouterr().out == f"a plan in en\n{messages.text(message, 'en')}\n"
