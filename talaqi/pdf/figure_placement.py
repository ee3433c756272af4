"""Figures that begin a page: where a page has no room for one, the text goes on and the figure heads the next page.

CSS calls this `float: top`, which WeasyPrint does not know; without it a tall figure leaves up to half a page blank.
A chapter is laid out up to the figure, which shows whether its page has room, and then with the text that follows
instead, which shows where the next page begins: there the figure is put, between two blocks or within a paragraph.
"""

import re
from copy import copy
from itertools import takewhile

from bs4 import BeautifulSoup, NavigableString, PageElement, Tag

from talaqi.pdf import page_numbers
from talaqi.pdf.typesetting import separate_spaces

# Blocks that a figure never passes, and how many of the others are laid out to fill a page.
STOPS = {"ledger", "claims", "table", "kept", "numbers", "claim-card", "key-points", "of-key-points", "of-figure"}
MOST = 15
HEADINGS = ("h1", "h2", "h3", "h4")
END = "end-of-page"
WORD = re.compile(r"\S+")


def place_figures(document: str) -> str:
    """Return a print document in which each figure without room on its page stands where the next page begins."""
    soup = BeautifulSoup(document, "html.parser")
    assert soup.html and soup.head
    frame = soup.html.copy_self()
    frame.append(copy(soup.head))
    for chapter in soup.select("section.chapter"):
        for figure in chapter.find_all("figure", recursive=False):
            _place_figure(figure, chapter, frame)
    return str(soup)


def _place_figure(figure: Tag, chapter: Tag, frame: Tag) -> None:
    def find_pages(*blocks: PageElement) -> dict[str, int]:
        """Return the page of each address in a chapter of some blocks, set in the frame of the document."""
        section = chapter.copy_self()
        section.extend(map(copy, blocks))
        rendered = HTML(string=separate_spaces(f"<!doctype html>{frame}{section}")).render()
        return page_numbers.find_pages(rendered)

    from weasyprint import HTML

    before = [*reversed([*figure.previous_siblings]), _make("div", END)]
    pages = find_pages(*before, figure)
    if pages[END] == pages[str(figure["id"])]:
        return
    blocks = [*takewhile(_may_come_first, figure.find_next_siblings())][:MOST]
    pages = find_pages(*before, *(_mark(block, number) for number, block in enumerate(blocks)))
    numbers = [number for number in range(len(blocks)) if pages.get(f"block-{number}") == pages[END]]
    if numbers and not _begins_later(numbers[-1], pages, pages[END]):
        rest = _split(blocks[numbers[-1]], numbers[-1], pages, pages[END])
        blocks[numbers[-1]].insert_after(figure.extract(), *([rest] if rest else []))
    elif whole := [number for number in numbers[:-1] if not _is_heading(blocks[number])]:
        blocks[whole[-1]].insert_after(figure.extract())


def _make(name: str, address: str, text: str = "") -> Tag:
    made = BeautifulSoup("", "html.parser").new_tag(name, id=address)
    made.append(text)
    return made


def _may_come_first(block: Tag) -> bool:
    return (
        block.name != "figure" and STOPS.isdisjoint(block.get_attribute_list("class")) and block.find("figure") is None
    )


def _is_heading(block: Tag) -> bool:
    return block.name in HEADINGS or "of-heading" in block.get_attribute_list("class")


def _begins_later(number: int, pages: dict[str, int], page: int) -> bool:
    """Return whether a side of a pair begins on a later page than the pair does: that pair is not divided."""
    names = [name for name in pages if name.startswith(f"{number}.")]
    names.sort(key=lambda name: [*map(int, name.split("."))])
    first_words = {name.split(".")[1]: name for name in reversed(names)}
    return any(pages[name] > page for name in first_words.values())


def _paragraphs(block: Tag) -> list[Tag]:
    """Return what may be divided: a paragraph, a list between items, or the paragraphs of the sides of a pair."""
    sides = [side.find_all(True, recursive=False) for side in block.find_all(class_="side", recursive=False)]
    single = [parts[0] for parts in sides if len(parts) == 1 and parts[0].name == "p"]
    return [block] if block.name in ("p", "ul", "ol") else single if len(single) == len(sides) else []


def _mark(block: Tag, number: int) -> Tag:
    """Return a copy of a block with an address of its own, and one for each word and element of its paragraphs."""
    marked = copy(block)
    for side, paragraph in enumerate(_paragraphs(marked)):
        for place, child in enumerate(list(paragraph.contents)):
            address = f"{number}.{side}.{place}"
            if isinstance(child, Tag) and child.name == "li":
                child["id"] = f"{address}.0"
                continue
            if isinstance(child, Tag):
                child.wrap(_make("span", f"{address}.0"))
                continue
            # Each word has an address around it: an empty element before it might stand at the end of the line above.
            text = str(child)
            starts = [word.start() for word in WORD.finditer(text)]
            ends = [*starts[1:], len(text)] if starts else []
            words = [
                _make("span", f"{address}.{start}", text[start:end]) for start, end in zip(starts, ends, strict=True)
            ]
            child.replace_with(text[: starts[0]] if starts else text, *words)
    marked["id"] = f"block-{number}"
    return marked


def _copy_without_id(element: Tag) -> Tag:
    """Return an element without its contents and its id: an address stands once in a document."""
    copied = element.copy_self()
    copied.attrs.pop("id", None)
    return copied


def _split(block: Tag, number: int, pages: dict[str, int], page: int) -> Tag | None:
    """Divide a block where its next page begins; return the part that follows, or nothing where it stays whole."""
    rest = _copy_without_id(block)
    is_divided = False
    for side, paragraph in enumerate(_paragraphs(block)):
        part = rest
        if paragraph is not block:
            assert paragraph.parent
            part = _copy_without_id(paragraph)
            side_of_rest = _copy_without_id(paragraph.parent)
            side_of_rest.append(part)
            rest.append(side_of_rest)
        names = [name for name in pages if name.startswith(f"{number}.{side}.")]
        cuts = sorted((*map(int, name.split(".")[2:]), pages[name] > page) for name in names)
        index = next((index for index, (*_, is_later) in enumerate(cuts) if is_later), 0)
        # An element before the first word of the page may itself be broken over the two pages.
        if index > 1 and isinstance(paragraph.contents[cuts[index - 1][0]], Tag):
            index -= 1
        if index:
            place, start, _ = cuts[index]
            child = paragraph.contents[place]
            following = [sibling.extract() for sibling in list(child.next_siblings)]
            if isinstance(child, Tag):
                part.extend([child.extract(), *following])
            else:
                part.extend([NavigableString(str(child)[start:]), *following])
                child.replace_with(str(child)[:start].rstrip())
            is_divided = True
    if is_divided and block.name == "ol":
        before = int(str(block.get("start", "1"))) - 1 + len(block.find_all("li", recursive=False))
        # WeasyPrint does not know the attribute `start`.
        rest["start"], rest["style"] = str(before + 1), f"counter-reset: list-item {before}"
    return rest if is_divided else None
