"""The sentences of a text, the guards that stand in each, and whether one compares.

Which words compare, and which say a number, stands in `words.LANGUAGE.txt` beside this module, or in the book under
`analysis/comparisons/`. A sentence compares if it has a number and a word of comparison, or a number in words.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from talaqi import paths
from talaqi.caches import cached
from talaqi.chapters.chapter_source import GUARDS, ROLE, hide_guards, role_texts

# What may stand between the mark that ends a sentence and the next sentence.
END = re.compile(r"[.!?؟](?:[”»\"')\]*]|\ue000+)*(?=\s|$)|\n\s*\n")
# Roles that say a number of the book.
NUMBERS = ("fact", "numref", "trend")
DIGITS = re.compile(r"\d|\{ *\$")
# The address of a link, and a tag with its attributes: no reader sees them.
UNSEEN = re.compile(r"(?<=\])\([^)\s]*\)|<[^>]*>")
LIST_LINE = re.compile(r"^[^#\s\[].*", re.MULTILINE)
# A letter that may precede a word in Arabic: conjunctions, prepositions, the definite article.
PREFIXES = {"ar": "[وف]?(?:لل|[بكل]?ال|[بكل])?"}


@dataclass(frozen=True)
class Sentence:
    """A sentence as its author wrote it, the line where it begins, its conditions and the reasons of its exemption."""

    text: str
    line: int
    holds: tuple[str, ...] = ()
    unguarded: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """Return the sentence without its guards, each other role as its text."""
        return " ".join(ROLE.sub(lambda role: role["text"], hide_guards(self.text)).split())

    def is_open(self, language: str) -> bool:
        """Return whether the sentence compares and has neither a condition nor an exemption."""
        return not self.holds and not self.unguarded and compares(self.text, language)


@dataclass(frozen=True)
class WordList:
    """The words of comparison and the number words of a language; a language without a list has none."""

    comparison: re.Pattern[str]
    number: re.Pattern[str]


def split_sentences(text: str, line: int = 1) -> Iterator[Sentence]:
    """Yield the sentences of a text that begins on a line."""
    # Full stops within a role end no sentence.
    masked = ROLE.sub(lambda role: "\ue000" * len(role[0]), text)
    start = 0
    for end in (*(match.end() for match in END.finditer(masked)), len(text)):
        part = text[start:end]
        if part.strip():
            first = start + len(part) - len(part.lstrip())
            found = {name: role_texts(part, name) for name in GUARDS}
            yield Sentence(part.strip(), line + text.count("\n", 0, first), **found)
        start = end


def compares(text: str, language: str) -> bool:
    """Return whether a sentence has a number and a word of comparison, or a number in words."""
    roles = {match["role"] for match in ROLE.finditer(text)}
    said = _plain(UNSEEN.sub(" ", ROLE.sub(" ", text)))
    words = load_words(language)
    if words.number.search(said):
        return True
    return bool(words.comparison.search(said) and (roles.intersection(NUMBERS) or DIGITS.search(said)))


def _plain(text: str) -> str:
    """Return a text in lower case without vowel signs."""
    letters = unicodedata.normalize("NFC", text)
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).replace("ـ", "").casefold()


@cached
def load_words(language: str) -> WordList:
    """Return the word list of a language, the book's own before the engine's."""
    name = f"words.{language}.txt"
    files = (paths.analysis() / "comparisons" / name, Path(__file__).with_name(name))
    text = next((file.read_text("utf-8") for file in files if file.is_file()), "")
    comparison, _, number = text.partition("[number]")
    return WordList(*(_compile(part.partition("[comparison]")[2] or part, language) for part in (comparison, number)))


def _compile(part: str, language: str) -> re.Pattern[str]:
    lines = "|".join(LIST_LINE.findall(part))
    return re.compile(rf"(?<!\w){PREFIXES.get(language, '')}(?:{lines})(?!\w)" if lines else r"(?!)")
