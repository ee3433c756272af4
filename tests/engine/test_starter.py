"""The book that `talaqi new` lays out is right, and can be written in languages of which the engine knows nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import languages
from talaqi import paths


def run(book: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command of this engine in a book's folder."""
    environment = {**os.environ, "PYTHONPATH": str(paths.PACKAGE.parent)}
    command = [sys.executable, "-m", "talaqi", *arguments]
    return subprocess.run(command, cwd=book, env=environment, capture_output=True, text=True)


@pytest.fixture
def starter(tmp_path: Path) -> Path:
    """Return a new book, in a folder whose name has a space and Arabic letters."""
    made = run(tmp_path, "new", "كتاب جديد")
    assert made.returncode == 0, made.stderr
    return tmp_path / "كتاب جديد"


def test_it_is_right(starter: Path) -> None:
    checked = run(starter, "check")
    assert (checked.returncode, checked.stderr) == (0, "")


@pytest.mark.parametrize("written", [("en",), ("ar",), ("fr", "fa"), ("fa", "en"), ("en", "ar", "fr", "fa")], ids=" ".join)
def test_it_is_right_in_other_languages(written: tuple[str, ...], starter: Path) -> None:
    languages.write_in(starter, *written)
    checked = run(starter, "check")
    assert (checked.returncode, checked.stderr) == (0, "")
