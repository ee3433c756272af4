"""The long tables on paper: the rows of the data chapter, the ledger of claims and the publications.

Every row that a number can come from is printed, on few lines, with the columns by which a reader recognizes it; all columns
are on the site. Tables of names (bodies, places, terms) are not printed: the names themselves stand in the rows. The parallel
edition, which would hold everything twice, leaves the rows to the others.
"""

from bs4 import Tag

from talaqi import rows, tables, words
from talaqi.book import templates
from talaqi.press import cleaning
from talaqi.press.assembly import Chapter
from talaqi.press.markup import element, parsed, strong_direction

COLUMNS = {
    "counts": "count_id measure value qualifier scope counted_by stated_on source_id",
    "operations": "operation_id date place_ids kind group partners",
    "accounts": "account_id operation_id arrests qualifier adds source_id",
    "milestones": "milestone_id date title framework sources",
    "african_lion": "edition_year status participants participants_scope hosts sources",
    "attacks": "attack_id date place_id killed attackers_killed sources",
    "sahel": "sahel_id iso3 year deaths_low deaths_best deaths_high civilians",
}

LONGEST_ADDRESS = 60


def to_print(chapter: Chapter, with_rows: bool) -> None:
    """Give the chapter's long tables and lists the form they have on paper, with the rows of the data where they are wanted."""
    for table in chapter.body.select(".exhibit.table"):
        if table.select_one("tbody tr[id]"):
            _rows(table, chapter, with_rows)
    for entry in chapter.body.select("ul.publications > li"):
        _publication(entry, chapter.language)


def _rows(exhibit: Tag, chapter: Chapter, with_rows: bool) -> None:
    """Replace the rows of a whole table by those with the printed columns, or by the word that the table is on the site."""
    name = exhibit["id"].removeprefix("table-").replace("-", "_")
    shown = exhibit.find("table")
    if with_rows and name in COLUMNS:
        filled = parsed(templates.fill("print/rows.html", chapter.language, exhibit=rows.show(name, columns=COLUMNS[name])))
        cleaning.set_ids(filled)
        shown.replace_with(filled)
        return
    count = words.counted(len(tables.load()[name]), "row", chapter.language)
    message = "print-in-volumes" if name in COLUMNS else "print-on-site"
    shown.replace_with(element("p", words.text(message, chapter.language, rows=count, file=f"{name}.csv"), class_="on-site"))


def _publication(entry: Tag, language: str) -> None:
    """Set a publication in the direction of its first letter, so that a foreign entry reads in its own order.

    Its address is printed where it is short enough to be typed; a long one is the link behind its host's name.
    """
    line, address = entry.select_one(".entry"), entry.select_one(".address")
    direction = strong_direction(line.get_text())
    title = line.find("cite")
    entry["dir"] = direction
    entry["lang"] = language if direction == "rtl" else (title.get("lang", "en") if title else "en")
    for link in address.find_all("a", rel="external"):
        shown = link["href"].removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
        if link.find("bdi"):
            link.bdi.string = shown if len(shown) <= LONGEST_ADDRESS else shown.partition("/")[0]
