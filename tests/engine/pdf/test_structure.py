"""What a screen reader, a search engine or a catalogue is told by each PDF."""

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from talaqi import config
from talaqi.figures.registry import figure_sources

import printed
from printed import BOTH, EVIDENCE, LANGUAGES, NAMES

HEADING = re.compile(r"H[1-6]")


@pytest.mark.parametrize("name", NAMES)
def test_document_says_what_it_is(volumes: dict[str, Path], name: str) -> None:
    pdf = printed.opened(volumes[name])
    main = LANGUAGES[name][0]
    assert pdf.Root.MarkInfo.Marked
    assert pdf.Root.Lang == main
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    assert pdf.Root.ViewerPreferences.get("/Direction") == ("/R2L" if main == "ar" else None)


@pytest.mark.parametrize("name", NAMES)
def test_metadata_are_those_of_the_book(volumes: dict[str, Path], name: str) -> None:
    pdf, languages = printed.opened(volumes[name]), LANGUAGES[name]
    with pdf.open_metadata() as said:
        assert said["pdfuaid:part"] == "1"
        assert all(config.title(language) in said["dc:title"] for language in languages)
    for language in languages:
        assert config.author(language) in str(pdf.docinfo.Author)
        assert config.subtitle(language) in str(pdf.docinfo.Subject)
    assert len(re.split("[,،]", str(pdf.docinfo.Keywords))) >= 5


def test_volumes_have_titles_and_identifiers_of_their_own(volumes: dict[str, Path]) -> None:
    metadata = [printed.opened(volumes[name]).open_metadata() for name in NAMES]
    for field in ("dc:title", "dc:identifier"):
        assert len({str(values[field]) for values in metadata}) == len(NAMES), field


@pytest.mark.parametrize("name", NAMES)
def test_foreign_passages_name_their_language(volumes: dict[str, Path], name: str) -> None:
    """Every element that names a language in the print document has a tag that names it too."""
    wanted = Counter(
        element["lang"]
        for element in printed.document(name).body.find_all(["bdi", "cite"], lang=True)
        if element.get_text(strip=True)
    )
    found = Counter(tag.language for tag in printed.tags(volumes[name]) if tag.language)
    del wanted[""]
    assert all(found[language] >= count for language, count in wanted.items()), (wanted, found)


@pytest.mark.parametrize("name", NAMES)
def test_every_figure_is_described(volumes: dict[str, Path], name: str) -> None:
    drawn = [tag for tag in printed.tags(volumes[name]) if tag.kind == "Figure"]
    shown = printed.document(name).find_all("img")
    assert len(drawn) == len(shown) >= (0 if name in EVIDENCE.values() else len(figure_sources()))
    assert [" ".join(tag.alternative.split()) for tag in drawn] == [" ".join(image["alt"].split()) for image in shown]


@pytest.mark.parametrize("name", NAMES)
def test_headings_skip_no_level(volumes: dict[str, Path], name: str) -> None:
    levels = [int(tag.kind[1]) for tag in printed.tags(volumes[name]) if HEADING.fullmatch(tag.kind)]
    assert levels[0] == 1
    assert all(lower - upper <= 1 for upper, lower in pairwise(levels))


@pytest.mark.parametrize("name", NAMES)
def test_cells_are_tied_to_their_heads(volumes: dict[str, Path], name: str) -> None:
    cells = [tag for tag in printed.tags(volumes[name]) if tag.kind in ("TH", "TD")]
    heads = {tag.identifier for tag in cells if tag.kind == "TH"}
    assert heads
    assert all(tag.attributes.get("/Scope") in ("/Row", "/Column") for tag in cells if tag.kind == "TH")
    assert all(tag.attributes.get("/Headers") for tag in cells if tag.kind == "TD")
    assert {str(head) for tag in cells if tag.kind == "TD" for head in tag.attributes["/Headers"]} <= heads


@pytest.mark.parametrize("name", NAMES)
def test_outline_is_that_of_the_headings(volumes: dict[str, Path], name: str) -> None:
    document = printed.document(name)
    side = ".first " if name == BOTH else ""
    headings = [
        head.get("data-label") or head.get_text(" ", strip=True)
        for head in document.select(", ".join(f"section.chapter {side}{level}" for level in ("h1", "h2", "h3")))
    ]
    entries = [
        entry
        for entry in printed.outline(volumes[name])
        if not any(entry[1].startswith(config.title(language)) for language in config.languages())
    ]
    assert [" ".join(title.split()) for _, title, _ in entries] == [" ".join(heading.split()) for heading in headings]
    assert [page for _, _, page in entries] == sorted(page for _, _, page in entries)


@pytest.mark.parametrize("name", NAMES)
def test_links_say_where_they_lead_and_lead_there(volumes: dict[str, Path], name: str) -> None:
    pdf = printed.opened(volumes[name])
    for number, page in enumerate(pdf.pages, 1):
        for link in page.get("/Annots", []):
            assert str(link.get("/Contents", "")).strip(), f"page {number}"
            assert "/StructParent" in link
            target = str(link.A.URI) if "/A" in link and "/URI" in link.A else str(link.get("/Dest") or link.A.D)
            # A link into another volume names the file beside this one.
            file = str(link.A.F) if "/A" in link and "/F" in link.A else name
            places = printed.places(volumes[file])
            assert target.startswith(("http://", "https://")) or target in places, f"page {number}: {target}"
