"""Links of a printed book: to a place in the book, with its page where the reader turns there, or out to the web."""

from collections.abc import Iterable
from urllib.parse import unquote

from bs4 import Tag

from talaqi import config, messages
from talaqi.pdf import PrintError
from talaqi.pdf.markup import element
from talaqi.pdf.print_chapters import Chapter

WEB = ("http://", "https://", "mailto:")
# Links whose text is a number, a row or a publication: they lead there, and print as plain text.
QUIET = {"row", "source", "claim", "fact-link"}
HERE = "\N{OBJECT REPLACEMENT CHARACTER}"


def resolve(chapters_read: Iterable[Chapter]) -> None:
    """Lead every link to its place in the printed book; raises PressError for one that leads nowhere.

    A link to something that is not printed (a name of the gazetteer, a file) leads to the site where that has an address,
    and is plain text where it has none.
    """
    book = {chapter.name: chapter for chapter in chapters_read}
    for chapter in book.values():
        for link in chapter.body.find_all("a"):
            _hold_text(link)
            _resolve(link, chapter, book)


def _hold_text(link: Tag) -> None:
    """Let a link hold text alone: every element inside one would become a second link over the first."""
    for inner in link.find_all(True):
        if inner.name == "bdi" and inner.get_text() == link.get_text():
            link.wrap(element("bdi", **{f"{key}_": value for key, value in inner.attrs.items()}))
        inner.unwrap()
    link.smooth()


def _resolve(link: Tag, chapter: Chapter, book: dict[str, Chapter]) -> None:
    href = link.get("href", "")
    if href.startswith(WEB):
        return
    page, _, place = href.partition("#")
    target = book.get(page.removesuffix(".html")) if page else chapter
    if target is None:
        _outside(link, chapter, href)
    elif address := _printed(target, unquote(place)):
        link["href"] = f"#{address}"
        _say_page(link, chapter.language)
    elif unquote(place) in target.known:
        _outside(link, chapter, f"{target.name}.html#{place}")
    else:
        raise PrintError(f"{chapter.source}: the link “{link.get_text(' ', strip=True)}” leads to {href}, and no page has that address")


def _printed(target: Chapter, place: str) -> str | None:
    return target.printed.get(place) if place else target.heading.get("id")


def _outside(link: Tag, chapter: Chapter, href: str) -> None:
    if config.site():
        link["href"] = f"{config.site()}/{chapter.language}/{href}"
    else:
        link.unwrap()


def _say_page(link: Tag, language: str) -> None:
    """Let a reference in the prose print the page it leads to."""
    if QUIET.isdisjoint(link.get("class", ())) and "internal" in link.get("class", ()):
        before, _, after = messages.text("print-at-page", language, page=HERE).partition(HERE)
        link["class"], link["data-before"], link["data-after"] = ["turn"], f" {before}", after
