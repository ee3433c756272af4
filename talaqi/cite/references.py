"""The book and its chapters as CSL items, the form that reference managers and citation styles share."""

from typing import Any

from talaqi import addresses, chapters, editions, settings, words

Item = dict[str, Any]
BOOK = "book"


def book(language: str) -> Item:
    """Return the book as a CSL item, in one language."""
    return _item(BOOK, language, "index", {"type": "book", "title": settings.title(language), "note": note(BOOK, language)})


def chapter(name: str, language: str) -> Item:
    """Return a chapter as a CSL item, in one language; its note names the data and the title in the other languages."""
    own = {"type": "chapter", "title": chapters.title(name, language), "container-title": settings.title(language)}
    return _item(name, language, name, {**own, "note": note(name, language)})


def every(language: str) -> dict[str, Item]:
    """Return the book and its chapters by the names of their files."""
    cited = {name: chapter(name, language) for name in chapters.names() if name != "index"}
    return {BOOK: book(language), **cited}


def _item(name: str, language: str, page: str, own: Item) -> Item:
    edition, doi = editions.current(), settings.doi()
    address = addresses.permanent(addresses.page(page, language))
    return {
        "id": "-".join(("talaqi", edition["label"], *([] if name == BOOK else [name]), language)),
        **own,
        "author": settings.authors(language),
        "issued": {"date-parts": [[int(part) for part in edition["date"].split("-")]]},
        "edition": edition["label"],
        "publisher": settings.publisher(language),
        "language": language,
        **({"DOI": doi} if doi else {}),
        **({"URL": address} if address else {}),
    }


def edition_named(language: str) -> str:
    """Return the edition in words, with its data; with the day as of which the book is read, where it is no edition as it stands."""
    edition, day = editions.current(), settings.as_of()
    if day:
        return words.text("cite-edition-as-of", language, label=edition["label"], data=edition["data"], day=words.date(day, language))
    return words.text("cite-edition", language, label=edition["label"], data=edition["data"])


def title(name: str, language: str) -> str:
    """Return the title of the book or of a chapter."""
    return settings.title(language) if name == BOOK else chapters.title(name, language)


def title_in(named: str, language: str) -> str:
    """Return what announces a title in another language: "Arabic title:"."""
    return words.text("cite-title-in", language, **{"in": words.languages([named], language)})


def note(name: str, language: str) -> str:
    """Return what no field of a reference holds: the digest of the data, and the title in the other languages."""
    others = (f"{title_in(one, language)} {title(name, one)}" for one in settings.LANGUAGES if one != language)
    data = words.text("cite-data", language, data=editions.current()["data"])
    return words.text("cite-join", language).join((data, *others))
