"""The drawings of a printed book: the files that the page shows, embedded as they are, checked before the typesetter sees them."""

from pathlib import Path
from xml.etree import ElementTree

from bs4 import Tag

from talaqi.pdf import PrintError
from talaqi.pdf.print_chapters import Chapter

VECTOR = {".svg"}
KNOWN = {".png", ".jpg", ".jpeg", *VECTOR}


def embed(chapter: Chapter) -> None:
    """Lead every image of a chapter to its file; raises PressError for one that is not there, is damaged or has no alternative text."""
    for image in chapter.body.find_all("img"):
        file = (chapter.folder / image.get("src", "")).resolve()
        problem = _problem(image, file)
        if problem:
            raise PrintError(f"{chapter.source}: the image {image.get('src', '')!r} cannot be printed: {problem}")
        image["src"] = file.as_uri()


def _problem(image: Tag, file: Path) -> str:
    if image.get("src", "").startswith(("http://", "https://", "//")):
        return "it is on another site; the book needs no network, so keep the file beside the chapter"
    if file.suffix.lower() not in KNOWN:
        return f"it is no {', '.join(sorted(KNOWN))} file"
    if not file.is_file():
        return "there is no such file"
    if not image.get("alt", "").strip():
        return "it has no alternative text; say in a sentence what it shows"
    return _damaged(file)


def _damaged(file: Path) -> str:
    if file.suffix.lower() not in VECTOR:
        return "" if file.stat().st_size else "the file is empty"
    try:
        ElementTree.parse(file)
    except ElementTree.ParseError as error:
        return f"it is not a well-formed drawing ({error})"
    return ""
