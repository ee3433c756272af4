"""What of a page is printed."""

import pytest
from bs4 import Tag

from talaqi.pdf import screen_only

import small

PAGE = """
<h2>Head<a class="headerlink" href="#x">#</a></h2>
<p class="edition-line">Edition</p>
<div class="cell"><div class="cell_input">code()</div><div class="cell_output"><figure>
<picture><source srcset="narrow.svg"><img src="wide.svg" alt="Bars." loading="lazy"></picture>
<p class="description">Two bars.</p><p class="links"><a href="d.csv">Data</a></p><details><summary>x</summary></details></figure></div></div>
<p>Say <span class="fact"><a class="fact-link" href="#card-1">210</a><span class="card"><a class="card-entry" href="#number-cells">list</a></span></span>.</p>
<article class="claim-card"><header><span class="badge supported"><svg></svg><span>supported</span></span></header>
<footer><details class="rule"><summary>The rule</summary><p><code>some rows</code></p><ul><li>Holds.</li></ul></details>
<p class="address"><a href="claims.html#claim-intro-1">address</a></p></footer></article>
<p>Row <code>c049-cells</code>, <bdi lang="en" style="color:red" data-key="k">name</bdi>.</p>
<details class="cite"><summary>Cite</summary><p>Sentence</p></details>
"""


@pytest.fixture
def body() -> Tag:
    made = small.markup(f"<section>{PAGE}</section>")
    screen_only.clean(made)
    return made


@pytest.mark.parametrize("selector", screen_only.DROPPED)
def test_what_only_a_screen_can_use_is_gone(body: Tag, selector: str) -> None:
    assert body.select(selector) == []


@pytest.mark.parametrize("selector", screen_only.UNWRAPPED)
def test_wrappers_are_gone_and_their_contents_stay(body: Tag, selector: str) -> None:
    assert body.select(selector) == []
    assert body.find("figure") and body.find("img")


def test_a_number_leads_to_its_entry(body: Tag) -> None:
    assert body.select_one(".fact-link")["href"] == "#number-cells"


def test_a_drawing_holds_its_description(body: Tag) -> None:
    assert body.find("img")["alt"] == "Bars. Two bars."


def test_a_card_is_named_after_its_claim(body: Tag) -> None:
    assert body.select_one(".claim-card")["id"] == "card-intro-1"


def test_a_rule_keeps_its_outcome_under_a_head(body: Tag) -> None:
    footer = body.select_one(".claim-card footer")
    assert footer.get_text(" ", strip=True) == "The rule Holds."
    assert footer.p["class"] == ["head"]


def test_ids_are_text_from_left_to_right(body: Tag) -> None:
    code = body.find("bdi", class_="id")
    assert (code.get_text(), code["dir"], code["lang"]) == ("c049-cells", "ltr", "en")


def test_only_attributes_of_print_are_kept(body: Tag) -> None:
    name = body.find("bdi", attrs={"data-key": "k"})
    assert name.attrs == {"lang": "en", "data-key": "k"}
    assert "loading" not in body.find("img").attrs


def test_a_section_of_which_nothing_is_printed_is_left_out() -> None:
    body = small.markup('<article><h1>A</h1><section id="a"><span id="x"></span><h2>Changes</h2><section class="changes"><p>one</p></section></section><section id="b"><h2>B</h2><figure><img src="a.svg" alt=""></figure></section></article>')
    screen_only.clean(body)
    assert [heading.get_text() for heading in body.find_all("h2")] == ["B"]
