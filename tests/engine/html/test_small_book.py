"""The pages of a small book, which has one of each thing that a chapter may hold, and the site around them."""

import json
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from jsonschema import Draft202012Validator

from talaqi import config, messages, paths, tables
from talaqi.figures.bundle import STYLE
from talaqi.html import directives

import pages
import recorded
from conftest import SMALL

LANGUAGES = config.languages()
# The digest of the code, by which a browser knows new styles from old, and the Python that ran a notebook.
VERSION = re.compile(r'(?<=\?)[0-9a-f]{12}(?=")|(?<="version": ")3\.\d+\.\d+')
RECORDED = (".html", ".json", ".ipynb", ".svg", ".csv", ".bib", ".ris", ".js", ".woff2")
# The scripts stand in the repository as they are served, and the Arabic text face comes from the system.
LEFT_OUT = (
    "_static/book.js",
    "_static/cite.js",
    "_static/claims.js",
    "_static/fonts/naskh",
    "_static/search.js",
    "/data/",
)


@pytest.fixture(scope="module")
def site(small: Path) -> Path:
    return small / "_build/site"


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def page(site: Path, language: str) -> BeautifulSoup:
    """Return the chapter that has everything."""
    return pages.read(site / language / "two-thousand-cells.html")


def content(file: Path) -> str:
    if file.suffix == ".woff2":
        return file.read_bytes().hex()
    text = VERSION.sub("", file.read_text("utf-8"))
    return recorded.rounded(text) if file.suffix == ".svg" else text


def test_the_site_is_as_recorded(site: Path) -> None:
    files = {
        f"/{file.relative_to(site).as_posix()}": file for file in sorted(site.rglob("*")) if file.suffix in RECORDED
    }
    results = {name: content(file) for name, file in files.items() if not any(one in name for one in LEFT_OUT)}
    behind = (
        *recorded.DATA,
        *recorded.WORDS,
        *sorted(SMALL.rglob("*.*")),
        *sorted(paths.TEMPLATES.rglob("*.html")),
        paths.config_file(),
        paths.lock_file(),
        STYLE,
        *sorted(paths.editions().glob("*")),
    )
    recorded.compare("small book", results, behind)


def test_a_number_is_linked_to_its_card_and_listed_once(page: BeautifulSoup, language: str) -> None:
    said = page.select("article span.fact[id]")
    assert [one.select_one("bdi").get_text() for one in said[:2]] == [
        messages.count_noun(210, "cell", language),
        messages.text("qualified-about", language, what="2,000"),
    ]
    for place, one in enumerate(said, 1):
        assert (
            one["id"] == f"said-{place}"
            and one.select_one(".fact-link")["href"] == f"#card-{place}" == f"#{one.select_one('.card')['id']}"
        )
        assert one.select_one(".card-close")["href"] == f"#said-{place}" and one.select_one(".card-close")["aria-label"]
    assert ["contested" in one["class"] for one in said] == [False, True, False]
    listed = [one["id"] for one in page.select(".numbers .number")]
    assert listed == ["number-counts-c049-cells", "number-counts-c057-cells"]
    assert "#number-counts-c049-cells" in {link["href"] for link in said[0].select(".card a[href]")}


def test_rows_publications_and_verdicts_are_links(page: BeautifulSoup, language: str) -> None:
    links = {link["href"]: link.get_text() for link in page.select("article p > a.reference, article p > a.internal")}
    assert (
        links["references.html#source-goud-209cells"]
        == tables.load().row("sources/goud-209cells")[f"publisher_{language}"]
    )
    assert links["claims.html#claim-role-1-2000-cells"] == tables.load().row("terms/contradicted")[language]
    assert links["data.html#operation-e2021-oujda"] == {"en": "the Oujda cell", "ar": "خلية وجدة"}[language]
    assert links["data.html#operation-e2021-sala"]


def test_exhibits_are_numbered_and_offer_their_files(page: BeautifulSoup, site: Path, language: str) -> None:
    figure, table = page.select_one("figure.display"), page.select_one("div.display.table")
    assert (figure["id"], table["id"]) == ("fig-cells-since-2002", "table-some-counts")
    assert [one.select_one(".kicker").get_text().strip() for one in (figure, table)] == {
        "en": ["Figure 1", "Table 1"],
        "ar": ["الشكل 1", "الجدول 1"],
    }[language]
    named = {link["href"] for link in figure.select("a[download]")}
    assert {Path(one).suffix for one in named} == {".svg", ".png", ".csv"} and all(
        (site / language / one).is_file() for one in named
    )
    assert (site / language / "figures/cells-since-2002.narrow.svg").is_file()
    assert (site / language / "figures/cells-since-2002.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    referred = {link["href"]: link.get_text() for link in page.select("article p a.reference[href^='#']")}
    assert referred["#fig-cells-since-2002"] == figure.select_one(".kicker").get_text().strip()


def test_blocks_of_prose_have_addresses(page: BeautifulSoup, language: str) -> None:
    ids = [block["id"] for block in page.select("article [id^='two-thousand-cells']")]
    assert ids[:4] == [
        "two-thousand-cells",
        "two-thousand-cells-1",
        "two-thousand-cells-said",
        "two-thousand-cells-said-1",
    ]
    assert page.select_one(".key-points .head").get_text() == messages.text("block-key-points", language)
    assert page.select_one(".callout") and not page.select_one(".callout .head")


def test_the_front_page_finds_for_the_whole_book(site: Path, language: str) -> None:
    assert pages.read(site / language / "index.html").select_one(".key-points .head").get_text() == messages.text(
        "block-key-points-book", language
    )


def test_a_chapter_has_its_head_its_menu_and_its_neighbours(page: BeautifulSoup, language: str) -> None:
    head = page.select_one(".chapter-head")
    assert head.select_one(".kicker").get_text() == messages.text("chapter-numbered", language, number="1")
    # There is no edition before this one, so nothing has changed since.
    assert [link["href"] for link in head.select(".edition-line a")] == ["#cite"]
    assert [
        (link["href"], link.select_one(".number") and link.select_one(".number").get_text())
        for link in page.select("#book-menu li a")
    ] == [("index.html", None), ("#", "1"), ("data.html", "2"), ("method.html", "3")]
    assert [link["href"] for link in page.select(".neighbours a")] == ["index.html", "data.html"]
    assert [link["href"] for link in page.select("#page-contents li a")] == [
        f"#two-thousand-cells-{part}" for part in ("said", "claims", "numbers")
    ]
    (other,) = page.select("a.language")
    assert other["href"] == f"../{other['lang']}/two-thousand-cells.html" and other["lang"] != language


def test_a_page_tells_machines_what_it_is(page: BeautifulSoup, language: str) -> None:
    assert (
        page.select_one('meta[name="description"]')["content"]
        == {
            "en": "The total was 210 cells; the article has about 2,000.",
            "ar": "بلغ العدد 210 خلايا، وفي المقال نحو 2,000.",
        }[language]
    )
    assert [link["hreflang"] for link in page.select('link[rel="alternate"]')] == [*LANGUAGES, "x-default"]
    assert page.select_one('meta[name="citation_title"]')["content"] == {"en": "Cells", "ar": "الخلايا"}[language]
    assert [link["href"] for link in page.select("#page-downloads a")] == [
        f"../notebooks/{language}/two-thousand-cells.ipynb"
    ]


def test_the_filter_is_loaded_where_it_stands_and_nowhere_else(site: Path, language: str) -> None:
    loads = {
        name: any(
            "claims.js" in (script.get("src") or "")
            for script in pages.read(site / language / f"{name}.html").select("script")
        )
        for name in ("two-thousand-cells", "data", "method", "index")
    }
    assert loads == {"two-thousand-cells": True, "data": False, "method": False, "index": False}


def test_fonts_are_cut_to_the_book(site: Path, language: str) -> None:
    made = sorted((site / language / "_static/fonts").glob("*.woff2"))
    wanted = {
        "en": {"sans-400", "sans-600", "serif", "serif-italic"},
        "ar": {"naskh-400", "naskh-700", "sans-400", "sans-600", "serif"},
    }[language]
    assert {font.stem for font in made} == wanted
    assert all(font.read_bytes()[:4] == b"wOF2" and font.stat().st_size < 100_000 for font in made)
    rules = (site / language / "_static/book.css").read_text("utf-8")
    assert rules.count("@font-face") == len(wanted) and "url(fonts/sans-400.woff2)" in rules
    assert not (site / language / "_static/fonts/faces.css").read_text("utf-8").startswith("@")


def test_nothing_that_no_page_loads_is_published(site: Path, language: str) -> None:
    folder = site / language
    loaded = " ".join(file.read_text("utf-8") for file in folder.glob("*.html"))
    static = [
        file.relative_to(folder).as_posix()
        for file in (folder / "_static").rglob("*")
        if file.is_file() and "fonts" not in file.parts
    ]
    assert static and all(name in loaded for name in static)
    assert {file.name for file in folder.glob("*.html")} == {
        "index.html",
        "two-thousand-cells.html",
        "data.html",
        "method.html",
        "search.html",
    }


def test_publications_stand_by_the_letter_that_readers_look_under() -> None:
    def listed(language: str, *publishers: str) -> list[str]:
        sources = [{f"publisher_{language}": publisher, "published_on": ""} for publisher in publishers]
        return [
            source[f"publisher_{language}"]
            for source in sorted(sources, key=lambda source: directives.publication_order(source, language))
        ]

    assert listed("en", "هسبريس", "The Guardian", "Élan", "Hespress", "AP") == [
        "AP",
        "Élan",
        "The Guardian",
        "Hespress",
        "هسبريس",
    ]
    assert listed("ar", "AP", "هسبريس", "الغد", "بيان") == ["بيان", "الغد", "هسبريس", "AP"]
    dated = [{"publisher_en": "AP", "published_on": day} for day in ("2021-03", "2020")]
    assert sorted(dated, key=lambda source: directives.publication_order(source, "en"))[0]["published_on"] == "2020"


def test_a_dictionary_tells_every_column_and_where_the_table_is(site: Path, language: str) -> None:
    page = pages.read(site / language / "data.html")
    (file,) = {link["href"] for link in page.select('a[href$="attacks.csv"]')}
    assert (site / language / file).resolve() == (site / "data/attacks.csv").resolve() and (
        site / "data/attacks.csv"
    ).is_file()
    named = {code.get_text() for code in page.select("code")}
    assert set(tables.fields("attacks")) <= named


def test_what_is_shown_leads_to_the_line_that_made_it(site: Path, page: BeautifulSoup, language: str) -> None:
    figure, table = page.select_one("figure.display .code-link"), page.select_one("#table-some-counts .code-link")
    data = pages.read(site / language / "data.html")
    number = data.select_one("#fact-cells-base .code-link")
    lines = {
        figure["href"]: "def cells_since_2002(",
        table["href"]: 'show_rows("counts", name="some-counts"',
        number["href"]: "def cells_base(",
    }
    for address, text in lines.items():
        file, _, anchor = address.partition("#")
        code = pages.read(site / language / file)
        assert code.find(id=anchor).get_text().lstrip(" 0123456789").startswith(text)
    assert page.select_one(".number .code-link") is None, "the number of one row leads to its row"
    assert pages.lost_links(site / "code") == []


def test_the_findings_keep_to_their_schema(site: Path) -> None:
    findings = json.loads((site / "findings.json").read_text("utf-8"))
    schema = json.loads((site / findings["$schema"]).read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    assert list(validator.iter_errors(findings)) == []
    assert [error.json_path for error in validator.iter_errors({**findings, "version": "0"})] == ["$.version"]
    assert findings["claims"] and findings["figures"] and findings["facts"]
