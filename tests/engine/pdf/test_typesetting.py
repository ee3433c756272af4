"""The typesetter: what it needs, what it says of a fault, and that it always sets the same."""

import builtins
import os
import subprocess
import sys
from pathlib import Path

import pytest

from talaqi import paths
from talaqi.cli import book as command
from talaqi.cli import pdf as pdf_command
from talaqi.html import web_fonts
from talaqi.pdf import PrintError, TypesetterMissing, typesetting
from talaqi.site import build

import small


@pytest.fixture
def without_pango(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def fail(name: str, *others: object) -> object:
        if name.partition(".")[0] == "weasyprint":
            print("Please carefully follow the installation steps")
            raise OSError("cannot load library 'libpango-1.0-0'")
        return real(name, *others)

    monkeypatch.setattr(builtins, "__import__", fail)
    monkeypatch.setattr(typesetting.shutil, "which", lambda tool: tool if tool == "apt-get" else None)


def test_missing_pango_is_one_line_with_the_command(without_pango: None, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(TypesetterMissing) as missing:
        typesetting.require_typesetter()
    assert str(missing.value) == (
        "The PDFs need Pango, which is not installed. To install it: apt-get install libpango-1.0-0 "
        "libpangoft2-1.0-0 libharfbuzz-subset0"
    )
    assert capsys.readouterr() == ("", "")


def test_without_pango_the_html_is_built_and_the_command_ends_with_3(
    without_pango: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(command.html, "is_published", lambda with_pdfs: False)
    monkeypatch.setattr(command.html.stamp, "write", lambda inputs: None)
    monkeypatch.setattr(command.html.check, "check_book", lambda _: True)
    monkeypatch.setattr(web_fonts, "find_installed", lambda name: Path(name))
    monkeypatch.setattr(build, "build_html", lambda with_pdfs: asked.append(with_pdfs) or "the site")
    options = type("Options", (), {"as_of": None, "lang": "en"})()
    assert command.run(options) == 3
    said = capsys.readouterr()
    assert asked == [False]
    assert said.out == "the site\n"
    assert said.err.count("\n") == 1 and "apt-get install" in said.err


def test_pdfs_alone_end_with_3_too(
    without_pango: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(build, "build_pdfs", lambda: typesetting.require_typesetter())
    assert pdf_command.run(None) == 3
    assert "apt-get install" in capsys.readouterr().err


def test_what_the_typesetter_cannot_do_stops_the_print() -> None:
    with pytest.raises(PrintError, match="nowhere"):
        small.pdf('<p><a href="#nowhere">lost</a></p>')


def test_an_arabic_book_turns_from_right_to_left() -> None:
    assert small.opened(small.pdf("<p>نص</p>", "ar")).Root.ViewerPreferences.Direction == "/R2L"
    assert "/Direction" not in small.opened(small.pdf("<p>text</p>")).Root.ViewerPreferences


def test_the_same_document_gives_the_same_bytes() -> None:
    """Two processes that order their sets differently set the same file."""
    code = "import hashlib, small, test_pdf_tags; print(hashlib.sha256(small.pdf(test_pdf_tags.HTML)).hexdigest())"
    digests = set()
    for seed in ("1", "2"):
        environment = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "PYTHONPATH": os.pathsep.join(
                [str(paths.root()), str(paths.root() / "tests/support"), str(paths.root() / "tests/engine/pdf")]
            ),
        }
        digests.add(
            subprocess.run(
                [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
            ).stdout
        )
    assert len(digests) == 1
