"""Search in every language of the book: how Sphinx reads its words, and what the browser is given to read a query alike."""

import json

from sphinx.application import Sphinx
from sphinx.search import SearchLanguage
from sphinx.search.en import js_porter_stemmer

from talaqi import config
from talaqi.search import normalization, stemming


class SearchBook(SearchLanguage):
    """How Sphinx reads the words of a page; each language has a class of its own (`of`)."""

    language_name = "Book"

    def split(self, input: str) -> list[str]:
        """Return the words of a text, with their marks, and its compounds, each as one word too."""
        return normalization.WORD.findall(input) + normalization.COMPOUND.findall(input)

    def stem(self, word: str) -> str:
        """Return what a word is searched by."""
        return stemming.stem(word, self.lang)

    def word_filter(self, word: str) -> bool:
        """Return whether a word is worth finding."""
        return bool(word) and normalization.fold(word) not in self.stopwords


def search_class(language: str) -> type[SearchBook]:
    """Return how Sphinx reads the words of a language."""
    own = {"lang": language, "stopwords": set(stemming.stopwords(language)), "js_splitter_code": splitter(), "js_stemmer_code": browser_script(language)}
    return type("SearchBook", (SearchBook,), own)


def splitter() -> str:
    """Return what the browser finds the words and compounds of a text with."""
    rules = {"wordPattern": normalization.WORDS, "compoundPattern": normalization.COMPOUNDS}
    return "\n".join(f"const {name} = /{normalization.pattern(rule, normalization.BROWSER)}/gu" for name, rule in rules.items())


def browser_script(language: str) -> str:
    """Return the stemmer of the browser for pages of a language, with the rules and the lexicon filled in."""
    rules = {
        **{"letters": normalization.LETTERS, "joint": normalization.JOINT.pattern, "marks": normalization.MARKS.pattern, "kept": normalization.KEPT},
        **{"spellings": normalization.BRITISH if stemming.algorithm(language) == stemming.ENGLISH else (), "sounds": normalization.SOUNDS},
        **{"articles": stemming.ARTICLES, "prefixes": stemming.PREFIXES, "endings": stemming.ENDINGS, "shortest": stemming.SHORTEST, "lexicon": stemming.lexicon(language), "inflected": stemming.inflected(language)},
    }
    filled = json.dumps(rules, ensure_ascii=False, separators=(",", ":"))
    return _others(stemming.algorithm(language)) + (stemming.HERE / "stemmer.js").read_text("utf-8").replace("RULES", filled)


def _others(name: str) -> str:
    """Return the script that cuts words which are not Arabic, as `Others`."""
    if name != stemming.ENGLISH:
        base, own = ((stemming.SNOWBALL / f"{part}-stemmer.js").read_text("utf-8") for part in ("base", name))
        return f"{base}\n{own}\nvar Others = {name.title()}Stemmer\n"
    # Sphinx's script has two later endings that its Python does not know.
    return js_porter_stemmer.replace("var Stemmer", "var Others").replace("bli: 'ble'", "abli: 'able'").replace("|bli|", "|abli|").replace("|logi)", ")")


def setup(app: Sphinx) -> None:
    """Teach Sphinx the words of the book."""
    for language in config.languages():
        app.add_search_language(search_class(language))
