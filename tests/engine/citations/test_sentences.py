"""A sentence to paste holds the thing, its publications and the edition, in the language of the page."""

from typing import Any

import pytest

from talaqi import config, urls
from talaqi.citations import sentences
from talaqi.html import templates


@pytest.fixture(autouse=True)
def one_edition(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    book = {**config.book_settings(), "site": None}
    monkeypatch.setattr(config, "book_settings", lambda: book)
    monkeypatch.setattr(
        "talaqi.editions.current_edition.identity",
        lambda: {"label": "2026.1", "date": "2026-11-24", "commit": "", "data": "82d2ceeed4ee"},
    )
    return book


@pytest.mark.parametrize(
    "language, said",
    [
        (
            "en",
            "210 cells: Cells dismantled, nationwide, 2002 to 17 May 2021 (Mohamed Nifaoui, 17 May 2021). Source: "
            "Almaghribi Alyaoum, 17 May 2021.",
        ),
        (
            "ar",
            "210 خلايا: خلايا مفككة، على الصعيد الوطني، من 2002 إلى 17 مايو 2021 (محمد النيفاوي، 17 مايو 2021). "
            "المصدر: المغربي اليوم، 17 مايو 2021.",
        ),
    ],
)
def test_a_number_says_value_unit_scope_period_and_publication(language: str, said: str) -> None:
    assert sentences.cite_fact(templates.describe_fact("counts/c049-cells", language), language) == said


def test_a_computed_number_says_how_and_as_of_when() -> None:
    described = templates.FactDescription("a", "1 cell", "Cells", "Added up.", (), (), False, "2021-12-23", False)
    assert (
        sentences.cite_fact(described, "en")
        == "1 cell: Cells. How it is derived: Added up. As known on 23 December 2021."
    )


def test_many_publications_are_named_and_counted() -> None:
    some = ["article", "goud-209cells", "panorapost-209cells", "bladi-202102", "tanja24-2009cells"]
    assert sentences.cite_sources(some, "en").endswith(" and 2 more.")
    assert sentences.cite_sources(some[:4], "ar").endswith("؛ ومصدر آخر.")
    assert sentences.cite_sources(some, "ar").endswith("؛ ومصدران آخران.")
    assert sentences.cite_sources(some * 3, "ar").endswith("؛ و12 مصدراً آخر.")
    assert sentences.cite_sources([], "en") == ""


def test_publications_without_a_date_are_told_apart() -> None:
    said = sentences.cite_sources(["aujourdhui-20020512", "aujourdhui-20020522", "aujourdhui-200608"], "en")
    assert said == (
        "Sources: Aujourd’hui le Maroc (via Maghress), aujourdhui-20020512; Aujourd’hui le Maroc (via "
        "Maghress), aujourdhui-20020522; Aujourd’hui le Maroc (via Maghress), August 2006."
    )


def test_a_claim_says_its_verdict_and_its_rule() -> None:
    row = {"rule": "some attacks", "verdict": "partly", "claim": {"en": "It was so."}, "sources": ["article"]}
    assert sentences.cite_claim(row, "en").startswith(
        "Claim: It was so. Verdict: partly supported. Rule: some attacks. Source: "
    )
    assert "without a rule" in sentences.cite_claim({**row, "rule": ""}, "en")


def test_an_exhibit_names_its_tables_and_publications() -> None:
    said = sentences.cite_display("figure", "العنوان", ("counts", "bodies"), ("article",), "ar")
    assert said.startswith("«العنوان» (شكل). البيانات: counts.csv، bodies.csv. المصدر: ")


def test_the_edition_and_addresses_are_filled_in_when_the_page_is_written(one_edition: dict[str, Any]) -> None:
    body = (
        f"{sentences.END_PLACEHOLDER} {sentences.url_placeholder('data.html#count-c049-cells')} "
        f"{sentences.url_placeholder('#fig-x')}"
    )
    tail = "Converging Aims: What the Record Says, Edition 2026.1 [data 82d2ceeed4ee], 24 November 2026."
    filled = f"{tail} en/data.html#count-c049-cells en/claims.html#fig-x"
    assert sentences.fill_placeholders(body, "claims", "en") == filled
    one_edition["site"] = "https://example.org/b"
    assert (
        sentences.fill_placeholders(body, "claims", "en")
        == f"{tail} https://example.org/b/en/data.html#count-c049-cells https://example.org/b/en/claims.html#fig-x"
    )


@pytest.mark.parametrize(
    "key, address",
    [
        ("counts/c049-cells", "data.html#count-c049-cells"),
        ("counts/c074-cells.period_end", "data.html#count-c074-cells"),
        ("counts/c049-cells@2021-12-23", "data.html#count-c049-cells"),
        ("sources/article.published_on", "references.html#source-article"),
        ("cells-base", "data.html#fact-cells-base"),
        ("cells-base@2021-12-23", "data.html#fact-cells-base-2021-12-23"),
    ],
)
def test_the_permanent_address_of_a_number(key: str, address: str) -> None:
    assert urls.fact_url(key) == address
