"""Words that are one word to a reader have one stem, and Python and the browser agree on every word of the book."""

import json
import re
from pathlib import Path

import pytest

import pages
from talaqi import settings
from talaqi.book import stems

SAME = (
    "خلية خلايا الخلايا بالخلايا للخلايا خليتان خليتين خليتها والخلية خَلِيَّة خليه",
    "رقم أرقام الأرقام أرقامها رقماً رقمان",
    "عملية عمليات العمليات والعملية عملياته",
    "دولة دول الدول للدول دولتان",
    "توقيف توقيفاً توقيفات التوقيف توقيفه",
    "أمريكي الأمريكية أمريكيين",
    "التزام الالتزام",
    "إفريقيا أفريقيا",
    "2009 2,009 ٢٠٠٩",
    "arrest arrests arrested",
    "Médias24 medias24",
)
APART = ("عمل عملية", "بلد بلدية", "المغرب المغربي", "شهر شهيد")


@pytest.mark.parametrize("words", SAME)
def test_forms_of_a_word_have_one_stem(words: str) -> None:
    assert len({stems.stem(word, "en") for word in words.split()}) == 1, {word: stems.stem(word, "en") for word in words.split()}


@pytest.mark.parametrize("words", APART)
def test_different_words_have_different_stems(words: str) -> None:
    one, other = words.split()
    assert stems.stem(one, "ar") != stems.stem(other, "ar")


def test_a_stem_is_its_own_stem_in_the_lexicon() -> None:
    for form, stem in stems.plurals().items():
        assert stems.stem(form, "ar") == stem, form


@pytest.mark.parametrize("language", settings.LANGUAGES)
def test_python_and_the_browser_agree_on_every_word(visit: pages.Visit, site: Path, language: str) -> None:
    said = (site / language / "_static" / "search-texts.js").read_text("utf-8")
    words = sorted(set(stems.WORD.findall(json.loads(re.fullmatch(r"Search\.setTexts\((.*)\)\n", said, re.DOTALL)[1]).__repr__())))
    page = visit(f"{language}/search.html")
    stems = page.evaluate("words => { const stemmer = new Stemmer(); return words.map(word => stemmer.stemWord(word)) }", words)
    differing = [(word, stems.stem(word, language), stem) for word, stem in zip(words, stems, strict=True) if stems.stem(word, language) != stem]
    assert len(words) > 3000
    assert differing == []


def test_another_language_is_searched_by_its_own_endings(visit: pages.Visit) -> None:
    words = "cellules nationale nationaux démantelées arrêtés Cellule".split()
    cut = f"words => {{ {stems.script('fr')}; return words.map(word => new Stemmer().stemWord(word)) }}"
    assert visit("en/search.html").evaluate(cut, words) == [stems.stem(word, "fr") for word in words]
    assert stems.stem("nationale", "fr") == stems.stem("nationaux", "fr") != stems.stem("nationaux", "en")
