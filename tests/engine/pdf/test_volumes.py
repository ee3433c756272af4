"""The volumes: what makes one anew, how large they are, and that every number on paper finds its source there."""

import json
import pickle
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from docutils import nodes

from talaqi import config, facts, tables, urls
from talaqi.chapters import chapter_list
from talaqi.html import roles
from talaqi.pdf import PrintError, page_numbers, print_pages, typesetting
from talaqi.pdf import volumes as press
from talaqi.pdf.print_blocks import ANCHOR, IN_EVIDENCE, Block

import printed
import small
from printed import ARABIC, BOOKS, BOTH, ENGLISH, EVIDENCE, LANGUAGES, NAMES

MEGABYTE = 1_000_000
# A reader carries these; what makes a volume longer must be worth its paper.
LONGEST = {ARABIC: 98, ENGLISH: 92, EVIDENCE["ar"]: 210, EVIDENCE["en"]: 188, BOTH: 105}


@pytest.mark.parametrize("name", NAMES)
def test_a_volume_can_be_carried(volumes: dict[str, Path], name: str) -> None:
    assert volumes[name].stat().st_size <= 5 * MEGABYTE
    page_count = json.loads(press.pages_file(volumes[name]).read_text("utf-8"))["page_count"]
    assert page_count == len(printed.opened(volumes[name]).pages) <= LONGEST[name]


@pytest.mark.parametrize("language", BOOKS)
def test_the_summary_stands_on_one_page(volumes: dict[str, Path], language: str) -> None:
    document, places = printed.document(BOOKS[language]), printed.places(volumes[BOOKS[language]])
    summary, after = document.select("section.chapter")[:2]
    first = min(places[tag["id"]] for tag in summary.select("[id]"))
    assert summary.h1["class"] == ["summary"] and summary.select_one(".key-points")
    assert places[after.h1["id"]] == first + 1


@pytest.mark.parametrize("language", BOOKS)
def test_every_number_in_the_text_finds_its_entry_and_every_entry_its_rows_and_sources(
    language: str, volumes: dict[str, Path]
) -> None:
    book, evidence = printed.document(BOOKS[language]), printed.document(EVIDENCE[language])
    entries = {row["id"]: row for row in evidence.select("table.numbers tr[id]")}
    # A number inside a table leads to its row, where that is printed.
    rows = {row["id"] for row in evidence.select("table.whole [id]")}
    for document, before in ((book, f"volume:{EVIDENCE[language]}#"), (evidence, "#")):
        said = document.select("a.fact-link")
        assert len(said) > 50
        assert {link["href"].removeprefix(before) for link in said} <= set(entries) | rows
    assert len(book.select("a.fact-link")) > 300
    sources = {entry["id"] for entry in evidence.select(".publications > li")}
    for row in entries.values():
        assert row.select(".rows, .sources"), row["id"]
        assert {link["href"].removeprefix("#") for link in row.select(".sources a")} <= sources, row["id"]


@pytest.mark.parametrize("name", [ARABIC, ENGLISH, BOTH])
def test_the_book_leaves_the_evidence_to_its_volume(volumes: dict[str, Path], name: str) -> None:
    kinds = ("table.numbers", ".comparisons", ".claim-card", "table.whole")
    assert not printed.document(name).select(", ".join(kinds))
    for file in EVIDENCE.values():
        assert all(printed.document(file).select(kind) for kind in kinds)
        assert not printed.document(file).select("figure, table.claims")


@pytest.mark.parametrize("language", BOOKS)
def test_each_claim_has_a_card_and_one_line_in_the_ledger(volumes: dict[str, Path], language: str) -> None:
    book, evidence = printed.document(BOOKS[language]), printed.document(EVIDENCE[language])
    names = [row["id"].split(".claim-")[1] for row in book.select("table.claims tbody tr")]
    assert set(names) == {card["id"].split(".card-")[1] for card in evidence.select(".claim-card")}
    assert len(names) == len(set(names)) == len(tables.load().claims)


@pytest.mark.parametrize("language", BOOKS)
def test_the_book_lists_the_publications_that_it_names(volumes: dict[str, Path], language: str) -> None:
    book, evidence = printed.document(BOOKS[language]), printed.document(EVIDENCE[language])
    listed = {entry["id"] for entry in book.select(".publications > li")}
    named = {
        link["href"].removeprefix("#")
        for link in book.select("section.chapter a[href]")
        if not link.find_parent(class_="publications")
    }
    everything = {entry["id"] for entry in evidence.select(".publications > li")}
    assert listed == named & everything and 0 < len(listed) < len(everything) == len(tables.load().sources)


@pytest.mark.parametrize("name", NAMES)
def test_contents_and_lists_lead_to_what_the_volume_has(volumes: dict[str, Path], name: str) -> None:
    document = printed.document(name)
    listed = {link["href"] for link in document.select(".contents a")}
    assert {f"#{head['id']}" for head in document.select("h1[id], h2[id]")} - listed == set()
    displays = document.select("figure[id], .display.table:has(> .title)[id]")
    assert {f"#{display['id']}" for display in displays} <= listed


def render(
    documents: dict[str, str], is_right_to_left: bool, known: dict[str, dict[str, int]]
) -> dict[str, typesetting.Typeset]:
    """Set volumes without a typesetter: an address stands on the page of its place among all addresses."""
    new = {name: html for name, html in documents.items() if name not in known}
    pages = known | {name: dict(zip(ANCHOR.findall(html), count(1), strict=False)) for name, html in new.items()}
    numbered = {name: page_numbers.set_numbers(html, name, pages) for name, html in documents.items()}
    content = f"{is_right_to_left}".encode()
    return {
        name: typesetting.Typeset(html, pages[name], content, len(set(pages[name].values())))
        for name, html in numbered.items()
        if name in new or html != documents[name]
    }


def made(monkeypatch: pytest.MonkeyPatch, folder: Path, pages: dict[str, Path]) -> list[str]:
    """Return the volumes that are made of some pages, in this process and without setting them."""

    class Here:
        def __init__(self, *_: object, **__: object) -> None: ...
        def __enter__(self) -> "Here":
            return self

        def __exit__(self, *_: object) -> None: ...
        def starmap(self, function: object, jobs: list[tuple[object, ...]], chunksize: int) -> list[object]:
            return [function(*job) for job in jobs]

    monkeypatch.setattr(press, "build_folder", lambda: folder)
    monkeypatch.setattr(press.multiprocessing, "get_context", lambda _: type("Context", (), {"Pool": Here}))
    monkeypatch.setattr(press.typesetting, "render_volumes", render)
    pdfs, fresh = press.make(pages)
    assert {name: pdf.file.read_text() for name, pdf in pdfs.items()} == {
        name: str(languages[0] == "ar") for name, languages in LANGUAGES.items()
    }
    assert all(pdf.page_count == len(press.read_stored(pdf.file).pages) for pdf in pdfs.values())
    return sorted(fresh)


FACT = "cells-highest-before-article"


def write(pages: Path, name: str, language: str, text: str = "text", body: str = "", more: int = 0) -> None:
    """Write a printed chapter: paragraphs with addresses, of which the last says a number, and the list of numbers."""
    number = roles.sourced_number("", "210", key=FACT, contested=False)
    chapter = [nodes.paragraph("", "x", ids=[f"more-{place}"]) for place in range(more)]
    chapter += [nodes.paragraph("", text), nodes.paragraph("", "", number)]
    if name == "the-arrest":
        chapter.append(nodes.raw("", f'<p><img src="figures/a.svg" alt="x" lang="{language}"></p>', format="html"))
    numbers = nodes.raw("", "list", format="html", template="numbers", facts=[FACT])
    file = print_pages.page_file(pages, name)
    file.parent.mkdir(parents=True, exist_ok=True)
    chapter.append(small.section("numbers", "Numbers", numbers))
    fact = facts.get_fact(FACT)
    linked = [*fact.rows, *(f"sources/{source}" for source in tables.load().sources.index)]
    body += f'<p id="{urls.list_entry_anchor(FACT)}">'
    body += "".join(f'<p id="{urls.row_anchor(address)}">' for address in linked)
    file.write_bytes(pickle.dumps(small.chapter(*chapter, language=language, name=name, body=body)))


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
    assert made(monkeypatch, folder, pages) == sorted(NAMES)
    assert made(monkeypatch, folder, pages) == []
    # Only the book has the text; no page moved to which its evidence refers.
    write(pages["en"], "the-arrest", "en", "changed")
    assert made(monkeypatch, folder, pages) == sorted([ENGLISH, BOTH])
    # A page moved: the evidence names it, and is made again with its new number.
    write(pages["en"], "the-arrest", "en", "changed", more=2)
    write(pages["ar"], "the-arrest", "ar", more=2)
    assert made(monkeypatch, folder, pages) == sorted(NAMES)
    assert made(monkeypatch, folder, pages) == []
    (pages["ar"] / "figures/a.svg").write_text("<svg></svg>")
    # Its evidence has no figure.
    assert made(monkeypatch, folder, pages) == sorted([ARABIC, BOTH])
    files = list(folder.glob("*.pdf"))
    parts = (press.document_file, press.pages_file)
    assert len(files) == len(NAMES)
    assert set(folder.iterdir()) == {*files, *(part(file) for file in files for part in parts)}


def test_a_volume_of_which_a_part_is_missing_is_made_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, pages: dict[str, Path]
) -> None:
    folder = tmp_path / "press"
    made(monkeypatch, folder, pages)
    next(folder.glob("talaqi-evidence-en-*.json")).unlink()
    assert made(monkeypatch, folder, pages) == [EVIDENCE["en"]]


def test_numbers_of_another_volume_are_filled_in(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, pages: dict[str, Path]
) -> None:
    made(monkeypatch, tmp_path / "press", pages)
    for name in (EVIDENCE["en"], BOTH):
        file = next((tmp_path / "press").glob(f"{name.removesuffix('.pdf')}-{'[0-9a-f]' * 16}.html"))
        assert "volume:" in file.read_text("utf-8") and 'data-page="000"' not in file.read_text("utf-8")


def test_a_book_without_claims_and_rows_is_one_volume(monkeypatch: pytest.MonkeyPatch, pages: dict[str, Path]) -> None:
    monkeypatch.setattr(urls, "has_evidence_pdf", lambda: False)
    volumes = press.list_volumes()
    assert [volume.file for volume in volumes] == [ARABIC, ENGLISH, BOTH]
    english = press.render_documents(volumes, pages)[volumes[1]]
    assert 'class="numbers"' in english and "volume:" not in english


def test_what_a_page_has_around_its_text_makes_no_volume_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, pages: dict[str, Path]
) -> None:
    assert made(monkeypatch, tmp_path / "press", pages) == sorted(NAMES)
    write(pages["en"], "the-arrest", "en", body='<nav id="menu">PDF</nav>')
    assert made(monkeypatch, tmp_path / "press", pages) == []


def test_notes_on_sources_stand_in_the_volumes_of_one_language(pages: dict[str, Path]) -> None:
    documents = press.render_documents(press.list_volumes(), pages)
    noted = {volume.file for volume, html in documents.items() if '<span class="foot source-note"' in html}
    assert noted >= {ARABIC, ENGLISH} and BOTH not in noted


def test_the_edition_is_filled_in(pages: dict[str, Path]) -> None:
    write(pages["en"], "the-arrest", "en", "Data @@edition-data@@")
    assert all("@@edition" not in document for document in press.render_documents(press.list_volumes(), pages).values())


def test_a_card_of_the_ledger_gives_way_to_that_of_a_chapter(pages: dict[str, Path]) -> None:
    chapter = small.chapter(nodes.paragraph("", "x"), name="claims")
    cards = [Block("claim", "", volumes=IN_EVIDENCE, card=f"card-{number}") for number in (1, 2)]
    ledger = Block("ledger", '<div id="en.claims.ledger-x"><article id="en.claims.card-1">', volumes=IN_EVIDENCE)
    chapter = replace(chapter, blocks=(*chapter.blocks, *cards, ledger))
    print_pages.page_file(pages["en"], "claims").write_bytes(pickle.dumps(chapter))
    blocks = next(chapter for chapter in press.load_chapters(pages["en"]) if chapter.name == "claims").blocks
    assert [block.card for block in blocks if block.kind == "claim"] == ["card-2"]


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
        press.render_documents(press.list_volumes(), pages)


def test_a_volume_that_cannot_be_set_leaves_no_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def fail(*_: object) -> dict[str, typesetting.Typeset]:
        raise PrintError("chapters/en/x.md: it cannot be printed")

    monkeypatch.setattr(press.typesetting, "render_volumes", fail)
    problem, new = press._typeset({"a": "<html><head></head></html>"}, {}, {}, False, {"a": tmp_path / "a.pdf"})
    assert (problem, new) == ("chapters/en/x.md: it cannot be printed", [])
    assert list(tmp_path.iterdir()) == []
