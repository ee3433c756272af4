"""The stems by which words are searched, cut in the same way when pages are read and in the browser.

Arabic words lose the definite article with the letters joined to it, then common endings. A single letter joined to the
front of a word (و ف ب ك ل) may as well belong to it, so it is kept unless the lexicon knows the rest, and the browser
looks for a word with and without one. Other words are cut by Snowball's algorithm for the language of the page, or by
that for English where Snowball has none.

What no rule finds is in a lexicon per language, `stemmer.<language>.csv`: broken and irregular plurals, names that are
spelled in several ways, words that a rule would take for others (as forms of themselves), and words too common to be
searched for (as forms of nothing).
"""

import csv
from collections.abc import Iterable, Iterator
from hashlib import sha256
from importlib import import_module, metadata
from pathlib import Path

import snowballstemmer
import sphinx.search
from sphinx.search import SearchLanguage, languages
from sphinx.search.en import english_stopwords

from talaqi import messages
from talaqi.caches import cached
from talaqi.search.normalization import ARABIC, JOINT, fold, to_american

HERE = Path(__file__).parent
SNOWBALL = Path(sphinx.search.__file__).parent / "minified-js"
ENGLISH = "porter"
ARTICLES = ("وبال", "فبال", "وكال", "وال", "فال", "بال", "كال", "ولل", "فلل", "ال", "لل")
PREFIXES = ("و", "ف", "ب", "ك", "ل", "وب", "ول", "فب", "فل", "وك")
# An ending, and the fewest letters that it leaves.
ENDINGS = (
    *(("تهما", 3), ("تهم", 3), ("تها", 3), ("تان", 3), ("تين", 3), ("ته", 3), ("تي", 3)),
    *(("هما", 3), ("هم", 3), ("ها", 3), ("ات", 3), ("ان", 3), ("ون", 3), ("ين", 3), ("وا", 3)),
    *(("ه", 3), ("ا", 3), ("ت", 3)),
)
# The endings of a noun of two letters, from which none is cut, and those that take the place of a taa marbuta.
SHORT_ENDINGS = ("ا", "ان", "ين", "ها", "هم")
FEMININE_ENDINGS = ("ت", "ات", "تي")
SHORTEST = 3
_snowball = cached(snowballstemmer.stemmer)


@cached
def stem(word: str, language: str) -> str:
    """Return the stem of a word on a page of a language; that of a compound has a dash before it."""
    folded = fold(word)
    if folded in stopwords(language):
        result = folded
    else:
        result = _stem_arabic(folded, language) if ARABIC.search(folded) else _stem_other(folded, language)
    return f"-{result}" if JOINT.search(word) else result


def digest_rules() -> str:
    """Return a digest of all that a stem depends on: the lexicons, this code and that of Snowball."""
    files = sorted(file for file in HERE.iterdir() if file.suffix in (".csv", ".py"))
    digest = sha256(b"".join(file.read_bytes() for file in files))
    digest.update(f"{metadata.version('snowballstemmer')} {metadata.version('sphinx')}".encode())
    return digest.hexdigest()


def _stem_other(word: str, language: str) -> str:
    spelled = _respell(word, language)
    result = lexicon(language).get(spelled) or _apply_snowball(spelled, language)
    # The stem of "one" is "on", which would not be searched for.
    return word if result in stopwords(language) else result


def _respell(word: str, language: str) -> str:
    return to_american(word) if algorithm(language) == ENGLISH else word


def _apply_snowball(word: str, language: str) -> str:
    return word if len(word) < SHORTEST else _snowball(algorithm(language)).stemWord(word)


@cached
def algorithm(language: str) -> str:
    """Return the name of Snowball's algorithm for words that are not Arabic; Sphinx has it for the browser too."""
    name = messages.list_languages([language], "en").lower()
    return name if (SNOWBALL / f"{name}-stemmer.js").is_file() else ENGLISH


def _stem_arabic(word: str, language: str) -> str:
    bare = _cut_endings(next(_without(ARTICLES, word), word), language)
    return find_in_lexicon(_cut_endings(word, language), language) or find_in_lexicon(bare, language) or bare


def _without(prefixes: Iterable[str], word: str) -> Iterator[str]:
    """Yield a word without each prefix that it begins with and that leaves enough of it."""
    return (word[len(part) :] for part in prefixes if word.startswith(part) and len(word) - len(part) >= SHORTEST)


def _cut_endings(word: str, language: str) -> str:
    """Return a word without its endings, or with those that leave a word of the lexicon."""
    while not find_in_lexicon(word, language):
        cuts = [word.removesuffix(end) for end, left in ENDINGS if word.endswith(end) and len(word) - len(end) >= left]
        if not cuts:
            break
        word = next((cut for cut in reversed(cuts) if find_in_lexicon(cut, language)), cuts[0])
    return word


@cached
def find_in_lexicon(word: str, language: str) -> str:
    """Return the stem of a word of the lexicon, with or without a letter joined to its front; else an empty string."""
    forms = (word, *_without(PREFIXES, word))
    stems = (lexicon(language)[form] for form in forms if form in lexicon(language))
    return inflections(language).get(word) or next(stems, "")


@cached
def lexicon(language: str) -> dict[str, str]:
    """Return the stem of every word that no rule cuts rightly on the pages of a language."""
    rows = [(fold(form), fold(base)) for form, base in _lexicon_rows(language) if base]
    uncut = {form for form, base in rows if form == base}
    arabic = [(form, base) for form, base in rows if ARABIC.search(base)]
    # In their order: a set would give the browser another file at each build.
    nouns = dict.fromkeys(base for _, base in arabic)
    stems = {form: noun for noun in nouns if len(noun) > SHORTEST for form in _inflect(noun)}
    stems |= {noun: noun for noun in nouns} | dict(arabic)
    for form, base in rows:
        if not ARABIC.search(base):
            result = base if base in uncut else _apply_snowball(_respell(base, language), language)
            stems[_respell(form, language)] = result
    return stems


@cached
def inflections(language: str) -> dict[str, str]:
    """Return the stems of the forms of the shortest Arabic nouns, before which a letter may make another word."""
    stems = lexicon(language)
    nouns = (noun for noun in stems.values() if len(noun) <= SHORTEST and ARABIC.search(noun))
    return {form: noun for noun in nouns for form in _inflect(noun) if form not in stems}


def _inflect(noun: str) -> list[str]:
    if noun.endswith("ه"):
        return [noun[:-1] + ending for ending in FEMININE_ENDINGS]
    return [noun + ending for ending in SHORT_ENDINGS if len(noun) < SHORTEST]


def _lexicon_rows(language: str) -> list[tuple[str, str]]:
    """Return the rows of the lexicons of Arabic words and of those that are cut like the language's."""
    names = dict.fromkeys(("ar", "en" if algorithm(language) == ENGLISH else language, language))
    files = [file for name in names if (file := HERE / f"stemmer.{name}.csv").is_file()]
    rows = (row for file in files for row in csv.DictReader(file.read_text("utf-8").splitlines()))
    return [(row["form"], row["of"]) for row in rows]


@cached
def stopwords(language: str) -> frozenset[str]:
    """Return the folded words that are not searched for: those of the lexicons, of English and of Sphinx's language."""
    sphinx_language = languages.get(language, SearchLanguage)
    if isinstance(sphinx_language, str):
        module, _, name = sphinx_language.rpartition(".")
        sphinx_language = getattr(import_module(module), name)
    common = (form for form, base in _lexicon_rows(language) if not base)
    return frozenset(fold(word) for word in (*english_stopwords, *sphinx_language.stopwords, *common))
