"""The list of a chapter's numbers on paper: a table of value, what it is and where from, and the page that first says it."""

from bs4 import Tag

from talaqi import messages
from talaqi.pdf.markup import element
from talaqi.pdf.print_chapters import Chapter

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
    """Turn the chapter's lists of numbers into tables; one that no sentence leads to, that of all facts, says where else they are."""
    for listing in chapter.body.select("dl.numbers"):
        rows = [row for entry in listing.select("div.number") if (row := _row(entry, chapter))]
        elsewhere = element("p", messages.text("print-numbers-elsewhere", chapter.language), class_="on-site")
        listing.replace_with(_table(rows, chapter.language) if rows else elsewhere)


def _list(line: Tag, kept: int, language: str) -> None:
    """Set the rows or the publications of a number as a list that ends; paper has room for the first, the site has all."""
    links, comma = line.find_all("a"), messages.text("comma", language) + " "
    head = line.select_one(".head")
    line.clear()
    line.extend([head, " "])
    for number, link in enumerate(links[:kept]):
        line.extend([comma, link] if number else [link])
    if len(links) > kept:
        line.append(f" {messages.text('print-and-others', language)}")
    line.append(messages.text("full-stop", language))


def _table(rows: list[Tag], language: str) -> Tag:
    heads = [element("th", messages.text(f"print-number-{column}", language), scope="col", class_=column) for column in ("value", "what", "page")]
    return element("table", element("thead", element("tr", *heads)), element("tbody", *rows), class_="numbers")


def _row(entry: Tag, chapter: Chapter) -> Tag | None:
    """Return the row of a number, keyed by its address so that the parallel edition finds its partner."""
    use = entry["id"].replace("number-", "use-", 1)
    if use == entry["id"] or use not in chapter.known:
        return None
    for name, kept in SHOWN.items():
        for line in entry.select(f"p.{name}"):
            _list(line, kept, chapter.language)
    page = element("a", href=f"#{use}", class_="page")
    says, *others = entry.select("dd > p")
    what = element("td", says.extract(), _run_in(others), class_="what")
    value = element("th", *entry.dt.contents[:], scope="row", class_="value")
    return element("tr", value, what, element("td", page, class_="page"), id=entry["id"], data_key=entry["id"])


def _run_in(parts: list[Tag]) -> Tag:
    """Return one paragraph of several: how a number was computed, its rows and its publications."""
    together = element("p", class_="from")
    for part in parts:
        part.name = "span"
        together.extend([part.extract(), " "])
    return together
