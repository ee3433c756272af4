"""Search in every language of the book: a search language for Sphinx, and the same rules for the browser."""

import json

from sphinx.application import Sphinx
from sphinx.search import SearchLanguage
from sphinx.search.en import js_porter_stemmer

from talaqi import config
from talaqi.search import normalization, stemming


class BookSearchLanguage(SearchLanguage):
    """How Sphinx splits and stems the words of a page; `search_language` makes a class of it for each language."""

    language_name = "Book"

    def split(self, input: str) -> list[str]:
        """Return the words of a text, with their marks, and its compounds, each as one word too."""
        return normalization.WORD.findall(input) + normalization.COMPOUND.findall(input)

    def stem(self, word: str) -> str:
        """Return the stem of a word."""
        return stemming.stem(word, self.lang)

    def word_filter(self, word: str) -> bool:
        """Return whether a word is indexed."""
        return bool(word) and normalization.fold(word) not in self.stopwords


def search_language(language: str) -> type[BookSearchLanguage]:
    """Return the class with which Sphinx reads the words of a language."""
    attributes = {
        "lang": language,
        "stopwords": set(stemming.stopwords(language)),
        "js_splitter_code": splitter_script(),
        "js_stemmer_code": stemmer_script(language),
    }
    return type("BookSearchLanguage", (BookSearchLanguage,), attributes)


def splitter_script() -> str:
    """Return the browser's patterns for the words and the compounds of a text."""
    rules = {"wordPattern": normalization.WORD_RULE, "compoundPattern": normalization.COMPOUND_RULE}
    patterns = {name: normalization.compile_rule(rule, normalization.BROWSER_CLASSES) for name, rule in rules.items()}
    return "\n".join(f"const {name} = /{pattern}/gu" for name, pattern in patterns.items())


def stemmer_script(language: str) -> str:
    """Return the browser's stemmer for pages of a language, with the rules and the lexicon filled in."""
    algorithm = stemming.algorithm(language)
    rules = {
        "letters": normalization.LETTERS,
        "joint": normalization.JOINT.pattern,
        "marks": normalization.IGNORED_MARKS.pattern,
        "distinctions": normalization.DISTINCTIONS,
        "spellings": normalization.AMERICAN_SPELLINGS if algorithm == stemming.ENGLISH else (),
        "sounds": normalization.SOUNDS,
        "articles": stemming.ARTICLES,
        "prefixes": stemming.PREFIXES,
        "endings": stemming.ENDINGS,
        "shortest": stemming.SHORTEST,
        "lexicon": stemming.lexicon(language),
        "inflections": stemming.inflections(language),
    }
    filled = json.dumps(rules, ensure_ascii=False, separators=(",", ":"))
    return _snowball_script(algorithm) + (stemming.HERE / "stemmer.js").read_text("utf-8").replace("RULES", filled)


def _snowball_script(algorithm: str) -> str:
    """Return the script that cuts words which are not Arabic, as the class `SnowballStemmer`."""
    if algorithm != stemming.ENGLISH:
        scripts = [(stemming.SNOWBALL / f"{name}-stemmer.js").read_text("utf-8") for name in ("base", algorithm)]
        return "\n".join((*scripts, f"var SnowballStemmer = {algorithm.title()}Stemmer\n"))
    # Sphinx's script has two later endings that its Python does not know.
    changes = {"var Stemmer": "var SnowballStemmer", "bli: 'ble'": "abli: 'able'", "|bli|": "|abli|", "|logi)": ")"}
    script = js_porter_stemmer
    for old, new in changes.items():
        script = script.replace(old, new)
    return script


def setup(app: Sphinx) -> None:
    """Register the search languages of the book."""
    for language in config.languages():
        app.add_search_language(search_language(language))
