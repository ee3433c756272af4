"""The long tables on paper: the rows of the data chapter, the ledger of claims and the publications.

Every row that a number can come from is printed, on few lines, with the columns by which a reader recognizes it; all columns
are on the site. Tables of names (bodies, places, terms) are not printed: the names themselves stand in the rows. The parallel
edition, which would hold everything twice, leaves the rows to the others.
"""

from dataclasses import replace

from bs4 import Tag

from talaqi import exhibits, facts, rows, settings, tables, words
from talaqi.book import templates
from talaqi.facts import said, stated
from talaqi.press import cleaning
from talaqi.press.assembly import Chapter
from talaqi.press.markup import element, parsed, strong_direction

COLUMNS = {
    "counts": "count_id value scope counted_by stated_on source_id",
    "operations": "operation_id date place_ids kind group partners",
    "accounts": "account_id operation_id arrests adds source_id",
    "milestones": "milestone_id date title framework sources",
    "african_lion": "edition_year status participants participants_scope hosts sources",
    "attacks": "attack_id date place_id killed attackers_killed sources",
    "sahel": "sahel_id iso3 year deaths_low deaths_best deaths_high civilians",
}

# The number of a row that is printed as a sentence says it, with its noun and its reservation: "more than 3,500 arrests".
SAID = {"counts": "value", "accounts": "arrests", "african_lion": "participants"}
LONGEST_ADDRESS = 60


def to_print(chapter: Chapter, with_rows: bool) -> None:
    """Give the chapter's long tables and lists the form they have on paper, with the rows of the data where they are wanted."""
    for table in chapter.body.select(".exhibit.table"):
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
    if with_rows and name in COLUMNS:
        filled = parsed(templates.fill("print/rows.html", chapter.language, exhibit=_shown(name)))
        cleaning.set_ids(filled)
        shown.replace_with(filled)
        return
    count = words.counted(len(tables.load()[name]), "row", chapter.language)
    message = "print-in-volumes" if name in COLUMNS else "print-on-site"
    shown.replace_with(element("p", words.text(message, chapter.language, rows=count, file=f"{name}.csv"), class_="on-site"))


def _shown(name: str) -> exhibits.Table:
    """Return a whole table in its printed columns."""
    shown = rows.show(name, columns=COLUMNS[name])
    if name not in SAID:
        return shown
    columns = tuple(replace(column, kind="said") if column.key == SAID[name] else column for column in shown.columns)
    numbers = (_say(f"{name}/{row}") for row in tables.load()[name].index)
    return replace(shown, columns=columns, rows=tuple({**row, SAID[name]: number} for row, number in zip(shown.rows, numbers, strict=True)))


def _say(address: str) -> dict[str, str]:
    """Return the number of a row in the words of each language; nothing where the row has none."""
    try:
        number = stated.row(address, tables.load())
    except facts.UnknownFact:
        return dict.fromkeys(settings.LANGUAGES, "")
    return {language: said.say(number, language, tables.load()) for language in settings.LANGUAGES}


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
    for link in address.find_all("a", rel="external"):
        shown = link["href"].removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
        if link.find("bdi"):
            link.bdi.string = shown if len(shown) <= LONGEST_ADDRESS else shown.partition("/")[0]
