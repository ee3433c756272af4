"""The notes at the foot of the page: where each number comes from, once in a section."""

from pathlib import Path

import pytest
from bs4 import Tag
from docutils import nodes

from talaqi import config, facts, messages, tables, urls
from talaqi.chapters import fact_lists
from talaqi.facts import phrases
from talaqi.html import roles
from talaqi.pdf import source_notes

import printed
import small
from printed import BOOKS

CELLS, ARRESTS, OTHER = "counts/c049-cells", "counts/c049-arrests", "counts/c074-cells"
COMPUTED, JUDGED = "joint-operations-usa-before", "claims-all"


def number(key: str) -> roles.sourced_number:
    return roles.sourced_number("", "210", key=key, contested=False)


def link(address: str, role: str = "row") -> nodes.reference:
    return nodes.reference("", "a link", refuri="x.html#y", row_address=address, internal=True, classes=[role])


def paragraph(*parts: nodes.Node | str) -> nodes.paragraph:
    return nodes.paragraph("", "", *(nodes.Text(part) if isinstance(part, str) else part for part in parts))


def numbers(*keys: str) -> nodes.raw:
    return nodes.raw("", "list", format="html", template="numbers", facts=list(keys))


def notes(*parts: nodes.Node, language: str = "en") -> list[Tag]:
    """Return the notes of a chapter that holds some nodes."""
    blocks = small.chapter(*parts, language=language).blocks
    return small.markup(f"<main>{''.join(block.html for block in blocks)}</main>").select(".source-note")


def rows(note: Tag) -> list[str]:
    return [row.get_text() for row in note.select(".id")]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_note_names_the_row_the_publisher_and_the_day_of_a_number_and_its_reference(language: str) -> None:
    (note,) = notes(paragraph("In all ", number(CELLS), "."), language=language)
    (source,) = phrases.row_sources(CELLS, tables.load())
    row = tables.load().row(f"sources/{source}")
    assert rows(note) == ["c049-cells"] and note["data-number"] == "1"
    assert note["dir"] == config.direction(language)
    assert row[f"publisher_{language}"] in note.get_text()
    assert messages.format_date(row["published_on"], language).split()[-1] in note.get_text()
    assert note.select_one("a.ref")["href"] == f"#{language}.references.{urls.row_anchor(f'sources/{source}')}"


def test_numbers_that_follow_each_other_share_a_note_where_they_share_their_publications() -> None:
    (shared,) = notes(paragraph(number(CELLS), " and ", number(ARRESTS), "."))
    assert rows(shared) == ["c049-cells", "c049-arrests"]
    first, second = notes(paragraph(number(CELLS), " and ", number(OTHER), "."))
    assert (rows(first), rows(second)) == (["c049-cells"], ["c074-cells"])
    assert (first["data-number"], second["data-number"]) == ("1", "2")
    # A note speaks of one sentence.
    assert len(notes(paragraph(number(CELLS), ". And ", number(ARRESTS), "."))) == 2


def test_a_note_stands_behind_the_last_of_its_numbers() -> None:
    blocks = small.chapter(paragraph(number(CELLS), " and ", number(ARRESTS), ".")).blocks
    first, second = small.markup(blocks[-1].html).select(".fact")
    assert second.find_next_sibling(class_="source-note") and first.next_sibling.get_text(strip=True) == "and"


def test_a_row_is_noted_once_in_a_section_and_again_in_the_next() -> None:
    said = paragraph(number(CELLS), "."), paragraph(number(CELLS), ", ", number(f"{CELLS}.stated_on"), ".")
    assert len(notes(*said)) == 1
    assert len(notes(small.section("a", "A", said[0]), small.section("b", "B", said[1]))) == 2
    points = nodes.container("", paragraph(number(CELLS), "."), classes=["key-points"])
    assert len(notes(points, paragraph(number(CELLS), "."))) == 2


def test_a_sentence_that_names_the_publication_has_no_note_on_it() -> None:
    (source,) = phrases.row_sources(CELLS, tables.load())
    named = link(f"sources/{source}", "source")
    assert notes(paragraph(named, " gives ", number(CELLS), ".")) == []
    (note,) = notes(paragraph(named, " gives ", number(CELLS), " and ", number(OTHER), "."))
    assert rows(note) == ["c074-cells"]


def test_a_link_to_a_row_has_a_note_and_one_to_a_claim_has_none() -> None:
    (note,) = notes(paragraph(link(CELLS), "."))
    assert rows(note) == ["c049-cells"]
    claim = tables.load().claims.index[0]
    assert notes(paragraph(link(f"claims/{claim}", "claim"), ".")) == []


def test_a_number_of_many_rows_or_of_verdicts_is_found_in_the_list_of_the_chapter() -> None:
    assert len(facts.get_fact(COMPUTED).rows) > source_notes.MOST_ROWS
    said = paragraph(number(COMPUTED), " and ", number(JUDGED), ".")
    (note,) = notes(said, small.section("numbers", "Numbers", numbers(CELLS, COMPUTED, JUDGED)))
    (found,) = note.select("a.turn")
    assert found.get_text() == messages.text("print-note-computed", "en", places="2, 3")
    assert found["href"] == f"#en.the-arrest.{urls.list_entry_anchor(COMPUTED)}"
    assert rows(note) == []
    # Few rows, but judgements of this book.
    judged = "claims-factual-not-checkable"
    assert len(facts.get_fact(judged).rows) <= source_notes.MOST_ROWS
    (note,) = notes(paragraph(number(judged), "."), small.section("numbers", "Numbers", numbers(judged)))
    assert rows(note) == [] and note.select("a.turn")


def test_the_summary_of_the_book_has_no_notes_and_the_preface_has() -> None:
    document = small.page(
        nodes.container("", paragraph(number(CELLS), "."), classes=["key-points"]),
        paragraph(number(CELLS), "."),
        small.section("a", "A", paragraph(number(CELLS), ".")),
        small.section("b", "B", paragraph(number(CELLS), ".")),
    ).doctree
    found = list(document.findall(roles.sourced_number))
    for node in found:
        del node["source_note"]
    source_notes.place_notes(document, first_noted=2)
    assert [bool(node.get("source_note")) for node in found] == [False, False, False, True]


def _parts(chapter: Tag) -> list[list[Tag]]:
    """Return the numbers of a chapter's text and its notes, apart between two headings and within key points."""
    parts: list[list[Tag]] = [[]]
    for tag in chapter.find_all(True):
        classes = tag.get("class", [])
        if tag.name in ("h1", "h2", "h3") or "key-points" in classes:
            parts.append([])
        elif "source-note" in classes or ("fact-link" in classes and tag.find_parent("p")):
            parts[-1].append(tag)
    return parts


def _targets(tag: Tag, selector: str) -> list[str]:
    """Return the anchors within their pages to which links lead."""
    return [link["href"].rpartition("#")[2].split(".", 2)[2] for link in tag.select(selector)]


@pytest.mark.parametrize("language", BOOKS)
def test_every_number_of_the_printed_text_has_a_note_with_its_rows_and_their_publications(
    volumes: dict[str, Path], language: str
) -> None:
    document, loaded = printed.document(BOOKS[language]), tables.load(tables.ALL_ROWS)
    listed = {entry["id"]: entry["value"] for entry in document.select(".publications > li")}
    addresses = [f"{table}/{row}" for table in tables.table_names() for row in loaded[table].index]
    rows_of = {urls.row_anchor(address): address for address in addresses}
    keys = {urls.list_entry_anchor(key): key for key in fact_lists.all_keys()}
    count = 0
    for part in (part for chapter in document.select("section.chapter:not(.of-summary)") for part in _parts(chapter)):
        noted: set[str] = set()
        for note in (tag for tag in part if "source-note" in tag["class"]):
            count += 1
            named = [rows_of[anchor] for anchor in _targets(note, ".id a")]
            cited = {rows_of[anchor].partition("/")[2] for anchor in _targets(note, "a.ref")}
            assert all(link.get_text(strip=True) == f"[{listed[link['href'][1:]]}]" for link in note.select("a.ref"))
            assert all(cited.intersection(phrases.row_sources(row, loaded)) for row in named), note.get_text()
            noted |= {*named, *_targets(note, "a.turn")}
        for said in (tag for tag in part if "fact-link" in tag["class"]):
            anchor = said["href"].rpartition("#")[2].split(".", 2)[2]
            fact = facts.get_fact(keys[anchor])
            sources = phrases.fact_sources(fact, tables.load(fact.as_of))
            beside = {rows_of[place].partition("/")[2] for place in _targets(said.find_parent("p"), "a.ref")}
            in_list = len(fact.rows) > source_notes.MOST_ROWS or any(row.startswith("claims/") for row in fact.rows)
            assert in_list or noted.issuperset(fact.rows) or beside.issuperset(sources), (anchor, fact.rows)
            assert not in_list or any(place.startswith("number-") for place in noted) or beside.issuperset(sources)
    assert count > 100
