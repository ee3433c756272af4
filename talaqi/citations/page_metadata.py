"""What a page says of itself to machines: Highwire tags for reference managers, JSON-LD and Open Graph for search
engines.

Zotero reads the Highwire tags: `citation_inbook_title` makes a chapter of the page. COinS is left out on purpose: where
it is found, it overrides the rest and loses address and abstract.
"""

import json

from talaqi import config, messages, tables, urls
from talaqi.chapters.chapter_list import FRONT_PAGE
from talaqi.citations import items
from talaqi.citations.items import Item
from talaqi.editions import current_edition
from talaqi.editions.current_edition import Edition
from talaqi.execution import result_cache
from talaqi.html import templates
from talaqi.rules import ledger
from talaqi.tables import row_names
from talaqi.types import JsonObject

# How far the record supports a claim; one that nothing decides has no rating.
RATINGS = {"contradicted": 1, "partly": 2, "supported": 3}
# The picture that other sites show of a link, in the folder of each language, and its size in pixels.
SHARING_PICTURE, SHARING_SIZE = "sharing.png", (1200, 630)
LICENSE = "https://creativecommons.org/licenses/by/4.0/"


def render_head(
    name: str, language: str, description: str, pdf: str = "", path: str | None = None, edition: Edition | None = None
) -> str:
    """Return the tags for the head of a page.

    `pdf` is the file of the book's PDF, where one is built, `path` another place of the page, and `edition` may be its
    placeholders.
    """
    edition = edition or current_edition.get_edition()
    item = items.book_item(language, edition) if name == FRONT_PAGE else items.chapter_item(name, language, edition)
    return templates.render(
        "head.html",
        language,
        item=item,
        author=config.author(language),
        book_title=config.title(language),
        names=[_highwire(author) for author in item["author"]],
        date="/".join(f"{part:02}" for part in item["issued"]["date-parts"][0]),
        description=description,
        canonical=urls.canonical_url(urls.page_path(name, language) if path is None else path),
        pdf=_pdf(pdf, edition),
        data=_script(linked_data(name, language, item, description, edition)),
        **_sharing_picture(language),
    )


def _sharing_picture(language: str) -> JsonObject:
    """Return the address of the picture of the book, its size and its text; without a site it has no address."""
    figure = result_cache.first_figure_of_book()[1] if config.site() else None
    address = urls.canonical_url(f"{language}/{SHARING_PICTURE}") if figure else None
    return {"picture": address, "picture_size": SHARING_SIZE, "picture_alt": figure["alt"][language] if figure else ""}


def _pdf(file: str, edition: Edition) -> str:
    path = f"pdf/{file}"
    return "" if not file else urls.permanent_url(path, edition) or f"../{path}"


def _highwire(author: dict[str, str]) -> str:
    """Return a name as reference managers split it, at the comma; one at the end keeps the words of a body together."""
    return f"{author['literal']}," if "literal" in author else f"{author['family']}, {author['given']}"


def linked_data(
    name: str, language: str, item: Item, description: str, edition: Edition | None = None
) -> JsonObject:
    """Return what schema.org calls the page: a book, a chapter of it, the data set, or reviews of claims."""
    edition = edition or current_edition.get_edition()
    whole = _book(language, edition)
    if name == FRONT_PAGE:
        return {"@context": "https://schema.org", **whole, "description": description}
    chapter = {
        "@type": "Chapter",
        "name": item["title"],
        "description": description,
        "inLanguage": language,
        "datePublished": edition.date,
        "author": _people(language),
        "license": LICENSE,
        **_address(item),
        "isPartOf": whole,
    }
    graph = [chapter]
    if name == tables.main_page():
        graph.append(_data_set(language, edition))
    if "claims" in tables.resources() and name == urls.table_url("claims").partition(".")[0]:
        graph += _claim_reviews(language, edition)
    return {"@context": "https://schema.org", "@graph": graph}


def _address(item: Item) -> dict[str, str]:
    addresses = {"url": item.get("URL"), "sameAs": f"https://doi.org/{item['DOI']}" if "DOI" in item else None}
    return {key: value for key, value in addresses.items() if value}


def _book(language: str, edition: Edition) -> JsonObject:
    return {
        "@type": "Book",
        "name": config.title(language),
        "alternateName": [config.title(other) for other in config.languages() if other != language],
        "bookEdition": edition.label,
        "datePublished": edition.date,
        "inLanguage": language,
        "author": _people(language),
        "publisher": {"@type": "Organization", "name": config.publisher(language)},
        "license": LICENSE,
        **_address(items.book_item(language, edition)),
    }


def _people(language: str) -> list[dict[str, str]]:
    return [_person(author) for author in config.authors(language)]


def _person(author: dict[str, str]) -> dict[str, str]:
    if "literal" in author:
        return {"@type": "Organization", "name": author["literal"]}
    family, given = author["family"], author["given"]
    return {"@type": "Person", "name": f"{given} {family}", "familyName": family, "givenName": given}


def _claim_reviews(language: str, edition: Edition) -> list[JsonObject]:
    """Return a review of each claim that the record decides, with its verdict as a rating and in words."""
    known, best = tables.load(), len(RATINGS)
    return [
        {
            "@type": "ClaimReview",
            "url": urls.permanent_url(f"{language}/{address}", edition) or address,
            "inLanguage": language,
            "datePublished": edition.date,
            "author": _people(language),
            "license": LICENSE,
            "claimReviewed": claim[f"claim_{language}"],
            "itemReviewed": {"@type": "Claim", "datePublished": config.reference_day()},
            "reviewBody": ledger.render_reason(claim[f"reason_{language}"], language),
            "reviewRating": {
                "@type": "Rating",
                "ratingValue": RATINGS[claim["verdict"]],
                "worstRating": 1,
                "bestRating": best,
                "alternateName": row_names.name_of(f"terms/{claim['verdict']}", language, known),
            },
        }
        for row, claim in known.claims.iterrows()
        if claim["verdict"] in RATINGS and (address := urls.row_url(f"claims/{row}"))
    ]


def _data_set(language: str, edition: Edition) -> JsonObject:
    dictionary = tables.data_package()
    return {
        "@type": "Dataset",
        "name": dictionary[f"title_{language}"],
        "description": dictionary.get(f"description_{language}") or messages.text("cite-data-set", language),
        "version": f"{edition.label}, {edition.data}",
        "datePublished": edition.date,
        "inLanguage": list(config.languages()),
        "creator": _people(language),
        "license": LICENSE,
        "isAccessibleForFree": True,
        "distribution": _downloads(edition),
    }


def _downloads(edition: Edition) -> list[dict[str, str]]:
    names = (tables.table_path(table).name for table in tables.table_names())
    files = {"data/datapackage.json": "application/json", **{f"data/{name}": "text/csv" for name in names}}
    files["findings.json"] = "application/json"
    return [
        {
            "@type": "DataDownload",
            "name": path.rpartition("/")[2],
            "encodingFormat": media_type,
            "contentUrl": urls.permanent_url(path, edition) or f"../{path}",
        }
        for path, media_type in files.items()
    ]


def _script(content: JsonObject) -> str:
    """Return JSON that may stand inside a script: no text of it can close the script."""
    return json.dumps(content, ensure_ascii=False).replace("<", "\\u003c")
