"""The claims on paper: each card stands once, in the chapter that examines it; the ledger says where."""

from collections.abc import Iterable

from bs4 import Tag

from talaqi import messages
from talaqi.pdf.markup import element
from talaqi.pdf.print_chapters import Chapter


def to_table(book: Iterable[Chapter]) -> None:
    """Turn the whole ledger into a table of claims with their verdicts and the page of each card."""
    chapters_read = list(book)
    pages = {card["id"]: chapter.name for chapter in chapters_read for card in chapter.body.select(".claim-card[id^=card-]")}
    for chapter in chapters_read:
        for ledger in chapter.body.select(".display.ledger"):
            cards = ledger.select(".claim-card[id^=claim-]")
            if cards:
                ledger.replace_with(_table(cards, pages, chapter.language))


def _table(cards: list[Tag], pages: dict[str, str], language: str) -> Tag:
    heads = [element("th", messages.text(f"print-claim-{column}", language), scope="col", class_=column) for column in ("order", "text", "verdict", "page")]
    rows = [_row(card["data-order"], card, pages) for card in cards]
    return element("table", element("thead", element("tr", *heads)), element("tbody", *rows), class_="claims")


def _row(number: str, card: Tag, pages: dict[str, str]) -> Tag:
    """Return the row of a claim; the reason of the verdict stands in it where no chapter has the card."""
    place = card["id"].replace("claim-", "card-", 1)
    texts = [card.select_one(".article > p:not(.head)").extract()]
    page = element("td", class_="page")
    if place in pages:
        page.append(element("a", href=f"{pages[place]}.html#{place}", class_="page"))
    else:
        texts.append(card.select_one(".record > p:not(.head)").extract())
    verdict = element("td", card.select_one(".badge").extract(), class_="verdict")
    return element("tr", element("th", element("bdi", number), scope="row", class_="order"), element("td", *texts, class_="text"), verdict, page, id=card["id"], data_key=card["id"])
