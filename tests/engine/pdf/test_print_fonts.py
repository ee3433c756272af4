"""The faces of print."""

import re
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from talaqi.html import web_fonts
from talaqi.pdf import print_fonts, verdict_badges


def test_a_face_is_cut_once() -> None:
    before = {file: file.stat().st_mtime_ns for file in print_fonts.font_files().values()}
    assert len(before) == len(print_fonts.FACES)
    assert {file: file.stat().st_mtime_ns for file in print_fonts.font_files().values()} == before


def test_a_face_is_cut_from_its_family(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(print_fonts, "faces_folder", lambda: tmp_path)
    monkeypatch.setattr(print_fonts, "FACES", (print_fonts.FACES[0],))
    (file,) = print_fonts.font_files().values()
    assert [made.name for made in tmp_path.iterdir()] == [file.name]
    assert {0x628, 0x61F} <= set(TTFont(file, lazy=True).getBestCmap())


def test_the_arabic_face_leaves_letters_and_digits_of_latin_to_the_serif() -> None:
    rules = [rule for rule in print_fonts.stylesheet().splitlines() if print_fonts.NAMES[print_fonts.ARABIC] in rule]
    assert len(rules) == 2
    claimed = re.search("unicode-range:(.*?);", rules[0])[1]
    spans = [
        (int(low, 16), int(high or low, 16)) for low, high in re.findall(r"U\+([0-9A-F]+)(?:-([0-9A-F]+))?", claimed)
    ]
    assert not any(low <= ord(letter) <= high for low, high in spans for letter in "09azAZ")
    assert any(low <= ord("ب") <= high for low, high in spans)


def test_a_face_that_is_missing_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web_fonts, "find_installed", lambda name: None)
    assert "Amiri" in web_fonts.font_file(print_fonts.ARABIC, 700).name


def test_badges_have_literal_colours() -> None:
    sheet = verdict_badges.stylesheet()
    assert sheet.count("background-image") == len(verdict_badges.COLOURS)
    assert "var(" not in sheet and "currentColor" not in sheet
    assert all(colour in sheet for colour in verdict_badges.COLOURS.values())
