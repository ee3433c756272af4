"""Folding of a word's spellings into one before it is cut to its stem: letters, marks, British and American forms.

The patterns are written for Python and for the browser alike.
"""

import re
import unicodedata

from talaqi.caches import cached

# The marks that join the parts of a compound.
JOINTS = "-\u2010\u2011'’"
JOINT = re.compile(f"[{JOINTS}]")
# D is a digit, L a letter, and I anything that a word is made of. A word is a number with commas, initials, or anything
# else but the "s" of a possessive.
WORD_RULE = r"D{1,3}(?:[,٬]D{3})+|L(?:\.L)+(?!I)\.?|(?!(?<=L['’])[sS](?!I))I+"
COMPOUND_RULE = rf"(?=(?:I|[{JOINTS}])*L)I+(?:[{JOINTS}](?![sS](?!I))I+)+"
PYTHON_CLASSES = {"D": r"\d", "L": r"[^\W\d_]", "I": r"[\w\u064b-\u065f\u0670]"}
BROWSER_CLASSES = {"D": r"\p{Nd}", "L": r"\p{L}", "I": r"[\p{L}\p{N}\p{M}_]"}

IGNORED_MARKS = re.compile(rf"[{JOINTS}\u0640,.٬]")
ARABIC = re.compile(r"[\u0621-\u064a]")
DIGITS = {chr(zero + digit): str(digit) for zero in (0x660, 0x6F0) for digit in range(10)}
LETTERS = {"ى": "ي", "ة": "ه", "ٱ": "ا", **DIGITS}
# Each rule is a pattern and its replacement. These apply before letters are folded, which would lose a difference:
# أمام is not إمام, إعداد not أعداد, آلية not إليه, دوره not دورة; and أعضائه, with a hamza on a seat, is of أعضاء.
PRONOUN_WORDS = ("دور", "خبر", "مكان", "نظر", "قدر", "مجموع", "خلاف", "كتاب", "وحد", "جمع")
DISTINCTIONS = (
    (r"آلي(?=(?:ة|ات|ا|اً)?$)", "ءالي"),
    (r"أمام(?=(?:ه|ها|هم|هما)?$)", "ءمام"),
    (r"إعداد(?=(?:ه|ها|هم|هما|ا|اً)?$)", "ءعداد"),
    ("(?:" + "|".join(f"(?<={word})" for word in PRONOUN_WORDS) + ")ه$", ""),
    (r"(?<=..ا)[ئؤ](?=(?:ه|ها|هم|هما)$)", "ء"),
)
# British spellings; a word that is not English may be changed too, on the page and in a query alike.
AMERICAN_SPELLINGS = (
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
# Letters of one sound, in names that a reader spells in another way than the book.
SOUNDS = (
    *((r"(?<=.)[اوي](?=.)", ""), (r"[قكج]", "غ"), (r"ط", "ت"), (r"ص", "س")),
    *((r"[ذظ]", "ز"), (r"ض", "د"), (r"[ڤپ]", "ف")),
    *((r"sch|ch|sh", "x"), (r"ph", "f"), (r"ck|kh|[cq]", "k"), (r"z", "s"), (r"j", "g")),
    *((r"([b-df-hj-np-tvxz])\1+", "$1"), (r"(?<=.)[aeiouyw]+$", ""), (r"[aeiouyw]+", "a")),
)


def compile_rule(rule: str, classes: dict[str, str]) -> str:
    """Return a rule for words as a pattern of Python or of the browser."""
    return re.sub(r"(?<!\\)[DLI]", lambda match: classes[match[0]], rule)


WORD = re.compile(compile_rule(WORD_RULE, PYTHON_CLASSES))
COMPOUND = re.compile(compile_rule(COMPOUND_RULE, PYTHON_CLASSES))


@cached
def fold(word: str) -> str:
    """Return a word without marks and case, its letters in one form each; a number without its commas."""
    decomposed = unicodedata.normalize("NFKD", _replace_all(word, DISTINCTIONS))
    letters = "".join(letter for letter in decomposed if not unicodedata.category(letter).startswith("M"))
    return "".join(LETTERS.get(letter, letter) for letter in IGNORED_MARKS.sub("", letters).lower())


def to_american(word: str) -> str:
    """Return a folded English word in its American spelling."""
    return _replace_all(word, AMERICAN_SPELLINGS)


def _replace_all(word: str, rules: tuple[tuple[str, str], ...]) -> str:
    for pattern, replacement in rules:
        word = re.sub(pattern, replacement, word)
    return word
