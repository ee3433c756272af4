"""A book to start from is laid out in a new or empty folder; anything else is refused in a sentence."""

from pathlib import Path

import pytest

from talaqi import cli, paths
from talaqi.cli import new


def test_a_book_is_laid_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(paths, "root", lambda: pytest.fail("a new book needs no other"))
    assert cli.main(["new", "كتاب جديد"]) == 0
    folder = tmp_path / "كتاب جديد"
    assert str(folder) in capsys.readouterr().out
    template = {file.relative_to(paths.STARTER) for file in paths.STARTER.rglob("*") if "__pycache__" not in file.parts}
    assert {file.relative_to(folder) for file in folder.rglob("*")} == template | {Path("requirements.txt")}
    lines = (folder / "requirements.txt").read_text("utf-8").splitlines()
    engine, *pins = [line for line in lines if not line.startswith("#")]
    assert engine == f"--editable {paths.PACKAGE.parent.as_uri()}"
    assert {"frictionless", "sphinx", "weasyprint"} <= {pin.partition("==")[0] for pin in pins}


def test_an_empty_folder_will_do(tmp_path: Path) -> None:
    assert cli.main(["new", str(tmp_path)]) == 0
    assert (tmp_path / "_config.yml").is_file()


@pytest.mark.parametrize(
    "place, refusal",
    [("full", "the folder is not empty"), ("file", "this is a file"), ("file/book", "cannot be written")],
)
def test_other_places_are_refused(place: str, refusal: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "full").mkdir()
    for file in (tmp_path / "full" / "mine.txt", tmp_path / "file"):
        file.write_text("mine", "utf-8")
    assert cli.main(["new", str(tmp_path / place)]) == 1
    said = capsys.readouterr()
    assert said.err.startswith(str(tmp_path / place)) and refusal in said.err
    assert (said.err.count("\n"), said.out) == (1, "")
    assert (tmp_path / "full" / "mine.txt").read_text("utf-8") == "mine"


def test_an_engine_from_elsewhere_is_named_by_its_origin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Installed:
        version = "2026.1"
        origin: str | None = '{"url": "https://example.org/talaqi", "vcs_info": {"vcs": "git", "commit_id": "abc"}}'

        def read_text(self, name: str) -> str | None:
            return self.origin

    monkeypatch.setattr(paths, "PACKAGE", tmp_path / "site-packages" / "talaqi")
    monkeypatch.setattr(new.metadata, "distribution", lambda name: Installed())
    assert new.engine_requirement() == "talaqi @ git+https://example.org/talaqi@abc"
    Installed.origin = None
    assert new.engine_requirement() == "talaqi==2026.1"
