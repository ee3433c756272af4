"""A finished site takes the place of the published one, in one step or in two, and PDFs that are made later join it."""

from codecs import BOM_UTF8
from pathlib import Path

import frictionless
import pytest

from talaqi import messages, paths, tables
from talaqi.pdf import Pdf
from talaqi.site import landing_page, publishing


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Return a folder that was made and one that is published."""
    for name in ("new", "old"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "page.html").write_text(name)
    return tmp_path / "new", tmp_path / "old"


@pytest.mark.parametrize("swaps", [True, False])
def test_the_new_site_takes_the_place_of_the_old_one(
    swaps: bool, folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    if not swaps:
        monkeypatch.setattr(publishing.ctypes, "CDLL", lambda *given, **named: object())
    made, published = folders
    publishing.swap_folders(made, published)
    assert (published / "page.html").read_text() == "new"
    assert [folder.name for folder in published.parent.iterdir()] == ["old"]


def test_the_first_site_needs_no_older_one(folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    made, published = folders
    publishing.swap_folders(made, published.with_name("first"))
    assert (published.with_name("first") / "page.html").read_text() == "new" and not made.exists()


def test_a_site_is_laid_out_with_all_its_pdfs_or_with_no_folder_for_them(tmp_path: Path) -> None:
    made = {name: Pdf(tmp_path / name, 1) for name in ("a.pdf", "b.pdf")}
    for name, pdf in made.items():
        pdf.file.write_text(name)
    publishing.copy_pdfs(tmp_path / "pdf", {})
    assert not (tmp_path / "pdf").exists()
    publishing.copy_pdfs(tmp_path / "pdf", made)
    assert {file.name: file.read_text() for file in (tmp_path / "pdf").iterdir()} == {name: name for name in made}


def test_pdfs_made_later_join_the_site_and_are_offered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    offered: list[dict[str, list[tuple[str, str]]]] = []
    monkeypatch.setattr(paths, "site", lambda: tmp_path)
    monkeypatch.setattr(landing_page, "write_pages", lambda folder, files: offered.append(files))
    (tmp_path / "made").touch()
    assert publishing.add_pdfs({"talaqi-en.pdf": Pdf(tmp_path / "made", 2)}) == [tmp_path / "pdf/talaqi-en.pdf"]
    assert [file.name for file in (tmp_path / "pdf").iterdir()] == ["talaqi-en.pdf"]
    (files,) = offered
    title = f"{messages.text('pdf-own', 'en')} (two pages)"
    assert files == {"ar": [], "en": [("talaqi-en.pdf", title)]}


def test_tables_are_offered_with_the_mark_of_utf_8_and_remain_a_data_package(tmp_path: Path) -> None:
    publishing._copy_data(tmp_path / "data")
    for name in tables.table_names():
        content = (tmp_path / "data" / tables.resources()[name].path).read_bytes()
        assert content == BOM_UTF8 + tables.table_path(name).read_bytes().removeprefix(BOM_UTF8)
    assert frictionless.Package(str(tmp_path / "data/datapackage.json")).validate().valid
