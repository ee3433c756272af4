"""Search in every language of the book: how Sphinx reads its words, and what the browser is given to read a query alike."""

import json

from sphinx.application import Sphinx
from sphinx.search import SearchLanguage
from sphinx.search.en import js_porter_stemmer

from talaqi import settings
from talaqi.book import spelling, stems


class SearchBook(SearchLanguage):
    """How Sphinx reads the words of a page; each language has a class of its own (`of`)."""

    language_name = "Book"

    def split(self, input: str) -> list[str]:
        """Return the words of a text, with their marks, and its compounds, each as one word too."""
        return spelling.WORD.findall(input) + spelling.COMPOUND.findall(input)

    def stem(self, word: str) -> str:
        """Return what a word is searched by."""
        return stems.stem(word, self.lang)

    def word_filter(self, word: str) -> bool:
        """Return whether a word is worth finding."""
        return bool(word) and spelling.fold(word) not in self.stopwords


def of(language: str) -> type[SearchBook]:
    """Return how Sphinx reads the words of a language."""
    own = {"lang": language, "stopwords": set(stems.stopwords(language)), "js_splitter_code": splitter(), "js_stemmer_code": script(language)}
    return type("SearchBook", (SearchBook,), own)


def splitter() -> str:
    """Return what the browser finds the words and compounds of a text with."""
    rules = {"wordPattern": spelling.WORDS, "compoundPattern": spelling.COMPOUNDS}
    return "\n".join(f"const {name} = /{spelling.pattern(rule, spelling.BROWSER)}/gu" for name, rule in rules.items())


def script(language: str) -> str:
    """Return the stemmer of the browser for pages of a language, with the rules and the lexicon filled in."""
    rules = {
        **{"letters": spelling.LETTERS, "joint": spelling.JOINT.pattern, "marks": spelling.MARKS.pattern, "kept": spelling.KEPT},
        **{"spellings": spelling.BRITISH if stems.algorithm(language) == stems.ENGLISH else (), "sounds": spelling.SOUNDS},
        **{"articles": stems.ARTICLES, "prefixes": stems.PREFIXES, "endings": stems.ENDINGS, "shortest": stems.SHORTEST, "lexicon": stems.lexicon(language), "inflected": stems.inflected(language)},
    }
    filled = json.dumps(rules, ensure_ascii=False, separators=(",", ":"))
    return _others(stems.algorithm(language)) + (stems.HERE / "stemmer.js").read_text("utf-8").replace("RULES", filled)


def _others(name: str) -> str:
    """Return the script that cuts words which are not Arabic, as `Others`."""
    if name != stems.ENGLISH:
        base, own = ((stems.SNOWBALL / f"{part}-stemmer.js").read_text("utf-8") for part in ("base", name))
        return f"{base}\n{own}\nvar Others = {name.title()}Stemmer\n"
    # Sphinx's script has two later endings that its Python does not know.
    return js_porter_stemmer.replace("var Stemmer", "var Others").replace("bli: 'ble'", "abli: 'able'").replace("|bli|", "|abli|").replace("|logi)", ")")


def setup(app: Sphinx) -> None:
    """Teach Sphinx the words of the book."""
    for language in settings.LANGUAGES:
        app.add_search_language(of(language))
