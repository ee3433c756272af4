"""Figures, tables, ledgers and lists on paper, in one language and in two."""

from typing import Any

import pypdfium2
import pytest
from bs4 import Tag
from docutils import nodes

from talaqi import facts, messages, tables, urls
from talaqi.html import nodes as book_nodes
from talaqi.pdf import printed_rows
from talaqi.pdf.print_blocks import Block

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


def test_the_parallel_edition_says_where_the_rows_are() -> None:
    count = messages.count_noun(len(tables.load().counts), "row", "en")
    (part,) = whole("counts").parts
    line = messages.text("print-in-volumes", "en", rows=count, file="counts.csv")
    assert small.markup(part.html).get_text() == f"Table 1. {line}"


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
    assert messages.text("claim-repeats", "en", order="1") in text
    assert "· factual · central" in text
    assert messages.text("claim-change", "en") not in display("ledger", rows=[claim(1)]).html


def test_a_claim_without_a_rule_says_so() -> None:
    ledger = display("ledger", rows=[claim(1, rule="", verdict="not-checkable")])
    assert messages.text("no-rule", "en") in small.markup(ledger.html).get_text()


def test_the_parallel_edition_says_where_the_cards_are() -> None:
    (part,) = display("ledger", rows=[claim(1), claim(2)]).parts
    line = messages.text("print-cards-in-volumes", "en", claims=messages.count_noun(2, "claim", "en"))
    assert small.markup(part.html).get_text() == line


def test_the_ledger_says_each_verdict_and_the_page_of_its_card() -> None:
    made = small.markup(display("ledger", home=True, rows=[claim(1), claim(2)]).html)
    first, _ = made.select("tbody tr")
    assert first["id"] == "en.the-arrest.claim-intro-1"
    assert [cell.get_text(" ", strip=True) for cell in first.find_all(["th", "td"])] == [
        "1",
        "Claim 1. Reason 1.",
        "supported",
        "",
    ]
    assert first.select_one("a.page")["href"] == "#en.the-arrest.card-intro-1"
    assert first.select_one("p[data-unless]")["data-unless"] == "card-intro-1"


def test_the_ledger_of_the_parallel_edition_has_claims_and_verdicts_alone() -> None:
    row = small.markup(display("ledger", "ar", home=True, rows=[claim(1)]).parallel["en"]).select_one("tbody tr")
    assert [(cell["class"], cell["lang"], cell.get_text().strip()) for cell in row.find_all(["th", "td"])] == [
        (["order"], "ar", "1"),
        (["text"], "ar", "Claim 1."),
        (["verdict"], "ar", "يؤيده السجل"),
        (["verdict"], "en", "supported"),
        (["text"], "en", "Claim 1."),
    ]


KEY = "cells-highest-before-article"


def test_a_number_has_its_value_what_it_is_and_the_page_that_first_says_it() -> None:
    (row,) = small.markup(listing("numbers", facts=[KEY]).html).select("tbody tr")
    assert row["id"] == f"en.the-arrest.number-{KEY}"
    assert row.th.get_text() == "210 cells"
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


def test_the_lists_of_numbers_are_left_out_of_the_parallel_edition() -> None:
    assert listing("numbers", facts=[KEY]).parts == ()
    (part,) = listing("facts", facts=[KEY]).parts
    assert small.markup(part.html).get_text() == messages.text("print-numbers-in-volumes", "en")


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
            display("ledger", language, home=True, rows=[claim(1)]),
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
