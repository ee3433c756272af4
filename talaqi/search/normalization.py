"""How the several spellings of a word are made one before it is cut to its stem: letters, marks, British and American spellings."""

import re
import unicodedata

from talaqi.caches import cached

# What joins the parts of a compound.
JOINTS = "-\u2010\u2011'’"
JOINT = re.compile(f"[{JOINTS}]")
# Words: numbers with commas, initials, and all else but the "s" of a possessive; and compounds.
WORDS = r"D{1,3}(?:[,٬]D{3})+|L(?:\.L)+(?!I)\.?|(?!(?<=L['’])[sS](?!I))I+"
COMPOUNDS = rf"(?=(?:I|[{JOINTS}])*L)I+(?:[{JOINTS}](?![sS](?!I))I+)+"
# A digit, a letter, and whatever a word is made of, to Python and to the browser.
PYTHON = {"D": r"\d", "L": r"[^\W\d_]", "I": r"[\w\u064b-\u065f\u0670]"}
BROWSER = {"D": r"\p{Nd}", "L": r"\p{L}", "I": r"[\p{L}\p{N}\p{M}_]"}

MARKS = re.compile(rf"[{JOINTS}\u0640,.٬]")
ARABIC = re.compile(r"[\u0621-\u064a]")
# What folding would lose: أمام is not إمام, إعداد not أعداد, آلية not إليه, دوره not دورة; and أعضائه, with a hamza on a seat, is of أعضاء.
KEPT = (
    (r"آلي(?=(?:ة|ات|ا|اً)?$)", "ءالي"),
    (r"أمام(?=(?:ه|ها|هم|هما)?$)", "ءمام"),
    (r"إعداد(?=(?:ه|ها|هم|هما|ا|اً)?$)", "ءعداد"),
    (r"(?:(?<=دور)|(?<=خبر)|(?<=مكان)|(?<=نظر)|(?<=قدر)|(?<=مجموع)|(?<=خلاف)|(?<=كتاب)|(?<=وحد)|(?<=جمع))ه$", ""),
    (r"(?<=..ا)[ئؤ](?=(?:ه|ها|هم|هما)$)", "ء"),
)
LETTERS = {"ى": "ي", "ة": "ه", "ٱ": "ا", **{chr(zero + digit): str(digit) for zero in (0x660, 0x6F0) for digit in range(10)}}
# British spellings; a word that is not English may be changed too, on the page and in a query alike.
BRITISH = (
    (r"(?<=[a-z]{2})is(?=(?:e|es|ed|er|ers|ely|ing|ation|ations|ational)$)", "iz"),
    (r"(?<=l)yz(?=(?:e|es|ed|er|ers|ing)$)", "ys"),
    (r"(?<=[a-z]{3})our(?=(?:s|ed|ing|er|ers|able|ably|al|ally|ite|ites|ful|less|ly|hood|hoods)?$)", "or"),
    (r"(?<=[a-z][btv])re(?=s?$)", "er"),
    (r"(?<=[bt])red$", "ered"),
    (r"ens(?=(?:e|es|ed|ing|eless)$)", "enc"),
    (r"(?<=gram)me(?=s?$)", ""),
    (r"(?<=dg)e(?=ments?$)", ""),
    (r"(?<=log)ue(?=s?$)", ""),
    (r"(?<=man)oeu(?=v)", "eu"),
)
# What writes one sound, in names that the reader spells in another way than the book.
SOUNDS = (
    *((r"(?<=.)[اوي](?=.)", ""), (r"[قكج]", "غ"), (r"ط", "ت"), (r"ص", "س"), (r"[ذظ]", "ز"), (r"ض", "د"), (r"[ڤپ]", "ف")),
    *((r"sch|ch|sh", "x"), (r"ph", "f"), (r"ck|kh|[cq]", "k"), (r"z", "s"), (r"j", "g"), (r"([b-df-hj-np-tvxz])\1+", "$1"), (r"(?<=.)[aeiouyw]+$", ""), (r"[aeiouyw]+", "a")),
)


def pattern(rule: str, letters: dict[str, str]) -> str:
    """Return a rule for words as Python or the browser understands it."""
    return re.sub(r"(?<!\\)[DLI]", lambda part: letters[part[0]], rule)


WORD = re.compile(pattern(WORDS, PYTHON))
COMPOUND = re.compile(pattern(COMPOUNDS, PYTHON))


@cached
def fold(word: str) -> str:
    """Return a word without marks and case, its letters in one form each; a number without its commas."""
    apart = unicodedata.normalize("NFKD", _changed(word, KEPT))
    plain = "".join(letter for letter in apart if not unicodedata.category(letter).startswith("M"))
    return "".join(LETTERS.get(letter, letter) for letter in MARKS.sub("", plain).lower())


def american(word: str) -> str:
    """Return a folded English word in its American spelling."""
    return _changed(word, BRITISH)


def _changed(word: str, changes: tuple[tuple[str, str], ...]) -> str:
    for before, after in changes:
        word = re.sub(before, after, word)
    return word
