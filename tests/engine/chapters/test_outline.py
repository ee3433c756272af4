"""The difference between each bad chapter of `bad/` and its good partner is named: both files, the heading, the block.

A case is an English chapter with one fault, and is named after it; `bad.csv` has the message. The Arabic one is good.
"""

import csv
import shutil
from pathlib import Path

import pytest

from talaqi import config, paths
from talaqi.chapters import chapter_list, outline

HERE = Path(__file__).parent
with (HERE / "bad.csv").open(encoding="utf-8", newline="") as listed:
    CASES = {case["case"]: case["said"] for case in csv.DictReader(listed)}


def pair(folder: Path, english: Path) -> tuple[Path, Path]:
    """Return the two languages of a chapter, laid out as the book has them."""
    laid = {"ar": HERE / "good.ar.md", "en": english}
    files = tuple(folder / "chapters" / language / "visit.md" for language in laid)
    for file, source in zip(files, laid.values(), strict=True):
        file.parent.mkdir(parents=True)
        shutil.copy(source, file)
    return files


def test_two_languages_with_one_outline(tmp_path: Path) -> None:
    assert outline.find_difference(*pair(tmp_path, HERE / "good.en.md")) == ""


def test_every_file_is_a_case() -> None:
    assert {file.stem for file in (HERE / "bad").glob("*.md")} == set(CASES)


@pytest.mark.parametrize("case", CASES)
def test_bad_outline(case: str, tmp_path: Path) -> None:
    difference = outline.find_difference(*pair(tmp_path, HERE / "bad" / f"{case}.md"))
    assert CASES[case] in difference
    assert "chapters/ar/visit.md" in difference or "no label" in difference
    assert "chapters/en/visit.md" in difference


@pytest.mark.parametrize("name", chapter_list.chapter_names())
def test_chapters_have_one_outline(name: str) -> None:
    for language in config.languages()[1:]:
        assert outline.find_difference(paths.chapter(name, config.main_language()), paths.chapter(name, language)) == ""


@pytest.mark.usefixtures("arabic_and_english")
def test_the_build_stops(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pair(tmp_path, HERE / "bad" / "cell-missing.md")
    monkeypatch.setattr(paths, "chapters", lambda: tmp_path / "chapters")
    monkeypatch.setattr(chapter_list, "chapter_names", lambda: ("visit",))
    with pytest.raises(chapter_list.ChapterError, match="a cell is missing"):
        chapter_list.check_chapters()
