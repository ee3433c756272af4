"""The ledger of claims on paper."""

from talaqi.pdf import printed_ledger

import small

CARD = """<article class="claim-card" id="{0}" data-order="{1}"><header><span class="badge supported">supported</span></header>
<div class="article"><p class="head">The article says</p><p>Claim {1}.</p></div><div class="record"><p class="head">The record shows</p><p>Reason {1}.</p></div></article>"""


def test_a_claim_says_its_verdict_and_the_page_of_its_card() -> None:
    shown = small.chapter(CARD.format("card-a", 1))
    whole = small.chapter(f'<div class="display ledger">{CARD.format("claim-a", 1)}{CARD.format("claim-b", 2)}</div>', name="claims")
    printed_ledger.to_table([shown, whole])
    first, second = whole.body.select("table.claims tbody tr")
    assert [cell.get_text(" ", strip=True) for cell in first.find_all(["th", "td"])] == ["1", "Claim 1.", "supported", ""]
    assert first.select_one("a.page")["href"] == "the-arrest.html#card-a"
    assert (first["id"], first["data-key"]) == ("claim-a", "claim-a")
    assert [cell.get_text(" ", strip=True) for cell in second.find_all(["th", "td"])] == ["2", "Claim 2. Reason 2.", "supported", ""]
    assert shown.body.select_one(".claim-card")


def test_the_cards_of_a_chapter_stay() -> None:
    chapter = small.chapter(f'<div class="display ledger">{CARD.format("card-a", 1)}</div>')
    printed_ledger.to_table([chapter])
    assert chapter.body.find("table") is None
