"""The book's own code is imported from its folder; a mistake in it is named with its file and line."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from talaqi import paths
from talaqi.book_code import BookCodeError, import_book_module, import_book_package


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return the folder of a package of a book."""
    (tmp_path / "mine" / "facts").mkdir(parents=True)
    monkeypatch.setattr(paths, "root", lambda: tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    yield tmp_path / "mine" / "facts"
    for name in [name for name in sys.modules if name.partition(".")[0] == "mine"]:
        del sys.modules[name]


@pytest.mark.parametrize(
    "code, mistake",
    [
        ("x = 1\ny = (\n", "line 2: this is not Python: '(' was never closed; mend the line"),
        ("x = 1\ny = x + z\n", "line 2: NameError: name 'z' is not defined; mend the line"),
        ("\n\nimport no_such_module\n", "line 3: ModuleNotFoundError: No module named 'no_such_module'; mend the line"),
    ],
)
def test_a_mistake_is_named_with_its_line(code: str, mistake: str, book: Path) -> None:
    (book / "sums.py").write_text(code, "utf-8")
    with pytest.raises(BookCodeError) as refused:
        import_book_module("mine.facts.sums")
    assert str(refused.value) == f"{book / 'sums.py'}, {mistake}"


def test_a_package_is_imported_by_its_modules(book: Path) -> None:
    for name in ("b", "a"):
        (book / f"{name}.py").write_text(f"NAME = {name!r}\n", "utf-8")
    assert [module.NAME for module in import_book_package("mine.facts")] == ["a", "b"]


def test_a_book_may_have_no_such_package(book: Path) -> None:
    assert import_book_package("mine.figures") == []
