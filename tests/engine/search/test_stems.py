"""Words that are one word to a reader have one stem, and Python and the browser agree on every word of the book."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from talaqi import config
from talaqi.search import normalization, search_texts, sphinx_search, stemming

import pages

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
    "صاروخ صواريخ الصواريخ وصواريخ بالصواريخ صاروخاً صاروخان",
    "مصدر المصادر ومصادر ومصادره لمصدر",
    "أكادير أغادير وأكادير بأغادير",
    "أمريكي الأميركية وأميركيون الأمريكان",
    "إسباني الإسبان إسبانيا",
    "شاب شبان شباناً الشباب",
    "بيان بياناً البيانات بياناتها",
    "نص نصاً نصان نصين نصها النصوص",
    "سنة سنتان سنتين سنوات سنواتها سنين",
    "قوة قوات قواته",
    "عضو أعضاء أعضائه أعضاؤها أعضاءه",
    "ثابت ثابتة ثابتان",
    "قال قالت قالوا",
    "دورة دورات دورتان دورتين دورته",
    "لجنة لجان اللجنة للجنة باللجان",
    "مسؤول مسئول المسؤولون",
    "معرفة معرفته ومعرفتها",
    "أبراهام إبراهيم الإبراهيمية",
    "إلكتروني الإلكترونية",
    "برنامج برامج البرامج",
    "crisis crises",
    "woman women",
    "policeman policemen",
    "Marrakesh Marrakech",
    "Fez Fes",
    "Qaida Qaeda",
    "organized organised organizing organising",
    "radicalise radicalizes",
    "defence defense defences",
    "centre center centres centers",
    "programme program programmes",
    "judgment judgement judgements",
    "colour colors",
    "dialogue dialogs",
    "travelled traveled",
    "take took taken taking",
    "U.S. US",
)
APART = (
    *(
        "عمل عملية",
        "بلد بلدية",
        "المغرب المغربي",
        "شهر شهيد",
        "دور دورة",
        "مالي المالية",
        "مجموع المجموعة",
        "سبتة السبت",
    ),
    *("خلاف خلافة", "إعلان أعلاه", "حد وحدها", "صف وصفها", "لغة بلغت", "شرط شرطة", "مشارك مشاركة", "كامل أمل"),
    *("دوره دورة", "أمام إمام", "إعداد أعداد", "داخل الداخلة", "آلية إليه"),
    *("news new", "international internal", "author authority", "US use", "united unit", "defence defensive", "one on"),
)


@pytest.mark.parametrize("words", SAME)
def test_forms_of_a_word_have_one_stem(words: str) -> None:
    assert len({stemming.stem(word, "en") for word in words.split()}) == 1, {
        word: stemming.stem(word, "en") for word in words.split()
    }


@pytest.mark.parametrize("words", APART)
def test_different_words_have_different_stems(words: str) -> None:
    one, other = words.split()
    assert stemming.stem(one, "ar") != stemming.stem(other, "ar")


@pytest.mark.parametrize(
    "text, words",
    [
        ("counter-terrorism", "counter terrorism counter-terrorism"),
        ("N’Djamena's", "N Djamena N’Djamena"),
        ("the U.S.-led F-16", "the U.S. led F 16 F-16"),
        ("3,535 in 2021-22", "3,535 in 2021 22"),
    ],
)
def test_a_compound_is_its_parts_and_one_word(text: str, words: str) -> None:
    assert sphinx_search.BookSearchLanguage.split(None, text) == words.split()


def test_a_compound_is_searched_by_what_it_is_as_one_word() -> None:
    assert stemming.stem("counter-terrorism", "en") == f"-{stemming.stem('counterterrorism', 'en')}"
    assert stemming.stem("N'Djamena", "ar") == f"-{stemming.stem('NDjamena', 'ar')}"


def test_a_stem_is_its_own_stem_in_the_lexicon() -> None:
    for form, stem in {**stemming.lexicon("ar"), **stemming.inflections("ar")}.items():
        assert stemming.stem(written(form), "ar") == stem, form
        assert not normalization.ARABIC.search(stem) or stemming.stem(written(stem), "ar") == stem, form


def written(stem: str) -> str:
    """Return a stem with the taa marbuta that it may have had; a final haa would be a pronoun."""
    return re.sub("ه$", "ة", stem)


@pytest.mark.parametrize("file", sorted(stemming.HERE.glob("stemmer.*.csv")), ids=lambda file: file.name)
def test_a_form_stands_once_in_a_lexicon(file: Path) -> None:
    rows = [line.split(",") for line in file.read_text("utf-8").splitlines()[1:]]
    forms = [normalization.fold(form) for form, _ in rows]
    assert sorted({form for form in forms if forms.count(form) > 1}) == []


@pytest.mark.parametrize("language", config.languages())
def test_python_and_the_browser_agree_on_every_word(visit: pages.Visit, site: Path, language: str) -> None:
    said = (site / language / "_static" / "search-texts.js").read_text("utf-8")
    text = str(json.loads("[" + re.fullmatch(r"Search\.setTexts\((.*)\)\n", said, re.DOTALL)[1] + "]")[0])
    words = sorted(
        {
            *sphinx_search.BookSearchLanguage.split(None, text),
            *" ".join((*SAME, *APART)).split(),
            *stemming.lexicon(language),
        }
    )
    page = visit(f"{language}/search.html")
    cut = page.evaluate(
        "words => { const stemmer = new Stemmer(); return words.map(word => stemmer.stemWord(word)) }", words
    )
    differing = [
        (word, stemming.stem(word, language), stem)
        for word, stem in zip(words, cut, strict=True)
        if stemming.stem(word, language) != stem
    ]
    assert len(words) > 3000
    assert differing == []


def test_another_language_is_searched_by_its_own_endings(visit: pages.Visit) -> None:
    words = ["cellules", "nationale", "nationaux", "démantelées", "arrêtés", "Cellule"]
    cut = f"words => {{ {sphinx_search.stemmer_script('fr')}; return words.map(word => new Stemmer().stemWord(word)) }}"
    assert visit("en/search.html").evaluate(cut, words) == [stemming.stem(word, "fr") for word in words]
    assert stemming.stem("nationale", "fr") == stemming.stem("nationaux", "fr") != stemming.stem("nationaux", "en")


def test_the_script_is_the_same_on_every_run() -> None:
    code = """from talaqi import config
from talaqi.search import sphinx_search
print([sphinx_search.stemmer_script(language) for language in config.languages()])"""
    said = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in "12"
    }
    assert len(said) == 1


def test_stems_are_kept_until_a_rule_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, cut = tmp_path / "stems.json", []
    original = stemming.stem
    monkeypatch.setattr(stemming, "stem", lambda word, language: cut.append(word) or original(word, language))

    def stem_words(*words: str) -> list[str]:
        kept = search_texts.KeptStems("en", file)
        stems = [kept.stem(word) for word in words]
        kept.keep()
        return stems

    assert stem_words("cells", "arrests") == ["cell", "arrest"]
    assert stem_words("cells", "partners") == ["cell", "partner"]
    assert cut == ["cells", "arrests", "partners"]
    # A word that no page has any more is forgotten, or the file would grow for ever.
    assert stem_words("arrests") == ["arrest"] and cut[-1] == "arrests"
    monkeypatch.setattr(stemming, "digest_rules", lambda: "other rules")
    stem_words("arrests")
    file.write_text("[]")
    stem_words("arrests")
    assert cut[-3:] == ["arrests"] * 3
