"""The stems by which words are searched: cut in the same way when pages are read and in the browser.

In Arabic words the article goes with the letters joined to it, then common endings. A single letter joined to the front of
a word (و ف ب ك ل) may as well belong to it, so it is left there unless the lexicon knows the rest, and the browser looks for
a word with and without one. Other words are cut by Snowball's algorithm for the language of the page, or by that for
English where Snowball has none.

What no rule finds is in a lexicon per language, `stemmer.<language>.csv`: broken and irregular plurals, names that are
spelled in several ways, words that a rule would take for others (as forms of themselves), and words too common to be
searched for (as forms of nothing).
"""

import csv
from importlib import import_module
from pathlib import Path

import snowballstemmer
import sphinx.search
from sphinx.search import SearchLanguage, languages
from sphinx.search.en import english_stopwords

from talaqi import messages
from talaqi.caches import cached
from talaqi.search.normalization import ARABIC, JOINT, american, fold

HERE = Path(__file__).parent
SNOWBALL = Path(sphinx.search.__file__).parent / "minified-js"
ENGLISH = "porter"
ARTICLES = ("وبال", "فبال", "وكال", "وال", "فال", "بال", "كال", "ولل", "فلل", "ال", "لل")
PREFIXES = ("و", "ف", "ب", "ك", "ل", "وب", "ول", "فب", "فل", "وك")
# An ending, and how many letters must be left.
ENDINGS = (
    *(("تهما", 3), ("تهم", 3), ("تها", 3), ("تان", 3), ("تين", 3), ("ته", 3), ("تي", 3)),
    *(("هما", 3), ("هم", 3), ("ها", 3), ("ات", 3), ("ان", 3), ("ون", 3), ("ين", 3), ("وا", 3)),
    *(("ه", 3), ("ا", 3), ("ت", 3)),
)
# What is added to a noun of two letters, from which no ending is cut, and what takes the place of a taa marbuta.
SHORT_ENDINGS = ("ا", "ان", "ين", "ها", "هم")
FEMININE_ENDINGS = ("ت", "ات", "تي")
SHORTEST = 3


@cached
def stem(word: str, language: str) -> str:
    """Return what a word on a page of a language is searched by; for a compound, a dash before what it would be as one word."""
    folded = fold(word)
    cut = folded if folded in stopwords(language) else _arabic(folded, language) if ARABIC.search(folded) else _other(folded, language)
    return f"-{cut}" if JOINT.search(word) else cut


def _other(word: str, language: str) -> str:
    spelled = _spelled(word, language)
    found = lexicon(language).get(spelled) or _cut(spelled, language)
    # What is left of "one" is "on", and would not be searched for.
    return word if found in stopwords(language) else found


def _spelled(word: str, language: str) -> str:
    return american(word) if algorithm(language) == ENGLISH else word


def _cut(word: str, language: str) -> str:
    return word if len(word) < SHORTEST else _stemmer(language).stemWord(word)


@cached
def _stemmer(language: str) -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer(algorithm(language))


@cached
def algorithm(language: str) -> str:
    """Return the name of Snowball's algorithm for words that are not Arabic: the language's own where Sphinx brings it for the browser."""
    name = messages.list_languages([language], "en").lower()
    return name if (SNOWBALL / f"{name}-stemmer.js").is_file() else ENGLISH


def _arabic(word: str, language: str) -> str:
    article = next((one for one in ARTICLES if word.startswith(one) and len(word) - len(one) >= SHORTEST), "")
    whole, rest = _shortened(word, language), _shortened(word.removeprefix(article), language)
    return _known(whole, language) or _known(rest, language) or rest


def _shortened(word: str, language: str) -> str:
    """Return a word with its endings cut off, or with only so many cut as leave a word of the lexicon."""
    while not _known(word, language):
        cuts = [word.removesuffix(one) for one, left in ENDINGS if word.endswith(one) and len(word) - len(one) >= left]
        if not cuts:
            break
        word = next((one for one in reversed(cuts) if _known(one, language)), cuts[0])
    return word


@cached
def _known(word: str, language: str) -> str:
    """Return the stem of a word that the lexicon has, with or without a letter joined to its front, or nothing."""
    bare = (word.removeprefix(one) for one in PREFIXES if word.startswith(one) and len(word) - len(one) >= SHORTEST)
    return inflected(language).get(word) or next((lexicon(language)[one] for one in (word, *bare) if one in lexicon(language)), "")


@cached
def lexicon(language: str) -> dict[str, str]:
    """Return the stem of every word that no rule cuts rightly on the pages of a language."""
    rows = [(fold(form), fold(of)) for form, of in _rows(language) if of]
    whole = {form for form, of in rows if form == of}
    arabic = [(form, of) for form, of in rows if ARABIC.search(of)]
    spelled = [(_spelled(form, language), of if of in whole else _cut(_spelled(of, language), language)) for form, of in rows if not ARABIC.search(of)]
    # In their order: a set would give the browser another file at each build.
    nouns = dict.fromkeys(of for _, of in arabic)
    return {**{form: noun for noun in nouns if len(noun) > SHORTEST for form in _inflected(noun)}, **{noun: noun for noun in nouns}, **dict(arabic), **dict(spelled)}


@cached
def inflected(language: str) -> dict[str, str]:
    """Return the stems of what endings make of the shortest Arabic nouns; a letter before such a form may make any other word of it."""
    known = lexicon(language)
    return {form: noun for noun in known.values() if len(noun) <= SHORTEST and ARABIC.search(noun) for form in _inflected(noun) if form not in known}


def _inflected(noun: str) -> list[str]:
    if noun.endswith("ه"):
        return [noun[:-1] + ending for ending in FEMININE_ENDINGS]
    return [noun + ending for ending in SHORT_ENDINGS if len(noun) < SHORTEST]


def _rows(language: str) -> list[tuple[str, str]]:
    """Return the rows of the lexicons of Arabic words and of those that are cut like the language's."""
    names = dict.fromkeys(("ar", "en" if algorithm(language) == ENGLISH else language, language))
    files = [file for file in (HERE / f"stemmer.{name}.csv" for name in names) if file.is_file()]
    return [(row["form"], row["of"]) for file in files for row in csv.DictReader(file.read_text("utf-8").splitlines())]


@cached
def stopwords(language: str) -> frozenset[str]:
    """Return the words, folded, that are not searched for: those of the lexicons, of English, and of the language as Sphinx has them."""
    known = languages.get(language, SearchLanguage)
    if isinstance(known, str):
        module, _, name = known.rpartition(".")
        known = getattr(import_module(module), name)
    return frozenset(fold(word) for word in (*english_stopwords, *known.stopwords, *(form for form, of in _rows(language) if not of)))
