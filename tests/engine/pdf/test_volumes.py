"""The volumes: what makes one anew, how large they are, and that every number on paper finds its source there."""

import pickle
from pathlib import Path

import pytest
from docutils import nodes

from talaqi import config
from talaqi.chapters import chapter_list
from talaqi.pdf import PrintError, print_pages
from talaqi.pdf import volumes as press

import printed
import small
from printed import ARABIC, BOTH, ENGLISH, NAMES

MEGABYTE = 1_000_000
# A reader carries these; what makes a volume longer must be worth its paper.
# A volume of one language has the condition of every sentence that compares, some 30 pages: evidence, like its rows.
LONGEST = {ARABIC: 240, ENGLISH: 220, BOTH: 150}


@pytest.mark.parametrize("name", NAMES)
def test_a_volume_can_be_carried(volumes: dict[str, Path], name: str) -> None:
    assert volumes[name].stat().st_size <= 5 * MEGABYTE
    assert len(printed.opened(volumes[name]).pages) <= LONGEST[name]


@pytest.mark.parametrize("name", [ARABIC, ENGLISH])
def test_every_number_in_the_text_finds_its_entry_and_every_entry_its_rows_and_sources(
    name: str, volumes: dict[str, Path]
) -> None:
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


def test_the_parallel_edition_leaves_the_evidence_to_the_others(volumes: dict[str, Path]) -> None:
    evidence = "table.numbers, .comparisons, .claim-card, table.whole, a.fact-link"
    assert not printed.document(BOTH).select(evidence)
    assert len(printed.document(ENGLISH).select(evidence)) > 500
    listed = {tag["id"] for tag in printed.document(BOTH).select("[id]")}
    assert {link["href"] for link in printed.document(BOTH).select(".contents a")} <= {f"#{name}" for name in listed}


def made(monkeypatch: pytest.MonkeyPatch, folder: Path, pages: dict[str, Path]) -> list[str]:
    """Return the volumes that are made of some pages, in this process and without setting them."""

    class Here:
        def __init__(self, *_: object, **__: object) -> None: ...
        def __enter__(self) -> "Here":
            return self

        def __exit__(self, *_: object) -> None: ...
        def starmap(self, function: object, outdated: list[tuple[object, ...]], chunksize: int) -> list[str]:
            return [function(*volume) for volume in outdated]

    monkeypatch.setattr(press, "build_folder", lambda: folder)
    monkeypatch.setattr(press.multiprocessing, "get_context", lambda _: type("Context", (), {"Pool": Here}))
    monkeypatch.setattr(press.typesetting, "render_pdf", lambda html, is_right_to_left: f"{is_right_to_left}".encode())
    files, fresh = press.make(pages)
    assert {name: file.read_text() for name, file in files.items()} == {ARABIC: "True", ENGLISH: "False", BOTH: "True"}
    return fresh


def write(pages: Path, name: str, language: str, text: str = "text", body: str = "") -> None:
    """Write a printed chapter with one paragraph."""
    file = print_pages.page_file(pages, name)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(pickle.dumps(small.chapter(nodes.paragraph("", text), language=language, name=name, body=body)))


@pytest.fixture
def pages(tmp_path: Path) -> dict[str, Path]:
    folders = {language: tmp_path / language / "html" for language in config.languages()}
    for language, folder in folders.items():
        (folder / "figures").mkdir(parents=True)
        (folder / "figures/a.svg").write_text("<svg/>")
        for name in chapter_list.chapter_names():
            write(folder, name, language)
    return folders


def test_only_volumes_whose_pages_changed_are_made_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, pages: dict[str, Path]
) -> None:
    folder = tmp_path / "press"
    assert sorted(made(monkeypatch, folder, pages)) == sorted(NAMES)
    assert made(monkeypatch, folder, pages) == []
    write(pages["en"], "the-arrest", "en", "changed")
    assert sorted(made(monkeypatch, folder, pages)) == sorted([ENGLISH, BOTH])
    (pages["ar"] / "figures/a.svg").write_text("<svg></svg>")
    assert sorted(made(monkeypatch, folder, pages)) == sorted([ARABIC, BOTH])
    files = list(folder.glob("*.pdf"))
    assert len(files) == len(NAMES) and set(folder.iterdir()) == {
        *files,
        *(press.document_file(file) for file in files),
    }


def test_what_a_page_has_around_its_text_makes_no_volume_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, pages: dict[str, Path]
) -> None:
    assert sorted(made(monkeypatch, tmp_path / "press", pages)) == sorted(NAMES)
    write(pages["en"], "the-arrest", "en", body='<nav id="menu">PDF</nav>')
    assert made(monkeypatch, tmp_path / "press", pages) == []


def test_the_edition_is_filled_in(pages: dict[str, Path]) -> None:
    write(pages["en"], "the-arrest", "en", "Data @@edition-data@@")
    document = press.render_document(press.Volume(("en",)), pages)
    assert "@@edition" not in document


def test_a_page_without_a_heading_is_named(pages: dict[str, Path]) -> None:
    file = print_pages.page_file(pages["en"], "method")
    file.write_bytes(pickle.dumps(press.Chapter("method", "en", "", (), frozenset(), {})))
    with pytest.raises(PrintError, match=r"chapters/en/method\.md: the page built from it has no heading"):
        press.load_chapters(pages["en"])


def test_a_table_that_is_wider_than_the_page_is_named(pages: dict[str, Path]) -> None:
    wide = "<table><tr>" + "<th>" + "w" * 200 + "</th></tr><tr><td>x</td></tr></table>"
    page = small.chapter(nodes.raw("", wide, format="html"), name="method")
    print_pages.page_file(pages["en"], "method").write_bytes(pickle.dumps(page))
    with pytest.raises(PrintError, match=r"chapters/en/method\.md: the table"):
        press.render_document(press.Volume(("en",)), pages)


def test_a_volume_that_cannot_be_set_leaves_no_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def fail(*_: object) -> bytes:
        raise PrintError("chapters/en/x.md: it cannot be printed")

    monkeypatch.setattr(press.typesetting, "render_pdf", fail)
    assert (
        press._typeset("<html><head></head></html>", False, tmp_path / "a.pdf")
        == "chapters/en/x.md: it cannot be printed"
    )
    assert list(tmp_path.iterdir()) == []
