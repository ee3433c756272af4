"""Pages as paper shows them: what is left out, and how prose, links, numbers and notes are printed."""

import pickle
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import Mock

import pytest
from docutils import nodes
from sphinx.builders.html import StandaloneHTMLBuilder

from talaqi import config
from talaqi.chapters import chapter_list
from talaqi.html import directives, roles
from talaqi.pdf import print_pages, print_templates
from talaqi.pdf.print_blocks import IN_BOOK, IN_EVIDENCE, Block, text_of

import small


def prose(*parts: nodes.Node, language: str = "en") -> str:
    """Return the HTML of a paragraph."""
    return small.chapter(nodes.paragraph("", "", *parts), language=language).blocks[-1].html


def number(key: str = "cells-base", text: str = "210 cells", contested: bool = False) -> roles.sourced_number:
    return roles.sourced_number("", text, key=key, contested=contested)


def blocks(*parts: nodes.Node) -> list[Block]:
    return [block for block in small.chapter(*parts).blocks if block.kind not in ("kicker", "heading 1")]


def cell(*output: nodes.Node) -> nodes.container:
    """Return the cell of a notebook with its code and what it gives."""
    code = nodes.container("", nodes.literal_block("", "code()"), classes=["cell_input"], nb_element="cell_code_source")
    return nodes.container(
        "", code, nodes.container("", *output, nb_element="cell_code_output"), nb_element="cell_code", classes=["cell"]
    )


def test_what_only_a_screen_can_use_is_left_out() -> None:
    scripts = nodes.raw("", "\n<script>run()</script>", format="html")
    screen = [
        nodes.raw("", "<div>columns</div>", format="html", template=name)
        for name in ("dictionary", "filter", "changes")
    ]
    assert (
        blocks(scripts, *screen, nodes.compound("", nodes.paragraph("", "contents")), nodes.comment("", "note")) == []
    )


def test_a_cell_shows_what_it_gives_and_not_its_code() -> None:
    assert [block.html.strip() for block in blocks(cell(nodes.paragraph("", "Output")))] == ["<p>Output</p>"]


def test_raw_html_of_the_writer_is_printed() -> None:
    html = prose(
        nodes.Text("("),
        nodes.raw("", '<bdi lang="en">', format="html"),
        nodes.Text("BCIJ"),
        nodes.raw("", "</bdi>", format="html"),
        nodes.Text(")"),
    )
    assert '(<bdi lang="en">BCIJ</bdi>)' in html


def test_a_section_of_which_nothing_is_printed_is_left_out() -> None:
    changes = nodes.raw("", "<ul></ul>", format="html", template="changes")
    inner = small.section("what-changed", "Changes", small.section("deep", "Deep", changes))
    shown = blocks(inner, small.section("b", "Part B", nodes.paragraph("", "Text")))
    assert [block.kind for block in shown] == ["heading 2", "paragraph"]


def test_a_heading_takes_the_label_that_the_writer_gave() -> None:
    chapter = small.chapter(
        nodes.section("", nodes.title("", "Part"), nodes.paragraph("", "x"), ids=["id7", "mine"]),
        nodes.section("", nodes.title("", "Other"), nodes.paragraph("", "x"), ids=["id8"]),
    )
    given, made_up = chapter.headings(2)
    assert (given.anchor, given.key) == ("en.the-arrest.mine", "the-arrest.mine")
    assert (made_up.anchor, made_up.key) == ("en.the-arrest.id8", "")
    assert chapter.moved["en.the-arrest.id7"] == chapter.moved["en.the-arrest.mine"] == "en.the-arrest.mine"
    assert chapter.moved["en.the-arrest."] == "en.the-arrest.the-arrest"


def test_the_first_page_is_the_preface() -> None:
    assert (
        small.chapter(nodes.paragraph("", "x"), name="index").headings(1)[0].html
        == '<h1 id="en.index.the-arrest">Preface</h1>'
    )


def key_points() -> nodes.container:
    return nodes.container("", nodes.paragraph("", "Points"), classes=["key-points"])


def test_the_key_points_and_the_first_section_of_the_first_page_are_the_summary() -> None:
    sections = [small.section(name, name.title(), nodes.paragraph("", name)) for name in ("answer", "about")]
    chapter = small.chapter(key_points(), *sections, name="index")
    assert [text_of(block.html) for block in chapter.blocks] == [
        "Summary",
        "Points",
        "Answer",
        "answer",
        "Preface",
        "About",
        "about",
    ]
    assert [head.anchor for head in chapter.headings(1)] == ["en.index.the-arrest-summary", "en.index.the-arrest"]
    assert small.chapter(*sections, name="index").headings(1)[0].html.endswith("Preface</h1>")


def test_a_chapter_of_the_evidence_has_its_digest_in_the_book(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(config, "evidence_chapters", lambda: ("the-arrest",))
    sections = [small.section(name, name.title(), nodes.paragraph("", name)) for name in ("one", "two")]
    whole = small.chapter(key_points(), *sections)
    assert [text_of(block.html) for block in whole.select(IN_BOOK).blocks][-3:] == ["Points", "One", "one"]
    assert whole.select(IN_EVIDENCE) == whole
    assert small.chapter(*sections).select(IN_BOOK).blocks == ()


def test_anchors_are_unique_in_the_book_and_links_lead_to_them() -> None:
    link = nodes.reference(
        "", "", nodes.inline("", "see"), refuri="since-2021.html#here", internal=True, classes=["row"]
    )
    paragraph = nodes.paragraph("", "", link, ids=["the-arrest-1"])
    (block,) = blocks(paragraph)
    assert block.key == "the-arrest.the-arrest-1"
    assert block.html.strip() == '<p id="en.the-arrest.the-arrest-1"><a href="#en.since-2021.here">see</a></p>'


def test_addresses_of_the_page_are_known() -> None:
    assert small.chapter(nodes.paragraph("", "x"), body='<p id="a">x</p><tr id="b">').anchors == {
        "en.the-arrest.a",
        "en.the-arrest.b",
    }


def test_print_has_what_is_true_on_paper_in_place_of_what_is_true_on_a_screen() -> None:
    screen = nodes.container("", nodes.paragraph("", "Tap it."), classes=["on-screen"])
    paper = directives.paper_only("", nodes.paragraph("", "Turn to the list."))
    assert [text_of(block.html) for block in blocks(screen, paper)] == ["Turn to the list."]


def test_a_reference_prints_its_page_and_a_quiet_one_does_not() -> None:
    reference = nodes.reference("", "", nodes.inline("", "see"), refuri="since-2021.html", internal=True)
    turn = 'class="turn" data-before=" (p.\N{NO-BREAK SPACE}" data-page="000" data-after=")">see</a>'
    assert turn in prose(reference)
    assert "data-before" not in prose(
        nodes.reference("", "", nodes.inline("", "row"), refuri="data.html#x", internal=True, classes=["row"])
    )
    assert "data-before" not in prose(nodes.reference("", "web", refuri="https://example.org/x"))


def test_a_link_holds_text_alone() -> None:
    link = nodes.reference(
        "",
        "",
        nodes.raw("", '<bdi lang="fr">', format="html"),
        nodes.Text("nom"),
        nodes.raw("", "</bdi>", format="html"),
        refuri="https://a.example",
    )
    assert '<bdi lang="fr"><a href="https://a.example">nom</a></bdi>' in prose(link)
    assert '<a href="https://a.example">very bold</a>' in prose(
        nodes.reference("", "very ", nodes.strong("", "bold"), refuri="https://a.example")
    )


def test_a_number_leads_to_its_entry_and_its_first_use_can_be_found() -> None:
    html = prose(number(), nodes.Text(" and again "), number(), number("announcement-gap", "3", contested=True))
    entry, again, other = small.markup(f"<section>{html}</section>").select("a.fact-link")
    assert entry["href"] == again["href"] == "#en.the-arrest.number-cells-base"
    assert (entry["id"], again.get("id")) == ("en.the-arrest.use-cells-base", None)
    assert "contested" in other.find_parent("span")["class"]


def test_a_number_of_a_page_without_a_list_is_text() -> None:
    page = small.page(nodes.paragraph("", "", number()))
    del page.doctree["lists_numbers"]
    assert '<span class="fact"><bdi>210 cells</bdi></span>' in page.chapter("").blocks[-1].html


def test_ids_are_text_from_left_to_right() -> None:
    assert '<bdi class="id" dir="ltr" lang="en">c049-cells</bdi>' in prose(nodes.literal("", "c049-cells"))
    assert blocks(nodes.literal_block("", "a < b"))[0].html == "<pre>a &lt; b\n</pre>"


def test_days_keep_their_months() -> None:
    assert "17\N{NO-BREAK SPACE}May" in prose(nodes.Text("On 17 May 2021."))


def test_a_note_stands_where_it_is_called_for() -> None:
    calls = [nodes.footnote_reference("", "1", refid="a") for _ in range(2)]
    note = nodes.footnote(
        "", nodes.label("", "1"), nodes.paragraph("", "Its ", nodes.emphasis("", "text"), nodes.Text(".")), ids=["a"]
    )
    shown = blocks(nodes.paragraph("", "First", calls[0], nodes.Text(", again"), calls[1]), note)
    assert [block.kind for block in shown] == ["paragraph"]
    feet = small.markup(shown[0].html).select("span.foot")
    assert [(foot["data-number"], foot.get_text()) for foot in feet] == [("1", "Its text."), ("2", "Its text.")]


def test_a_note_is_printed_at_the_foot() -> None:
    note = nodes.footnote("", nodes.label("", "1"), nodes.paragraph("", "Its text."), ids=["a"])
    called = nodes.paragraph("", "First", nodes.footnote_reference("", "1", refid="a"), nodes.Text("."))
    lines = small.lines(
        small.pdf(small.chapter(called, note, nodes.paragraph("", "Some words of a chapter. " * 40)).single())
    )
    assert lines.index("1. Its text.") > max(number for number, line in enumerate(lines) if "chapter" in line)


def items(*texts: str) -> list[nodes.list_item]:
    return [nodes.list_item("", nodes.paragraph("", text)) for text in texts]


def test_a_list_is_one_block_whose_items_stand_alone_beside_another_language() -> None:
    (block,) = blocks(nodes.enumerated_list("", *items("a", "b"), enumtype="arabic", suffix=".", ids=["the-arrest-1"]))
    assert block.kind == "numbered list" and small.markup(block.html).get_text("|", strip=True) == "a|b"
    assert [
        (part.kind, small.markup(part.html)["start"], small.markup(part.html).get_text(strip=True))
        for part in block.parts
    ] == [("numbered list", "1", "a"), ("numbered list", "2", "b")]
    assert {"1.", "2."} <= set(" ".join(small.lines(small.pdf("".join(part.html for part in block.parts)))).split())
    assert all("id" not in small.markup(part.html).attrs for part in block.parts)


def table(*rows: tuple[str, ...]) -> nodes.table:
    entries = [nodes.row("", *(nodes.entry("", nodes.paragraph("", text)) for text in row)) for row in rows]
    group = nodes.tgroup(
        "",
        nodes.colspec(colwidth=1),
        nodes.colspec(colwidth=1),
        nodes.thead("", entries[0]),
        nodes.tbody("", *entries[1:]),
        cols=2,
    )
    return nodes.table("", nodes.title("", "Kinds"), group, ids=["table-kinds"])


def test_a_table_of_prose_is_kept_on_one_page_and_its_cells_end_with_a_space_where_readers_would_join_them() -> None:
    for language, end in (("ar", print_templates.SPACE), ("en", "")):
        block = small.chapter(table(("Kind", "Text"), ("one", "two")), language=language).blocks[-1]
        made = small.markup(block.html)
        assert (
            block.kind == "table of prose"
            and made["class"] == ["kept"]
            and made.caption.get_text(strip=True) == "Kinds"
        )
        assert [part.get_text() for part in made.find_all(["th", "td"])] == [
            f"{text}{end}" for text in ("Kind", "Text", "one", "two")
        ]


@pytest.mark.parametrize("with_pdfs", [False, True])
def test_pages_for_print_are_written_where_pdfs_are_made_all_of_them(with_pdfs: bool, tmp_path: Path) -> None:
    page = small.page(nodes.paragraph("", "text"))
    builder = Mock(spec=StandaloneHTMLBuilder, **vars(page.builder))
    app = SimpleNamespace(
        builder=builder, config=SimpleNamespace(talaqi_pdfs=with_pdfs), outdir=tmp_path / "html", env=None
    )
    assert print_pages._list_all(app, app.env) == (chapter_list.chapter_names() if with_pdfs else ())
    print_pages._write(app, "the-arrest", "page.html", {"body": ""}, page.doctree)
    file = print_pages.page_file(app.outdir, "the-arrest")
    assert file.exists() == with_pdfs
    assert not with_pdfs or pickle.loads(file.read_bytes()).name == "the-arrest"
