"""Search in both languages of the book: words are cut to stems, in the same way when pages are read and in the browser.

Arabic words lose their marks, the forms of hamza, alef and taa marbuta are one, the article goes with the letters joined to
it, then common endings; broken plurals are looked up (`stemmer.ar.csv`). A single letter joined to the front of a word
(و ف ب ك ل) may as well belong to it, so it is left there, and the browser looks for a word with and without one.
"""

import csv
import json
import re
import unicodedata
from functools import cache
from pathlib import Path

import snowballstemmer
from sphinx.application import Sphinx
from sphinx.search.en import SearchEnglish, english_stopwords, js_porter_stemmer

HERE = Path(__file__).parent
WORD = re.compile(r"\d{1,3}(?:,\d{3})+|(?:\w|[\u064b-\u065f\u0670])+")
MARKS = re.compile(r"[\u0640,]")
ARABIC = re.compile(r"[\u0621-\u064a]")
LETTERS = {"ى": "ي", "ة": "ه", "ٱ": "ا", **{chr(0x660 + digit): str(digit) for digit in range(10)}}
ARTICLES = ("وبال", "فبال", "وكال", "وال", "فال", "بال", "كال", "ولل", "فلل", "ال", "لل")
PREFIXES = ("و", "ف", "ب", "ك", "ل", "وب", "ول", "فب", "فل", "وك")
# An ending, and how many letters must be left.
ENDINGS = (
    *(("تهما", 3), ("تهم", 3), ("تها", 3), ("تنا", 3), ("تان", 3), ("تين", 3), ("ته", 3)),
    *(("هما", 3), ("هم", 3), ("ها", 3), ("نا", 3), ("ات", 3), ("ان", 3), ("ون", 3), ("ين", 3), ("وا", 3)),
    *(("ه", 3), ("ا", 3), ("ت", 4)),
)
SHORTEST = 3
STOPWORDS = frozenset("في من على إلى عن أن إن ما لا لم لن هو هي هذا هذه ذلك تلك التي الذي الذين كان كانت قد ثم أو أم بل حتى إذ إذا كما بين منذ عند بعد قبل كل غير أي مع".split())


def fold(word: str) -> str:
    """Return a word without marks and case, its letters in one form each; a number without its commas."""
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.category(letter).startswith("M"))
    return "".join(LETTERS.get(letter, letter) for letter in MARKS.sub("", plain).lower())


@cache
def stem(word: str) -> str:
    """Return what a word is searched by."""
    folded = fold(word)
    if ARABIC.search(folded):
        return _arabic(folded)
    return folded if len(folded) < SHORTEST else _porter().stemWord(folded)


@cache
def _porter() -> object:
    return snowballstemmer.stemmer("porter")


@cache
def plurals() -> dict[str, str]:
    """Return the stem of every broken plural that the book's nouns have."""
    with (HERE / "stemmer.ar.csv").open(encoding="utf-8", newline="") as file:
        return {fold(row["form"]): _shortened(fold(row["of"]), {}) for row in csv.DictReader(file)}


def _arabic(word: str) -> str:
    known = plurals()
    found = next((one for one in ARTICLES if word.startswith(one) and len(word) - len(one) >= SHORTEST), "")
    return _shortened(word if word in known else word.removeprefix(found), known)


def _shortened(word: str, known: dict[str, str]) -> str:
    """Return a word without its endings, or its stem as soon as what is left is known."""
    while word not in known:
        ending = next((one for one, left in ENDINGS if word.endswith(one) and len(word) - len(one) >= left), "")
        if not ending:
            return word
        word = word.removesuffix(ending)
    return known[word]


def script() -> str:
    """Return the stemmer of the browser, with the rules and the plurals filled in."""
    rules = {"letters": LETTERS, "articles": ARTICLES, "prefixes": PREFIXES, "endings": ENDINGS, "shortest": SHORTEST, "plurals": plurals()}
    # Sphinx's script has two later endings that its Python does not know.
    porter = js_porter_stemmer.replace("var Stemmer", "var Porter").replace("bli: 'ble'", "abli: 'able'").replace("|bli|", "|abli|").replace("|logi)", ")")
    return porter + (HERE / "stemmer.ar.js").read_text("utf-8").replace("RULES", json.dumps(rules, ensure_ascii=False))


class SearchBook(SearchEnglish):
    """How Sphinx reads the words of the book, whatever their language."""

    stopwords = english_stopwords | {fold(word) for word in STOPWORDS}
    js_stemmer_code = script()
    js_splitter_code = r"var splitQuery = query => query.match(/\d{1,3}(?:,\d{3})+|[\p{L}\p{N}\p{M}_]+/gu) ?? []"

    def init(self, options: dict[str, str]) -> None:
        """Do nothing: the stems need no settings."""

    def split(self, input: str) -> list[str]:
        """Return the words of a text, with their marks; a number with commas is one."""
        return WORD.findall(input)

    def stem(self, word: str) -> str:
        """Return what a word is searched by."""
        return stem(word)

    def word_filter(self, word: str) -> bool:
        """Return whether a word is worth finding."""
        return bool(word) and fold(word) not in self.stopwords


class SearchArabic(SearchBook):
    """The words of the Arabic edition."""

    lang = "ar"
    language_name = "Arabic"


class SearchEnglishBook(SearchBook):
    """The words of the English edition."""

    lang = "en"
    language_name = "English"


def setup(app: Sphinx) -> None:
    """Teach Sphinx the words of the book."""
    app.add_search_language(SearchArabic)
    app.add_search_language(SearchEnglishBook)
