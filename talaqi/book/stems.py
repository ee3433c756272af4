"""The stems by which words are searched: cut in the same way when pages are read and in the browser.

Arabic words lose their marks, the forms of hamza, alef and taa marbuta are one, the article goes with the letters joined to
it, then common endings; broken plurals are looked up (`stemmer.ar.csv`). A single letter joined to the front of a word
(و ف ب ك ل) may as well belong to it, so it is left there, and the browser looks for a word with and without one.
Other words are cut as the language of the page asks, where Snowball knows it, and as English asks where it does not.
"""

import csv
import json
import re
import unicodedata
from functools import cache
from pathlib import Path

import snowballstemmer
import sphinx.search
from sphinx.search.en import js_porter_stemmer

from talaqi import words

HERE = Path(__file__).parent
SNOWBALL = Path(sphinx.search.__file__).parent / "minified-js"
ENGLISH = "porter"
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


@cache
def fold(word: str) -> str:
    """Return a word without marks and case, its letters in one form each; a number without its commas."""
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.category(letter).startswith("M"))
    return "".join(LETTERS.get(letter, letter) for letter in MARKS.sub("", plain).lower())


@cache
def stem(word: str, language: str) -> str:
    """Return what a word on a page of a language is searched by."""
    folded = fold(word)
    if ARABIC.search(folded):
        return _arabic(folded)
    return folded if len(folded) < SHORTEST else _stemmer(language).stemWord(folded)


@cache
def _stemmer(language: str) -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer(algorithm(language))


def algorithm(language: str) -> str:
    """Return the name of Snowball's algorithm for words that are not Arabic: the language's own where Sphinx brings it for the browser."""
    name = words.languages([language], "en").lower()
    return name if (SNOWBALL / f"{name}-stemmer.js").is_file() else ENGLISH


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


def script(language: str) -> str:
    """Return the stemmer of the browser for pages of a language, with the rules and the plurals filled in."""
    rules = {"letters": LETTERS, "articles": ARTICLES, "prefixes": PREFIXES, "endings": ENDINGS, "shortest": SHORTEST, "plurals": plurals()}
    return _others(algorithm(language)) + (HERE / "stemmer.ar.js").read_text("utf-8").replace("RULES", json.dumps(rules, ensure_ascii=False))


def _others(name: str) -> str:
    """Return the script that cuts words which are not Arabic, as `Others`."""
    if name != ENGLISH:
        base, own = ((SNOWBALL / f"{part}-stemmer.js").read_text("utf-8") for part in ("base", name))
        return f"{base}\n{own}\nvar Others = {name.title()}Stemmer\n"
    # Sphinx's script has two later endings that its Python does not know.
    return js_porter_stemmer.replace("var Stemmer", "var Others").replace("bli: 'ble'", "abli: 'able'").replace("|bli|", "|abli|").replace("|logi)", ")")
