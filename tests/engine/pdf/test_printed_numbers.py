"""The list of a chapter's numbers on paper."""

from talaqi import messages
from talaqi.pdf import printed_facts

import small

LINKS = "".join(f'<a href="data.html#r{number}">r{number}</a> ' for number in range(6))
ENTRY = f"""<div class="number" id="number-cells"><dt><bdi>210 cells</bdi></dt><dd><p class="what">Cells</p><p class="how">Counted</p>
<p class="rows"><span class="head">Rows:</span> {LINKS}</p><p class="sources"><span class="head">Sources:</span> <a href="references.html#s">A</a></p></dd></div>"""
PAGE = f"""<p><a class="fact-link" href="#number-cells">210 cells</a> and again <a class="fact-link" href="#number-cells">210 cells</a></p>
<dl class="numbers">{ENTRY}{ENTRY.replace("number-cells", "number-unsaid")}</dl>"""


def test_a_row_leads_to_the_first_use_and_one_that_no_sentence_says_is_left_out() -> None:
    chapter = small.chapter(PAGE)
    printed_facts.mark_uses(chapter)
    printed_facts.to_tables(chapter)
    assert [link.get("id") for link in chapter.body.select("p > a.fact-link")] == ["use-cells", None]
    (row,) = chapter.body.select("table.numbers tbody tr")
    assert (row["id"], row["data-key"]) == ("number-cells", "number-cells")
    assert row.th.get_text() == "210 cells"
    assert row.select_one("a.page")["href"] == "#use-cells"


def test_what_it_is_stands_above_where_it_is_from() -> None:
    chapter = small.chapter(PAGE)
    printed_facts.mark_uses(chapter)
    printed_facts.to_tables(chapter)
    (what,) = chapter.body.select("td.what")
    others = messages.text("print-and-others", "en")
    assert [" ".join(line.get_text().split()) for line in what.find_all("p")] == ["Cells", f"Counted Rows: r0, r1, r2, r3 {others}. Sources: A."]
    assert len(what.select(".rows a")) == printed_facts.SHOWN["rows"]


def test_a_list_that_no_sentence_leads_to_says_where_its_numbers_are() -> None:
    chapter = small.chapter(f'<dl class="numbers">{ENTRY}</dl>')
    printed_facts.to_tables(chapter)
    assert chapter.body.find("table") is None
    assert chapter.body.p.get_text() == messages.text("print-numbers-elsewhere", "en")
