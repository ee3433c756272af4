"""The first pages: the first figure of the book, bars of verdicts, cards of chapters, and the picture to share."""

import gzip
import io
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from PIL import Image

from talaqi import config, tables
from talaqi.chapters import chapter_list
from talaqi.citations import page_metadata
from talaqi.execution import result_cache
from talaqi.figures import sharing_picture
from talaqi.html import directives
from talaqi.rules import verdicts

import pages

LANGUAGES = pytest.mark.parametrize("language", config.languages())
# What a reader waits for, compressed, and the number of files.
HEAVIEST, MOST_FILES = 180_000, 12
LOADED = re.compile(r'<(?:img|script|link)\b(?![^>]*loading="lazy")[^>]*?\s(?:src|href)="([^"#?]+)')


def count_by_hand(central: bool) -> list[int]:
    """Return the number of claims with each verdict, counted row by row."""
    claims = tables.load().claims.to_dict("records")
    chosen = [row for row in claims if not central or (row["weight"] == "central" and not row["repeats"])]
    counts = [sum(row["verdict"] == verdict for row in chosen) for verdict in verdicts.VERDICTS]
    return [count for count in counts if count]


def bars(soup: BeautifulSoup) -> list[list[int]]:
    return [[int(part.get_text()) for part in bar.select("span")] for bar in soup.select(".verdict-bars .bar")]


@LANGUAGES
def test_the_bars_count_all_claims_and_the_central_ones(site: Path, language: str) -> None:
    soup = pages.read(site / language / "index.html")
    assert bars(soup) == [count_by_hand(central=False), count_by_hand(central=True)]
    first, central = soup.select(".verdict-bars .bar-name")
    assert first.get_text().endswith(f" {sum(count_by_hand(False))}")
    assert central.get_text().endswith(f" {sum(count_by_hand(True))}")
    # Screen readers pass over the bars and read the same numbers below them.
    assert all(bar["aria-hidden"] == "true" for bar in soup.select(".bar"))
    for badge, count, central_count in zip(soup.select(".verdict-bars .badge"), *bars(soup), strict=True):
        assert re.findall(r"\d+", badge.get_text()) == [str(count), str(central_count)]


def test_a_book_without_weights_has_one_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    claims = tables.load().claims.drop(columns=["weight", "repeats"])
    monkeypatch.setattr(tables, "load", lambda: tables.Tables({"claims": claims}))
    assert list(directives.verdict_groups()) == ["all"]


@LANGUAGES
def test_every_chapter_has_a_card_with_its_first_figure(site: Path, language: str) -> None:
    cards = pages.read(site / language / "index.html").select(".chapter-cards li")
    assert [card.a["href"] for card in cards] == [f"{name}.html" for name in chapter_list.chapter_names()[1:]]
    for card in cards:
        chapter = pages.read(site / language / card.a["href"])
        figure, image = chapter.select_one(".display.figure img"), card.img
        assert (figure is None) == (image is None)
        assert card.a.get_text() == chapter.h1.get_text().rstrip("#")
        if image:
            assert image["src"] == figure["src"] and (site / language / image["src"]).is_file()
            # The title beside it says what it shows; it waits until it is near.
            assert image["alt"] == "" and image["loading"] == "lazy" and image["width"] and image["height"]


def test_the_page_at_the_root_shows_the_same_in_every_language(site: Path) -> None:
    soup = pages.read(site / "index.html")
    name, figure = result_cache.first_figure_of_book()
    assert figure and name == chapter_list.FRONT_PAGE
    sections = soup.select("main > section")
    assert [section["lang"] for section in sections] == list(config.languages())
    for section in sections:
        language = section["lang"]
        image, link = section.select_one(".hero img"), section.select_one(".hero a")
        assert image["alt"] == figure["alt"][language] and (site / image["src"]).is_file()
        page, _, anchor = link["href"].partition("#")
        assert anchor in pages.ids(site / page)
        sentences = [item.get_text() for item in section.select(".steps li")]
        assert sentences == figure["description"][language].splitlines() and len(sentences) > 1
        assert bars(section) == [count_by_hand(central=False), count_by_hand(central=True)]
        assert len(section.select(".chapters li")) == len(chapter_list.chapter_names()) - 1
    # Where the languages stand one under the other, the first leads to the others.
    assert [link["href"] for link in soup.select(".below a")] == [f"#{other}" for other in config.languages()[1:]]


@pytest.mark.parametrize("name", ["index.html", *(f"{language}/index.html" for language in config.languages())])
def test_the_first_view_is_light(site: Path, name: str) -> None:
    page = site / name
    loaded = {page, *((page.parent / address).resolve() for address in LOADED.findall(page.read_text("utf-8")))}
    files = {file.resolve() for file in loaded if file.suffix in {".html", ".svg", ".js", ".css", ".woff2"}}
    # The fonts that the stylesheet names are asked for as their letters come up: at most all of a language.
    for folder in {file.parent for file in files if file.name == "faces.css"}:
        files |= set(folder.glob("*.woff2"))
    assert len(files) <= MOST_FILES, sorted(file.name for file in files)
    weights = {file.name: len(gzip.compress(file.read_bytes())) for file in files}
    assert sum(weights.values()) <= HEAVIEST, weights


@LANGUAGES
def test_the_picture_to_share_has_the_size_that_sites_show_whole(site: Path, language: str) -> None:
    content = (site / language / page_metadata.SHARING_PICTURE).read_bytes()
    assert Image.open(io.BytesIO(content)).size == page_metadata.SHARING_SIZE and len(content) < 300_000
    _, figure = result_cache.first_figure_of_book()
    assert figure and sharing_picture.render_sharing_picture(figure, language) == content


@LANGUAGES
def test_no_page_names_a_picture_without_an_address(site: Path, language: str) -> None:
    assert config.site() is None
    for name in ("index.html", f"{language}/index.html", f"{language}/data.html"):
        html = (site / name).read_text("utf-8")
        assert "og:image" not in html and "twitter:card" not in html


@LANGUAGES
def test_with_an_address_each_language_has_its_picture(monkeypatch: pytest.MonkeyPatch, language: str) -> None:
    book = {**config.book_settings(), "site": "https://example.org/book"}
    figure = {"alt": {code: f"alt in {code}" for code in config.languages()}}
    monkeypatch.setattr(config, "book_settings", lambda: book)
    monkeypatch.setattr(result_cache, "first_figure_of_book", lambda: ("index", figure))
    head = BeautifulSoup(page_metadata.render_head("data", language, "About"), "html.parser")
    content = {tag.get("property") or tag.get("name"): tag["content"] for tag in head.find_all("meta")}
    assert content["og:image"] == f"https://example.org/book/{language}/sharing.png"
    assert (content["og:image:width"], content["og:image:height"]) == tuple(map(str, page_metadata.SHARING_SIZE))
    assert content["og:image:alt"] == f"alt in {language}" and content["twitter:card"] == "summary_large_image"
    monkeypatch.setattr(result_cache, "first_figure_of_book", lambda: ("", None))
    assert "og:image" not in page_metadata.render_head("data", language, "About")
