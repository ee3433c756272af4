"""The long tables on paper: the rows of the data chapter, the ledger of claims and the publications.

Every row that a number can come from is printed, on few lines, with the columns by which a reader recognizes it; all columns
are on the site. Tables of names (bodies, places, terms) are not printed: the names themselves stand in the rows. The parallel
edition, which would hold everything twice, leaves the rows to the others.
"""

import re

from bs4 import NavigableString, Tag

from talaqi import config, messages, tables
from talaqi.html import templates
from talaqi.pdf import printed_rows, screen_only
from talaqi.pdf.markup import element, parsed, strong_direction
from talaqi.pdf.print_chapters import Chapter

LONGEST_ADDRESS = 60
# What stands in Arabic in an entry that runs from left to right: what is in brackets, and a date.
ARABIC = "\u0621-\u0652"
INSERTED = re.compile(rf"(\([^()]*[{ARABIC}][^()]*\)|(?:\d{{1,2}} )?[{ARABIC}]+(?: [{ARABIC}]+)*(?: \d{{4}})?)")


def to_print(chapter: Chapter, with_rows: bool) -> None:
    """Give the chapter's long tables and lists the form they have on paper, with the rows of the data where they are wanted."""
    for table in chapter.body.select(".display.table"):
        if table.select_one("tbody tr[id]"):
            _rows(table, chapter, with_rows)
        elif len(table.select("thead th.verdict")) > 1:
            _hold_verdicts(table)
    for entry in chapter.body.select("ul.publications > li"):
        _publication(entry, chapter.language)


def _rows(exhibit: Tag, chapter: Chapter, with_rows: bool) -> None:
    """Replace the rows of a whole table by those with the printed columns, or by the word that the table is on the site."""
    name = exhibit["id"].removeprefix("table-").replace("-", "_")
    shown = exhibit.find("table")
    is_printed = tables.resources()[name].print is not None
    if with_rows and is_printed:
        shown.replace_with(_printed(name, chapter.language))
        return
    count = messages.count_noun(len(tables.load()[name]), "row", chapter.language, case="nominative")
    message = "print-in-volumes" if is_printed else "print-on-site"
    shown.replace_with(element("p", messages.text(message, chapter.language, rows=count, file=f"{name}.csv"), class_="on-site"))


def _printed(name: str, language: str) -> Tag:
    message = f"print-rows-{name}"
    note = messages.text(message, language) if messages.has_message(message, language) else ""
    filled = parsed(templates.render("print/rows.html", language, table=name, heads=printed_rows.heads(name, language), entries=printed_rows.of(name, language), note=note))
    screen_only.set_ids(filled)
    return filled


def _hold_verdicts(exhibit: Tag) -> None:
    """Put each verdict under what was found, into the same cell: beside it, both would have no room."""
    for cell in exhibit.select("td.verdict, th.verdict"):
        found = cell.find_previous_sibling(["td", "th"])
        if cell.name == "th":
            found.append(f" · {cell.get_text()}")
        else:
            found["class"] = [*found.get("class", ()), "found"]
            found.string = found.get_text(" ", strip=True)
            found.string.wrap(element("div"))
            found.append(element("div", *cell.contents[:], class_="verdict"))
        cell.decompose()


def _publication(entry: Tag, language: str) -> None:
    """Set a publication in the direction of its first letter, so that a foreign entry reads in its own order.

    Its address is printed where it is short enough to be typed; a long one is the link behind its host's name.
    """
    line, address = entry.select_one(".entry"), entry.select_one(".address")
    direction = strong_direction(line.get_text())
    title = line.find("cite")
    entry["dir"] = direction
    entry["lang"] = language if direction == "rtl" else (title.get("lang", "en") if title else "en")
    if (direction, config.direction(language)) == ("ltr", "rtl"):
        _isolate(line, language)
    for link in address.find_all("a", rel="external"):
        shown = link["href"].removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
        if link.find("bdi"):
            link.bdi.string = shown if len(shown) <= LONGEST_ADDRESS else shown.partition("/")[0]


def _isolate(line: Tag, language: str) -> None:
    """Keep what is said in the book's language together in an entry that runs the other way: a date would fall apart."""
    for name in line.find_all("bdi", recursive=False):
        name.unwrap()
    line.smooth()
    for text in line.find_all(string=True, recursive=False):
        parts = INSERTED.split(text)
        text.replace_with(*(element("bdi", part, lang=language, dir=config.direction(language)) if number % 2 else NavigableString(part) for number, part in enumerate(parts) if part))
