"""Figures, tables, ledgers and lists on paper, in one language and in two."""

from typing import Any

import pypdfium2
import pytest
from bs4 import Tag
from docutils import nodes

from talaqi import config, facts, messages, tables, urls
from talaqi.html import nodes as book_nodes
from talaqi.pdf import print_pages, printed_rows
from talaqi.pdf.print_blocks import IN_BOOK, IN_BOTH, IN_EVIDENCE, Block

import small

EMPTY = {"ar": "", "en": ""}
COMMON = {
    "title": {"ar": "العنوان الأول هنا", "en": "A title of words"},
    "note": EMPTY,
    "sources": ["article"],
    "tables": ["counts"],
}


def both(word: str) -> dict[str, str]:
    return {"ar": word, "en": word}


def display(kind: str, language: str = "en", **bundle: Any) -> Block:
    """Return the block of a display on a page."""
    name = bundle.setdefault("name", "x")
    place = f"{book_nodes.ANCHOR_PREFIX[kind]}-{name}"
    node = book_nodes.DISPLAYS[kind](
        "", ids=[place], names=[place], bundle={"display": kind, "home": False, **COMMON, **bundle}
    )
    return small.chapter(node, language=language).blocks[-1]


def listing(template: str, language: str = "en", **values: Any) -> Block:
    """Return the block of a list that a directive made."""
    return small.chapter(nodes.raw("", "screen", format="html", template=template, **values), language=language).blocks[
        -1
    ]


FIGURE = {
    "subtitle": both("What is drawn"),
    "alt": both("Bars."),
    "description": both("Two bars."),
    "columns": [],
    "rows": [],
}


def test_a_figure_holds_its_description() -> None:
    figure = small.markup(display("figure", **FIGURE).html)
    assert (figure.img["src"], figure.img["alt"]) == ("figures/x.svg", "Bars. Two bars.")
    assert figure.figcaption.get_text(" ", strip=True) == "Figure 1 A title of words What is drawn"
    assert figure["id"] == "en.the-arrest.fig-x" and figure.select_one(".source-line")


def test_a_figure_of_the_parallel_edition_is_lettered_and_described_in_both_languages() -> None:
    figure = small.markup(display("figure", "ar", **FIGURE).parallel["en"])
    assert [(image["src"], image["lang"], image["alt"]) for image in figure.find_all("img")] == [
        ("figures/x.narrow.svg", "ar", "Bars. Two bars."),
        ("figures/x.narrow.svg", "en", "Bars. Two bars."),
    ]
    above, drawings, below = figure.find_all(class_="pair")
    assert all([side["lang"] for side in pair.find_all(class_="side")] == ["ar", "en"] for pair in (above, drawings))
    assert "Figure 1" in above.get_text() and "الشكل 1" in above.get_text()
    assert len(below.select(".source-line")) == 2


COLUMNS = [
    {"key": "what", "title": {"ar": "ما", "en": "What"}, "kind": "text"},
    {"key": "count", "title": {"ar": "العدد", "en": "Count"}, "kind": "number"},
]
ROWS = [
    {
        "what": {"ar": "خلايا", "en": "cells"},
        "count": 2100,
        "link": "data.html#count-c049-cells",
        "anchor": "count-c049-cells",
    }
]


def cells(html: str) -> list[Tag]:
    return small.markup(html).find_all(["th", "td"])


def test_a_table_links_its_rows_to_the_data() -> None:
    made = cells(display("table", columns=COLUMNS, rows=ROWS).html)
    assert [(cell["class"], cell.get_text()) for cell in made] == [
        (["text"], "What"),
        (["number"], "Count"),
        (["text"], "cells"),
        (["number"], "2,100"),
    ]
    assert made[2].a["href"] == "#en.data.count-c049-cells"


def test_a_cell_is_printed_once_where_both_languages_say_the_same() -> None:
    made = cells(display("table", "ar", columns=COLUMNS, rows=ROWS).parallel["en"])
    assert [
        [part.get_text().strip() for part in cell.find_all(class_="translation")] or cell.get_text().strip()
        for cell in made
    ] == [["ما", "What"], ["العدد", "Count"], ["خلايا", "cells"], "2,100"]


def test_a_verdict_stands_under_what_was_found() -> None:
    columns = [
        {"key": key, "title": both(key), "kind": kind}
        for key, kind in (("claim", "text"), ("then", "text"), ("a", "verdict"), ("now", "text"), ("b", "verdict"))
    ]
    made = cells(
        display(
            "table",
            columns=columns,
            rows=[{"claim": "c", "then": "one", "a": "supported", "now": "two", "b": "partly"}],
        ).html
    )
    assert [cell.get_text(" | ", strip=True) for cell in made] == [
        "claim",
        "then · a",
        "now · b",
        "c",
        "one | supported",
        "two | partly supported",
    ]
    assert made[4]["class"] == ["text", "found"]


def whole(name: str, language: str = "en") -> Block:
    return display("table", language, name=name.replace("_", "-"), home=True, columns=[], rows=[])


def printed_tables() -> list[str]:
    return [name for name, resource in tables.resources().items() if resource.print]


def test_every_row_of_a_table_of_numbers_is_printed() -> None:
    for name in printed_tables():
        made = small.markup(whole(name).html)
        assert {place["id"] for place in made.select("tbody [id]")} == {
            f"en.data.{urls.row_anchor(f'{name}/{row}')}".replace("en.data", "en.the-arrest")
            for row in tables.load()[name].index
        }, name
        assert len(made.select_one("thead").find_all("th")) == len(printed_rows.list_heads(name, "en"))


def test_what_most_rows_say_is_said_once_above_them() -> None:
    assert (
        messages.text("print-rows-counts", "en")
        in small.markup(whole("counts").html).select_one(".entries > .note").get_text()
    )
    assert small.markup(whole("attacks").html).select_one(".entries > .note") is None


def test_the_years_of_a_country_stand_in_two_halves_under_its_name() -> None:
    country, *others = small.markup(whole("sahel").html).select(".apart")
    assert len(others) == tables.load().sahel["iso3"].nunique() - 1
    assert country.select_one(".title").get_text(" ", strip=True) == "Burkina Faso bfa"
    first, second = country.select(".half")
    assert len(first.select("tbody tr")) - len(second.select("tbody tr")) in (0, 1)


def test_rows_and_long_tables_are_evidence_and_short_tables_are_read() -> None:
    assert whole("counts").volumes == whole("places").volumes == IN_EVIDENCE
    for rows, volumes in ((print_pages.LONGEST_TABLE, IN_BOOK), (print_pages.LONGEST_TABLE + 1, IN_EVIDENCE)):
        assert display("table", columns=COLUMNS, rows=ROWS * rows).volumes == volumes
    assert display("figure", **FIGURE).volumes == IN_BOOK


def test_tables_of_names_are_on_the_site() -> None:
    count = messages.count_noun(len(tables.load().places), "row", "en")
    line = messages.text("print-on-site", "en", rows=count, file="places.csv")
    assert small.markup(whole("places").html).get_text() == f"Table 1. {line}"


def claim(number: int, **values: Any) -> dict[str, Any]:
    return {
        "anchor": f"claim-intro-{number}",
        "order": number,
        "all": 2,
        "section": "intro",
        "order_of_section": 1,
        "section_title": both("Introduction"),
        "kind": "factual",
        "weight": "central",
        "repeats": None,
        "repeats_anchor": "",
        "change": both(""),
        "claim": both(f"Claim {number}."),
        "details": {"ar": [], "en": []},
        "verdict": "supported",
        "computed": "supported",
        "sources": ["article"],
        "reason_parts": {language: [{"text": f"Reason {number}.", "link": ""}] for language in ("ar", "en")},
        "rule": "some rows",
        "why": {"ar": ["ثبت."], "en": ["Holds."]},
        "thresholds": [],
        "threshold": None,
        "deciding": ["counts/c049-cells"],
        **values,
    }


def test_a_card_is_named_after_its_claim_and_keeps_the_outcome_of_its_rule() -> None:
    card = small.markup(display("ledger", rows=[claim(1)]).html).article
    assert card["id"] == "en.the-arrest.card-intro-1"
    footer = card.find("footer").get_text(" ", strip=True)
    assert "Holds." in footer and "some rows" not in footer and "c049" not in footer
    assert card.svg is None and card.select_one(".badge.supported")


def test_a_card_says_what_would_change_the_verdict_and_which_claim_it_repeats() -> None:
    card = display("ledger", rows=[claim(2, change=both("A second text."), repeats=1)]).html
    text = small.markup(card).get_text(" ", strip=True)
    assert f"{messages.text('claim-change', 'en')} A second text." in text
    assert messages.text("claim-repeats", "en", order="1", weight="central") in text
    assert "· factual · central" in text
    assert messages.text("claim-change", "en") not in display("ledger", rows=[claim(1)]).html


def test_a_claim_without_a_rule_says_so() -> None:
    ledger = display("ledger", rows=[claim(1, rule="", verdict="not-checkable")])
    assert messages.text("no-rule", "en") in small.markup(ledger.html).get_text()


def ledger(*claims: dict[str, Any], language: str = "en") -> list[Block]:
    """Return the blocks of a page with the ledger, from the heading of the part in which the book has it."""
    node = book_nodes.ledger_display(
        "", ids=["ledger-x"], names=["x"], bundle={"display": "ledger", "home": True, **COMMON, "rows": claims}
    )
    blocks = small.chapter(node, language=language).blocks
    place = next(place for place, block in enumerate(blocks) if block.key.endswith("claims-by-verdict"))
    assert [block.kind for block in blocks[:place]] == ["kicker", "heading 1", *["claim"] * len(claims)]
    return list(blocks[place:])


def test_the_book_has_each_claim_under_its_verdict_with_the_page_of_its_card() -> None:
    title, first, supported, second, contradicted = ledger(claim(1), claim(2, verdict="contradicted"), claim(3))
    assert [head.level for head in (title, first, second)] == [2, 3, 3]
    assert "two claims: supported" in first.html and "one claim: contradicted" in second.html
    assert {block.volumes for block in (supported, contradicted)} == {IN_BOOK}
    row, other = small.markup(supported.html).select("tbody tr")
    assert (row["id"], other["id"]) == ("en.the-arrest.claim-intro-1", "en.the-arrest.claim-intro-3")
    assert [cell.get_text(" ", strip=True) for cell in row.find_all(["th", "td"])] == ["1", "Claim 1.", ""]
    assert row.select_one("a.page")["href"] == "#en.the-arrest.card-intro-1"


def test_the_ledger_of_the_parallel_edition_has_both_languages_with_the_pages_of_both() -> None:
    _, _, supported = ledger(claim(1), language="ar")
    row = small.markup(supported.parallel["en"]).select_one("tbody tr")
    assert [(cell["class"], cell["lang"], cell.get_text().strip()) for cell in row.find_all(["th", "td"])] == [
        (["order"], "ar", "1"),
        (["text"], "ar", "Claim 1."),
        (["page"], "ar", ""),
        (["text"], "en", "Claim 1."),
        (["page"], "en", ""),
    ]
    assert [link["href"] for link in row.select("a.page")] == [
        "#ar.the-arrest.card-intro-1",
        "#en.the-arrest.card-intro-1",
    ]


KEY = "cells-highest-before-article"


def test_a_number_has_its_value_what_it_is_and_the_page_that_first_says_it() -> None:
    (row,) = small.markup(listing("numbers", facts=[KEY]).html).select("tbody tr")
    assert row["id"] == f"en.the-arrest.number-{KEY}"
    assert row.th.get_text() == "1 210 cells"
    assert row.select_one("a.page")["href"] == f"#en.the-arrest.use-{KEY}"
    what, origin = row.select("td.what p")
    assert what["class"] == ["what"] and origin["class"] == ["from"]
    assert len(row.select(".rows a")) == min(4, len(facts.get_fact(KEY).rows))


def test_of_many_rows_and_publications_the_first_are_printed() -> None:
    row = small.markup(listing("numbers", facts=["claims-all"]).html).select_one("tbody tr")
    others = messages.text("print-and-others", "en")
    assert [len(row.select(f".{name} a")) for name in ("rows", "sources")] == [4, 3]
    assert [row.select_one(f".{name}").get_text().endswith(f" {others}.") for name in ("rows", "sources")] == [
        True,
        True,
    ]


def test_the_lists_of_a_chapter_are_evidence_and_the_references_are_in_both_volumes() -> None:
    assert listing("numbers", facts=[KEY]).volumes == listing("facts", facts=[KEY]).volumes == IN_EVIDENCE
    assert listing("comparisons", guards={}).volumes == IN_EVIDENCE
    assert listing("publications", sources=["article"]).volumes == IN_BOTH


def test_the_column_of_pages_names_the_volume_that_has_them(monkeypatch: pytest.MonkeyPatch) -> None:
    def head() -> str:
        return small.markup(listing("numbers", facts=[KEY]).html).select_one("th.page").get_text()

    assert head() == messages.text("print-number-page-of-book", "en")
    monkeypatch.setattr(config, "evidence_chapters", lambda: ("the-arrest",))
    assert head() == messages.text("print-number-page", "en")


def test_a_list_that_no_sentence_leads_to_says_where_its_numbers_are() -> None:
    assert small.markup(listing("facts", facts=[KEY]).html).get_text() == messages.text("print-numbers-elsewhere", "en")


def test_the_references_hold_what_their_partners_must() -> None:
    assert listing("publications", sources=["article"]).entries == {"article"}


def test_a_publication_without_title_and_address_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    missing = messages.text("print-not-found", "en")
    assert missing not in listing("publications", sources=["article"]).html
    nothing = {**tables.load().row("sources/article"), "title": "", "url": ""}
    monkeypatch.setattr(type(tables.load()), "row", lambda *_: nothing)
    assert missing in listing("publications", sources=["article"]).html


def test_cells_end_with_a_space_where_readers_would_join_them() -> None:
    for language, end in (("ar", "\N{NO-BREAK SPACE}"), ("en", "")):
        blocks = [
            display("table", language, columns=COLUMNS, rows=ROWS),
            whole("attacks", language),
            listing("numbers", language, facts=[KEY]),
            ledger(claim(1), language=language)[-1],
        ]
        for block in blocks:
            assert all(cell.get_text().rstrip("\n").endswith(end) for cell in cells(block.html)), block.html


def test_a_table_that_goes_on_names_itself_at_the_head_of_each_page() -> None:
    rows = [{**ROWS[0], "count": number, "link": ""} for number in range(150)]
    html = display("table", columns=COLUMNS, rows=rows, sources=[], tables=[]).html
    made = small.pdf(f'<section class="chapter">{html}<p style="break-before: page">After</p></section>')
    texts = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(made)]
    continued = messages.text("print-continued", "en", table="Table 1")
    assert [continued in text for text in texts] == [False, *[True] * (len(texts) - 2), False] and len(texts) > 3


def test_a_card_of_a_claim_is_not_broken() -> None:
    cards = display("ledger", rows=[claim(number, sources=[]) for number in (1, 2)]).html
    for lines in (18, 20, 22, 24):
        made = pypdfium2.PdfDocument(small.pdf("<p>x</p>" * lines + cards))
        texts = [page.get_textpage().get_text_range() for page in made]
        # Each page has as many rules, which end a card, as reasons, which come before.
        assert all(text.count("Reason ") == text.count("Holds.") for text in texts)
