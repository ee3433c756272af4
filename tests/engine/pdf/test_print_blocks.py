"""The parallel edition: blocks beside their partners."""

from dataclasses import replace

import pytest
from bs4 import BeautifulSoup, Tag
from docutils import nodes
from test_print_pages import items, table

from talaqi.pdf import PrintError
from talaqi.pdf.print_blocks import IN_BOOK, IN_BOTH, IN_EVIDENCE, Block, Chapter, Heading, pair, text_of, unite

import small


def paragraph(text: str, place: str = "p") -> nodes.paragraph:
    return nodes.paragraph("", text, ids=[place])


def paired(arabic: list[nodes.Node], english: list[nodes.Node]) -> Tag:
    return small.markup(small.chapter(*arabic, language="ar").beside(small.chapter(*english)))


def listing(*texts: str) -> nodes.bullet_list:
    return nodes.bullet_list("", *items(*texts))


def test_every_block_stands_beside_its_partner() -> None:
    rows = paired(
        [paragraph("فقرة"), listing("أولاً", "ثانياً")], [paragraph("Paragraph"), listing("first", "second")]
    ).find_all(class_="pair")
    assert [[side.get_text(" ", strip=True) for side in row.find_all(class_="side")] for row in rows][2:] == [
        ["فقرة", "Paragraph"],
        ["أولاً", "first"],
        ["ثانياً", "second"],
    ]
    assert {(side["class"][1], side["lang"], side["dir"]) for row in rows for side in row.find_all(class_="side")} == {
        ("first", "ar", "rtl"),
        ("second", "en", "ltr"),
    }


def test_a_heading_names_itself_in_both_languages_in_the_outline() -> None:
    first, second = paired([paragraph("x")], [paragraph("x")]).find_all("h1")
    assert first["data-label"] == "The arrest · The arrest"
    assert "data-label" not in second.attrs


@pytest.mark.parametrize(
    ("arabic", "english", "problem"),
    [
        (
            [paragraph("فقرة"), paragraph("زائدة", "q")],
            [paragraph("Paragraph")],
            "the first has paragraph the-arrest.q “زائدة”, the second nothing more",
        ),
        (
            [paragraph("فقرة")],
            [paragraph("Paragraph", "q")],
            "the first has paragraph the-arrest.p “فقرة”, the second paragraph the-arrest.q “Paragraph”",
        ),
        ([listing("أولاً")], [listing("first", "second")], "the first has nothing more, the second list “second”"),
    ],
)
def test_a_block_without_its_partner_stops_the_build(
    arabic: list[nodes.Node], english: list[nodes.Node], problem: str
) -> None:
    with pytest.raises(PrintError) as stopped:
        paired(arabic, english)
    message = str(stopped.value)
    assert "chapters/ar/the-arrest.md and " in message
    assert "chapters/en/the-arrest.md: under the heading “The arrest”" in message
    assert problem in message


def test_a_table_of_prose_has_its_cells_in_both_languages_where_they_differ() -> None:
    made = paired([table(("النوع", "2021"), ("أول", "210"))], [table(("Kind", "2021"), ("first", "210"))]).find("table")
    cells = [
        [part.get_text(strip=True) for part in cell.find_all(class_="translation")] or cell.get_text(strip=True)
        for cell in made.find_all(["th", "td"])
    ]
    assert cells == [["النوع", "Kind"], "2021", ["أول", "first"], "210"]


def test_tables_of_prose_that_differ_stop_the_build() -> None:
    with pytest.raises(
        PrintError,
        match=(
            r"under the heading “The arrest” the table of prose differs: it has more cells in one language than "
            r"in the other"
        ),
    ):
        paired([table(("a", "b"))], [table(("a", "b"), ("c", "d"))])


def test_what_one_page_knows_in_both_languages_is_printed_once_when_both_hold_the_same() -> None:
    block, partner = (
        Block("numbers", "ar", parallel={"en": "both"}, entries=frozenset("ab")),
        Block("numbers", "en", entries=frozenset("ab")),
    )
    assert block.beside(partner, ["ar", "en"]) == "both"
    with pytest.raises(ValueError, match="b is in one language only"):
        block.beside(Block("numbers", "en", entries=frozenset("a")), ["ar", "en"])


def test_a_volume_has_its_blocks_and_the_headings_above_them() -> None:
    heading = [Heading(f"heading {level}", f"<h{level}>{level}</h{level}>") for level in range(4)]
    kicker = Block("kicker", "Chapter 1", volumes=IN_BOTH)
    text, evidence = Block("paragraph", "text"), Block("numbers", "x", volumes=IN_EVIDENCE)
    blocks = (kicker, heading[1], text, heading[2], heading[3], evidence, heading[2], text)
    chapter = Chapter("the-arrest", "en", "", (*blocks, heading[2], evidence), frozenset(), {})
    assert chapter.select(IN_BOOK).blocks == (kicker, heading[1], text, heading[2], text)
    assert chapter.select(IN_EVIDENCE).blocks == (kicker, *blocks[1:2], *blocks[3:6], heading[2], evidence)
    assert chapter.select(IN_BOTH) == chapter
    assert replace(chapter, blocks=(kicker, heading[1], evidence)).select(IN_BOOK).blocks == ()


def test_each_heading_of_level_1_begins_a_section() -> None:
    blocks = tuple(Heading("heading 1", f"<h1>{name}</h1>") for name in "ab")
    chapter = Chapter("index", "en", "", (Block("kicker", "k"), blocks[0], Block("p", "x"), blocks[1]), frozenset(), {})
    sections = BeautifulSoup(chapter.single(), "html.parser").find_all("section")
    assert [section.get_text("|", strip=True) for section in sections] == ["k|a|x", "b"]


def test_references_are_listed_in_each_language() -> None:
    arabic, english = (Block("publications", f"<ul>{name}</ul>", entries=frozenset("a")) for name in "xy")
    lists = arabic.beside(english, ["ar", "en"])
    assert lists == '<div lang="ar" dir="rtl"><ul>x</ul></div><div lang="en" dir="ltr"><ul>y</ul></div>'


def test_one_language_needs_no_pair() -> None:
    assert pair(["<p>x</p>"], ["en"], "captions") == "<p>x</p>"
    assert unite(["<b>1</b>", "1"], ["ar", "en"]) == "<b>1</b>"


def test_text_has_no_tags() -> None:
    assert text_of("<h1>On\n(<bdi>BCIJ</bdi>) &amp; more</h1>") == "On (BCIJ) & more"
