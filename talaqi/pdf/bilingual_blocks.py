"""What the parallel edition prints once for both languages: figures, tables, lists of numbers, publications."""

from collections.abc import Callable, Iterable

from bs4 import Tag

from talaqi import config
from talaqi.pdf.markup import element, strong_direction

HEADINGS = ("h1", "h2", "h3", "h4")
# The halves of a pair; which languages they are in is said by `speak`.
PLACES = ("first", "second")


class Unequal(Exception):
    """Two tables that should hold the same rows do not; says which."""


def speak(made: Tag, languages: Iterable[str]) -> None:
    """Set each half of the pairs in its language and in the direction of that."""
    for place, language in zip(PLACES, languages, strict=True):
        for half in made.select(f"[data-place={place}]"):
            del half["data-place"]
            half["lang"], half["dir"] = language, config.direction(language)


def pair(first: Iterable[Tag | str], second: Iterable[Tag | str], kind: str) -> Tag:
    """Return two halves in one row."""
    halves = (element("div", *half, class_=f"side {place}", data_place=place) for place, half in zip(PLACES, (first, second), strict=True))
    return element("div", *halves, class_=f"pair of-{kind}")


def sides(first: Tag, second: Tag) -> Tag:
    """Return a block beside its partner; a heading's entry in the outline names it in both languages."""
    if first.name not in HEADINGS:
        return pair([first.extract()], [second.extract()], first.get("class", [first.name])[0])
    first["data-label"] = f"{first.get_text(' ', strip=True)} · {second.get_text(' ', strip=True)}"
    return pair([first.extract()], [second.extract()], "heading")


def figure(first: Tag, second: Tag) -> Tag:
    """Return a figure once, with its captions and notes in both languages; its alternative text is in both, too."""
    drawing, other = first.find("img").extract(), second.find("img").extract()
    drawing["alt"] = f"{drawing['alt']} / {other['alt']}"
    above = pair(_captions(first), _captions(second), "captions")
    made = element("figure", above, drawing, pair(list(first.children), list(second.children), "captions"), class_="display figure", id=first.get("id", ""))
    made.find(class_="second")["id"] = second.get("id", "")
    return made


def _captions(exhibit: Tag) -> list[Tag]:
    parts = [*exhibit.select(".kicker"), *exhibit.find_all("figcaption")]
    return [part.extract() for part in parts]


def table(first: Tag, second: Tag) -> Tag:
    """Return a table once, its captions in both languages and every cell that differs in both."""
    if first.name != "table" and first.find("table") is None:
        return sides(first, second)
    if first.name != "table":
        rows = rows_once(first.find("table").extract(), second.find("table").extract())
        lines = [part.select(".source-line") for part in (first, second)]
        below = pair(*([line.extract() for line in part] for part in lines), "captions")
        above = pair(list(first.children), list(second.children), "captions")
        return element("div", above, rows, below, class_="display table", id=first.get("id", ""))
    captions = [one.find("caption") for one in (first, second)]
    made = rows_once(first, second)
    if not all(captions):
        return made
    above = pair(*([element("p", *caption.extract().contents[:], class_="title")] for caption in captions), "captions")
    return element("div", above, made, class_="display table", id=first.attrs.pop("id", ""))


def rows_once(first: Tag, second: Tag) -> Tag:
    """Return a table with each cell once where both languages say the same, and in both where they do not; raises Unequal."""
    lines, others = first.find_all("tr"), second.find_all("tr")
    if len(lines) != len(others):
        raise Unequal(f"it has {len(lines)} rows in one language and {len(others)} in the other")
    for number, (line, other) in enumerate(zip(lines, others, strict=True)):
        cells, partners = (row.find_all(["th", "td"], recursive=False) for row in (line, other))
        if len(cells) != len(partners) or line.get("data-key") != other.get("data-key"):
            raise Unequal(f"row {number} is not the same row in both languages")
        for cell, partner in zip(cells, partners, strict=True):
            _both(cell, partner)
    return first


def _both(cell: Tag, partner: Tag) -> None:
    if cell.get_text(" ", strip=True) == partner.get_text(" ", strip=True):
        return
    contents, others = list(cell.children), list(partner.children)
    for part in contents:
        part.extract()
    cell.extend(element("div", *said, class_="said", data_place=place) for place, said in zip(PLACES, (contents, others), strict=True))


def mirrored(first: Tag, second: Tag) -> Tag:
    """Return the list of numbers or of claims once: Arabic at the right, the page in the middle, English at the left; raises Unequal."""
    partners = {row.get("data-key"): row for row in second.find_all("tr")}
    for row in first.find_all("tr"):
        partner = partners.pop(row.get("data-key"), None)
        if partner is None:
            raise Unequal(f"{row['data-key']} is in one language only")
        _mirror(row, partner)
    if partners:
        raise Unequal(f"{', '.join(map(str, partners))} is in one language only")
    return first


def _mirror(row: Tag, partner: Tag) -> None:
    one, other = PLACES
    # The ids of rows are the same in every language.
    for ids in partner.select(".what .rows"):
        ids.decompose()
    for cell in row.find_all(["th", "td"], recursive=False):
        cell["data-place"] = one
    for cell in reversed(partner.find_all(["th", "td"], recursive=False)):
        if {"page", "order"}.isdisjoint(cell.get("class", ())):
            cell["data-place"] = other
            if cell.name == "th" and cell.get("scope") == "row":
                cell.name = "td"
                del cell["scope"]
            row.append(cell.extract())


def publications(first: Tag, second: Tag) -> Tag:
    """Return the publications once, each in the language of its title, its publisher in both; raises Unequal."""
    partners = {_tail(entry): entry for entry in second.find_all("li", recursive=False)}
    for entry in first.find_all("li", recursive=False):
        partner = partners.pop(_tail(entry), None)
        if partner is None:
            raise Unequal(f"{_tail(entry)} is in one language only")
        title = entry.find("cite")
        if strong_direction((title or entry).get_text()) == config.direction(config.main_language()):
            _name_publisher(entry, partner, "second")
        else:
            partner["id"] = entry["id"]
            entry.replace_with(_name_publisher(partner, entry, "first"))
    if partners:
        raise Unequal(f"{', '.join(partners)} is in one language only")
    return first


def _name_publisher(entry: Tag, partner: Tag, place: str) -> Tag:
    """Add the publisher's name in the other language, where it is written in other letters, and return the entry."""
    named, other = (one.select_one(".entry").get_text().partition(". ")[0].strip(" .") for one in (entry, partner))
    if strong_direction(named) != strong_direction(other):
        entry.select_one(".address").insert_before(element("bdi", other, data_place=place), " ")
    return entry


def _tail(entry: Tag) -> str:
    return entry["id"].rpartition(".")[2]


def mend_links(made: list[Tag], one: str, other: str) -> None:
    """Lead a link whose place is printed once, in the first language, to that place."""
    known = {place["id"] for chapter in made for place in chapter.find_all(id=True)}
    for chapter in made:
        for link in chapter.find_all("a", href=True):
            place = link["href"].removeprefix("#")
            if place.startswith(f"{other}.") and place not in known:
                link["href"] = f"#{one}.{place.removeprefix(f'{other}.')}"


ONCE: dict[str, Callable[[Tag, Tag], Tag]] = {"figure": figure, "table": table, "numbers": mirrored, "claims": mirrored, "publications": publications}
