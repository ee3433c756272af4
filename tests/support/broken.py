"""Broken inputs of every kind, each tried on the starter book by `talaqi check`, in one process and without a build.

A case edits one file: a text is replaced by another, or the whole file by bytes. What `check` has to say stands beside
it; an empty text means that the book is in order all the same.
"""

import contextlib
import io
import json
import sys
from pathlib import Path
from typing import NamedTuple

CONFIG, TOC, PACKAGE = "_config.yml", "_toc.yml", "data/datapackage.json"
FTL, CHAPTER, SECONDS = "analysis/messages/en/book.ftl", "chapters/en/the-decision.md", "data/leap_seconds.csv"
CLAIMS, SOURCES, SECTIONS, DECISIONS, TERMS = (
    f"data/{table}.csv" for table in ("claims", "sources", "sections", "decisions", "terms")
)
RULE = "in each year 1972 to 2021 some leap_seconds,"
REDIRECTS, RECORD = "editions/redirects.csv", "editions/1.json"
EDITION = '{"edition": {"label": "1", "date": "2026-11-29", "data": "a"}, '


class Case(NamedTuple):
    """A broken input: its file, the text to replace (the whole file where it is empty), and what has to be said."""

    file: str
    old: str
    new: str | bytes
    says: str


def row(cell: str, column: str = "tai_minus_utc") -> tuple[str, str]:
    """Return a row of the leap seconds, and the same with another cell."""
    cells = {"leap_second_id": "1972-06-30", "date": "1972-06-30", "end_of": "june", "tai_minus_utc": "11"}
    plain = {**cells, "source_id": "iers-list"}
    return ",".join(plain.values()) + "\n", ",".join({**plain, column: cell}.values()) + "\n"


def seconds(cell: str, column: str, says: str) -> Case:
    return Case(SECONDS, *row(cell, column), says)


def title(text: str, says: str) -> Case:
    """Return a case of another title of a decision."""
    return Case(DECISIONS, "UTC begins to be kept in whole seconds", text, says)


def rule(text: str, says: str) -> Case:
    return Case(CLAIMS, RULE, f"{text},", says)


def setting(old: str, new: str, says: str) -> Case:
    return Case(CONFIG, old, new, says)


def prose(text: str, says: str) -> Case:
    """Return a case of a paragraph more in a chapter."""
    return Case(CHAPTER, PLACE, f"{text}\n\n{PLACE}", says)


def cell(code: str, says: str) -> Case:
    """Return a case of a cell more in the chapter whose cells are run."""
    return prose(f"```{{code-cell}}\n:tags: [remove-cell]\n\n{code}\n```", says)


PLACE = "(the-decision-steps)="
EDITION_LINE = '  edition: "1"\n'
CASES: dict[str, Case] = {
    # Settings.
    "settings-empty": Case(CONFIG, "", b"", "there is no title"),
    "settings-a-list": Case(CONFIG, "", b"- a\n", "it is ['a'], a list"),
    "settings-a-text": Case(CONFIG, "", b"words", "it is 'words', a text"),
    "settings-no-yaml": Case(CONFIG, "", b"a: [", "cannot be read as YAML"),
    "settings-not-utf8": Case(CONFIG, "", b"title: \xe9", "cannot be read as YAML"),
    "settings-nul": Case(CONFIG, "", b"a: \0", "cannot be read as YAML"),
    "settings-deep": Case(CONFIG, "", b"[" * 5000, "cannot be read as YAML"),
    "settings-python": Case(CONFIG, "", b"a: !!python/object/apply:os.system ['true']", "cannot be read as YAML"),
    "aliases": setting("html:\n", "x: &a [1, 2]\ny: [*a, *a]\nhtml:\n", "the alias *a: write out its value"),
    "name-twice": setting("html:\n", "title: Another\nhtml:\n", "'title' is there twice"),
    "engine-empty": setting("  subtitle: An", "other:\n  subtitle: An", "there is no talaqi / subtitle"),
    "title-a-list": setting('title: "The Leap Second: A Short Record"', "title: [a]", "title: it is ['a'], a list"),
    "title-a-number": setting('title: "The Leap Second: A Short Record"', "title: 5", "title: it is 5, a number"),
    "title-with-markup": setting("The Leap Second: A Short Record", "<b>a</b>", "holds markup"),
    "author-a-number": setting("author: The authors of this book", "author: 7", "author: it is 7, a number"),
    "author-in-another-script": setting(
        "author: مؤلفو هذا الكتاب", "author: The authors", "script of another language"
    ),
    "authors-a-number": setting(EDITION_LINE, f"{EDITION_LINE}  authors: 5\n", "is not a list of authors"),
    "authors-of-texts": setting(EDITION_LINE, f"{EDITION_LINE}  authors: [A, B]\n", "is not a list of authors"),
    "authors-of-lists": setting(EDITION_LINE, f"{EDITION_LINE}  authors: [{{en: [a]}}]\n", "is not a list of authors"),
    "authors-half": setting(EDITION_LINE, f"{EDITION_LINE}  authors: [{{en: {{family: A}}}}]\n", "list of authors"),
    "edition-a-number": setting(EDITION_LINE, "  edition: 2026.10\n", "is a number"),
    "edition-a-path": setting(EDITION_LINE, '  edition: "../x"\n', "edition: '../x' is not a label"),
    "edition-with-markup": setting(EDITION_LINE, "  edition: '\"><script>'\n", "is not a label"),
    "edition-empty": setting(EDITION_LINE, "  edition:\n", "there is no talaqi / edition"),
    "date-no-day": setting('edition_date: "2026-11-29"', "edition_date: soon", "edition_date: 'soon' is not a day"),
    "date-of-no-calendar": setting('edition_date: "2026-11-29"', 'edition_date: "2026-02-30"', "is not a day"),
    "date-a-number": setting('edition_date: "2026-11-29"', "edition_date: 5", "edition_date: it is 5, a number"),
    "reference-day-wrong": setting('reference_day: "2022-11-18"', "reference_day: 2022", "reference_day: it is 2022"),
    "reference-name-no-word": setting(EDITION_LINE, f"{EDITION_LINE}  reference_name: a b\n", "is not a word"),
    "site-a-number": setting("  site: ", "  site: 5 ", "site: it is 5, a number"),
    "site-with-markup": setting("  site: ", '  site: https://a.org/"><script> ', "is not a web address"),
    "site-without-a-scheme": setting("  site: ", "  site: example.org ", "is not a web address"),
    "site-a-script": setting("  site: ", "  site: javascript:alert(1) ", "is not a web address"),
    "doi-with-markup": setting("  doi: ", '  doi: 10.5281/"><b> ', "is not a DOI"),
    "timeout-a-text": setting("timeout: 120", "timeout: long", "execute / timeout: it is 'long', a text"),
    "timeout-below-zero": setting("timeout: 120", "timeout: -5", "execute / timeout: it is -5"),
    "extensions-a-text": setting(
        "extensions: [jupyter_book, ", "extensions: jupyter_book\n    x: [", "config / extensions"
    ),
    "jupyter-book-wrong": setting("execute_notebooks: cache", "execute_notebooks: 5", "execute / execute_notebooks"),
    "html-a-number": setting("html:\n  use_multitoc_numbering: false", "html: 5", "html: 5 is not of type"),
    "editions-a-list": setting(
        "editions:\n  ar:\n", "editions:\n  - ar\nrest:\n  ar:\n", "editions: it is ['ar'], a list"
    ),
    "edition-without-settings": setting("editions:\n  ar:\n", "editions:\n  ar:\nrest:\n", "editions / ar: it is None"),
    "edition-unknown-language": setting(
        "editions:\n  ar:\n", "editions:\n  zz:\n", "'zz' is not the code of a language"
    ),
    "language-a-path": setting("    language: en", "    language: ../x", "is not the code of a language"),
    "edition-in-the-main-language": setting(
        "editions:\n  ar:\n", "editions:\n  en:\n", "the language of the book itself"
    ),
    "edition-names-another": setting("        language: ar", "        language: fr", "its language is 'fr'"),
    "edition-day-unquoted": setting('edition_date: "2026-11-29"', "edition_date: 2026-11-29", ""),
    # The list of chapters.
    "contents-empty": Case(TOC, "", b"", "it names no root"),
    "contents-a-text": Case(TOC, "", b"words", "it names no root"),
    "contents-no-yaml": Case(TOC, "", b"a: [", "cannot be read as YAML"),
    "contents-not-utf8": Case(TOC, "", b"a: \xe9", "cannot be read as YAML"),
    "entry-a-number": Case(TOC, "- file: chapters/en/claims", "- file: 5", "5 is not a chapter"),
    "entry-bare-number": Case(TOC, "- file: chapters/en/claims", "- 5", "it names no root, or no chapters"),
    "entry-empty": Case(TOC, "- file: chapters/en/claims", "- file:", "None is not a chapter"),
    "entry-twice": Case(TOC, "chapters/en/claims", "chapters/en/data", "'chapters/en/data' is there twice"),
    "entry-outside": Case(TOC, "chapters/en/claims", "chapters/en/../../x", "is not a chapter"),
    "entry-absolute": Case(TOC, "chapters/en/claims", "/etc/passwd", "is not a chapter"),
    "entry-in-another-language": Case(TOC, "chapters/en/claims", "chapters/ar/claims", "is not a chapter"),
    "entry-with-ending": Case(TOC, "chapters/en/claims", "chapters/en/claims.md", "is not a chapter"),
    "entry-missing": Case(TOC, "chapters/en/claims", "chapters/en/gone", "the file is missing"),
    "entry-reserved": Case(TOC, "chapters/en/claims", "chapters/en/search", "a page of that name of its own"),
    "entry-with-sections": Case(
        TOC, "- file: chapters/en/claims", "- file: chapters/en/claims\n    sections: []", "'sections'"
    ),
    "contents-in-parts": Case(TOC, "chapters:", "parts: []\nchapters:", "'parts' is not known here"),
    "format-another": Case(TOC, "jb-book", "jb-article", "its format is 'jb-article'"),
    "root-another": Case(TOC, "chapters/en/index", "chapters/en/claims", "the first page of the book is named"),
    "chapters-a-number": Case(TOC, "chapters:", "chapters: 5\nx:", "it names no root, or no chapters"),
    # Messages.
    "messages-syntax": Case(
        FTL, "row-decisions = { $title-en }", "row-decisions = { $title-en", "cannot be read as a message"
    ),
    "messages-not-utf8": Case(FTL, "", b"a = \xe9\n", "this is not UTF-8"),
    "messages-empty": Case(FTL, "", b"", "messages of 'en'"),
    "messages-circle": Case(
        FTL, "\nsecond = {", "\na1 = { b1 }\nb1 = { a1 }\nsecond = {", "refers to itself in a circle"
    ),
    "messages-variable": Case(
        FTL, "The longest wait between two leap seconds was { $wait }", "The { $wat }", "uses $wat"
    ),
    "messages-reference": Case(FTL, "row-decisions = { $title-en }", "row-decisions = { gone }", "refers to 'gone'"),
    "messages-missing": Case(FTL, "row-leap_seconds = Leap second of { $date }\n", "", "row-leap_seconds"),
    "messages-twice": Case(FTL, "\nsecond = {", "\nrow-decisions = A\nsecond = {", "'row-decisions' is there twice"),
    "messages-no-default": Case(
        FTL, "   *[other] { $number } seconds", "    [other] { $number } seconds", "cannot be read as a message"
    ),
    # Chapters.
    "chapter-not-utf8": Case(CHAPTER, "", b"(a)=\n# A\n\xe9\n", "line 3: this is not UTF-8"),
    "chapter-empty": Case(CHAPTER, "", b"", "the chapter is empty"),
    "chapter-blank": Case(CHAPTER, "", b"\n \n", "the chapter is empty"),
    "chapter-nul": Case(CHAPTER, "(the-decision)=", "\0(the-decision)=", "it holds U+0000"),
    "chapter-replacement": Case(CHAPTER, "(the-decision)=", "Kill\ufffded\n\n(the-decision)=", "it holds U+FFFD"),
    "chapter-mark": Case(CHAPTER, "", "\ufeff(a)=\n# A\n".encode(), "it holds U+FEFF"),
    "chapter-placeholder": Case(
        CHAPTER, "(the-decision)=", "\x91edition-label\x92\n\n(the-decision)=", "it holds U+0091"
    ),
    "chapter-front-matter-open": Case(CHAPTER, "", b"---\na: 1\n\n(a)=\n# A\n", "the settings at its head"),
    "chapter-front-matter-broken": Case(CHAPTER, "kernelspec:", "kernelspec: [", "the settings at its head"),
    "chapter-front-matter-a-list": Case(CHAPTER, "", b"---\n- a\n---\n\n(a)=\n# A\n", "the settings at its head"),
    "chapter-without-title": Case(CHAPTER, "\n# ", "\n## ", "has no title"),
    "chapter-fence-open": Case(
        CHAPTER, "(the-decision)=", "```{note}\nText.\n\n(the-decision)=", "is opened and not closed"
    ),
    "chapter-colons-open": Case(
        CHAPTER, "(the-decision)=", ":::{callout}\nText.\n\n(the-decision)=", "is opened and not closed"
    ),
    "chapter-directive": Case(
        CHAPTER, "(the-decision)=", "```{figur}\n```\n\n(the-decision)=", "there is no directive {figur}"
    ),
    "chapter-role": Case(CHAPTER, "(the-decision)=", "{fct}`a`\n\n(the-decision)=", "there is no role {fct}"),
    "chapter-fact": Case("chapters/en/index.md", "{fact}`longest-wait`", "{fact}`longest`", "there is no fact named"),
    "chapter-form": Case("chapters/en/index.md", "`longest-wait`", "`longest-wait:big`", "there is no form 'big'"),
    "chapter-source": Case(
        "chapters/en/index.md", "{fact}`longest-wait`", "{source}`gone`", "there is no row 'sources/gone'"
    ),
    "chapter-row": Case("chapters/en/index.md", "{fact}`longest-wait`", "{row}`a <x/y>`", "there is no row 'x/y'"),
    "chapter-claim": Case(
        "chapters/en/index.md", "{fact}`longest-wait`", "{claim}`gone`", "there is no row 'claims/gone'"
    ),
    "chapter-figure": Case(
        "chapters/en/index.md", "{fact}`longest-wait`", "{numref}`fig-gone`", "there is no such figure"
    ),
    "chapter-link": Case("chapters/en/index.md", "{fact}`longest-wait`", "[a](gone.md)", "there is no chapter gone.md"),
    "chapter-one-language": Case(CHAPTER, "(the-decision)=", "A paragraph more.\n\n(the-decision)=", "paragraph"),
    "chapter-unlisted": Case("chapters/en/more.md", "", b"(more)=\n# More\n", "is not in _toc.yml"),
    "chapter-a-folder": Case("chapters/en/the-decision.md", "", b"", "the chapter is empty"),
    # The dictionary.
    "package-empty": Case(PACKAGE, "", b"", "this is not JSON"),
    "package-cut": Case(PACKAGE, "", b'{"name": "a", "resou', "this is not JSON"),
    "package-a-list": Case(PACKAGE, "", b"[]", "is not of type 'object'"),
    "package-a-number": Case(PACKAGE, "", b"5", "is not of type 'object'"),
    "package-not-utf8": Case(PACKAGE, "", b'{"a": "\xe9"}', "this is not JSON"),
    "package-deep": Case(PACKAGE, "", b"[" * 100_000, "this is not JSON"),
    "package-path-outside": Case(PACKAGE, '"path": "leap_seconds.csv"', '"path": "../x.csv"', "path"),
    "package-key-unknown": Case(
        PACKAGE, '"primaryKey": "leap_second_id"', '"primaryKey": "gone"', "has no field 'gone'"
    ),
    "package-pattern": Case(PACKAGE, '"pattern": "[a-z]{2}"', '"pattern": "["', "pattern"),
    "package-constraint": Case(PACKAGE, '"pattern": "[a-z]{2}"', '"maxLength": 2', "maxLength"),
    "package-two-tables-of-one-name": Case(PACKAGE, '"name": "decisions"', '"name": "leap_seconds"', "twice"),
    "package-without-sources": Case(PACKAGE, '"names": "terms"', '"names": "gone"', "there is no table 'gone'"),
    # Tables.
    "number-with-underscore": seconds("1_1", "tai_minus_utc", "is not a whole number"),
    "number-of-twenty-digits": seconds("1" * 20, "tai_minus_utc", "is not a whole number"),
    "number-of-scientists": seconds("1e400", "tai_minus_utc", "is not a whole number"),
    "number-in-words": seconds("eleven", "tai_minus_utc", "is not a whole number"),
    "number-in-arabic-digits": seconds("١١", "tai_minus_utc", "is not a whole number"),
    "number-nan": seconds("nan", "tai_minus_utc", "is not a whole number"),
    "number-below": seconds("-1", "tai_minus_utc", "is below 0"),
    "number-missing": seconds("", "tai_minus_utc", "is empty, and must be filled"),
    "number-plus": seconds("+11", "tai_minus_utc", "spreadsheet formula"),
    "number-with-space": seconds(" 11\u00a0", "tai_minus_utc", ""),
    "year-0000": seconds("0000", "date", "is not a date"),
    "year-0001": seconds("0001", "date", "no such year is meant"),
    "year-9999": seconds("9999-12-31", "date", "no such year is meant"),
    "year-99999": seconds("99999", "date", "is not a date"),
    "month-13": seconds("1972-13", "date", "is not a date"),
    "day-30-february": seconds("1972-02-30", "date", "is not a date"),
    "date-slashed": seconds("30/06/1972", "date", "as spreadsheets write it"),
    "date-serial": seconds("26480", "date", "turned into days since 1900"),
    "id-nan": seconds("NaN", "leap_second_id", "is not written as ids are"),
    "id-capitals": seconds("ABC", "leap_second_id", "is not written as ids are"),
    "id-path": seconds("../x", "leap_second_id", "is not written as ids are"),
    "id-missing": seconds("", "leap_second_id", "is empty, and must be filled"),
    "id-long": seconds("a" * 101, "leap_second_id", "more than 100 characters"),
    "id-twice": Case(SECONDS, "1972-12-31,1972-12-31", "1972-06-30,1972-12-31", "is used by another row too"),
    "source-unknown": seconds("gone", "source_id", "an id here is not in data/sources.csv"),
    "source-twice": seconds("iers-list iers-list", "source_id", "an id stands here twice"),
    "source-other-space": seconds("iers-list\u3000itu-2015", "source_id", "too many spaces"),
    "source-no-break-space": seconds("iers-list\u00a0itu-2015", "source_id", "too many spaces"),
    "word-unknown": seconds("may", "end_of", "is not one of the words"),
    "address-script": Case(SOURCES, "https://www.bipm.org", "javascript:alert", "is not a web address"),
    "address-with-markup": Case(SOURCES, "https://www.bipm.org", 'https://a""><b', "holds HTML"),
    "address-long": Case(SOURCES, "https://www.bipm.org", "https://" + "a" * 100_000, "more than 2,000 characters"),
    "language-unknown": Case(SOURCES, "2022-11-18,en,", "2022-11-18,zz,", "is not the code of a language"),
    "section-chapter-outside": Case(SECTIONS, "added,1,seconds-added", "added,1,../../x", "is not a chapter"),
    "section-chapter-missing": Case(SECTIONS, "added,1,seconds-added", "added,1,gone", "is not a chapter"),
    "terms-kind-odd": Case(TERMS, "june,month-end", "june,Month End!", "is not one of the words"),
    "cell-long": title("a" * 100_000, "more than 10,000 characters"),
    "cell-placeholder": title("See \x91edition-label\x92 here", "no reader sees"),
    "cell-placeholder-of-old": title("See @@edition-zzz@@ here.", ""),
    "cell-mojibake": title("UTC begins: cafÃ©", "read as Windows-1252"),
    "cell-question-marks": title("??? ????", "question marks where letters were"),
    "cell-error": title("#REF!", "where a formula failed"),
    "cell-formula": title('"=HYPERLINK(""a"")"', "spreadsheet formula"),
    "cell-formula-dde": title("-2+3+cmd|' /C calc'!A0", "spreadsheet formula"),
    "cell-formula-semicolon": title("Note;=1+1", "spreadsheet formula"),
    "cell-html": title("a <img src=x onerror=alert(1)>", "holds HTML"),
    "cell-bidi": title("a\u202eb", "changes the reading direction"),
    "cell-zero-width": title("a\u200bb", "no reader sees"),
    "cell-tags": title("a\U000e0041b", "no reader sees"),
    "cell-line-separator": title("a\u2028b", "no reader sees"),
    "cell-noncharacter": title("a\ufdd0b", "no reader sees"),
    "cell-normal-form": title("cafe\u0301", "letters and marks apart"),
    "cell-stacked": title("a" + "\u0301" * 10, "more marks on one letter"),
    "cell-in-another-language": title("نص عربي", "not written in the script"),
    "cell-jinja": title("{{ 7 * 7 }} {% raw %}", ""),
    "cell-fluent": title("{ $gone }", ""),
    "cell-markdown": title("**bold** [a](b) `c`", ""),
    "file-missing": Case(SECONDS, "", b"<remove>", "is missing"),
    "file-empty": Case(SECONDS, "", b"", "is empty"),
    "file-utf16": Case(SECONDS, "", "leap_second_id\n".encode("utf-16"), "is saved as UTF-16"),
    "file-nul": Case(SECONDS, "", b"a,b\nc\0,d\n", "NUL bytes"),
    "file-latin1": Case(SECONDS, "june", "j\udce9", "is not UTF-8"),
    "file-quotes": Case(SECONDS, "1972-06-30,1972-06-30", '"1972-06-30,1972-06-30', "quotation mark is opened"),
    "file-cut": Case(SECONDS, "", b"leap_second_id,date,end_of,tai_minus_utc,source_id\n1972-06-30,1972", "cut off"),
    "file-one-line": Case(SECONDS, "", b"x" * 1_000_001 + b"\n", "more than a million characters"),
    "file-sep": Case(SECONDS, "leap_second_id,date", "sep=;\nleap_second_id,date", "begins with a line “sep=”"),
    "file-tabs": Case(SECONDS, "", b"leap_second_id\tdate\tend_of\ttai_minus_utc\tsource_id\n", "with tabs"),
    "file-columns": Case(SECONDS, "tai_minus_utc", "tai", "“tai” is not a column"),
    "file-short-row": Case(SECONDS, ",june,11,", ",june,", "a cell is missing"),
    "file-long-row": Case(SECONDS, ",june,11,", ",june,11,12,", "needs quotation marks"),
    "file-header-alone": Case(SECONDS, "", b"leap_second_id,date,end_of,tai_minus_utc,source_id\n", "leap"),
    "terms-header-alone": Case(
        TERMS, "", b"term_id,kind,ar,en,definition_ar,definition_en\n", "is not one of the words"
    ),
    "sources-header-alone": Case(
        SOURCES,
        "",
        b"source_id,publisher_ar,publisher_en,title,url,archived_url,published_on,language,kind\n",
        "data/sources.csv",
    ),
    # Rules of claims.
    "rule-nested": rule("in each year 1972 to 1979 " * 500 + "some leap_seconds", "more than 2,000 characters"),
    "rule-nested-twice": rule(
        "in each year 1972 to 1979 in each year 1972 to 1979 some leap_seconds", "must follow them"
    ),
    "rule-impossible-date": rule("some leap_seconds where date > 2016-02-30", "the calendar has no such day"),
    "rule-month-13": rule("some leap_seconds where date > 2016-13", "the calendar has no such day"),
    "rule-of-many-conditions": rule(
        "some leap_seconds where " + " and ".join(["tai_minus_utc > 1"] * 10_000), "2,000 characters"
    ),
    "rule-text-for-a-number": rule("some leap_seconds where tai_minus_utc > june", "it is not one"),
    "rule-unreadable": rule("leap seconds are many", "is not a test"),
    "rule-no-table": rule("some gone", "which does not exist"),
    "rule-no-column": rule("some leap_seconds where gone = 1", "which does not exist"),
    "rule-no-row": rule("leap_seconds/gone.date = 1972", "which does not exist"),
    "rule-no-value": rule("some leap_seconds where end_of = gone", "cannot have"),
    "rule-reads-verdicts": rule("some claims where verdict = partly", "must not rest on verdicts"),
    "rule-years-back": rule("in each year 2021 to 1972 some leap_seconds", "the years must be in order"),
    "rule-years-of-eternity": rule("in each year 0001 to 9999 some leap_seconds", "the years must be in order"),
    "rule-sum-of-texts": rule("sum of leap_seconds.end_of > 3", "cannot have"),
    "rule-backtracking": rule("some leap_seconds where " + "a" * 1_900, "is not a condition"),
    "rule-other-verdict": rule("some leap_seconds where tai_minus_utc > 1", "the editor’s verdict is"),
    "reason-brace": Case(CLAIMS, "After that of {leap_seconds", "After {that of {leap_seconds", "a brace"),
    "reason-brace-open": Case(CLAIMS, "none was added until", "none { was added until", "a brace"),
    "reason-number": Case(CLAIMS, "{leap_seconds/2005-12-31}.,After", "{leap_seconds/2005}.,After", "cannot be said"),
    "reason-form": Case(CLAIMS, "{leap-seconds-added}, each", "{leap-seconds-added:big}, each", "the forms are"),
    # Records of editions, and addresses that moved.
    "record-cut": Case(RECORD, "", b'{"edition": {"label": "1"', "this is not JSON"),
    "record-a-list": Case(RECORD, "", b"[]", "does not name an edition"),
    "record-of-another": Case(
        RECORD, "", b'{"edition": {"label": "2", "date": "2026-11-29", "data": "a"}}', "of another edition"
    ),
    "record-without-a-day": Case(
        RECORD, "", b'{"edition": {"label": "1", "date": "x", "data": "a"}}', "of another edition"
    ),
    "record-addresses": Case(RECORD, "", f'{EDITION} "addresses": 5}}'.encode(), "its addresses are not"),
    "record-facts": Case(RECORD, "", f'{EDITION} "facts": []}}'.encode(), "its facts are not"),
    "record-row-gone": Case(
        RECORD, "", f'{EDITION} "addresses": ["data.html#leap-second-1950"]}}'.encode(), "was published"
    ),
    "record-page-gone": Case(RECORD, "", f'{EDITION} "addresses": ["gone.html"]}}'.encode(), "was published"),
    "record-fact-gone": Case(RECORD, "", f'{EDITION} "addresses": ["data.html#fact-gone"]}}'.encode(), "was published"),
    "redirects-empty": Case(REDIRECTS, "", b"", "the columns are"),
    "redirects-columns": Case(REDIRECTS, "", b"old,new\n", "they should be from, to"),
    "redirects-cut": Case(REDIRECTS, "", b"from,to\na.html\n", "it has 1 cells"),
    "redirects-not-utf8": Case(REDIRECTS, "", b"from,to\n\xe9,a\n", "cannot be read as a table"),
    "redirects-outside": Case(
        REDIRECTS, "", b"from,to\n../../../evil.html,data.html\n", "is not an address of the book"
    ),
    "redirects-to-a-script": Case(
        REDIRECTS, "", b"from,to\na.html,javascript:alert(1)\n", "is not an address of the book"
    ),
    "redirects-with-markup": Case(REDIRECTS, "", b'from,to\na.html,"b.html#""><b>"\n', "is not an address of the book"),
    "redirects-nowhere": Case(REDIRECTS, "", b"from,to\na.html,gone.html\n", "which is not in the book"),
    "redirects-twice": Case(REDIRECTS, "", b"from,to\na.html,data.html\na.html,data.html\n", "is there twice"),
    "redirects-good": Case(REDIRECTS, "", b"\xef\xbb\xbffrom,to\r\na.html,data.html\r\n", ""),
    # What could publish files from elsewhere, or act on a page.
    **{
        name: prose(text, says)
        for name, text, says in (
            ("directive-include", "```{literalinclude} ../../../etc/passwd\n```", "{literalinclude} is not for a book"),
            ("directive-raw", "```{raw} html\n<b>a</b>\n```", "{raw} is not for a book"),
            ("role-download", "{download}`../../../../etc/passwd`", "{download} is not for a book"),
            ("markup-script", "<script>alert(1)</script>", "<script> is markup"),
            ("markup-handler", "A word <img src=x onerror=alert(1)> more.", "is markup, which prose may not hold"),
            ("markup-in-a-directive", ":::{callout}\n<iframe src=x></iframe>\n:::", "<iframe src=x> is markup"),
            ("markup-open", "<script src=x", "<script src=x is markup"),
            ("image-outside", "![a](../../../../../etc/passwd)", "there is no image"),
            ("image-missing", "```{figure} gone.png\n```", "there is no image 'gone.png' in the book"),
            ("chapter-mojibake", "A cafÃ© in a sentence.", "was read in another encoding than UTF-8"),
            ("chapter-bidi", "A \u202eword.", "turns the direction of the text"),
            ("chapter-private-use", "A \ue000word.", "holds a character that no reader sees"),
            ("chapter-taken-apart", "A cafe\u0301.", "not NFC"),
        )
    },
    **{
        name: cell(code, says)
        for name, code, says in (
            ("cell-magic", "%pwd", "a book runs none"),
            ("cell-shell", "!cat /etc/passwd", "a book runs none"),
            ("cell-await", "import asyncio\nawait asyncio.sleep(0)", "the cell is not Python"),
        )
    },
    "cell-options": Case(CHAPTER, ":tags: [remove-input]", ":tags: remove-input", "the tags of the cell are no list"),
    "chapter-head": Case(CHAPTER, "---\n", "---\nmyst: 5\n", "are not names and values"),
    "files-of-others": setting("    language: en", "    html_extra_path: [/etc]\n    language: en", "no such setting"),
    "setting-misspelled": setting("  site: ", "  siet: a\n  site: ", "talaqi / siet: a book has no such setting"),
    "extension-unknown": setting("[jupyter_book, ", "[jupyter_book, gone_ext, ", "there is no 'gone_ext'"),
    "extension-missing": setting(", talaqi.html.extension]", "]", "is not among them"),
    "theme-of-others": setting("html_theme: talaqi", "html_theme: gone", "html_theme: it is 'gone'"),
    "numfig-format": setting('numfig_format: {figure: "Figure %s",', "numfig_format: {figure: 5,", "a text with %s"),
    "language-name-with-markup": setting("language_name: English", "language_name: <b>a</b>", "holds markup"),
    # The book's code.
    "code-not-utf8": Case("analysis/figures/more.py", "", b"# \xe9\n", "this is not a file in UTF-8"),
    "row-guards-not-utf8": Case("analysis/comparisons/rows.csv", "", b"row,holds,unguarded\n\xe9", "a file in UTF-8"),
    "page-a-path": Case(PACKAGE, '"page": "claims"', '"page": "../x"', "page of claims is '../x'"),
    "markup-plain": Case(CHAPTER, "By how much", '<bdi lang="en">By</bdi> `<script>` how<sub>2</sub> much', ""),
    "message-deep": Case("analysis/messages/en/deep.ftl", "", b"a = " + b"{" * 2000, "a message is nested too deep"),
    "redirect-of-a-page": Case(REDIRECTS, "", b"from,to\ndata.html,claims.html\n", "is still in the book"),
    "redirect-of-no-page": Case(REDIRECTS, "", b"from,to\ngone.html#x,data.html\n", "is on the page 'gone.html'"),
    # Harmless forms.
    "table-with-mark": Case(SECONDS, "leap_second_id,", "\ufeffleap_second_id,", ""),
    "table-blank-end": Case(
        SECONDS,
        "2016-12-31,2016-12-31,december,37,iers-list\n",
        "2016-12-31,2016-12-31,december,37,iers-list\n\n\n",
        "",
    ),
}


def break_file(book: Path, case: Case) -> None:
    """Make the edit of a case."""
    file = book / case.file
    if not case.old:
        file.parent.mkdir(exist_ok=True)
        assert isinstance(case.new, bytes)
        file.unlink(missing_ok=True) if case.new == b"<remove>" else file.write_bytes(case.new)
        return
    text = file.read_bytes().decode("utf-8")
    assert case.old in text, f"{case.old!r} is not in {case.file}"
    file.write_bytes(text.replace(case.old, str(case.new), 1).encode("utf-8", "surrogateescape"))


def try_cases(book: Path) -> dict[str, tuple[int, str]]:
    """Return of each case the exit status of the check and what it says."""
    from talaqi import caches, cli

    outcomes = {}
    for name, case in CASES.items():
        file = book / case.file
        before = file.read_bytes() if file.exists() else None
        break_file(book, case)
        caches.clear()
        said = io.StringIO()
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            status = cli.main(["check"])
        outcomes[name] = status, said.getvalue()
        file.unlink(missing_ok=True)
        if before is not None:
            file.write_bytes(before)
    return outcomes


if __name__ == "__main__":
    print(json.dumps(try_cases(Path.cwd())))
    sys.exit(0)
