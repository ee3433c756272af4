"""Small pieces of markup: elements, parsed templates, and the direction of a text."""

import unicodedata

from bs4 import BeautifulSoup, Tag

MAKER = BeautifulSoup("", "html.parser")


def element(name: str, *contents: Tag | str, **attributes: str) -> Tag:
    """Return a new element with its contents; `class_` stands for the attribute `class`, `data_key` for `data-key`."""
    made = MAKER.new_tag(name, attrs={key.rstrip("_").replace("_", "-"): value for key, value in attributes.items()})
    made.extend(contents)
    return made


def parsed(html: str) -> Tag:
    """Return the one element that a filled template holds."""
    return BeautifulSoup(html, "html.parser").find(True).extract()


def has_class(one: Tag, name: str) -> bool:
    """Return whether an element has a class."""
    return name in one.get("class", ())


def strong_direction(text: str) -> str:
    """Return "rtl" or "ltr", as the first letter that has a direction asks."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL"):
            return "rtl"
        if kind == "L":
            return "ltr"
    return "ltr"
