"""Footnotes: on screen they stand at the end of a page, on paper at the foot of the page that calls for them."""

from copy import copy

from bs4 import Tag


def to_foot(body: Tag) -> None:
    """Move each footnote to the place that calls for it; the stylesheet floats it to the foot of the page."""
    notes = {note["id"]: note for note in body.select("aside.footnote[id]")}
    for number, call in enumerate(body.select("a.footnote-reference"), 1):
        note = notes.get(call.get("href", "").lstrip("#"))
        if note is None:
            continue
        call.replace_with(_foot(copy(note), number))
    for place in body.select("aside.footnote-list"):
        place.decompose()


def _foot(note: Tag, number: int) -> Tag:
    for mark in note.select("span.label, span.backrefs"):
        mark.decompose()
    for paragraph in note.find_all("p"):
        paragraph.unwrap()
    note.name = "span"
    note.attrs = {"class": ["foot"], "data-number": str(number)}
    return note
