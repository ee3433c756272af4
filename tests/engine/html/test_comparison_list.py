"""The list of a page's checked comparisons: each condition of its sentences and figures once, with the way back."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from talaqi import config, paths
from talaqi.chapters import chapter_list, chapter_source
from talaqi.comparisons import figure_conditions

GUARDED = [
    (name, language)
    for name in chapter_list.chapter_names()
    for language in config.languages()
    if "{numbers}" in paths.chapter(name, language).read_text("utf-8")
]


@pytest.mark.parametrize(("name", "language"), GUARDED)
def test_every_condition_is_listed_once_and_leads_to_its_sentence(name: str, language: str, site: Path) -> None:
    page = BeautifulSoup((site / language / f"{name}.html").read_text("utf-8"), "html.parser")
    said = chapter_source.role_texts(paths.chapter(name, language).read_text("utf-8"), "holds")
    figures = [figure["id"].removeprefix("fig-") for figure in page.select("figure.display")]
    drawn = [condition for figure in figures for condition in figure_conditions(figure, language).values()]
    entries = page.select(".comparisons li")
    assert [entry.code.get_text() for entry in entries] == list(dict.fromkeys((*said, *drawn)))
    for entry in entries:
        place = page.find(id=entry.select_one(".from a")["href"].removeprefix("#"))
        assert place is not None and not place.find_parent(["h1", "h2", "h3", "nav"])
        assert all(sentence.get_text().strip() for sentence in entry.select(".what"))
