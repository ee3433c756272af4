"""The blocks of a chapter."""

import pytest

from talaqi.pdf import print_blocks

import small

PAGE = """<p class="kicker">Chapter 1</p><h1 id="en.the-arrest.t" data-key="t">Title</h1><div class="key-points"><p>x</p></div>
<section><h2 data-key="">Part</h2><p>text</p><ol><li>a</li><li>b</li></ol><figure class="display figure" id="en.the-arrest.fig"></figure>
<div class="ledger"><article class="claim-card" id="en.the-arrest.card-1"></article></div><ul class="publications"><li>p</li></ul></section>"""


def test_blocks_are_read_in_order_each_item_by_itself() -> None:
    found = print_blocks.of(small.chapter(PAGE))
    assert [block.sign for block in found] == [
        ("kicker", ""),
        ("heading 1", "t"),
        ("key-points", ""),
        ("heading 2", ""),
        ("paragraph", ""),
        ("numbered list", ""),
        ("numbered list", ""),
        ("figure", "the-arrest.fig"),
        ("claim-card", "the-arrest.card-1"),
        ("publications", ""),
    ]
    assert [block.heading for block in found][-1] == "Part"
    assert [block.markup["start"] for block in found if block.kind == "numbered list"] == ["1", "2"]


@pytest.mark.parametrize(("html", "kind"), [('<div class="display table"></div>', "table"), ("<pre></pre>", "pre"), ('<table class="numbers"></table>', "numbers")])
def test_a_block_is_named_as_an_error_names_it(html: str, kind: str) -> None:
    assert print_blocks.kind(small.markup(html)) == kind
