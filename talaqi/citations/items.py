"""The book and its chapters as CSL items, the form that reference managers and citation styles share."""


from talaqi import config, messages, tables, urls
from talaqi.chapters import chapter_list
from talaqi.editions import current_edition
from talaqi.editions.current_edition import Edition
from talaqi.types import JsonObject

Item = JsonObject
BOOK = "book"


def book_item(language: str, edition: Edition | None = None) -> Item:
    """Return the book as a CSL item, in one language; `edition` may be its placeholders."""
    fields = {"type": "book", "title": config.title(language), "note": note(BOOK, language, edition)}
    return _item(BOOK, language, chapter_list.FRONT_PAGE, fields, edition)


def chapter_item(name: str, language: str, edition: Edition | None = None) -> Item:
    """Return a chapter as a CSL item, in one language; its note names the data and the title in the other languages."""
    fields = {
        "type": "chapter",
        "title": chapter_list.chapter_title(name, language),
        "container-title": config.title(language),
        "note": note(name, language, edition),
    }
    return _item(name, language, name, fields, edition)


def all_items(language: str, edition: Edition | None = None) -> dict[str, Item]:
    """Return the book and its chapters by the names of their files."""
    chapters = chapter_list.chapter_names()[1:]
    cited = {name: chapter_item(name, language, edition) for name in chapters}
    return {BOOK: book_item(language, edition), **cited}


def _item(name: str, language: str, page: str, fields: Item, edition: Edition | None) -> Item:
    edition, doi = edition or current_edition.get_edition(), config.doi()
    address = urls.permanent_url(urls.page_path(page, language), edition)
    return {
        "id": "-".join((tables.data_package()["name"], edition.label, *([] if name == BOOK else [name]), language)),
        **fields,
        "author": config.authors(language),
        "issued": {"date-parts": [[int(part) for part in edition.date.split("-")]]},
        "edition": edition.label,
        "publisher": config.publisher(language),
        "language": language,
        **({"DOI": doi} if doi else {}),
        **({"URL": address} if address else {}),
    }


def describe_edition(language: str, edition: Edition | None = None) -> str:
    """Return the edition in words, with its data and, where the book is read as of a day, with that day."""
    edition, day = edition or current_edition.get_edition(), config.as_of()
    if day:
        date = messages.format_date(day, language)
        return messages.text("cite-edition-as-of", language, label=edition.label, data=edition.data, day=date)
    return messages.text("cite-edition", language, label=edition.label, data=edition.data)


def title_of(name: str, language: str) -> str:
    """Return the title of the book or of a chapter."""
    return config.title(language) if name == BOOK else chapter_list.chapter_title(name, language)


def title_in(named: str, language: str) -> str:
    """Return what announces a title in another language: "Arabic title:"."""
    return messages.text("cite-title-in", language, **{"in": messages.list_languages([named], language)})


def note(name: str, language: str, edition: Edition | None = None) -> str:
    """Return what no field of a reference holds: the digest of the data, and the title in the other languages."""
    others = (other for other in config.languages() if other != language)
    titles = (f"{title_in(other, language)} {title_of(name, other)}" for other in others)
    data = messages.text("cite-data", language, data=(edition or current_edition.get_edition()).data)
    return messages.text("cite-join", language).join((data, *titles))
