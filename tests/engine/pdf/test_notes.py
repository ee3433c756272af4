"""Footnotes at the foot of the page that calls for them."""

from talaqi.pdf import footnotes

import small

PAGE = """<p>First<a class="footnote-reference" href="#a">1</a>, again<a class="footnote-reference" href="#a">1</a>, lost<a class="footnote-reference" href="#c">3</a>.</p>
<aside class="footnote-list"><aside class="footnote" id="a"><span class="label">1</span><p>Its <em>text</em>.</p><span class="backrefs">up</span></aside></aside>"""


def test_a_note_stands_where_it_is_called_for() -> None:
    body = small.markup(f"<section>{PAGE}</section>")
    footnotes.to_foot(body)
    feet = body.select("span.foot")
    assert [foot["data-number"] for foot in feet] == ["1", "2"]
    assert {foot.get_text() for foot in feet} == {"Its text."}
    assert body.find("aside") is None
    assert body.select_one("a.footnote-reference")["href"] == "#c"


def test_a_note_is_printed_at_the_foot() -> None:
    text = "<p>" + "Some words of a chapter. " * 40 + "</p>"
    body = small.markup(f"<section>{PAGE}{text}</section>")
    footnotes.to_foot(body)
    body.select_one("a.footnote-reference").unwrap()
    lines = small.lines(small.pdf(str(body)))
    assert lines.index("1. Its text.") > max(number for number, line in enumerate(lines) if "chapter" in line)
