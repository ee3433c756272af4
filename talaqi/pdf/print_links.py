"""Links and images of a printed book: what they lead to is checked when the whole book is there."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from talaqi import config, messages
from talaqi.pdf import PrintError, page_numbers
from talaqi.pdf.print_blocks import ANCHOR, EVIDENCE, Chapter, text_of

if TYPE_CHECKING:
    from talaqi.pdf.volumes import Volume

WEB = ("http://", "https://", "mailto:")
LINK = re.compile(r"<a\b(?P<before>[^>]*?) href=\"(?P<address>[^\"]*)\"(?P<after>[^>]*)>(?P<text>.*?)</a>", re.DOTALL)
IMAGE = re.compile(r'<img\b[^>]*?\bsrc="(?P<source>[^"]*)"[^>]*>')
ALTERNATIVE = re.compile(r'\balt="(?P<text>[^"]*\S[^"]*)"')
LANGUAGE = re.compile(r'\blang="(?P<language>[^"]+)"')
PUBLICATION = re.compile(r'<li id="(?P<anchor>[^"]+)" value="(?P<number>\d+)".*?</li>\n?', re.DOTALL)
# The class of a link whose text is the number of a publication in the list of its language.
REFERENCE = "ref"
LIST_LANGUAGE = re.compile(r' hreflang="(?P<language>[^"]+)"')
# What a link prints before and after the number of a page.
AROUND = re.compile(r' data-(?:before|after)="[^"]*"')
VECTOR = {".svg"}
FORMATS = {".png", ".jpg", ".jpeg", *VECTOR}


@dataclass(frozen=True)
class Printed:
    """What a volume prints: its file, the part of the book, and its anchors, with the headings among them."""

    file: str
    part: str
    anchors: frozenset[str]
    headings: frozenset[str]
    cards: Mapping[str, str]


def list_printed(file: str, part: str, bodies: Iterable[str], chapters: Iterable[Chapter]) -> Printed:
    """Return what a volume prints, by its bodies as HTML and the chapters of which they are made."""
    anchors = [anchor for html in bodies for anchor in ANCHOR.findall(html)]
    places = ((anchor.split(".", 2)[2], anchor) for anchor in anchors)
    cards = {place: anchor for place, anchor in places if place.startswith("card-")}
    headings = (heading.anchor for chapter in chapters for heading in chapter.headings(*range(1, 7)))
    return Printed(file, part, frozenset(anchors), frozenset(headings), cards)


class Book:
    """The whole book in the languages of a volume, and where its anchors are printed: there, or in another volume.

    `chapters` are those of the book, with all their blocks; `others` are the other volumes by their languages.
    """

    def __init__(self, own: Printed, others: Mapping[str, Printed], chapters: Iterable[Chapter]) -> None:
        self.own, self.others, self.chapters = own, others, list(chapters)
        self.moved = {anchor: heading for chapter in self.chapters for anchor, heading in chapter.moved.items()}
        self.known = {anchor for chapter in self.chapters for anchor in chapter.anchors}
        self.languages = tuple(dict.fromkeys(chapter.language for chapter in self.chapters))
        self.numbers = {
            entry["anchor"]: entry["number"]
            for chapter in self.chapters
            for block in chapter.blocks
            for entry in PUBLICATION.finditer(block.html if block.kind == "publications" else "")
        }

    def resolved(self, html: str, chapter: Chapter) -> str:
        """Return a chapter's HTML whose links lead to places in the book; raise PrintError for one without.

        A link to what no volume prints (a name, a file) leads to the site, where that has an address, and is plain
        text otherwise.
        """
        return LINK.sub(lambda link: self._resolved(link, chapter), html)

    def _resolved(self, link: re.Match[str], chapter: Chapter) -> str:
        address, text = link["address"], link["text"]
        if address.startswith((*WEB, page_numbers.OTHER_VOLUME)):
            return link[0]
        if not address.startswith("#"):
            return _on_site(link, f"{chapter.language}/{address}")
        anchor = address.removeprefix("#")
        if f'class="{REFERENCE}"' in link["before"]:
            return self._number_reference(anchor, link["before"])
        if place := self.find(anchor):
            volume, printed = place
            if volume == self.own:
                return f'<a{link["before"]} href="#{printed}"{link["after"]}>{text}</a>'
            address, around = lead_to_volume(printed, volume)
            after = AROUND.sub("", link["after"]) + around if 'class="turn"' in link["after"] else link["after"]
            return f'<a{link["before"]} href="{address}"{after}>{text}</a>'
        if not text:
            # The page of a card that no chapter has.
            return ""
        language, page, name = anchor.split(".", 2)
        if anchor in self.known:
            return _on_site(link, f"{language}/{page}.html#{name}")
        raise PrintError(
            f"{chapter.source}: the link “{text_of(text)}” leads to {page}.html#{name}, and no page has that address"
        )

    def _number_reference(self, anchor: str, attributes: str) -> str:
        """Return a link to a publication with its number in the list of a language; nothing where no list has it."""
        named = LIST_LANGUAGE.search(attributes)
        # What stands beside its translation was written on the page of the first language.
        anchor = ".".join([named["language"] if named else anchor.split(".")[0], *anchor.split(".")[1:]])
        place, number = self.find(anchor), self.numbers.get(anchor)
        if not place or not number:
            return ""
        volume, printed = place
        address = f"#{printed}" if volume == self.own else lead_to_volume(printed, volume)[0]
        return f'<a class="{REFERENCE}" href="{address}">[{number}]</a>'

    def find(self, anchor: str) -> tuple[Printed, str] | None:
        """Return the volume in which an anchor is printed, this one if possible, and the anchor's name there."""
        language, page, place = anchor.split(".", 2)
        card = place.replace("claim-", "card-", 1)
        # What both languages have in common is printed once, with the anchor of the first.
        shared = [f"{other}.{page}.{place}" for other in self.languages]
        volumes = [(self.own, [anchor, *shared])]
        if other := self.others.get(language):
            volumes.append((other, [anchor]))
        # A chapter of which a volume has the evidence alone is named for its text, which is in the book.
        heading = self.moved.get(anchor, anchor)
        if self.own.part == EVIDENCE and page not in config.evidence_chapters() and heading in self.own.headings:
            volumes.reverse()
        for volume, names in volumes:
            for name in [self.moved.get(name, name) for name in names] + [volume.cards.get(card, "")]:
                if name in volume.anchors:
                    return volume, name
        return None


def list_cited(html: str, bodies: Iterable[str]) -> str:
    """Return a list of publications with those alone to which some bodies lead, in whatever language."""
    cited = {
        address["address"].partition(".")[2] for body in bodies for address in LINK.finditer(PUBLICATION.sub("", body))
    }
    return PUBLICATION.sub(lambda entry: entry[0] if entry["anchor"].partition(".")[2] in cited else "", html)


def lead_to_volume(anchor: str, volume: "Printed | Volume") -> tuple[str, str]:
    """Return the address of a place in another volume, and the attributes of a link that prints its page."""
    language = anchor.partition(".")[0]
    before, after = page_numbers.around_page(language, messages.text(f"print-volume-{volume.part}", language))
    address = f"{page_numbers.OTHER_VOLUME}{volume.file}#{anchor}"
    return address, f' data-before="{before}" data-after="{after}"'


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
