"""Search in every language of the book: how Sphinx reads its words, and what the browser is given to read a query alike."""

from importlib import import_module

from sphinx.application import Sphinx
from sphinx.search import SearchLanguage, languages
from sphinx.search.en import english_stopwords

from talaqi import settings
from talaqi.book import stems

STOPWORDS = frozenset("في من على إلى عن أن إن ما لا لم لن هو هي هذا هذه ذلك تلك التي الذي الذين كان كانت قد ثم أو أم بل حتى إذ إذا كما بين منذ عند بعد قبل كل غير أي مع".split())


class SearchBook(SearchLanguage):
    """How Sphinx reads the words of a page; each language has a class of its own (`of`)."""

    language_name = "Book"
    js_splitter_code = r"var splitQuery = query => query.match(/\d{1,3}(?:,\d{3})+|[\p{L}\p{N}\p{M}_]+/gu) ?? []"

    def split(self, input: str) -> list[str]:
        """Return the words of a text, with their marks; a number with commas is one."""
        return stems.WORD.findall(input)

    def stem(self, word: str) -> str:
        """Return what a word is searched by."""
        return stems.stem(word, self.lang)

    def word_filter(self, word: str) -> bool:
        """Return whether a word is worth finding."""
        return bool(word) and stems.fold(word) not in self.stopwords


def of(language: str) -> type[SearchBook]:
    """Return how Sphinx reads the words of a language."""
    ignored = english_stopwords | STOPWORDS | _ignored(language)
    own = {"lang": language, "stopwords": {stems.fold(word) for word in ignored}, "js_stemmer_code": stems.script(language)}
    return type("SearchBook", (SearchBook,), own)


def _ignored(language: str) -> set[str]:
    """Return the words of a language that Sphinx itself holds for not worth finding."""
    known = languages.get(language, SearchLanguage)
    if isinstance(known, str):
        module, _, name = known.rpartition(".")
        known = getattr(import_module(module), name)
    return known.stopwords


def setup(app: Sphinx) -> None:
    """Teach Sphinx the words of the book."""
    for language in settings.LANGUAGES:
        app.add_search_language(of(language))
