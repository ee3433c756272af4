"""Links and images of a printed book: what they lead to is checked when the whole book is there."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.etree import ElementTree

from talaqi import config
from talaqi.pdf import PrintError
from talaqi.pdf.print_blocks import Chapter, text_of

WEB = ("http://", "https://", "mailto:")
LINK = re.compile(r"<a\b(?P<before>[^>]*?) href=\"(?P<address>[^\"]*)\"(?P<after>[^>]*)>(?P<text>.*?)</a>", re.DOTALL)
# The reason of a verdict, which the ledger gives unless a chapter has the card of the claim.
REASON = re.compile(r'<p data-unless="(?P<card>[^"]*)">(?P<text>.*?)</p>', re.DOTALL)
IMAGE = re.compile(r'<img\b[^>]*?\bsrc="(?P<source>[^"]*)"[^>]*>')
ALTERNATIVE = re.compile(r'\balt="(?P<text>[^"]*\S[^"]*)"')
LANGUAGE = re.compile(r'\blang="(?P<language>[^"]+)"')
ANCHOR = re.compile(r'\bid="([^"]+)"')
VECTOR = {".svg"}
FORMATS = {".png", ".jpg", ".jpeg", *VECTOR}


class Book:
    """The chapters of a volume in all its languages, as they are printed, and the anchors to which links may lead."""

    def __init__(self, printed: Iterable[str], chapters: Iterable[Chapter]) -> None:
        self.chapters = list(chapters)
        anchors = [anchor for html in printed for anchor in ANCHOR.findall(html)]
        self.printed = set(anchors)
        self.moved = {anchor: heading for chapter in self.chapters for anchor, heading in chapter.moved.items()}
        self.known = {anchor for chapter in self.chapters for anchor in chapter.anchors}
        self.languages = tuple(dict.fromkeys(chapter.language for chapter in self.chapters))
        places = ((anchor.split(".", 2)[2], anchor) for anchor in anchors)
        self.cards = {place: anchor for place, anchor in places if place.startswith("card-")}

    def resolved(self, html: str, chapter: Chapter) -> str:
        """Return a chapter's HTML whose links lead to places in the book; raise PrintError for one without.

        A link to what is not printed (a name, a file) leads to the site, where that has an address, and is plain text
        otherwise.
        """
        html = REASON.sub(lambda reason: "" if reason["card"] in self.cards else f"<p>{reason['text']}</p>", html)
        return LINK.sub(lambda link: self._resolved(link, chapter), html)

    def _resolved(self, link: re.Match[str], chapter: Chapter) -> str:
        address, text = link["address"], link["text"]
        if address.startswith(WEB):
            return link[0]
        if not address.startswith("#"):
            return _on_site(link, f"{chapter.language}/{address}")
        anchor = address.removeprefix("#")
        language, page, place = anchor.split(".", 2)
        # What both languages have in common is printed once, with the anchor of the first.
        candidates = [anchor, *(f"{other}.{page}.{place}" for other in self.languages), self.cards.get(place, "")]
        printed = next(
            (name for name in (self.moved.get(name, name) for name in candidates) if name in self.printed), None
        )
        if printed:
            return f'<a{link["before"]} href="#{printed}"{link["after"]}>{text}</a>'
        if not text:
            # The page of a card that no chapter has.
            return ""
        if anchor in self.known:
            return _on_site(link, f"{language}/{page}.html#{place}")
        raise PrintError(
            f"{chapter.source}: the link “{text_of(text)}” leads to {page}.html#{place}, and no page has that address"
        )


def _on_site(link: re.Match[str], path: str) -> str:
    return f'<a href="{config.site()}/{path}">{link["text"]}</a>' if config.site() else link["text"]


def embed_images(html: str, chapter: Chapter, folders: Mapping[str, Path]) -> str:
    """Return HTML whose images lead to their files in the folders of the built pages by language.

    Raises PrintError for an image that is not there, is damaged or has no alternative text.
    """

    def embed(image: re.Match[str]) -> str:
        source, language = image["source"], LANGUAGE.search(image[0])
        folder = folders[language["language"] if language else chapter.language]
        if problem := _image_problem(image[0], source, folder / source):
            raise PrintError(f"{chapter.source}: the image {source!r} cannot be printed: {problem}")
        return image[0].replace(f'src="{source}"', f'src="{(folder / source).resolve().as_uri()}"')

    return IMAGE.sub(embed, html)


def _image_problem(image: str, source: str, file: Path) -> str:
    if source.startswith(("http://", "https://", "//")):
        return "it is on another site; the book needs no network, so keep the file beside the chapter"
    if file.suffix.lower() not in FORMATS:
        return f"it is no {', '.join(sorted(FORMATS))} file"
    if not file.is_file():
        return "there is no such file"
    if not ALTERNATIVE.search(image):
        return "it has no alternative text; say in a sentence what it shows"
    if file.suffix.lower() not in VECTOR:
        return "" if file.stat().st_size else "the file is empty"
    try:
        ElementTree.parse(file)
    except ElementTree.ParseError as error:
        return f"it is not a well-formed drawing ({error})"
    return ""
