"""The volumes: what makes one anew, how large they are, and that every number on paper finds its source there."""

from pathlib import Path

import pytest

from talaqi import config
from talaqi.chapters import chapter_list
from talaqi.pdf import PrintError, volumes
from talaqi.pdf import volumes as press
from talaqi.pdf.volumes import Volume

import printed
from printed import ARABIC, BOTH, ENGLISH, NAMES

MEGABYTE = 1_000_000
# A reader carries these; what makes a volume longer must be worth its paper.
LONGEST = {ARABIC: 200, ENGLISH: 180, BOTH: 200}


@pytest.mark.parametrize("name", NAMES)
def test_a_volume_can_be_carried(volumes: dict[str, Path], name: str) -> None:
    assert volumes[name].stat().st_size <= 5 * MEGABYTE
    assert len(printed.opened(volumes[name]).pages) <= LONGEST[name]


@pytest.mark.parametrize("name", [ARABIC, BOTH])
def test_every_number_in_the_text_finds_its_entry_and_every_entry_its_rows_and_sources(name: str, volumes: dict[str, Path]) -> None:
    document = printed.document(name)
    entries = {row["id"]: row for row in document.select("table.numbers tr[id]")}
    said = document.select("a.fact-link")
    assert len(said) > 300
    # A number inside a table leads to its row, where that is printed.
    rows = {row["id"] for row in document.select("table.whole [id]")}
    assert {link["href"].removeprefix("#") for link in said} <= set(entries) | rows
    sources = {entry["id"] for entry in document.select(".publications > li")}
    for row in entries.values():
        assert row.select(".rows, .sources"), row["id"]
        assert {link["href"].removeprefix("#") for link in row.select(".sources a")} <= sources, row["id"]


def made(monkeypatch: pytest.MonkeyPatch, folder: Path, pages: dict[str, Path]) -> list[str]:
    """Return the volumes that are made of some pages, in this process and without setting them."""

    class Here:
        def __init__(self, *_: object, **__: object) -> None: ...
        def __enter__(self) -> "Here":
            return self

        def __exit__(self, *_: object) -> None: ...
        def starmap(self, function: object, wanted: list[tuple[object, ...]], chunksize: int) -> list[str]:
            return [function(*one) for one in wanted]

    monkeypatch.setattr(volumes, "FOLDER", folder)
    monkeypatch.setattr(press.multiprocessing, "get_context", lambda _: type("Context", (), {"Pool": Here}))
    monkeypatch.setattr(volumes, "document", lambda volume, _: volume.file)
    monkeypatch.setattr(press.typesetting, "pdf", lambda html, rtl: f"{html} {rtl}".encode())
    monkeypatch.setattr(press.gc, "disable", lambda: None)
    files, fresh = press.make(pages)
    assert {name: file.read_text() for name, file in files.items()} == {ARABIC: f"{ARABIC} True", ENGLISH: f"{ENGLISH} False", BOTH: f"{BOTH} True"}
    return fresh


@pytest.fixture
def pages(tmp_path: Path) -> dict[str, Path]:
    for language in config.languages():
        (tmp_path / language / "figures").mkdir(parents=True)
        (tmp_path / language / "figures/a.svg").write_text("<svg/>")
        for name in chapter_list.chapter_names():
            (tmp_path / language / f"{name}.html").write_text(f"{name} {language}")
    return {language: tmp_path / language for language in config.languages()}


def test_only_volumes_whose_pages_changed_are_made_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, pages: dict[str, Path]) -> None:
    folder = tmp_path / "press"
    assert sorted(made(monkeypatch, folder, pages)) == sorted(NAMES)
    assert made(monkeypatch, folder, pages) == []
    (pages["en"] / "the-arrest.html").write_text("changed")
    assert sorted(made(monkeypatch, folder, pages)) == sorted([ENGLISH, BOTH])
    (pages["ar"] / "figures/a.svg").write_text("<svg></svg>")
    assert sorted(made(monkeypatch, folder, pages)) == sorted([ARABIC, BOTH])
    kept = list(folder.glob("*.pdf"))
    assert len(kept) == len(NAMES) and set(folder.iterdir()) == {*kept, *(press.as_set(file) for file in kept)}


def test_what_a_page_has_around_its_text_makes_no_volume_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, pages: dict[str, Path]) -> None:
    page = pages["en"] / "the-arrest.html"
    written = '<nav>{}</nav><article class="bd-article"><p class="edition-line">{}</p><article>{}</article></article>'
    page.write_text(written.format("", "", "text"))
    assert sorted(made(monkeypatch, tmp_path / "press", pages)) == sorted(NAMES)
    page.write_text(written.format("PDF", "PDF", "text"))
    assert made(monkeypatch, tmp_path / "press", pages) == []
    page.write_text(written.format("PDF", "PDF", "another"))
    assert sorted(made(monkeypatch, tmp_path / "press", pages)) == sorted([ENGLISH, BOTH])


def test_a_page_that_cannot_be_printed_leaves_no_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def fail(*_: object) -> str:
        raise PrintError("chapters/en/x.md: it cannot be printed")

    monkeypatch.setattr(volumes, "document", fail)
    monkeypatch.setattr(press.gc, "disable", lambda: None)
    assert press._make(Volume(("en",)), {}, tmp_path / "a.pdf") == "chapters/en/x.md: it cannot be printed"
    assert list(tmp_path.iterdir()) == []
