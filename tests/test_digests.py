"""Digests: what moves them, and what does not."""

from pathlib import Path

import pytest

from talaqi import digests, paths


def test_an_edit_of_pages_runs_no_cell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "talaqi"
    for name in ("tables.py", "figures/a.py", "book/a.py", "__pycache__/a.pyc"):
        (package / name).parent.mkdir(parents=True, exist_ok=True)
        (package / name).write_text("1", "utf-8")
    monkeypatch.setattr(paths, "PACKAGE", package)
    digest = digests.code.__wrapped__

    def moved(name: str) -> tuple[bool, bool]:
        before = digest(), digest(everything=True)
        (package / name).write_text(f"{(package / name).read_text('utf-8')}1", "utf-8")
        return digest() != before[0], digest(everything=True) != before[1]

    assert [moved(name) for name in ("tables.py", "figures/a.py", "book/a.py", "__pycache__/a.pyc")] == [(True, True), (True, True), (False, True), (False, False)]
