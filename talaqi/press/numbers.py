"""The list of a chapter's numbers on paper: a table of value, what it is and where from, and the page that first says it."""

from bs4 import Tag

from talaqi import words
from talaqi.press.assembly import Chapter
from talaqi.press.markup import element

# How many rows and publications of a number are printed.
SHOWN = {"rows": 4, "sources": 3}


def mark_uses(chapter: Chapter) -> None:
    """Give the first use of each number in the chapter an address, so that the list can say its page."""
    for link in chapter.body.select("a.fact-link"):
        use = "use-" + link["href"].lstrip("#").removeprefix("number-")
        if use not in chapter.known:
            chapter.known.add(use)
            link["id"] = use


def to_tables(chapter: Chapter) -> None:
    """Turn the chapter's lists of numbers into tables; a list that no sentence leads to, such as that of all facts, is left out."""
    for listing in chapter.body.select("dl.numbers"):
        rows = [_row(entry, chapter) for entry in listing.select("div.number")]
        listing.replace_with(_table([row for row in rows if row], chapter.language))


def _shorten(line: Tag, kept: int, language: str) -> None:
    """Keep the first rows or publications of a number; paper has no room for all, and the site has them."""
    links = line.find_all("a")
    if len(links) > kept:
        head = line.select_one(".head")
        line.clear()
        line.extend([head, " "])
        for link in links[:kept]:
            line.extend([link, " " if line.get("class") == ["rows"] else words.text("comma", language) + " "])
        line.append(words.text("print-and-others", language))


def _table(rows: list[Tag], language: str) -> Tag:
    heads = [element("th", words.text(f"print-number-{column}", language), scope="col", class_=column) for column in ("value", "what", "page")]
    return element("table", element("thead", element("tr", *heads)), element("tbody", *rows), class_="numbers")


def _row(entry: Tag, chapter: Chapter) -> Tag | None:
    """Return the row of a number, keyed by its address so that the parallel edition finds its partner."""
    use = entry["id"].replace("number-", "use-", 1)
    if use == entry["id"] or use not in chapter.known:
        return None
    for name, kept in SHOWN.items():
        for line in entry.select(f"p.{name}"):
            _shorten(line, kept, chapter.language)
    page = element("a", href=f"#{use}", class_="page")
    what = element("td", _run_in(entry.select("dd > p")), class_="what")
    value = element("th", *entry.dt.contents[:], scope="row", class_="value")
    return element("tr", value, what, element("td", page, class_="page"), id=entry["id"], data_key=entry["id"])


def _run_in(parts: list[Tag]) -> Tag:
    """Return one paragraph of several: what a number is, how it was computed, its rows and its publications."""
    together = element("p")
    for part in parts:
        part.name = "span"
        together.extend([part.extract(), " "])
    return together
