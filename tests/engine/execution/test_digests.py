"""Digests: what moves them, and what does not."""

import ast
from pathlib import Path

import pytest

from talaqi import paths
from talaqi.execution import digests


def test_an_edit_of_pages_runs_no_cell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "talaqi"
    for name in ("tables.py", "figures/a.py", "book/a.py", "__pycache__/a.pyc"):
        (package / name).parent.mkdir(parents=True, exist_ok=True)
        (package / name).write_text("1", "utf-8")
    monkeypatch.setattr(paths, "PACKAGE", package)
    digest = digests.digest_code.__wrapped__

    def moved(name: str) -> tuple[bool, bool]:
        before = digest(), digest(everything=True)
        (package / name).write_text(f"{(package / name).read_text('utf-8')}1", "utf-8")
        return digest() != before[0], digest(everything=True) != before[1]

    assert [moved(name) for name in ("tables.py", "figures/a.py", "book/a.py", "__pycache__/a.pyc")] == [(True, True), (True, True), (False, True), (False, False)]


# These tell which chapters and files there are, and when they changed; they make nothing that a cell shows.
ASIDE = {"chapters", "digests", "notebook", "outline", "paths"}


def test_all_that_cells_load_moves_the_digest_of_their_code() -> None:
    loaded, asked = set(), ["claims", "facts", "figures", "numbers", "rows"]
    while asked:
        module = asked.pop()
        loaded.add(module)
        for file in [paths.PACKAGE / f"{module}.py", *(paths.PACKAGE / module).rglob("*.py")]:
            asked += _imported(file) - loaded if file.is_file() else ()
    assert loaded - ASIDE == {part.removesuffix(".py") for part in digests.RUN}


def _imported(file: Path) -> set[str]:
    """Return the modules and folders of the package that a file imports from."""
    found = [node for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "talaqi"]
    names = {name for node in found for name in ([node.module.split(".")[1]] if "." in node.module else [one.name for one in node.names])}
    return {name for name in names if (paths.PACKAGE / name).is_dir() or (paths.PACKAGE / f"{name}.py").is_file()}
