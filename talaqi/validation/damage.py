"""Text that a program destroyed: read in the wrong encoding, saved in one that lacks its letters, or made invisible."""

import re
import unicodedata

from talaqi.caches import cached

# The encodings in which programs misread UTF-8, and what they are called where a person chooses them.
CODE_PAGES = {"cp1256": "Windows-1256", "cp1252": "Windows-1252", "mac_roman": "Mac Roman"}
# Letters that texts of a book are likely to hold: Latin with marks, Arabic and punctuation. Greek, Cyrillic and Hebrew
# are looked for in one code page alone: in the others, pairs of sound letters look like them.
LIKELY = re.compile("[\u00a0-\u017f\u060c-\u06ff\u2010-\u203a\u20ac\u2122\ufeff]")
LIKELY_IN_1252 = re.compile(f"{LIKELY.pattern}|[\u0386-\u03ce\u0400-\u045f\u05d0-\u05ea]")
# Marks that may stand behind a last letter in a sound text, where the two only look like one letter that was misread.
CLOSING = re.compile("[\u00a0»«”“’‘…–—،؛؟]$")
# Arabic in Windows-1256, read as Windows-1252: no language has four such letters in a row.
LATIN_MARKS = re.compile(r"[\u00c0-\u00ff]{4,}")
ARABIC_WORD = re.compile("[\u0621-\u0652]{4,}")
WORD = re.compile(r"[^\s\u00a0]*[^\x00-\x7f][^ \t\n]*")
# A text may end in two question marks; three, or two before a word, are letters that an encoding lacked.
LOST = re.compile(r"(?<!\S)\?{2,}|\?{4,}|\ufffd")
# What spreadsheets show instead of a value, in any language.
ERROR_VALUE = re.compile(
    r"#(?:REF|N/A|N/D|VALUE|NAME|DIV/0|NUM|NULL)\b|#[¡A-ZÀ-Ý/0]{2,}[!?]|(?<!\S)#{3,}(?!\S)|Err:\d{3}"
)
# Invisible letters that belong to no category of invisible ones: joiners and fillers.
FILLERS = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"
HIDDEN = ("Cc", "Cf", "Co", "Cs", "Zl", "Zp")
NON_JOINER = "\u200c"
STACKED = 4


@cached
def _bytes_of(code_page: str) -> dict[str, int]:
    """Return the byte that each character of a code page was read from; undefined bytes are read as themselves."""
    letters = {}
    for byte in range(0x80, 0x100):
        letters[bytes([byte]).decode(code_page, "ignore") or chr(byte)] = byte
        if code_page == "cp1252":
            letters.setdefault(chr(byte), byte)
    return letters


@cached
def _sequence(code_page: str) -> re.Pattern[str]:
    """Return what finds the characters that one letter in UTF-8 becomes where it is read in a code page."""
    letters = _bytes_of(code_page)

    def span(first: int, last: int) -> str:
        return f"[{''.join(re.escape(letter) for letter, byte in letters.items() if first <= byte <= last)}]"

    follow = span(0x80, 0xBF)
    return re.compile(f"{span(0xC2, 0xDF)}{follow}|{span(0xE0, 0xEF)}{follow}{{2}}|{span(0xF0, 0xF4)}{follow}{{3}}")


@cached
def find_misreading(text: str) -> tuple[str, str]:
    """Return the encoding in which a text in UTF-8 was misread, and the text as it was; empty strings for a sound one.
    """
    if text.isascii():
        return "", ""
    for code_page, name in CODE_PAGES.items():
        letters, sequence = _bytes_of(code_page), _sequence(code_page)
        likely = LIKELY_IN_1252 if code_page == "cp1252" else LIKELY

        def decode(match: re.Match[str]) -> str:
            letter = bytes(letters[character] for character in match[0]).decode("utf-8", "replace")  # noqa: B023
            return letter if likely.fullmatch(letter) else match[0]  # noqa: B023

        strong = weak = 0
        for word in WORD.findall(text):
            misread = [match for match in sequence.finditer(word) if decode(match) != match[0]]
            length = sum(len(match[0]) for match in misread)
            if length * 5 < sum(not letter.isascii() for letter in word) * 3:
                continue
            closing = sum(bool(match.end() == len(word) and CLOSING.search(match[0])) for match in misread)
            weak, strong = weak + closing, strong + len(misread) - closing
        if strong or weak > 1:
            return name, sequence.sub(decode, text)
    # In the other direction: Arabic that was never in UTF-8.
    if any(ARABIC_WORD.fullmatch(match[0].encode("cp1252").decode("cp1256")) for match in LATIN_MARKS.finditer(text)):
        return "Windows-1252", text.encode("cp1252", "replace").decode("cp1256", "replace")
    return "", ""


def is_hidden(text: str) -> bool:
    """Return whether a text holds what no reader sees: control characters, format marks, private use, fillers.

    The non-joiner is spelling between two letters, as in Persian.
    """
    return any(
        (unicodedata.category(letter) in HIDDEN and not _is_spelling(text, place))
        or letter in FILLERS
        or 0xFDD0 <= ord(letter) <= 0xFDEF
        or ord(letter) & 0xFFFE == 0xFFFE
        or 0xFE00 <= ord(letter) <= 0xFE0F
        or 0xE0100 <= ord(letter) <= 0xE01EF
        for place, letter in enumerate(text)
    )


def _is_spelling(text: str, place: int) -> bool:
    around = text[place - 1 : place] + text[place + 1 : place + 2]
    return text[place] == NON_JOINER and len(around) == 2 and around.isalpha()


def is_stacked(text: str) -> bool:
    """Return whether so many marks stand on one letter that they cover the lines around it."""
    marks = 0
    for letter in text:
        marks = marks + 1 if unicodedata.category(letter) == "Mn" else 0
        if marks >= STACKED:
            return True
    return False
