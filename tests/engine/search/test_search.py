"""What a reader searches for is found, and nothing else: the words of `queries-*.csv`, in the browser, from the disk.

A query's words are given in the forms in which a reader would accept them, each word's after a plus sign; the pages
that hold one form of every word are those to be found. Letters joined to the front of an Arabic word, and pronouns to
its end, make no other word of it.
"""

import csv
import re
from pathlib import Path
from urllib.parse import quote

import pytest

from talaqi import config
from talaqi.caches import cached
from talaqi.chapters import chapter_list

import pages

HERE = Path(__file__).parent
ARABIC = re.compile(r"[\u0621-\u064a]")
FRONT, END = r"[وف]?(?:ال|بال|كال|لل|[بكل])?", r"(?:ه|ها|هم|هما|نا)?"
# What stands around the text of a page, and what is no text of it.
NOT_TEXT = ".card, .citation-box, .cite, .cite-row, .headerlink, .chapter-head p, script, style"
FOUND = "query => [...new Set(Search.find(query).sections.map(section => section.name))]"


def queries(language: str) -> list[dict[str, str]]:
    with (HERE / f"queries-{language}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cached
def text(file: Path) -> str:
    """Return the words of a page, each once."""
    article = pages.BeautifulSoup(file.read_text("utf-8"), "html.parser").find("article")
    for part in article.select(NOT_TEXT):
        part.decompose()
    words = re.sub(r"[\u064b-\u0652]", "", article.get_text(" ").replace("اً", "اً")).casefold().split()
    return " ".join(dict.fromkeys(words))


def pattern(forms: str) -> re.Pattern[str]:
    """Return what matches any of some forms of a word."""
    bare = (re.escape(re.sub(r"[\u064b-\u0652]", "", form).casefold()) for form in forms.split())
    joined = "|".join(
        f"{FRONT}{form.replace('ة', 'ت') if form.endswith('ة') else form}{END}|{FRONT}{form}"
        if ARABIC.search(form)
        else form
        for form in bare
    )
    return re.compile(rf"(?<![\w,])(?:{joined})(?![\w,]\w)(?!\w)")


def expected(words: str, site: Path, language: str) -> set[str]:
    """Return the pages that hold one form of every word."""
    wanted = [pattern(forms) for forms in words.split(" + ")]
    return {
        name
        for name in chapter_list.chapter_names()
        if all(one.search(text(site / language / f"{name}.html")) for one in wanted)
    }


@pytest.mark.parametrize(
    "language", [file.stem.removeprefix("queries-") for file in sorted(HERE.glob("queries-*.csv"))]
)
def test_queries_find_the_pages_that_hold_their_words_and_no_others(
    visit: pages.Visit, site: Path, language: str
) -> None:
    page = visit(f"{language}/search.html", base=f"file://{site}")
    right = found_in_all = held_in_all = 0
    wrong = []
    for query in queries(language):
        found, held = set(page.evaluate(FOUND, query["query"])), expected(query["words"], site, language)
        right, found_in_all, held_in_all = right + len(found & held), found_in_all + len(found), held_in_all + len(held)
        wrong += (
            [(query["query"], "missed", sorted(held - found), "too many", sorted(found - held))]
            if found != held
            else []
        )
    print(f"{language}: recall {right / held_in_all:.3f}, precision {right / found_in_all:.3f}")
    assert right / held_in_all >= 0.95 and right / found_in_all >= 0.95, wrong
    assert page.complaints == []


@pytest.mark.parametrize(
    "language, query, word",
    [
        *(("ar", "الخلية", "خلايا"), ("ar", "صاروخ", "صواريخ"), ("ar", "أغادير", "أكادير")),
        *(
            ("en", "arrest", "arrests"),
            ("en", "Marrakesh", "Marrakech"),
            ("en", "counterterrorism", "counter-terrorism"),
        ),
    ],
)
@pytest.mark.parametrize("where", ["served", "disk"])
def test_a_result_names_its_section_and_quotes_the_words(
    visit: pages.Visit, site: Path, address: str, language: str, query: str, word: str, where: str
) -> None:
    page = visit(f"{language}/search.html?q={query}", base=address if where == "served" else f"file://{site}")
    assert word in page.locator("#search-results mark").all_text_contents()
    assert "#" in page.locator("#search-results li > a").first.get_attribute("href")
    page.locator("#search-results li > a").first.click()
    page.wait_for_function("document.getElementById(location.hash.slice(1)) !== null")


@pytest.mark.parametrize(
    "language, query, same",
    [
        *(
            ("ar", "عبدالحق الخيام", "عبد الحق الخيام"),
            ("ar", "البنتاجون", "البنتاغون"),
            ("ar", "ومنها المغرب", "المغرب"),
            ("ar", "و المغرب", "المغرب"),
        ),
        *(
            ("en", "Burkinafaso", "Burkina Faso"),
            ("en", "Mansoury", "Mansouri"),
            ("en", "counter terrorism", "counterterrorism"),
            ("en", "Morocco's", "Morocco"),
        ),
    ],
)
def test_a_query_written_in_another_way_finds_the_same(
    visit: pages.Visit, site: Path, language: str, query: str, same: str
) -> None:
    page = visit(f"{language}/search.html", base=f"file://{site}")
    assert set(page.evaluate(FOUND, query)) == set(page.evaluate(FOUND, same)) != set()


@pytest.mark.parametrize("query, other", [("جدة", "وجدة"), ("اتفاقية الصيد", "اتفاق")])
def test_a_word_is_not_found_inside_another(visit: pages.Visit, site: Path, query: str, other: str) -> None:
    page = visit("ar/search.html", base=f"file://{site}")
    assert page.evaluate(FOUND, query) == [] and page.evaluate(FOUND, other) != []


@pytest.mark.parametrize("language", config.languages())
def test_the_field_on_a_page_leads_to_the_results(visit: pages.Visit, language: str) -> None:
    page = visit(f"{language}/index.html")
    page.locator(".book-menu input[name=q]").fill("BCIJ")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html?q=BCIJ")
    assert page.locator("#search-results li").count() > 3


@pytest.mark.parametrize("language", config.languages())
def test_a_word_that_is_nowhere_is_said_to_be_nowhere(visit: pages.Visit, language: str) -> None:
    page = visit(f"{language}/search.html?q=xyzzyqq")
    assert page.locator("#search-results").text_content().strip() == page.locator("#search-results").get_attribute(
        "data-none"
    )


def test_a_query_is_never_markup(visit: pages.Visit) -> None:
    page = visit(f"en/search.html?q={quote('<img src=x onerror=document.title=1> cells')}")
    assert page.title() != "1" and page.locator("#search-results img").count() == 0


# How long the page takes to show what is first looked for, in milliseconds.
FIRST = """query => { const start = performance.now(); Search.show(query); return performance.now() - start }"""


@pytest.mark.parametrize(
    "language, query",
    [("ar", "خلية"), ("ar", "عبدالحق الخيام"), ("ar", "2021"), ("en", "cells"), ("en", "counter terrorism")],
)
def test_the_first_results_are_there_at_once(visit: pages.Visit, site: Path, language: str, query: str) -> None:
    times: list[float] = []
    while len(times) < 5 and min(times, default=100) >= 100:
        page = visit(f"{language}/search.html", base=f"file://{site}")
        times.append(page.evaluate(FIRST, query))
        page.close()
    # The machine may have other work: its best of five.
    assert min(times) < 100, times


@pytest.mark.parametrize(("language", "query"), [("ar", "الصحراء الغربية"), ("en", "Western Sahara")])
def test_prose_comes_before_tables_and_is_quoted_by_the_sentence(visit: pages.Visit, language: str, query: str) -> None:
    page = visit(f"{language}/search.html?q={quote(query)}")
    page.locator("#search-results li").first.wait_for()
    first = page.evaluate("query => Search.find(query).sections[0]", query)
    assert first["name"] not in ("data", "references") and len(first["text"][: first["proseLength"]]) > 100
    excerpt = page.locator("#search-results li p:last-child").first.inner_text().strip("… ")
    prose = first["text"][: first["proseLength"]]
    before = prose[: prose.index(excerpt)].rstrip()
    assert excerpt[-1] in ".؟!" and (not before or before[-1] in ".؟!")
